"""Finds the words by which a draft cites: `quote` instead of offsets and a hash.

A citation may have `quote`, the words; `after`, words that stand before them, or `occurrence`, counted from 1, where
they stand in the text more than once.  None of the three is stored.  The document need not be named.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from api.articles.cite import MOST_MATCHES, find_phrase, lines_of, missing_words
from api.articles.text import TextSpan
from api.write import Change, InvalidField
from schema.citation import Citation
from schema.quotation import Quotation

QUOTE, AFTER, OCCURRENCE = "quote", "after", "occurrence"
SPAN = ("start_offset", "end_offset", "span_sha256")


class WordsNotFound(ValueError):
    """Words that are not in a text, or not there once.  Has the field that is wrong."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


@dataclass
class QuotedChanges:
    """The changes of a draft of the text of a document, with the spans of their words, and what could not be found."""

    document: str
    text: str
    with_id: Callable[[Change], Change]
    changes: list[Change] = field(default_factory=list)
    errors: list[InvalidField] = field(default_factory=list)

    def read(self, changes: Iterable[Change]) -> "QuotedChanges":
        """Adds the changes: citations with their spans, and a citation for each quotation without one."""
        self.changes += map(self._with_span, changes)
        self.changes += [*self._of_quotations()]
        return self

    def _with_span(self, change: Change) -> Change:
        values = change.values
        if change.entity is not Citation or not {QUOTE, AFTER, OCCURRENCE} & values.keys():
            return change
        values = {"document_id": self.document, **values}
        rest = {name: value for name, value in values.items() if name not in (QUOTE, AFTER, OCCURRENCE)}
        try:
            span = self._span(values) if self.document else None
        except WordsNotFound as problem:
            self.errors.append(InvalidField(change.place, problem.field, str(problem)))
            span = None
        return replace(change, values=rest | (span.cited(self.text) if span else {}))

    def _span(self, values: Mapping[str, Any]) -> TextSpan:
        if not isinstance(values.get(QUOTE), str) or not values[QUOTE].strip():
            raise WordsNotFound(QUOTE, "must be words of the text")
        if doubled := next((name for name in SPAN if name in values), None):
            raise WordsNotFound(QUOTE, f"already says what {doubled} says: remove one of them")
        if values.get("document_id") != self.document:
            message = f"cannot be found in {values.get('document_id')}: only the text of {self.document} is there"
            raise WordsNotFound(QUOTE, message)
        return find_quote(self.text, values[QUOTE], values.get(AFTER), values.get(OCCURRENCE))

    def _of_quotations(self) -> Iterator[Change]:
        """A citation of its own words for each quotation of the document that has no citation."""
        cited: dict[Any, list[Change]] = defaultdict(list)
        for change in self.changes:
            if change.entity is Citation:
                cited[change.values.get("record_id")].append(change)
        for change in self.changes:
            if change.id in cited or not self._is_own(change):
                continue
            if span := self._words(change, cited[change.values.get("statement_id")]):
                values = {"record_id": change.id, "document_id": self.document, **span.cited(self.text)}
                yield self.with_id(Change(Citation, values, change.place))

    def _is_own(self, change: Change) -> bool:
        """Whether a change is a quotation of the document."""
        if change.entity is not Quotation or not self.document:
            return False
        return change.values.get("document_id") == self.document and isinstance(change.values.get("text"), str)

    def _words(self, quotation: Change, around: list[Change]) -> TextSpan | None:
        """The words of a quotation; if they are there more than once, those in a span cited for its statement."""
        found = find_phrase(self.text, quotation.values["text"])
        whole = [(one.values.get("start_offset"), one.values.get("end_offset")) for one in around]
        spans = [(start, end) for start, end in whole if isinstance(start, int) and isinstance(end, int)]
        near = [one for one in found if any(start <= one.start and one.end <= end for start, end in spans)]
        chosen = near if len(near) == 1 else found
        if len(chosen) == 1:
            return chosen[0]
        message = missing_words(self.text, quotation.values["text"])
        if found:
            message = f"{_several(self.text, found)} in `citations: [{{quote: ...}}]` of the quotation"
        self.errors.append(InvalidField(quotation.place, "text", message))
        return None


def find_quote(text: str, quote: str, after: Any = None, occurrence: Any = None) -> TextSpan:
    """The span of some words: the first one after others, or the one with a number, or else the only one.

    Raises WordsNotFound, saying where the words stand and what to write.
    """
    spans = find_phrase(text, quote)
    if not spans:
        raise WordsNotFound(QUOTE, missing_words(text, quote))
    if after is not None:
        return _after(text, spans, after)
    if occurrence is not None:
        return _numbered(text, spans, occurrence)
    if len(spans) > 1:
        raise WordsNotFound(QUOTE, _several(text, spans))
    return spans[0]


def _after(text: str, spans: list[TextSpan], after: Any) -> TextSpan:
    before = find_phrase(text, after) if isinstance(after, str) else []
    if len(before) != 1:
        message = _several(text, before) if before else missing_words(text, str(after))
        raise WordsNotFound(AFTER, message.partition(", or ")[0])
    if found := next((span for span in spans if span.start >= before[0].end), None):
        return found
    raise WordsNotFound(AFTER, f"stands after the words of `quote`, which are in {lines_of(text, spans)}")


def _numbered(text: str, spans: list[TextSpan], occurrence: Any) -> TextSpan:
    if isinstance(occurrence, int) and not isinstance(occurrence, bool) and 1 <= occurrence <= len(spans):
        return spans[occurrence - 1]
    raise WordsNotFound(OCCURRENCE, f"must be 1 to {len(spans)}: the words are in {lines_of(text, spans)}")


def _several(text: str, spans: list[TextSpan]) -> str:
    more = " or more" if len(spans) >= MOST_MATCHES else ""
    where = f"is there {len(spans)} times{more}, in {lines_of(text, spans)}"
    return f"{where}: add the words before or after it, or `occurrence: 1` for the first, or `after: ...`"
