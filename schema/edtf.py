"""Bounds of dates in the Extended Date/Time Format (EDTF).

Source: the Library of Congress EDTF specification (4 February 2019), since taken into ISO 8601-2:2019.
Only bounds are computed here; the text itself is stored as written.
"""

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import lru_cache
from itertools import product
from string import digits
from typing import Any, NamedTuple

from schema.edtf_advice import alternatives, reason

NEVER_BEFORE = "0000-00-00"
NEVER_AFTER = "9999-99-99"

_LONGEST = 64
_LAST_YEAR = date.max.year
_OPEN_OR_UNKNOWN = ("..", "")
_TWO_DIGITS = "[?~%]?([0-9X]{2})[?~%]?"
_DATE = re.compile(rf"[?~%]?([0-9X]{{4}})[?~%]?(?:-{_TWO_DIGITS}(?:-{_TWO_DIGITS})?)?")

# First month and number of months. The specification does not define the months of a season.
_SEASONS = {"21": (3, 3), "22": (6, 3), "23": (9, 3), "24": (12, 3)}
_GROUPINGS = _SEASONS | {"33": (1, 3), "34": (4, 3), "35": (7, 3), "36": (10, 3), "40": (1, 6), "41": (7, 6)}

# Months in the smallest unit that is fully known, by the position of the first X among the digits YYYYMMDD.
# The last entry is for -1 from str.find: there is no X, so the day is known.
_PLAIN_MONTHS = (120_000, 12_000, 1_200, 120, 12, 12, 1, 1, 0)


class DateRole(StrEnum):
    """Meaning of a date column: a point in time, the start of a period, or its end."""

    point = "point"
    start = "start"
    end = "end"


class Bounds(NamedTuple):
    """The first and the last possible day of a date, as YYYY-MM-DD or a sentinel; both sort as text."""

    earliest: str
    latest: str


def stored_bounds(row: Mapping[str, Any], name: str) -> Bounds:
    """The bounds of a date in the columns of a row that store them."""
    return Bounds(row[f"{name}_earliest"], row[f"{name}_latest"])


class EdtfError(ValueError):
    """The text is not a supported date; the message contains the text and the reason, `instead` what may be meant."""

    instead: tuple[str, ...] = ()


@lru_cache(maxsize=65_536)
def bounds(text: str | None, role: DateRole = DateRole.point) -> Bounds:
    """The earliest and latest possible day of a date, by the Library of Congress EDTF specification / ISO 8601-2.

    Shapes: ``2024-04-09``, ``2024-04``, ``2024``, X for any digit as in the decade ``202X``, ``2024-21`` to
    ``-24`` (seasons), ``-33`` to ``-36`` (quarters), ``-40`` and ``-41`` (halves), the qualifiers ``? ~ %``,
    intervals ``2024/2025`` with open ``..`` or unknown ends, and ``..`` alone where the role is start or end.
    None and "" are unknown: both sentinels, whatever the role.

    Spring is March to May, summer June to August, autumn September to November, winter December to the end of
    February of the next year.
    ``~`` and ``%`` widen by one of the smallest unit that is fully known, both ways: ``2024-04~`` by a month,
    ``202X~`` and ``202X-04~`` by a decade. Nothing widens beyond 0001-01-01 and 9999-12-31.

    Raises EdtfError for every other text.
    """
    if not text:
        return Bounds(NEVER_BEFORE, NEVER_AFTER)
    if len(text) > _LONGEST:
        raise _refusal(f"{text[:_LONGEST]}...", f"it is longer than {_LONGEST} characters")
    try:
        return _bounds(text, role)
    except EdtfError as problem:
        raise _with_alternatives(text, role, problem) from None


def _bounds(text: str, role: DateRole) -> Bounds:
    if text == "..":
        return _open(role)
    return _interval(text) if "/" in text else _single(text)


def _with_alternatives(text: str, role: DateRole, problem: EdtfError) -> EdtfError:
    """The error with the dates that may be meant, if any are recognised."""
    found = {other: why for other, why in alternatives(text) if other and _is_date(other, role)}
    if not found:
        return problem
    why = next(iter(found.values())) or str(problem).rpartition(": ")[2]
    says_so = any(other in why for other in found)
    better = problem if says_so else _refusal(text, f"{why}, write {' or '.join(found)}")
    better.instead = tuple(found)
    return better


def _is_date(text: str, role: DateRole) -> bool:
    try:
        _bounds(text, role)
    except EdtfError:
        return False
    return True


def recorded_bounds(text: str | None, role: DateRole = DateRole.point) -> Bounds:
    """The bounds of a date that was stored, possibly when a decade was still written as ``202``.  Raises EdtfError."""
    try:
        return bounds(text, role)
    except EdtfError as problem:
        if not problem.instead:
            raise
        return bounds(problem.instead[-1], role)


def is_uncertain(text: str) -> bool:
    """Whether the text contains ``?`` or ``%``: uncertain, by EDTF level 1. Any text is accepted."""
    return "?" in text or "%" in text


def _refusal(text: str, why: str) -> EdtfError:
    return EdtfError(f"{text!r} is not an EDTF date: {why}")


def _open(role: DateRole) -> Bounds:
    if role == DateRole.point:
        raise _refusal("..", "an open end needs the other end, as 2024/..")
    sentinel = NEVER_AFTER if role == DateRole.end else NEVER_BEFORE
    return Bounds(sentinel, sentinel)


