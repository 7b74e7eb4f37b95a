"""The routes of the explorer."""

from collections.abc import Awaitable, Callable
from typing import NamedTuple

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from web.agents.endpoint import routes as mcp_routes
from web.agents.llms import llms_txt
from web.assets import asset_file, favicon
from web.markdown_pages import path_as_text, path_of_page
from web.negotiation import AS_MARKDOWN, prefers_markdown, takes_page
from web.pages import extras
from web.pages.changes import changes
from web.pages.data import data_page
from web.pages.home import home
from web.pages.lists import ListPage
from web.pages.networks import network, paths
from web.pages.pairs import between
from web.pages.querying import document_file, query_page
from web.pages.records import RecordPage
from web.pages.searching import search_page, suggest
from web.pages.sections import Sections
from web.pages.stances import stances
from web.pages.timelines import timeline
from web.reference.errors import every_problem, one_problem
from web.reference.pages import guide_page, subject_page
from web.robots import robots_txt, sitemap, sitemap_index
from web.schema_index import schema_json

FACTS = (
    "memberships", "tenures", "relations", "obligations", "participations", "targets", "names", "identifiers", "tags",
    "references", "quotations", "coverages", "citations",
)  # fmt: skip
Endpoint = Callable[[Request], Awaitable[Response]]


def _sources(collection: str) -> tuple[tuple[str, str, str], ...]:
    return () if collection == "citations" else (("Sources", "citations", "record"),)


RECORDS = (
    RecordPage(
        "actors",
        "actor",
        (
            ("Alliances", "memberships", "actor"),
            ("Offices", "tenures", "person"),
            ("Meetings", "meetings", "actor"),
            ("Statements", "statements", "actor"),
            ("Names", "names", "record"),
        ),
        extras.actor_extras,
        sections=Sections(("tenures", "memberships", "relations", "relationsTowards")),
    ),
    RecordPage(
        "alliances",
        "alliance",
        (("Members", "memberships", "alliance"), ("Obligations", "obligations", "alliance")),
        extras.alliance_extras,
    ),
    RecordPage(
        "meetings", "meeting", (("Participants", "participations", "meeting"), ("Statements", "statements", "meeting"))
    ),
    RecordPage("statements", "statement", (("Targets", "targets", "statement"), ("Words", "quotations", "statement"))),
    RecordPage(
        "documents", "document", (("What rests on it", "citations", "document"),), extras.document_extras, ("after",)
    ),
    RecordPage("publishers", "publisher", (("Documents", "documents", "publisher"),)),
    RecordPage("offices", "office", (("Holders", "tenures", "office"),), extras.office_extras),
    RecordPage("places", "place", (("Meetings", "meetings", "place"),)),
    RecordPage("topics", "topic", (("What is about it", "tags", "topic"),)),
    *(RecordPage(name, "fact", _sources(name), extras.fact_extras, is_timeless=True) for name in FACTS),
)
LISTS = (
    ListPage("actors", "actor_kind"),
    ListPage("alliances", "alliance_kind"),
    ListPage("meetings", "meeting_status", ("actor", "place")),
    ListPage("statements", "speech_act", ("actor", "about")),
    ListPage("documents", "document_kind", ("publisher",)),
    ListPage("publishers", "publisher_kind"),
    ListPage("offices", "level", ("body",)),
    ListPage("places", "place_kind", ("country",)),
    ListPage("topics"),
)
PAGES: dict[str, Endpoint] = {
    "/": home,
    "/search": search_page,
    "/timeline": timeline,
    "/between": between,
    "/network": network,
    "/paths": paths,
    "/stances": stances,
    "/changes": changes,
    "/data": data_page,
    "/query": query_page,
    **{f"/{page.collection}": page for page in LISTS},
    **{f"/{page.collection}/{{slug}}": page for page in RECORDS},
}
"""Pages for clients that prefer HTML; to others there is nothing at these paths."""
REFERENCE: dict[str, Endpoint] = {
    "/docs": guide_page,
    "/docs/errors": every_problem,
    "/docs/{name}": subject_page,
    "/problems": every_problem,
    "/problems/{name}": one_problem,
}
"""Pages for every client: there is nothing else at these paths."""
FILES: dict[str, Endpoint] = {
    "/suggest": suggest,
    "/query/schema.json": schema_json,
    "/query/{name}.graphql": document_file,
    "/assets/{name}": asset_file,
    "/favicon.ico": favicon,
    "/robots.txt": robots_txt,
    "/llms.txt": llms_txt,
    "/sitemap.xml": sitemap_index,
    "/sitemaps/{name}.xml": sitemap,
}
FORMS = ("/query",)
"""Pages that are nothing without their form."""
CACHED = frozenset({path.split("/")[1] for path in (*PAGES, *REFERENCE)} | {"suggest"}) - {"data"}
"""The first steps of paths whose answers may be kept while the database is in the same state.

The page of data shows the releases, which change without a revision.
"""


class PageTemplate(NamedTuple):
    """What the requests of a page are counted under."""

    path: str


def routes() -> list[Route]:
    """Every route of the explorer.  Pages as Markdown come first: a slug matches `china.md`, too."""
    texts = [
        Route(path_as_text(path), _as_text(endpoint), methods=["GET"])
        for path, endpoint in PAGES.items()
        if path not in FORMS
    ]
    pages = [Route(path, _for_browsers(path, endpoint), methods=["GET"]) for path, endpoint in PAGES.items()]
    return (
        texts
        + pages
        + mcp_routes()
        + [Route(path, endpoint, methods=["GET"]) for path, endpoint in (REFERENCE | FILES).items()]
    )


def _for_browsers(path: str, page: Endpoint) -> Endpoint:
    template = PageTemplate(path)

    async def answer(request: Request) -> Response:
        request.scope["route"] = template
        if prefers_markdown(request.scope) and path not in FORMS:
            request.scope[AS_MARKDOWN] = True
        elif not takes_page(request.scope):
            raise HTTPException(404)
        return await page(request)

    return answer


def _as_text(page: Endpoint) -> Endpoint:
    """The page as Markdown, for every client.  It sees the path of the page, and redirects lead to texts again."""

    async def answer(request: Request) -> Response:
        scope, path = request.scope, request.scope["path"]
        scope.update({AS_MARKDOWN: True, "path": path_of_page(path)})
        try:
            response = await page(Request(scope, request.receive))
        finally:
            scope["path"] = path
        if moved := response.headers.get("location"):
            response.headers["location"] = path_as_text(moved)
        return response

    return answer
