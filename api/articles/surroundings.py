"""What stands around a name in a text, and what it says of it."""

import re

from api.articles.lexicon import CALENDAR, LOCATING, OWNERS, SIDES, TITLES, WITHIN_NAMES
from api.articles.record_names import MentionedRecord
from api.articles.text import TextSpan
from api.articles.words import Word

_SENTENCE_END = re.compile(r"[.!?…:;\n\r“”\"«»„]")
_SPACE = re.compile(r"[^\S\r\n]+|[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*")


class Surroundings:
    """The words of a text, and what stands between them."""

    def __init__(self, text: str, words: list[Word]) -> None:
        self.text, self.words = text, words

    def span(self, first: int, last: int) -> TextSpan:
        """The span of some words, with the dot that ends an abbreviation such as U.S."""
        start, end = self.words[first].start, self.words[last].end
        is_dotted = len(self.words[last].text) == 1 and last > first and self.text[end - 2 : end - 1] == "."
        return TextSpan(start, end + 1 if is_dotted and self.text[end : end + 1] == "." else end)

    def between(self, number: int) -> str:
        """What stands between a word and the next; a full stop after the last."""
        if not 0 <= number < len(self.words) - 1:
            return "."
        return self.text[self.words[number].end : self.words[number + 1].start]

    def before(self, number: int) -> Word | None:
        """The word before another, if only a space divides them."""
        return self.words[number - 1] if number > 0 and _SPACE.fullmatch(self.between(number - 1)) else None

    def after(self, number: int) -> Word | None:
        """The word after another, if only a space divides them."""
        return self.words[number + 1] if _SPACE.fullmatch(self.between(number)) else None

    def begins_sentence(self, number: int) -> bool:
        """Whether a word is the first of a sentence or a line."""
        return number == 0 or _SENTENCE_END.search(self.between(number - 1)) is not None

    def is_possessive(self, number: int) -> bool:
        """Whether a word is followed by an apostrophe and an s."""
        end = self.words[number].end
        return re.match(r"['’]s?\b|['’](?=\s)", self.text[end : end + 3]) is not None

    def is_location(self, first: int, last: int) -> bool:
        """Whether a text says that something is, or goes, where a name is; the place of a dateline too."""
        if self.is_possessive(last):
            return False
        before = self.before(first)
        if before and before.text.lower() in LOCATING:
            return True
        after = self.text[self.words[last].end :][:40]
        return self._begins_line(first) and re.match(r"\s*(\(|[—–]|-\s|,[^.\n]{3,30}(\(|[—–]))", after) is not None

    def _begins_line(self, number: int) -> bool:
        start = self.words[number].start
        return not self.text[max(start - 3, 0) : start].strip(" \t\ufeff").strip("\r\n")

    def is_calendar_word(self, number: int) -> bool:
        """Whether a word is a month or a weekday rather than the name of a person."""
        before = self.before(number)
        titled = before is not None and before.text.lower().rstrip(".") in TITLES
        return self.words[number].text.lower() in CALENDAR and not titled

    def part_of_other_name(self, first: int, last: int, record: MentionedRecord) -> str:
        """The longer name that a name seems to be part of, such as South China Sea; empty if there is none."""
        before, after = self.before(first), self.after(last)
        shown = self.text[self.words[first].start : self.words[last].end]
        if record.is_person:
            return self._other_person(first, last, shown)
        if before and before.text.lower() in SIDES and before.is_capitalised and before.text[0].isupper():
            return f"{before.text} {shown}"
        if before and before.text.lower() == "of" and first > 1 and self._is_owner(first - 2):
            return f"{self.words[first - 2].text} of {shown}"
        if after and after.text[:1].isupper() and after.text.lower() in WITHIN_NAMES:
            return f"{shown} {after.text}"
        is_single = first == last and record.kind in ("grouping", "region") and shown[:1].isupper()
        return f"{shown} {after.text}" if is_single and after and self._goes_on(after) else ""

    def _is_owner(self, number: int) -> bool:
        word = self.words[number]
        return word.text[:1].isupper() and word.text.lower() in OWNERS

    def _goes_on(self, word: Word) -> bool:
        return word.text[:1].isupper() and word.text.lower() not in TITLES | CALENDAR

    def _other_person(self, first: int, last: int, shown: str) -> str:
        """The name of another person that has the same words, such as Wang Wenbin for Wang."""
        before, after = self.before(first), self.after(last)
        if first == last and after and self._goes_on(after):
            return f"{shown} {after.text}"
        if first == last and before and self._goes_on(before) and not self.begins_sentence(first - 1):
            return f"{before.text} {shown}"
        return ""
