"""Checks that the records exist that filters name by id, within the statement that uses the ids."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field

from api.query.ast.filter import Comparison
from api.query.ast.view import View
from api.query.parse.params import current_value
from api.query.parse.views import past_of
from api.query.sql.dialect import Dialect
from api.query.sql.statement import RequiredRecords


@dataclass
class IdCheck:
    """A filter by ids in a view: the collections they may be of, the tables of records to look in, the parameters."""

    test: Comparison
    view: View
    collections: Sequence[str]
    tables: dict[str, None] = field(default_factory=dict)
    places: list[int] = field(default_factory=list)

    @property
    def several(self) -> bool:
        """Whether each parameter is a list of ids."""
        return self.test.operator == "in"

    def condition(self, dialect: Dialect) -> str:
        """Returns the condition that all of the records exist in every view in which the filter is used.

        The collections are known while compiling: they belong to what a plan depends on.
        """
        value = current_value(self.test.value)
        ids = value if self.several else (value,)
        if any(id.partition("/")[0] not in self.collections for id in ids):
            return "false"
        place = dialect.placeholder(self.places[0] + 1)
        return " and ".join(self._exist_in(table, place, dialect) for table in self.tables)

    def _exist_in(self, table: str, place: str, dialect: Dialect) -> str:
        if not self.several:
            return f"exists (select 1 from {table} k where k.id = {place} and k.retired is null)"
        existing = f"{table} k where {dialect.one_of('k.id', place)} and k.retired is null"
        return f"(select count(*) from {existing}) = (select count(distinct i.value) from {dialect.items(place, 'i')})"


class IdChecks:
    """The ids in the filters of one statement.  One that is compiled several times in a view is checked once."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self.checks: dict[Hashable, IdCheck] = {}

    def require(self, test: Comparison, view: View, collections: Sequence[str], table: str) -> None:
        """Requires that the records of a comparison exist in a table of a view, and are of these collections."""
        self.checks.setdefault(filter_key(test, view), IdCheck(test, view, collections)).tables[table] = None

    def bound_at(self, test: Comparison, view: View, place: int) -> None:
        """Notes the place of a comparison's value among the parameters."""
        if test.at and (check := self.checks.get(filter_key(test, view))):
            check.places.append(place)

    def conditions(self) -> list[str]:
        """Returns the condition of each filter."""
        return [check.condition(self.dialect) for check in self.checks.values()]

    def required(self) -> tuple[RequiredRecords, ...]:
        """Returns the ids of each filter."""
        return tuple(
            RequiredRecords(
                check.test,
                check.view,
                tuple(check.collections),
                tuple(check.places),
                check.several,
                past_of(check.view),
            )
            for check in self.checks.values()
        )


def filter_key(test: Comparison, view: View) -> Hashable:
    """Returns what identifies a filter of one field, which may be compiled several times."""
    return test.at, id(test.value), view
