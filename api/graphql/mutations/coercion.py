"""Coerces the arguments of a mutation and collects every error on the way, where graphql-core would drop all values."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from graphql import (
    FieldNode,
    GraphQLEnumType,
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    Undefined,
)
from graphql.type import is_required_argument, is_required_input_field
from graphql.utilities import value_from_ast_untyped

from api.errors import nearest
from api.graphql.mutations.commands import INVALID
from api.graphql.schema import core_schema
from api.hints import vocabulary_hint
from api.write import InvalidField

Path = tuple[str | int, ...]
REQUIRED = "Field required"


class CoercionError(NamedTuple):
    """What is wrong with a value, by its path among the arguments."""

    path: Path
    message: str
    hint: str = ""

    def as_invalid_field(self) -> InvalidField:
        """The error as one of the write service, whose paths leave out the wrapping of the input."""
        steps = [str(step) for step in self.path if step not in ("input", "patch")]
        if steps[0] == "changes" and len(steps) > 2:
            del steps[2]
        start = 2 if steps[0] == "changes" else 0
        start += 2 if steps[start : start + 1] == ["citations"] and len(steps) > start + 2 else 0
        return InvalidField(".".join(steps[:start]), ".".join(steps[start:]), self.message, self.hint)


def coerce_arguments(node: FieldNode, variables: Mapping[str, Any]) -> tuple[dict[str, Any], list[CoercionError]]:
    """The arguments of a field of Mutation, INVALID for those with a wrong value, and every error in them."""
    errors: list[CoercionError] = []
    declared = core_schema().mutation_type.fields[node.name.value].args  # type: ignore[union-attr]
    values = {one.name.value: value_from_ast_untyped(one.value, dict(variables)) for one in node.arguments or ()}
    found: dict[str, Any] = {}
    for name, argument in declared.items():
        if values.get(name) is not None:
            found[name] = _coerced(argument.type, values[name], (name,), errors)
        elif is_required_argument(argument):
            errors.append(CoercionError((name,), REQUIRED))
    return {name: value for name, value in found.items() if value is not INVALID}, errors


def _coerced(type_: GraphQLInputType, value: Any, path: Path, errors: list[CoercionError]) -> Any:
    if isinstance(type_, GraphQLNonNull):
        if value is not None:
            return _coerced(type_.of_type, value, path, errors)
        errors.append(CoercionError(path, REQUIRED))
        return INVALID
    if value is None:
        return None
    if isinstance(type_, GraphQLList):
        items = value if isinstance(value, list | tuple) else [value]
        return [_coerced(type_.of_type, item, (*path, number), errors) for number, item in enumerate(items)]
    if isinstance(type_, GraphQLInputObjectType):
        return _coerced_object(type_, value, path, errors)
    try:
        result = type_.coerce_input_value(value)
    except (GraphQLError, TypeError, ValueError) as problem:
        errors.append(_leaf_error(type_, value, path, problem))
        return INVALID
    return value if isinstance(type_, GraphQLEnumType) else result


def _leaf_error(type_: Any, value: Any, path: Path, problem: Exception) -> CoercionError:
    if isinstance(type_, GraphQLEnumType):
        word = str(value)[:80]
        return CoercionError(path, f"{word!r} is not an allowed value", vocabulary_hint(word.upper(), type_.values))
    return CoercionError(path, problem.message if isinstance(problem, GraphQLError) else str(problem))


def _coerced_object(type_: GraphQLInputObjectType, value: Any, path: Path, errors: list[CoercionError]) -> Any:
    if not isinstance(value, Mapping):
        errors.append(CoercionError(path, "must be an object"))
        return INVALID
    errors += _unknown_names(type_, value, path)
    if type_.is_one_of and sum(name in type_.fields for name in value) != 1:
        errors.append(CoercionError(path, "must have exactly one field"))
        return INVALID
    found: dict[str, Any] = {}
    for name, field in type_.fields.items():
        if name in value and value[name] is not Undefined:
            found[name] = _coerced(field.type, value[name], (*path, name), errors)
        elif is_required_input_field(field):
            errors.append(CoercionError((*path, name), REQUIRED))
    return found if _holds_a_record(type_) else {name: one for name, one in found.items() if one is not INVALID}


def _unknown_names(type_: GraphQLInputObjectType, value: Mapping[str, Any], path: Path) -> Iterator[CoercionError]:
    for name in value:
        if name not in type_.fields:
            hint = nearest(name[:80], type_.fields)
            yield CoercionError((*path, name[:80]), "is not a field of this object", hint)


def _holds_a_record(type_: GraphQLInputObjectType) -> bool:
    """Whether an input has the fields of a record, rather than those of a command."""
    return "citations" in type_.fields or type_.name == "EvidenceInput"
