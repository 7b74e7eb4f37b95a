"""Shapes of variables: everything about them that a plan depends on, which is all except the contents of texts.

Of a text that is an id, the shape is the collection, which chooses the table, and the parameters of the view that it
carries; a blank text has a shape of its own, because a blank search selects everything.  Enum values, numbers, booleans
and release names belong to the shape as they are: the first three choose columns, directions and page sizes; of a
release it is checked that it exists.
"""

from collections.abc import Hashable, Mapping
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
from api.query.parse.views import id_shape
from schema.catalog import collections

VALUE_SCALARS = ("Int", "Float", "Boolean", "ReleaseName")
"""Scalars whose values belong to the shape."""

Shape = Hashable


class Variable(NamedTuple):
    """A variable that an operation declares."""

    name: str
    type: GraphQLInputType


def declared_variables(operation: OperationDefinitionNode) -> tuple[Variable, ...]:
    """The variables that a validated operation declares."""
    return tuple(
        Variable(node.variable.name.value, cast("GraphQLInputType", type_from_ast(core_schema(), node.type)))
        for node in operation.variable_definitions or ()
    )


def variable_shape(declared: tuple[Variable, ...], values: Mapping[str, Any]) -> Shape:
    """The shape of the values of variables, as decoded from JSON."""
    return tuple(_shape(one.type, values[one.name]) if one.name in values else None for one in declared)


def _shape(type_: GraphQLInputType, value: Any) -> Shape:
    inner = _nullable(type_)
    match value:
        case str() if _is_text(inner):
            return _text_shape(cast("GraphQLScalarType", inner), value) if value.strip() else " "
        case list() if isinstance(inner, GraphQLList):
            return ("list", *(_shape(inner.of_type, item) for item in value))
        case dict() if isinstance(inner, GraphQLInputObjectType) and value.keys() <= inner.fields.keys():
            return ("object", *((name, _shape(inner.fields[name].type, field)) for name, field in value.items()))
        case _:
            return (type(value).__name__, repr(value))


def _nullable(type_: GraphQLInputType) -> GraphQLInputType:
    return type_.of_type if isinstance(type_, GraphQLNonNull) else type_


def _is_text(type_: GraphQLInputType) -> bool:
    return isinstance(type_, GraphQLScalarType) and type_.name not in VALUE_SCALARS


def _text_shape(type_: GraphQLScalarType, value: str) -> Shape:
    view = id_shape(value) if type_.name == "ID" and "?" in value else None
    return (_collection(value), view) if view else _collection(value)


def _collection(value: str) -> str:
    collection = value.partition("/")[0]
    return collection if collection in collections() else ""


def with_paths(declared: tuple[Variable, ...], values: Mapping[str, Any], coerced: Mapping[str, Any]) -> dict[str, Any]:
    """The coerced values, whose texts and lists keep their paths among the values of the request."""
    types = {variable.name: variable.type for variable in declared}
    return {name: _with_path(types[name], values.get(name), value, (name,)) for name, value in coerced.items()}


def _with_path(type_: GraphQLInputType, value: Any, coerced: Any, path: Path) -> Any:
    """The coerced value with paths, except where coercion changed its form (one value for a list): see `_shape`."""
    inner = _nullable(type_)
    match value:
        case str() if _is_text(inner):
            return param_text(coerced, path)
        case list() if isinstance(inner, GraphQLList):
            items = enumerate(coerced)
            return param_list([_with_path(inner.of_type, value[i], item, (*path, i)) for i, item in items], path)
        case dict() if isinstance(inner, GraphQLInputObjectType):
            return {
                name: _with_path(inner.fields[name].type, value.get(name), field, (*path, name))
                for name, field in coerced.items()
            }
        case _:
            return coerced
