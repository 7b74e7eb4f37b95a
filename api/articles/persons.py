"""Names of speakers that the base does not have."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from api.articles.lexicon import BODIES, CALENDAR, NEVER_NAMES, PARTICLES, TITLE_PARTS, TITLES
from api.articles.text import TextSpan
from api.articles.words import Word, joins, spellings

MAX_WORDS = 6


class NewName(NamedTuple):
    """A name that the base does not have, where it stands, and the kind of actor that it seems to be."""

    text: str
    span: TextSpan
    kind: str


class NewNames:
    """The capitalised names of a text outside of the mentions of known records."""

    def __init__(self, text: str, words: list[Word], taken: set[int]) -> None:
        self.text, self.words = text, words
        self.names = list(self._names(taken))
        self.full: dict[tuple[str, ...], NewName] = {}
        self.persons = [name for name in self.names if " " in name.text and name.kind == "person"]
        for name in self.persons:
            self.full.setdefault(spellings(re.split(r"[\s-]", name.text)[-1]), name)

    def within(self, start: int, end: int) -> list[NewName]:
        """The names in a stretch of text; a last name alone stands for the full name, if the text has it."""
        first, last = (bisect_left(self.names, at, key=_start) for at in (start, end))
        found = [name for name in self.names[first:last] if name.span.end <= end]
        return [self.full.get(spellings(name.text), name) if " " not in name.text else name for name in found]

    def person_before(self, end: int) -> NewName | None:
        """The full name of a person that stands last before a place."""
        number = bisect_left(self.persons, end, key=_start)
        return self.persons[number - 1] if number else None

    def _names(self, taken: set[int]) -> Iterator[NewName]:
        number = 0
        while number < len(self.words):
            last = self._last(number, taken)
            if last is None:
                number += 1
                continue
            if name := self._name(number, last):
                yield name
            number = last + 1

    def _last(self, first: int, taken: set[int]) -> int | None:
        """The last word of the capitalised words that begin with one; None if it begins none."""
        if not self._is_name_word(first, taken):
            return None
        last = at = first
        while (
            at + 1 < len(self.words) and at - first < MAX_WORDS and joins(self.text, self.words[at], self.words[at + 1])
        ):
            at += 1
            if self._is_name_word(at, taken):
                last = at
            elif self.words[at].text.lower() not in PARTICLES or at in taken:
                break
        return last

    def _is_name_word(self, number: int, taken: set[int]) -> bool:
        word = self.words[number].text
        return number not in taken and word[0].isupper() and word.lower() not in NEVER_NAMES | CALENDAR

    def _name(self, first: int, last: int) -> NewName | None:
        """A name without the titles before it; None if nothing else is left."""
        titles = [at for at in range(first, last + 1) if self.words[at].text.lower() in TITLES | TITLE_PARTS]
        first = titles[-1] + 1 if titles else first
        if first > last:
            return None
        span = TextSpan(self.words[first].start, self.words[last].end)
        text = " ".join(self.text[span.start : span.end].split())
        words = {word.text.lower() for word in self.words[first : last + 1]}
        is_acronym = first == last and text.isupper() and len(text) > 1
        return NewName(text, span, "organisation" if is_acronym else "government_body" if words & BODIES else "person")


def _start(name: NewName) -> int:
    return name.span.start
