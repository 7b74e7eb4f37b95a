"""Who stands for whom, computed when it is read, because tenures change and are added later.

What an actor does (a statement, a participation in a meeting) counts for its stated principal; without one, for the
body of the office it was done in; without an office, for the bodies of the offices that the actor held at the time; if
there are none, for the actor.  It also counts for everything that such an actor was part of at the time, up to a state:
who speaks for a state does not speak for the groupings that the state belongs to.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from api.query.ast.view import Certainty, Ranks
from api.query.sql.acts import STATEMENTS, Act
from api.query.sql.as_of import Period, holds_certainly, view_conditions, view_conditions_at
from api.query.sql.context import SqlContext, reading_stored
from schema.catalog import kind_of
from schema.relation import Relation
from schema.tenure import Tenure

Matches = Callable[[str], str]
"""Writes the condition that an id, an SQL expression, is that of one of some actors."""


class AttributionBasis(StrEnum):
    """Why a statement counts for an actor."""

    principal = "principal"
    office = "office"
    tenure = "tenure"
    speaker = "speaker"


class AttributionRule(NamedTuple):
    """How to find actors on one basis, as SQL: the actor, joined tables, conditions, and what the actor rests on.

    `tables` are in the order in which they are reached from the act; `dated` are those that say when it was done.
    """

    basis: AttributionBasis
    actor: str
    tables: tuple[str, ...]
    conditions: list[str]
    office: str = "null"
    tenure: str = "null"
    certain: str = "true"
    dated: tuple[str, ...] = ()
    when: Period = Period("", "")

    def from_act(self, table: str) -> str:
        """Returns the joined tables, read from the table of acts on."""
        return _joined((table, *self.dated, *self.tables))

    def from_actor(self, table: str) -> str:
        """Returns the joined tables, read from the actor on."""
        return _joined((*reversed(self.tables), table, *self.dated))


class Attribution(NamedTuple):
    """The actor that an act counts for directly, as SQL: NULL for none; joined tables, and the tenure or NULL."""

    actor: str
    joined: str
    tenure: str


class ParentActor(NamedTuple):
    """What an actor was part of at a time, as SQL."""

    whole: str
    joined: str
    conditions: list[str]
    certain: str


# ---- rules


def attribution_rules(sql: SqlContext, act: Act, row: str) -> Iterator[AttributionRule]:
    """Yields the rules, of which at most one applies to an act, which is named by its alias."""
    event = row if act.event == "id" else sql.alias()
    dated = () if act.event == "id" else (f"{sql.table(kind_of(act.event_entity))} {event}",)
    same = [f"{event}.id = {row}.{act.event}"] if dated else []
    when = act.when(sql, event)
    for rule in (*_stated(sql, act, row), *_unstated(sql, act, row, when)):
        yield rule._replace(dated=dated, when=when, conditions=[*same, *rule.conditions])


def _stated(sql: SqlContext, act: Act, row: str) -> Iterator[AttributionRule]:
    """Yields the rules for a stated principal and for a stated office."""
    office, principal = sql.alias(), f"{row}.{act.principal}"
    if act.principal:
        yield AttributionRule(AttributionBasis.principal, principal, (), [f"{principal} is not null"])
    if act.office:
        offices = f"{sql.table('office')} {office}"
        stated = [sql.dialect.rarely(f"{row}.{act.office} = {office}.id"), *_missing(sql, row, act.principal)]
        yield AttributionRule(AttributionBasis.office, f"{office}.body_id", (offices,), stated, f"{office}.id")


def _unstated(sql: SqlContext, act: Act, row: str, when: Period) -> Iterator[AttributionRule]:
    """Yields the rules for offices held at the time, and for the actor itself."""
    office, tenure, actor = sql.alias(), sql.alias(), f"{row}.{act.actor}"
    tables = (f"{sql.table('tenure')} {tenure}", f"{sql.table('office')} {office}")
    missing = _missing(sql, row, act.principal, act.office)
    in_office = [f"{tenure}.person_id = {actor}", f"{office}.id = {tenure}.office_id"]
    in_office += [*missing, *view_conditions_at(sql, Tenure, tenure, when)]
    certain = holds_certainly(sql, Tenure, tenure, when)
    body, basis = f"{office}.body_id", AttributionBasis.tenure
    yield AttributionRule(basis, body, tables, in_office, f"{office}.id", f"{tenure}.id", certain)
    yield AttributionRule(AttributionBasis.speaker, actor, (), [*missing, _no_tenure(sql, actor, when)])


def _missing(sql: SqlContext, row: str, *links: str) -> list[str]:
    return [f"{sql.dialect.unindexed(f'{row}.{link}')} is null" for link in links if link]


def _no_tenure(sql: SqlContext, actor: str, when: Period) -> str:
    """Returns the condition that an actor can have held no office at the time, whatever its rank if not deprecated."""
    tenure = sql.alias()
    ranks = Ranks.no_deprecated if sql.view.ranks is Ranks.best else sql.view.ranks
    with sql.viewed_as(replace(sql.view, certainty=Certainty.possible, ranks=ranks)):
        possible = [f"{tenure}.person_id = {actor}", *view_conditions_at(sql, Tenure, tenure, when)]
    holding = f"select 1 from {sql.table('tenure')} {tenure} where {' and '.join(possible)}"
    return f"not exists ({sql.dialect.row_by_row(holding)})"


def _parent_actor(sql: SqlContext, part: str, when: Period) -> ParentActor:
    """Returns one step up from an actor, which is an SQL expression, at a time."""
    relation, actor, whole = sql.alias(), sql.alias(), sql.alias()
    actors = sql.table("actor")
    joined = (
        f"join {sql.table('relation')} {relation} on {relation}.subject_id = {part} and {relation}.kind = 'part_of'"
        f" join {actors} {actor} on {actor}.id = {part} and {actor}.kind <> 'state'"
        f" join {actors} {whole} on {whole}.id = {relation}.object_id"
    )
    conditions = view_conditions_at(sql, Relation, relation, when)
    return ParentActor(f"{whole}.id", joined, conditions, holds_certainly(sql, Relation, relation, when))


# ---- from acts to actors


def attribution(sql: SqlContext, row: str, when: Period) -> Attribution:
    """Returns the same rules as one join, which is short, because SQLite expands a table wherever it is used.

    `row` is the alias of rows with actor_id, principal_id and office_id, the latter two NULL where nothing is stated.
    """
    stated, tenure, office = sql.alias(), sql.alias(), sql.alias()
    no_principal, no_office = (f"{row}.{name} is null" for name in ("principal_id", "office_id"))
    holding = [f"{tenure}.person_id = {row}.actor_id", no_principal, no_office]
    holding += view_conditions_at(sql, Tenure, tenure, when)
    offices = sql.table("office")
    joined = (
        f"left join {offices} {stated} on {stated}.id = {row}.office_id and {no_principal}"
        f" left join {sql.table('tenure')} {tenure} on {' and '.join(holding)}"
        f" left join {offices} {office} on {office}.id = {tenure}.office_id"
    )
    alone = f"{no_office} and {_no_tenure(sql, f'{row}.actor_id', when)}"
    itself = f"case when {alone} then {row}.actor_id end"
    actor = f"coalesce({row}.principal_id, {stated}.body_id, {office}.body_id, {itself})"
    return Attribution(actor, joined, f"{tenure}.id")


def part_of_step(sql: SqlContext, part: str, when: Period) -> tuple[str, str, str]:
    """Returns one step up from an actor, which is an SQL expression: the actor above, joined tables, the conditions."""
    parent = _parent_actor(sql, part, when)
    return parent.whole, parent.joined, " and ".join(parent.conditions)


@reading_stored
def represented_actors(sql: SqlContext, act: Act, ids: str) -> str:
    """Returns a query for the actors that acts count for; `ids` is a table of the ids of acts.

    Its columns are act_id, actor_id, basis, office_id, tenure_id, part_id (the part of the actor that the basis leads
    to, or NULL if it is the actor itself) and certain.
    """
    way, row = sql.alias(), sql.alias()
    columns = "act_id, actor_id, basis, office_id, tenure_id, start_id, certain"
    starts = " union all ".join(_direct(sql, act, ids))
    parent, joined = _parent_of_way(sql, act, way, row)
    unchanged = ", ".join(f"{way}.{name}" for name in ("basis", "office_id", "tenure_id", "start_id"))
    conditions = [f"{parent.whole} <> {way}.start_id", *parent.conditions]
    step = (
        f"select {way}.act_id, {parent.whole}, {unchanged}, ({way}.certain and {parent.certain}) from {way} {joined}"
        f" {parent.joined} where {' and '.join(conditions)}"
    )
    part = f"case when {way}.start_id = {way}.actor_id then null else {way}.start_id end as part_id"
    certain = f"max(case when {way}.certain then 1 else 0 end) = 1 as certain"
    key = ", ".join(f"{way}.{name}" for name in ("act_id", "actor_id", "basis", "office_id", "tenure_id"))
    return (
        f"with recursive {way}({columns}) as ({starts} union {step})"
        f" select {key}, {part}, {certain} from {way} group by {key}, {way}.start_id"
    )


def _parent_of_way(sql: SqlContext, act: Act, way: str, row: str) -> tuple[ParentActor, str]:
    """Returns one step up from the actor of a way, and the joins to the act and its event."""
    event = row if act.event == "id" else sql.alias()
    joined = f"join {sql.table(act.table)} {row} on {row}.id = {way}.act_id"
    if event != row:
        joined += f" join {sql.table(kind_of(act.event_entity))} {event} on {event}.id = {row}.{act.event}"
    return _parent_actor(sql, f"{way}.actor_id", act.when(sql, event)), joined


def _direct(sql: SqlContext, act: Act, ids: str) -> Iterator[str]:
    """Yields a query per rule for the actors that it leads to directly."""
    requested, row = sql.alias(), sql.alias()
    for rule in attribution_rules(sql, act, row):
        source = f"'{rule.basis}', {rule.office}, {rule.tenure}, {rule.actor}, ({rule.certain})"
        table = rule.from_act(f"{ids} {requested} cross join {sql.table(act.table)} {row}")
        conditions = " and ".join([f"{row}.id = {requested}.id", *rule.conditions])
        yield f"select {row}.id, {rule.actor}, {source} from {table} where {conditions}"


# ---- from actors to what they do


@reading_stored
def statements_for(sql: SqlContext, matches: Matches) -> str:
    """Returns a query for the ids of statements made on behalf of some actors.

    The query starts from the actors and everything that was ever part of them, so only the statements of these are
    read.
    """
    return with_parts(sql, matches, lambda within: events_reaching(sql, STATEMENTS, within, matches))


def with_parts(sql: SqlContext, matches: Matches, queries: Callable[[str], Iterable[str]]) -> str:
    """Returns the union of queries that read the table, whose name they are called with, of actors and their parts."""
    within = sql.alias()
    return f"with recursive {within}(id) as ({parts(sql, within, matches)}) {' union all '.join(queries(within))}"


def events_reaching(sql: SqlContext, act: Act, within: str, matches: Matches, *, own: bool = True) -> Iterator[str]:
    """Yields queries for the events of acts that count for some actors; without `own`, of acts of others only."""
    row = sql.alias()
    for rule in rules_reaching(sql, act, row, within, matches, own=own):
        conditions = " and ".join([*rule.conditions, *visible(sql, act, row)])
        table = rule.from_actor(f"{sql.table(act.table)} {row}")
        yield f"select {row}.{act.event} from {table} where {conditions}"


def visible(sql: SqlContext, act: Act, row: str) -> list[str]:
    """Returns the conditions on rows that lead to an event; the event itself is restricted by its own list."""
    own = [] if act.event == "id" else view_conditions(sql, act.entity, row)
    return [*([act.condition.format(row)] if act.condition else []), *own]


def rules_reaching(
    sql: SqlContext, act: Act, row: str, within: str, matches: Matches, *, own: bool = True
) -> Iterator[AttributionRule]:
    """Yields the rules by which an act counts for some actors; `within` is a table of these and all their parts."""
    for rule in attribution_rules(sql, act, row):
        through, reaches = f"select id from {within}", is_part_of(sql, rule.actor, rule.when, matches)
        if rule.basis is AttributionBasis.speaker and not own:
            through += f" where not ({matches('id')})"
        else:
            reaches = f"({matches(rule.actor)} or {reaches})"
        candidate = sql.dialect.rarely(sql.dialect.in_subquery(rule.actor, through))
        yield rule._replace(conditions=[candidate, *rule.conditions, reaches])


def _joined(tables: tuple[str, ...]) -> str:
    return " cross join ".join(tables)


def parts(sql: SqlContext, within: str, matches: Matches) -> str:
    """Returns the recursive query, named `within`, for some actors and everything that was ever part of them."""
    actor, relation = sql.alias(), sql.alias()
    joined = f"join {sql.table('relation')} {relation} on {relation}.object_id = {within}.id"
    joined += f" and {relation}.kind = 'part_of'"
    roots = f"select {actor}.id from {sql.table('actor')} {actor} where {matches(f'{actor}.id')}"
    few = sql.dialect.few(f"{within}.id")
    return f"{roots} union select {relation}.subject_id from {within} {joined} where {few}"


def is_part_of(sql: SqlContext, actor: str, when: Period, matches: Matches) -> str:
    """Returns the condition that an actor was part of one of the actors at a time."""
    up = sql.alias()
    parent = _parent_actor(sql, f"{up}.id", when)
    conditions = " and ".join([sql.dialect.few(f"{up}.id"), *parent.conditions])
    step = f"select {parent.whole} from {up} {parent.joined} where {conditions}"
    return (
        f"exists (with recursive {up}(id) as (select {actor} union {step})"
        f" select 1 from {up} where {matches(f'{up}.id')})"
    )
