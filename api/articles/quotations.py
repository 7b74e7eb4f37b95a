"""Finds direct quotations: what stands between the quotation marks of many languages, over several paragraphs too."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from api.articles.text import TextSpan
from api.articles.words import _IDEOGRAPH

FEWEST_WORDS = 4
MAX_LENGTH = 5000
"""How far apart, in code points, the marks of a quotation may be within one paragraph."""
CLOSERS = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"', "”": "”", "＂": "＂", "「": "」", "『": "』", "‟": "”"}
_MARK = re.compile('[“”„«»"＂「」『』‟]')
_EMPTY_LINE = re.compile(r"\n[^\S\n]*\n|\r[^\S\r\n]*\r(?!\n)")
MAX_INDENT = 40
_BEFORE_OPENER = re.compile(r"[\s(\[{\-\u2010-\u2015/>*•·:‘'“„«¿¡]")
_SINGLE = re.compile(r"(?<![\w’'‘])[‘'](?=[^\W\d])")
_SINGLE_END = re.compile(r"(?<=[^\s‘'])[’'](?!\w)")


class QuotedPassage(NamedTuple):
    """A direct quotation: its marks, and the spans of its words, one for each paragraph."""

    outer: TextSpan
    parts: tuple[TextSpan, ...]

    def texts(self, text: str) -> list[str]:
        """The words of each part."""
        return [text[part.start : part.end] for part in self.parts]


def quotations_in(text: str, fewest: int = FEWEST_WORDS) -> list[QuotedPassage]:
    """The quotations of at least so many words, in order."""
    double = list(_double(text))
    single = _single(text, [quotation.outer for quotation in double])
    found = [trimmed for quotation in (*double, *single) if (trimmed := _trimmed(text, quotation))]
    return sorted(one for one in found if sum(count_words(part) for part in one.texts(text)) >= fewest)


def count_words(text: str) -> int:
    """The number of words; two ideographs count as one."""
    ideographs = len(_IDEOGRAPH.findall(text))
    rest = _IDEOGRAPH.sub(" ", text) if ideographs else text
    return sum(any(map(str.isalnum, word)) for word in rest.split()) + ideographs // 2


class _Open(NamedTuple):
    """An open quotation: where its marks and its last paragraph begin, its mark, and the paragraphs before."""

    start: int
    part: int
    mark: str
    parts: tuple[TextSpan, ...] = ()


def _double(text: str) -> Iterator[QuotedPassage]:
    """Quotations between double marks.  An empty line, or a mark of the same kind, shows that one was not closed."""
    current: _Open | None = None
    empty_lines = [found.start() for found in _EMPTY_LINE.finditer(text)]
    for found in _MARK.finditer(text):
        at, mark = found.start(), found[0]
        continues = current is not None and mark == current.mark and _begins_line(text, current.part, at)
        if current and (
            at - current.part > MAX_LENGTH or (not continues and _any_between(empty_lines, current.part, at))
        ):
            current = None
        if current is None:
            current = _opened(text, at)
        elif continues:
            current = current._replace(part=at + 1, parts=(*current.parts, TextSpan(current.part, at)))
        elif mark in CLOSERS[current.mark] and (mark != current.mark or _closes(text, at)):
            yield QuotedPassage(TextSpan(current.start, at + 1), (*current.parts, TextSpan(current.part, at)))
            current = None
        elif mark == current.mark:
            current = _opened(text, at)


def _opened(text: str, at: int) -> _Open | None:
    return _Open(at, at + 1, text[at]) if _opens(text, at) else None


def _any_between(places: list[int], start: int, end: int) -> bool:
    return bisect_left(places, start) < bisect_left(places, end)


def _begins_line(text: str, after: int, at: int) -> bool:
    """Whether a mark opens a line that begins after a place."""
    before = text[max(after, at - MAX_INDENT) : at].rstrip(" \t\u00a0>")
    return before.endswith(("\n", "\r")) and _opens(text, at)


def _opens(text: str, at: int) -> bool:
    """Whether a mark can open a quotation."""
    mark, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if mark in "„「『":
        return bool(after.strip())
    if mark not in CLOSERS or not after or (after.isspace() and mark != "«"):
        return False
    return (
        not before or before == "\ufeff" or _BEFORE_OPENER.match(before) is not None or bool(_IDEOGRAPH.match(before))
    )


def _closes(text: str, at: int) -> bool:
    """Whether a mark that looks the same at both ends closes a quotation rather than opening one."""
    if not _opens(text, at):
        return True
    return not text[at - 1 : at].isspace() and not text[at + 1 : at + 2].isalnum()


def _single(text: str, taken: list[TextSpan]) -> Iterator[QuotedPassage]:
    """Quotations between single marks, outside of those between double marks."""
    at, starts, ends = 0, [span.start for span in taken], [span.end for span in taken]
    for found in _SINGLE.finditer(text):
        start = found.start()
        number = bisect_right(ends, start)
        limit = min(starts[number] if number < len(starts) else len(text), start + MAX_LENGTH)
        if at <= start < limit and (end := _single_end(text, start, limit)) is not None:
            at = end + 1
            yield QuotedPassage(TextSpan(start, at), (TextSpan(start + 1, end),))


def _single_end(text: str, start: int, limit: int) -> int | None:
    """The end of a quotation between single marks.

    It must be in the same line.  An apostrophe looks the same, so one after punctuation is preferred.
    """
    stops = [text.find("\n", start, limit), text.find("\r", start, limit), limit]
    following = _SINGLE.search(text, start + 1, min(stop for stop in stops if stop >= 0))
    stop = following.start() if following else min(stop for stop in stops if stop >= 0)
    ends = [found.start() for found in _SINGLE_END.finditer(text, start + 1, stop)]
    sure = [end for end in ends if text[end - 1] in ",.?!…;"]
    plain = [end for end in ends if text[end - 1] != "s"]
    return next(iter(sure or plain or ends), None)


def _trimmed(text: str, quotation: QuotedPassage) -> QuotedPassage | None:
    """The quotation without the spaces at its ends, and without the punctuation of the sentence around it."""
    parts = [part for part in (_without_spaces(text, *part) for part in quotation.parts) if part.start < part.end]
    if not parts:
        return None
    start, end = parts[-1]
    is_fragment = text[parts[0].start].islower()
    while end > start + 1 and text[end - 1] in (",." if is_fragment else ",") and text[end - 2] != ".":
        end -= 1
    return quotation._replace(parts=(*parts[:-1], TextSpan(start, end)))


def _without_spaces(text: str, start: int, end: int) -> TextSpan:
    inner = text[start:end]
    return TextSpan(start + len(inner) - len(inner.lstrip()), end - len(inner) + len(inner.rstrip()))
