"""What an alliance was on the day of the view: its members and the obligations under it."""

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from api.query.ast.field_types import FieldType, object_type, record_field, value_field
from api.query.ast.view import Certainty
from api.query.sql.as_of import view_conditions
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from api.questions.belonging import certainty_flag, is_member
from api.questions.sql_helpers import first_citation
from schema.actor import Actor
from schema.alliance import Alliance
from schema.citation import Citation
from schema.membership import Membership, MembershipStatus
from schema.obligation import Obligation

MOST_MEMBERS, MOST_OWED = 200, 500


class Existence(StrEnum):
    """Whether something existed: `yes` if it or a membership of it is likely, `no` if its dates exclude it."""

    yes = "yes"
    no = "no"
    unknown = "unknown"


def _state(sql: SqlContext, about: str) -> str:
    member, owed = sql.alias(), sql.alias()
    members = _memberships(sql, f"{about}.id")
    return (
        f"select {about}.id as alliance_id, {_existed(sql, about)} as existed,"
        f" (select count(distinct {member}.actor_id) from ({members}) {member} where {member}.is_counted)"
        " as member_count,"
        f" (select count(*) from ({_in_force(sql, f'{about}.id')}) {owed}) as obligation_count"
    )


def _existed(sql: SqlContext, about: str) -> str:
    """Returns an expression for whether an alliance existed on the view's day; NULL without one."""
    if sql.view.as_of is None:
        return "cast(null as text)"
    likely = " or ".join(f"({condition})" for condition in _likely(sql, about))
    with sql.viewed_as(replace(sql.view, certainty=Certainty.possible)):
        possible = " and ".join(view_conditions(sql, Alliance, about))
    return (
        f"case when {likely} then {quoted(Existence.yes)} when not ({possible}) then {quoted(Existence.no)}"
        f" else {quoted(Existence.unknown)} end"
    )


def _likely(sql: SqlContext, about: str) -> Iterator[str]:
    """Yields conditions: the alliance or one of its memberships is likely."""
    row = sql.alias()
    with sql.viewed_as(replace(sql.view, certainty=Certainty.likely)):
        yield " and ".join(view_conditions(sql, Alliance, about))
        conditions = [f"{row}.alliance_id = {about}.id", *view_conditions(sql, Membership, row)]
        yield f"exists (select 1 from {sql.table('membership')} {row} where {' and '.join(conditions)})"


def _members(sql: SqlContext, state: str) -> str:
    """Returns the memberships; on a day, an actor has one of each status, a certain one if there is any."""
    row, memberships = sql.alias(), _memberships(sql, f"{state}.alliance_id")
    kept = "true" if sql.view.as_of is None else f"{row}.place = 1"
    return (
        f"select {row}.*, {row}.id as membership_id, {first_citation(sql, f'{row}.id')} as citation_id"
        f" from ({memberships}) {row} where {kept}"
    )


def _memberships(sql: SqlContext, alliance: str) -> str:
    """Returns the memberships of an alliance, of every status.

    `place` numbers those of the same actor and status, certain ones first.
    """
    row = sql.alias()
    conditions = [f"{row}.alliance_id = {alliance}", *view_conditions(sql, Membership, row)]
    certain = certainty_flag(sql, (Membership, row))
    place = (
        f"row_number() over (partition by {row}.actor_id, {row}.status"
        f" order by case when {certain} then 0 else 1 end, {row}.id)"
    )
    return (
        f"select {row}.id, {row}.actor_id, {row}.status, {is_member(row)} as is_counted, {certain} as certain,"
        f" {place} as place from {sql.table('membership')} {row} where {' and '.join(conditions)}"
    )


def _obligations(sql: SqlContext, state: str) -> str:
    row = sql.alias()
    return (
        f"select {row}.*, {first_citation(sql, f'{row}.obligation_id')} as citation_id"
        f" from ({_in_force(sql, f'{state}.alliance_id')}) {row}"
    )


def _in_force(sql: SqlContext, alliance: str) -> str:
    """Returns the obligations of an alliance."""
    row = sql.alias()
    conditions = [f"{row}.alliance_id = {alliance}", *view_conditions(sql, Obligation, row)]
    return (
        f"select {row}.id as obligation_id, {row}.obligor_id, {row}.beneficiary_id,"
        f" {certainty_flag(sql, (Obligation, row))} as certain"
        f" from {sql.table('obligation')} {row} where {' and '.join(conditions)}"
    )


CITED = record_field("citation", "The first citation that supports it.", Citation, required=False)
CERTAIN = value_field(
    "certain",
    "Whether it is true for every possible date; null without `asOf`.",
    "boolean",
    required=False,
)
MEMBER = object_type(
    "StateMember",
    "An actor that belonged to an alliance.",
    record_field("actor", "The actor.", Actor),
    value_field("status", "The status of the membership.", words=MembershipStatus),
    value_field("is_counted", "Whether it counts as a member: members and signatories do.", "boolean"),
    CERTAIN,
    record_field("membership", "The membership.", Membership),
    CITED,
)
OWED = object_type(
    "StateObligation",
    "An obligation under an alliance.",
    record_field("obligor", "The actor that was bound; null for all members.", Actor, required=False),
    record_field("beneficiary", "The actor that it was owed to; null for all other members.", Actor, required=False),
    CERTAIN,
    record_field("obligation", "The obligation.", Obligation),
    CITED,
)
STATE = FieldType(
    "state",
    "The alliance on the day of `asOf`; without it, everything that ever held.",
    object_type(
        "AllianceState",
        "The members of an alliance and the obligations under it.",
        value_field(
            "existed",
            "Whether the alliance existed on that day: yes if it or a membership is likely, no if its dates exclude"
            " it; null without `asOf`.",
            words=Existence,
            required=False,
        ),
        value_field("member_count", "The number of actors that were members.", "integer"),
        value_field("obligation_count", "The number of obligations.", "integer"),
        FieldType(
            "members",
            f"Actors that belonged to it, members first, at most {MOST_MEMBERS}; suspended ones do not count."
            " With `asOf`, each actor is listed once for each status.",
            MEMBER,
            _members,
            ("-is_counted", "actor_id", "membership_id"),
            MOST_MEMBERS,
        ),
        FieldType(
            "obligations",
            f"Obligations under it, at most {MOST_OWED}, those of all members first. They are not expanded to pairs of"
            " members.",
            OWED,
            _obligations,
            ("obligor_id", "beneficiary_id", "obligation_id"),
            MOST_OWED,
        ),
    ),
    _state,
    alone=True,
)
