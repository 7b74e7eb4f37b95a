"""What each of two actors does: by itself, and where that is asked by the persons who hold an office of it."""

from dataclasses import dataclass
from typing import Literal

from api.query.sql.as_of import kept
from api.query.sql.context import Draft, column
from api.query.sql.expr import quoted
from api.questions.sql_helpers import known, told
from schema.catalog import kind_of
from schema.entity import Entity
from schema.participation import Attendance, Participation
from schema.relation import Relation, RelationKind
from schema.statement import Statement
from schema.target import Target
from schema.tenure import Tenure

MOST_TENURES = 2000
Side = Literal["one", "other"]
"""The argument that names an actor."""


@dataclass(frozen=True)
class Deed:
    """Rows by which an actor takes part in an event: which column leads to the actor, which to the event, and which
    keeps the first day of the event.
    """

    entity: type[Entity]
    actor: str
    event: str
    day: str
    condition: str = ""

    @property
    def table(self) -> str:
        """Where its rows are kept."""
        return kind_of(self.entity)


THERE = ", ".join(map(quoted, (Attendance.present, Attendance.remote)))
ATTENDING = Deed(Participation, "actor_id", "meeting_id", "meeting_start_earliest", "{}.attendance in (" + THERE + ")")
SPEAKING = Deed(Statement, "speaker_id", "id", "said_earliest")
ADDRESSED = Deed(Target, "record_id", "statement_id", "statement_said_earliest")


def deeds(draft: Draft, deed: Deed, side: Side, event: str = "", *conditions: str) -> str:
    """A query for the deeds of a side, or those at one event: the row, the event, its first day and the tenure by which
    it counts.
    """
    queries = [_deeds(draft, deed, side, event, by_office, *conditions) for by_office in _ways(draft)]
    return " union all ".join(queries)


def did(draft: Draft, deed: Deed, side: Side, event: str) -> str:
    """Whether a side has such a deed at an event: a condition."""
    queries = [_deeds(draft, deed, side, event, by_office) for by_office in _ways(draft)]
    return f"({' or '.join(f'exists ({query})' for query in queries)})"


def how_many(draft: Draft, deed: Deed, side: Side, most: int) -> str:
    """How many deeds a side has, those included that the view leaves out, but none above the most: an expression."""

    def select() -> str:
        queries = " union all ".join(_bare(draft, deed, side, by_office) for by_office in _ways(draft))
        return f"select count(*) from (select 1 from ({queries}) {draft.alias()} limit {most}) {draft.alias()}"

    return f"(select n from {draft.made_once(f'{deed.table}s_of_{side}', 'n', select)})"


def _bare(draft: Draft, deed: Deed, side: Side, by_office: bool) -> str:
    row, tenure = draft.alias(), draft.alias()
    source = f"{held(draft, side)} {tenure} cross join " if by_office else ""
    whose = f"{tenure}.person_id" if by_office else draft.bind(draft.given[side])
    return f"select 1 from {source}{draft.table(deed.table)} {row} where {column(row, deed.actor)} = {whose}"


def held(draft: Draft, side: Side) -> str:
    """Who held an office of a side or of a body that is part of it, from which day until which, by some reading.

    The limit tells SQLite how few they are each time that they are read: else it first reads all that they may lead to.
    """
    return f"(select * from {_held(draft, side)} limit {MOST_TENURES})"


def _held(draft: Draft, side: Side) -> str:
    def select() -> str:
        body, part, tenure, office, actor = (draft.alias() for _ in range(5))
        parts = [f"{part}.kind = {quoted(RelationKind.part_of)}", *kept(draft, Relation, part)]
        among = f"{draft.table('relation')} {part} join {body} on {body}.id = {part}.object_id"
        more = f"select {part}.subject_id from {among} where {' and '.join(parts)}"
        itself = (
            f"select {actor}.id from {draft.table('actor')} {actor} where {actor}.id = {draft.bind(draft.given[side])}"
        )
        bodies = f"{itself} union {more}"
        there = f"{draft.table('office')} {office} on {office}.body_id = {body}.id"
        held = f"{draft.table('tenure')} {tenure} on {tenure}.office_id = {office}.id"
        conditions = " and ".join(kept(draft, Tenure, tenure)) or "true"
        return (
            f"with recursive {body}(id) as ({bodies}) select {tenure}.person_id, {tenure}.id, {tenure}.since_earliest,"
            f" {tenure}.until_latest from {body} join {there} join {held} where {conditions}"
            f" order by {tenure}.id limit {MOST_TENURES}"
        )

    return draft.made_once(f"held_{side}", "person_id, tenure_id, since, until", select)


def _ways(draft: Draft) -> tuple[bool, ...]:
    """Whether deeds count as the actor's own, and whether also by the offices of persons."""
    return (False, True) if draft.given["roll_up"] else (False,)


def _deeds(draft: Draft, deed: Deed, side: Side, event: str, by_office: bool, *more: str) -> str:
    row, tenure = draft.alias(), draft.alias()
    day, actor = f"{row}.{deed.day}", column(row, deed.actor)
    conditions = [*([f"{column(row, deed.event)} = {event}"] if event else []), *more]
    source, by = f"{told(draft, deed.entity)} {row}", "null"
    if by_office:
        tenures, by = f"{held(draft, side)} {tenure}", f"{tenure}.tenure_id"
        source = " cross join ".join((source, tenures) if event else (tenures, source))
        conditions += [f"{actor} = {tenure}.person_id and {day} between {tenure}.since and {tenure}.until", known(day)]
    else:
        conditions.append(f"{actor} = {draft.bind(draft.given[side])}")
    conditions += [deed.condition.format(row)] if deed.condition else []
    return (
        f"select {row}.id, {column(row, deed.event)} as event_id, {day} as day, {by} as tenure_id"
        f" from {source} where {' and '.join(conditions)}"
    )
