"""Verifies the citations of a document against the user's copy of it."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from api.write import Change
from schema.citation import Citation
from schema.document import Document


class VerifyReport(NamedTuple):
    """A citation, its place in the seeds, and what is wrong with it, if anything."""

    id: str
    place: str
    problem: str | None


class NotCited(LookupError):
    """No document of the knowledge base matches a file, or nothing is cited from it."""


def verify(changes: Iterable[Change], file: Path, document: str | None = None) -> list[VerifyReport]:
    """Check offsets, hash and phrase of every citation of the document that `file` is a copy of.

    `document` is the document's id; without it the document is found by the SHA-256 of the file, or is the only text.
    Raises NotCited.
    """
    changes = list(changes)
    text = file.read_bytes().decode(errors="replace")  # a copy may be truncated within a character
    id = document or _find_document(changes, file)
    citations = [c for c in changes if c.entity is Citation and c.values.get("document_id") == id]
    if not citations:
        raise NotCited(f"Nothing is cited from {id}.")
    return [VerifyReport(citation.id, citation.place, _problem(citation, text)) for citation in citations]


def _find_document(changes: list[Change], file: Path) -> str:
    digest = sha256(file.read_bytes()).hexdigest()
    documents = [change for change in changes if change.entity is Document]
    for document in documents:
        if document.values.get("sha256") == digest:
            return document.id
    texts = [d.id for d in documents if d.values.get("kind") != "dataset"]
    if len(texts) == 1:
        return texts[0]
    raise NotCited(f"No document has the SHA-256 {digest}.  Name it with --id: {', '.join(texts)}.")


def _problem(citation: Change, text: str) -> str | None:
    start, end = citation.values.get("start_offset"), citation.values.get("end_offset")
    if not isinstance(start, int) or not isinstance(end, int):
        return "has no offsets"
    if not 0 <= start < end <= len(text):
        return f"{start} to {end} is not a span of the {len(text)} characters"
    span = text[start:end]
    if sha256(span.encode()).hexdigest() != citation.values.get("span_sha256"):
        return "the span differs from what was cited (SHA-256)"
    phrase = citation.values.get("phrase")
    return None if phrase is None or phrase in span else f"the span does not hold the phrase {phrase!r}"
