"""Compact JSON, with the letters of every script as they are."""

import json
from typing import Any


def compact_json(content: Any) -> bytes:
    """Compact JSON in UTF-8.  Lone surrogates, which a client can send, are escaped."""
    return compact_json_text(content).encode(errors="backslashreplace")


def compact_json_text(content: Any) -> str:
    """Compact JSON as text."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))
