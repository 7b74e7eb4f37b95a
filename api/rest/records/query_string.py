"""A query string, split into parameters by their names.  Nothing is interpreted here.

Values that end up bound in the statement are kept apart from the rest of the query string, its shape: the statement of
one request answers every other request of the same shape.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from enum import Enum
from operator import itemgetter
from typing import Any, NamedTuple

from api.query.parse.moments import PAST_PARAMETERS
from api.query.parse.params import Path, param_text
from api.query.parse.value_lists import split_values
from schema.catalog import collections

CITE = "cite"
LISTS = ("fields", "include", "order")
VIEW_PARAMETERS = (*PAST_PARAMETERS, "published_until", "according_to", "as_of", "certainty", "ranks")
RECORD_PARAMETERS = ("fields", "include", *VIEW_PARAMETERS, CITE)
TABLE_PARAMETERS = ("explode", "bom")
"""Parameters that only CSV has."""
PART = "part"
PAGE_PARAMETERS = ("q", "order", "limit", "after", "before", "count", "facets", "excluded_counts")
RESERVED_PARAMETERS = (*RECORD_PARAMETERS, *PAGE_PARAMETERS, *TABLE_PARAMETERS)
BOUND_PARAMETERS = frozenset({"q", "after", "before", "known_at", "published_until", "according_to", "as_of"})
STRUCTURAL_VALUES = frozenset({"", "true", "false"})
"""Values that never stay apart, and neither do blanks: they switch parts of the statement on and off."""

RECORD_ID = "/id"
"""Where the id in the path stands among the values; no parameter that is accepted has this name."""

Pairs = list[tuple[str, str]]
Value = str | list[str]


class ParameterType(Enum):
    """What the value of a parameter is to a statement: part of its shape, one bound value, or a list of them."""

    structure = "structure"
    value = "value"
    values = "values"


def record_parameter_type(name: str) -> ParameterType:
    """The type of a parameter of records and lists of them: filters are bound."""
    if name in RESERVED_PARAMETERS:
        return ParameterType.value if name in BOUND_PARAMETERS else ParameterType.structure
    return ParameterType.values if name.endswith(".in") else ParameterType.value


class Parameter(NamedTuple):
    """One `name=value`; a list is split at its commas."""

    name: str
    value: Value


class QueryString:
    """The parameters of a request.

    `shape` is the same for all requests that one statement answers; `variables` holds the values to bind, by name and
    occurrence.
    """

    def __init__(
        self,
        pairs: Pairs,
        type_of: Callable[[str], ParameterType] = record_parameter_type,
        record_id: str | None = None,
    ) -> None:
        self.pairs, self._type_of = pairs, type_of
        self.length = sum(len(name) + len(value) for name, value in pairs)
        self.variables: dict[str, Any] = {}
        shape = []
        for name, value, is_bound in self._typed():
            shape.append((name, _value_shape(value) if is_bound else value))
            if is_bound:
                self.variables.setdefault(name, []).append(value)
        self.shape: Hashable = tuple(sorted(shape, key=itemgetter(0)))
        if record_id is not None:
            self.variables[RECORD_ID] = record_id

    @property
    def record_id(self) -> str:
        """The id in the path."""
        return param_text(self.variables[RECORD_ID], (RECORD_ID,))

    def parameters(self) -> list[Parameter]:
        """Every parameter in its order; bound values know their place among the variables."""
        occurrences: Counter[str] = Counter()
        found = []
        for name, value, is_bound in self._typed():
            found.append(Parameter(name, _located(value, (name, occurrences[name])) if is_bound else value))
            occurrences[name] += is_bound
        return found

    def _typed(self) -> Iterator[tuple[str, Value, bool]]:
        for name, text in self.pairs:
            kind = self._type_of(name)
            if kind is ParameterType.structure or text in STRUCTURAL_VALUES or text.isspace():
                yield name, text, False
            else:
                yield name, split_values(text) if kind is ParameterType.values else text, True


def _value_shape(value: Value) -> Hashable:
    return collection_of(value) if isinstance(value, str) else tuple(map(collection_of, value))


def collection_of(text: str) -> str | None:
    """The collection of an id, which may choose a table; None of any other text."""
    collection, slash, _ = text.partition("/")
    return collection if slash and collection in collections() else None


def _located(value: Value, path: Path) -> Value:
    if isinstance(value, str):
        return param_text(value, path)
    return [param_text(text, (*path, place)) for place, text in enumerate(value)]
