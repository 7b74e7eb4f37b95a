"""What the index keeps of a text: its words, where they stand, and how long it is."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from anyascii import anyascii

from api.query.parse.search_words import UNSPACED, index_words, word_spellings
from schema.text import normalized

MOST_JOINED, LONGEST_JOINED = 6, 40
"""Names of up to this many parts are also found by neighbouring parts written as one word, unless it is longer."""
SPOT_WIDTH = 6
NOWHERE = "0" * SPOT_WIDTH
LAST_POSITION = 999
"""A spot is where a word begins and ends in its text, in code points, as two numbers of three digits."""
PLAIN_PARTS = re.compile("[A-Za-z0-9]+")
PARTS = re.compile("w+")


class TextRun(NamedTuple):
    """A run of letters, digits and marks in a text, and the words that it consists of, each with its spellings."""

    first: int
    last: int
    words: tuple[tuple[str, ...], ...]
    romanized: str = ""
    """Its Latin letters if it is written in Chinese, Japanese or Korean."""

    @property
    def latin(self) -> str:
        """The part in ASCII letters and digits, as far as it can be transliterated."""
        return "".join(spellings[-1] for spellings in self.words)


class IndexEntry(NamedTuple):
    """The words by which a text is found, their spots in the same order, and the number of its letters and digits."""

    words: str
    spots: str
    letters: int


def index_entry(text: str, around: Iterable[str] = (), *, is_name: bool = True) -> IndexEntry:
    """Returns the entry of a text.

    `around` are texts whose words find it as well, such as its date in words.  A name is also found by neighbouring
    words written as one.
    """
    text = normalized(text)
    parts = parts_of(text)
    spots = _spots(parts)
    if is_name and len(parts) <= MOST_JOINED:
        spots = _joined(parts) | spots
    others = (word for other in around for word in _words_around(other))
    words = dict.fromkeys((*index_words(text).split(), *spots, *others))
    letters = sum(part.last - part.first for part in parts)
    return IndexEntry(" ".join(words), "".join(spots.get(word, NOWHERE) for word in words), letters)


def parts_of(text: str) -> list[TextRun]:
    """Returns the parts of a text in normal form; what divides a word, such as an apostrophe, ends a part."""
    if text.isascii():
        found = PLAIN_PARTS.finditer(text)
        return [TextRun(match.start(), match.end(), ((match[0].lower(),),)) for match in found]
    mask = "".join("w" if unicodedata.category(char)[0] in "LNM" else " " for char in text)
    spans = (match.span() for match in PARTS.finditer(mask))
    return [TextRun(first, last, _words(text[first:last]), _romanized(text[first:last])) for first, last in spans]


@lru_cache(maxsize=4096)
def _words_around(text: str) -> tuple[str, ...]:
    """Returns the words of a place, a state or a month, which many events have in common."""
    return tuple(index_words(text).split())


@lru_cache(maxsize=20_000)
def _words(part: str) -> tuple[tuple[str, ...], ...]:
    return tuple(word_spellings(part))


def _romanized(part: str) -> str:
    return "".join(PLAIN_PARTS.findall(anyascii(part))).lower() if UNSPACED.search(part) else ""


def _spots(parts: list[TextRun]) -> dict[str, str]:
    """Returns the first spot of every word of a text."""
    found: dict[str, str] = {}
    for first, last, words, romanized in parts:
        for number, spellings in enumerate(words):
            is_pair = len(words) == last - first - 1
            spot = _spot(first + number, first + number + 2) if is_pair else _spot(first, last)
            for word in spellings:
                found.setdefault(word, spot)
        if romanized and len(romanized) <= LONGEST_JOINED:
            found.setdefault(romanized, _spot(first, last))
    return found


def _joined(parts: list[TextRun]) -> dict[str, str]:
    """Returns the spots of neighbouring parts written as one word: each two, and all."""
    runs = [parts[place : place + 2] for place in range(len(parts) - 1)]
    found: dict[str, str] = {}
    for run in [*runs, parts] if len(parts) > 2 else runs:
        word = "".join(part.latin for part in run)
        if len(word) <= LONGEST_JOINED:
            found.setdefault(word, _spot(run[0].first, run[-1].last))
    return found


def _spot(first: int, last: int) -> str:
    return f"{first:03}{last:03}" if last <= LAST_POSITION else NOWHERE
