"""Verifies the citations of a document against the user's copy of it."""

from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from api.articles.spans import difference, span_problem
from api.errors import nearest
from api.write import Change
from schema.catalog import table_of
from schema.citation import Citation
from schema.document import Document

MOST_NAMED = 20


class VerifyReport(NamedTuple):
    """A citation, its place in a file or the record that it is of, and what is wrong with it, if anything."""

    id: str
    place: str
    problem: str | None


class NotCited(LookupError):
    """No document of the knowledge base matches a file, or nothing is cited from it."""


class CitedDocument(NamedTuple):
    """A document that spans are cited from, and its hash, if that is recorded."""

    id: str
    sha256: str | None


class CitationSource(NamedTuple):
    """Where citations are read from: the documents with cited spans, and the citations of each by its id.

    A citation has its id, its place and its values.
    """

    documents: list[CitedDocument]
    citations: Callable[[str], list[tuple[str, str, Mapping[str, Any]]]]


class CopyReport(NamedTuple):
    """The document that a file is a copy of, how the file as a whole differs from it, and a report of each citation."""

    document: str
    mismatch: str
    reports: list[VerifyReport]


def verify_copy(
    source: CitationSource, file: Path, document: str | None = None, announce: Callable[[str], object] = lambda _: None
) -> CopyReport:
    """Check offsets, hash and phrase of every citation of the document that `file` is a copy of.

    `document` is the document's id; without it the document is found by the SHA-256 of the file, or is the only text.
    `announce` is called at once if the whole file differs from the recorded hash.  Raises NotCited.
    """
    content = file.read_bytes()
    digest = sha256(content).hexdigest()
    text = content.decode(errors="replace")  # a copy may be truncated within a character
    cited = _find(source.documents, digest, document)
    if mismatch := _mismatch(cited, digest, text):
        announce(mismatch)
    citations = source.citations(cited.id)
    if not citations:
        raise NotCited(f"Nothing is cited from {cited.id}.")
    return CopyReport(
        cited.id, mismatch, [VerifyReport(id, place, span_problem(v, text)) for id, place, v in citations]
    )


def _find(documents: list[CitedDocument], digest: str, id: str | None) -> CitedDocument:
    if id is not None:
        return next((document for document in documents if document.id == id), CitedDocument(id, None))
    if found := next((document for document in documents if document.sha256 == digest), None):
        return found
    if len(documents) == 1:
        return documents[0]
    ids = [document.id for document in documents]
    more = f" and {len(ids) - MOST_NAMED} more" if len(ids) > MOST_NAMED else ""
    raise NotCited(f"No document has the SHA-256 {digest}.  Name it with --id: {', '.join(ids[:MOST_NAMED])}{more}.")


def _mismatch(document: CitedDocument, digest: str, text: str) -> str:
    """How a file differs from the recorded hash; empty if it does not, or if none is recorded."""
    if document.sha256 in (None, digest):
        return ""
    what = difference(text, str(document.sha256))
    reason = f", only in {what}" if what else ""
    return f"The file differs from {document.id}{reason}: its SHA-256 is {digest}, recorded is {document.sha256}."


def in_changes(changes: Iterable[Change]) -> CitationSource:
    """The citations among some changes; documents of any kind but datasets are texts."""
    changes = list(changes)
    documents = [
        CitedDocument(change.id, change.values.get("sha256"))
        for change in changes
        if change.entity is Document and change.values.get("kind") != "dataset"
    ]
    cited = [change for change in changes if change.entity is Citation]

    def citations(document: str) -> list[tuple[str, str, Mapping[str, Any]]]:
        return [(one.id, one.place, one.values) for one in cited if one.values.get("document_id") == document]

    return CitationSource(documents, citations)


def in_base(connection: Connection) -> CitationSource:
    """The citations in a base: of the documents that any span is cited from."""
    document, citation = table_of(Document), table_of(Citation)
    has_spans = sa.select(citation.c.document_id).where(citation.c.start_offset.is_not(None)).distinct()
    query = sa.select(document.c.id, document.c.sha256).where(document.c.id.in_(has_spans)).order_by(document.c.id)

    def citations(id: str) -> list[tuple[str, str, Mapping[str, Any]]]:
        if not connection.scalar(sa.select(document.c.id).where(document.c.id == id)):
            ids = connection.scalars(sa.select(document.c.id)).all()
            raise NotCited(f"There is no document {id[:80]}.  {nearest(id[:80], ids)}".rstrip())
        columns = (
            citation.c[name] for name in ("id", "record_id", "start_offset", "end_offset", "span_sha256", "phrase")
        )
        rows = connection.execute(sa.select(*columns).where(citation.c.document_id == id).order_by(citation.c.id))
        return [(row["id"], row["record_id"], dict(row)) for row in rows.mappings()]

    return CitationSource([CitedDocument(*row) for row in connection.execute(query)], citations)
