"""What is in the base, on which terms, how to download and to cite it, and what it lacks."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any, NamedTuple

from starlette.requests import Request
from starlette.responses import Response

from api.http.prefix import prefixed
from api.releases.repository import ReleaseInfo, releases
from api.rest.cite.routes import base_address
from api.rest.formats import LINKED_DATA, list_formats
from api.rest.respond import check_parameters
from schema.catalog import collections
from web.address import PAST, SHARED, PageView, query_string
from web.ask import DocumentAnswer, ask
from web.pages.sections import Sections
from web.pages.united_states import united_states
from web.render import answer_page
from web.tools import Download
from web.words.notices import notices

SECTIONS = Sections(("datasets", "others"))
TITLE = "Data and downloads"
FORMATS = {"json": "JSON", "csv": "CSV", "ndjson": "NDJSON", "ics": "iCalendar", "atom": "Atom feed"}
LINKED = {entity.collection() for entity in LINKED_DATA}


class CollectionRow(NamedTuple):
    """A collection: what it holds, how many records it has, its downloads, and whether JSON-LD describes them."""

    name: str
    about: str
    records: int
    downloads: list[Download]
    is_linked: bool


async def data_page(request: Request) -> Response:
    """The collections, documents, exports and releases.  Raises Refusal."""
    check_parameters(request, (*SECTIONS.parameters, *SHARED))
    view = PageView.of(request).only(*PAST)
    sides = await united_states(request, view.variables)
    answer = await ask(request, "data", {**SECTIONS.variables(request), **view.variables, **sides})
    named = await releases(request.app.state.reader)
    return await answer_page(
        request,
        "data.html",
        answer,
        title=TITLE,
        view=view,
        downloads=everything(view),
        part=_part(named),
        collections=_collections(answer, view),
        releases=named[::-1],
        base=base_address(request),
        notices=notices(),
        documents=_documents(answer, view),
        shown=SECTIONS.shown(request),
    )


def everything(view: PageView) -> tuple[Download, ...]:
    """The downloads of everything at once."""
    query = view.query_string
    return (
        Download("Everything", "CSV with a description of every column", prefixed(f"/v1/export.zip{query}")),
        Download("Everything", "NDJSON", prefixed(f"/v1/export.ndjson{query}")),
    )


def _part(named: list[ReleaseInfo]) -> str:
    """The part of the page's entity tag that stands for the releases, which make no revision."""
    return sha256(repr([(one.name, one.redacted) for one in named]).encode()).hexdigest()[:10]


def _collections(answer: DocumentAnswer, view: PageView) -> list[CollectionRow]:
    rows = []
    for name, entity in collections().items():
        formats = ("json", *list_formats(entity))
        paths = [
            (format, prefixed(f"/v1/{name}{'' if format == 'json' else f'.{format}'}{view.query_string}"))
            for format in formats
        ]
        downloads = [Download(name, FORMATS[format], path) for format, path in paths]
        about = " ".join((entity.__doc__ or "").split())
        rows.append(CollectionRow(name, about, answer.data["at"][name]["totalCount"], downloads, name in LINKED))
    return rows


class DocumentsPart(NamedTuple):
    """Datasets or other documents: those that are cited most come first; and the path of the next ones."""

    name: str
    heading: str
    documents: list[Mapping[str, Any]]
    total: int
    following: str


def _documents(answer: DocumentAnswer, view: PageView) -> list[DocumentsPart]:
    headings = {"datasets": "Datasets", "others": "Other documents"}
    return [_documents_part(name, heading, answer.data["at"][name], view) for name, heading in headings.items()]


def _documents_part(name: str, heading: str, found: Mapping[str, Any], view: PageView) -> DocumentsPart:
    ordered = sorted(found["nodes"], key=lambda document: -document["claims"]["totalCount"])
    info = found["pageInfo"]
    further = query_string([*view.parameters.items(), ("show", name), ("after", info["endCursor"])])
    following = prefixed(f"/data{further}#{name}") if info["hasNextPage"] else ""
    return DocumentsPart(name, heading, ordered, found["totalCount"], following)
