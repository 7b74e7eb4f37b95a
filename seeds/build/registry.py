"""The registry of persons: rows of all lists joined into persons, by Wikidata's ids and by the resolver."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from rapidfuzz import fuzz

from api.resolve.agreement import Degree, compare
from api.resolve.model import Candidate, CandidateTenure, Mention, Verdict
from api.resolve.names import fold, read_name
from api.resolve.resolve import resolve
from api.resolve.states import compared
from api.resolve.terms import covers
from api.resolve.titles import Standing, office_key, standing
from seeds.build import reign
from seeds.build.listings import Listing, first_day, last_day
from seeds.build.persons import BIRTHS_MAY_DIFFER_BY, Attested, Person


def _runs(days: list[date]) -> Iterator[tuple[date, date]]:
    """Returns the stretches of days that lie within three years of one another."""
    first = last = days[0]
    for day in days[1:]:
        if day - last > timedelta(days=1100):
            yield first, last
            first = day
        last = day
    yield first, last


MARGINS = {Standing.ruler: timedelta(days=4400), Standing.head: timedelta(days=400)}
"""Days around those on which rows give a title, on which the same title is taken to mean the same person."""
MARGIN = timedelta(days=180)


class Registry:
    """All persons, found by Wikidata's id, by state and by the words of their names."""

    def __init__(self) -> None:
        self.persons: list[Person] = []
        self._by_wikidata: dict[str, Person] = {}
        self._by_word: dict[str, dict[int, Person]] = {}
        self._by_state: dict[str, dict[int, Person]] = {}
        self._holders: dict[tuple[str, str], list[tuple[date, int]]] = {}
        self._candidates: dict[int, Candidate] = {}

    def new(self) -> Person:
        """Returns a new person."""
        person = Person(len(self.persons))
        self.persons.append(person)
        return person

    def index(self, person: Person) -> None:
        """Makes a person found by what is known of it now."""
        if person.wikidata:
            self._by_wikidata[person.wikidata] = person
        for name in person.names:
            for word in fold(name).split():
                self._by_word.setdefault(word, {})[person.number] = person
        for state in person.countries:
            self._by_state.setdefault(state, {})[person.number] = person
        self._candidates.pop(person.number, None)

    def candidate(self, person: Person) -> Candidate:
        """Returns a person as the resolver sees it; made once until more is known."""
        if person.number not in self._candidates:
            names = tuple(person.names)
            self._candidates[person.number] = Candidate(
                str(person.number), person.label or names[0], names, "person", tuple(self._tenures(person)),
                person.countries, person.born, person.died,
            )  # fmt: skip
        return self._candidates[person.number]

    def look_again(self) -> None:
        """Notes who has which title on which days, so that the next round judges by it."""
        self._candidates.clear()
        self._holders.clear()
        for person in self.everybody():
            for one in person.attested:
                key = compared(one.country), office_key(one.title)
                self._holders.setdefault(key, []).append((date.fromisoformat(one.day), person.number))

    def _tenures(self, person: Person) -> Iterator[CandidateTenure]:
        for one in person.listings:
            since, until = first_day(one.since), last_day(one.until)
            yield CandidateTenure(one.title, one.level, compared(one.country), since, until)
        spans: dict[tuple[str, str, str], list[date]] = {}
        for row in person.attested:
            spans.setdefault((row.title, row.level, compared(row.country)), []).append(date.fromisoformat(row.day))
        for (title, level, country), days in spans.items():
            for first, last in _runs(sorted(days)):
                around = self._widened(person, title, country, first, last)
                yield CandidateTenure(title, level, country, *around, MARGINS.get(standing(title), MARGIN))

    def _widened(self, person: Person, title: str, country: str, first: date, last: date) -> tuple[date, date]:
        """Returns the days around a stretch up to those on which somebody else has the title."""
        margin = MARGINS.get(standing(title), MARGIN)
        others = [day for day, who in self._holders.get((country, office_key(title)), ()) if who != person.number]
        before = max((day for day in others if day < first), default=date.min)
        after = min((day for day in others if day > last), default=date.max)
        return max(first - margin, min(before + timedelta(days=46), first)), min(
            last + margin, max(after - timedelta(days=46), last)
        )

    def near(self, name: str, state: str | None) -> list[Person]:
        """Returns the persons of a state, and those elsewhere who share a word of a name."""
        found = dict(self._by_state.get(compared(state), {})) if state else {}
        for word in fold(name).split():
            found |= self._by_word.get(word, {})
        return list(found.values())

    def by_wikidata(self, id: str | None) -> Person | None:
        """Returns the person with an id in Wikidata."""
        return self._by_wikidata.get(id) if id else None

    def add_leaders(self, listings: Iterable[Listing]) -> None:
        """Adds REIGN's rows: several ids are one person if state, year of birth and name agree."""
        for listing in listings:
            person = next((one for one in self.near("", listing.country) if _is_same_leader(one, listing)), None)
            self._put(person or self.new(), listing)

    def add_listed(self, listings: Iterable[Listing]) -> None:
        """Adds rows of other lists: to the person with the same id or key, and to the one that the resolver finds."""
        for listing in listings:
            person = self.by_wikidata(listing.wikidata) or self._same_key(listing)
            found = self._resolved(listing)
            if person and found and person is not found and not differ(person, found):
                self.merge(found, person)
            self._put(person or found or self.new(), listing)

    def merge(self, person: Person, into: Person) -> None:
        """Makes one person of two."""
        into.take(person)
        self.persons[person.number] = into
        for found in (*self._by_word.values(), *self._by_state.values()):
            if found.pop(person.number, None):
                found[into.number] = into
        self.index(into)

    def current(self, person: Person) -> Person:
        """Returns the person into which one was merged, else the person itself."""
        while self.persons[person.number] is not person:
            person = self.persons[person.number]
        return person

    def merge_leaders(self) -> None:
        """Merges who leads by a row's title with the leader of that state and day whom REIGN lists under the surname.

        A list may name somebody in full who comes back years after REIGN's term.
        """
        for person in self.everybody():
            if not any(one.level == "effective_leader" for one in person.listings):
                leader = next((one for row in person.attested for one in self._leading(row, person)), None)
                if leader is not None:
                    self.merge(leader, person)

    def _leading(self, row: Attested, person: Person) -> Iterator[Person]:
        if standing(row.title) is not Standing.head:
            return
        day = date.fromisoformat(row.day)
        for one in self.near("", row.country):
            terms = [term for term in self._tenures(one) if term.level == "effective_leader" and covers(term, day)]
            if terms and one is not person and not differ(one, person) and _agree(one, person):
                yield one

    def everybody(self) -> list[Person]:
        """Returns each person once."""
        return [one for number, one in enumerate(self.persons) if one.number == number]

    def _put(self, person: Person, listing: Listing) -> None:
        person.add(listing)
        self.index(person)

    def _same_key(self, listing: Listing) -> Person | None:
        if listing.key is None:
            return None
        near = self.near(listing.name, listing.country)
        return next((one for one in near if any(row.key == listing.key for row in one.listings)), None)

    def _resolved(self, listing: Listing) -> Person | None:
        for day in days_of(listing):
            for state in (listing.country, None):
                mention = Mention(listing.name, "person", listing.title, compared(state) if state else None, day)
                found = self.resolved(mention)
                if (
                    found is None
                    or _contradicts(found, listing)
                    or (state is None and not _has_whole_name(found, listing))
                ):
                    continue
                return found
        return self._misnamed(listing)

    def resolved(self, mention: Mention) -> Person | None:
        """Returns the person that the resolver says is the same."""
        persons = {str(one.number): one for one in self.near(mention.name, mention.country)}
        judged = resolve(mention, [self.candidate(one) for one in persons.values()])
        return persons[judged.ranked[0].candidate.id] if judged.verdict is Verdict.same else None

    def _misnamed(self, listing: Listing) -> Person | None:
        """Returns REIGN's ruler of the same house who begins in the same year and is in office alone."""
        name, year = read_name(listing.name), (listing.since or "")[:4]
        if not name.house or listing.level != "head_of_state":
            return None
        found = [
            one
            for one in self.near("", listing.country)
            for row in one.listings
            if row.level == "effective_leader" and (row.since or "")[:4] == year
            and set(read_name(row.name).house) & set(name.house) and not one.wikidata
        ]  # fmt: skip
        return found[0] if len(found) == 1 else None


