"""Keys by which a misspelled or otherwise transliterated word finds those that it may stand for.

A word in Latin letters is folded so that the spellings of one sound in English, German, French and the usual
romanizations agree: Gorbatschow and Gorbachev, Lukaschenko and Lukashenko, Dmitri and Dmitry.  Its keys are the fold,
the fold without one of its letters (two words share such a key if they are one insertion, deletion, substitution or
transposition apart), and its skeleton of consonants, in which voiced and voiceless ones agree.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

SHORTEST, LONGEST = 3, 24
"""Words that are shorter or longer have no keys."""
FIRST_LETTERS = 9
"""Letters are left out of this many first ones of a fold."""
ERROR = 70
"""What a wrong letter costs in a word of one letter; in longer ones it costs the less."""
LONG = 7
"""From this length on, two letters of a searched word may be wrong."""

FOLD, LESS, SKELETON = "f", "d", "s"
"""The first letter of a key says what it is."""

SOUNDS = (
    ("s(h|ch)t?ch|tsch|tch|tz?sh|tsz|dz?sch|dzh|sch|sh|ch|zh|dj|cz|sz|^hs|j", "x"),
    ("^y(?=[aeiou])|h(?=[bcdfgjklmnpqrstvwxz])", ""),
    ("ph", "f"),
    ("gh", "g"),
    ("kh|ck|q", "k"),
    ("[dt]h", "t"),
    ("t[sz]|z|c(?=[eiy])", "s"),
    ("c", "k"),
    ("ae", "a"),
    ("oe|au", "o"),
    ("ue|oo|ou", "u"),
    ("[iy]e(?=v|w|f)", "e"),
    ("[fw]", "v"),
    ("[iy]+", "i"),
    ("(?<=.)h", ""),
    (r"(.)\1+", r"\1"),
    ("(?<=...[^aeiou])e$", ""),
)
"""What is replaced, in this order."""
RULES = tuple((re.compile(pattern), by) for pattern, by in SOUNDS)
CONSONANTS = str.maketrans("bdgx", "ptks")
VOWELS = re.compile("[aeiou]+")
AMBIGUOUS = tuple(
    (re.compile(letters), by) for letters, by in (("j", "y"), ("^ch", "k"), ("x", "ks"), ("^g", "k"), ("dh", "d"))
)
"""Letters that other languages use for other sounds, such as the j of German and the ch of Greek names."""
IS_PLAIN = re.compile("[a-z]+").fullmatch


class Probe(NamedTuple):
    """A key of a searched word, and how much a word that has it resembles the searched one, up to 100."""

    key: str
    weight: int


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """Returns a lower-case word in ASCII letters as it sounds."""
    for pattern, by in RULES:
        word = pattern.sub(by, word)
    return word


def skeleton(folded: str) -> str:
    """Returns the consonants of a fold and `a` for a vowel at its beginning; empty if there are fewer than three."""
    first = "a" if folded[:1] in ("a", "e", "i", "o", "u") else ""
    consonants = VOWELS.sub("", folded.translate(CONSONANTS))
    bare = re.sub("nk$", "n", first + consonants)
    return bare if len(bare) > 2 else ""


def fold_key(word: str) -> str | None:
    """Returns the first of the keys under which an indexed word is found; None if it has none."""
    return FOLD + fold(word) if _has_keys(word) else None


def word_keys(word: str) -> list[str]:
    """Returns the keys under which an indexed word is found; none if it is not in ASCII letters."""
    if not _has_keys(word):
        return []
    folded = fold(word)
    bones = skeleton(folded)
    return [FOLD + folded, *([SKELETON + bones] if bones else []), *(LESS + less for less in _less(folded))]


def probes(word: str) -> list[Probe]:
    """Returns the keys by which a searched word may find others."""
    if not _has_keys(word):
        return []
    found: dict[str, int] = {}
    for folded, loss in _readings(word):
        for key, weight in _probes(folded) if VOWELS.search(word) else _probes_of_consonants(folded):
            found[key] = max(weight - loss, found.get(key, 0))
    return [Probe(key, weight) for key, weight in found.items()]


def _has_keys(word: str) -> bool:
    return SHORTEST <= len(word) <= LONGEST and IS_PLAIN(word) is not None


def _readings(word: str) -> Iterator[tuple[str, int]]:
    """Yields the fold of a word, and those of other readings of its letters with what they weigh less."""
    yield fold(word), 0
    for letters, sound in AMBIGUOUS:
        if letters.search(word):
            yield fold(letters.sub(sound, word)), 4


def _probes(folded: str) -> Iterator[tuple[str, int]]:
    yield FOLD + folded, 90
    if len(folded) > SHORTEST:
        error = ERROR // len(folded)
        yield LESS + folded, 86 - error
        for less in _less(folded):
            yield FOLD + less, 86 - error
        for less in _less(folded):
            yield LESS + less, 82 - error
    if bones := skeleton(folded):
        yield SKELETON + bones, 56 + 3 * min(len(bones), 5)
    if len(folded) >= LONG:
        for one, other in combinations(range(1, min(len(folded), FIRST_LETTERS)), 2):
            less = folded[:one] + folded[one + 1 : other] + folded[other + 1 :]
            yield FOLD + less, 62 - error
            yield LESS + less, 60 - error


def _probes_of_consonants(folded: str) -> Iterator[tuple[str, int]]:
    """Yields the keys of a word without a, e, i, o and u: it may lack a letter, but sounds like no other word."""
    yield FOLD + folded, 90
    if skeleton(folded):
        yield LESS + folded, 86 - ERROR // len(folded)


def _less(folded: str) -> list[str]:
    """Returns a fold without each of its first letters in turn; none if too little would be left."""
    if len(folded) <= SHORTEST:
        return []
    shorter = (folded[:place] + folded[place + 1 :] for place in range(min(len(folded), FIRST_LETTERS)))
    return list(dict.fromkeys(shorter))
