"""Persons whom lists and rows have twice, joined after all mentions are judged where they are certainly one.

Each rule compares two persons of one state (REIGN has leaders of a second state, too).  Neither may have another id in
Wikidata or another year of birth than the other.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta

from api.resolve.agreement import Degree, compare
from api.resolve.names import fold, read_name
from api.resolve.states import compared
from api.resolve.titles import Standing, office_key, standing
from seeds.build.leading import (
    JUNIOR,
    LEADING,
    Span,
    covers,
    days_and_ends_in_lead,
    days_in_lead,
    last_words,
    leading_terms,
    names_read,
    share_state,
    span_of,
)
from seeds.build.listings import first_day
from seeds.build.offices import ORGANISATION_LEVELS
from seeds.build.persons import Person
from seeds.build.registry import Registry, differ
from seeds.build.same_leader import SAME_LEADER

WITHIN = timedelta(days=25 * 365)
"""Time between two terms within which an equal whole name means one person: later it may be a child's."""
OLDEST = 90
DOUBLE = re.compile(r"\b[A-Z][^\W\d_]{2,}-[A-Z][^\W\d_]{2,}$")
Rule = Callable[[Person, Person], bool]


def join_doubles(registry: Registry) -> None:
    """Joins persons of whom a rule says that they are one, and no rule that it may be another."""
    for rule in RULES:
        for person in registry.everybody():
            if registry.current(person) is person:
                _join(registry, person, rule)


def _join(registry: Registry, person: Person, rule: Rule) -> None:
    near = {one.number: one for state in person.countries[:1] for one in registry.near("", state)}
    near |= {one.number: one for name in person.names for one in registry.near(name, None)}
    same = [one for one in near.values() if one is not person and not differ(one, person) and rule(person, one)]
    if len(same) == 1:
        registry.merge(same[0], person)


def _leads_two_states(leader: Person, other: Person) -> bool:
    """REIGN has one name and year of birth in two states, and the terms in one lie within those in the other."""
    spans, others = leading_terms(leader), leading_terms(other)
    names = {fold(one.name) for one in leader.listings} & {fold(one.name) for one in other.listings}
    born = leader.born is not None and leader.born == other.born
    return bool(born and names and others) and all(any(covers(one, span) for one in spans) for span in others)


def _leads_as_listed(leader: Person, other: Person) -> bool:
    """One is REIGN's leader on a day on which another list or a row has the other, of the same name, in the lead."""
    spans = leading_terms(leader)
    if not spans or leading_terms(other) or not share_state(leader, other):
        return False
    return _agree(leader, other) and any(covers(span, (day, day)) for span in spans for day in days_in_lead(other))


def _agree(leader: Person, other: Person) -> bool:
    """Whether names agree in full, or a leader of whom only a family name is printed has that of the other."""
    degrees = [compare(read_name(name), read_name(text)).degree for name in leader.names for text in other.names]
    if max(degrees) is Degree.full or _share_two_words(leader, other):
        return True
    is_surname = all(len(name.words) == 1 for name in names_read(leader))
    return is_surname and max(degrees) is Degree.one_word and bool(last_words(leader) & last_words(other))


def _share_two_words(one: Person, other: Person) -> bool:
    """Whether two own words are in a name of both: Obiang Nguema Mbasogo is Teodoro Obiang Nguema."""
    pairs = (
        (name, text) for name in names_read(one) for text in names_read(other) if not name.house and not text.house
    )
    return any(len(set(name.full_words) & set(text.full_words)) > 1 for name, text in pairs)


def _holds_the_office_in_between(one: Person, other: Person) -> bool:
    """One has a title before and after a day on which rows give it to the other, of the same last name, and leads."""
    if not share_state(one, other) or not last_words(one) & last_words(other):
        return False
    others = [(key, day) for key, days in _days_by_title(other).items() for day in days]
    mine, leading = _titled(one), leading_terms(one)
    covered = [any(first <= day <= last for first, last in mine.get(key, ())) for key, day in others]
    led = (any(covers(span, (day, day)) for span in leading) for _, day in others)
    return any(covered) and not other.listings and (all(covered) or all(led))


