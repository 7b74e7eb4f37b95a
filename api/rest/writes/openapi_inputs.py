"""Schemas of what can be sent: a record, a patch of one, and every command."""

from api.rest.history.openapi import ACTION
from api.rest.openapi.schemas import (
    MAX_DATE_LENGTH,
    MAX_STORED_LENGTH,
    REVISION,
    Schema,
    closed,
    limits,
    nullable,
    ref,
    text,
)
from api.rest.writes.commands import MAX_CHANGES, Batch, Merging, Redaction, Retraction, Reverting, WithReason
from api.write.inputs import MAX_CITATIONS
from api.write.service import MAX_REPORTED_CHANGES
from schema.catalog import Column, columns, entities, kind_of
from schema.citation import Citation
from schema.entity import Entity

COMMANDS = (WithReason, Retraction, Merging, Reverting, Redaction, Batch)
LINK = text(
    "The id of a record, or the name of one in the same batch.", 255, pattern=r"^(\$[A-Za-z0-9_.-]+|[a-z_]+/\S+)$"
)


def input_schemas() -> Schema:
    """Every schema of what can be sent, and of what is answered to a command."""
    found: Schema = {"EvidenceInput": _input(Citation, "EvidenceInput", without=("id", "record_id"))}
    for entity in entities().values():
        found[f"{entity.__name__}Input"] = _input(entity, entity.__name__)
        found[f"{entity.__name__}Patch"] = _patch(entity)
    for command in COMMANDS:
        made = command.model_json_schema(ref_template="#/components/schemas/{model}")
        found |= made.pop("$defs", {}) | {command.__name__: made}
    return found | {"BatchResult": _done()}


def _written(entity: type[Entity], without: tuple[str, ...] = ()) -> list[Column]:
    own = (c for c in columns(entity).values() if c.name not in entity.server_managed)
    return [column for column in own if column.name not in without]


def _input(entity: type[Entity], name: str, without: tuple[str, ...] = ()) -> Schema:
    own = {
        column.name: _value(entity, column, nullable_too=not column.required) for column in _written(entity, without)
    }
    needed = [n for n in own if n != "id" and entity.model_fields[n].is_required()]
    return closed(f"What is told of a new {kind_of(entity)}.", needed, own | _evidence(without))


def _patch(entity: type[Entity]) -> Schema:
    own = {column.name: _value(entity, column, nullable_too=True) for column in _written(entity, ("id",))}
    return closed(f"In what a {kind_of(entity)} is to differ: null takes a value away.", [], own | _evidence(()))


def _evidence(without: tuple[str, ...]) -> Schema:
    if "record_id" in without:
        return {}
    items = {"type": "array", "maxItems": MAX_CITATIONS, "items": ref("EvidenceInput")}
    return {"citations": {**items, "description": "Citations that come with it."}}


def _value(entity: type[Entity], column: Column, *, nullable_too: bool) -> Schema:
    return {**nullable(_kind(entity, column), not nullable_too), "description": column.description}


def _kind(entity: type[Entity], column: Column) -> Schema:
    if column.vocabulary:
        return ref(column.vocabulary.__name__)
    match column.kind:
        case "date":
            return {"type": "string", "maxLength": MAX_DATE_LENGTH, "format": "edtf"}
        case "id":
            return LINK
        case "boolean":
            return {"type": "boolean"}
        case "integer":
            return {"type": "integer", "format": "int64", **limits(entity, column)}
        case "number":
            return {"type": "number", "format": "double", **limits(entity, column)}
        case _:
            return {"type": "string", "maxLength": MAX_STORED_LENGTH, **limits(entity, column)}


def _done() -> Schema:
    record = text("The id of a record.", 255)
    change = closed("What was done to one record.", ["id", "action"], {"id": record, "action": ACTION})
    left = closed("What was left as it is.", ["id", "why"], {"id": record, "why": text("Why.", 200)})
    told = {
        "ids": _list(MAX_CHANGES, record, "Each change's record, of a batch."),
        "changes": _list(MAX_REPORTED_CHANGES, change, f"What was done, at most {MAX_REPORTED_CHANGES}."),
        "left": _list(MAX_STORED_LENGTH, left, "What was left."),
        "revision": REVISION,
    }
    return closed("What was done.", ["changes", "left", "revision"], told)


def _list(most: int, items: Schema, description: str) -> Schema:
    return {"type": "array", "maxItems": most, "items": items, "description": description}
