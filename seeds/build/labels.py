"""Labels and ids of persons."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from api.resolve.names import fold, read_name
from api.resolve.titles import Standing, standing
from schema.text import slug
from seeds.build.historian import american
from seeds.build.offices import usual_titles
from seeds.build.persons import Person
from seeds.build.states import StateIndex

SEEDS = Path(__file__).parents[1]
PREFERRED = (
    "documents/us-travels",
    "documents/world-leaders-2021",
    "documents/foreign-ministers-2022-12",
    "documents/us-pocom",
)
"""Lists that print full names as people usually write them, the best first."""
LONGEST = 80


def name_everybody(persons: list[Person], states: StateIndex, travellers: dict[str, str]) -> None:
    """Gives every person a label and an id of its own; `travellers` has American names by id in the travels."""
    taken = set(states.labels)
    for person in persons:
        person.label = _label(person, states)
    for person in sorted(persons, key=_rank):
        person.slug = _seeded(person) or _american(person, travellers) or _free(person, taken, states)
        taken.add(person.slug)
    _distinguish(persons, states)


def _distinguish(persons: Iterable[Person], states: StateIndex) -> None:
    """Adds to a label that several persons have the state of each, or where that is the same the year of birth."""
    bearers: dict[str, list[Person]] = {}
    for person in persons:
        bearers.setdefault(person.label, []).append(person)
    for label, same in bearers.items():
        homes = Counter(next(iter(one.countries), "") for one in same)
        for person in same if len(same) > 1 else ():
            home = next(iter(person.countries), "")
            more = states.labels.get(home, "") if homes[home] == 1 else _years(person)
            person.label = f"{label} ({more})" if more else label


def _years(person: Person) -> str:
    days = [*(one.since or "" for one in person.listings), *(one.day for one in person.attested)]
    return f"born {person.born}" if person.born else min(filter(None, days), default="")[:4]


def _rank(person: Person) -> tuple[bool, bool, int, str, int]:
    """Orders persons so that ids stay the same when a person is added: lists first, the earliest of each first."""
    first = min(
        (one.since or "9999" for one in person.listings), default=min((one.day for one in person.attested), default="")
    )
    return not person.wikidata, not person.listings, -sum(person.names.values()), first, person.number


def _label(person: Person, states: StateIndex) -> str:
    for document in PREFERRED:
        for one in person.listings:
            if one.document == document and len(one.name.split()) > 1:
                return one.name
    label = natural(_most_printed(person.names))
    return _of_state(person, label, states) if len(read_name(label).words) == 1 and " " not in label else label


def _most_printed(names: Counter[str]) -> str:
    """Returns the fullest name that is printed often: one with two words before one with initials, before a surname."""

    double = {fold(name) for name in names if "-" in name and " " not in name}

    def worth(item: tuple[str, int]) -> tuple[bool, bool, bool, int, int, str]:
        name, count = item
        read = read_name(name)
        full = len(read.full_words) + len(read.fathers) + bool(read.house) + bool(read.ordinal) >= 2
        return full, " " in name and fold(name) not in double, not re.search(r"[,()]", name), count, -len(name), name

    return max(names.items(), key=worth)[0]


def natural(name: str) -> str:
    """Returns "Yoshida, Shigeru" as "Shigeru Yoshida", and "Al-Assad H." as "H. Al-Assad"."""
    if initial := re.fullmatch(r"([^\s,]+) ([A-Z]\.)", name):
        return f"{initial[2]} {initial[1]}"
    family, comma, rest = re.sub(r"\s*\([^)]*\)", "", name).partition(", ")
    is_suffix = re.fullmatch(r"(?:Jr|Sr)\.?|\d\w\w", rest) is not None
    return name if not comma or is_suffix else f"{rest} {family}"


def _of_state(person: Person, label: str, states: StateIndex) -> str:
    """Returns the one name of somebody who reigns with the state: Fahd of Saudi Arabia, Pope Pius XII."""
    titles = usual_titles(person)
    title = titles.most_common(1)[0][0] if titles else ""
    if standing(title) is not Standing.ruler or not person.countries:
        return label
    if title == "Pope":
        return f"Pope {label}"
    return f"{label} of {states.labels[person.countries[0]]}"


def _free(person: Person, taken: set[str], states: StateIndex) -> str:
    own = f"actors/{slug(person.label, LONGEST)}"
    state = person.countries[0].removeprefix("actors/") if person.countries else "person"
    for candidate in (own, f"{own}-{state}"):
        if candidate not in taken:
            return candidate
    return next(f"{own}-{state}-{n}" for n in range(2, 100) if f"{own}-{state}-{n}" not in taken)


def _american(person: Person, travellers: dict[str, str]) -> str | None:
    """Returns the id that the travels give a president or secretary of the United States."""
    for one in person.listings:
        if one.key and one.key in travellers:
            return american(one.key, travellers[one.key])
    return None


def _seeded(person: Person) -> str | None:
    """Returns the id of a person whom the article's or the context's seed has."""
    by_identifier, by_name = seeded_persons()
    for id in person.identifiers:
        if id in by_identifier:
            return by_identifier[id][0]
    return next((by_name[key] for name in (person.label, *person.names) if (key := fold(name)) in by_name), None)


@cache
def seeded_persons() -> tuple[dict[str, tuple[str, list[str]]], dict[str, str]]:
    """Returns the persons of the seeds with their names by id in Wikidata or REIGN, and by full names."""
    names: dict[str, list[str]] = {}
    identified: dict[str, str] = {}
    for file in sorted((*SEEDS.glob("article/*.yaml"), *SEEDS.glob("context/*.yaml"))):
        content = YAML(typ="safe").load(file.read_text(encoding="utf-8")) or {}
        for actor in content.get("actors", ()):
            if actor.get("kind") == "person":
                names[actor["id"]] = [actor["label"], *(name["text"] for name in actor.get("names", ()))]
        for one in content.get("names", ()):
            if one.get("record_id") in names:
                names[one["record_id"]].append(one["text"])
        for one in content.get("identifiers", ()):
            if one.get("scheme") in ("wikidata", "reign"):
                identified[one["value"]] = one["record_id"]
    by_identifier = {value: (id, names[id]) for value, id in identified.items() if id in names}
    return by_identifier, {
        fold(text): id for id, texts in names.items() for text in texts if len(fold(text).split()) > 1
    }
