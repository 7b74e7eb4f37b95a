"""Finds a phrase in a text, however its spaces, quotation marks, dashes and accents are written."""

import re
import unicodedata
from collections.abc import Iterator

from api.articles.text import TextSpan, line_of

MOST_MATCHES = 100
MOST_LINES = 10
GOES_ON = 40
_ALIKE = {
    **dict.fromkeys("'’‘ʼ´`′", "['’‘ʼ´`′]"),
    **dict.fromkeys('"“”„«»″', '["“”„«»″]'),
    **dict.fromkeys("-‐‑‒–—―−", "[-‐‑‒–—―−]"),
}


def find_phrase(text: str, phrase: str) -> list[TextSpan]:
    """The spans of a phrase, at most MOST_MATCHES: written exactly so, or else alike."""
    exact = [*_found(re.compile(re.escape(phrase)), text)] if phrase.strip() else []
    return exact or [*_found(_pattern(phrase.split()), text)]


def missing_words(text: str, phrase: str) -> str:
    """Why a phrase is not in a text: after which of its words, in which line, the text goes on otherwise."""
    words = phrase.split()
    for number in range(len(words) - 1, 0, -1):
        if found := next(_found(_pattern(words[:number]), text), None):
            there = " ".join(text[found.end : found.end + GOES_ON].split())
            start = " ".join(words[:number])
            return f"is not in the text: after “{start}”, line {line_of(text, found.start)}, it goes on “{there}”"
    return "is not in the text, not even its first word"


def lines_of(text: str, spans: list[TextSpan]) -> str:
    """The lines of some spans, such as `lines 3, 3 and 7`."""
    numbers = [str(line_of(text, span.start)) for span in spans[:MOST_LINES]]
    if len(spans) > MOST_LINES:
        return f"lines {', '.join(numbers)}, ..."
    return f"line {numbers[0]}" if len(numbers) == 1 else f"lines {', '.join(numbers[:-1])} and {numbers[-1]}"


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
