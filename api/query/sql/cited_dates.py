"""The citations of a row inside an SQL expression, and the dates that they give."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from api.query.sql.dialect import Dialect
from api.query.sql.expr import quoted
from schema.edtf import NEVER_AFTER, NEVER_BEFORE

if TYPE_CHECKING:
    from api.query.sql.context import SqlContext

UNKNOWN_FIRST, UNKNOWN_LAST = quoted(NEVER_BEFORE), quoted(NEVER_AFTER)
"""The bounds of an unknown date, as SQL."""
SUPPORTS, COUNTS, WHOLE = "c.support_type = 'supports'", "c.support_type <> 'mentions'", "c.field is null"
"""Conditions on a citation: that it supports its record, that what it says counts, that it is of the whole record."""
ONCE = "limit 1"
"""Keeps PostgreSQL from planning what a subquery of one row reads anew wherever its columns are used."""
READ = (
    "record_id, id, document_id, field, value, support_type, set_aside, since, since_earliest, since_latest, until,"
    " until_earliest, until_latest, attested_from, attested_until, presumed_from, presumed_until, value_first,"
    " value_last"
)
"""The columns of citations that views over readings use."""


@dataclass(frozen=True)
class Citations:
    """The citations of a row, named by its alias, that no editor has set aside; the alias of a citation is `c`.

    `counted` is the condition that the view counts a citation.  It may name the document, `d`, if `joined` says how
    that is joined; or at a past revision `c.flag`, the value of `flag` for a citation `k`.
    """

    sql: "SqlContext"
    row: str
    counted: str
    joined: str = ""
    flag: str = "true"

    def of(self, row: str) -> "Citations":
        """Returns the same citations of another row."""
        return replace(self, row=row)

    def rows(self, *conditions: str) -> str:
        """Returns the FROM and WHERE clauses of the citations that the view counts and that meet the conditions."""
        return self.all(self.counted, *conditions)

    def all(self, *conditions: str) -> str:
        """Returns the FROM and WHERE clauses of the citations that meet the conditions, counted or not."""
        source, own = "citation c", [f"c.record_id = {self.row}.id"]
        if self.sql.view.past:
            source, own = f"({self._past()}) c", []
        return f"from {source}{self.joined} where {' and '.join([*own, 'c.set_aside is null', *conditions])}"

    def _past(self) -> str:
        """Returns the row's citations at the view's revision.  SQLite would not move a condition on the row inside."""
        revision = self.sql.revision
        selected = f"select {READ}, {self.flag} as flag from"
        of_row = f"k where k.record_id = {self.row}.id and k.revision <= {revision}"
        return (
            f"{selected} citation {of_row} union all {selected} citation_history {of_row} and k.superseded > {revision}"
        )

    def some(self, *conditions: str) -> str:
        """Returns the condition that a counted citation meets the conditions."""
        return f"exists (select 1 {self.rows(*conditions)})"

    def aggregate(self, value: str, *conditions: str) -> str:
        """Returns an aggregate over the counted citations."""
        return f"(select {value} {self.rows(*conditions)})"

    def first(self, value: str, *conditions: str) -> str:
        """Returns a value of the counted citation with the first id, NULL if there is none."""
        return f"(select {value} {self.rows(*conditions)} order by c.id limit 1)"


def is_bounded(earliest: str, latest: str) -> str:
    """Returns the condition that the bounds are those of a known date."""
    return f"({earliest} > {UNKNOWN_FIRST} or {latest} < {UNKNOWN_LAST})"


def reading_text(text: str, earliest: str, latest: str) -> str:
    """Returns the text of a date that a document gives; `2024-04-09/` for an end that had not come by its day."""
    had_not_come = f"{text} = '..' and {earliest} < {latest}"
    shown = f"case when {had_not_come} then {earliest} || '/' else {text} end"
    return f"case when {is_bounded(earliest, latest)} then {shown} end"


def is_unsure(text: str) -> str:
    """Returns the condition that a date has one of EDTF's qualifiers `?` and `%`."""
    return f"replace(replace({text}, '?', ''), '%', '') <> {text}"


def shifted(day: str, years: int) -> str:
    """Returns a day some years later or earlier, to a year without a leap day; sentinels stay."""
    year = f"cast(substr(s.day, 1, 4) as integer) + {years}"
    moved = f"replace(substr(cast(10000 + {year} as text), 2) || substr(s.day, 5), '-02-29', '-02-28')"
    limits = f"when {year} < 1 then '0001-01-01' when {year} > 9999 then '9999-12-31'"
    stays = f"when s.day in ({UNKNOWN_FIRST}, {UNKNOWN_LAST}) then s.day"
    return f"(select case {stays} {limits} else {moved} end from (select {day} as day {ONCE}) s)"


def greatest(dialect: Dialect, *values: str) -> str:
    """Returns the greatest of some values that are not NULL."""
    return f"{dialect.greatest}({', '.join(values)})" if len(values) > 1 else values[0]


def least(dialect: Dialect, *values: str) -> str:
    """Returns the least of some values that are not NULL."""
    return f"{dialect.least}({', '.join(values)})" if len(values) > 1 else values[0]
