"""Given names of leaders of whom lists and rows print only a surname, from the histories in the World Factbook.

A history prints "Fidel CASTRO".  A name is taken only if it is certain: one given name for the surname in the
profile of the leader's state, in a sentence with a year of the leader's term, that belongs to nobody else of the state.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from api.resolve.names import fold, read_name
from api.resolve.states import compared
from api.resolve.titles import split_title
from seeds.build.factbook import Profile, profiles
from seeds.build.listings import first_day, last_day
from seeds.build.persons import Person
from seeds.build.sources import Sources
from seeds.build.states import StateIndex

NAME = re.compile(r"((?:[A-Z][a-z-]+ )+)([A-Z][A-Z-]{2,})\b(?! ?['’])")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
SENTENCE = re.compile(r"(?<=[a-z\d)])\. ")
NO_NAMES = frozenset(
    [
        "After",
        "Upon",
        "Under",
        "Since",
        "Rival",
        "Former",
        "Life",
        "White",
        "West",
        "Hutu",
        "Tutsi",
        "Eslam",
        "Prime",
        "Minister",
        "President",
        "Vice",
        "General",
        "Colonel",
        "Captain",
        "Major",
    ]
)
"""Capitalized words before a name that are not part of it."""
Printed = tuple[str, Profile]


def complete_names(persons: list[Person], sources: Sources, states: StateIndex) -> None:
    """Adds to leaders without a given name the full name that the history of their state prints."""
    by_state: dict[str, list[Person]] = defaultdict(list)
    for person in persons:
        for state in person.countries:
            by_state[state].append(person)
    for profile in profiles(sources, states):
        near = by_state[compared(profile.actor)]
        for person in near:
            if _has_only_a_surname(person) and (name := _certain(person, near, profile)):
                person.attest(name, profile.row)


def _has_only_a_surname(person: Person) -> bool:
    leads = any(one.level == "effective_leader" for one in person.listings)
    return leads and all(len(fold(name).split()) == 1 for name in person.names)


def _certain(person: Person, near: list[Person], profile: Profile) -> str | None:
    """Returns the one full name of a leader that a profile prints in a year of the term."""
    surname = fold(next(iter(person.names)))
    namesakes = [one for one in near if one is not person and surname in _words(one)]
    if any(_has_only_a_surname(one) for one in namesakes):
        return None
    taken = {word for one in namesakes for word in _words(one)} - {surname}
    found = {name: years for name, years in _printed(profile, surname) if not taken & set(fold(name).split())}
    (name, years), *others = found.items() or [("", set())]
    return name if name and not others and years & _years(person) else None


def _printed(profile: Profile, surname: str) -> Iterator[tuple[str, set[int]]]:
    """Returns the full names of a surname in a history, with the years of all their sentences."""
    years: dict[str, set[int]] = defaultdict(set)
    for sentence in SENTENCE.split(profile.text("Background", section="Introduction")):
        for first, family in NAME.findall(sentence):
            words = [word for word in split_title(f"{first}{family}").name.split()[:-1] if word not in NO_NAMES]
            if fold(family) == surname and words:
                years[" ".join((*words, family.capitalize()))] |= {int(year) for year in YEAR.findall(sentence)}
    yield from years.items()


def _words(person: Person) -> set[str]:
    return {word for name in person.names for word in read_name(name).joined.split()} | {
        word for name in person.names for word in fold(name).split()
    }


def _years(person: Person) -> set[int]:
    """Returns the years in which a person leads by REIGN, and the one before."""
    found: set[int] = set()
    for one in person.listings:
        first, last = first_day(one.since), last_day(one.until)
        if first is not None:
            found.update(range(first.year - 1, (last.year if last else 2021) + 1))
    return found
