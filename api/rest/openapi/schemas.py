"""Schemas that several features share, and helpers to declare others."""

from enum import Enum
from functools import cache
from typing import Any

from api.query.parse.cursors import MAX_CURSOR_LENGTH
from api.query.parse.operators import MAX_ID_LENGTH, MAX_INTEGER, MAX_NUMBER, MAX_TEXT_LENGTH
from schema.catalog import Column, vocabularies
from schema.entity import Entity
from schema.ledger import Action
from schema.values import ID_PATTERN

Schema = dict[str, Any]

MAX_DATE_LENGTH = 64
MAX_LABEL_LENGTH = 300
MAX_STORED_LENGTH = 100_000
SLUG_PATTERN = f"^{ID_PATTERN.partition('/')[2]}"
NO_NUL = "^[^\\u0000]*$"
LIMITS = ("minLength", "maxLength", "pattern", "minimum", "maximum")


def ref(name: str) -> Schema:
    """Return a reference to a schema by its component name."""
    return {"$ref": f"#/components/schemas/{name}"}


def nullable(schema: Schema, required: bool = False) -> Schema:
    """Return a schema that also allows null, unless a value is required."""
    return schema if required else {"anyOf": [schema, {"type": "null"}]}


def integer(description: str, **limits: int) -> Schema:
    """Return an integer of 64 bits, not negative unless `limits` say so."""
    bounds = {"minimum": 0, "maximum": MAX_INTEGER} | limits
    return {"type": "integer", "format": "int64", **bounds, "description": description}


def text(description: str, longest: int, **more: Any) -> Schema:
    """Return a string of at most so many characters."""
    return {"type": "string", "maxLength": longest, "description": description, **more}


def array(items: Schema, most: int, description: str) -> Schema:
    """Return an array of at most so many items."""
    return {"type": "array", "maxItems": most, "items": items, "description": description}


def closed(description: str, required: list[str], properties: Schema) -> Schema:
    """Return an object without additional properties."""
    return {
        "type": "object",
        "description": description,
        "required": required,
        "properties": properties,
        "additionalProperties": False,
    }


def vocabulary(words: type[Enum]) -> Schema:
    """Return the words of a vocabulary."""
    return {"type": "string", "description": words.__doc__, "enum": [str(word.value) for word in words]}


def page_cursors() -> Schema:
    """Return the properties `next` and `previous` of a page."""
    return {
        "next": {**nullable(ref("Cursor")), "description": "The cursor for `after`; null on the last page."},
        "previous": {**nullable(ref("Cursor")), "description": "The cursor for `before`; null on the first page."},
    }


def limits(entity: type[Entity], column: Column) -> Schema:
    """Return the limits that an entity declares for the values of a column."""
    declared = _declared(entity)[column.name]
    own = next(iter(declared.get("anyOf", [declared])))
    return {name: limit for name, limit in own.items() if name in LIMITS}


@cache
def _declared(entity: type[Entity]) -> Schema:
    declared: Schema = entity.model_json_schema()["properties"]
    return declared


def _bound(description: str) -> Schema:
    return {"type": ["string", "null"], "format": "date", "maxLength": 10, "description": description}


REVISION = integer("The revision of the knowledge base at which the response was computed.")
LABEL = text("Short English display text.", MAX_LABEL_LENGTH)
ACTION: Schema = {"type": "string", "enum": [str(action) for action in Action], "description": "The kind of change."}

VALUES: dict[str, Schema] = {
    "Id": text("A readable, permanent id, which is also the path of the record.", MAX_ID_LENGTH, pattern=ID_PATTERN),
    "Text": text("Text without NUL.", MAX_TEXT_LENGTH, pattern=NO_NUL),
    "ListedText": text(
        "Text without NUL.  A comma in it is written `\\,`, and a backslash before a comma or a backslash `\\\\`.",
        MAX_TEXT_LENGTH,
        pattern=r"^([^\u0000,]|\\,)*$",
    ),
    "Edtf": text("A date in EDTF, such as `2024-04`, `2022-02?` or `2023/2024`.", MAX_DATE_LENGTH, format="edtf"),
    "Integer": integer("An integer of 64 bits.", minimum=-MAX_INTEGER),
    "Number": {"type": "number", "format": "double", "minimum": -MAX_NUMBER, "maximum": MAX_NUMBER},
    "Boolean": {"type": "boolean"},
    "Cursor": text("An opaque cursor; use it exactly as it was returned.", MAX_CURSOR_LENGTH, pattern="^[0-9A-Fa-f]+$"),
    "UncertainDate": closed(
        "A date in EDTF, with its earliest and latest possible day.",
        ["text", "earliest", "latest"],
        {
            "text": text("The date in EDTF, as written.", MAX_DATE_LENGTH, format="edtf"),
            "earliest": _bound("The earliest possible day; null if open or unknown."),
            "latest": _bound("The latest possible day; null if open or unknown."),
        },
    ),
    "Record": {
        "type": "object",
        "description": "A record of any entity: what all records have, and the selected fields of its own entity.",
        "properties": {
            "id": ref("Id"),
            "record_kind": text("The entity, such as `actor`.", 60, pattern="^[a-z_]+$"),
            "label": LABEL,
        },
    },
    "Problem": {
        "type": "object",
        "description": "An error, as RFC 9457 describes it.",
        "required": ["type", "title", "status", "code", "detail", "instance"],
        "properties": {
            "type": text("The kind of problem: the address of a page that explains it.", 200, format="uri-reference"),
            "title": text("The kind of problem, in words.", 200),
            "status": {"type": "integer", "format": "int32", "minimum": 300, "maximum": 599},
            "code": text("A stable code for programs.", 60, pattern="^[A-Z_]+$"),
            "detail": text("What is wrong in this request.", MAX_STORED_LENGTH),
            "hint": text("How to correct it.", MAX_STORED_LENGTH),
            "field": text("The parameter or field concerned.", MAX_STORED_LENGTH),
            "instance": text("The path of the request; empty if it was not read.", MAX_STORED_LENGTH),
            "errors": array(
                closed(
                    "One error.",
                    ["field", "message"],
                    {
                        "field": text("The field concerned.", MAX_STORED_LENGTH),
                        "message": text("What is wrong.", MAX_STORED_LENGTH),
                        "hint": text("The nearest valid word, field or id.", MAX_STORED_LENGTH),
                    },
                ),
                MAX_STORED_LENGTH,
                "Every error in the body.",
            ),
            "current": ref("Record"),
            "referrers": array(ref("Record"), 100, "Records that refer to this one, at most 100."),
            "count": integer("The number of records that refer to this one."),
            "id": ref("Id"),
            "revision": integer("The revision in which the record was retracted, merged or erased."),
            "reason": text("Why it was retracted, merged or erased.", MAX_STORED_LENGTH),
            "replaced_by": ref("Id"),
        },
    },
}


def schemas() -> Schema:
    """Return the shared schemas by component name."""
    return VALUES | {name: vocabulary(words) for name, words in vocabularies().items()}
