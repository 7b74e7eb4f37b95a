"""Facts as the documents published by a day describe them.

Where all citations that count were out by then, the stored columns serve.  Otherwise the dates are the combination of
those that were out, by the formula of the write service.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from api.query.sql.cited_dates import (
    COUNTS,
    UNKNOWN_FIRST,
    UNKNOWN_LAST,
    WHOLE,
    Citations,
    is_known,
    is_unsure,
    reading_text,
)
from api.query.sql.expr import quoted
from schema.catalog import Column, columns
from schema.entity import Assertion

if TYPE_CHECKING:
    from api.query.sql.context import SqlContext

DATES = ("since", "until")
CITED_KINDS = ("vocabulary", "boolean", "text", "id")
"""The kinds of columns, dates aside, whose values citations give."""


@dataclass(frozen=True)
class AsPublished:
    """Writes the columns of a fact, named by its alias, that follow from the citations that were out.

    `all` are all citations, whatever the day; `out` are those of documents that were published by then.
    """

    sql: "SqlContext"
    entity: type[Assertion]
    row: str
    out: Citations

    @property
    def differs(self) -> str:
        """The condition that a citation that counts was not out."""
        return f"exists (select 1 {self.out.all(COUNTS, f'not {self.out.counted}')})"

    def columns(self) -> dict[str, str]:
        """Returns by name the columns that differ by what was published."""
        found: dict[str, str] = {}
        for name in DATES:
            found |= {name: self.text(name), f"{name}_earliest": self.first(name), f"{name}_latest": self.last(name)}
        found["disputed"] = self.disputed()
        return {name: self.unless_stored(name, value) for name, value in found.items()}

    def unless_stored(self, name: str, value: str) -> str:
        return f"case when {self.differs} then {value} else {self.row}.{name} end"

    # ---- combined dates

    def readings(self, name: str) -> str:
        """Returns the readings of a date: `u` is 1 if it is unsure, `e` and `l` are its bounds, `t` is its text."""
        own, earliest, latest = f"c.{name}", f"c.{name}_earliest", f"c.{name}_latest"
        found = self.out.rows(COUNTS, WHOLE, f"{own} is not null", is_known(earliest, latest))
        unsure = f"case when {is_unsure(own)} then 1 else 0 end"
        text = reading_text(own, earliest, latest)
        return f"(select {unsure} as u, {earliest} as e, {latest} as l, {text} as t {found})"

    def limits(self, name: str) -> str:
        """Returns one row: the least `u`, and of the readings with it the greatest `e` and the least `l`."""
        least = "coalesce(min(case when u = 0 then l end), min(l))"
        greatest = "coalesce(max(case when u = 0 then e end), max(e))"
        return f"(select min(u) as u, {greatest} as e, {least} as l from {self.readings(name)} q)"

    def counted(self, name: str) -> str:
        """Returns the FROM clause of the readings that count, `q`, each with the limits of all, `b`."""
        return f"from {self.readings(name)} q join {self.limits(name)} b on q.u = b.u"

    def first(self, name: str) -> str:
        """Returns the greatest earliest day that no reading comes before."""
        return f"coalesce((select max(q.e) {self.counted(name)} where q.e <= b.l), {UNKNOWN_FIRST})"

    def last(self, name: str) -> str:
        """Returns the least latest day that no reading comes after."""
        return f"coalesce((select min(q.l) {self.counted(name)} where q.l >= b.e), {UNKNOWN_LAST})"

    def text(self, name: str) -> str:
        """Returns the shortest text of a reading with the combined bounds, else these bounds as an interval."""
        within = "max(case when q.e <= b.l then q.e end) as e, min(case when q.l >= b.e then q.l end) as l"
        combined = f"(select min(q.u) as u, {within} {self.counted(name)}) x"
        own = f"select q.t from {self.readings(name)} q where q.u = x.u and q.e = x.e and q.l = x.l"
        ends = [f"case {end} when {unknown} then '' else {end} end" for end, unknown in self.ends()]
        interval = f"nullif({ends[0]} || '/' || {ends[1]}, '/')"
        return f"(select coalesce(({own} order by length(q.t), q.t limit 1), {interval}) from {combined})"

    @staticmethod
    def ends() -> tuple[tuple[str, str], tuple[str, str]]:
        return ("x.e", UNKNOWN_FIRST), ("x.l", UNKNOWN_LAST)

    # ---- disputed

    def disputed(self) -> str:
        """Returns whether the citations that were out contradict the fact or disagree about a date or a field."""
        apart = [f"coalesce((select b.e > b.l from {self.limits(name)} b), false)" for name in DATES]
        return f"({' or '.join([*apart, self.out.some(COUNTS, self.differing())])})"

    def differing(self) -> str:
        """Returns the condition that a citation contradicts the fact, or gives another value for one of its fields."""
        own = [column for column in columns(self.entity).values() if column.kind in CITED_KINDS]
        whens = " ".join(f"when {quoted(column.name)} then {self.value(column)}" for column in own)
        return f"(c.support_type = 'contradicts' or c.value <> case c.field {whens} end)"

    def value(self, column: Column) -> str:
        """Returns the value of a column as a citation writes it."""
        stored = f'{self.row}."{column.name}"'
        if column.kind == "boolean":
            return f"case when {stored} then 'true' else 'false' end"
        return stored if column.required else f"coalesce({stored}, 'None')"
