"""Schemas of the object types of hand-written queries: fields derived from a record, and answers to questions."""

from collections.abc import Iterable
from enum import StrEnum

from api.query.ast.field_types import FieldType, ObjectType
from api.rest.openapi.schemas import (
    MAX_STORED_LENGTH,
    Schema,
    array,
    closed,
    integer,
    nullable,
    ref,
    text,
    vocabulary,
)
from schema.catalog import Column, Link

DAY_LENGTH = 10


def object_schemas(roots: Iterable[ObjectType]) -> Schema:
    """Return the schemas of object types, of the types inside them and of their vocabularies, by name."""
    types = [inner for root in roots for inner in _nested(root)]
    words = [word for type_ in types for word in _vocabularies(type_)]
    return {word.__name__: vocabulary(word) for word in words} | {type_.name: _object(type_) for type_ in types}


def field_schema(field: FieldType) -> Schema:
    """Return the schema of a derived field: one object, or an array of them."""
    if field.alone:
        return {**ref(field.of.name), "description": field.description}
    return array(ref(field.of.name), field.most, field.description)


def _nested(root: ObjectType) -> list[ObjectType]:
    fields = [member for member in root.members.values() if isinstance(member, FieldType)]
    return [root, *(inner for field in fields for inner in _nested(field.of))]


def _vocabularies(type_: ObjectType) -> list[type[StrEnum]]:
    columns = [member for member in type_.members.values() if isinstance(member, Column)]
    return [column.vocabulary for column in columns if column.vocabulary]


def _object(type_: ObjectType) -> Schema:
    """Return the schema of an object, which requires no member because `fields` may leave out any."""
    properties = {name: _member(member) for name, member in type_.members.items()}
    properties |= {f"{listed.page_prefix}next": _next(listed) for listed in type_.paged}
    return closed(type_.description, [], properties)


def _next(listed: FieldType) -> Schema:
    description = f"The cursor for the next page of {listed.name}; null at the end."
    return {**nullable(ref("Cursor"), False), "description": description}


def _member(member: Column | Link | FieldType) -> Schema:
    match member:
        case FieldType():
            return field_schema(member)
        case Link():
            target = ref("Record" if member.polymorphic else member.target.__name__)
            return {**nullable(target, member.required), "description": member.description}
        case _:
            return {**nullable(_value(member), member.required), "description": member.description}


def _value(column: Column) -> Schema:
    if column.vocabulary:
        return ref(column.vocabulary.__name__)
    match column.kind:
        case "date":
            return ref("UncertainDate")
        case "day":
            return text(column.description, DAY_LENGTH, format="date")
        case "boolean":
            return {"type": "boolean"}
        case "integer":
            return integer(column.description)
        case _:
            return text(column.description, MAX_STORED_LENGTH)
