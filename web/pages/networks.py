"""The network of a record, and the paths between two."""

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from api.errors import Code, Refusal
from api.http.prefix import prefixed
from api.rest.respond import check_parameters
from web.address import SHARED, PageView, href, query_string
from web.ask import DocumentAnswer, ask
from web.drawn.network import DrawnNeighbour, NeighbourPair, ties_between
from web.drawn.network import network as drawn_network
from web.render import answer_page, plain_page
from web.tools import Download
from web.words.vocabulary import word

KINDS = (
    "MEETING", "STATEMENT", "MEMBERSHIP", "RELATION", "TENURE", "OBLIGATION", "OFFICE", "PART_OF", "EMBODIMENT",
)  # fmt: skip
OWN = ("since", "until", "own")
Parameters = list[tuple[str, str]]


async def network(request: Request) -> Response:
    """The neighbours of the record `of`; a form without one.  Raises Refusal."""
    check_parameters(request, ("of", "after", "kinds", *OWN, *SHARED))
    view, chosen, kinds = _chosen(request)
    of = request.query_params.get("of", "").strip()
    if not of:
        return await plain_page(request, "network.html", title="Network", record=None, chosen=chosen, all_kinds=KINDS)
    after = request.query_params.get("after", "")
    answer = await ask(request, "network", {"of": of, "after": after, **_variables(chosen, kinds), **view.variables})
    record, found = answer.data["at"]["record"], answer.data["at"]["network"]
    if not record or not found:
        raise _missing(answer, of)
    kept = [("of", of), *_kept(chosen, kinds, view)]
    neighbours, among = _neighbours(record, found, kept[1:]), _among(found, kept[1:])
    return await answer_page(
        request,
        "network.html",
        answer,
        title=f"Network of {record['label']}",
        view=view,
        downloads=_downloads("network", kept),
        record=record,
        found=found,
        chosen=chosen,
        kinds=kinds,
        all_kinds=KINDS,
        neighbours=neighbours,
        among=among,
        ties_between=ties_between,
        picture=drawn_network(record["label"], neighbours, among),
        following=_following(found, kept),
    )


async def paths(request: Request) -> Response:
    """The shortest paths between the records `from` and `to`.  Raises Refusal."""
    check_parameters(request, ("from", "to", "kinds", *OWN, *SHARED))
    view, chosen, kinds = _chosen(request)
    ends = {name: request.query_params.get(name, "").strip() for name in ("from", "to")}
    if not all(ends.values()):
        return await plain_page(
            request, "paths.html", title="Paths", ends=ends, records=[], chosen=chosen, kinds=kinds, all_kinds=KINDS
        )
    answer = await ask(request, "paths", {**ends, **_variables(chosen, kinds), **view.variables})
    records, found = answer.data["at"]["ends"], answer.data["at"]["paths"]
    if not all(records) or not found:
        raise _missing(answer, " and ".join(ends.values()))
    return await answer_page(
        request,
        "paths.html",
        answer,
        title=f"Paths from {records[0]['label']} to {records[1]['label']}",
        view=view,
        downloads=_downloads("paths", [*ends.items(), *_kept(chosen, kinds, view)]),
        ends=ends,
        records=records,
        found=found,
        chosen=chosen,
        kinds=kinds,
        all_kinds=KINDS,
    )


def _chosen(request: Request) -> tuple[PageView, dict[str, str], list[str]]:
    """The view, the dates and whether representatives are left out, and the kinds of ties.  Raises Refusal."""
    view = PageView.of(request).without("as_of", "certainty")
    kinds = [kind.strip().upper() for kind in request.query_params.getlist("kinds") if kind.strip()]
    return view, {name: request.query_params.get(name, "").strip() for name in OWN}, kinds


def _variables(chosen: Mapping[str, str], kinds: list[str]) -> dict[str, Any]:
    own = {"includeRepresentatives": False} if chosen["own"] else {}
    return {"kinds": kinds, "since": chosen["since"], "until": chosen["until"], **own}


def _kept(chosen: Mapping[str, str], kinds: list[str], view: PageView) -> Parameters:
    return [*chosen.items(), *(("kinds", kind.lower()) for kind in kinds), *view.parameters.items()]


def _downloads(question: str, kept: Parameters) -> tuple[Download, ...]:
    """The same question of the API, in which one parameter holds all kinds."""
    kinds = ",".join(value for name, value in kept if name == "kinds")
    others = [pair for pair in kept if pair[0] not in ("kinds", "own")]
    own = [("include_representatives", "false")] if dict(kept).get("own") else []
    query = query_string([*others, *own, ("kinds", kinds)])
    paths = {"CSV": f"/v1/{question}.csv{query}", "JSON": f"/v1/{question}{query}"}
    return tuple(Download(f"This {question}", format, prefixed(path)) for format, path in paths.items())


def _neighbours(record: Mapping[str, Any], found: Mapping[str, Any], kept: Parameters) -> list[DrawnNeighbour]:
    return [
        DrawnNeighbour(
            one["record"]["recordId"],
            one["record"]["label"],
            _kind(one["record"]),
            href(one["record"]["id"]),
            _ties_path(record, one["record"], kept),
            one["ties"],
        )
        for one in found["nodes"]
    ]


def _kind(record: Mapping[str, Any]) -> str:
    return word(record.get("actorKind") or record.get("allianceKind") or record["recordKind"])


def _among(found: Mapping[str, Any], kept: Parameters) -> list[NeighbourPair]:
    return [NeighbourPair(tie, _ties_path(tie["from"], tie["to"], kept)) for tie in found["tiesAmong"]]


def _ties_path(one: Mapping[str, Any], other: Mapping[str, Any], kept: Parameters) -> str:
    return prefixed(f"/paths{query_string([('from', one['recordId']), ('to', other['recordId']), *kept])}")


def _following(found: Mapping[str, Any], kept: Parameters) -> str:
    info = found["pageInfo"]
    return prefixed(f"/network{query_string([*kept, ('after', info['endCursor'])])}") if info["hasNextPage"] else ""


def _missing(answer: DocumentAnswer, ids: str) -> Refusal:
    messages = [error["message"] for error in answer.errors] + [hint["message"] for hint in answer.hints]
    return Refusal(Code.NOT_FOUND, f"Not all of {ids} are here.", " ".join(dict.fromkeys(messages)) or None)
