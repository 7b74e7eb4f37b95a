"""Any read as a reference to it: `?cite=bibtex`.

The read is answered as it would be, and what is told is how to cite that answer, with the address that gives it again.
"""

import json
from collections.abc import Awaitable, Callable
from functools import wraps
from operator import itemgetter
from typing import Any
from urllib.parse import quote, urlencode

from fastapi import Request, Response

from api.database import Reader
from api.errors import nearest
from api.http.etags import caching_headers, client_tags, not_modified
from api.observe import note_question
from api.query.ast.answer import Answer, AnswerObject, Lookup, Viewed
from api.query.ast.select import Scalar
from api.query.ast.view import View
from api.query.parse.moments import PAST_PARAMETERS
from api.query.parse.operators import bad_input
from api.query.sql.compile import compile_answer
from api.rest.cite.formats import BibliographicReference, Style
from api.rest.preconditions import trailing_fields
from api.rest.records.query_string import CITE, LISTS
from schema.catalog import columns
from schema.ledger import Record

Endpoint = Callable[[Request], Awaitable[Response]]
HOW_IT_IS_TOLD = {*LISTS, *PAST_PARAMETERS, CITE, "limit", "after", "before", "count", "facets", "excluded_counts"}
"""The parameters that do not say what the rows have in common, and are therefore no part of a title."""
OF_A_RECORD = {
    "": "{label}",
    "disagreements": "Disagreements about {label}",
    "omissions": "Omissions about {label}",
    "claims": "What rests on {label}",
}
"""What a read of a record is called; others are called by their own names."""
PLAIN_HEADERS = (b"accept", b"if-none-match")


def citable(endpoint: Endpoint) -> Endpoint:
    """The same endpoint, which answers with a reference to its answer where that is asked for."""

    @wraps(endpoint)
    async def answer(request: Request) -> Response:
        style = style_of(request) if _may_cite(request.scope["query_string"]) else None
        return await _cited(endpoint, request, style) if style else await endpoint(request)

    return answer


def _may_cite(query_string: bytes) -> bool:
    """Whether a query string can name the parameter, before it is split: most do not."""
    return CITE.encode() in query_string or b"%" in query_string


def style_of(request: Request) -> Style | None:
    """The form in which a reference is asked for, if one is.  Raises Refusal."""
    given = request.query_params.getlist(CITE)
    if len(given) > 1:
        raise bad_input(CITE, "is given twice.", "Give it once.")
    if given and given[0] not in list(Style):
        raise bad_input(CITE, f"'{given[0][:60]}' is no form of a reference.", nearest(given[0][:60], list(Style)))
    return Style(given[0]) if given else None


async def _cited(endpoint: Endpoint, request: Request, style: Style) -> Response:
    answered = await endpoint(_without_citing(request))
    revision: int = trailing_fields(bytes(answered.body), "revision")["revision"]
    reference = await _reference(request, revision)
    return in_style(request, reference, revision, style)


def in_style(request: Request, reference: BibliographicReference, revision: int, style: Style) -> Response:
    """A reference as a response, which a client may keep as long as what it has is told anew."""
    if same := not_modified(client_tags(request), revision, style):
        return same
    headers = caching_headers(revision, style) | {"Entente-Revision": str(revision)}
    return Response(reference.written(style), headers=headers, media_type=style.media_type)


def _without_citing(request: Request) -> Request:
    """The read itself, asked for in JSON.

    Its scope is a copy, so that no answer is remembered: a reference depends on the host that was asked as well.
    """
    asked = [(name, value) for name, value in request.query_params.multi_items() if name != CITE]
    headers = [(name, value) for name, value in request.scope["headers"] if name not in PLAIN_HEADERS]
    scope = {**request.scope, "query_string": urlencode(asked).encode(), "headers": headers}
    return Request(scope, request.receive)


async def _reference(request: Request, revision: int) -> BibliographicReference:
    """The reference to an answer that was computed at a revision.  What it is called and dated by never changes."""
    slug = request.path_params.get("slug")
    collection, *rest = request.url.path.removeprefix(request.scope.get("root_path", "")).split("/")[2:]
    asked: dict[str, Answer] = {"at": "at"}
    if slug is not None:
        asked["record"] = Lookup(Record, f"{collection}/{slug}", {"label": Scalar(columns(Record)["label"])})
    found = await _read(request.app.state.reader, Viewed(View(revision=revision), AnswerObject(asked)))
    read = "".join(rest[1:])
    of_a_record = OF_A_RECORD.get(read, f"{read.capitalize()} of {{label}}")
    title = of_a_record.format(**found["record"]) if slug else _title(collection, request)
    version = f"revision {revision}"
    if release := request.query_params.get("release"):
        version = f"release {release} ({version})"
    return BibliographicReference(title, (found["at"] or "")[:10], version, permanent(request, revision))


def _title(collection: str, request: Request) -> str:
    """What a list was asked for, such as `Actors (as_of=2024, kind=state)`."""
    asked = [f"{name}={value}" for name, value in _sorted(request) if name not in HOW_IT_IS_TOLD]
    return f"{collection.capitalize()} ({', '.join(asked)})" if asked else collection.capitalize()


def permanent(request: Request, revision: int) -> str:
    """The address at which the same values are told for ever."""
    kept = [(name, value) for name, value in _sorted(request) if name not in (*PAST_PARAMETERS, CITE)]
    return f"{current_address(request)}?{urlencode([*kept, ('revision', str(revision))], safe=',/')}"


def current_address(request: Request) -> str:
    """The address that was asked, without its query."""
    base = request.app.state.address or f"{request.url.scheme}://{quote(request.url.netloc, safe=':[]')}"
    return f"{base}{quote(request.url.path)}"


def _sorted(request: Request) -> list[tuple[str, str]]:
    """The parameters by their names; those of one name stay in their order, which may mean something."""
    return sorted(request.query_params.multi_items(), key=itemgetter(0))


async def _read(reader: Reader, answer: Answer) -> Any:
    note_question(answer)
    return json.loads(await reader.read(compile_answer(answer, reader.dialect)) or b"null")
