"""What an operation would cost, measured before it is validated and in linear time: each fragment is looked at once.

A fragment counts wherever it is spread, as if it were written there; counts stop at a ceiling, so that fragments that
spread fragments cannot make the numbers grow without end.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
)

from api.errors import Code, Refusal
from api.query.parse.limits import (
    MAX_ALIASES,
    MAX_DIRECTIVES,
    MAX_DIRECTIVES_PER_PLACE,
    MAX_FIELD_DEPTH,
    MAX_GRAPHQL_FIELDS,
)

CEILING = 1_000_000


class Cost(NamedTuple):
    """How many fields, aliases and directives, how many directives at one place, and how deep."""

    fields: int = 0
    aliases: int = 0
    directives: int = 0
    directives_at_once: int = 0
    depth: int = 0

    def beside(self, other: "Cost") -> "Cost":
        """Both, one after the other."""
        return Cost(
            min(self.fields + other.fields, CEILING),
            min(self.aliases + other.aliases, CEILING),
            min(self.directives + other.directives, CEILING),
            max(self.directives_at_once, other.directives_at_once),
            max(self.depth, other.depth),
        )


@dataclass
class Meter:
    """Measures selection sets, remembering what each fragment costs."""

    fragments: Mapping[str, FragmentDefinitionNode]
    known: dict[str, Cost] = field(default_factory=dict)

    def set(self, selection_set: SelectionSetNode | None) -> Cost:
        """What a selection set costs."""
        whole = Cost()
        for node in selection_set.selections if selection_set else ():
            whole = whole.beside(self.selection(node))
        return whole

    def selection(self, node: SelectionNode) -> Cost:
        """What a field, a spread or an inline fragment costs."""
        directives = len(node.directives or ())
        if isinstance(node, FragmentSpreadNode):
            return self.fragment(node.name.value).beside(Cost(0, 0, directives, directives))
        inside = self.set(getattr(node, "selection_set", None))
        if not isinstance(node, FieldNode):
            return inside.beside(Cost(0, 0, directives, directives))
        depth = 0 if node.name.value.startswith("__") else 1 + inside.depth
        own = Cost(1, 1 if node.alias else 0, directives, directives)
        return inside.beside(own)._replace(depth=depth)

    def fragment(self, name: str) -> Cost:
        """What a fragment costs; a circle of fragments, which validation refuses, costs nothing."""
        if name not in self.known:
            self.known[name] = Cost()
            found = self.fragments.get(name)
            self.known[name] = self.set(found.selection_set if found else None)
        return self.known[name]


def check_cost(document: DocumentNode, fragments: Mapping[str, FragmentDefinitionNode]) -> None:
    """Raise Refusal, LIMIT_EXCEEDED, where an operation of the document would cost too much."""
    meter = Meter(fragments)
    for operation in _operations(document):
        cost = meter.set(operation.selection_set)
        for (name, most), measured in zip(LIMITS.items(), cost, strict=True):
            if measured > most:
                detail = f"The operation's {name} are {measured}, at most {most}."
                raise Refusal(Code.LIMIT_EXCEEDED, detail, "Ask in several operations.", name)


def _operations(document: DocumentNode) -> Iterable[OperationDefinitionNode]:
    return (node for node in document.definitions if isinstance(node, OperationDefinitionNode))


LIMITS = {
    "fields": MAX_GRAPHQL_FIELDS,
    "aliases": MAX_ALIASES,
    "directives": MAX_DIRECTIVES,
    "directives at one place": MAX_DIRECTIVES_PER_PLACE,
    "levels": MAX_FIELD_DEPTH,
}
