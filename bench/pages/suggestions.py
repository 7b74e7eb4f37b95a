"""The beginnings of names that somebody types: one to five letters in each script that the base has names in."""

import unicodedata
from random import Random
from urllib.parse import quote

import sqlalchemy as sa

from schema import Actor, Name
from schema.catalog import table_of

SCRIPTS = ("LATIN", "CYRILLIC", "ARABIC", "CJK", "DEVANAGARI", "HANGUL", "HEBREW", "GREEK")
MOST_LETTERS = 5
MOST_NAMES = 200_000


def suggestion_addresses(connection: sa.Connection, names: int) -> dict[str, list[str]]:
    """The addresses by number of letters: of so many random names in each script, the same every time."""
    random = Random(1)  # noqa: S311 - predictable on purpose
    by_script = _names_by_script(connection)
    chosen = [name for all_names in by_script for name in random.sample(all_names, min(names, len(all_names)))]
    return {
        f"{length} letter{'s' if length > 1 else ''}": _beginnings(chosen, length)
        for length in range(1, MOST_LETTERS + 1)
    }


def _beginnings(names: list[str], length: int) -> list[str]:
    words = dict.fromkeys(name[:length].strip() for name in names)
    return [f"/v1/autocomplete?q={quote(word)}" for word in words if word]


def _names_by_script(connection: sa.Connection) -> list[list[str]]:
    names, labels = table_of(Name).c.text, table_of(Actor).c.label
    every = sa.union(sa.select(names), sa.select(labels)).limit(MOST_NAMES)
    found: dict[str, list[str]] = {script: [] for script in SCRIPTS}
    for text in sorted(connection.scalars(every)):
        script = unicodedata.name(text[:1], "").split(" ")[0]
        if script in found:
            found[script].append(text)
    return [names for names in found.values() if names]
