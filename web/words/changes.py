"""Changes of records in words."""

from collections.abc import Iterator, Mapping
from typing import Any

from web.words.vocabulary import field_name, value_in_words

ACTIONS = {
    "CREATED": "added", "CHANGED": "changed", "RETRACTED": "removed", "MERGED": "merged", "RESTORED": "restored",
    "REDACTED": "redacted",
}  # fmt: skip
MOST_FIELDS, LONGEST_VALUE = 4, 70
NOTHING = "nothing"


def fields_changed(change: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    """The fields of a changed record with their values before and after; at most MOST_FIELDS."""
    if change["action"] != "CHANGED":
        return []
    after, before = change["patch"] or {}, change["reverse"] or {}
    return [(field_name(name), in_words(before.get(name)), in_words(after[name])) for name in after][:MOST_FIELDS]


def in_words(value: Any) -> str:
    """A value of a field, cut where it is long."""
    if value is None:
        return NOTHING
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = value_in_words(str(value))
    return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + "…"


def recorded_label(change: Mapping[str, Any]) -> str:
    """The label that a change gives or takes away; its id if it does neither."""
    return next(_labels(change), change["recordId"])


def _labels(change: Mapping[str, Any]) -> Iterator[str]:
    for values in (change["patch"], change["reverse"]):
        if values and values.get("label"):
            yield values["label"]
