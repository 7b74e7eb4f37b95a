"""What a search looks for in the index: for each of its words, the words that may stand for it and how well.

The terms are passed to the database as texts of fixed columns, so that a statement does not depend on their number.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from api.query.parse.name_index import TextRun, parts_of
from api.query.parse.name_keys import FOLD, fold, probes
from api.query.parse.search_words import DIVIDERS, UNSPACED, parse_search
from schema.text import normalized


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


EXACT, PREFIX, KEY = "w", "p", "k"
WHOLE_SHARE = 1000
JOINED, JOINED_FOLD, ROMANIZED = 96, 84, 90
MOST_JOINED = 4
PREFIX_WEIGHTS = (30, 52, 64, 72, 78, 80)
"""How well the beginning of a word matches it, by the number of letters."""
SMALL_WORDS = frozenset(
    [
        "of",
        "the",
        "and",
        "to",
        "in",
        "on",
        "at",
        "for",
        "with",
        "from",
        "by",
        "an",
        "a",
        "de",
        "la",
        "le",
        "les",
        "el",
        "al",
        "du",
        "des",
        "der",
        "die",
        "das",
        "von",
        "van",
        "y",
        "et",
        "und",
    ]
)
TITLES = _words(
    "president premier prime minister chancellor secretary king queen emperor shah pope sheikh prince princess general"
    " marshal mr mrs ms dr sir lord lady"
)
"""Words that stand before many names: one of them alone says little of who is meant."""
Words = list[tuple[TextRun, tuple[str, ...]]]


class Term(NamedTuple):
    """A word of the index, the beginning of some, or a key, that may stand for the nth word of a search.

    `share` is how much the searched word matters, in thousandths of the whole search, `cover` how many letters of a
    text it accounts for, `length` that of its spelling.
    """

    number: int
    kind: str
    weight: int
    share: int
    cover: int
    length: int
    text: str

    def packed(self, search: int = 0) -> str:
        """The term of one of several searches as a text of fixed columns: see `TERM_COLUMNS`."""
        number, kind, weight, share, cover, length, text = self
        return f"{search:03}{number:02}{kind}{weight:03}{share:04}{cover:02}{length:02}{text}"


MOST_SEARCHES = 999
TERM_COLUMNS = {
    "m": (1, 3),
    "n": (4, 2),
    "kind": (6, 1),
    "weight": (7, 3),
    "share": (10, 4),
    "cover": (14, 2),
    "length": (16, 2),
}
"""The position, counted from 1, and the width of each column of a packed term; its text follows.

`m` numbers the searches of one statement, `n` the words of a search.
"""
TEXT_COLUMN = 18


def parse_terms(value: str, at: str) -> tuple[str, ...]:
    """Returns the packed terms of a search.  Raises Refusal, naming the place `at`."""
    parse_search(value, at)
    return tuple(term.packed() for term in search_terms(value))


def search_terms(value: str) -> list[Term]:
    """Returns the terms of a search; none if the text has no letter or digit."""
    text = normalized(value)
    parts = parts_of(text)
    words: Words = [(part, spellings) for part in parts for spellings in part.words]
    shares, covers = _shares(words), _covers(words)
    found: dict[tuple[int, str, str], Term] = {}
    for number, kind, weight, length, word in (*_own(words), *_of_runs(text, parts, words)):
        term = Term(number, kind, weight, shares[number], covers[number], min(length, 99), word)
        former = found.get((number, kind, word))
        if former is None or former.weight < weight:
            found[number, kind, word] = term
    return list(found.values())


def _own(words: Words) -> Iterator[tuple[int, str, int, int, str]]:
    """Yields the terms of each word by itself: its number, kind, weight, length and text."""
    for number, (_, spellings) in enumerate(words):
        for rank, spelling in enumerate(spellings):
            length = len(spelling)
            yield number, EXACT, 100 - 4 * bool(rank), length, spelling
            if length > 1 or number == len(words) - 1:
                yield number, PREFIX, PREFIX_WEIGHTS[min(length, 6) - 1], length, spelling
            for key, weight in probes(spelling):
                yield number, KEY, weight, length, key


def _of_runs(text: str, parts: list[TextRun], words: Words) -> Iterator[tuple[int, str, int, int, str]]:
    """Yields the terms of neighbouring parts written as one word, each for every word that it stands for."""
    for run in _runs(text, parts):
        joined = "".join(part.latin for part in run)
        for number, (part, _) in enumerate(words):
            if part in run:
                yield number, EXACT, JOINED, len(joined), joined
                if joined.isascii() and joined.isalpha():
                    yield number, KEY, JOINED_FOLD, len(joined), FOLD + fold(joined)
    for number, (part, _) in enumerate(words):
        if part.romanized:
            yield number, EXACT, ROMANIZED, len(part.romanized), part.romanized


def _runs(text: str, parts: list[TextRun]) -> Iterator[list[TextRun]]:
    """Yields each two parts, the parts of each divided word, and all parts if they are few."""
    yield from (parts[place : place + 2] for place in range(len(parts) - 1))
    run = parts[:1]
    for before, part in pairwise(parts):
        is_divided = DIVIDERS.search(text[before.last - 1 : part.first + 1]) is not None
        run = [*run, part] if is_divided else [part]
        if len(run) > 2:
            yield run
    if 2 < len(parts) <= MOST_JOINED:
        yield parts


def _shares(words: Words) -> list[int]:
    """Returns how much each word matters; together they make up the whole."""
    sizes = [_importance(spellings[0]) for _, spellings in words]
    shares = [size * WHOLE_SHARE // sum(sizes) for size in sizes]
    return [shares[0] + WHOLE_SHARE - sum(shares), *shares[1:]] if shares else []


def _importance(word: str) -> int:
    if word in SMALL_WORDS:
        return 1
    if word in TITLES:
        return 3
    return 10 if len(word) > 2 or UNSPACED.match(word) else (3, 6)[len(word) - 1]


def _covers(words: Words) -> list[int]:
    """Returns the length of each word; of overlapping pairs of characters, all but the first count one."""
    lengths: list[int] = []
    before: TextRun | None = None
    for part, spellings in words:
        is_next_pair = part is before and UNSPACED.match(spellings[0]) is not None
        lengths.append(1 if is_next_pair else min(len(spellings[0]), 99))
        before = part
    return lengths
