"""The shape of variables: all about them that a plan depends on, which is everything but the texts they hold.

Of a text it is its collection, should it be an id, for that chooses the table.  Words of an enum, numbers and booleans
are part of the shape themselves: they choose columns, directions and sizes of pages.  So are names of releases: it is
seen to that there are such.
"""

from collections.abc import Callable, Hashable, Mapping
from typing import Any, NamedTuple, cast

from graphql import (
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLScalarType,
    OperationDefinitionNode,
)
from graphql.utilities import type_from_ast

from api.graphql.schema import core_schema
from api.query.parse.params import Path, param_list, param_text
from schema.catalog import collections

WHOLE = ("Int", "Float", "Boolean", "ReleaseName")
Shape = Hashable
Shaper = Callable[[Any], Shape]


class Variable(NamedTuple):
    """A variable that an operation declares."""

    name: str
    type: GraphQLInputType


def declared_variables(operation: OperationDefinitionNode) -> tuple[Variable, ...]:
    """What an operation declares, which has been validated."""
    return tuple(
        Variable(node.variable.name.value, cast("GraphQLInputType", type_from_ast(core_schema(), node.type)))
        for node in operation.variable_definitions or ()
    )


def variable_shape(declared: tuple[Variable, ...], given: Mapping[str, Any]) -> Shape:
    """The shape of the variables that a request gives, as JSON has them."""
    return tuple(_shape(one.type, given[one.name]) if one.name in given else None for one in declared)


def _shape(of: GraphQLInputType, value: Any) -> Shape:
    inner = of.of_type if isinstance(of, GraphQLNonNull) else of
    match value:
        case str() if _is_text(inner):
            return _collection(value)
        case list() if isinstance(inner, GraphQLList):
            return ("list", *(_shape(inner.of_type, one) for one in value))
        case dict() if isinstance(inner, GraphQLInputObjectType) and value.keys() <= inner.fields.keys():
            return ("object", *((name, _shape(inner.fields[name].type, one)) for name, one in value.items()))
        case _:
            return (type(value).__name__, repr(value))


def _is_text(of: GraphQLInputType) -> bool:
    return isinstance(of, GraphQLScalarType) and of.name not in WHOLE


def _collection(value: str) -> str:
    begin = value.partition("/")[0]
    return begin if begin in collections() else ""


def with_paths(declared: tuple[Variable, ...], given: Mapping[str, Any], read: Mapping[str, Any]) -> dict[str, Any]:
    """Variables as they were read, whose texts remember where they stood among those given."""
    types = {one.name: one.type for one in declared}
    return {name: _remembering(types[name], given.get(name), value, (name,)) for name, value in read.items()}


def _remembering(of: GraphQLInputType, given: Any, read: Any, path: Path) -> Any:
    """What was given in another way than it is read, such as one value for a list, is part of the shape instead."""
    inner = of.of_type if isinstance(of, GraphQLNonNull) else of
    match given:
        case str() if _is_text(inner):
            return param_text(read, path)
        case list() if isinstance(inner, GraphQLList):
            of_one = inner.of_type
            return param_list(
                [_remembering(of_one, given[place], one, (*path, place)) for place, one in enumerate(read)], path
            )
        case dict() if isinstance(inner, GraphQLInputObjectType):
            return {
                name: _remembering(inner.fields[name].type, given.get(name), one, (*path, name))
                for name, one in read.items()
            }
        case _:
            return read
