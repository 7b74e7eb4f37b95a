"""For whom a statement was spoken, which is worked out where it is read: offices change hands, and rows come later.

A statement counts for the principal that it names; where it names none, for the body of the office that it was made
in; where it names no office either, for the bodies of the offices that the speaker held then; and where none is known,
for the speaker.  It counts as well for all that such an actor was part of then.  That ends at a state: who speaks for a
state does not speak for the groupings that it belongs to.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from enum import StrEnum
from typing import Any, NamedTuple

from api.errors import Code, Refusal, nearest
from api.query.ast.filter import OnBehalfOf
from api.query.ast.view import Certainty
from api.query.parse.operators import parse_comparison
from api.query.sql.as_of import Period, holds_certainly, is_certain_view, view_conditions_at
from api.query.sql.context import SqlContext
from schema.catalog import Column
from schema.relation import Relation
from schema.tenure import Tenure

ON_BEHALF_OF = Column("on_behalf_of", "id", True, "For whom it was spoken, by what it says itself or by tenures.")
FILTER_DESCRIPTION = ("eq", "in")
"""A statement may be spoken for several: one can ask whether it was for one, or for one of several."""


class AttributionBasis(StrEnum):
    """Why a statement counts for an actor."""

    principal = "principal"
    office = "office"
    tenure = "tenure"
    speaker = "speaker"


class AttributionRule(NamedTuple):
    """A basis on which statements count for an actor, as SQL: for whom, and what the statement is joined with."""

    basis: AttributionBasis
    actor: str
    joined: str
    conditions: list[str]
    office: str = "null"
    tenure: str = "null"
    certain: str = "true"


def statement_day(sql: SqlContext, statement: str) -> Period:
    """When a statement was said."""
    sure = is_certain_view(sql, statement, "date")
    return Period(f"{statement}.date_earliest", f"{statement}.date_latest", tuple(sure))


def ways(sql: SqlContext, statement: str) -> Iterator[AttributionRule]:
    """The grounds of which a statement has one at most, for the alias of a statement."""
    when, principal, office = statement_day(sql, statement), f"{statement}.principal_id", f"{statement}.office_id"
    post, tenure, other = sql.alias(), sql.alias(), sql.alias()
    offices, tenures = sql.table("office"), sql.table("tenure")
    none = [f"{sql.dialect.unsearched(link)} is null" for link in (principal, office)]
    yield AttributionRule(AttributionBasis.principal, principal, "", [f"{principal} is not null"])
    stated = f" join {offices} {post} on {post}.id = {office}"
    yield AttributionRule(AttributionBasis.office, f"{post}.body_id", stated, [none[0]], f"{post}.id")
    held = f" join {tenures} {tenure} on {tenure}.person_id = {statement}.speaker_id"
    held += f" join {offices} {post} on {post}.id = {tenure}.office_id"
    then = [*none, *view_conditions_at(sql, Tenure, tenure, when)]
    sure = holds_certainly(sql, Tenure, tenure, when)
    yield AttributionRule(AttributionBasis.tenure, f"{post}.body_id", held, then, f"{post}.id", f"{tenure}.id", sure)
    with sql.viewed_as(replace(sql.view, certainty=Certainty.possible)):
        any_tenure = [f"{other}.person_id = {statement}.speaker_id", *view_conditions_at(sql, Tenure, other, when)]
    holds_none = f"not exists (select 1 from {tenures} {other} where {' and '.join(any_tenure)})"
    yield AttributionRule(AttributionBasis.speaker, f"{statement}.speaker_id", "", [*none, holds_none])


class Above(NamedTuple):
    """What an actor was part of when a statement was said, as SQL."""

    whole: str
    joined: str
    conditions: list[str]
    certain: str


def above(sql: SqlContext, part: str, statement: str) -> Above:
    """One step up from an actor, an SQL expression, at the time of a statement."""
    tie, here, whole = sql.alias(), sql.alias(), sql.alias()
    actors = sql.table("actor")
    joined = (
        f"join {sql.table('relation')} {tie} on {tie}.subject_id = {part} and {tie}.kind = 'part_of'"
        f" join {actors} {here} on {here}.id = {part} and {here}.kind <> 'state'"
        f" join {actors} {whole} on {whole}.id = {tie}.object_id"
    )
    when = statement_day(sql, statement)
    conditions = view_conditions_at(sql, Relation, tie, when)
    return Above(f"{whole}.id", joined, conditions, holds_certainly(sql, Relation, tie, when))


# ---- of some statements, for whom


def represented_actors(sql: SqlContext, ids: str) -> str:
    """A query for whom statements were spoken: those whose ids are in a table.

    It gives statement_id, actor_id, basis, office_id, tenure_id, part_id (the actor that it follows for, if it is only
    part of this one) and certain.
    """
    way, statement = sql.alias(), sql.alias()
    columns = "statement_id, actor_id, basis, office_id, tenure_id, start_id, certain"
    starts = " union all ".join(_started(sql, ids))
    step = above(sql, f"{way}.actor_id", statement)
    same = ", ".join(f"{way}.{name}" for name in ("basis", "office_id", "tenure_id", "start_id"))
    onward = [f"{step.whole} <> {way}.start_id", *step.conditions]
    climbed = (
        f"select {way}.statement_id, {step.whole}, {same}, ({way}.certain and {step.certain}) from {way}"
        f" join {sql.table('statement')} {statement} on {statement}.id = {way}.statement_id {step.joined}"
        f" where {' and '.join(onward)}"
    )
    part = f"case when {way}.start_id = {way}.actor_id then null else {way}.start_id end as part_id"
    sure = f"max(case when {way}.certain then 1 else 0 end) = 1 as certain"
    told = ", ".join(f"{way}.{name}" for name in ("statement_id", "actor_id", "basis", "office_id", "tenure_id"))
    return (
        f"with recursive {way}({columns}) as ({starts} union {climbed})"
        f" select {told}, {part}, {sure} from {way} group by {told}, {way}.start_id"
    )


def _started(sql: SqlContext, ids: str) -> Iterator[str]:
    these, statement = sql.alias(), sql.alias()
    for way in ways(sql, statement):
        told = f"{statement}.id, {way.actor}, '{way.basis}', {way.office}, {way.tenure}, {way.actor}, ({way.certain})"
        table = f"{ids} {these} cross join {sql.table('statement')} {statement}{way.joined}"
        conditions = " and ".join([f"{statement}.id = {these}.id", *way.conditions])
        yield f"select {told} from {table} where {conditions}"


# ---- for some actors, which statements


def parse_on_behalf_of(operator: str, value: Any, at: str) -> OnBehalfOf:
    """Whether a statement was spoken for an actor, or for one of several.  Raises Refusal, naming the place."""
    if operator not in FILTER_DESCRIPTION:
        detail = f"'{operator}' cannot be asked of {ON_BEHALF_OF.name}."
        raise Refusal(Code.UNKNOWN_PARAMETER, detail, nearest(operator, FILTER_DESCRIPTION), at[:200])
    return OnBehalfOf(parse_comparison(ON_BEHALF_OF, operator, value, at=at))


def statements_for(sql: SqlContext, asked: Callable[[str], str]) -> str:
    """A query for the ids of statements spoken for some actors; `asked` says of an id whether it is one of them.

    It begins with those actors and all that was ever part of them, so that only their statements are looked at.
    """
    within, statement = sql.alias(), sql.alias()
    found = []
    for way in ways(sql, statement):
        among = sql.dialect.one_of_few(way.actor, f"select id from {within}")
        reached = f"({asked(way.actor)} or {_part_of(sql, way.actor, statement, asked)})"
        conditions = " and ".join([among, *way.conditions, reached])
        found.append(
            f"select {statement}.id, 1 from {sql.table('statement')} {statement}{way.joined} where {conditions}"
        )
    return f"with recursive {within}(id) as ({_within(sql, within, asked)}) {' union all '.join(found)}"


def _within(sql: SqlContext, within: str, asked: Callable[[str], str]) -> str:
    actor, tie = sql.alias(), sql.alias()
    there = f"join {sql.table('relation')} {tie} on {tie}.object_id = {within}.id and {tie}.kind = 'part_of'"
    roots = f"select {actor}.id from {sql.table('actor')} {actor} where {asked(f'{actor}.id')}"
    return f"{roots} union select {tie}.subject_id from {within} {there}"


def _part_of(sql: SqlContext, actor: str, statement: str, asked: Callable[[str], str]) -> str:
    up = sql.alias()
    step = above(sql, f"{up}.id", statement)
    climbed = f"select {step.whole} from {up} {step.joined} where {' and '.join(step.conditions)}"
    return (
        f"exists (with recursive {up}(id) as (select {actor} union {climbed})"
        f" select 1 from {up} where {asked(f'{up}.id')})"
    )
