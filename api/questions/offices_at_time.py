"""The offices that a person held when making a statement or taking part in a meeting, derived from tenures."""

from collections.abc import Callable

from api.query.ast.field_types import FieldType, object_type, record_field, value_field
from api.query.sql.acts import meeting_period, statement_day
from api.query.sql.as_of import Period, holds_certainly, view_conditions_at
from api.query.sql.context import SqlContext
from schema.actor import Actor
from schema.office import Office
from schema.tenure import Tenure

MOST_OFFICES = 20
OFFICE_AT_TIME = object_type(
    "OfficeAtTime",
    "An office that a person held at the time.",
    record_field("office", "The office.", Office),
    record_field("body", "The body that the office belongs to.", Actor),
    record_field("tenure", "The tenure that it is derived from; null if there is none.", Tenure, required=False),
    value_field("stated", "Whether the record itself states the office.", "boolean"),
    value_field("certain", "Whether it is stated, or true for every possible date.", "boolean"),
)


def _offices_of(person: str, when: Callable[[SqlContext, str], Period]) -> Callable[[SqlContext, str], str]:
    """Returns a writer of the offices held by a row's person at the row's time, including the office that it states."""

    def rows(sql: SqlContext, row: str) -> str:
        post, tenure, other = sql.alias(), sql.alias(), sql.alias()
        offices, tenures, then = sql.table("office"), sql.table("tenure"), when(sql, row)
        holding, same = (
            " and ".join([f"{alias}.person_id = {row}.{person}", *view_conditions_at(sql, Tenure, alias, then)])
            for alias in (tenure, other)
        )
        stated = f"coalesce({post}.id = {row}.office_id, false)"
        certain = f"({stated} or ({holds_certainly(sql, Tenure, tenure, then)}))"
        only_stated = f"not exists (select 1 from {tenures} {other} where {other}.office_id = {post}.id and {same})"
        return (
            f"select {post}.id as office_id, {post}.body_id, {tenure}.id as tenure_id, {stated} as stated,"
            f" {certain} as certain from {tenures} {tenure} join {offices} {post} on {post}.id = {tenure}.office_id"
            f" where {holding} union all select {post}.id, {post}.body_id, null, true, true"
            f" from {offices} {post} where {post}.id = {row}.office_id and {only_stated}"
        )

    return rows


def _offices(who: str, person: str, when: Callable[[SqlContext, str], Period]) -> FieldType:
    description = f"The offices that the {who} held at the time, a stated one first, at most {MOST_OFFICES}."
    order = ("-stated", "-certain", "office_id", "tenure_id")
    return FieldType("offices_at_time", description, OFFICE_AT_TIME, _offices_of(person, when), order, MOST_OFFICES)


OF_THE_SPEAKER = _offices("speaker", "speaker_id", statement_day)
OF_THE_PARTICIPANT = _offices("participant", "actor_id", meeting_period)
