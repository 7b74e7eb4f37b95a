"""Lists of records: `/actors?q=`, with what narrows them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from api.http.prefix import prefixed
from api.rest.respond import check_parameters
from web.address import SHARED, PageView, camel_case, query_string
from web.ask import ask
from web.render import answer_page
from web.tools import Download
from web.words.vocabulary import COLLECTIONS

PAGE_SIZE = 50
PLACE = ("q", "after", "before")


@dataclass(frozen=True)
class ListPage:
    """A page that lists a collection.

    `kind` is the column that its records are counted by, `links` are parameters that hold the id of a record.
    """

    collection: str
    kind: str = ""
    links: tuple[str, ...] = ()

    async def __call__(self, request: Request) -> Response:
        """The list of the collection.  Raises Refusal."""
        view, query = PageView.of(request), request.query_params
        check_parameters(request, (*PLACE, *(["kind"] if self.kind else []), *self.links, *SHARED))
        chosen = {name: query.get(name, "").strip() for name in (*PLACE, *self.links, "kind")}
        answer = await ask(request, f"{self.collection}-list", self._variables(chosen) | view.variables)
        restrictions = {name: value for name, value in chosen.items() if value and name not in ("after", "before")}
        return await answer_page(
            request,
            "list.html",
            answer,
            title=self._title(chosen),
            view=view,
            downloads=self._downloads(restrictions, view),
            collection=self.collection,
            heading=COLLECTIONS[self.collection],
            chosen=chosen,
            links=self.links,
            listed=answer.data["at"]["list"],
            pages=self._pages(restrictions, view, answer.data["at"]["list"]["pageInfo"], chosen),
            facet=self._facet(answer.data["at"]["list"]),
        )

    def _variables(self, chosen: Mapping[str, str]) -> dict[str, Any]:
        direction = {"last": PAGE_SIZE} if chosen["before"] else {"first": PAGE_SIZE}
        where: dict[str, Any] = {name: {"id": {"eq": chosen[name]}} for name in self.links if chosen[name]}
        if "actor" in where:
            where["actor"] = {"eq": chosen["actor"]}
        if about := where.pop("about", None):
            where["targets"] = {"some": {"targetRole": {"eq": "ABOUT"}, "record": about}}
        if chosen["kind"]:
            where[camel_case(self.kind)] = {"eq": chosen["kind"].upper()}
        return {**{name: chosen[name] for name in PLACE}, "where": where, **direction}

    def _title(self, chosen: Mapping[str, str]) -> str:
        heading = COLLECTIONS[self.collection]
        return f"{heading}: {chosen['q']}" if chosen["q"] else heading

    def _downloads(self, restrictions: Mapping[str, str], view: PageView) -> tuple[Download, ...]:
        about = restrictions.get("about", "")
        others = [pair for pair in restrictions.items() if pair[0] != "about"]
        targets = [("targets.record", about), ("targets.role", "about" if about else "")]
        query = query_string([*others, *targets, *view.parameters.items()])
        base = f"/v1/{self.collection}"
        return (
            Download("This list", "CSV", prefixed(f"{base}.csv{query}")),
            Download("This list", "JSON", prefixed(f"{base}{query}")),
        )

    def _pages(
        self, restrictions: Mapping[str, str], view: PageView, info: Mapping[str, Any], chosen: Mapping[str, str]
    ) -> dict[str, str]:
        """The paths of the pages before and after this one, where there are any."""
        base = [*restrictions.items(), *view.parameters.items()]
        path = prefixed(f"/{self.collection}")
        has_previous = info["hasPreviousPage"] or chosen["after"]
        pages = {
            "previous": query_string([*base, ("before", info["startCursor"])]) if has_previous else None,
            "next": query_string([*base, ("after", info["endCursor"])]) if info["hasNextPage"] else None,
        }
        return {name: path + query for name, query in pages.items() if query}

    def _facet(self, listed: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        return listed["facets"][0]["counts"] if self.kind else []
