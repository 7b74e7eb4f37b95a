"""The timeline of up to four records, from either end."""

from collections.abc import Mapping
from itertools import groupby
from typing import Any, NamedTuple

from starlette.requests import Request
from starlette.responses import Response

from api.errors import Code, Refusal
from api.http.prefix import prefixed
from api.rest.respond import check_parameters
from web.address import SHARED, PageView, query_string
from web.ask import DocumentAnswer, ask
from web.drawn.density import DensityColumn, columns, density
from web.render import answer_page, plain_page
from web.tools import Download

MOST_RECORDS = 4
OWN = ("of", "since", "until", "order", "after", "own")
LATEST, EARLIEST = "latest_first", "earliest_first"
Pairs = list[tuple[str, str]]


class SubjectRole(NamedTuple):
    """A record of the timeline in an event: how it is involved, and the fact that says so, if that is another one."""

    subject: str
    how: str
    fact: str


async def timeline(request: Request) -> Response:
    """The timeline of the records `of`; a form without any.  Raises Refusal."""
    check_parameters(request, (*OWN, *SHARED))
    view = PageView.of(request).without("as_of", "certainty")
    of = records_of(request)
    order = request.query_params.get("order", "").strip() or LATEST
    if not of:
        return await plain_page(request, "timeline.html", title="Timeline", of=[], chosen={}, order=order, entries=[])
    chosen = {name: request.query_params.get(name, "").strip() for name in ("since", "until", "after", "own")}
    answer = await ask(request, "timeline", _variables(of, order, chosen) | view.variables)
    records = [record for record in answer.data["at"]["of"] if record]
    if len(records) < len(of) or not answer.data["at"]["timeline"]:
        raise _missing(answer, of)
    kept = _kept(of, order, chosen, view)
    years = _columns(answer, kept)
    return await answer_page(
        request,
        "timeline.html",
        answer,
        title="Timeline of " + " and ".join(record["label"] for record in records),
        view=view,
        downloads=_downloads(of, chosen, view),
        of=records,
        chosen=chosen,
        order=order,
        entries=together(answer.data["at"]["timeline"]["nodes"]),
        years=years,
        picture=density(years, "What happened by year; the same is in the table below"),
        following=_following(answer, kept),
        other_end=prefixed(f"/timeline{_turned(kept, order)}"),
    )


def records_of(request: Request) -> list[str]:
    """The ids in `of`, each once.  Raises Refusal, LIMIT_EXCEEDED, for more than MOST_RECORDS."""
    ids = [id.strip() for id in request.query_params.getlist("of")]
    found = list(dict.fromkeys(id for id in ids if id))
    if len(found) > MOST_RECORDS:
        detail = f"The timeline is of {len(found)} records, at most {MOST_RECORDS}."
        raise Refusal(Code.LIMIT_EXCEEDED, detail, "Leave some of them out.", "of")
    return found


def together(entries: list[Mapping[str, Any]]) -> list[tuple[Mapping[str, Any], list[SubjectRole]]]:
    """What happened, each event once, with all of the records that it happened to."""
    groups = groupby(entries, lambda entry: (entry["record"]["id"], entry["eventType"], entry["date"]["text"]))
    found = [list(group) for _, group in groups]
    return [(group[0], [_subject_role(entry) for entry in group]) for group in found]


def _subject_role(entry: Mapping[str, Any]) -> SubjectRole:
    record, via = entry["record"], entry["via"]
    if via["id"] == record["id"]:
        return SubjectRole(entry["subject"]["label"], "", "")
    how = via["label"].removesuffix(f" in {record['label']}").removeprefix(f"{record['label']}, ")
    return SubjectRole(entry["subject"]["label"], how, via["id"])


def _variables(of: list[str], order: str, chosen: Mapping[str, str]) -> dict[str, Any]:
    own = {"includeRepresentatives": False} if chosen["own"] else {}
    dates = {name: chosen[name] for name in ("since", "until", "after")}
    return {"of": of, "order": order.upper(), **dates, **own}


def _kept(of: list[str], order: str, chosen: Mapping[str, str], view: PageView) -> Pairs:
    """The parameters of the address, without the place in the list."""
    ids = [("of", id) for id in of]
    own = [(name, chosen[name]) for name in ("since", "until", "own")]
    return [*ids, *own, ("order", "" if order == LATEST else order), *view.parameters.items()]


def _turned(kept: Pairs, order: str) -> str:
    other = EARLIEST if order == LATEST else ""
    return query_string([*(pair for pair in kept if pair[0] != "order"), ("order", other)])


def _following(answer: DocumentAnswer, kept: Pairs) -> str:
    info = answer.data["at"]["timeline"]["pageInfo"]
    return prefixed(f"/timeline{query_string([*kept, ('after', info['endCursor'])])}") if info["hasNextPage"] else ""


def _columns(answer: DocumentAnswer, kept: Pairs) -> list[DensityColumn]:
    years = [(one["year"], one["count"]) for one in answer.data["at"]["timeline"]["years"]]
    others = [pair for pair in kept if pair[0] not in ("since", "until")]

    def path_of(first: int, last: int) -> str:
        return prefixed(f"/timeline{query_string([*others, ('since', f'{first:04}'), ('until', f'{last:04}')])}")

    return columns(years, path_of)


def _downloads(of: list[str], chosen: Mapping[str, str], view: PageView) -> tuple[Download, ...]:
    own = [("include_representatives", "false")] if chosen["own"] else []
    dates = [(name, chosen[name]) for name in ("since", "until")]
    query = query_string([("of", ",".join(of)), *dates, *own, *view.parameters.items()])
    return (
        Download("This timeline", "CSV", prefixed(f"/v1/timeline.csv{query}")),
        Download("This timeline", "JSON", prefixed(f"/v1/timeline{query}")),
    )


def _missing(answer: DocumentAnswer, of: list[str]) -> Refusal:
    messages = [error["message"] for error in answer.errors] + [hint["message"] for hint in answer.hints]
    return Refusal(Code.NOT_FOUND, f"Not all of {', '.join(of)} are here.", " ".join(dict.fromkeys(messages)) or None)
