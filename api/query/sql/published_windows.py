"""The windows of facts as the documents published by a day describe them.

They follow from the readings that were out, and from those of the other stretches or holders, by the formulas of the
write service.  The ends of a fact limit it as they stand now.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from api.query.sql.as_published import AsPublished
from api.query.sql.cited_dates import SUPPORTS, UNKNOWN_FIRST, UNKNOWN_LAST, is_unsure, shifted
from api.query.sql.expr import quoted
from schema.actor import Actor, ActorKind
from schema.catalog import Link, columns, entities, kind_of, links, period
from schema.entity import Entity, Thing, TimeRule
from schema.values import Confidence

if TYPE_CHECKING:
    from api.query.sql.context import SqlContext

LIFETIME = 110
"""Years after the first attested day for which a person is presumed to be alive."""
DOUBTFUL = (Confidence.doubtful, Confidence.improbable)


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
            "possible_from": dialect.greatest(first, *began) if began else first,
            "possible_until": dialect.least(last, *ended) if ended else last,
        }

    def certain(self) -> dict[str, str]:
        dialect = self.sql.dialect
        began = [f"coalesce({self.end(*end, 0, 'latest', known=True)}, {UNKNOWN_FIRST})" for end in self.ends()]
        ended = [f"coalesce({self.end(*end, 1, 'earliest', known=True)}, {UNKNOWN_LAST})" for end in self.ends()]
        first, last = self.fact.last("since"), self.fact.first("until")
        first = dialect.greatest(first, *began) if began else first
        last = dialect.least(last, *ended) if ended else last
        return {
            "certain_from": f"case when {self.doubted()} then {UNKNOWN_LAST} else {first} end",
            "certain_until": f"case when {self.doubted()} then {UNKNOWN_FIRST} else {last} end",
        }

    def doubted(self) -> str:
        words = ", ".join(map(quoted, DOUBTFUL))
        texts = " || ".join(f"coalesce({self.fact.text(name)}, '')" for name in ("since", "until"))
        unsure = f"(select {is_unsure('d.dates')} from (select {texts} as dates) d)"
        contradicted = self.fact.out.some("c.support_type = 'contradicts'")
        return f"({self.row}.confidence in ({words}) or {contradicted} or {unsure})"

    def ends(self) -> list[tuple[Link, type[Entity]]]:
        """Returns the links of the fact to records that begin and end, each with what it may lead to."""
        lasting = [link for link in links(self.fact.entity).values() if not link.many]
        return [(link, target) for link in lasting for target in _lasting_targets(link)]

    def end(self, link: Link, target: type[Entity], place: int, bound: str, *, known: bool = False) -> str:
        """Returns a bound of the beginning (place 0) or end (place 1) of the record at an end of the fact."""
        date = (period(target) or ("", ""))[place]
        condition = f"x.id = {self.row}.{link.column}"
        if known:
            condition += f" and x.{date}_earliest > {UNKNOWN_FIRST} and x.{date}_latest < {UNKNOWN_LAST}"
        return f"(select x.{date}_{bound} from {self.sql.table(kind_of(target))} x where {condition})"

    # ---- likely

    def likely(self) -> dict[str, str]:
        dialect, possible = self.sql.dialect, self.possible()
        begins = dialect.greatest(self.begins("me"), possible["possible_from"])
        goes_on = dialect.least(self.presumed(), self.next_begins(), *self.alive())
        not_excluded = f"coalesce((select b.l from {self.fact.limits('until')} b), {UNKNOWN_LAST})"
        ends = dialect.least(not_excluded, dialect.greatest("me.al", goes_on), possible["possible_until"])
        return {"likely_from": self.of_me(begins, UNKNOWN_LAST), "likely_until": self.of_me(ends, UNKNOWN_FIRST)}

    def of_me(self, value: str, none: str) -> str:
        """Returns a value of the fact as the member `me` of its group, or `none` if nothing attests it."""
        attested = f"case when me.af = {UNKNOWN_LAST} then {none} else {value} end"
        return f"(with g as materialized ({self.group()}) select {attested} from g me where me.id = {self.row}.id)"

    def group(self) -> str:
        """Returns the facts that make way for each other, with the days by the citations that were out.

        `af` and `al` are the first and last attested day, `pf` is the first presumed one, `sf` the first that no
        reading excludes, and `counts` says whether others make way for the fact.
        """
        other = AsPublished(self.sql, self.fact.entity, "o", self.fact.out.of("o"))
        days = {"af": "min(c.attested_from)", "al": "max(c.attested_until)", "pf": "min(c.presumed_from)"}
        unknown = {"af": UNKNOWN_LAST, "al": UNKNOWN_FIRST, "pf": UNKNOWN_LAST}
        found = [
            f"coalesce({other.out.aggregate(value, SUPPORTS)}, {unknown[name]}) as {name}"
            for name, value in days.items()
        ]
        first = f"coalesce((select b.e from {other.limits('since')} b), {UNKNOWN_FIRST}) as sf"
        return f"select o.id, o.rank <> 'deprecated' as counts, {', '.join(found)}, {first} {self.grouped()}"

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
        other = AsPublished(self.sql, self.fact.entity, "o", self.fact.out.of("o"))
        return f"exists (select 1 {self.grouped()} and {other.differs})"

    def begins(self, member: str) -> str:
        """Returns the first likely day of a member of the group: not before another was last attested."""
        dialect = self.sql.dialect
        earlier = f"p.id <> {member}.id and p.counts and p.al > {UNKNOWN_FIRST} and p.al <= {member}.af"
        last = f"coalesce((select max(p.al) from g p where {earlier}), {UNKNOWN_FIRST})"
        presumed = dialect.least(f"{member}.af", dialect.greatest(f"{member}.pf", last))
        return dialect.greatest(f"{member}.sf", presumed)

    def next_begins(self) -> str:
        """Returns the day before another of the group becomes likely."""
        later = f"n.id <> me.id and n.counts and n.af > me.al and n.af < {UNKNOWN_LAST}"
        begins = f"(select min({self.begins('n')}) from g n where {later})"
        return f"coalesce({self.sql.dialect.day_before(begins)}, {UNKNOWN_LAST})"

    def presumed(self) -> str:
        return f"coalesce({self.fact.out.aggregate('max(c.presumed_until)', SUPPORTS)}, {UNKNOWN_FIRST})"

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
