"""On whose behalf a statement was made, computed when it is read, because tenures change and are added later.

A statement counts for its stated principal; without one, for the body of the office it was made in; without an office,
for the bodies of the offices that the speaker held at the time; if there are none, for the speaker.  It also counts for
everything that such an actor was part of at the time, up to a state: who speaks for a state does not speak for the
groupings that the state belongs to.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from api.query.ast.view import Certainty
from api.query.sql.as_of import Period, dates_are_certain, holds_certainly, view_conditions_at
from api.query.sql.context import SqlContext
from schema.relation import Relation
from schema.tenure import Tenure


class AttributionBasis(StrEnum):
    """Why a statement counts for an actor."""

    principal = "principal"
    office = "office"
    tenure = "tenure"
    speaker = "speaker"


class AttributionRule(NamedTuple):
    """How to find actors on one basis, as SQL: the actor, joins to the statement, conditions, and what it rests on."""

    basis: AttributionBasis
    actor: str
    joined: str
    conditions: list[str]
    office: str = "null"
    tenure: str = "null"
    certain: str = "true"


class ParentActor(NamedTuple):
    """What an actor was part of at the time of a statement, as SQL."""

    whole: str
    joined: str
    conditions: list[str]
    certain: str


def statement_day(sql: SqlContext, statement: str) -> Period:
    """Returns the date of a statement, which is named by its alias."""
    certain = dates_are_certain(sql, statement, "date")
    return Period(f"{statement}.date_earliest", f"{statement}.date_latest", tuple(certain))


def attribution_rules(sql: SqlContext, statement: str) -> Iterator[AttributionRule]:
    """Yields the rules, of which at most one applies to a statement, which is named by its alias."""
    when, principal, office_id = statement_day(sql, statement), f"{statement}.principal_id", f"{statement}.office_id"
    office, tenure, any_tenure = sql.alias(), sql.alias(), sql.alias()
    offices, tenures = sql.table("office"), sql.table("tenure")
    unstated = [f"{sql.dialect.unindexed(link)} is null" for link in (principal, office_id)]
    yield AttributionRule(AttributionBasis.principal, principal, "", [f"{principal} is not null"])
    stated = f" join {offices} {office} on {office}.id = {office_id}"
    yield AttributionRule(AttributionBasis.office, f"{office}.body_id", stated, [unstated[0]], f"{office}.id")
    by_tenure = f" join {tenures} {tenure} on {tenure}.person_id = {statement}.speaker_id"
    by_tenure += f" join {offices} {office} on {office}.id = {tenure}.office_id"
    conditions = [*unstated, *view_conditions_at(sql, Tenure, tenure, when)]
    source = (f"{office}.id", f"{tenure}.id", holds_certainly(sql, Tenure, tenure, when))
    yield AttributionRule(AttributionBasis.tenure, f"{office}.body_id", by_tenure, conditions, *source)
    with sql.viewed_as(replace(sql.view, certainty=Certainty.possible)):
        possible = [f"{any_tenure}.person_id = {statement}.speaker_id"]
        possible += view_conditions_at(sql, Tenure, any_tenure, when)
    no_tenure = f"not exists (select 1 from {tenures} {any_tenure} where {' and '.join(possible)})"
    yield AttributionRule(AttributionBasis.speaker, f"{statement}.speaker_id", "", [*unstated, no_tenure])


def _parent_actor(sql: SqlContext, part: str, statement: str) -> ParentActor:
    """Returns one step up from an actor, which is an SQL expression, at the time of a statement."""
    relation, actor, whole = sql.alias(), sql.alias(), sql.alias()
    actors = sql.table("actor")
    joined = (
        f"join {sql.table('relation')} {relation} on {relation}.subject_id = {part} and {relation}.kind = 'part_of'"
        f" join {actors} {actor} on {actor}.id = {part} and {actor}.kind <> 'state'"
        f" join {actors} {whole} on {whole}.id = {relation}.object_id"
    )
    when = statement_day(sql, statement)
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
    parent = _parent_actor(sql, f"{way}.actor_id", statement)
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
    for rule in attribution_rules(sql, statement):
        source = f"'{rule.basis}', {rule.office}, {rule.tenure}, {rule.actor}, ({rule.certain})"
        table = f"{ids} {requested} cross join {sql.table('statement')} {statement}{rule.joined}"
        conditions = " and ".join([f"{statement}.id = {requested}.id", *rule.conditions])
        yield f"select {statement}.id, {rule.actor}, {source} from {table} where {conditions}"


# ---- from actors to statements


def statements_for(sql: SqlContext, matches: Callable[[str], str]) -> str:
    """Returns a query for the ids of statements made on behalf of some actors.

    `matches` writes the condition that an id is one of these actors.  The query starts from them and everything that
    was ever part of them, so only the statements of these are read.
    """
    within, statement = sql.alias(), sql.alias()
    queries = []
    for rule in attribution_rules(sql, statement):
        candidate = sql.dialect.in_subquery(rule.actor, f"select id from {within}")
        reaches = f"({matches(rule.actor)} or {_is_part_of(sql, rule.actor, statement, matches)})"
        conditions = " and ".join([candidate, *rule.conditions, reaches])
        source = f"{sql.table('statement')} {statement}{rule.joined}"
        queries.append(f"select {statement}.id, 1 from {source} where {conditions}")
    return f"with recursive {within}(id) as ({_parts(sql, within, matches)}) {' union all '.join(queries)}"


def _parts(sql: SqlContext, within: str, matches: Callable[[str], str]) -> str:
    """Returns the recursive query for the actors and everything that was ever part of them."""
    actor, relation = sql.alias(), sql.alias()
    joined = f"join {sql.table('relation')} {relation} on {relation}.object_id = {within}.id"
    joined += f" and {relation}.kind = 'part_of'"
    roots = f"select {actor}.id from {sql.table('actor')} {actor} where {matches(f'{actor}.id')}"
    return f"{roots} union select {relation}.subject_id from {within} {joined}"


def _is_part_of(sql: SqlContext, actor: str, statement: str, matches: Callable[[str], str]) -> str:
    """Returns the condition that an actor was part of one of the actors at the time of a statement."""
    up = sql.alias()
    parent = _parent_actor(sql, f"{up}.id", statement)
    step = f"select {parent.whole} from {up} {parent.joined} where {' and '.join(parent.conditions)}"
    return (
        f"exists (with recursive {up}(id) as (select {actor} union {step})"
        f" select 1 from {up} where {matches(f'{up}.id')})"
    )
