"""Who stands for whom, computed when it is read, because tenures change and are added later.

What an actor does (a statement, a participation in a meeting) counts for its stated principal; without one, for the
body of the office it was done in; without an office, for the bodies of the offices that the actor held at the time; if
there are none, for the actor.  It also counts for everything that such an actor was part of at the time, up to a state:
who speaks for a state does not speak for the groupings that the state belongs to.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from api.query.ast.view import Certainty
from api.query.sql.as_of import Period, dates_are_certain, holds_certainly, view_conditions, view_conditions_at
from api.query.sql.context import SqlContext, column
from api.query.sql.expr import quoted
from schema.catalog import kind_of
from schema.entity import Entity
from schema.participation import Attendance, Participation
from schema.relation import Relation
from schema.statement import Statement
from schema.target import Target
from schema.tenure import Tenure

Matches = Callable[[str], str]
"""Writes the condition that an id, an SQL expression, is that of one of some actors."""


class AttributionBasis(StrEnum):
    """Why a statement counts for an actor."""

    principal = "principal"
    office = "office"
    tenure = "tenure"
    speaker = "speaker"


class Act(NamedTuple):
    """Rows that count for an actor: the columns of the actor, the event, the stated principal and office, and when."""

    entity: type[Entity]
    actor: str
    event: str
    when: Callable[[SqlContext, str], Period]
    principal: str = ""
    office: str = ""
    condition: str = ""


class AttributionRule(NamedTuple):
    """How to find actors on one basis, as SQL: the actor, tables joined to the act and how, conditions, and the basis.

    The tables are in the order in which they are reached from the act.
    """

    basis: AttributionBasis
    actor: str
    tables: tuple[str, ...]
    links: list[str]
    conditions: list[str]
    office: str = "null"
    tenure: str = "null"
    certain: str = "true"

    def from_act(self, table: str) -> str:
        """Returns the joined tables, read from the table of acts on."""
        return " cross join ".join((table, *self.tables))

    def from_actor(self, table: str) -> str:
        """Returns the joined tables, read from the actor on."""
        return " cross join ".join((*reversed(self.tables), table))


class ParentActor(NamedTuple):
    """What an actor was part of at a time, as SQL."""

    whole: str
    joined: str
    conditions: list[str]
    certain: str


# ---- acts


def statement_day(sql: SqlContext, statement: str) -> Period:
    """Returns the date of a statement, which is named by its alias."""
    certain = dates_are_certain(sql, statement, "date")
    return Period(f"{statement}.date_earliest", f"{statement}.date_latest", tuple(certain))


def meeting_period(sql: SqlContext, participation: str) -> Period:
    """Returns the period of a participation's meeting; without an end, the day it began."""
    meeting = sql.alias()
    source = f"from {sql.table('meeting')} {meeting} where {meeting}.id = {participation}.meeting_id"
    ended = f"case when {column(meeting, 'end')} is null then {meeting}.start_latest else {meeting}.end_latest end"
    certain = " and ".join(dates_are_certain(sql, meeting, "start", "end"))
    return Period(
        f"(select {meeting}.start_earliest {source})",
        f"(select {ended} {source})",
        (f"exists (select 1 {source} and {certain})",),
    )


def _statement_day_of(sql: SqlContext, target: str) -> Period:
    """Returns the date of a target's statement."""
    statement = sql.alias()
    source = f"from {sql.table('statement')} {statement} where {statement}.id = {target}.statement_id"
    certain = " and ".join(dates_are_certain(sql, statement, "date"))
    first, last = (f"(select {statement}.date_{bound} {source})" for bound in ("earliest", "latest"))
    return Period(first, last, (f"exists (select 1 {source} and {certain})",))


STATEMENTS = Act(Statement, "speaker_id", "id", statement_day, "principal_id", "office_id")
NOT_THERE = ", ".join(map(quoted, (Attendance.declined, Attendance.absent)))
PARTICIPATIONS = Act(
    Participation,
    "actor_id",
    "meeting_id",
    meeting_period,
    "represents_id",
    "office_id",
    f"{{}}.attendance not in ({NOT_THERE})",
)
ADDRESSES = Act(Target, "record_id", "statement_id", _statement_day_of)


