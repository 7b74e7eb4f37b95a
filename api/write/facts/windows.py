"""The days on which facts and things are possible, likely and certain."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache

from api.write.facts.readings import NO_DAYS, Span
from schema.edtf import NEVER_AFTER, NEVER_BEFORE, Bounds, day_before, shift_years
from schema.presumption import LIFETIME


@dataclass(frozen=True)
class Timing:
    """What the windows of a row follow from.

    `since` and `until` are the combined bounds, `not_excluded` the days that no reading excludes, `attested` and
    `presumed` the days by all supporting readings together; `lifetimes` are the bounds of its ends' beginnings and
    ends.  `is_doubted` says that something doubts or contradicts it, `counts` that others make way for it.
    """

    id: str
    since: Bounds
    until: Bounds
    not_excluded: Span
    attested: Span
    presumed: Span
    of_person: bool = False
    is_doubted: bool = False
    counts: bool = True
    lifetimes: tuple[tuple[Bounds, Bounds], ...] = field(default=())


def windows(group: Iterable[Timing]) -> dict[str, dict[str, str]]:
    """The windows of rows that succeed each other: stretches of one fact, or the holders of one office.  By id."""
    every = list(group)
    if len(every) == 1:
        return {every[0].id: dict(_windows_alone(replace(every[0], id="")))}
    begins = {timing.id: _likely_from(timing, _others(timing, every)) for timing in every}
    return {timing.id: _windows(timing, _others(timing, every), begins) for timing in every}


@lru_cache(maxsize=4096)
def _windows_alone(timing: Timing) -> dict[str, str]:
    """The windows of a row that nothing succeeds; those of a dataset are often the same."""
    return _windows(timing, [], {timing.id: _likely_from(timing, [])})


def _others(timing: Timing, every: list[Timing]) -> list[Timing]:
    return [other for other in every if other.id != timing.id and other.counts and not other.attested.is_empty]


def _windows(timing: Timing, others: list[Timing], begins: dict[str, str]) -> dict[str, str]:
    possible = _cut(Span(timing.since.earliest, timing.until.latest), timing.lifetimes)
    certain = _cut(Span(timing.since.latest, timing.until.earliest), timing.lifetimes)
    for began, ended in timing.lifetimes:
        first = began.latest if _is_finite(began) else NEVER_BEFORE
        last = ended.earliest if _is_finite(ended) else NEVER_AFTER
        certain = Span(max(certain.first, first), min(certain.last, last))
    likely = NO_DAYS
    if not timing.attested.is_empty:
        likely = Span(max(begins[timing.id], possible.first), min(_likely_until(timing, others, begins), possible.last))
    spans = {"possible": possible, "likely": likely, "certain": NO_DAYS if timing.is_doubted else certain}
    return {
        f"{name}_{end}": day for name, span in spans.items() for end, day in zip(("from", "until"), span, strict=True)
    }


def _cut(span: Span, lifetimes: Iterable[tuple[Bounds, Bounds]]) -> Span:
    first = max([span.first, *(began.earliest for began, _ in lifetimes)])
    return Span(first, min([span.last, *(ended.latest for _, ended in lifetimes)]))


def _is_finite(date: Bounds) -> bool:
    return date.earliest > NEVER_BEFORE and date.latest < NEVER_AFTER


def _likely_from(timing: Timing, others: list[Timing]) -> str:
    """The first likely day: not before another was last attested, nor more than a year before its own first day."""
    first = timing.attested.first
    earlier = [other.attested.last for other in others if other.attested.last <= first]
    return max(timing.not_excluded.first, min(first, max([timing.presumed.first, *earlier])))


def _likely_until(timing: Timing, others: list[Timing], begins: dict[str, str]) -> str:
    """The last likely day: until another becomes likely, and while it can be presumed to go on."""
    last = timing.attested.last
    later = [day_before(begins[other.id]) for other in others if other.attested.first > last]
    alive = [shift_years(timing.attested.first, LIFETIME)] if timing.of_person else []
    return min(timing.not_excluded.last, max(last, min([timing.presumed.last, *later, *alive])))
