"""Every schema of the contract, and how wide its values are."""

from enum import Enum
from functools import cache
from typing import Any

from api.query.ast.field_types import FieldType
from api.query.ast.select import EVIDENCE_PARTS, EXCLUSION_REASONS
from api.query.parse.computed_filters import EVIDENCE
from api.query.parse.cursors import MAX_CURSOR_LENGTH
from api.query.parse.facets import MAX_FACET_VALUES, MAX_FACETS
from api.query.parse.limits import MAX_PAGE
from api.query.parse.operators import MAX_ID_LENGTH, MAX_INTEGER, MAX_NUMBER, MAX_TEXT_LENGTH
from api.questions.record_fields import row_fields_of
from api.rest.records.fields import NESTED_PAGE
from schema.catalog import Column, Link, collections, columns, entities, links, vocabularies
from schema.entity import Entity
from schema.values import ID_PATTERN

Schema = dict[str, Any]

MAX_DATE_LENGTH = 64
MAX_STORED_LENGTH = 100_000
SLUG_PATTERN = f"^{ID_PATTERN.partition('/')[2]}"
NO_NUL = "^[^\\u0000]*$"
LIMITS = ("minLength", "maxLength", "pattern", "minimum", "maximum")


def ref(name: str) -> Schema:
    """A schema of the document by its name."""
    return {"$ref": f"#/components/schemas/{name}"}


def nullable(schema: Schema, required: bool) -> Schema:
    """The same, or null where no value is required."""
    return schema if required else {"anyOf": [schema, {"type": "null"}]}


def integer(description: str, **limits: int) -> Schema:
    """A whole number of 64 bits."""
    return {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "maximum": MAX_INTEGER,
        "description": description,
    } | limits


def text(description: str, longest: int, **more: Any) -> Schema:
    """A text of at most so many characters."""
    return {"type": "string", "maxLength": longest, "description": description, **more}


def closed(description: str, required: list[str], properties: Schema) -> Schema:
    """An object that never has other members."""
    return {
        "type": "object",
        "description": description,
        "required": required,
        "properties": properties,
        "additionalProperties": False,
    }


def _day(description: str) -> Schema:
    return {"type": ["string", "null"], "format": "date", "maxLength": 10, "description": description}


REVISION = integer("The revision of the knowledge base that this answer was computed at.")
CURSOR = text("Where to go on from.  Opaque: use it as it is.", MAX_CURSOR_LENGTH, pattern="^[0-9A-Fa-f]+$")

VALUES: dict[str, Schema] = {
    "Id": text("A readable, permanent id, which is also a path.", MAX_ID_LENGTH, pattern=ID_PATTERN),
    "Text": text("Any text but NUL.", MAX_TEXT_LENGTH, pattern=NO_NUL),
    "ListedText": text("Any text but NUL, without a comma.", MAX_TEXT_LENGTH, pattern="^[^\\u0000,]*$"),
    "Edtf": text(
        "A date as EDTF writes it, such as `2024-04`, `2022-02?` or `2023/2024`.", MAX_DATE_LENGTH, format="edtf"
    ),
    "Integer": integer("A whole number of 64 bits.", minimum=-MAX_INTEGER),
    "Number": {"type": "number", "format": "double", "minimum": -MAX_NUMBER, "maximum": MAX_NUMBER},
    "Boolean": {"type": "boolean"},
    "Cursor": CURSOR,
    "UncertainDate": closed(
        "A date as written in EDTF, and the days between which it lies.",
        ["text", "earliest", "latest"],
        {
            "text": text("EDTF, as written.", MAX_DATE_LENGTH, format="edtf"),
            "earliest": _day("The first day that it may mean; null is open or not known."),
            "latest": _day("The last day that it may mean; null is open or not known."),
        },
    ),
    "Record": {
        "type": "object",
        "description": "A record of any entity: what every record has, and what was asked of its own entity.",
        "properties": {
            "id": ref("Id"),
            "record_kind": text("The entity it is a record of, such as `actor`.", 60, pattern="^[a-z_]+$"),
            "label": text("Short English display text.", 300),
        },
    },
    "Problem": {
        "type": "object",
        "description": "What is wrong, after RFC 9457.",
        "required": ["type", "title", "status", "code", "detail", "instance"],
        "properties": {
            "type": text(
                "Names the kind of problem, and leads to a page that tells what to do.", 200, format="uri-reference"
            ),
            "title": text("The kind of problem, in words.", 200),
            "status": {"type": "integer", "format": "int32", "minimum": 300, "maximum": 599},
            "code": text("A stable word by which a program recognises it.", 60, pattern="^[A-Z_]+$"),
            "detail": text("What is wrong this time.", MAX_STORED_LENGTH),
            "hint": text("What would be right.", MAX_STORED_LENGTH),
            "field": text("Which parameter or field is meant.", MAX_STORED_LENGTH),
            "instance": text("The path that was asked.", MAX_STORED_LENGTH),
            "errors": {
                "type": "array",
                "maxItems": MAX_STORED_LENGTH,
                "description": "All that is wrong with what was sent.",
                "items": closed(
                    "One thing that is wrong.",
                    ["field", "message"],
                    {"field": text("Where.", MAX_STORED_LENGTH), "message": text("What.", MAX_STORED_LENGTH)},
                ),
            },
            "current": ref("Record"),
            "referrers": {
                "type": "array",
                "maxItems": 100,
                "items": ref("Record"),
                "description": "Records that refer to it, at most 100.",
            },
            "count": integer("How many there are."),
            "id": ref("Id"),
            "revision": integer("The revision in which it left."),
            "reason": text("Why it left.", MAX_STORED_LENGTH),
            "replaced_by": ref("Id"),
        },
    },
}


