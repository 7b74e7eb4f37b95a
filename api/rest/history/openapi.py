"""Schemas of what is told of a record's past."""

from api.query.parse.limits import MAX_FIELDS, MAX_VERSIONS
from api.query.parse.operators import MAX_TEXT_LENGTH
from api.rest.openapi.schemas import MAX_STORED_LENGTH, REVISION, Schema, closed, integer, nullable, ref, text
from schema.ledger import Action

ACTION: Schema = {"type": "string", "enum": [str(action) for action in Action], "description": "What was done."}


def history_schemas() -> Schema:
    """Every schema of what is told of the past, by its name."""
    page = {
        "data": _list(MAX_VERSIONS, _turn(), "The changes."),
        "next": {
            **nullable(integer("A revision."), required=False),
            "description": "Go on `before` it; null at the end.",
        },
        "revision": REVISION,
    }
    return {"History": closed("The changes of a record, the last one first.", list(page), page)}


def _turn() -> Schema:
    turn = {
        "revision": integer("The revision that made the change."),
        "at": text("When, in UTC.", 40, format="date-time"),
        "author": text("Who.", MAX_TEXT_LENGTH),
        "reason": text("Why.", MAX_TEXT_LENGTH),
        "origin": text("Through which writer, such as `seed` or `api`.", MAX_TEXT_LENGTH),
        "action": ACTION,
        "fields": _list(MAX_FIELDS, _difference(), "How its fields were changed."),
        "citations": _list(MAX_STORED_LENGTH, ref("Citation"), "The citations that came with it."),
    }
    return closed("One change.", list(turn), turn)


def _difference() -> Schema:
    value = {
        "description": "Any value, or none.",
        "type": ["string", "number", "boolean", "null"],
        "maxLength": MAX_STORED_LENGTH,
    }
    held = {"field": text("Which field.", 60), "before": value, "after": value}
    return closed("How one field was changed.", list(held), held)


def _list(most: int, items: Schema, description: str) -> Schema:
    return {"type": "array", "maxItems": most, "items": items, "description": description}