def _is_same_leader(person: Person, listing: Listing) -> bool:
    near = [one for one in person.listings if compared(one.country) == compared(listing.country)]
    if not near:
        return False
    if person.born and listing.born:
        if abs(person.born - listing.born) > BIRTHS_MAY_DIFFER_BY:
            return False
        agreed = max(compare(read_name(listing.name), read_name(name)).degree for name in person.names)
        return agreed in (Degree.full, Degree.one_word) or (agreed is Degree.misprint and _is_misspelt(person, listing))
    return any(fold(listing.name) == fold(name) for name in person.names) and not (person.born and listing.born)


def days_of(listing: Listing) -> list[date]:
    """Returns days on which to compare a term with others: of a year, its middle and end."""
    first = first_day(listing.since)
    if first is None:
        return []
    days = [first + timedelta(days=30)] if len(listing.since or "") > 4 else []
    last = last_day(listing.until)
    around = [date(first.year, 12, 31), first + timedelta(days=550), date(first.year, 7, 1)]
    return days or [day for day in around if last is None or day <= last] or [first]


def _contradicts(person: Person, listing: Listing) -> bool:
    """Whether a person cannot be the one of a row: another id in Wikidata, another year of birth, another name."""
    other_id = bool(listing.wikidata and person.wikidata and listing.wikidata != person.wikidata)
    other_birth = bool(listing.born and person.born and abs(listing.born - person.born) > BIRTHS_MAY_DIFFER_BY)
    agreed = max(compare(read_name(listing.name), read_name(name)).degree for name in person.names)
    return (
        other_id
        or other_birth
        or agreed <= Degree.misprint
        or (agreed < Degree.full and _begins_later(person, listing))
    )


