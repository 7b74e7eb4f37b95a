"""Filters and orders of every entity, as GraphQL inputs."""

from enum import StrEnum
from functools import cache
from typing import Any

import strawberry

from api.graphql.types.factory import define_fields, described, enum_value, new_type
from api.graphql.types.names import camel_case, fields_of, type_name
from api.graphql.types.scalars import Edtf
from api.query.parse.cursors import is_orderable, ordering_links
from api.query.parse.operators import OPERATORS, meaning
from api.query.sql.evidence import EVIDENCE, FLAGS, ORIGINS
from api.query.sql.on_behalf_of import FILTER_DESCRIPTION, ON_BEHALF_OF
from schema.catalog import Column, Kind, Link, entities
from schema.entity import Entity
from schema.ledger import Record
from schema.statement import Statement

SCALAR_TYPES: dict[Kind, Any] = {
    "id": strawberry.ID,
    "text": str,
    "date": Edtf,
    "integer": int,
    "number": float,
    "boolean": bool,
}


@strawberry.enum(description="In which direction rows are ordered.")
class OrderDirection(StrEnum):
    ASC = "ASC"
    DESC = "DESC"


@cache
def where_type(entity: type[Any]) -> type:
    """The filter of an entity, to be filled later."""
    return new_type(f"{entity.__name__}Where")


@cache
def order_type(entity: type[Entity]) -> type:
    """The order of an entity, to be filled later."""
    return new_type(f"{entity.__name__}Order")


def define_inputs() -> None:
    """Fill the filter and the order of every entity."""
    for entity in entities().values():
        _fill_where(entity)
        _fill_order(entity)
    base = {name: fields_of(next(iter(entities().values())))[name] for name in ("id", "label")}
    tests = {
        name: (test_type(column) | None, described(column.description))
        for name, column in base.items()
        if isinstance(column, Column)
    }
    tests |= _by_evidence()
    define_fields(where_type(Record), tests, "Conditions on a record of any kind.", strawberry.input, name="NodeWhere")


def _fill_where(entity: type[Entity]) -> None:
    own = where_type(entity)
    fields = {name: _condition(asked) for name, asked in fields_of(entity).items()}
    fields |= _by_evidence()
    if entity is Statement:
        fields[camel_case(ON_BEHALF_OF.name)] = (_spoken_for() | None, described(ON_BEHALF_OF.description))
    fields |= {
        "and_": (list[own] | None, described("All of these.", name="and")),  # type: ignore[valid-type]
        "or_": (list[own] | None, described("Any of these.", name="or")),  # type: ignore[valid-type]
        "not_": (own | None, described("Not this.", name="not")),
    }
    define_fields(
        own, fields, f"Conditions on a {type_name(entity).lower()}; several are all to be met.", strawberry.input
    )


def _by_evidence() -> dict[str, tuple[Any, Any]]:
    flags: dict[str, tuple[Any, Any]] = {
        name: (bool | None, described(flag.description)) for name, flag in FLAGS.items()
    }
    return flags | {EVIDENCE: (_evidence_test() | None, described("Conditions on the evidence for it."))}


@cache
def _evidence_test() -> Any:
    fields = {ORIGINS.name: (test_type(ORIGINS) | None, described(ORIGINS.description))}
    about = "Conditions on the evidence for a record; several are all to be met."
    return define_fields(new_type("EvidenceWhere"), fields, about, strawberry.input)


@cache
def _spoken_for() -> Any:
    fields = {
        _safe(op): (_operand(op, SCALAR_TYPES["id"]) | None, described(meaning("id", op), name=op))
        for op in FILTER_DESCRIPTION
    }
    about = "Comparisons with each that it was spoken for; several are all to be met."
    return define_fields(new_type("OnBehalfOfFilter"), fields, about, strawberry.input)


def _condition(asked: Column | Link) -> tuple[Any, Any]:
    if isinstance(asked, Column):
        return test_type(asked) | None, described(asked.description)
    inner = list_test(asked.target) if asked.many else where_type(asked.target)
    return inner | None, described(asked.description)


@cache
def list_test(target: type[Entity]) -> Any:
    """Conditions on the rows of a list."""
    inner = where_type(target)
    fields = {
        "some": (inner | None, described("At least one of them is so.")),
        "none": (inner | None, described("None of them is so.")),
    }
    name = f"{type_name(target)}ListWhere"
    return define_fields(new_type(name), fields, f"Conditions on a list of {target.collection()}.", strawberry.input)


def test_type(column: Column) -> Any:
    """The operators that a column offers, as an input."""
    return _vocabulary_test(column.vocabulary) if column.vocabulary else _plain_test(column.kind)


@cache
def _vocabulary_test(vocabulary: type[StrEnum]) -> Any:
    return _tests(f"{vocabulary.__name__}Filter", "vocabulary", enum_value(vocabulary))


@cache
def _plain_test(kind: Kind) -> Any:
    return _tests(f"{kind.capitalize()}Filter", kind, SCALAR_TYPES[kind])


def _tests(name: str, kind: Kind, scalar: Any) -> Any:
    fields = {
        _safe(op): (_operand(op, scalar) | None, described(meaning(kind, op), name=camel_case(op)))
        for op in (*OPERATORS[kind], "is_null")
    }
    return define_fields(new_type(name), fields, "Comparisons; several are all to be met.", strawberry.input)


def _operand(operator: str, scalar: Any) -> Any:
    return {"in": list[scalar], "is_null": bool}.get(operator, scalar)


def _safe(operator: str) -> str:
    return f"{operator}_" if operator == "in" else operator


def _fill_order(entity: type[Entity]) -> None:
    fields = _directions(entity)
    for link in ordering_links(entity).values():
        fields[camel_case(link.name)] = (_column_order(link.target) | None, described(link.description))
    description = f"One term of the order of {entity.collection()}; give exactly one field."
    define_fields(order_type(entity), fields, description, strawberry.input, one_of=True)


@cache
def _column_order(entity: type[Entity]) -> Any:
    """The order by a column of a row that a link leads to."""
    description = f"A column of {entity.collection()} to order by; give exactly one field."
    return define_fields(
        new_type(f"{entity.__name__}ColumnOrder"), _directions(entity), description, strawberry.input, one_of=True
    )


def _directions(entity: type[Entity]) -> dict[str, tuple[Any, Any]]:
    ordered = {n: c for n, c in fields_of(entity).items() if isinstance(c, Column) and is_orderable(c)}
    return {name: (OrderDirection | None, described(column.description)) for name, column in ordered.items()}