def _is_listed_twice(one: Person, other: Person) -> bool:
    """Two lists have the same term of one office, from the same year, of persons whose names share two words."""
    terms = [{(row.country, row.level, (row.since or "")[:4]) for row in each.listings} for each in (one, other)]
    leading = [term for term in terms[0] & terms[1] if term[1] in LEADING and term[2]]
    return bool(leading) and _share_two_words(one, other)


def _has_the_same_whole_name(one: Person, other: Person) -> bool:
    """Both led the state, at most 25 years apart, and a name of two words or a double family name is the same."""
    if not share_state(one, other) or not _whole(one) & _whole(other):
        return False
    mine, others = days_and_ends_in_lead(one), days_and_ends_in_lead(other)
    return any(abs(day - span) <= WITHIN for day in mine for span in others)


def _leads_an_organisation(one: Person, other: Person) -> bool:
    """An organisation's list has the whole name of somebody whom a state's list or a row has, at most 25 years off."""
    if not one.listings or any(row.level not in ORGANISATION_LEVELS for row in one.listings):
        return False
    days = [_days(each) for each in (one, other)]
    near = any(abs(day - another) <= WITHIN for day in days[0] for another in days[1])
    return near and bool(_whole(one) & _whole(other))


def _days(person: Person) -> list[date]:
    first = [day for one in person.listings if (day := first_day(one.since))]
    return [*first, *(date.fromisoformat(row.day) for row in person.attested)]


def _reigns_again(one: Person, other: Person) -> bool:
    """Both reign with one name without a number in a state, and the life allows it."""
    if not share_state(one, other) or one.born is None or other.listings:
        return False
    mine, others = _reigning(one), _reigning(other)
    last = max((row.day for row in other.attested), default="9999")
    return bool(mine & others) and int(last[:4]) - one.born <= OLDEST


def _is_sent_again(one: Person, other: Person) -> bool:
    """Rows print one whole name of somebody who is in no list and of no state in one of them."""
    return not (one.listings or other.listings or one.states) and bool(_whole(one) & _whole(other))


def _whole(person: Person) -> set[str]:
    """Returns the names that say by themselves who is meant: of two words, and double family names (Ramos-Horta)."""
    if any(JUNIOR.search(name) or read_name(name).house for name in person.names):
        return set()
    names = [name for name in person.names if len(read_name(name).full_words) > 1]
    return {fold(found[0]) for name in person.names for found in DOUBLE.finditer(name)} | set(map(fold, names))


def _days_by_title(person: Person) -> dict[tuple[str, str], list[date]]:
    found: dict[tuple[str, str], list[date]] = {}
    for row in person.attested:
        if standing(row.title) not in (Standing.head, Standing.ruler):
            continue
        found.setdefault((compared(row.country), office_key(row.title)), []).append(date.fromisoformat(row.day))
    return found


def _titled(person: Person) -> dict[tuple[str, str], list[Span]]:
    found = {key: [(min(days), max(days))] for key, days in _days_by_title(person).items()}
    for one in person.listings:
        if one.title and one.level in LEADING:
            found.setdefault((compared(one.country), office_key(one.title)), []).append(span_of(one))
    return found


def _reigning(person: Person) -> set[str]:
    rows = any(standing(row.title) is Standing.ruler for row in person.attested)
    names = [name for name in person.names if len(fold(name).split()) == 1]
    return {fold(name) for name in names if rows}


RULES: tuple[Rule, ...] = (
    *SAME_LEADER,
    _leads_two_states,
    _leads_as_listed,
    _is_listed_twice,
    _holds_the_office_in_between,
    _has_the_same_whole_name,
    _leads_an_organisation,
    _reigns_again,
    _is_sent_again,
)
