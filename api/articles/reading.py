"""Reads the YAML of an article: the changes, and everything that is wrong with them without asking the database."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from api.articles.rows import WithId, YamlRows
from api.articles.spans import contains, span_problem
from api.articles.text import TextSpan, line_of
from api.write import Change, InvalidField
from schema.citation import Citation
from schema.document import Document
from schema.quotation import Quotation

_TODO = re.compile(r"\bTODO\b")
EXACT_WORDS = frozenset({"text", "phrase", "prefix", "suffix", "as_printed", "title", "quote", "after"})
"""Fields with words of the article, which may contain TODO."""
LONGEST_SHOWN = 100


@dataclass
class ArticleRows:
    """The changes of some YAML files, their errors, and the lines of their fields by place and name."""

    changes: list[Change] = field(default_factory=list)
    errors: list[InvalidField] = field(default_factory=list)
    lines: dict[tuple[str, str], int] = field(default_factory=dict)

    def located(self, error: InvalidField) -> InvalidField:
        """An error with the line of its field instead of that of its row."""
        line = self.lines.get((error.place, error.field.partition(".")[0]))
        return error._replace(place=f"{error.place.rpartition(':')[0]}:{line}") if line else error

    def document(self, sha256: str) -> Change | None:
        """The document among the rows that has a hash."""
        return next((one for one in self.documents() if one.values.get("sha256") == sha256), None)

    def documents(self) -> Iterator[Change]:
        """The documents among the rows."""
        return (change for change in self.changes if change.entity is Document)

    def cited_documents(self) -> set[str]:
        """The ids of the documents that the rows cite."""
        return {str(change.values.get("document_id")) for change in self.changes if change.entity is Citation}


def read_rows(files: Iterable[tuple[str, bytes | str]], with_id: WithId) -> ArticleRows:
    """The rows of some files, each with a name and its content.  What is still to be decided is an error."""
    rows = ArticleRows()
    for name, content in files:
        read = YamlRows(name, with_id).read(content)
        rows.changes += read.changes
        rows.errors += read.errors
        rows.lines |= read.lines
    rows.errors += [error for change in rows.changes for error in _undecided(change)]
    return rows


def _undecided(change: Change) -> Iterator[InvalidField]:
    for name, value in change.values.items():
        if isinstance(value, str) and (value == "TODO" or (name not in EXACT_WORDS and _TODO.search(value))):
            yield InvalidField(change.place, name, "still says TODO")


def span_errors(changes: Iterable[Change], document: str, text: str) -> Iterator[InvalidField]:
    """An error for each citation of a document that its text does not confirm, and for each quotation that it lacks."""
    spans: dict[str, list[TextSpan]] = {}
    for change in changes:
        values = change.values
        if change.entity is Citation and _has_span(values):
            if message := _citation_error(values, document, text):
                yield InvalidField(change.place, "start_offset", message)
            elif isinstance(values.get("record_id"), str):
                spans.setdefault(values["record_id"], []).append(TextSpan(values["start_offset"], values["end_offset"]))
    for change in changes:
        if change.entity is Quotation and change.values.get("document_id") == document:
            words = str(change.values.get("text"))
            cited = spans.get(change.id, [TextSpan(0, len(text))])
            if not any(contains(text[span.start : span.end], words) for span in cited):
                yield InvalidField(change.place, "text", _not_within(text, cited[0]))


def _not_within(text: str, span: TextSpan) -> str:
    words = " ".join(text[span.start : span.end].split())
    shown = words if len(words) <= LONGEST_SHOWN else f"{words[:LONGEST_SHOWN]}..."
    return f"is not in the span that is cited for it, line {line_of(text, span.start)}: “{shown}”"


def _has_span(values: Mapping[str, Any]) -> bool:
    return any(values.get(name) is not None for name in ("start_offset", "end_offset", "span_sha256", "phrase"))


def _citation_error(values: Mapping[str, Any], document: str, text: str) -> str | None:
    if values.get("document_id") != document:
        return f"is a span of {values.get('document_id')}, which cannot be verified: only {document} is given"
    return span_problem(values, text)
