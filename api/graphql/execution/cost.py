"""Measures what an operation costs, before validation and in linear time: each fragment is measured once.

A fragment counts wherever it is spread, as if it were written there.  Counts stop at a ceiling, so that fragments that
spread fragments cannot make them grow exponentially.
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
    """Numbers of fields, aliases and directives, the most directives at one location, and the depth."""

    fields: int = 0
    aliases: int = 0
    directives: int = 0
    directives_per_location: int = 0
    depth: int = 0

    def plus(self, other: "Cost") -> "Cost":
        """The cost of two selections in one selection set."""
        return Cost(
            min(self.fields + other.fields, CEILING),
            min(self.aliases + other.aliases, CEILING),
            min(self.directives + other.directives, CEILING),
            max(self.directives_per_location, other.directives_per_location),
            max(self.depth, other.depth),
        )


@dataclass
class CostMeter:
    """Measures selection sets; caches the cost of each fragment."""

    fragments: Mapping[str, FragmentDefinitionNode]
    by_fragment: dict[str, Cost] = field(default_factory=dict)

    def selection_set(self, selection_set: SelectionSetNode | None) -> Cost:
        """The cost of a selection set."""
        total = Cost()
        for node in selection_set.selections if selection_set else ():
            total = total.plus(self.selection(node))
        return total

    def selection(self, node: SelectionNode) -> Cost:
        """The cost of a field, a fragment spread or an inline fragment."""
        directives = len(node.directives or ())
        if isinstance(node, FragmentSpreadNode):
            return self.fragment(node.name.value).plus(Cost(0, 0, directives, directives))
        inner = self.selection_set(getattr(node, "selection_set", None))
        if not isinstance(node, FieldNode):
            return inner.plus(Cost(0, 0, directives, directives))
        depth = 0 if node.name.value.startswith("__") else 1 + inner.depth
        own = Cost(1, 1 if node.alias else 0, directives, directives)
        return inner.plus(own)._replace(depth=depth)

    def fragment(self, name: str) -> Cost:
        """The cost of a fragment.  A cycle of fragments costs nothing: validation rejects it."""
        if name not in self.by_fragment:
            self.by_fragment[name] = Cost()
            fragment = self.fragments.get(name)
            self.by_fragment[name] = self.selection_set(fragment.selection_set if fragment else None)
        return self.by_fragment[name]


def check_cost(document: DocumentNode, fragments: Mapping[str, FragmentDefinitionNode]) -> None:
    """Raise Refusal, LIMIT_EXCEEDED, if an operation of the document exceeds a limit."""
    meter = CostMeter(fragments)
    for operation in _operations(document):
        cost = meter.selection_set(operation.selection_set)
        for (name, limit), measured in zip(LIMITS.items(), cost, strict=True):
            if measured > limit:
                detail = f"The operation has {measured} {name}, at most {limit}."
                raise Refusal(Code.LIMIT_EXCEEDED, detail, "Split it into several operations.", name)


def _operations(document: DocumentNode) -> Iterable[OperationDefinitionNode]:
    return (node for node in document.definitions if isinstance(node, OperationDefinitionNode))


LIMITS = {
    "fields": MAX_GRAPHQL_FIELDS,
    "aliases": MAX_ALIASES,
    "directives": MAX_DIRECTIVES,
    "directives at one place": MAX_DIRECTIVES_PER_PLACE,
    "levels": MAX_FIELD_DEPTH,
}
"""The limit of each number of a Cost, in the same order."""
