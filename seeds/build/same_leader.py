"""Rules for a leader whom two sources name so differently that the resolver sees two persons.

REIGN prints only the family name of many leaders, so that nothing but the state, the name, the age and the years in
between says that Fico, who led until 2018, is Robert Fico, who leads since 2023.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from api.resolve.names import PersonName, read_name
from api.resolve.similar import STRONG, similarity
from api.resolve.states import compared
from api.resolve.titles import Standing, office_key, standing
from seeds.build.leading import (
    JUNIOR,
    LEADER,
    LEADING,
    covers,
    days_and_ends_in_lead,
    days_in_lead,
    last_words,
    leading_terms,
    names_read,
    share_state,
)
from seeds.build.listings import Listing
from seeds.build.persons import Person

COMES_BACK_BY_LIST, COMES_BACK_BY_ROW = timedelta(days=25 * 365), timedelta(days=8 * 365)
"""Time between two terms within which an equal family name means one person: rows do not say who is meant by it."""
YOUNGEST_LEADER, OLDEST_TO_COME_BACK = 30, 78
BETWEEN_OFFICES = timedelta(days=730)
"""Time between an office of a minister and the lead in which an equal rare family name means one person."""


def begins_on_the_same_day(one: Person, other: Person) -> bool:
    """Whether two lists begin a term in the lead of one state on the same day, of persons of one family name."""
    same = ((row, listing) for row in one.listings for listing in other.listings if _begin_together(row, listing))
    return any(_alike_at_the_end(row.name, listing.name) for row, listing in same)


def _begin_together(one: Listing, other: Listing) -> bool:
    is_day = one.since == other.since and len(one.since or "") == len("2020-01-01")
    comparable = one.level in LEADING and other.level in LEADING and LEADER in (one.level, other.level)
    same_state = compared(one.country) == compared(other.country)
    return is_day and same_state and (comparable or one.level == other.level) and one.document != other.document


def _alike_at_the_end(name: str, other: str) -> bool:
    mine, others = read_name(name).words, read_name(other).words
    return bool(mine and others) and similarity(mine[-1], others[-1]) >= STRONG


def stays_in_office(one: Person, other: Person) -> bool:
    """Whether a list ends with somebody in an office that a later list has, of the same first and family name."""
    pairs = ((row, listing) for row in one.listings for listing in other.listings)
    return any(_goes_on(row, listing) and _share_first_word(row.name, listing.name) for row, listing in pairs)


def _goes_on(row: Listing, later: Listing) -> bool:
    """Whether a term without an end is followed by one in the same office of the same state; nobody reigns twice."""
    same = row.level == later.level and row.level in LEADING and office_key(row.title) == office_key(later.title)
    if not same or compared(row.country) != compared(later.country) or standing(row.title) is Standing.ruler:
        return False
    return row.until == ".." and row.document != later.document and (row.since or "") <= (later.since or "")


def _share_first_word(name: str, other: str) -> bool:
    mine, others = read_name(name), read_name(other)
    if mine.house or others.house or mine.words[:1] != others.words[:1]:
        return False
    return len(set(mine.full_words) & set(others.full_words)) > 1


def comes_back(leader: Person, other: Person) -> bool:
    """Whether REIGN's leader of a family name leads again, or in another office, under a full name of that surname."""
    if not _may_be(leader, other):
        return False
    listed = any(one.level in LEADING for one in other.listings)
    return _is_near(leader, list(days_in_lead(other)), COMES_BACK_BY_LIST if listed else COMES_BACK_BY_ROW)


def serves_around(leader: Person, other: Person) -> bool:
    """Whether a minister of REIGN's leader's name, printed in full, serves in the years before or after, not during."""
    if not _may_be(leader, other):
        return False
    days = [date.fromisoformat(one.day) for one in other.attested if one.level == "minister"]
    during = any(covers(span, (day, day)) for span in leading_terms(leader) for day in days)
    return bool(days) and not during and not any(days_in_lead(other)) and _is_near(leader, days, BETWEEN_OFFICES)


def _may_be(leader: Person, other: Person) -> bool:
    """Whether REIGN has only a family name for a leader, which somebody of the same state bears with others."""
    return _has_only_a_surname(leader) and share_state(leader, other) and _bears_the_name(other, leader)