def schemas() -> Schema:
    """Every schema by its name, in the order in which a reader meets them."""
    found = {
        **VALUES,
        "Collections": _collections(),
        "Facet": _facet(),
        "Evidence": _evidence(),
        "ExcludedCounts": _excluded_counts(),
    }
    found |= {name: vocabulary(words) for name, words in vocabularies().items()}
    for entity in entities().values():
        found[entity.__name__] = _row(entity)
        found[f"{entity.__name__}List"] = _list(entity)
        found[f"{entity.__name__}Detail"] = _detail(entity)
    return found


def _collections() -> Schema:
    one = closed(
        "A collection.",
        ["href", "holds"],
        {
            "href": text("Where its list is.", 200, format="uri-reference"),
            "holds": text("What it holds.", MAX_TEXT_LENGTH),
        },
    )
    return closed("Every collection.", list(collections()), dict.fromkeys(collections(), one))


def vocabulary(words: type[Enum]) -> Schema:
    """The words of a vocabulary."""
    return {"type": "string", "description": words.__doc__, "enum": [str(word.value) for word in words]}


def _facet() -> Schema:
    value = {
        "type": ["string", "null"],
        "maxLength": MAX_TEXT_LENGTH,
        "description": "A word, true or false, or the id of the record that a link leads to.",
    }
    count = closed(
        "How often a value stands in a column of a list.",
        ["value", "count"],
        {"value": value, "count": integer("How many rows have it.")},
    )
    counts = {"type": "array", "maxItems": MAX_FACET_VALUES, "items": count}
    field = text("The column or link.", 60)
    return closed(
        "The values of one column, the most frequent first.", ["field", "counts"], {"field": field, "counts": counts}
    )


def _evidence() -> Schema:
    told = {part: integer(about) for part, about in EVIDENCE_PARTS.items()}
    told["uncited"] = {"type": "boolean", "description": EVIDENCE_PARTS["uncited"]}
    return closed("What evidence there is for a record, as far as it is asked.", [], told)


def _excluded_counts() -> Schema:
    about = "How many rows of the whole list the point of view leaves out, each for the first reason."
    return closed(about, list(EXCLUSION_REASONS), {reason: integer(why) for reason, why in EXCLUSION_REASONS.items()})


def _list(entity: type[Entity]) -> Schema:
    cursor = nullable(ref("Cursor"), required=False)
    page = {
        "data": {"type": "array", "maxItems": MAX_PAGE, "items": ref(entity.__name__)},
        "next": {**cursor, "description": "The cursor to go on `after`, or null at the end."},
        "previous": {**cursor, "description": "The cursor to go back `before`, or null at the beginning."},
        "count": integer("How many rows the whole list has, if asked."),
        "facets": {"type": "array", "maxItems": MAX_FACETS, "items": ref("Facet")},
        "excluded_counts": ref("ExcludedCounts"),
        "revision": REVISION,
    }
    return closed(f"A page of {entity.collection()}.", ["data", "next", "previous", "revision"], page)


def _detail(entity: type[Entity]) -> Schema:
    return closed("One record.", ["data", "revision"], {"data": ref(entity.__name__), "revision": REVISION})


def _row(entity: type[Entity]) -> Schema:
    """Nothing is required of a row, for `fields` may leave out anything."""
    plain = {column.name: _column(entity, column) for column in columns(entity).values()}
    plain[EVIDENCE] = ref("Evidence")
    plain |= {read.name: derived_list(read) for read in row_fields_of(entity).values()}
    return closed(entity.__doc__ or "", [], plain | {link.name: _link(link) for link in links(entity).values()})


def derived_list(read: FieldType) -> Schema:
    """What a hand-written read tells."""
    if read.alone:
        return {**ref(read.of.name), "description": read.description}
    return {"type": "array", "maxItems": read.most, "items": ref(read.of.name), "description": read.description}


def _column(entity: type[Entity], column: Column) -> Schema:
    return {**nullable(_value(entity, column), column.required), "description": column.description}


def _value(entity: type[Entity], column: Column) -> Schema:
    if column.vocabulary:
        return ref(column.vocabulary.__name__)
    match column.kind:
        case "date":
            return ref("UncertainDate")
        case "id":
            return ref("Id")
        case "boolean":
            return {"type": "boolean"}
        case "integer":
            return {"type": "integer", "format": "int64", "maximum": MAX_INTEGER, **limits(entity, column)}
        case "number":
            return {"type": "number", "format": "double", **limits(entity, column)}
        case _:
            return {"type": "string", "maxLength": MAX_STORED_LENGTH, **limits(entity, column)}


def limits(entity: type[Entity], column: Column) -> Schema:
    """What the definition itself says a value may be."""
    declared = _declared(entity)[column.name]
    own = next(iter(declared.get("anyOf", [declared])))
    return {name: limit for name, limit in own.items() if name in LIMITS}


@cache
def _declared(entity: type[Entity]) -> Schema:
    found: Schema = entity.model_json_schema()["properties"]
    return found


def _link(link: Link) -> Schema:
    """What was asked of a neighbour.  Entities do not refer to each other in full: readers of the contract that write
    every reference out, such as Swagger UI, would not come to an end.
    """
    named = "" if link.polymorphic else f" ({link.target.__name__})"
    described = {"description": f"{link.description.rstrip('.')}{named}."}
    if link.many:
        return {"type": "array", "maxItems": NESTED_PAGE, "items": ref("Record"), **described}
    return {**nullable(ref("Record"), link.required), **described}
