"""Persons, as lists and rows have them."""

from collections import Counter
from dataclasses import dataclass, field

from api.resolve.states import compared
from seeds.build.listings import Listing
from seeds.build.sources import Row

BIRTHS_MAY_DIFFER_BY = 1


@dataclass
class Attested:
    """A title that a row gives a person on a day."""

    title: str
    level: str
    country: str
    day: str
    row: Row


@dataclass
class Person:
    """A person: what lists and rows say of one."""

    number: int
    listings: list[Listing] = field(default_factory=list)
    names: Counter[str] = field(default_factory=Counter)
    attested: list[Attested] = field(default_factory=list)
    printed: list[tuple[str, Row]] = field(default_factory=list)
    states: Counter[str] = field(default_factory=Counter)
    """The states for which rows have the person act, and how often."""
    slug: str = ""
    label: str = ""

    @property
    def wikidata(self) -> str | None:
        """Wikidata's id, where a list gives one."""
        return next((one.wikidata for one in self.listings if one.wikidata), None)

    @property
    def identifiers(self) -> list[str]:
        """Its ids in Wikidata and REIGN."""
        found = [one.wikidata for one in self.listings]
        return [id for id in (*found, *(one.key for one in self.listings if one.level == "effective_leader")) if id]

    @property
    def countries(self) -> tuple[str, ...]:
        """The states of its offices, as compared."""
        found = [one.country for one in self.listings] + [state for state, _ in self.states.most_common()]
        return tuple(dict.fromkeys(compared(one) for one in found))

    @property
    def born(self) -> int | None:
        """Year of birth, where a list gives one."""
        return next((one.born for one in self.listings if one.born), None)

    @property
    def died(self) -> int | None:
        """Year of death, where a list gives one."""
        return next((one.died for one in self.listings if one.died), None)

    def add(self, listing: Listing) -> None:
        """Adds a row of a list."""
        self.listings.append(listing)
        self.names[listing.name] += 1

    def take(self, other: "Person") -> None:
        """Adds what is known of another person who is the same."""
        self.listings.extend(other.listings)
        self.attested.extend(other.attested)
        self.printed.extend(other.printed)
        self.names.update(other.names)
        self.states.update(other.states)

    def attest(self, name: str, row: Row, found: Attested | None = None) -> None:
        """Adds a name as a row prints it, and a title on its day."""
        if found is not None:
            self.attested.append(found)
        self.printed.append((name, row))
        self.names[name] += 1
