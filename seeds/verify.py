"""Whether the citations into a document hold against the user's own copy of it."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from api.write import Change
from schema.citation import Citation
from schema.document import Document


class VerifyReport(NamedTuple):
    """One citation and what is wrong with it, if anything."""

    id: str
    place: str
    problem: str | None


class NotCited(LookupError):
    """No document of the knowledge base is a copy of this file."""


def verify(changes: Iterable[Change], file: Path, document: str | None = None) -> list[VerifyReport]:
    """Check offsets, hash and phrase of every citation into the document that `file` is a copy of.

    The document is found by the file's SHA-256, or given by id (for a copy that differs).  Raises NotCited.
    """
    known = list(changes)
    text = file.read_bytes().decode(errors="replace")  # a copy that is cut inside a letter still has its beginning
    meant = document or _document_of(known, file)
    citations = [c for c in known if c.entity is Citation and c.values.get("document_id") == meant]
    if not citations:
        raise NotCited(f"Nothing is cited from {meant}.")
    return [VerifyReport(citation.id, citation.place, _problem(citation, text)) for citation in citations]


def _document_of(changes: list[Change], file: Path) -> str:
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
