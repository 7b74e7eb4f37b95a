"""Hints for names and values that do not exist: another spelling, a synonym, or the most similar one."""

import re
from collections.abc import Iterable
from typing import Literal

from api.errors import closest, nearest
from api.synonyms import COLLECTIONS, GRAPHQL_ADVICE, NAMES, OPERATORS, REST_ADVICE, VALUES, Candidates
from schema.text import slug

Protocol = Literal["rest", "graphql"]
ADVICE = {"rest": REST_ADVICE, "graphql": GRAPHQL_ADVICE}
YES, NO = ("yes", "y", "1", "on", "t", "true"), ("no", "n", "0", "off", "f", "false")


PREFIXED = ("kind", "role", "status", "value")
"""Columns that GraphQL names after their entity, such as `meetingStatus`; see `ambiguous_names`."""
MOST_LISTED = 12
"""Vocabularies of so many words are shown whole when one of them is misspelt."""
MISSPELT = 0.85
"""How similar a word is, as `difflib` measures it, that is a misspelling of another rather than a different word."""
LONGEST = 80
"""How much of a word is compared."""


def name_hint(word: str, names: Iterable[str], protocol: Protocol = "rest") -> str:
    """Returns the hint for a parameter, field or argument that does not exist among some names."""
    candidates, word = list(dict.fromkeys(names)), word[:LONGEST]
    return synonym_hint(word, candidates, protocol) or nearest(word, candidates)


def synonym_hint(word: str, names: Iterable[str], protocol: Protocol) -> str:
    """Returns the hint for a name that other APIs spell or call differently; empty for a typing error."""
    candidates = list(names)
    return (
        _did_you_mean(_equal(word, candidates))
        or _advice(word, candidates, protocol)
        or _did_you_mean(_synonym(word, candidates, NAMES))
    )


def word_hint(word: str, words: Iterable[str]) -> str:
    """Returns the hint for a value that is not one of a vocabulary's words."""
    candidates = list(map(str, words))
    return _did_you_mean(_meant(word, candidates, VALUES)) or nearest(word[:LONGEST], candidates)


def vocabulary_hint(word: str, words: Iterable[str]) -> str:
    """Returns the hint for a value to write that is not one of a vocabulary's words.

    It has all words if they are few, and the value is not just a misspelt one of them.
    """
    candidates = list(map(str, words))
    hint = word_hint(word, candidates)
    is_clear = not hint or hint.startswith("Known") or closest(word[:LONGEST], candidates, MISSPELT)
    if is_clear or len(candidates) > MOST_LISTED:
        return hint
    return f"{hint} Known: {', '.join(candidates)}."


def several_hint(at: str, values: str) -> str:
    """Returns the hint for values that a parameter of REST takes only with the operator `in`."""
    return f"Write {at.removesuffix('.eq')}.in={values[:LONGEST]}"


def operator_hint(word: str, operators: Iterable[str]) -> str:
    """Returns the hint for an operator that a filter does not have."""
    candidates = list(operators)
    return _did_you_mean(_meant(word, candidates, OPERATORS)) or nearest(word, candidates)


def boolean_hint(text: str) -> str:
    """Returns the hint for a text that is neither true nor false."""
    plain = text.strip().lower()
    return "Write true." if plain in YES else "Write false." if plain in NO else "Write true or false."


def collection_of(word: str, collections: Iterable[str]) -> tuple[str, str]:
    """Returns the collection that a word most likely means and the kind of its records, both empty if unclear."""
    candidates = list(collections)
    if (
        found := _equal(word, candidates)
        or _equal(f"{word}s", candidates)
        or _equal(f"{word.removesuffix('y')}ies", candidates)
    ):
        return found, ""
    if (meant := meant_collection(word, candidates))[0]:
        return meant
    return closest(word, candidates), ""


def meant_collection(word: str, collections: Iterable[str]) -> tuple[str, str]:
    """Returns the collection that a word is a synonym of and the kind of its records, both empty if there is none."""
    collection, kind = COLLECTIONS.get(_plain(word), ("", ""))
    return (collection, kind) if collection in collections else ("", "")


def merged_hint(id: str, into: str) -> str:
    """Returns the hint for a merged record, in whose place another one is read."""
    return f"{id} was merged into {into}, which is used instead."


def younger_hint(id: str, created: int) -> str:
    """Returns the hint for a record that is younger than the view."""
    return f"{id} is not part of this view: it was created in revision {created}."


def slugified(text: str) -> str:
    """Returns a text spelled as a slug: in lower-case ASCII, with hyphens."""
    return slug(text, LONGEST) or text[:LONGEST]


def meant_name(word: str, names: Iterable[str]) -> str:
    """Returns the name that a word is another spelling or a synonym of; empty if there is none."""
    return _meant(word, list(names), NAMES)


def _did_you_mean(name: str) -> str:
    return f"Did you mean '{name}'?" if name else ""


def _meant(word: str, candidates: list[str], table: Candidates) -> str:
    return _equal(word, candidates) or _synonym(word, candidates, table)


def prefixed_name(word: str, names: Iterable[str]) -> str:
    """Returns the name that a word is without the entity before it: `meetingStatus` of `status`; empty if none is."""
    plain = _plain(word)
    if plain not in PREFIXED:
        return ""
    return next((name for name in names if name.endswith(plain.capitalize()) and name != "recordKind"), "")


def _advice(word: str, candidates: list[str], protocol: Protocol) -> str:
    return next(
        (text for needed, text in ADVICE[protocol].get(_plain(word), ()) if {*needed.split()} <= {*candidates}), ""
    )


def _synonym(word: str, candidates: list[str], table: Candidates) -> str:
    meant = table.get(_plain(word), ())
    found = prefixed_name(word, candidates) or next(filter(None, (_equal(name, candidates) for name in meant)), "")
    return found or next(filter(None, (prefixed_name(name, candidates) for name in meant)), "")


def _equal(word: str, candidates: list[str]) -> str:
    """Returns the name that differs from a word by no more than case and separators."""
    return next((name for name in candidates if _plain(name) == _plain(word)), "")


def _plain(word: str) -> str:
    return re.sub("[_ -]", "", word[:LONGEST]).lower()