def _begins_later(person: Person, listing: Listing) -> bool:
    """Whether a term begins only when REIGN's data end, while the person leads since earlier: it may be a child's."""
    terms = [one.since or "" for one in person.listings if one.level == "effective_leader"]
    year = f"{reign.END.year}"
    return bool(terms) and (listing.since or "") >= year and all(since < year for since in terms)


def _is_misspelt(person: Person, listing: Listing) -> bool:
    """Whether a single name differs from that of a person by a letter or two, and the years of birth are equal."""
    same_birth = person.born is not None and person.born == listing.born
    return same_birth and any(fuzz.ratio(fold(name), fold(listing.name)) >= 78 for name in person.names)


def _has_whole_name(person: Person, listing: Listing) -> bool:
    """Whether a person of another state bears the whole name of a row, not only a part of it."""
    return any(compare(read_name(listing.name), read_name(name)).score == 100 for name in person.names)


def _agree(leader: Person, person: Person) -> bool:
    """Whether one name of a leader agrees with one of a person, and none is in conflict."""
    degrees = [compare(read_name(name), read_name(other)).degree for name in person.names for other in leader.names]
    return max(degrees) >= Degree.one_word and Degree.conflict not in degrees


def differ(one: Person, other: Person) -> bool:
    """Whether ids in Wikidata or years of birth say that two persons are not one."""
    other_id = bool(one.wikidata and other.wikidata and one.wikidata != other.wikidata)
    return other_id or bool(one.born and other.born and abs(one.born - other.born) > BIRTHS_MAY_DIFFER_BY)
