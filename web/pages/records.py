"""Pages about one record: `/actors/china`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from api.errors import Code, Refusal
from api.http.prefix import prefixed
from api.query.parse.operators import parse_text
from api.rest.respond import check_parameters
from web.address import PAST, SHARED, PageView, href, query_string
from web.ask import PAST_VARIABLES, DocumentAnswer, ask
from web.pages.sections import NO_SECTIONS, Sections
from web.render import answer_page
from web.tools import Download

Extras = Callable[[DocumentAnswer, PageView], Mapping[str, Any]]
EVENTS = ("meetings", "statements")
OF_A_DAY = ("as_of", "certainty")


@dataclass(frozen=True)
class RecordPage:
    """A page about the records of a collection.

    `tables` are downloads of lists by their label: the collection, and its parameter that holds the record's id.
    `parameters` are those of the address, besides the view, that the document takes.
    A page is timeless if its view only says as recorded when: one fact is shown whenever it holds.
    """

    collection: str
    document: str
    tables: tuple[tuple[str, str, str], ...] = ()
    extras: Extras = lambda answer, view: {}
    parameters: tuple[str, ...] = ()
    is_timeless: bool = False
    sections: Sections = NO_SECTIONS

    async def __call__(self, request: Request) -> Response:
        """The page about the record in the path.  Raises Refusal."""
        view = PageView.of(request)
        if self.is_timeless:
            view = view.only(*PAST)
        id = f"{self.collection}/{parse_text(request.path_params['slug'], 'slug')}"
        answer = await self._ask(request, {"id": id, **self._parameters(request), **view.variables})
        record = answer.data["at"]["record"]
        if record["redirectedFrom"]:
            return RedirectResponse(href(record["id"]), 308, {"Vary": "Accept"})
        more = self.extras(answer, view)
        return await answer_page(
            request,
            f"{self.document}.html",
            answer,
            title=record["label"],
            view=view,
            downloads=self._downloads(id, view),
            record=record,
            shown=self.sections.shown(request),
            **more,
        )

    def _parameters(self, request: Request) -> dict[str, Any]:
        check_parameters(request, (*self.parameters, *self.sections.parameters, *SHARED))
        own = {name: request.query_params.get(name, "") for name in self.parameters}
        return {**own, **self.sections.variables(request)}

    async def _ask(self, request: Request, variables: dict[str, Any]) -> DocumentAnswer:
        """The answer about a record that exists in the view, maybe by another id.  Raises Refusal."""
        id = variables["id"]
        try:
            answer = await ask(request, self.document, variables)
        except Refusal as refusal:
            if id not in refusal.detail:
                raise
            past = {name: variables[name] for name in PAST_VARIABLES if name in variables}
            answer = await ask(request, "existence", {"id": id, **past})
        if answer.data["at"]["record"] is None:
            raise missing(answer, id)
        return answer

    def _downloads(self, id: str, view: PageView) -> tuple[Download, ...]:
        record = Download("This record", "JSON", prefixed(f"/v1/{id}{view.query_string}"))
        tables = (
            Download(label, format.upper(), _list_path(collection, format, {parameter: id, **view.parameters}))
            for label, collection, parameter in self.tables
            for format in ("csv", "json")
        )
        return (record, *tables)


def _list_path(collection: str, format: str, parameters: Mapping[str, str]) -> str:
    ending = "" if format == "json" else f".{format}"
    kept = [pair for pair in parameters.items() if not (collection in EVENTS and pair[0] in OF_A_DAY)]
    return prefixed(f"/v1/{collection}{ending}{query_string(kept)}")


def missing(answer: DocumentAnswer, id: str) -> Refusal:
    """Why a page finds no record: it was retracted, or it never existed in this view."""
    if answer.errors:
        error = answer.errors[0]
        return Refusal(Code(error["extensions"]["code"]), error["message"], error["extensions"].get("hint"))
    hint = next((hint["message"] for hint in answer.hints), "").removeprefix(f"There is no {id}.").strip()
    return Refusal(Code.NOT_FOUND, f"There is no record {id} here.", hint or None)
