"""Paragraphs and sentences of a text around its quotations, whose own words do not count."""

import re
from bisect import bisect_right
from itertools import pairwise

from api.articles.quotations import QuotedPassage, quotations_in
from api.articles.text import TextSpan

_EMPTY_LINE = re.compile(r"\r?\n[^\S\n]*\r?\n\s*")
_LINE = re.compile(r"\r\n|\n|\r")
_SENTENCE_END = re.compile(
    r"(?<!\b\w)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bGen)(?<!\bSen)[.!?…]+[\"”’»“'\])]*(?=\s|$)"
)
_FINAL = ".!?…"
LONGEST_SENTENCE = 800


class Passages:
    """A text divided into paragraphs and sentences.

    `masked` is the text with spaces for all that is quoted, of the same length; only a final
    punctuation mark stays.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.quotations = quotations_in(text, fewest=1)
        self.masked = _masked(text, self.quotations)
        self.starts = [0, *(found.end() for found in self._breaks())]

    def _breaks(self) -> list[re.Match[str]]:
        """Ends of paragraphs: empty lines in a text whose lines are wrapped, otherwise the ends of lines."""
        lines = [line.rstrip() for line in _LINE.split(self.text)]
        wrapped = [one for one, two in pairwise(lines) if one and two]
        unfinished = sum(one[-1].isalnum() or one[-1] in ",-" for one in wrapped)
        is_wrapped = unfinished * 2 > len(wrapped)
        return list((_EMPTY_LINE if is_wrapped else _LINE).finditer(self.masked))

    def paragraph(self, at: int) -> TextSpan:
        """The paragraph around a place."""
        number = bisect_right(self.starts, at)
        return TextSpan(self.starts[number - 1], self.starts[number] if number < len(self.starts) else len(self.text))

    def sentence(self, quotation: QuotedPassage) -> TextSpan:
        """The sentence that a quotation stands in, within its paragraph."""
        return TextSpan(self.sentence_start(quotation.outer.start), self.sentence_end(quotation.outer.end))

    def sentence_start(self, at: int) -> int:
        """Where the sentence around a place begins."""
        start = max(self.paragraph(at).start, at - LONGEST_SENTENCE)
        ends = [found.end() for found in _SENTENCE_END.finditer(self.masked, start, at) if found.end() < at]
        start = ends[-1] if ends else start
        return start + len(self.text[start:at]) - len(self.text[start:at].lstrip())

    def sentence_end(self, at: int) -> int:
        """Where the sentence ends that goes on at a place; the place itself if it ended just before."""
        if at > 1 and self.masked[at - 2] in _FINAL and not self._goes_on(at):
            return at
        end = min(self.paragraph(at - 1).end, at + LONGEST_SENTENCE)
        found = _SENTENCE_END.search(self.masked, at, end)
        return found.end() if found else end

    def _goes_on(self, at: int) -> bool:
        """Whether a sentence goes on after a quotation that ends with a full stop of its own."""
        after = self.masked[at : at + 3].lstrip(" ,\u00a0")
        return after[:1].islower() or after[:1] in "—–-"


def _masked(text: str, quotations: list[QuotedPassage]) -> str:
    parts, at = [], 0
    for part in sorted(part for quotation in quotations for part in quotation.parts):
        if part.start < at:
            continue
        final = text[part.end - 1] if text[part.end - 1] in _FINAL else " "
        parts += [text[at : part.start], " " * (part.end - part.start - 1), final]
        at = part.end
    return "".join([*parts, text[at:]])
