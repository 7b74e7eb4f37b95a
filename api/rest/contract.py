"""What OpenAPI says of the routes, made of the definitions."""

from typing import Any

from api.query.cursors import orderable
from api.query.limits import LARGEST_REST_PAGE, USUAL_PAGE
from api.query.operators import meaning
from api.rest.parameters import known_filters
from api.rest.problems import MEDIA_TYPE
from schema.catalog import Column, Kind, Link, columns, entities, links
from schema.entity import Entity

TYPES: dict[Kind, dict[str, Any]] = {
    "id": {"type": "string"},
    "text": {"type": "string"},
    "date": {"type": "string"},
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
}
DATE = {
    "type": "object",
    "description": "A date as written in EDTF, and the days between which it lies.",
    "required": ["text", "earliest", "latest"],
    "properties": {
        "text": {"type": "string", "description": "EDTF, as written."},
        "earliest": {"type": ["string", "null"], "format": "date", "description": "The first day that it may mean."},
        "latest": {"type": ["string", "null"], "format": "date", "description": "The last day that it may mean."},
    },
}
RECORD = {
    "type": "object",
    "description": "Any record.",
    "properties": {name: {"type": "string"} for name in ("id", "record_kind", "label")},
}
PROBLEM = {
    "type": "object",
    "description": "What is wrong, after RFC 9457.",
    "required": ["type", "title", "status", "code", "detail"],
    "properties": {
        "type": {"type": "string", "description": "Names the kind of problem."},
        "title": {"type": "string", "description": "The kind of problem, in words."},
        "status": {"type": "integer", "description": "The HTTP status."},
        "code": {"type": "string", "description": "A stable word by which a program recognises it."},
        "detail": {"type": "string", "description": "What is wrong this time."},
        "hint": {"type": "string", "description": "What would be right."},
        "field": {"type": "string", "description": "Which parameter or field is meant."},
        "instance": {"type": "string", "description": "The path that was asked."},
    },
}


def list_contract(entity: type[Entity]) -> dict[str, Any]:
    """Route options of a list."""
    own = [_parameter(name, schema, text) for name, schema, text in _page_parameters(entity)]
    filters = [_filter(name, column, operator) for name, column, operator in known_filters(entity)]
    return _route(
        entity, f"List {entity.collection()}", f"{entity.__name__}List", [*_field_parameters(), *own, *filters]
    )


def detail_contract(entity: type[Entity]) -> dict[str, Any]:
    """Route options of a single record."""
    return _route(entity, f"Get one of the {entity.collection()}", f"{entity.__name__}Detail", _field_parameters())


def _route(entity: type[Entity], summary: str, answer: str, parameters: list[dict[str, Any]]) -> dict[str, Any]:
    refused = {"description": "Refused.", "content": {MEDIA_TYPE: {"schema": _ref("Problem")}}}
    found = {"description": "Found.", "content": {"application/json": {"schema": _ref(answer)}}}
    return {
        "summary": summary,
        "description": entity.__doc__,
        "tags": [entity.collection()],
        "responses": {200: found, **dict.fromkeys((404, 422, 503), refused)},
        "openapi_extra": {"parameters": parameters},
    }


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _parameter(name: str, schema: dict[str, Any], description: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": False, "schema": schema, "description": description, **more}


def _field_parameters() -> list[dict[str, Any]]:
    text = {"type": "string", "maxLength": 4000}
    return [
        _parameter("fields", text, "Only these, with dots along links, such as `label,citations.document.title`."),
        _parameter("include", text, "Whole neighbours, such as `names,citations.document`; at most 100 rows each."),
    ]


def _page_parameters(entity: type[Entity]) -> list[tuple[str, dict[str, Any], str]]:
    known = ", ".join(column.name for column in columns(entity).values() if orderable(column))
    size = {"type": "integer", "minimum": 1, "maximum": LARGEST_REST_PAGE, "default": USUAL_PAGE}
    return [
        ("order", {"type": "string"}, f"In this order, then by id; a leading `-` turns it round.  By: {known}."),
        ("limit", size, "How many rows at most."),
        ("after", {"type": "string"}, "Only what comes after this cursor, which an answer gave as `next`."),
        ("before", {"type": "string"}, "Only what comes before this cursor, which an answer gave as `previous`."),
        ("count", {"type": "boolean", "default": False}, "Whether to count the whole list."),
    ]


def _filter(name: str, column: Column, operator: str) -> dict[str, Any]:
    one = _value(column) if operator != "is_null" else {"type": "boolean"}
    schema = {"type": "array", "items": one, "maxItems": 200} if operator == "in" else one
    more = {"style": "form", "explode": False} if operator == "in" else {}
    return _parameter(name, schema, f"{column.description}  {meaning(column.kind, operator)}", **more)


def _value(column: Column) -> dict[str, Any]:
    return (
        {"type": "string", "enum": [str(word) for word in column.vocabulary]}
        if column.vocabulary
        else TYPES[column.kind]
    )


def components() -> dict[str, Any]:
    """Every schema that the routes refer to."""
    found: dict[str, Any] = {"Problem": PROBLEM, "UncertainDate": DATE, "Record": RECORD}
    for entity in entities().values():
        found[entity.__name__] = _row(entity)
        found[f"{entity.__name__}List"] = _list(entity)
        found[f"{entity.__name__}Detail"] = _object("One record.", data=_ref(entity.__name__), revision=REVISION)
    return found


REVISION = {"type": "integer", "description": "The revision that this answer was computed at."}
CURSOR = {"type": ["string", "null"], "description": "A cursor to go on with, or null."}


def _list(entity: type[Entity]) -> dict[str, Any]:
    rows = {"type": "array", "items": _ref(entity.__name__)}
    whole = _object(f"A page of {entity.collection()}.", data=rows, next=CURSOR, previous=CURSOR, revision=REVISION)
    whole["properties"]["count"] = {"type": "integer", "description": "How many rows the whole list has, if asked."}
    return whole


def _object(description: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "description": description, "required": list(properties), "properties": properties}


def _row(entity: type[Entity]) -> dict[str, Any]:
    """Nothing is required of a row, for `fields` may leave out anything."""
    plain = {column.name: _described(column) for column in columns(entity).values()}
    related = {link.name: _related(link) for link in links(entity).values()}
    return {"type": "object", "description": entity.__doc__, "properties": plain | related}


def _described(column: Column) -> dict[str, Any]:
    one = _ref("UncertainDate") if column.kind == "date" else _value(column)
    if not column.required:
        one = {"anyOf": [one, {"type": "null"}]}
    return {**one, "description": column.description}


def _related(link: Link) -> dict[str, Any]:
    there = _ref("Record" if link.polymorphic else link.target.__name__)
    if link.many:
        return {"type": "array", "items": there, "description": link.description}
    return {**(there if link.required else {"anyOf": [there, {"type": "null"}]}), "description": link.description}
