"""Finds a phrase in a text, however its spaces, quotation marks, dashes and accents are written."""

import re
import unicodedata
from collections.abc import Iterator

from api.articles.text import TextSpan

MOST_MATCHES = 100
_ALIKE = {
    **dict.fromkeys("'’‘ʼ´`′", "['’‘ʼ´`′]"),
    **dict.fromkeys('"“”„«»″', '["“”„«»″]'),
    **dict.fromkeys("-‐‑‒–—―−", "[-‐‑‒–—―−]"),
}


def find_phrase(text: str, phrase: str) -> list[TextSpan]:
    """The spans of a phrase, at most MOST_MATCHES: written exactly so, or else alike."""
    exact = [*_found(re.compile(re.escape(phrase)), text)] if phrase.strip() else []
    return exact or [*_found(_pattern(phrase.split()), text)]


def matching_words(text: str, phrase: str) -> str:
    """The longest beginning of a phrase, in whole words, that is in a text; empty if not even the first word is."""
    words = phrase.split()
    for number in range(len(words) - 1, 0, -1):
        if next(_found(_pattern(words[:number]), text), None):
            return " ".join(words[:number])
    return ""


def _found(pattern: re.Pattern[str], text: str) -> Iterator[TextSpan]:
    for number, found in enumerate(pattern.finditer(text)):
        if number >= MOST_MATCHES or not found[0]:
            return
        yield TextSpan(*found.span())


def _pattern(words: list[str]) -> re.Pattern[str]:
    """Words between spaces of any kind.  An accent may be a part of its letter or follow it."""
    forms = dict.fromkeys((" ".join(words), *(unicodedata.normalize(form, " ".join(words)) for form in ("NFC", "NFD"))))
    return re.compile("|".join(r"\s+".join(map(_alike, form.split())) for form in forms), re.IGNORECASE)


def _alike(word: str) -> str:
    return "".join(_ALIKE.get(letter, re.escape(letter)) for letter in word)
