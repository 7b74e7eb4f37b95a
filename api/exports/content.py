"""The checksum of what an export contains, which does not depend on its format or on revision numbers."""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from api.json_text import compact_json
from schema.entity import Entity

UNCOUNTED = "revision"
"""The column that differs between two databases with the same content."""


def json_rows(lines: bytes) -> list[dict[str, Any]]:
    """Parses rows from lines of JSON."""
    return [json.loads(line) for line in lines.split(b"\n") if line]


def content_of(row: Mapping[str, Any]) -> dict[str, Any]:
    """What a row of JSON says: dates as their text, an empty text as none, without its revision."""
    return {name: _plain(value) for name, value in row.items() if name != UNCOUNTED}


def writable_content(entity: type[Entity], row: Mapping[str, Any]) -> dict[str, Any]:
    """What a row says, without the values that Entente derives by itself."""
    return {name: value for name, value in content_of(row).items() if name not in entity.server_managed}


def _plain(value: Any) -> Any:
    plain = value["text"] if isinstance(value, dict) else value
    return None if plain == "" else plain


class ContentDigest:
    """Counts and hashes the rows of the collections, each in the order of its ids, one collection after the other."""

    def __init__(self) -> None:
        self.rows = 0
        self._digest = sha256()

    def add(self, row: Mapping[str, Any]) -> None:
        """Adds one row of JSON, with its columns in their order."""
        self.rows += 1
        self._digest.update(compact_json(content_of(row)) + b"\n")

    def hexdigest(self) -> str:
        """The SHA-256 of all rows so far, in hexadecimal."""
        return self._digest.hexdigest()