def _has_only_a_surname(person: Person) -> bool:
    return bool(leading_terms(person)) and all(len(name.joined) > 2 and len(name.words) == 1 for name in _plain(person))


def _plain(person: Person) -> Iterator[PersonName]:
    """Returns the names of a person; one of a ruling house counts as none, and nobody has its name alone."""
    return (PersonName(()) if name.house or name.ordinal else name for name in names_read(person))


def _bears_the_name(other: Person, leader: Person) -> bool:
    full = [name for name in names_read(other) if len(name.full_words) > 1 and not name.house]
    return bool(full) and bool({name.words[-1] for name in full} & last_words(leader))


def _is_near(leader: Person, days: list[date], within: timedelta) -> bool:
    """Whether somebody of the age of a leader can act on all days, and the nearest is not too far from the terms."""
    if not days or (leader.born and not all(_is_of_age(day.year - leader.born) for day in days)):
        return False
    return min(_gap(span, day) for span in leading_terms(leader) for day in days) <= within


def _is_of_age(age: int) -> bool:
    return YOUNGEST_LEADER <= age <= OLDEST_TO_COME_BACK


def _gap(span: tuple[date, date], day: date) -> timedelta:
    return max(span[0] - day, day - span[1], timedelta(0))


def has_a_longer_name(one: Person, other: Person) -> bool:
    """Whether a full name of a leader ends a longer name of another leader of the state.

    One name before those of an earlier leader may be the own name of a child or a wife: Mahamat Idriss Déby.
    """
    if not share_state(one, other) or _may_differ(one) or _may_differ(other):
        return False
    pairs = ((name, text) for name in names_read(one) for text in names_read(other))
    return any(_contains(name, text, one, other) for name, text in pairs) and _lead_in_one_life(one, other)


def _may_differ(person: Person) -> bool:
    return any(JUNIOR.search(name) or read_name(name).house for name in person.names)


def _contains(short: PersonName, long: PersonName, one: Person, other: Person) -> bool:
    """Whether the words of a full name end a longer one that no child of its bearer would have."""
    words = short.full_words
    if len(words) < 2 or len(long.words) <= len(words) or long.words[-len(words) :] != words:
        return False
    added = len(long.words) - len(words)
    return added > 1 or _first_day(other) < _first_day(one)


def _first_day(person: Person) -> date:
    return min(days_in_lead(person), default=date.max)


def _lead_in_one_life(one: Person, other: Person) -> bool:
    born = one.born or other.born
    days = [*days_and_ends_in_lead(one), *days_and_ends_in_lead(other)]
    if born and any(not YOUNGEST_LEADER <= day.year - born <= OLDEST_TO_COME_BACK + 10 for day in days):
        return False
    mine, others = days_and_ends_in_lead(one), days_and_ends_in_lead(other)
    return any(abs(day - another) <= COMES_BACK_BY_LIST for day in mine for another in others)


def leads_under_a_like_name(leader: Person, other: Person) -> bool:
    """Whether somebody leads on a day of REIGN's leader, of whose name a part was left out.

    Rakhmonov is Rahmon since he dropped the Russian ending; Khaleda Zia is the wife of Ziaur Rahman.
    """
    if not share_state(leader, other) or leading_terms(other):
        return False
    on = any(covers(span, (day, day)) for span in leading_terms(leader) for day in days_in_lead(other))
    return on and any(_is_shortened(name, text) for name in names_read(leader) for text in names_read(other))


def _is_shortened(name: PersonName, other: PersonName) -> bool:
    mine, others = name.full_words, other.full_words
    if not mine or not others or name.house or other.house:
        return False
    if len(mine) == 1:
        return similarity(_without_ending(mine[0]), _without_ending(others[-1])) >= STRONG
    short, long = sorted((mine, others), key=lambda words: len("".join(words)))
    return short[0] == long[0] and len(short) > 1 and any(word.startswith(short[-1]) for word in long[1:])


def _without_ending(word: str) -> str:
    return next((word.removesuffix(end) for end in ("ov", "ev") if word.endswith(end) and len(word) > 5), word)


SAME_LEADER = (
    begins_on_the_same_day,
    stays_in_office,
    has_a_longer_name,
    comes_back,
    leads_under_a_like_name,
    serves_around,
)
