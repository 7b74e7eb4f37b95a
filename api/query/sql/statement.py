"""A statement as it is sent to the database."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from api.query.ast.filter import Comparison
from api.query.ast.view import View
from api.query.parse.params import Binding
from api.query.parse.views import past_of


class RequiredRecords(NamedTuple):
    """Ids in a client's filter, of records of some collections that must exist: the positions of their parameters.

    With `several`, each parameter is a list of ids.  `past` is the past state that the filter is used in, of `view`.
    """

    test: Comparison
    view: View
    collections: tuple[str, ...]
    places: tuple[int, ...]
    several: bool
    past: View

    @property
    def at(self) -> str:
        """The name of the filter."""
        return self.test.at


class SqlStatement(NamedTuple):
    """SQL text, its bind parameters in order, and by position the parameters that depend on client variables.

    `documents` are the positions of the ids of documents without which the statement finds no row, `records` those of
    the ids in filters.  `unchecked` is the text that finds a row even without these records.  `checks` are the
    arguments of questions that depend on client variables, whether or not the statement uses them.
    """

    text: str
    values: tuple[Any, ...]
    bindings: Mapping[int, Binding] = {}
    documents: tuple[int, ...] = ()
    records: tuple[RequiredRecords, ...] = ()
    unchecked: str = ""
    checks: tuple[Binding, ...] = ()

    def binds_all(self, variables: Mapping[str, Any]) -> bool:
        """Whether every client variable is bound somewhere, so that `with_variables` validates all of them."""
        used = {path[0] for binding in (*self.bindings.values(), *self.checks) for path in binding.paths}
        return variables.keys() <= used

    def with_variables(self, variables: Mapping[str, Any]) -> "SqlStatement":
        """Returns the statement for other variables of the same shape.  Raises Refusal if a value is invalid."""
        for check in self.checks:
            check.again(variables)
        if not self.bindings:
            return self
        values = list(self.values)
        for place, binding in self.bindings.items():
            values[place] = binding.again(variables)
        records = tuple(one._replace(past=past_of(one.view, variables)) for one in self.records)
        return self._replace(values=tuple(values), records=records)
