"""A reference model in plain Python of how certain facts are on a day: possible, likely or certain.

It reads the rows that REST returns and follows the definitions, not the columns that the write service derives.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from schema.edtf import NEVER_AFTER, NEVER_BEFORE, Bounds, DateRole, bounds, is_uncertain

Row = dict[str, Any]
Days = tuple[str, str]
"""A first and a last day."""
KEYS = {
    "memberships": ("alliance_id", "actor_id"),
    "tenures": ("person_id", "office_id"),
    "relations": ("subject_id", "kind", "object_id"),
}
ENDS = {
    "memberships": ("alliance_id", "actor_id"),
    "tenures": ("person_id",),
    "relations": ("subject_id", "object_id"),
}
"""The columns with what ceases to be, and a fact with it."""
LIFETIME, BEFORE, TENURE = 110, 1, 2
"""Years: that nobody outlives, by which a fact may have begun earlier, and for which a tenure goes on."""


class Reading(NamedTuple):
    """What a citation of a whole fact says of its time."""

    since: Bounds | None
    until: Bounds | None
    texts: tuple[str, str]
    day: Bounds | None
    supports: bool

    def attests(self, *, counts_vague: bool) -> Days | None:
        """The days that it states: all that it covers, the one that it knows, or that of its document.

        With `counts_vague`, also those between which a day lies on which it held, whichever that was.
        """
        stated = [*([self.since.latest] if self.since else []), *([self.until.earliest] if self.until else [])]
        if not self.supports or not (stated or self.day):
            return None
        first, last = (stated[0], stated[-1]) if stated else self.day
        vague = first > last or (not stated and first < last)
        if vague and not counts_vague:
            return None
        return min(first, last), max(first, last)


class CertaintyModel:
    """The facts of some collections, and the documents that say when they held."""

    def __init__(self, rows: dict[str, list[Row]]) -> None:
        self.rows = rows
        self.by_id = {row["id"]: row for several in rows.values() for row in several}

    def holds(self, certainty: str, row: Row, first: str, last: str, published: str | None = None) -> bool:
        """Whether a fact reaches a degree of certainty in a period, by the documents published until a day."""
        if certainty == "certain":
            return self.is_certain(row, first, last, published)
        begin, end = self.possible(row, published) if certainty == "possible" else self.likely(row, published)
        return begin <= last and end >= first

    # ---- what documents say

    def readings(self, row: Row, published: str | None = None) -> list[Reading]:
        """The readings of a fact.  The undated citations of a document that dates the fact elsewhere add nothing."""
        counted = [c for c in self.rows["citations"] if c["record_id"] == row["id"] and self._counts(c, published)]
        dated = {c["document_id"] for c in counted if c["since"] or c["until"]}
        return [self._reading(c) for c in counted if c["since"] or c["until"] or c["document_id"] not in dated]

    def _counts(self, citation: Row, published: str | None) -> bool:
        document = self.by_id[citation["document_id"]]
        out = published is None or date_bounds(document["published"]).latest <= bounds(published).latest
        speaks = citation["support_type"] != "mentions" and not citation["set_aside"] and not citation["field"]
        return out and bool(speaks)

    def _reading(self, citation: Row) -> Reading:
        day = day_of(self.by_id[citation["document_id"]])
        since, until = (citation[name] and citation[name]["text"] for name in ("since", "until"))
        ended = bounds(until, DateRole.end) if until else None
        if until == "..":
            ended = Bounds(day.earliest, NEVER_AFTER) if day else None
        begun = bounds(since, DateRole.start) if since else None
        supports = citation["support_type"] == "supports"
        return Reading(begun, ended, (since or "", until or ""), day, supports)

    def dates(self, row: Row, published: str | None = None) -> tuple[Bounds, Bounds, str, str]:
        """The combined bounds, the greatest first day of its start, and the least last day of its end."""
        readings = self.readings(row, published)
        if not any(reading.supports for reading in readings):
            since, until = date_bounds(row["since"], DateRole.start), date_bounds(row["until"], DateRole.end)
            return since, until, since.earliest, until.latest
        begun = combined((r.since, r.texts[0]) for r in readings)
        ended = combined((r.until, r.texts[1]) for r in readings)
        return begun[0], ended[0], begun[1], ended[2]

    def attested(self, row: Row, published: str | None = None) -> Days | None:
        """The first and last attested day, by all readings together."""
        found = [days for r in self.readings(row, published) if (days := r.attests(counts_vague=True))]
        return (min(first for first, _ in found), max(last for _, last in found)) if found else None

    # ---- the degrees

    def possible(self, row: Row, published: str | None = None) -> Days:
        """The days that no date excludes."""
        since, until, *_ = self.dates(row, published)
        lifetimes = [self.lifetime(end) for end in self._ends(row)]
        first = max([since.earliest, *(begun.earliest for begun, _ in lifetimes)])
        return first, min([until.latest, *(ended.latest for _, ended in lifetimes)])

    def likely(self, row: Row, published: str | None = None) -> Days:
        """The days that no reading excludes, near those that one attests, and not those of another."""
        attested = self.attested(row, published)
        if attested is None:
            return NEVER_AFTER, NEVER_BEFORE
        *_, last_possible = self.dates(row, published)
        begins = [
            self._begins(other, published)
            for other in self._others(row, published)
            if self._after(other, row, published)
        ]
        presumed = [years_later(attested[1], TENURE)] if "office_id" in row else []
        if any(end["kind"] == "person" for end in self._ends(row)):
            presumed.append(years_later(attested[0], LIFETIME))
        lasts = max(attested[1], min([NEVER_AFTER, *map(day_before, begins), *presumed]))
        first, last = self.possible(row, published)
        return max(self._begins(row, published), first), min(last_possible, lasts, last)

    def _begins(self, row: Row, published: str | None) -> str:
        first, _ = self.attested(row, published) or (NEVER_AFTER, "")
        ended = [last for other in self._others(row, published) if (last := self._last(other, published)) <= first]
        *_, first_possible, _ = self.dates(row, published)
        return max(first_possible, min(first, max([years_later(first, -BEFORE), *ended])))

    def _after(self, other: Row, row: Row, published: str | None) -> bool:
        first, _ = self.attested(other, published) or (NEVER_BEFORE, "")
        return first > self._last(row, published)

    def _last(self, row: Row, published: str | None) -> str:
        return (self.attested(row, published) or ("", NEVER_AFTER))[1]

    def _others(self, row: Row, published: str | None) -> Iterator[Row]:
        """Other stretches of the fact, or other holders of an office for one person."""
        collection = row["id"].split("/")[0]
        alone = collection == "tenures" and self.by_id[row["office_id"]]["one_holder"]
        shared = ("office_id",) if alone else KEYS[collection]
        for other in self.rows[collection]:
            same = other["id"] != row["id"] and all(other[name] == row[name] for name in shared)
            if same and other["rank"] != "deprecated" and self.attested(other, published):
                yield other

    def is_certain(self, row: Row, first: str, last: str, published: str | None = None) -> bool:
        """Whether it had begun and not ended by all dates, and one reading alone attests the whole period."""
        since, until, *_ = self.dates(row, published)
        lives = [(since, until), *(self.lifetime(end) for end in self._ends(row))]
        stated = [
            (b if is_finite(b) or b is since else None, e if is_finite(e) or e is until else None) for b, e in lives
        ]
        if any((b and b.latest > first) or (e and e.earliest < last) for b, e in stated):
            return False
        attesting = [r.attests(counts_vague=False) for r in self.readings(row, published)]
        return not self.is_doubted(row, published) and any(
            days and days[0] <= first and last <= days[1] for days in attesting
        )

    def is_doubted(self, row: Row, published: str | None = None) -> bool:
        """Whether an editor doubts it, a date may be wrong by all who give it, or a document contradicts it."""
        readings = self.readings(row, published)
        texts = [[text for r in readings if (text := r.texts[place])] for place in (0, 1)]
        unsure = any(several and all(map(is_uncertain, several)) for several in texts)
        return unsure or row["confidence"] in ("doubtful", "improbable") or not all(r.supports for r in readings)

    def _ends(self, row: Row) -> list[Row]:
        return [self.by_id[row[name]] for name in ENDS[row["id"].split("/")[0]]]

    def lifetime(self, end: Row) -> tuple[Bounds, Bounds]:
        """When what a fact connects began and ended."""
        begin, finish = ("formed", "ended") if end["id"].startswith("alliances/") else ("founded", "dissolved")
        return date_bounds(end[begin], DateRole.start), date_bounds(end[finish], DateRole.end)


def combined(readings: Iterable[tuple[Bounds | None, str]]) -> tuple[Bounds, str, str]:
    """The bounds by all readings of one date, their greatest first and their least last day."""
    every = [(read, text) for read, text in readings if read and read != (NEVER_BEFORE, NEVER_AFTER)]
    found = [read for read, text in every if not is_uncertain(text)] or [read for read, _ in every]
    if not found:
        return Bounds(NEVER_BEFORE, NEVER_AFTER), NEVER_BEFORE, NEVER_AFTER
    greatest, least = max(read.earliest for read in found), min(read.latest for read in found)
    earliest = max(read.earliest for read in found if read.earliest <= least)
    return Bounds(earliest, min(read.latest for read in found if read.latest >= greatest)), greatest, least


def day_of(document: Row) -> Bounds | None:
    """The day that a document describes."""
    retrieved = document["retrieved"] if document["kind"] in ("web_page", "dataset") else None
    found = [date_bounds(document["published"]), date_bounds(retrieved)]
    return next((day for day in found if is_finite(day)), None)


def is_finite(day: Bounds) -> bool:
    return day.earliest > NEVER_BEFORE and day.latest < NEVER_AFTER


def date_bounds(found: Row | None, role: DateRole = DateRole.point) -> Bounds:
    return bounds(found and found["text"], role)


def years_later(day: str, years: int) -> str:
    if day in (NEVER_BEFORE, NEVER_AFTER):
        return day
    then = date.fromisoformat(day)
    year = min(max(then.year + years, 1), 9999)
    leaps = (then.month, then.day) == (2, 29) and not _is_leap(year)
    return (date(year, 2, 28) if leaps else then.replace(year=year)).isoformat()


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def day_before(day: str) -> str:
    return (
        day
        if day in (NEVER_BEFORE, NEVER_AFTER)
        else date.fromordinal(date.fromisoformat(day).toordinal() - 1).isoformat()
    )
