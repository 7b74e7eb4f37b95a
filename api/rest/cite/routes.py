"""References to answers of REST: `?cite=bibtex`.

The request is answered as usual, and the response is a reference to that answer with its permanent address.
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
from api.observe import note_question, note_revision
from api.query.ast.answer import Answer, AnswerObject, Lookup, Viewed
from api.query.ast.select import Scalar
from api.query.ast.view import View
from api.query.parse.moments import PAST_PARAMETERS
from api.query.parse.operators import bad_input
from api.query.sql.compile import compile_answer
from api.rest.cite.formats import BibliographicReference, Style
from api.rest.preconditions import trailing_fields
from api.rest.records.query_string import CITE, LISTS
from api.rest.respond import state_at
from schema.catalog import columns
from schema.ledger import Record

Endpoint = Callable[[Request], Awaitable[Response]]
OUTSIDE_TITLES = {*LISTS, *PAST_PARAMETERS, CITE, "limit", "after", "before", "count", "facets", "excluded_counts"}
"""Parameters that do not restrict the rows and therefore do not belong in a title."""
RECORD_TITLES = {
    "": "{label}",
    "disagreements": "Disagreements about {label}",
    "omissions": "Omissions about {label}",
    "claims": "What rests on {label}",
}
"""Titles of answers about a record, by the end of the path; others are named after it."""
DROPPED_HEADERS = (b"accept", b"if-none-match")


def citable(endpoint: Endpoint) -> Endpoint:
    """An endpoint that with `cite` responds with a reference to its answer."""

    @wraps(endpoint)
    async def answer(request: Request) -> Response:
        style = style_of(request) if _may_cite(request.scope["query_string"]) else None
        return await _cited(endpoint, request, style) if style else await endpoint(request)

    return answer


def _may_cite(query_string: bytes) -> bool:
    """Whether a query string can name the parameter, before it is split: most do not."""
    return CITE.encode() in query_string or b"%" in query_string


def style_of(request: Request) -> Style | None:
    """The format of the reference that a request selects, or None.  Raises Refusal."""
    names = request.query_params.getlist(CITE)
    if len(names) > 1:
        raise bad_input(CITE, "is given twice.", "Give it once.")
    if names and names[0] not in list(Style):
        raise bad_input(CITE, f"'{names[0][:60]}' is not a format of references.", nearest(names[0][:60], list(Style)))
    return Style(names[0]) if names else None


async def _cited(endpoint: Endpoint, request: Request, style: Style) -> Response:
    answer = await endpoint(_without_citing(request))
    revision: int = trailing_fields(bytes(answer.body), "revision")["revision"]
    reference = await _reference(request, revision)
    return await in_style(request, reference, revision, style)


async def in_style(request: Request, reference: BibliographicReference, revision: int, style: Style) -> Response:
    """A reference as a response; 304 where the client has it."""
    state = await state_at(request, revision)
    if same := not_modified(client_tags(request), state, style):
        return same
    note_revision(revision)
    return Response(reference.written(style), headers=caching_headers(state, style), media_type=style.media_type)


def _without_citing(request: Request) -> Request:
    """The same request without `cite`, for JSON.

    Its scope is a copy, so that the answer cache does not keep it: a reference also depends on the requested host.
    """
    pairs = [(name, value) for name, value in request.query_params.multi_items() if name != CITE]
    headers = [(name, value) for name, value in request.scope["headers"] if name not in DROPPED_HEADERS]
    scope = {**request.scope, "query_string": urlencode(pairs).encode(), "headers": headers}
    return Request(scope, request.receive)


async def _reference(request: Request, revision: int) -> BibliographicReference:
    """The reference to an answer computed at a revision.  Its title and date never change."""
    slug = request.path_params.get("slug")
    collection, *rest = request.url.path.split("/")[2:]
    answers: dict[str, Answer] = {"at": "at"}
    if slug is not None:
        answers["record"] = Lookup(Record, f"{collection}/{slug}", {"label": Scalar(columns(Record)["label"])})
    found = await _read(request.app.state.reader, Viewed(View(revision=revision), AnswerObject(answers)))
    feature = "".join(rest[1:])
    record_title = RECORD_TITLES.get(feature, f"{feature.capitalize()} of {{label}}")
    title = record_title.format(**found["record"]) if slug else list_title(collection, request)
    version = f"revision {revision}"
    if release := request.query_params.get("release"):
        version = f"release {release} ({version})"
    return BibliographicReference(title, (found["at"] or "")[:10], version, permanent(request, revision))


def list_title(collection: str, request: Request) -> str:
    """The title of a list, such as `Actors (as_of=2024, kind=state)`."""
    restrictions = [f"{name}={value}" for name, value in _sorted(request) if name not in OUTSIDE_TITLES]
    return f"{collection.capitalize()} ({', '.join(restrictions)})" if restrictions else collection.capitalize()


def permanent(request: Request, revision: int) -> str:
    """The address that returns the same values for ever."""
    kept = [(name, value) for name, value in _sorted(request) if name not in (*PAST_PARAMETERS, CITE)]
    return f"{current_address(request)}?{urlencode([*kept, ('revision', str(revision))], safe=',/')}"


def current_address(request: Request) -> str:
    """The address of the request, without its query string."""
    return f"{base_address(request)}{quote(request.url.path)}"


def base_address(request: Request) -> str:
    """The public address of the service: as set, or as requested."""
    return request.app.state.address or f"{request.url.scheme}://{quote(request.url.netloc, safe=':[]')}"


def _sorted(request: Request) -> list[tuple[str, str]]:
    """The parameters sorted by name; those of one name keep their order, which may matter."""
    return sorted(request.query_params.multi_items(), key=itemgetter(0))


async def _read(reader: Reader, answer: Answer) -> Any:
    note_question(answer)
    return json.loads(await reader.read(compile_answer(answer, reader.dialect)) or b"null")
