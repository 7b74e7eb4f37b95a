"""Compact JSON, with the letters of every script as they are."""

import json
from typing import Any


def compact_json(content: Any) -> bytes:
    """Compact JSON in UTF-8."""
    return compact_json_text(content).encode()


def compact_json_text(content: Any) -> str:
    """Compact JSON as text."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))
