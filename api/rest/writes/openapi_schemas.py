"""The schemas of request bodies, made of the entities and of the commands, and of the result of a command."""

from api.rest.openapi.schemas import (
    ACTION,
    MAX_DATE_LENGTH,
    MAX_STORED_LENGTH,
    REVISION,
    Schema,
    array,
    closed,
    limits,
    nullable,
    ref,
    text,
)
from api.rest.writes.commands import (
    MAX_CHANGES,
    BatchBody,
    MergeBody,
    ReasonBody,
    RedactBody,
    RetractBody,
    RevertBody,
)
from api.write.inputs import CHOICES, MAX_CITATIONS
from api.write.service import MAX_REPORTED_CHANGES
from schema.catalog import Column, columns, entities, kind_of
from schema.citation import Citation
from schema.entity import Assertion, Entity

BODIES = (ReasonBody, RetractBody, MergeBody, RevertBody, RedactBody, BatchBody)
LINK = text("The id of a record, or a name used in the same batch.", 255, pattern=r"^(\$[A-Za-z0-9_.-]+|[a-z_]+/\S+)$")
NOT_IN_EVIDENCE = ("id", "record_id")


def schemas() -> Schema:
    """Return the schemas of bodies and results by component name."""
    inputs = {f"{entity.__name__}Input": _input(entity) for entity in entities().values()}
    patches = {f"{entity.__name__}Patch": _patch(entity) for entity in entities().values()}
    evidence = {"EvidenceInput": _object(Citation, _inputs(Citation, NOT_IN_EVIDENCE))}
    return evidence | inputs | patches | _bodies() | {"BatchResult": _result()}


def _bodies() -> Schema:
    bodies: Schema = {}
    for body in BODIES:
        schema = body.model_json_schema(ref_template="#/components/schemas/{model}")
        bodies |= schema.pop("$defs", {}) | {body.__name__: schema}
    return bodies


def _input(entity: type[Entity]) -> Schema:
    choice = _choice() if issubclass(entity, Assertion) else {}
    return _object(entity, _inputs(entity) | _citations() | choice)


def _choice() -> Schema:
    return {
        "fact": {**LINK, "description": CHOICES["fact"]},
        "new": {"type": "boolean", "description": CHOICES["new"]},
    }


def combined() -> Schema:
    """The schema of the claims that became further sources of existing facts."""
    place = text("The place of the claim in the request; empty for a single record.", 200)
    fact = text("The id of the fact that it now supports.", 255)
    claim = closed(
        "A claim that was combined with an existing fact.", ["place", "fact"], {"place": place, "fact": fact}
    )
    return array(claim, MAX_STORED_LENGTH, "The claims that became further sources of existing facts.")


def _inputs(entity: type[Entity], without: tuple[str, ...] = ()) -> Schema:
    return {column.name: _column(entity, column, column.required) for column in _writable(entity, without)}


def _object(entity: type[Entity], properties: Schema) -> Schema:
    fields = entity.model_fields
    required = [name for name in properties if name != "id" and name in fields and fields[name].is_required()]
    return closed(f"A new {kind_of(entity)}.", required, properties)


def _patch(entity: type[Entity]) -> Schema:
    properties = {column.name: _column(entity, column, required=False) for column in _writable(entity, ("id",))}
    description = f"The fields of a {kind_of(entity)} to change; null removes a value."
    return closed(description, [], properties | _citations())


def _writable(entity: type[Entity], without: tuple[str, ...]) -> list[Column]:
    return [
        column
        for column in columns(entity).values()
        if column.name not in entity.server_managed and column.name not in without
    ]


def _citations() -> Schema:
    return {"citations": array(ref("EvidenceInput"), MAX_CITATIONS, "Citations to add with it.")}


def _column(entity: type[Entity], column: Column, required: bool) -> Schema:
    return {**nullable(_value(entity, column), required), "description": column.description}


def _value(entity: type[Entity], column: Column) -> Schema:
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


def _result() -> Schema:
    return closed("The result of a command.", ["changes", "skipped", "combined", "revision"], result_members())


def result_members() -> Schema:
    """The schemas of the members of a result, by name."""
    id = text("The id of a record.", 255)
    change = closed("The change of one record.", ["id", "action"], {"id": id, "action": ACTION})
    reason = text("Why it was not changed.", 200)
    skipped = closed("A record that was not changed.", ["id", "reason"], {"id": id, "reason": reason})
    return {
        "ids": array(id, MAX_CHANGES, "The record of each change of a batch."),
        "changes": array(change, MAX_REPORTED_CHANGES, f"The changes made, at most {MAX_REPORTED_CHANGES}."),
        "skipped": array(skipped, MAX_STORED_LENGTH, "The records that were not changed."),
        "combined": combined(),
        "revision": REVISION,
    }
