"""Filter and order inputs of every entity."""

from enum import StrEnum
from functools import cache
from typing import Any

import strawberry

from api.graphql.types.factory import define_fields, enum_value, new_type, optional_input
from api.graphql.types.names import camel_case, fields_of, type_name
from api.graphql.types.scalars import Edtf
from api.query.parse.computed_filters import ACTOR_OPERATORS, EVIDENCE, FLAGS, ORIGINS, actor_filters
from api.query.parse.cursors import is_orderable, ordering_links
from api.query.parse.operators import OPERATORS, meaning
from schema.catalog import Column, Kind, Link, entities
from schema.entity import Entity
from schema.ledger import Record

Fields = dict[str, tuple[Any, Any]]

ALL_APPLY = "Conditions are combined with AND."

SCALAR_TYPES: dict[Kind, Any] = {
    "id": strawberry.ID,
    "text": str,
    "date": Edtf,
    "integer": int,
    "number": float,
    "boolean": bool,
}


@strawberry.enum(description="The direction of an order: ascending or descending.")
class OrderDirection(StrEnum):
    ASC = "ASC"
    DESC = "DESC"


@cache
def where_type(entity: type[Any]) -> type:
    """The filter of an entity, without its fields."""
    return new_type(f"{entity.__name__}Where")


@cache
def order_type(entity: type[Entity]) -> type:
    """The order of an entity, without its fields."""
    return new_type(f"{entity.__name__}Order")


def define_inputs() -> None:
    """Define the fields of every entity's filter and order, and of NodeWhere."""
    for entity in entities().values():
        _define_where(entity)
        _define_order(entity)
    shared = fields_of(next(iter(entities().values())))
    fields = {name: _condition(shared[name]) for name in ("id", "label")} | _evidence_conditions()
    define_fields(
        where_type(Record), fields, f"Filters records of any kind.  {ALL_APPLY}", strawberry.input, name="NodeWhere"
    )


# ---- filters


def _define_where(entity: type[Entity]) -> None:
    fields = {name: _condition(declared) for name, declared in fields_of(entity).items()} | _evidence_conditions()
    for column in actor_filters(entity).values():
        inner = _actor_filter(f"{column.name.title().replace('_', '')}Filter")
        fields[camel_case(column.name)] = (inner | None, optional_input(column.description))
    fields |= _combinations(where_type(entity))
    define_fields(where_type(entity), fields, f"Filters {entity.collection()}.  {ALL_APPLY}", strawberry.input)


def _combinations(where: Any) -> Fields:
    return {
        "and_": (list[where] | None, optional_input("Matches records that meet all of these conditions.", name="and")),
        "or_": (list[where] | None, optional_input("Matches records that meet any of these conditions.", name="or")),
        "not_": (where | None, optional_input("Matches records that do not meet these conditions.", name="not")),
    }


def _evidence_conditions() -> Fields:
    flags = {name: (bool | None, optional_input(flag.description)) for name, flag in FLAGS.items()}
    return {**flags, EVIDENCE: (_evidence_where() | None, optional_input("Filters by the evidence for the record."))}


@cache
def _evidence_where() -> Any:
    fields = {ORIGINS.name: (filter_type(ORIGINS) | None, optional_input(ORIGINS.description))}
    about = f"Filters records by their evidence.  {ALL_APPLY}"
    return define_fields(new_type("EvidenceWhere"), fields, about, strawberry.input)


@cache
def _actor_filter(name: str) -> Any:
    fields = {
        _python_name(op): (_operand(op, SCALAR_TYPES["id"]) | None, optional_input(meaning("id", op), name=op))
        for op in ACTOR_OPERATORS
    }
    about = f"Compares actors, including those that somebody stands for.  {ALL_APPLY}"
    return define_fields(new_type(name), fields, about, strawberry.input)


def _condition(declared: Column | Link) -> tuple[Any, Any]:
    if isinstance(declared, Column):
        return filter_type(declared) | None, optional_input(declared.description)
    inner = _list_where(declared.target) if declared.many else where_type(declared.target)
    return inner | None, optional_input(declared.description)


@cache
def _list_where(target: type[Entity]) -> Any:
    inner = where_type(target)
    fields = {
        "some": (inner | None, optional_input("At least one of them meets these conditions.")),
        "none": (inner | None, optional_input("None of them meets these conditions.")),
    }
    about = f"Filters by a list of {target.collection()}.  {ALL_APPLY}"
    return define_fields(new_type(f"{type_name(target)}ListWhere"), fields, about, strawberry.input)


def filter_type(column: Column) -> Any:
    """The input with the operators of a column."""
    return _vocabulary_filter(column.vocabulary) if column.vocabulary else _scalar_filter(column.kind)


@cache
def _vocabulary_filter(vocabulary: type[StrEnum]) -> Any:
    return _filter(f"{vocabulary.__name__}Filter", "vocabulary", enum_value(vocabulary))


@cache
def _scalar_filter(kind: Kind) -> Any:
    name = "String" if kind == "text" else kind.capitalize()
    return _filter(f"{name}Filter", kind, SCALAR_TYPES[kind])


def _filter(name: str, kind: Kind, scalar: Any) -> Any:
    fields = {
        _python_name(op): (_operand(op, scalar) | None, optional_input(meaning(kind, op), name=camel_case(op)))
        for op in (*OPERATORS[kind], "is_null")
    }
    return define_fields(new_type(name), fields, f"Compares a value.  {ALL_APPLY}", strawberry.input)


def _operand(operator: str, scalar: Any) -> Any:
    return {"in": list[scalar], "is_null": bool}.get(operator, scalar)


def _python_name(operator: str) -> str:
    return f"{operator}_" if operator == "in" else operator


# ---- orders


def _define_order(entity: type[Entity]) -> None:
    fields = _directions(entity)
    for link in ordering_links(entity).values():
        fields[camel_case(link.name)] = (_column_order(link.target) | None, optional_input(link.description))
    description = f"One term of the order of {entity.collection()}.  Set exactly one field."
    define_fields(order_type(entity), fields, description, strawberry.input, one_of=True)


@cache
def _column_order(entity: type[Entity]) -> Any:
    """The input for an order by a column of a linked record."""
    description = f"A field of {entity.collection()} to order by.  Set exactly one field."
    return define_fields(
        new_type(f"{entity.__name__}ColumnOrder"), _directions(entity), description, strawberry.input, one_of=True
    )


def _directions(entity: type[Entity]) -> Fields:
    orderable = {n: c for n, c in fields_of(entity).items() if isinstance(c, Column) and is_orderable(c)}
    return {name: (OrderDirection | None, optional_input(column.description)) for name, column in orderable.items()}
