"""Adds what the write service finds to a mutation whose variables have errors, so that one answer has all of them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from graphql import (
    FieldNode,
    GraphQLError,
    ListValueNode,
    Node,
    ObjectValueNode,
    OperationDefinitionNode,
    VariableDefinitionNode,
    VariableNode,
)
from graphql.utilities import value_from_ast_untyped

from api.errors import Refusal
from api.graphql.mutations.coercion import coerce_arguments
from api.graphql.mutations.commands import graphql_path, parse_commands
from api.graphql.mutations.execute import WriteAccess, admit
from api.write import Invalid, InvalidField, Signature
from api.write.model import MAX_REPORTED_ERRORS, location

REASON = "Not written."


async def every_error(
    access: WriteAccess,
    operation: OperationDefinitionNode,
    variables: Mapping[str, Any],
    errors: Iterable[GraphQLError],
) -> list[GraphQLError]:
    """The errors of the variables with everything else that is wrong with the arguments of a mutation.

    A client that may not write gets the errors of the variables alone.
    """
    fields = [node for node in operation.selection_set.selections if isinstance(node, FieldNode)]
    try:
        authors = [admit(access, node.name.value) for node in fields]
    except Refusal:
        return list(errors)
    values = _with_defaults(operation, variables)
    found: list[GraphQLError] = []
    for node, author in zip(fields, authors, strict=True):
        if not node.name.value.startswith("__"):
            found += await _field_errors(access, node, values, author.name)
    checked = {name for node in fields for one in node.arguments or () for name in _variables_in(one.value)}
    return _bounded([*found, *(error for error in errors if _variable_of(error) not in checked)])


def _variable_of(error: GraphQLError) -> str | None:
    node = error.nodes[0] if error.nodes else None
    return node.variable.name.value if isinstance(node, VariableDefinitionNode) else None


async def _field_errors(
    access: WriteAccess, node: FieldNode, variables: Mapping[str, Any], author: str
) -> list[GraphQLError]:
    arguments, errors = coerce_arguments(node, variables)
    if not errors:
        return []
    own = [error.as_invalid_field() for error in errors]
    commands, unparsed = parse_commands(node.name.value, arguments, own)
    reason = arguments.get("reason")
    signature = Signature(author, reason if isinstance(reason, str) else REASON, "api")
    found = own
    try:
        await access.writer.write(commands, signature, None, unparsed)
    except Invalid as invalid:
        found = invalid.findings
    coercion, path_of = set(own), _paths(node.name.value, arguments)
    covered = _Covered(own, path_of)
    reported = [error for error in found if error in coercion or error not in covered]
    return [_as_graphql_error(error, path_of(error), node) for error in reported]


PathOf = Callable[[InvalidField], str]


def _paths(name: str, arguments: Mapping[str, Any]) -> PathOf:
    """Returns the path of an error as a field of Mutation spells it."""
    return lambda error: graphql_path(name, arguments, location(error.place, error.field))


class _Covered:
    """Errors of the write service that follow from others: at the same path, at a part of it, or around it."""

    def __init__(self, errors: Iterable[InvalidField], path_of: PathOf) -> None:
        self.path_of, self.paths = path_of, {path_of(error) for error in errors}
        self.around = {outer for path in self.paths for outer in _outer_paths(path)}

    def __contains__(self, error: InvalidField) -> bool:
        path = self.path_of(error)
        is_around = bool(error.field) and path in self.around
        return path in self.paths or is_around or not self.paths.isdisjoint(_outer_paths(path))


def _outer_paths(path: str) -> Iterator[str]:
    while "." in path:
        path = path.rpartition(".")[0]
        yield path


def _as_graphql_error(error: InvalidField, path: str, node: FieldNode) -> GraphQLError:
    key = (node.alias or node.name).value
    message = f"{path}: {error.message}" if path else error.message
    extensions = {"field": path} | ({"hint": error.hint} if error.hint else {})
    return GraphQLError(message, node, path=[key], extensions=extensions)


def _bounded(errors: list[GraphQLError]) -> list[GraphQLError]:
    rest = len(errors) - MAX_REPORTED_ERRORS
    return errors if rest <= 0 else [*errors[:MAX_REPORTED_ERRORS], GraphQLError(f"{rest} more errors are not listed")]


def _with_defaults(operation: OperationDefinitionNode, variables: Mapping[str, Any]) -> dict[str, Any]:
    """The variables with the defaults of those that are absent."""
    declared = operation.variable_definitions or ()
    defaults = {one.variable.name.value: one.default_value for one in declared if one.default_value}
    return {name: value_from_ast_untyped(value) for name, value in defaults.items()} | dict(variables)


def _variables_in(value: Node) -> Iterator[str]:
    if isinstance(value, VariableNode):
        yield value.name.value
    elif isinstance(value, ListValueNode):
        for item in value.values:
            yield from _variables_in(item)
    elif isinstance(value, ObjectValueNode):
        for field in value.fields:
            yield from _variables_in(field.value)
