"""The days, months and years that a text names, each as the first and last day that it may mean."""

import re
from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import NamedTuple

from api.articles.days import UNDATED, days_in, month_number, publication_days
from api.articles.lexicon import MONTHS, either_form
from api.articles.text import TextSpan
from schema.edtf import DateRole, bounds

NEAR = timedelta(3)
"""How far from the day of publication an event may lie that an article reports without a date of its own."""
_PERIOD = re.compile(
    rf"\b(?:in|last|since|of|early|late|mid|im|en|à|в)[ -]+"
    rf"(?P<month>(?:{either_form(MONTHS)})(?![\w\u0300-\u036f])\.?)(?:,?\s+(?P<month_year>\d{{4}})\b)?"
    r"|(?<![\d-])(?P<year>1[5-9]\d\d|20\d\d)(?![\d-])",
    re.IGNORECASE,
)


class NamedPeriod(NamedTuple):
    """Where a text names a period, and its first and last day in ISO 8601."""

    span: TextSpan
    first: str
    last: str

    def overlaps(self, first: str, last: str) -> bool:
        """Whether it shares a day with another period."""
        return self.first <= last and first <= self.last


def periods_in(text: str, published: str | None) -> list[NamedPeriod]:
    """The days that a text names, and the months and years that are not part of these, in order.

    A month without a year is the last one up to the publication.
    """
    days = [*_days(text, published)]
    found = _PERIOD.finditer(_without(text, [day.span for day in days]))
    return sorted([*days, *(period for one in found if (period := _period(one, published)))])


def near_publication(published: str | None) -> NamedPeriod | None:
    """The days around a publication; None if its day is not known."""
    if (days := publication_days(published)) is None or days[0].year < 2:
        return None
    return NamedPeriod(TextSpan(0, 0), (days[0] - NEAR).isoformat(), (days[1] + NEAR).isoformat())


def _days(text: str, published: str | None) -> Iterator[NamedPeriod]:
    for day in days_in(text, 0, len(text), published):
        if day.day == UNDATED:
            continue
        first, last = bounds(day.day, DateRole.point)
        yield NamedPeriod(day.span, first, last)


def _period(found: re.Match[str], published: str | None) -> NamedPeriod | None:
    if year := found["year"]:
        return NamedPeriod(TextSpan(*found.span()), f"{year}-01-01", f"{year}-12-31")
    month, year = month_number(found["month"]), found["month_year"]
    if not year:
        if (days := publication_days(published)) is None:
            return None
        year = str(days[1].year if month <= days[1].month else days[1].year - 1)
    end = found.start() + len(found[0].rstrip("."))
    return NamedPeriod(TextSpan(found.start(), end), *bounds(f"{year}-{month:02}", DateRole.point))


def _without(text: str, spans: Iterable[TextSpan]) -> str:
    """A text with spaces for some spans, which are in order."""
    parts, at = [], 0
    for span in spans:
        parts += [text[at : span.start], " " * (span.end - span.start)]
        at = span.end
    return "".join([*parts, text[at:]])
