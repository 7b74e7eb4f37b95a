"""Loads the YAML of an article: reads it, verifies its spans, and writes what the base lacks as one revision."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from itertools import count

import sqlalchemy as sa
from sqlalchemy import Connection, Engine

from api.articles.phrases import QuotedChanges
from api.articles.reading import ArticleRows, read_rows, span_errors
from api.articles.recorded import ORIGIN, match_recorded
from api.articles.soundness import unsound
from api.articles.spans import difference
from api.articles.text import digest
from api.write import Change, Invalid, InvalidField, Signature, Unparsed, WriteResult
from api.write.service import WriteTask, execute
from api.write.store.transaction import WriteTransaction
from schema.catalog import table_of
from schema.document import Document
from schema.entity import Linked

Files = Iterable[tuple[str, bytes | str]]


@dataclass
class ArticleImport:
    """What an article's YAML has to write: changes, errors found so far, and where its fields are.

    `verified` counts the citations whose spans were verified; `left` are records that others have changed since.
    """

    rows: ArticleRows
    changes: list[Change]
    document: str
    errors: list[InvalidField] = field(default_factory=list)
    verified: int = 0
    left: list[str] = field(default_factory=list)

    @property
    def unparsed(self) -> Unparsed:
        """The errors found so far, for the write service: nothing is written, but the rest is checked with them."""
        places = {error.place for error in self.errors}
        ids = frozenset(change.id for change in self.changes if change.place in places)
        return Unparsed(tuple(self.errors), ids)

    def explained(self, invalid: Invalid) -> Invalid:
        """All errors with the lines of their fields, in order; what is still undecided only once."""
        own = {(error.place, error.field) for error in self.errors}
        others = (error for error in invalid.findings if (error.place, error.field) not in own)
        found = dict.fromkeys((*self.errors, *others))
        return Invalid(sorted((self.rows.located(error) for error in found), key=_position))


def _position(error: InvalidField) -> tuple[str, int]:
    file, _, line = error.place.rpartition(":")
    return file, int(line) if line.isdigit() else 0


def prepare(connection: Connection, files: Files, text: str) -> ArticleImport:
    """What the YAML of an article has to write into a base.  Its errors are those without the write service's."""
    with_id = local_names()
    rows = read_rows(files, with_id)
    document, errors = _document(connection, rows, text)
    quoted = QuotedChanges(document, text, with_id).read(rows.changes)
    rows = replace(rows, changes=quoted.changes)
    errors = [*rows.errors, *errors, *quoted.errors]
    changes = [change for change in rows.changes if isinstance(change.values.get("id", ""), str)]
    recorded = match_recorded(connection, changes, document)
    verified = sum(change.values.get("start_offset") is not None for change in rows.changes)
    spans = [*span_errors(rows.changes, document, text)] if document else []
    errors += [*spans, *recorded.errors, *unsound(connection, rows.changes)]
    return ArticleImport(rows, recorded.changes, document, errors, verified - len(spans), recorded.left)


def local_names() -> Callable[[Change], Change]:
    """Gives each assertion and citation without an id a local name, which the write service replaces by an id."""
    numbers = count(1)

    def named(change: Change) -> Change:
        if change.id or not issubclass(change.entity, Linked):
            return change
        return replace(change, values={**change.values, "id": f"${next(numbers)}"})

    return named


def _document(connection: Connection, rows: ArticleRows, text: str) -> tuple[str, list[InvalidField]]:
    """The id of the document that a text is of: among the rows, or cited by them and in the base."""
    sha256 = digest(text)
    if change := rows.document(sha256):
        return change.id, []
    table = table_of(Document)
    for id in connection.scalars(sa.select(table.c.id).where(table.c.sha256 == sha256).order_by(table.c.id)):
        if id in rows.cited_documents():
            return id, []
    if document := next(rows.documents(), None):
        return document.id, [InvalidField(document.place, "sha256", _mismatch(document, text))]
    cited = ", ".join(sorted(rows.cited_documents())) or "nothing"
    place = rows.changes[0].place if rows.changes else ""
    message = f"the text has the SHA-256 {sha256}, which is not that of what is cited: {cited}"
    return "", [InvalidField(place, "", message)] if not rows.errors else []


def _mismatch(document: Change, text: str) -> str:
    recorded = str(document.values.get("sha256"))
    what = difference(text, recorded)
    reason = f"; it differs only in {what}" if what else ""
    return f"is not that of the text, {digest(text)}{reason}: give the file that the draft was made of"


def import_article(
    engine: Engine, files: Files, text: str, author: str, reason: str = "", *, dry_run: bool = False
) -> tuple[ArticleImport, WriteResult]:
    """Write the article that some YAML files describe as one revision; with `dry_run` only check it.

    Raises Invalid with every error, by file and line.
    """
    with engine.connect() as connection, connection.begin():
        prepared = prepare(connection, files, text)
    signature = Signature(author, reason or f"The article {prepared.document}.", ORIGIN)
    task = WriteTask(list(prepared.changes), signature, unparsed=prepared.unparsed)
    try:
        with engine.connect() as connection, connection.begin() as ending:
            transaction = WriteTransaction(connection)
            result = execute(transaction, task)
            transaction.finish()
            if dry_run:
                ending.rollback()
    except Invalid as invalid:
        raise prepared.explained(invalid) from None
    return prepared, result
