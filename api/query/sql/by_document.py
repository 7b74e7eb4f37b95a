"""The rows of an entity as one document describes them: by its own citations instead of all of them.

Facts and events that the document does not support are left as they are stored; lists leave them out, but links lead to
them.  The dates of actors and alliances are those that the document gives, else unknown.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from api.query.sql.cited_dates import (
    COUNTS,
    SUPPORTS,
    UNKNOWN_FIRST,
    UNKNOWN_LAST,
    WHOLE,
    Citations,
    greatest,
    is_bounded,
    is_unsure,
    least,
    reading_text,
    shifted,
)
from api.query.sql.expr import quoted
from schema.actor import Actor, ActorKind
from schema.catalog import Column, columns, period, stated_columns
from schema.entity import Assertion, TimeRule
from schema.meeting import Meeting
from schema.presumption import LIFETIME, PRESUMED_BEFORE
from schema.statement import Statement

if TYPE_CHECKING:
    from api.query.ast.select import Entity
    from api.query.sql.context import SqlContext

EVENTS = (Meeting, Statement)
DATED = "(c.since is not null or c.until is not null)"


@dataclass(frozen=True)
class ByDocument:
    """Writes the columns of a row, named by its alias, as the citations of one document give them."""

    sql: "SqlContext"
    entity: "Entity"
    row: str
    cited: Citations

    def columns(self) -> dict[str, str]:
        """Returns by name the columns that differ by document."""
        if issubclass(self.entity, Assertion):
            return self.fact()
        if getattr(self.entity, "time_rule", None) is TimeRule.presumed:
            return self.thing()
        return self.event() if self.entity in EVENTS else {}

    def stored(self, name: str) -> str:
        return f'{self.row}."{name}"'

    # ---- facts

    def fact(self) -> dict[str, str]:
        supported = self.cited.some(SUPPORTS)
        found = self.words() | self.fact_date("since", supported) | self.fact_date("until", supported)
        found["disputed"] = f"({self.stored('disputed')} and not {supported})"
        is_presumed = getattr(self.entity, "time_rule", None) is TimeRule.presumed
        return found | self.fact_windows() if is_presumed else found

    def fact_date(self, name: str, supported: str) -> dict[str, str]:
        """Returns a date and its bounds: of the document's dated citation, else unknown."""
        text = self.reading(reading_text(f"c.{name}", f"c.{name}_earliest", f"c.{name}_latest"))
        found = {name: f"case when {supported} then {text} else {self.stored(name)} end"}
        for own, unknown in ((f"{name}_earliest", UNKNOWN_FIRST), (f"{name}_latest", UNKNOWN_LAST)):
            undated = f"case when {supported} then {unknown} else {self.stored(own)} end"
            found[own] = f"coalesce({self.reading(f'c.{own}')}, {undated})"
        return found

    def reading(self, value: str) -> str:
        """Returns a value of the citation by which the document dates the fact, NULL if there is none."""
        return self.cited.first(value, SUPPORTS, WHOLE, DATED)

    def bound(self, name: str) -> str:
        unknown = UNKNOWN_FIRST if name.endswith("earliest") else UNKNOWN_LAST
        return f"coalesce({self.reading(f'c.{name}')}, {unknown})"

    def fact_windows(self) -> dict[str, str]:
        """Returns the windows by the document alone: nothing that others say cuts them."""
        unsure = is_unsure("coalesce(c.since, '') || coalesce(c.until, '')")
        doubted = f"coalesce({self.reading(unsure)}, false)"
        first = self.cited.aggregate("min(c.presumed_from)", SUPPORTS, WHOLE)
        last = self.cited.aggregate("max(c.presumed_until)", SUPPORTS, WHOLE)
        begin, end = self.bound("since_earliest"), self.bound("until_latest")
        return {
            "possible_from": begin,
            "possible_until": end,
            "likely_from": greatest(self.sql.dialect, begin, f"coalesce({first}, {UNKNOWN_LAST})"),
            "likely_until": least(self.sql.dialect, end, f"coalesce({last}, {UNKNOWN_FIRST})"),
            "certain_from": f"case when {doubted} then {UNKNOWN_LAST} else {self.bound('since_latest')} end",
            "certain_until": f"case when {doubted} then {UNKNOWN_FIRST} else {self.bound('until_earliest')} end",
        }

    # ---- things

    def thing(self) -> dict[str, str]:
        begin, end = period(self.entity) or ("", "")
        since, until = self.field_date(begin), self.field_date(end)
        found = {begin: since[0], end: until[0]}
        bounds = []
        for name, date in ((begin, since), (end, until)):
            found[f"{name}_earliest"] = f"coalesce({date[1]}, {UNKNOWN_FIRST})"
            found[f"{name}_latest"] = f"coalesce({date[2]}, {UNKNOWN_LAST})"
            bounds += [found[f"{name}_earliest"], found[f"{name}_latest"]]
        return found | self.thing_windows(*bounds)

    def field_date(self, name: str) -> tuple[str, str, str]:
        """Returns the text and the bounds of a date that the document gives, NULL if it gives none."""
        dated = (COUNTS, f"c.field = {quoted(name)}", is_bounded("c.value_first", "c.value_last"))
        text = reading_text("c.value", "c.value_first", "c.value_last")
        text, first, last = (self.cited.first(value, *dated) for value in (text, "c.value_first", "c.value_last"))
        return text, first, last

    def thing_windows(self, begin: str, begun: str, ending: str, end: str) -> dict[str, str]:
        """Returns the windows of a thing that begins from `begin` to `begun` and ends from `ending` to `end`."""
        dialect = self.sql.dialect
        first = self.attested(
            f"case when {ending} = {UNKNOWN_FIRST} then {begun} else {least(dialect, begun, ending)} end",
            UNKNOWN_LAST,
            "min(c.attested_from)",
        )
        last = self.attested(
            f"case when {begun} = {UNKNOWN_LAST} then {ending} else {greatest(dialect, begun, ending)} end",
            UNKNOWN_FIRST,
            "max(c.attested_until)",
        )
        presumed = UNKNOWN_LAST
        if self.entity is Actor:
            is_person = f"{self.stored('kind')} = {quoted(ActorKind.person)}"
            alive = greatest(dialect, last, shifted(first, LIFETIME))
            presumed = f"case when {is_person} then {alive} else {UNKNOWN_LAST} end"
        is_attested, doubted = f"{first} <> {UNKNOWN_LAST}", self.doubted()
        return {
            "possible_from": begin,
            "possible_until": end,
            "likely_from": greatest(dialect, begin, shifted(first, -PRESUMED_BEFORE)),
            "likely_until": f"case when {is_attested} then {least(dialect, end, presumed)} else {UNKNOWN_FIRST} end",
            "certain_from": f"case when {doubted} then {UNKNOWN_LAST} else {begun} end",
            "certain_until": f"case when {doubted} then {UNKNOWN_FIRST} else {ending} end",
        }

    def doubted(self) -> str:
        """Returns the condition that the document contradicts the thing or its dates, or is not sure of a date."""
        dates = ", ".join(quoted(name) for name in period(self.entity) or ())
        contradicts = f"c.support_type = 'contradicts' and (c.field is null or c.field in ({dates}))"
        unsure = f"c.field in ({dates}) and {is_bounded('c.value_first', 'c.value_last')} and {is_unsure('c.value')}"
        return self.cited.some(COUNTS, f"({contradicts} or {unsure})")

    def attested(self, dated: str, unknown: str, by_citations: str) -> str:
        """Returns the first or last day that the thing's dates give, else by the days of the document."""
        return f"coalesce(nullif({dated}, {unknown}), {self.cited.aggregate(by_citations, SUPPORTS)}, {unknown})"

    # ---- events, words and truth values

    def event(self) -> dict[str, str]:
        """Returns the columns of an event; a date that the document does not give is the stored one."""
        found = self.words()
        for name in (column.name for column in columns(self.entity).values() if column.kind == "date"):
            owns = (name, f"{name}_earliest", f"{name}_latest")
            for own, cited_value in zip(owns, self.field_date(name), strict=True):
                found[own] = f"coalesce({cited_value}, {self.stored(own)})"
        return found

    def words(self) -> dict[str, str]:
        """Returns the columns with words or truth values, as the document's citations of these fields give them."""
        return {name: self.stated(column) for name, column in stated_columns(self.entity).items()}

    def stated(self, column: Column) -> str:
        value, words = (
            ("c.value", column.vocabulary) if column.vocabulary else ("(c.value = 'true')", ("true", "false"))
        )
        allowed = f"c.value in ({', '.join(quoted(str(word)) for word in words or ())})"
        cited_value = self.cited.first(value, COUNTS, f"c.field = {quoted(column.name)}", allowed)
        return f"coalesce({cited_value}, {self.stored(column.name)})"
