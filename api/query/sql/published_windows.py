"""The windows of facts as the documents published by a day describe them.

They follow from the readings that were out, and from those of the other stretches or holders, by the formulas of the
write service.  The ends of a fact limit it as they stand now.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from api.query.sql.as_published import AsPublished
from api.query.sql.cited_dates import (
    COUNTS,
    ONCE,
    SUPPORTS,
    UNKNOWN_FIRST,
    UNKNOWN_LAST,
    greatest,
    is_unsure,
    least,
    shifted,
)
from api.query.sql.expr import quoted
from schema.actor import Actor, ActorKind
from schema.catalog import Link, columns, entities, kind_of, links, period
from schema.entity import Entity, Thing, TimeRule
from schema.presumption import DOUBTFUL, LIFETIME

if TYPE_CHECKING:
    from api.query.sql.context import SqlContext

MOST = 10_000
"""No group is that large; a limit keeps SQLite from computing the days once for each of them."""


@dataclass(frozen=True)
class PublishedWindows:
    """Writes the windows of a fact; `base` is the table of its entity."""

    fact: AsPublished
    base: str

    @property
    def sql(self) -> "SqlContext":
        return self.fact.sql

    @property
    def row(self) -> str:
        return self.fact.row

    def columns(self) -> dict[str, str]:
        """Returns the windows by name: the stored ones where all documents that they follow from were out."""
        own = self.possible() | self.certain()
        found = {name: self.fact.unless_stored(name, value) for name, value in own.items()}
        for name, value in self.likely().items():
            found[name] = f"case when {self.group_differs()} then {value} else {self.row}.{name} end"
        return found

    # ---- possible and certain

    def possible(self) -> dict[str, str]:
        dialect = self.sql.dialect
        began = [f"coalesce({self.end(link, target, 0, 'earliest')}, {UNKNOWN_FIRST})" for link, target in self.ends()]
        ended = [f"coalesce({self.end(link, target, 1, 'latest')}, {UNKNOWN_LAST})" for link, target in self.ends()]
        first, last = self.fact.first("since"), self.fact.last("until")
        return {
            "possible_from": greatest(dialect, first, *began),
            "possible_until": least(dialect, last, *ended),
        }

    def certain(self) -> dict[str, str]:
        dialect = self.sql.dialect
        began = [f"coalesce({self.end(*end, 0, 'latest', if_finite=True)}, {UNKNOWN_FIRST})" for end in self.ends()]
        ended = [f"coalesce({self.end(*end, 1, 'earliest', if_finite=True)}, {UNKNOWN_LAST})" for end in self.ends()]
        first, last = self.fact.last("since"), self.fact.first("until")
        first = greatest(dialect, first, *began)
        last = least(dialect, last, *ended)
        return {
            "certain_from": f"case when {self.doubted()} then {UNKNOWN_LAST} else {first} end",
            "certain_until": f"case when {self.doubted()} then {UNKNOWN_FIRST} else {last} end",
        }

    def doubted(self) -> str:
        words = ", ".join(map(quoted, DOUBTFUL))
        texts = " || ".join(f"coalesce({self.fact.text(name)}, '')" for name in ("since", "until"))
        unsure = f"(select {is_unsure('d.dates')} from (select {texts} as dates {ONCE}) d)"
        contradicted = self.fact.out.some("c.support_type = 'contradicts'")
        return f"({self.row}.confidence in ({words}) or {contradicted} or {unsure})"

    def ends(self) -> list[tuple[Link, type[Entity]]]:
        """Returns the links of the fact to records that begin and end, each with what it may lead to."""
        lasting = [link for link in links(self.fact.entity).values() if not link.many]
        return [(link, target) for link in lasting for target in _lasting_targets(link)]

    def end(self, link: Link, target: type[Entity], place: int, bound: str, *, if_finite: bool = False) -> str:
        """Returns a bound of the beginning (place 0) or end (place 1) of the record at an end of the fact."""
        date = (period(target) or ("", ""))[place]
        condition = f"x.id = {self.row}.{link.column}"
        if if_finite:
            condition += f" and x.{date}_earliest > {UNKNOWN_FIRST} and x.{date}_latest < {UNKNOWN_LAST}"
        return f"(select x.{date}_{bound} from {self.sql.table(kind_of(target))} x where {condition})"

    # ---- likely

    def likely(self) -> dict[str, str]:
        return {
            "likely_from": self.attested(UNKNOWN_LAST, self.likely_from),
            "likely_until": self.attested(UNKNOWN_FIRST, self.likely_until),
        }

    def attested(self, none: str, write: Callable[[bool], str]) -> str:
        """Returns a day that follows from the days of the fact, `me`, or `none` if nothing attests it.

        `write` is called with whether the fact is alone in its group, as most are: then its own days are enough.
        """
        alone, among = (
            f"case when me.af = {UNKNOWN_LAST} then {none} else {write(is_alone)} end" for is_alone in (True, False)
        )
        me = f"(select {self.split()} from (select {self.days(self.row)} as days) m) me"
        members = f"with g as materialized ({self.group()}) select {among} from g me where me.id = {self.row}.id"
        others = f"exists (select 1 {self.grouped()} and o.id <> {self.row}.id)"
        return f"case when {others} then ({members}) else (select {alone} from {me}) end"

    def likely_from(self, is_alone: bool) -> str:
        return greatest(self.sql.dialect, self.begins("me", is_alone=is_alone), self.possible()["possible_from"])

    def likely_until(self, is_alone: bool) -> str:
        dialect = self.sql.dialect
        next_begins = [] if is_alone else [self.next_begins()]
        ends = [*next_begins, *self.alive()]
        goes_on = greatest(dialect, "me.al", least(dialect, "me.pl", *ends))
        not_excluded = f"coalesce((select b.l from {self.fact.limits('until')} b), {UNKNOWN_LAST})"
        return least(dialect, not_excluded, goes_on, self.possible()["possible_until"])

    def days(self, row: str) -> str:
        """Returns the days of a fact by the citations that were out, as one text: the citations are read once."""
        fact = replace(self.fact, row=row, out=self.fact.out.of(row))
        supports = f"{SUPPORTS} and {fact.out.counted}"
        days = (
            f"coalesce(min(case when {supports} then c.attested_from end), {UNKNOWN_LAST})",
            f"coalesce(max(case when {supports} then c.attested_until end), {UNKNOWN_FIRST})",
            f"coalesce(min(case when {supports} then c.presumed_from end), {UNKNOWN_LAST})",
            f"coalesce(max(case when {supports} then c.presumed_until end), {UNKNOWN_FIRST})",
            f"coalesce({fact.greatest_earliest('since')}, {UNKNOWN_FIRST})",
        )
        return f"(select {' || '.join(days)} {fact.out.all(COUNTS)})"

    @staticmethod
    def split() -> str:
        """Returns the days in the text `m.days` as columns, each of ten characters.

        `af` and `al` are the first and last attested day, `pf` and `pl` the presumed ones, and `sf` is the first that
        no reading excludes.
        """
        names = ("af", "al", "pf", "pl", "sf")
        return ", ".join(f"substr(m.days, {10 * place + 1}, 10) as {name}" for place, name in enumerate(names))

    def group(self) -> str:
        """Returns the facts that make way for each other, with their days; `counts` if others make way for the fact."""
        rows = f"select o.id, o.rank <> 'deprecated' as counts, {self.days('o')} as days {self.grouped()}"
        return f"select m.id, m.counts, {self.split()} from ({rows} limit {MOST}) m"

    def grouped(self) -> str:
        """Returns the FROM and WHERE clauses of the facts `o` in the group of the row."""
        entity = self.fact.entity
        conditions = [self.same(name) for name in entity.contest]
        rest = " and ".join(self.same(name) for name in entity.key if name not in entity.contest)
        if rest and entity.contest_only_if:
            link, _, flag = entity.contest_only_if[0].partition(".")
            target = links(entity)[link]
            flagged = f"{self.sql.table(kind_of(target.target))} x where x.id = {self.row}.{target.column} and x.{flag}"
            conditions.append(f"({rest} or exists (select 1 from {flagged}))")
        return f"from {self.base} o where {' and '.join(conditions)}"

    def same(self, name: str) -> str:
        if columns(self.fact.entity)[name].required:
            return f"o.{name} = {self.row}.{name}"
        return f"coalesce(o.{name}, '') = coalesce({self.row}.{name}, '')"

    def group_differs(self) -> str:
        """Returns the condition that a citation of a fact in the group was not out."""
        other = replace(self.fact, row="o", out=self.fact.out.of("o"))
        return f"exists (select 1 {self.grouped()} and {other.differs})"

    def begins(self, member: str, *, is_alone: bool = False) -> str:
        """Returns the first likely day of a member of the group: not before another was last attested."""
        dialect = self.sql.dialect
        if is_alone:
            return greatest(dialect, f"{member}.sf", least(dialect, f"{member}.af", f"{member}.pf"))
        earlier = f"p.id <> {member}.id and p.counts and p.al > {UNKNOWN_FIRST} and p.al <= {member}.af"
        last = f"coalesce((select max(p.al) from g p where {earlier}), {UNKNOWN_FIRST})"
        presumed = least(dialect, f"{member}.af", greatest(dialect, f"{member}.pf", last))
        return greatest(dialect, f"{member}.sf", presumed)

    def next_begins(self) -> str:
        """Returns the day before another of the group becomes likely."""
        later = f"n.id <> me.id and n.counts and n.af > me.al and n.af < {UNKNOWN_LAST}"
        begins = f"(select min({self.begins('n')}) from g n where {later})"
        return f"coalesce({self.sql.dialect.day_before.format(begins)}, {UNKNOWN_LAST})"

    def alive(self) -> list[str]:
        """Returns the last day on which a person at an end of the fact is presumed to be alive."""
        keys = [f"{self.row}.{link.column}" for link, target in self.ends() if target is Actor]
        if not keys:
            return []
        persons = (
            f"{self.sql.table('actor')} x where x.id in ({', '.join(keys)}) and x.kind = {quoted(ActorKind.person)}"
        )
        return [f"case when exists (select 1 from {persons}) then {shifted('me.af', LIFETIME)} else {UNKNOWN_LAST} end"]


def _lasting_targets(link: Link) -> list[type[Entity]]:
    """Returns the entities with a lifetime that a link may lead to."""
    targets = [entities()[kind] for kind in link.kinds or entities()] if link.polymorphic else [link.target]
    return [target for target in targets if issubclass(target, Thing) and target.time_rule is TimeRule.presumed]
