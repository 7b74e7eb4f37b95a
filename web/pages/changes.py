"""What changed: the latest revisions, and the records that changed between two of them or between two days."""

from collections import Counter
from collections.abc import Mapping
from itertools import groupby
from typing import Any, NamedTuple

from starlette.requests import Request
from starlette.responses import Response

from api.errors import Code, Refusal
from api.http.prefix import prefixed
from api.rest.respond import check_parameters
from schema.catalog import entities
from web.address import PAST, SHARED, PageView, query_string
from web.ask import DocumentAnswer, ask
from web.pages.facts_between import EVENT_SECTIONS, facts_between
from web.render import answer_page
from web.tools import Download
from web.words.changes import recorded_label

OWN = ("from", "to", "kind", "touching", "before")
MOST_CHANGES = 100
MOST_LABELS = 100
MOST_REVISIONS = 10
MOST_SEARCHES = 8
"""As many answers without a match are read for one page."""
Change = Mapping[str, Any]


class RevisionRow(NamedTuple):
    """A revision: its number, when, by whom and why it was made, how many changes it has, and the path of them."""

    number: int
    at: str
    author: str
    reason: str
    changes: int
    path: str


class ChangedRecord(NamedTuple):
    """A change with the label of its record, and whether the record is still here."""

    change: Change
    label: str
    is_here: bool


class ChangesOfRevision(NamedTuple):
    """The changes of a page that one revision made, and how many there are by what was done."""

    number: int
    changes: list[ChangedRecord]
    counts: list[tuple[str, int]]


async def changes(request: Request) -> Response:
    """The latest revisions; what changed after `from` until `to`; or the facts of `since` to `until`.

    Raises Refusal.
    """
    check_parameters(request, (*OWN, "since", "until", *EVENT_SECTIONS.parameters, *SHARED))
    if any(request.query_params.get(name, "").strip() for name in ("since", "until")):
        return await facts_between(request)
    view = PageView.of(request).only(*PAST)
    chosen = {name: request.query_params.get(name, "").strip() for name in OWN}
    last = await revision_of(request, "to", chosen["to"], view)
    if not any(chosen[name] for name in ("from", "kind", "touching", "before")):
        return await _latest_revisions(request, last, chosen, view)
    first = await revision_of(request, "from", chosen["from"] or "0", view)
    if first > last:
        raise Refusal(Code.BAD_USER_INPUT, f"from: revision {first} is after revision {last}.", "Swap them.", "from")
    return await _changes_between(request, first, last, chosen, view)


async def revision_of(request: Request, name: str, moment: str, view: PageView) -> int:
    """The revision that a parameter names by its number or a day; without a value that of the view.  Raises Refusal."""
    if moment.isdecimal() and len(moment) > 9:
        raise Refusal(Code.BAD_USER_INPUT, f"{name}: '{moment[:20]}' is no revision.", "Use a number or a day.", name)
    at = {"revision": int(moment)} if moment.isdecimal() else {"knownAt": moment} if moment else view.variables
    try:
        answer = await ask(request, "recorded", dict(at))
    except Refusal as refusal:
        wrong = refusal.detail.partition(": ")[2] or refusal.detail
        raise Refusal(refusal.code, f"{name}: {wrong}", refusal.hint, name) from None
    revision: int = answer.data["at"]["revision"]
    return revision


async def _latest_revisions(request: Request, last: int, chosen: Mapping[str, str], view: PageView) -> Response:
    """The revisions up to one, the latest first."""
    numbers = range(last, max(last - MOST_REVISIONS, 0), -1)
    answer = await ask(request, "revisions", {f"r{place}": str(number) for place, number in enumerate(numbers, 1)})
    found = {row.number: row for row in (_revision(one["nodes"][0]) for one in answer.data.values() if one["nodes"])}
    earlier = last - MOST_REVISIONS
    shown = [found[number] for number in numbers if number in found]
    return await answer_page(
        request,
        "changes.html",
        answer,
        title="What changed",
        view=view,
        downloads=_downloads(0),
        chosen=chosen,
        kinds=list(entities()),
        revisions=shown,
        text={"revisions": [{name: one for name, one in row._asdict().items() if name != "path"} for row in shown]},
        following=prefixed(f"/changes?to={earlier}") if earlier > 0 else "",
    )


