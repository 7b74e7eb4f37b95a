"""Facts as the documents published by a day describe them.

Where all citations that count were out by then, the stored columns serve.  Otherwise the dates are the combination of
those that were out, by the formula of the write service.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from api.query.sql.cited_dates import (
    COUNTS,
    ONCE,
    UNKNOWN_FIRST,
    UNKNOWN_LAST,
    WHOLE,
    Citations,
    is_bounded,
    is_unsure,
    reading_text,
)
from api.query.sql.expr import quoted
from schema.catalog import Column, columns
from schema.entity import Assertion

if TYPE_CHECKING:
    from api.query.sql.context import SqlContext

DATES = ("since", "until")
ENDS = (("x.e", UNKNOWN_FIRST), ("x.l", UNKNOWN_LAST))
CITED_KINDS = ("vocabulary", "boolean", "text", "id")
"""The kinds of columns, dates aside, whose values citations give."""


@dataclass(frozen=True)
class AsPublished:
    """Writes the columns of a fact, named by its alias, that follow from the citations that were out."""

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
        return found | {"disputed": self.unless_stored("disputed", self.disputed())}

    def unless_stored(self, name: str, value: str) -> str:
        return f"case when {self.differs} then {value} else {self.row}.{name} end"

    # ---- combined dates

    def limits(self, name: str) -> str:
        """Returns one row about a date: whether a citation was not out, as 0 or 1 in `late`, and of the readings that
        count the greatest `e` and the least `l` of their bounds; `u` is 1 if all are unsure.
        """
        dated, sure = self.conditions(name)
        least = (
            f"coalesce(min(case when {sure} then c.{name}_latest end), min(case when {dated} then c.{name}_latest end))"
        )
        unsure = f"min(case when {sure} then 0 when {dated} then 1 end)"
        late = f"max(case when {self.out.counted} then 0 else 1 end)"
        found = f"{late} as late, {unsure} as u, {self.greatest_earliest(name)} as e, {least} as l"
        return f"(select {found} {self.out.all(COUNTS)})"

    def conditions(self, name: str) -> tuple[str, str]:
        """Returns the conditions that a citation was out and gives a date, and that it is sure of it."""
        bounded = is_bounded(f"c.{name}_earliest", f"c.{name}_latest")
        dated = f"{WHOLE} and c.{name} is not null and {bounded} and {self.out.counted}"
        return dated, f"{dated} and not {is_unsure(f'c.{name}')}"

    def greatest_earliest(self, name: str) -> str:
        """Returns the greatest earliest day of the readings that count, as an aggregate over citations."""
        dated, sure = self.conditions(name)
        earliest = f"c.{name}_earliest"
        return f"coalesce(max(case when {sure} then {earliest} end), max(case when {dated} then {earliest} end))"

    def readings(self, name: str) -> str:
        """Returns the readings of a date: `u` is 1 if it is unsure, `e` and `l` are its bounds, `t` is its text."""
        own, earliest, latest = f"c.{name}", f"c.{name}_earliest", f"c.{name}_latest"
        found = self.out.rows(COUNTS, WHOLE, f"{own} is not null", is_bounded(earliest, latest))
        unsure = f"case when {is_unsure(own)} then 1 else 0 end"
        text = reading_text(own, earliest, latest)
        return f"(select {unsure} as u, {earliest} as e, {latest} as l, {text} as t {found}) q"

    def earliest(self, name: str) -> str:
        """Returns the greatest earliest day that no reading comes before, by the limits `b`."""
        apart = f"(select max(q.e) from {self.readings(name)} where q.u = b.u and q.e <= b.l)"
        return f"case when b.e is null then {UNKNOWN_FIRST} when b.e <= b.l then b.e else {apart} end"

    def latest(self, name: str) -> str:
        """Returns the least latest day that no reading comes after, by the limits `b`."""
        apart = f"(select min(q.l) from {self.readings(name)} where q.u = b.u and q.l >= b.e)"
        return f"case when b.l is null then {UNKNOWN_LAST} when b.e <= b.l then b.l else {apart} end"

    def first(self, name: str) -> str:
        return self.unless_all_out(f"{name}_earliest", name, self.earliest(name))

    def last(self, name: str) -> str:
        return self.unless_all_out(f"{name}_latest", name, self.latest(name))

    def text(self, name: str) -> str:
        """Returns the shortest text of a reading with the combined bounds, else these bounds as an interval."""
        combined = f"(select b.u as u, {self.earliest(name)} as e, {self.latest(name)} as l {ONCE}) x"
        own = f"select q.t from {self.readings(name)} where q.u = x.u and q.e = x.e and q.l = x.l"
        ends = [f"case {end} when {unknown} then '' else {end} end" for end, unknown in ENDS]
        interval = f"nullif({ends[0]} || '/' || {ends[1]}, '/')"
        text = f"(select coalesce(({own} order by length(q.t), q.t limit 1), {interval}) from {combined})"
        return self.unless_all_out(name, name, text)

    def unless_all_out(self, column: str, name: str, value: str) -> str:
        """Returns a value by the limits `b` of a date, or the stored column if all citations that count were out."""
        return f"(select case when b.late = 1 then {value} else {self.row}.{column} end from {self.limits(name)} b)"

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
