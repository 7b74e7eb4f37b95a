"""What is sent to the database."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from api.query.parse.params import Binding


class SqlStatement(NamedTuple):
    """SQL text, the values of its placeholders in their order, and how those are made that are given anew each time."""

    text: str
    values: tuple[Any, ...]
    made: Mapping[int, Binding] = {}

    def with_variables(self, variables: Mapping[str, Any]) -> "SqlStatement":
        """The same statement for other variables of the same shape.  Raises Refusal."""
        if not self.made:
            return self
        values = list(self.values)
        for place, made in self.made.items():
            values[place] = made.again(variables)
        return SqlStatement(self.text, tuple(values), self.made)
