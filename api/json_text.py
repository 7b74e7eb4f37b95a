"""JSON as text: compact, with the letters of every script as they are, and what an answer ends with."""

import json
import re
from typing import Any

TRAILING_REVISION = re.compile(rb'"revision":(\d+)\}+$')


def compact_json(content: Any) -> bytes:
    """Compact JSON in UTF-8.  Lone surrogates, which a client can send, are escaped."""
    return compact_json_text(content).encode(errors="backslashreplace")


def compact_json_text(content: Any) -> str:
    """Compact JSON as text."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def revision_of(body: bytes) -> int | None:
    """The revision that an answer ends with, if it does.  Inside a text its quotes would be escaped."""
    found = TRAILING_REVISION.search(body, max(0, len(body) - 60))
    return int(found[1]) if found else None


def laid_out(value: Any, margin: str = "", width: int = 120) -> str:
    """JSON on lines shorter than `width` characters, with as few lines as that allows."""
    line = json.dumps(value, ensure_ascii=False)
    if len(margin + line) < width or not isinstance(value, dict | list):
        return line
    inner = f"{margin}  "
    if isinstance(value, list):
        parts, ends = [laid_out(one, inner, width) for one in value], "[]"
    else:
        parts, ends = [f"{json.dumps(name)}: {laid_out(one, inner, width)}" for name, one in value.items()], "{}"
    return f"{ends[0]}\n{inner}" + f",\n{inner}".join(parts) + f"\n{margin}{ends[1]}"