def attribution_rules(sql: SqlContext, act: Act, row: str) -> Iterator[AttributionRule]:
    """Yields the rules, of which at most one applies to an act, which is named by its alias."""
    when, actor = act.when(sql, row), f"{row}.{act.actor}"
    principal, office_id = f"{row}.{act.principal}", f"{row}.{act.office}"
    office, tenure = sql.alias(), sql.alias()
    offices, tenures = f"{sql.table('office')} {office}", f"{sql.table('tenure')} {tenure}"
    unstated = [f"{sql.dialect.unindexed(f'{row}.{link}')} is null" for link in (act.principal, act.office) if link]
    if act.principal:
        yield AttributionRule(AttributionBasis.principal, principal, (), [], [f"{principal} is not null"])
    if act.office:
        stated = [f"{office}.id = {office_id}"]
        body = f"{office}.body_id"
        yield AttributionRule(AttributionBasis.office, body, (offices,), stated, unstated[:-1], f"{office}.id")
    tenure_links = [f"{tenure}.person_id = {actor}", f"{office}.id = {tenure}.office_id"]
    conditions = [*unstated, *view_conditions_at(sql, Tenure, tenure, when)]
    source = (f"{office}.id", f"{tenure}.id", holds_certainly(sql, Tenure, tenure, when))
    yield AttributionRule(
        AttributionBasis.tenure, f"{office}.body_id", (tenures, offices), tenure_links, conditions, *source
    )
    yield AttributionRule(AttributionBasis.speaker, actor, (), [], [*unstated, _no_tenure(sql, actor, when)])


def _no_tenure(sql: SqlContext, actor: str, when: Period) -> str:
    """Returns the condition that an actor can have held no office at the time."""
    tenure = sql.alias()
    with sql.viewed_as(replace(sql.view, certainty=Certainty.possible)):
        possible = [f"{tenure}.person_id = {actor}", *view_conditions_at(sql, Tenure, tenure, when)]
    return f"not exists (select 1 from {sql.table('tenure')} {tenure} where {' and '.join(possible)})"


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


# ---- from statements to actors


def represented_actors(sql: SqlContext, ids: str) -> str:
    """Returns a query for the actors on whose behalf statements were made; `ids` is a table of statement ids.

    Its columns are statement_id, actor_id, basis, office_id, tenure_id, part_id (the part of the actor that the basis
    leads to, or NULL if it is the actor itself) and certain.
    """
    way, statement = sql.alias(), sql.alias()
    columns = "statement_id, actor_id, basis, office_id, tenure_id, start_id, certain"
    starts = " union all ".join(_direct(sql, ids))
    parent = _parent_actor(sql, f"{way}.actor_id", statement_day(sql, statement))
    unchanged = ", ".join(f"{way}.{name}" for name in ("basis", "office_id", "tenure_id", "start_id"))
    conditions = [f"{parent.whole} <> {way}.start_id", *parent.conditions]
    step = (
        f"select {way}.statement_id, {parent.whole}, {unchanged}, ({way}.certain and {parent.certain}) from {way}"
        f" join {sql.table('statement')} {statement} on {statement}.id = {way}.statement_id {parent.joined}"
        f" where {' and '.join(conditions)}"
    )
    part = f"case when {way}.start_id = {way}.actor_id then null else {way}.start_id end as part_id"
    certain = f"max(case when {way}.certain then 1 else 0 end) = 1 as certain"
    key = ", ".join(f"{way}.{name}" for name in ("statement_id", "actor_id", "basis", "office_id", "tenure_id"))
    return (
        f"with recursive {way}({columns}) as ({starts} union {step})"
        f" select {key}, {part}, {certain} from {way} group by {key}, {way}.start_id"
    )


def _direct(sql: SqlContext, ids: str) -> Iterator[str]:
    """Yields a query per rule for the actors that it leads to directly."""
    requested, statement = sql.alias(), sql.alias()
    for rule in attribution_rules(sql, STATEMENTS, statement):
        source = f"'{rule.basis}', {rule.office}, {rule.tenure}, {rule.actor}, ({rule.certain})"
        table = rule.from_act(f"{ids} {requested} cross join {sql.table('statement')} {statement}")
        conditions = " and ".join([f"{statement}.id = {requested}.id", *rule.links, *rule.conditions])
        yield f"select {statement}.id, {rule.actor}, {source} from {table} where {conditions}"


