"""Persons whom lists and rows have twice, joined after all mentions are judged where they are certainly one.

Each rule compares two persons of one state (REIGN has leaders of a second state, too).  Neither may have another id in
Wikidata or another year of birth than the other.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from api.resolve.agreement import Degree, compare
from api.resolve.names import PersonName, fold, read_name
from api.resolve.states import compared
from api.resolve.titles import Standing, office_key, standing
from seeds.build import reign
from seeds.build.listings import Listing, first_day, last_day
from seeds.build.offices import ORGANISATION_LEVELS
from seeds.build.persons import Person
from seeds.build.registry import Registry, days_of, differ

LEADER = "effective_leader"
LEADING = (LEADER, "head_of_state", "head_of_government")
WITHIN = timedelta(days=25 * 365)
"""Time between two terms within which an equal whole name means one person: later it may be a child's."""
SLACK = timedelta(days=45)
"""REIGN knows the ends of terms by month."""
OLDEST = 90
JUNIOR = re.compile(r"\b(?:Jr|Sr)\b")
DOUBLE = re.compile(r"\b[A-Z][^\W\d_]{2,}-[A-Z][^\W\d_]{2,}$")
Span = tuple[date, date]
Rule = Callable[[Person, Person], bool]


def join_doubles(registry: Registry) -> None:
    """Joins persons of whom a rule says that they are one, and no rule that it may be another."""
    for rule in RULES:
        for person in registry.everybody():
            if registry.current(person) is person:
                _join(registry, person, rule)


def _join(registry: Registry, person: Person, rule: Rule) -> None:
    near = {one.number: one for name in person.names for one in registry.near(name, None)}
    same = [one for one in near.values() if one is not person and not differ(one, person) and rule(person, one)]
    if len(same) == 1:
        registry.merge(same[0], person)


def _leads_two_states(leader: Person, other: Person) -> bool:
    """REIGN has one name and year of birth in two states, and the terms in one lie within those in the other."""
    spans, others = _leading(leader), _leading(other)
    names = {fold(one.name) for one in leader.listings} & {fold(one.name) for one in other.listings}
    born = leader.born is not None and leader.born == other.born
    return bool(born and names and others) and all(any(_covers(one, span) for one in spans) for span in others)


def _leads_as_listed(leader: Person, other: Person) -> bool:
    """One is REIGN's leader on a day on which another list or a row has the other, of the same name, in the lead."""
    spans = _leading(leader)
    if not spans or _leading(other) or not _share_state(leader, other):
        return False
    return _agree(leader, other) and any(_covers(span, (day, day)) for span in spans for day in _days_in_lead(other))


def _agree(leader: Person, other: Person) -> bool:
    """Whether names agree in full, or a leader of whom only a family name is printed has that of the other."""
    degrees = [compare(read_name(name), read_name(text)).degree for name in leader.names for text in other.names]
    if max(degrees) is Degree.full or _share_two_words(leader, other):
        return True
    is_surname = all(len(name.words) == 1 for name in _words(leader))
    return is_surname and max(degrees) is Degree.one_word and bool(_last_words(leader) & _last_words(other))


def _share_two_words(one: Person, other: Person) -> bool:
    """Whether two own words are in a name of both: Obiang Nguema Mbasogo is Teodoro Obiang Nguema."""
    pairs = ((name, text) for name in _words(one) for text in _words(other) if not name.house and not text.house)
    return any(len(set(name.full_words) & set(text.full_words)) > 1 for name, text in pairs)


def _holds_the_office_in_between(one: Person, other: Person) -> bool:
    """One has a title before and after a day on which rows give it to the other, of the same last name, and leads."""
    if not _share_state(one, other) or not _last_words(one) & _last_words(other):
        return False
    others = [(key, day) for key, days in _days_by_title(other).items() for day in days]
    mine, leading = _titled(one), _leading(one)
    held = [any(first <= day <= last for first, last in mine.get(key, ())) for key, day in others]
    led = (any(_covers(span, (day, day)) for span in leading) for _, day in others)
    return any(held) and not other.listings and (all(held) or all(led))


def _is_listed_twice(one: Person, other: Person) -> bool:
    """Two lists have the same term of one office, from the same year, of persons whose names share two words."""
    terms = [{(row.country, row.level, (row.since or "")[:4]) for row in each.listings} for each in (one, other)]
    leading = [term for term in terms[0] & terms[1] if term[1] in LEADING and term[2]]
    return bool(leading) and _share_two_words(one, other)


def _has_the_same_whole_name(one: Person, other: Person) -> bool:
    """Both led the state, at most 25 years apart, and a name of two words or a double family name is the same."""
    if not _share_state(one, other) or not _whole(one) & _whole(other):
        return False
    mine, others = _in_lead(one), _in_lead(other)
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
    if not _share_state(one, other) or one.born is None or other.listings:
        return False
    mine, others = _reigning(one), _reigning(other)
    last = max((row.day for row in other.attested), default="9999")
    return bool(mine & others) and int(last[:4]) - one.born <= OLDEST


def _is_sent_again(one: Person, other: Person) -> bool:
    """Rows print one whole name of somebody who is in no list and of no state in one of them."""
    return not (one.listings or other.listings or one.states) and bool(_whole(one) & _whole(other))


def _leading(person: Person) -> list[Span]:
    """Returns the days of the terms that REIGN gives."""
    return [_span(one) for one in person.listings if one.level == LEADER and first_day(one.since)]


def _span(listing: Listing) -> Span:
    """Returns the days of a term; one that goes on when REIGN's data end is known until then."""
    last = last_day(listing.until) or (reign.END if listing.level == LEADER else date(9000, 1, 1))
    return first_day(listing.since) or date.min, last


def _covers(span: Span, other: Span) -> bool:
    return span[0] - SLACK <= other[0] and other[1] <= span[1] + SLACK


def _days_in_lead(person: Person) -> Iterator[date]:
    for one in person.listings:
        if one.level in LEADING:
            yield from days_of(one)[:1]
    for row in person.attested:
        if standing(row.title) in (Standing.head, Standing.ruler):
            yield date.fromisoformat(row.day)


def _in_lead(person: Person) -> list[date]:
    ends = [day for one in person.listings if one.level in LEADING for day in _span(one) if day < date(9000, 1, 1)]
    return [*ends, *_days_in_lead(person)]


def _share_state(one: Person, other: Person) -> bool:
    return bool(set(one.countries[:1]) & set(other.countries) or set(other.countries[:1]) & set(one.countries))


def _words(person: Person) -> Iterator[PersonName]:
    return (read_name(name) for name in person.names)


def _last_words(person: Person) -> set[str]:
    return {name.words[-1] for name in _words(person) if name.words}


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
            found.setdefault((compared(one.country), office_key(one.title)), []).append(_span(one))
    return found


def _reigning(person: Person) -> set[str]:
    rows = any(standing(row.title) is Standing.ruler for row in person.attested)
    names = [name for name in person.names if len(fold(name).split()) == 1]
    return {fold(name) for name in names if rows}


RULES: tuple[Rule, ...] = (
    _leads_two_states,
    _leads_as_listed,
    _is_listed_twice,
    _holds_the_office_in_between,
    _has_the_same_whole_name,
    _leads_an_organisation,
    _reigns_again,
    _is_sent_again,
)