def _revision(change: Change) -> RevisionRow:
    number, changes = (int(part) for part in change["position"].partition("-")[0].split("."))
    path = prefixed(f"/changes?from={number - 1}&to={number}")
    return RevisionRow(number, change["at"], change["author"], change["reason"], changes, path)


async def _changes_between(
    request: Request, first: int, last: int, chosen: Mapping[str, str], view: PageView
) -> Response:
    """The changes after the revision `first` until `last`, the latest first, MOST_CHANGES to a page."""
    answer = await _latest_changes(request, first, chosen["before"] or str(last), chosen)
    found = answer.data["changes"]
    within = [change for change in found["nodes"][::-1] if revision_number(change["position"]) > first]
    is_over = len(within) < len(found["nodes"]) or not _has_earlier(answer, first)
    kept = [pair for pair in chosen.items() if pair[0] != "before"]
    further = query_string([*kept, *view.parameters.items(), ("before", found["pageInfo"]["startCursor"])])
    return await answer_page(
        request,
        "changes.html",
        answer,
        title=_title(first, last, chosen),
        view=view,
        downloads=_downloads(first),
        chosen=chosen,
        kinds=list(entities()),
        by_revision=_by_revision(within, await _labels(request, within)),
        following="" if is_over else prefixed(f"/changes{further}"),
    )


async def _latest_changes(request: Request, first: int, before: str, chosen: Mapping[str, str]) -> DocumentAnswer:
    """The latest changes before a position; with a filter, each answer searches a limited number of them."""
    where = {"kinds": [chosen["kind"].upper()] if chosen["kind"] else None, "touching": chosen["touching"] or None}
    filled = {name: value for name, value in where.items() if value}
    for _ in range(MOST_SEARCHES):
        answer = await ask(request, "changes", {"last": MOST_CHANGES, "before": before, "where": filled})
        if answer.data["changes"]["nodes"] or not _has_earlier(answer, first):
            break
        before = answer.data["changes"]["pageInfo"]["startCursor"]
    return answer


def _has_earlier(answer: DocumentAnswer, first: int) -> bool:
    info = answer.data["changes"]["pageInfo"]
    return bool(info["hasPreviousPage"]) and revision_number(info["startCursor"]) > first


def _title(first: int, last: int, chosen: Mapping[str, str]) -> str:
    about = f" of {chosen['touching']}" if chosen["touching"] else ""
    return f"What changed{about} {f'after revision {first}, ' if first else ''}until revision {last}"


def revision_number(position: str) -> int:
    """The revision of a position in the feed, such as 12 of `12.3-9f0c2a71d4`."""
    return int(position.partition("-")[0].partition(".")[0])


async def _labels(request: Request, changes: list[Change]) -> dict[str, str]:
    """The labels of the changed records that are still here."""
    ids = list(dict.fromkeys(id for one in changes for id in (one["recordId"], one["replacedBy"]) if id))
    found: dict[str, str] = {}
    for start in range(0, len(ids), MOST_LABELS):
        part = ids[start : start + MOST_LABELS]
        nodes = (await ask(request, "labels", {"ids": part})).data["nodes"]
        found |= {node["recordId"]: node["label"] for node in nodes if node}
    return found


def _by_revision(changes: list[Change], labels: Mapping[str, str]) -> list[ChangesOfRevision]:
    groups = groupby(changes, lambda change: revision_number(change["position"]))
    return [_of_revision(number, list(found), labels) for number, found in groups]


def _of_revision(number: int, changes: list[Change], labels: Mapping[str, str]) -> ChangesOfRevision:
    records = [
        ChangedRecord(one, labels.get(one["recordId"]) or recorded_label(one), one["recordId"] in labels)
        for one in changes
    ]
    return ChangesOfRevision(number, records, Counter(one["action"] for one in changes).most_common())


def _downloads(after: int) -> tuple[Download, ...]:
    query = f"?after={after}" if after else ""
    label = f"All changes after revision {after}" if after else "All changes"
    return (
        Download(label, "JSON", prefixed(f"/v1/changes{query}")),
        Download(label, "NDJSON", prefixed(f"/v1/changes.ndjson{query}")),
    )
