"""Which facts began and which ended between two days."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from starlette.requests import Request
from starlette.responses import Response

from api.errors import Code, Refusal
from api.http.prefix import prefixed
from schema.catalog import entities
from schema.edtf import bounds
from web.address import PageView, query_string
from web.ask import ask
from web.pages.sections import Sections
from web.render import answer_page
from web.tools import Download
from web.words.dates import date_in_words

KINDS = ("memberships", "tenures", "relations", "obligations")
EVENTS = {"Began": "since", "Ended": "until"}
EVENT_SECTIONS = Sections(tuple(f"{kind}{event}" for kind in KINDS for event in EVENTS))
Pairs = list[tuple[str, str]]


class EventSection(NamedTuple):
    """The facts of a kind that began or ended: a heading, the facts, and the path of the next ones."""

    name: str
    heading: str
    found: Mapping[str, Any]
    following: str


async def facts_between(request: Request) -> Response:
    """The memberships, tenures, relations and obligations that began or ended in a period.  Raises Refusal."""
    view = PageView.of(request).without("as_of", "certainty")
    chosen = {name: request.query_params.get(name, "").strip() for name in ("since", "until")}
    limits = {"gte": chosen["since"] or None, "lte": chosen["until"] or None}
    period = {name: value for name, value in limits.items() if value}
    variables = {"period": period, **EVENT_SECTIONS.variables(request), **view.variables}
    answer = await ask(request, "began-or-ended", variables)
    _check_order(chosen)
    kept = [*chosen.items(), *view.parameters.items()]
    return await answer_page(
        request,
        "changes.html",
        answer,
        title=f"What began or ended {_words(chosen)}",
        view=view,
        downloads=_downloads(chosen, view),
        chosen=chosen,
        kinds=list(entities()),
        sections=[_section(name, answer.data["at"][name], kept) for name in EVENT_SECTIONS.names],
        shown=EVENT_SECTIONS.shown(request),
        start=prefixed(f"/changes{query_string(kept)}"),
    )


def _check_order(chosen: Mapping[str, str]) -> None:
    if all(chosen.values()) and bounds(chosen["since"]).earliest > bounds(chosen["until"]).latest:
        detail = f"until: {chosen['until']} is before {chosen['since']}."
        raise Refusal(Code.BAD_USER_INPUT, detail, "Swap them.", "until")


def _words(chosen: Mapping[str, str]) -> str:
    since, until = (date_in_words(chosen[name]) if chosen[name] else "" for name in ("since", "until"))
    return f"from {since} to {until}" if since and until else f"since {since}" if since else f"until {until}"


def _section(name: str, found: Mapping[str, Any], kept: Pairs) -> EventSection:
    event = next(event for event in EVENTS if name.endswith(event))
    heading = f"{name.removesuffix(event).capitalize()} that {event.lower()}"
    info = found["pageInfo"]
    further = query_string([*kept, ("show", name), ("after", info["endCursor"])])
    return EventSection(name, heading, found, prefixed(f"/changes{further}#{name}") if info["hasNextPage"] else "")


def _downloads(chosen: Mapping[str, str], view: PageView) -> tuple[Download, ...]:
    return tuple(
        Download(f"{kind.capitalize()} that {event.lower()}", "CSV", _list_path(kind, field, chosen, view))
        for kind in KINDS
        for event, field in EVENTS.items()
    )


def _list_path(kind: str, field: str, chosen: Mapping[str, str], view: PageView) -> str:
    bounds = [(f"{field}.gte", chosen["since"]), (f"{field}.lte", chosen["until"])]
    return prefixed(f"/v1/{kind}.csv{query_string([*bounds, *view.parameters.items()])}")
