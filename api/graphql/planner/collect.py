"""Which fields an operation really asks for: fragments opened, equal response keys merged, @skip and @include obeyed.

Source: GraphQL specification, sections 6.3.2 "Field Collection" and 5.3.2 "Field Selection Merging".
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    InlineFragmentNode,
    SelectionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
)
from graphql.utilities import value_from_ast

Collected = dict[str, list[FieldNode]]


@dataclass
class Collector:
    """Reads the selection sets of one operation."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: dict[str, Any]

    def fields(self, type_name: str, sets: Iterable[SelectionSetNode | None]) -> Collected:
        """Every field asked of a type, by response key."""
        found: Collected = {}
        opened: set[str] = set()
        for selection_set in sets:
            if selection_set:
                self._read(type_name, selection_set, found, opened)
        return found

    def inside(self, type_name: str, nodes: Iterable[FieldNode]) -> Collected:
        """Every field asked inside fields that answer under one key."""
        return self.fields(type_name, [node.selection_set for node in nodes])

    def _read(self, type_name: str, selection_set: SelectionSetNode, found: Collected, opened: set[str]) -> None:
        for node in selection_set.selections:
            if not self._wanted(node):
                continue
            if isinstance(node, FieldNode):
                found.setdefault((node.alias or node.name).value, []).append(node)
            elif isinstance(node, InlineFragmentNode):
                if node.type_condition is None or self._applies(node.type_condition.name.value, type_name):
                    self._read(type_name, node.selection_set, found, opened)
            elif isinstance(node, FragmentSpreadNode) and node.name.value not in opened:
                opened.add(node.name.value)
                fragment = self.fragments[node.name.value]
                if self._applies(fragment.type_condition.name.value, type_name):
                    self._read(type_name, fragment.selection_set, found, opened)

    def _wanted(self, node: SelectionNode) -> bool:
        for directive in node.directives or ():
            if directive.name.value in ("skip", "include"):
                condition = self.plain((directive.arguments or ())[0].value)
                if condition == (directive.name.value == "skip"):
                    return False
        return True

    def plain(self, value: ValueNode) -> Any:
        """A Boolean, written out or in a variable."""
        return (
            self.variables.get(value.name.value) if isinstance(value, VariableNode) else getattr(value, "value", None)
        )

    def _applies(self, condition: str, type_name: str) -> bool:
        if condition == type_name:
            return True
        abstract, concrete = self.schema.get_type(condition), self.schema.get_type(type_name)
        return hasattr(abstract, "resolve_type") and self.schema.is_sub_type(abstract, concrete)  # type: ignore[arg-type]

    def arguments(self, type_name: str, node: FieldNode) -> dict[str, Any]:
        """The arguments of a field that were given a value; null counts as not given."""
        declared = self.schema.get_type(type_name).fields[node.name.value].args  # type: ignore[union-attr]
        read = {
            a.name.value: value_from_ast(a.value, declared[a.name.value].type, self.variables)
            for a in node.arguments or ()
        }
        return {name: value for name, value in read.items() if value is not None and not _undefined(value)}


def _undefined(value: Any) -> bool:
    return type(value).__name__ == "UndefinedType"
