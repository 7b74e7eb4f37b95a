"""The home page."""

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any, NamedTuple

from starlette.requests import Request
from starlette.responses import Response

from web.ask import ask
from web.pages.united_states import united_states
from web.render import answer_page
from web.words.dates import date_in_words
from web.words.vocabulary import word

FIGURES = ("actors", "alliances", "meetings", "statements", "documents", "citations")
TITLE = "Who met whom, who said what about whom, who is allied with whom"


class ExampleQuestion(NamedTuple):
    """A question that a page answers, with the records that it needs."""

    text: str
    path: str
    records: frozenset[str]


EXAMPLES = (
    ExampleQuestion(
        "Who belonged to BRICS on 9 April 2024?", "/alliances/brics?as_of=2024-04-09", frozenset({"alliances/brics"})
    ),
    ExampleQuestion(
        "Who met in Beijing on 9 April 2024, and who says so?",
        "/meetings/lavrov-wang-beijing-2024-04-09",
        frozenset({"meetings/lavrov-wang-beijing-2024-04-09"}),
    ),
    ExampleQuestion(
        "What happened between China and Russia?",
        "/timeline?of=actors/china&of=actors/russia",
        frozenset({"actors/china", "actors/russia"}),
    ),
)


class RecentRevision(NamedTuple):
    """A revision among the latest changes: its number, day, author and reason, and what it changed."""

    number: int
    day: str
    author: str
    reason: str
    kinds: list[tuple[str, int]]


async def home(request: Request) -> Response:
    """The home page."""
    answer = await ask(request, "home", await united_states(request, {}))
    existing = {node["id"] for node in answer.data["examples"] if node}
    recent, coverages = recent_revisions(answer.data["changes"]["nodes"]), covered(answer.data["coverages"]["nodes"])
    return await answer_page(
        request,
        "home.html",
        answer,
        title=TITLE,
        figures=[(name, answer.data[name]["totalCount"]) for name in FIGURES],
        examples=[example for example in EXAMPLES if example.records <= existing],
        recent=recent,
        coverages=coverages,
        text=_text(answer.data, recent, coverages),
    )


def _text(
    data: Mapping[str, Any], recent: list[RecentRevision], coverages: list[tuple[str, int, int]]
) -> dict[str, Any]:
    """The page for those who read text: figures, what documents cover, and what changed lately in few words."""
    parts = {name: value for name, value in data.items() if name not in ("examples", "changes", "coverages")}
    covers = [{"covers": kind, "documents": count, "complete": complete} for kind, count, complete in coverages]
    changes = [
        {"revision": one.number, "day": one.day, "author": one.author, "reason": one.reason, "changed": _counted(one)}
        for one in recent
    ]
    of_one_side = (
        {"meetings of the United States": parts.pop("withUnitedStates")} if "withUnitedStates" in parts else {}
    )
    return {**parts, **of_one_side, "coverages": covers, "changes": changes}


def _counted(revision: RecentRevision) -> str:
    return ", ".join(f"{word(kind)}: {count:,}" for kind, count in revision.kinds)


def recent_revisions(changes: Iterable[Mapping[str, Any]]) -> list[RecentRevision]:
    """Changes by revision, the latest first."""
    by_revision = groupby(changes, lambda change: int(change["position"].split(".")[0]))
    return [_revision(number, list(found)) for number, found in by_revision][::-1]


def _revision(number: int, changes: list[Mapping[str, Any]]) -> RecentRevision:
    kinds = Counter(change["recordKind"] for change in changes).most_common(4)
    last = changes[-1]
    return RecentRevision(number, date_in_words(last["at"][:10]), last["author"], last["reason"], kinds)


def covered(coverages: Iterable[Mapping[str, Any]]) -> list[tuple[str, int, int]]:
    """What documents cover: the kind of facts, how many documents, and how many of them completely."""
    found: dict[str, list[bool]] = {}
    for coverage in coverages:
        found.setdefault(coverage["covers"], []).append(coverage["isComplete"])
    return [(kind, len(complete), sum(complete)) for kind, complete in sorted(found.items())]
