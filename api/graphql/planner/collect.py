"""Field collection: expands fragments, merges equal response keys and applies @skip and @include.

Source: GraphQL specification, sections 6.3.2 "Field Collection" and 5.3.2 "Field Selection Merging".
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from graphql import (
    ArgumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    InlineFragmentNode,
    ListValueNode,
    ObjectFieldNode,
    SelectionNode,
    SelectionSetNode,
    Undefined,
    ValueNode,
    VariableNode,
    get_location,
)
from graphql.utilities import value_from_ast

from api.errors import Refusal
from api.query.ast.select import FixedJson

Plan = TypeVar("Plan")

Nodes = list[FieldNode]
"""The nodes that share one response key; the selection sets of all of them count."""

CollectedFields = dict[str, Nodes]
"""Field nodes by response key."""


def field_name(nodes: Nodes) -> str:
    """The name of the field that the nodes select."""
    return nodes[0].name.value


def typename(name: str) -> FixedJson:
    """The value of `__typename` for a type."""
    return FixedJson(f'"{name}"')


def plan_each(fields: CollectedFields, plan: Callable[[Nodes], Plan]) -> dict[str, Plan]:
    """What `plan` makes of each field, by response key.  A Refusal that it raises gets the path to its field."""
    planned = {}
    for key, nodes in fields.items():
        with response_key(key, nodes):
            planned[key] = plan(nodes)
    return planned


@contextmanager
def response_key(key: str, nodes: Nodes) -> Iterator[None]:
    """Adds a field to the path of a Refusal that is raised inside, and where it stands in the document."""
    try:
        yield
    except Refusal as refusal:
        if not refusal.locations:
            refusal.locations = (location_of(nodes[0], refusal.field or ""),)
        refusal.path = (key, *refusal.path)
        raise


def location_of(node: FieldNode, argument: str) -> dict[str, int]:
    """Where an argument stands, such as `where.or.0.start.gte`, or the innermost part of it that is written there."""
    found: Any = node
    for name in argument.split("."):
        found = _part_of(found, name)
    return dict(zip(("line", "column"), get_location(found.loc.source, found.loc.start), strict=True))


def _part_of(node: Any, name: str) -> Any:
    """The argument, the field or the item of a node; the node itself if no such part is written there."""
    value = node.value if isinstance(node, ArgumentNode | ObjectFieldNode) else node
    if isinstance(value, ListValueNode):
        return value.values[int(name)] if name.isdecimal() and int(name) < len(value.values) else node
    parts = getattr(value, "arguments", None) or getattr(value, "fields", None) or ()
    return next((part for part in parts if part.name.value == name), node)


@dataclass
class Collector:
    """Collects the fields of one operation's selection sets."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: dict[str, Any]

    def fields(self, type_name: str, selection_sets: Iterable[SelectionSetNode | None]) -> CollectedFields:
        """All fields that the selection sets select on a type."""
        collected: CollectedFields = {}
        visited: set[str] = set()
        for selection_set in selection_sets:
            if selection_set:
                self._collect(type_name, selection_set, collected, visited)
        return collected

    def subfields(self, type_name: str, nodes: Nodes) -> CollectedFields:
        """All fields that are selected on the value of a field, which is of type `type_name`."""
        return self.fields(type_name, [node.selection_set for node in nodes])

    def subfield_names(self, type_name: str, nodes: Nodes) -> dict[str, str]:
        """The name of each field that is selected on the value of a field, by response key."""
        return {key: field_name(inner) for key, inner in self.subfields(type_name, nodes).items()}

    def flat_object(self, type_name: str, nodes: Nodes, spelling: Mapping[str, str] | None = None) -> dict[str, Any]:
        """The parts of an object that has only scalar fields; `spelling` maps field names to those of the parts."""
        return {
            key: typename(type_name) if name == "__typename" else (spelling or {}).get(name, name)
            for key, name in self.subfield_names(type_name, nodes).items()
        }

    def _collect(
        self, type_name: str, selection_set: SelectionSetNode, collected: CollectedFields, visited: set[str]
    ) -> None:
        for node in selection_set.selections:
            if not self._is_included(node):
                continue
            if isinstance(node, FieldNode):
                collected.setdefault((node.alias or node.name).value, []).append(node)
            elif isinstance(node, InlineFragmentNode):
                if node.type_condition is None or self._applies(node.type_condition.name.value, type_name):
                    self._collect(type_name, node.selection_set, collected, visited)
            elif isinstance(node, FragmentSpreadNode) and node.name.value not in visited:
                visited.add(node.name.value)
                fragment = self.fragments[node.name.value]
                if self._applies(fragment.type_condition.name.value, type_name):
                    self._collect(type_name, fragment.selection_set, collected, visited)

    def _is_included(self, node: SelectionNode) -> bool:
        for directive in node.directives or ():
            if directive.name.value in ("skip", "include"):
                condition = self._boolean((directive.arguments or ())[0].value)
                if condition == (directive.name.value == "skip"):
                    return False
        return True

    def _boolean(self, value: ValueNode) -> Any:
        if isinstance(value, VariableNode):
            return self.variables.get(value.name.value)
        return getattr(value, "value", None)

    def _applies(self, condition: str, type_name: str) -> bool:
        if condition == type_name:
            return True
        abstract, concrete = self.schema.get_type(condition), self.schema.get_type(type_name)
        return hasattr(abstract, "resolve_type") and self.schema.is_sub_type(abstract, concrete)  # type: ignore[arg-type]

    def arguments(self, type_name: str, node: FieldNode) -> dict[str, Any]:
        """The values of a field's arguments, without those that are null or absent."""
        declared = self.schema.get_type(type_name).fields[node.name.value].args  # type: ignore[union-attr]
        values = {
            argument.name.value: value_from_ast(argument.value, declared[argument.name.value].type, self.variables)
            for argument in node.arguments or ()
        }
        return {name: value for name, value in values.items() if value is not None and value is not Undefined}
