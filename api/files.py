"""What several parts do with files."""

from hashlib import file_digest
from pathlib import Path


def sha256_of(file: Path) -> str:
    """The SHA-256 of a file, in hexadecimal; read in pieces, so that it may be large.  Raises OSError."""
    with file.open("rb") as opened:
        return file_digest(opened, "sha256").hexdigest()
