"""Verifies the citations of a document in the seeds against the user's copy of it."""

from collections.abc import Iterable
from pathlib import Path

from api.articles.copies import NotCited, VerifyReport, in_changes, verify_copy
from api.write import Change

__all__ = ["NotCited", "VerifyReport", "verify"]


def verify(changes: Iterable[Change], file: Path, document: str | None = None) -> list[VerifyReport]:
    """Check offsets, hash and phrase of every citation of the document that `file` is a copy of.

    `document` is the document's id; without it the document is found by the SHA-256 of the file, or is the only text.
    Raises NotCited.
    """
    return verify_copy(in_changes(changes), file, document).reports