# ---- from actors to what they do


def statements_for(sql: SqlContext, matches: Matches) -> str:
    """Returns a query for the ids of statements made on behalf of some actors, and 1.

    The query starts from the actors and everything that was ever part of them, so only the statements of these are
    read.
    """
    within, row = sql.alias(), sql.alias()
    return f"{_within(sql, within, matches)} {' union all '.join(_for(sql, STATEMENTS, row, within, matches, 'id'))}"


def acts_for(sql: SqlContext, act: Act, matches: Matches) -> str:
    """Returns a query for the ids of acts that count for some actors, and 1."""
    within, row = sql.alias(), sql.alias()
    return f"{_within(sql, within, matches)} {' union all '.join(_for(sql, act, row, within, matches, 'id'))}"


def events_involving(sql: SqlContext, act: Act, matches: Matches) -> str:
    """Returns a query for the events of acts of some actors, and 1: their own acts, and those that count for them."""
    within, row = sql.alias(), sql.alias()
    conditions = " and ".join([matches(f"{row}.{act.actor}"), *_visible(sql, act, row)])
    own = f"select {row}.{act.event}, 1 from {sql.table(kind_of(act.entity))} {row} where {conditions}"
    queries = [own, *_for(sql, act, row, within, matches, act.event)]
    return f"{_within(sql, within, matches)} {' union all '.join(queries)}"


def _for(sql: SqlContext, act: Act, row: str, within: str, matches: Matches, key: str) -> Iterator[str]:
    table = f"{sql.table(kind_of(act.entity))} {row}"
    for rule in rules_reaching(sql, act, row, within, matches):
        conditions = " and ".join([*rule.links, *rule.conditions, *_visible(sql, act, row)])
        yield f"select {row}.{key}, 1 from {rule.from_actor(table)} where {conditions}"


def _visible(sql: SqlContext, act: Act, row: str) -> list[str]:
    """Returns the conditions on rows that lead to an event; the event itself is restricted by its own list."""
    own = [] if act.event == "id" else view_conditions(sql, act.entity, row)
    return [*([act.condition.format(row)] if act.condition else []), *own]


def rules_reaching(sql: SqlContext, act: Act, row: str, within: str, matches: Matches) -> Iterator[AttributionRule]:
    """Yields the rules by which an act counts for some actors; `within` is a table of these and all their parts."""
    for rule in attribution_rules(sql, act, row):
        candidate = sql.dialect.in_subquery(rule.actor, f"select id from {within}")
        reaches = f"({matches(rule.actor)} or {_is_part_of(sql, rule.actor, act.when(sql, row), matches)})"
        yield rule._replace(links=[candidate, *rule.links], conditions=[*rule.conditions, reaches])


def _within(sql: SqlContext, within: str, matches: Matches) -> str:
    return f"with recursive {within}(id) as ({parts(sql, within, matches)})"


def parts(sql: SqlContext, within: str, matches: Matches) -> str:
    """Returns the recursive query, named `within`, for some actors and everything that was ever part of them."""
    actor, relation = sql.alias(), sql.alias()
    joined = f"join {sql.table('relation')} {relation} on {relation}.object_id = {within}.id"
    joined += f" and {relation}.kind = 'part_of'"
    roots = f"select {actor}.id from {sql.table('actor')} {actor} where {matches(f'{actor}.id')}"
    return f"{roots} union select {relation}.subject_id from {within} {joined}"


def _is_part_of(sql: SqlContext, actor: str, when: Period, matches: Matches) -> str:
    """Returns the condition that an actor was part of one of the actors at a time."""
    up = sql.alias()
    parent = _parent_actor(sql, f"{up}.id", when)
    step = f"select {parent.whole} from {up} {parent.joined} where {' and '.join(parent.conditions)}"
    return (
        f"exists (with recursive {up}(id) as (select {actor} union {step})"
        f" select 1 from {up} where {matches(f'{up}.id')})"
    )