def _interval(text: str) -> Bounds:
    ends = text.split("/")
    if len(ends) > 2:
        raise _refusal(text, reason(text))
    if ends == ["", ""]:
        raise _refusal(text, "both ends are unknown, leave it empty")
    start, end = ends
    earliest = NEVER_BEFORE if start in _OPEN_OR_UNKNOWN else _single(start).earliest
    latest = NEVER_AFTER if end in _OPEN_OR_UNKNOWN else _single(end).latest
    if latest < earliest:
        raise _refusal(text, "it ends before it begins")
    return Bounds(earliest, latest)


def _single(text: str) -> Bounds:
    match = _DATE.fullmatch(text)
    if match is None:
        raise _refusal(text, reason(text))
    year, month, day = match[1], match[2] or "XX", match[3] or "XX"
    first_month, length = _GROUPINGS.get(month, (0, 0))
    if length and match[3]:
        raise _refusal(text, f"{year}-{month} is a part of a year and has no days")
    first, last = _grouping(text, year, first_month, length) if length else _calendar(text, year, month, day)
    if "~" in text or "%" in text:
        first, last = _widen(first, last, max(length, _PLAIN_MONTHS[f"{year}{month}{day}".find("X")]))
    return Bounds(first.isoformat(), last.isoformat())


def _grouping(text: str, year: str, first_month: int, length: int) -> tuple[date, date]:
    years = _numbers(text, "year", year, _LAST_YEAR)
    last_date = monthrange(years[-1], first_month)[1]
    return date(years[0], first_month, 1), _move(date(years[-1], first_month, last_date), length - 1)


def _calendar(text: str, year: str, month: str, day: str) -> tuple[date, date]:
    if month.isdigit() and 25 <= int(month) <= 39:
        raise _refusal(text, f"the grouping {month} is not supported, only 21 to 24, 33 to 36, 40 and 41")
    years, months = _numbers(text, "year", year, _LAST_YEAR), _numbers(text, "month", month, 12)
    days = _numbers(text, "day", day, 31)
    first, last = _first_real(years, months, days), _first_real(years[::-1], months[::-1], days[::-1])
    if first is None or last is None:
        raise _refusal(text, f"day {day} does not exist in {year}-{month}")
    return first, last


def _numbers(text: str, name: str, pattern: str, largest: int) -> tuple[int, ...]:
    found = _matching(pattern, largest)
    if not found:
        raise _refusal(text, f"{name} {pattern} does not exist")
    return found


@lru_cache(maxsize=1_024)
def _matching(pattern: str, largest: int) -> tuple[int, ...]:
    choices = (digits if digit == "X" else digit for digit in pattern)
    numbers = (int("".join(chosen)) for chosen in product(*choices))
    return tuple(number for number in numbers if 1 <= number <= largest)


def _first_real(years: tuple[int, ...], months: tuple[int, ...], days: tuple[int, ...]) -> date | None:
    every = ((year, month, day) for year in years for month in months for day in days)
    return next((date(*each) for each in every if each[2] <= monthrange(*each[:2])[1]), None)


def _widen(first: date, last: date, months: int) -> tuple[date, date]:
    if months:
        return _move(first, -months), _move(last, months)
    earliest, latest = first.toordinal() - 1, last.toordinal() + 1
    return date.fromordinal(max(earliest, 1)), date.fromordinal(min(latest, date.max.toordinal()))


def _move(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= _LAST_YEAR:
        return date.min if year < 1 else date.max
    length = monthrange(year, month + 1)[1]
    # Keep the end of a month at the end: one month after 30 April is 31 May.
    whole = months > 0 and day.day == monthrange(day.year, day.month)[1]
    return date(year, month + 1, length if whole else min(day.day, length))


def period_text(first: str, last: str) -> str:
    """The shortest text of a period, given by its bounds: ``1990`` from 1990-01-01 to 1990-12-31."""
    for length in (4, 7, 10):
        if first[:length] == last[:length] and bounds(first[:length]) == (first, last):
            return first[:length]
    return "/".join(".." if end in (NEVER_BEFORE, NEVER_AFTER) else end for end in (first, last))


@lru_cache(maxsize=65_536)
def shift_years(day: str, years: int) -> str:
    """The day some years later, or earlier if negative; sentinels stay, and nothing leaves the years 1 to 9999."""
    if day in (NEVER_BEFORE, NEVER_AFTER):
        return day
    return _move(date.fromisoformat(day), years * 12).isoformat()


def day_before(day: str) -> str:
    """The day before; sentinels and the first day of all stay."""
    if day in (NEVER_BEFORE, NEVER_AFTER, date.min.isoformat()):
        return day
    return date.fromordinal(date.fromisoformat(day).toordinal() - 1).isoformat()


def day_of_bound(bound: str) -> date | None:
    """The day of a bound; None if nothing bounds the date."""
    return None if bound in (NEVER_BEFORE, NEVER_AFTER) else date.fromisoformat(bound)


def year_of_bound(bound: str) -> int | None:
    """The year of a bound; None if nothing bounds the date."""
    return None if bound in (NEVER_BEFORE, NEVER_AFTER) else int(bound[:4])
