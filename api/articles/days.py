"""The days that a text names: weekdays by the day of publication, and dates."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from api.articles.lexicon import MONTHS, VERB, WEEKDAYS, either_form
from api.articles.text import TextSpan
from schema.edtf import DateRole, EdtfError, bounds
from schema.text import normalized

_MONTH = rf"(?:{either_form(MONTHS)})(?![\w\u0300-\u036f])\.?"
_WEEKDAY = rf"(?:{either_form(WEEKDAYS)})(?![\w\u0300-\u036f])"
_DAY = re.compile(
    rf"(?P<weekday>\b{_WEEKDAY})"
    r"|(?P<iso>\b\d{4}-\d{2}-\d{2}\b)"
    rf"|\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month>{_MONTH})(?:,?\s+(?P<year>\d{{4}})\b)?"
    rf"|\b(?P<us_month>{_MONTH})\s+(?P<us_day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\d)(?:,?\s+(?P<us_year>\d{{4}})\b)?"
    r"|(?P<relative>\b(?:today|yesterday)\b)",
    re.IGNORECASE,
)
_LATER = re.compile(r"\b(next|coming|following|until|till|upcoming|by)\s+$", re.IGNORECASE)
_TO_COME = re.compile(
    r"\b(will|would|is to|was to|are to|were to|set to|due|scheduled|expected|planned|plans|planning)\b", re.IGNORECASE
)
UNDATED = "TODO"


class NamedDay(NamedTuple):
    """A day that a text names: where, the day as EDTF, or TODO if it needs the day of publication."""

    span: TextSpan
    words: str
    day: str


def days_in(text: str, start: int, end: int, published: str | None) -> Iterator[NamedDay]:
    """The days that a stretch of text names, except days to come and days that do not exist.

    `published` is the day or period of publication as EDTF, if it is known.
    """
    for found in _DAY.finditer(text, start, end):
        if _LATER.search(text, max(start, found.start() - 12), found.start()):
            continue
        if day := _day(found, published):
            yield NamedDay(TextSpan(*found.span()), found[0], day)


def is_to_come(text: str, start: int, day: NamedDay) -> bool:
    """Whether a sentence that begins at `start` speaks of a day as one to come, rather than as that of a report."""
    found = [*_TO_COME.finditer(text, start, day.span.start)]
    return bool(found) and VERB.search(text, found[-1].end(), day.span.start) is None


def _day(found: re.Match[str], published: str | None) -> str:
    """A day as EDTF; empty if there is no such day."""
    if found["weekday"]:
        number = WEEKDAYS[normalized(found["weekday"].lower())]
        return _relative(published, lambda day: day - timedelta((day.weekday() - number) % 7))
    if found["relative"]:
        back = 1 if found["relative"].lower() == "yesterday" else 0
        return _relative(published, lambda day: day - timedelta(back))
    if found["iso"]:
        return _existing(*map(int, found["iso"].split("-")))
    month = month_number(found["month"] or found["us_month"])
    number, year = int(found["day"] or found["us_day"]), found["year"] or found["us_year"]
    if year:
        return _existing(int(year), month, number)
    return _in_last_year(published, month, number)


def month_number(name: str) -> int:
    """The number of a month by its name."""
    return MONTHS[normalized(name.lower()).rstrip(".")]


def _existing(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _in_last_year(published: str | None, month: int, number: int) -> str:
    """The last such day up to the publication."""
    if (period := publication_days(published)) is None:
        return UNDATED
    last = period[1]
    day = _existing(last.year, month, number)
    return day if day and day <= last.isoformat() else _existing(last.year - 1, month, number)


def _relative(published: str | None, back: Callable[[date], date]) -> str:
    """A day counted from the publication; a period if the publication is one."""
    if (period := publication_days(published)) is None:
        return UNDATED
    first, last = map(back, period)
    return first.isoformat() if first == last else f"{min(first, last)}/{max(first, last)}"


def publication_days(published: str | None) -> tuple[date, date] | None:
    """The first and last day of a publication of at most a week, by which weekdays can be read; None otherwise."""
    try:
        first, last = map(date.fromisoformat, bounds(published, DateRole.point))
    except (ValueError, EdtfError):
        return None
    return (first, last) if last - first < timedelta(7) and first.year > 1 else None
