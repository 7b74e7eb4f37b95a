"""Hints for names and values that do not exist: another spelling, a synonym, or the most similar one."""

import re
from collections.abc import Iterable
from typing import Literal

from api.errors import nearest
from api.synonyms import COLLECTIONS, GRAPHQL_ADVICE, NAMES, OPERATORS, REST_ADVICE, VALUES, Candidates

Protocol = Literal["rest", "graphql"]
ADVICE = {"rest": REST_ADVICE, "graphql": GRAPHQL_ADVICE}
YES, NO = ("yes", "y", "1", "on", "t", "true"), ("no", "n", "0", "off", "f", "false")


LONGEST = 80
"""How much of a word is compared."""


def name_hint(word: str, names: Iterable[str], protocol: Protocol = "rest") -> str:
    """Returns the hint for a parameter, field or argument that does not exist among some names."""
    known, word = list(dict.fromkeys(names)), word[:LONGEST]
    return synonym_hint(word, known, protocol) or nearest(word, known)


def synonym_hint(word: str, names: Iterable[str], protocol: Protocol) -> str:
    """Returns the hint for a name that others write or call differently; empty for a mere typing error."""
    known = list(names)
    return _respelled(word, known) or _advice(word, known, protocol) or _synonym(word, known, NAMES)


def word_hint(word: str, words: Iterable[str]) -> str:
    """Returns the hint for a value that is not one of a vocabulary's words."""
    known = list(map(str, words))
    return _respelled(word, known) or _synonym(word, known, VALUES) or nearest(word[:LONGEST], known)


def operator_hint(word: str, operators: Iterable[str]) -> str:
    """Returns the hint for an operator that a filter does not have."""
    known = list(operators)
    return _respelled(word, known) or _synonym(word, known, OPERATORS) or nearest(word, known)


def boolean_hint(text: str) -> str:
    """Returns the hint for a text that is neither true nor false."""
    plain = text.strip().lower()
    return "Write true." if plain in YES else "Write false." if plain in NO else "Write true or false."


def collection_of(word: str, collections: Iterable[str]) -> tuple[str, str]:
    """Returns the collection that a word most likely means and the kind of its records, both empty if unclear."""
    known = list(collections)
    if found := _equal(word, known) or _equal(f"{word}s", known) or _equal(f"{word.removesuffix('y')}ies", known):
        return found, ""
    if (meant := meant_collection(word, known))[0]:
        return meant
    match = re.search("'(.+)'", nearest(word, known))
    return (match[1], "") if match else ("", "")


def meant_collection(word: str, collections: Iterable[str]) -> tuple[str, str]:
    """Returns the collection that a word is a synonym of and the kind of its records, both empty if there is none."""
    collection, kind = COLLECTIONS.get(_plain(word), ("", ""))
    return (collection, kind) if collection in collections else ("", "")


def _respelled(word: str, known: list[str]) -> str:
    found = _equal(word, known)
    return f"Did you mean '{found}'?" if found else ""


def _advice(word: str, known: list[str], protocol: Protocol) -> str:
    return next((text for needed, text in ADVICE[protocol].get(_plain(word), ()) if needed in known), "")


def _synonym(word: str, known: list[str], table: Candidates) -> str:
    found = next(filter(None, (_equal(candidate, known) for candidate in table.get(_plain(word), ()))), "")
    return f"Did you mean '{found}'?" if found else ""


def _equal(word: str, known: list[str]) -> str:
    """Returns the name that differs from a word by no more than case and separators."""
    return next((name for name in known if _plain(name) == _plain(word)), "")


def _plain(word: str) -> str:
    return re.sub("[_ -]", "", word[:LONGEST]).lower()
