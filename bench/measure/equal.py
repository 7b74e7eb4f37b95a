"""Compares the responses of two servers.

Only shells may differ: how a list or a date is wrapped, and whether vocabulary words are in capitals.
"""

import json
from typing import Any

WORDS = frozenset({"kind", "status", "role", "speechAct"})
SHELLS = ({"nodes"}, {"text"})
DATE = {"text", "earliest", "latest"}


def comparable(body: bytes) -> Any:
    """Returns the content of a response without its shells. Raises ValueError if it is an error or not JSON."""
    answer = json.loads(body)
    if not isinstance(answer, dict) or "data" not in answer or answer.get("errors"):
        raise ValueError(f"not an answer: {body[:500]!r}")
    return _bare("", answer["data"])


def _bare(name: str, value: Any) -> Any:
    if isinstance(value, list):
        return [_bare("", one) for one in value]
    if isinstance(value, dict):
        if set(value) in SHELLS:
            return _bare("", next(iter(value.values())))
        return {key: one for name, inner in value.items() for key, one in _member(name, inner).items()}
    return value.upper() if name in WORDS and isinstance(value, str) else value


def _member(name: str, value: Any) -> dict[str, Any]:
    """Returns the members that stand for one: a date with bounds is three, and `self` is the object again."""
    if name == "self":
        inner: dict[str, Any] = _bare(name, {**value, "": None})
        return {key: one for key, one in inner.items() if key}
    if isinstance(value, dict) and set(value) == DATE:
        return {name: value["text"], f"{name}_earliest": value["earliest"], f"{name}_latest": value["latest"]}
    return {name: _bare(name, value)}


def difference(a: Any, b: Any, at: str = "data") -> str:
    """Returns where two responses differ; an empty text if they are equal."""
    if isinstance(a, dict) and isinstance(b, dict) and a.keys() == b.keys():
        return next((found for key in a if (found := difference(a[key], b[key], f"{at}.{key}"))), "")
    if isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        pairs = enumerate(zip(a, b, strict=True))
        return next((found for place, pair in pairs if (found := difference(*pair, f"{at}[{place}]"))), "")
    return "" if a == b else f"{at}: {str(a)[:200]!r} against {str(b)[:200]!r}"
