"""Words of a text with their offsets, folded like the words of searches: names are compared by these."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from anyascii import anyascii

from schema.text import normalized

_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8"
    "\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09cd\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
)
_JOINERS = "\u00ad\u200b-\u200d\u2060"
_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WORD = re.compile(f"[{_IDEOGRAPHS}]|[^\\W_{_IDEOGRAPHS}](?:[^\\W_{_IDEOGRAPHS}]|[{_MARKS}{_JOINERS}])*")
"""A word, or a single ideograph: Chinese and Japanese are written without spaces."""
_IDEOGRAPH = re.compile(f"[{_IDEOGRAPHS}]")
_WITHIN_NAME = re.compile(r"[^\S\r\n]*(?:\r\n|\r|\n)?[^\S\r\n]*|[-\u2010-\u2013'’ʼ`·・]")
_AFTER_INITIAL = re.compile(r"[.．][^\S\r\n]*(?:\r\n|\r|\n)?[^\S\r\n]*[-\u2010]?")


class Word(NamedTuple):
    """A word with its offsets, and its spellings without case and diacritics, in its own script and in Latin."""

    start: int
    end: int
    text: str
    spellings: tuple[str, ...]

    @property
    def is_capitalised(self) -> bool:
        """Whether it begins with a capital letter; true in scripts without case."""
        return self.text[0].isupper() or self.text[0].lower() == self.text[0].upper()

    @property
    def is_ideograph(self) -> bool:
        """Whether it is a single ideograph."""
        return _IDEOGRAPH.match(self.text) is not None


def words_of(text: str) -> list[Word]:
    """The words of a text in order.  Apostrophes, hyphens and dots divide words."""
    return [Word(found.start(), found.end(), found[0], spellings(found[0])) for found in _WORD.finditer(text)]


@lru_cache(maxsize=50_000)
def spellings(word: str) -> tuple[str, ...]:
    """A word without case and diacritics, and transliterated if it is not Latin."""
    if word.isascii():
        return (word.lower(),)
    folded = unicodedata.normalize("NFKD", normalized(word)).casefold()
    bare = "".join(letter for letter in folded if unicodedata.category(letter) != "Mn")
    latin = re.sub("[^a-z0-9]", "", anyascii(normalized(word)).lower())
    return tuple(dict.fromkeys(filter(None, (bare, latin))))


def joins(text: str, one: Word, two: Word) -> bool:
    """Whether two neighbouring words can belong to one name: at most an initial ends between them."""
    between = text[one.end : two.start]
    if _WITHIN_NAME.fullmatch(between):
        return True
    return len(one.text) <= 2 and _AFTER_INITIAL.fullmatch(between) is not None


def names_in(text: str) -> Iterator[str]:
    """The words of a name, each in its first spelling."""
    for found in _WORD.finditer(text):
        yield spellings(found[0])[0] if spellings(found[0]) else found[0]
