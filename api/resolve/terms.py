"""How the terms of a candidate fit a date, an office and a state."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from api.resolve.model import Candidate, CandidateTenure, Mention
from api.resolve.states import compared
from api.resolve.titles import Standing, office_key, same_office, standing

LEADING = frozenset({"effective_leader", "head_of_state", "head_of_government"})
SLACK = timedelta(days=45)
"""Ends are often known by month only, and leaders travel in the weeks around a change."""
SOON = timedelta(days=548)
LONGEST_LIFE, YOUNGEST = 105, 14
OLDEST_IN_OFFICE = 95
ACTIVE_AROUND = 45
"""Years around known terms in which somebody may act, where no birth is known."""


class TermTiming(IntEnum):
    """Where a date lies with regard to the leading terms of a candidate, the better the higher."""

    impossible = 0
    unknown = 1
    """Nothing is known of terms."""
    after = 2
    before = 3
    soon = 4
    """Within 18 months before a term begins."""
    within = 5


@dataclass(frozen=True, slots=True)
class Fit:
    """How a candidate's terms fit a mention."""

    timing: TermTiming
    is_home: bool
    """Whether the candidate belongs to the state of the mention."""
    holds_office: bool
    """Whether the candidate holds the very office of the mention, in that state on that day."""
    years_off: float = 0.0
    """Years between the date and the nearest leading term."""
    is_formal: bool = False
    """Whether a term of that day is one in an office of state, not only effective rule."""
    reigns: bool = True
    """Whether the candidate may reign: has a ruler's title, or no title that says otherwise."""
    accedes: bool = False
    """Whether the candidate comes to lead after that day, in a term that covers it only by what is presumed."""


def fit(mention: Mention, candidate: Candidate, office: str) -> Fit:
    """Returns how the terms of a candidate fit the date, office and state of a mention."""
    at_home = [one for one in candidate.tenures if _is_of(mention, one.country)]
    is_home = bool(at_home) or any(_is_of(mention, state) for state in candidate.countries) or mention.country is None
    if not possible_on(candidate, mention.date) or _is_too_old(candidate, mention.date, office):
        return Fit(TermTiming.impossible, is_home, holds_office=False)
    leading = [one for one in at_home if one.level in LEADING]
    day = mention.date
    holds = any(_leads_to(one.title, office) and (day is None or covers(one, day)) for one in at_home)
    if day is None or not leading:
        return Fit(TermTiming.unknown, is_home, holds)
    timing = max(_timing(one, day) for one in leading)
    formal = any(one.level != "effective_leader" and covers(one, day) for one in leading)
    titles = {standing(one.title) for one in leading if one.title}
    return Fit(
        timing,
        is_home,
        holds,
        min(_years_off(one, day) for one in leading),
        formal,
        not titles or Standing.ruler in titles,
        timing is TermTiming.within and any(_begins_after(one, day) for one in leading if covers(one, day)),
    )


def _leads_to(title: str, office: str) -> bool:
    """Whether a title is that of an office, or of somebody elected to it."""
    return same_office(title, office) or (bool(office) and office_key(title) == f"elect {office_key(office)}")


def _begins_after(tenure: CandidateTenure, day: date) -> bool:
    return tenure.since is not None and day < tenure.since + tenure.presumed


def covers(tenure: CandidateTenure, day: date, slack: timedelta = SLACK) -> bool:
    """Whether a day lies within a term, give or take some days."""
    return (tenure.since is None or tenure.since - slack <= day) and (
        tenure.until is None or day <= tenure.until + slack
    )


def possible_on(candidate: Candidate, day: date | None) -> bool:
    """Whether somebody can have acted on a day, by years of birth and death, else by known terms."""
    if day is None:
        return True
    if candidate.died is not None and day.year > candidate.died:
        return False
    if candidate.born is not None:
        return candidate.born + YOUNGEST <= day.year <= candidate.born + LONGEST_LIFE
    days = [bound for one in candidate.tenures for bound in (one.since, one.until) if bound]
    return not days or min(days).year - ACTIVE_AROUND <= day.year <= max(days).year + ACTIVE_AROUND


def _is_too_old(candidate: Candidate, day: date | None, office: str) -> bool:
    """Whether somebody would hold an office at an age at which nobody did: a namesake does."""
    if day is None or candidate.born is None or standing(office) in (Standing.none, Standing.former):
        return False
    return day.year - candidate.born > OLDEST_IN_OFFICE


def rivals(
    mention: Mention, chosen: Candidate, others: list[Candidate], office: str, standing: Standing
) -> list[Candidate]:
    """Returns who else holds the office of the mention while the chosen one no longer does."""
    day = mention.date
    if day is None or standing is not Standing.head or not office:
        return []
    own = [one for one in chosen.tenures if same_office(one.title, office) and _is_of(mention, one.country)]
    if not own or any(covers(one, day, timedelta(days=400)) for one in own):
        return []
    if not any(one.until and one.until < day for one in own):
        return []
    return [
        other
        for other in others
        if other.id != chosen.id
        and any(
            same_office(one.title, office) and _is_of(mention, one.country) and covers(one, day, -one.presumed)
            for one in other.tenures
            if one.since or one.until
        )
    ]


def _is_of(mention: Mention, state: str | None) -> bool:
    """Whether a mention is of somebody of a state, or of no state in particular."""
    return mention.country is None or compared(mention.country) == compared(state)


def _timing(tenure: CandidateTenure, day: date) -> TermTiming:
    if covers(tenure, day):
        return TermTiming.within
    if tenure.since is not None and day < tenure.since:
        return TermTiming.soon if tenure.since - day <= SOON else TermTiming.before
    return TermTiming.after


def _years_off(tenure: CandidateTenure, day: date) -> float:
    if tenure.since is not None and day < tenure.since:
        return (tenure.since - day).days / 365.25
    if tenure.until is not None and day > tenure.until:
        return (day - tenure.until).days / 365.25
    return 0.0
