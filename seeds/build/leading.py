"""When persons lead, and the words of their names, as the rules for doubles compare them."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from api.resolve.names import PersonName, read_name
from api.resolve.titles import Standing, standing
from seeds.build import reign
from seeds.build.listings import Listing, first_day, last_day
from seeds.build.persons import Person
from seeds.build.registry import days_of

LEADER = "effective_leader"
LEADING = (LEADER, "head_of_state", "head_of_government")
SLACK = timedelta(days=45)
"""REIGN knows the ends of terms by month."""
JUNIOR = re.compile(r"\b(?:Jr|Sr)\b")
Span = tuple[date, date]


def leading_terms(person: Person) -> list[Span]:
    """Returns the days of the terms that REIGN gives."""
    return [span_of(one) for one in person.listings if one.level == LEADER and first_day(one.since)]


def span_of(listing: Listing) -> Span:
    """Returns the days of a term; one that goes on when REIGN's data end is known until then."""
    last = last_day(listing.until) or (reign.END if listing.level == LEADER else date(9000, 1, 1))
    return first_day(listing.since) or date.min, last


def covers(span: Span, other: Span) -> bool:
    """Returns whether a span of days covers another, give or take what REIGN does not know."""
    return span[0] - SLACK <= other[0] and other[1] <= span[1] + SLACK


def days_in_lead(person: Person) -> Iterator[date]:
    """Returns days on which lists or rows have somebody in the lead."""
    for one in person.listings:
        if one.level in LEADING:
            yield from days_of(one)[:1]
    for row in person.attested:
        if standing(row.title) in (Standing.head, Standing.ruler):
            yield date.fromisoformat(row.day)


def days_and_ends_in_lead(person: Person) -> list[date]:
    """Returns the same, and the ends of those terms."""
    ends = [day for one in person.listings if one.level in LEADING for day in span_of(one) if day < date(9000, 1, 1)]
    return [*ends, *days_in_lead(person)]


def share_state(one: Person, other: Person) -> bool:
    """Returns whether the first state of one is a state of the other."""
    return bool(set(one.countries[:1]) & set(other.countries) or set(other.countries[:1]) & set(one.countries))


def names_read(person: Person) -> Iterator[PersonName]:
    """Returns the names of a person taken apart."""
    return (read_name(name) for name in person.names)


def last_words(person: Person) -> set[str]:
    """Returns the last words of the names of a person."""
    return {name.words[-1] for name in names_read(person) if name.words}
