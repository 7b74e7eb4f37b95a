"""What the pages about records need besides the answers of their documents."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from schema.edtf import NEVER_AFTER, bounds
from web.address import PageView
from web.ask import DocumentAnswer
from web.drawn.scale import Scale
from web.words.dates import date_in_words

MOST_STEPS = 24
Facts = list[Mapping[str, Any]]


def as_of_day(view: PageView) -> str:
    """The last day of the date that a page is about; empty without one."""
    text = view.get("as_of")
    day = bounds(text).latest if text else ""
    return "" if day == NEVER_AFTER else day


def scale_of(facts: Facts, day: str = "") -> Scale | None:
    """The scale that shows the times of facts, and a day."""
    days = [day for fact in facts for day in _days(fact, "earliest", "latest")]
    return Scale.of([*days, day] if days and day else days)


def _days(fact: Mapping[str, Any], *ends: str) -> list[str]:
    dates = [date for date in (fact["since"], fact["until"]) if date]
    return [date[end] for date in dates for end in ends if date[end]]


def actor_extras(answer: DocumentAnswer, view: PageView) -> Mapping[str, Any]:
    """The scale of the memberships, and the latest holders of each office."""
    record, day = answer.data["at"]["record"], as_of_day(view)
    return {
        "scale": scale_of(record["memberships"]["nodes"], day),
        "as_of": day,
        "holders": [(office, tenure) for office in record["offices"]["nodes"] for tenure in office["tenures"]["nodes"]],
    }


def alliance_extras(answer: DocumentAnswer, view: PageView) -> Mapping[str, Any]:
    """The stretches of membership that hold in the view and the others, and the days on which members changed."""
    record, day = answer.data["at"]["record"], as_of_day(view)
    stretches = answer.data["always"]["alliance"]["memberships"]["nodes"]
    certainties = {one["recordId"]: one["attestation"]["certainty"] for one in record["memberships"]["nodes"]}
    statuses = Counter(one["membershipStatus"] for one in record["memberships"]["nodes"])
    return {
        "scale": scale_of(stretches, day),
        "as_of": day,
        "members": [(one, certainties[one["recordId"]]) for one in stretches if one["recordId"] in certainties],
        "others": [one for one in stretches if one["recordId"] not in certainties],
        "statuses": statuses.most_common(),
        "steps": steps(stretches),
    }


def steps(facts: Facts) -> list[tuple[str, str]]:
    """The days on which facts began or ended, as text and in words; at most MOST_STEPS, the latest ones."""
    begun = {fact["since"]["latest"] for fact in facts if fact["since"] and fact["since"]["latest"]}
    ended = {fact["until"]["earliest"] for fact in facts if fact["until"] and fact["until"]["earliest"]}
    return [(day, date_in_words(day)) for day in sorted(begun | ended)[-MOST_STEPS:]]


def office_extras(answer: DocumentAnswer, view: PageView) -> Mapping[str, Any]:
    """The scale of the tenures."""
    day = as_of_day(view)
    return {"scale": scale_of(answer.data["at"]["record"]["tenures"]["nodes"], day), "as_of": day}


def document_extras(answer: DocumentAnswer, view: PageView) -> Mapping[str, Any]:
    """The claims by the kind of record that they are about, and the path of the next ones."""
    claims = answer.data["at"]["record"]["claims"]
    by_kind: dict[str, Facts] = {}
    for claim in claims["nodes"]:
        by_kind.setdefault(claim["record"]["recordKind"], []).append(claim)
    return {"claims": sorted(by_kind.items())}


def fact_extras(answer: DocumentAnswer, view: PageView) -> Mapping[str, Any]:
    """The fields of a fact: links to other records, and plain values."""
    record = answer.data["at"]["record"]
    shown = {name: value for name, value in record.items() if name not in APART and value not in (None, "")}
    return {
        "linked": {name: value for name, value in shown.items() if isinstance(value, dict) and "label" in value},
        "values": {name: value for name, value in shown.items() if not isinstance(value, dict | list)},
        "scale": scale_of([{"since": record.get("since"), "until": record.get("until")}]),
    }


APART = frozenset(
    ("id", "recordId", "label", "recordKind", "redirectedFrom", "since", "until", "phrase", "prefix", "suffix",
     "startOffset", "endOffset", "text", "disputed", "note", "setAside", "remainingSupport", "attestation")
)  # fmt: skip
"""Fields of facts that have a place of their own on the page."""
