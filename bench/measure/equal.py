"""Whether two servers tell the same.

Only shells may differ: how a list or a date is wrapped, and whether a vocabulary is spelt in capitals.
"""

import json
from typing import Any

WORDS = frozenset({"kind", "status", "role", "speechAct"})
SHELLS = ({"nodes"}, {"text"})
DATE = {"text", "earliest", "latest"}


def comparable(body: bytes) -> Any:
    """What an answer says, without its shells.  Raises ValueError where it is an error or no JSON."""
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
    """A member of an object; a date with its bounds is three of them, and `self` is the object again."""
    if name == "self":
        inner: dict[str, Any] = _bare(name, {**value, "": None})
        return {key: one for key, one in inner.items() if key}
    if isinstance(value, dict) and set(value) == DATE:
        return {name: value["text"], f"{name}_earliest": value["earliest"], f"{name}_latest": value["latest"]}
    return {name: _bare(name, value)}


def difference(one: Any, other: Any, at: str = "data") -> str:
    """Where two answers part; nothing where they are equal."""
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        return next((found for key in one if (found := difference(one[key], other[key], f"{at}.{key}"))), "")
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        pairs = enumerate(zip(one, other, strict=True))
        return next((found for place, pair in pairs if (found := difference(*pair, f"{at}[{place}]"))), "")
    return "" if one == other else f"{at}: {str(one)[:200]!r} against {str(other)[:200]!r}"
