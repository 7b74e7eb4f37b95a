"""What an alliance was on the day of the view: its members and the obligations between them."""

from api.query.ast.field_types import FieldType, object_type, record_field, value_field
from api.query.sql.as_of import view_conditions
from api.query.sql.context import SqlContext
from api.questions.belonging import certainty_flag, is_member, obligation_bound
from api.questions.sql_helpers import first_citation
from schema.actor import Actor
from schema.alliance import Alliance
from schema.citation import Citation
from schema.membership import Membership, MembershipStatus
from schema.obligation import Obligation

MOST_MEMBERS, MOST_OWED = 200, 500


def _state(sql: SqlContext, about: str) -> str:
    row, member, owed = sql.alias(), sql.alias(), sql.alias()
    existed = " and ".join([f"{row}.id = {about}.id", *view_conditions(sql, Alliance, row)])
    members = _memberships(sql, f"{about}.id")
    return (
        f"select {about}.id as alliance_id,"
        f" exists (select 1 from {sql.table('alliance')} {row} where {existed}) as existed,"
        f" (select count(distinct {member}.actor_id) from ({members}) {member} where {member}.is_counted)"
        " as member_count,"
        f" (select count(*) from ({_pairs(sql, f'{about}.id')}) {owed}) as obligation_count"
    )


def _members(sql: SqlContext, state: str) -> str:
    row = sql.alias()
    return (
        f"select {row}.*, {row}.id as membership_id, {first_citation(sql, f'{row}.id')} as citation_id"
        f" from ({_memberships(sql, f'{state}.alliance_id')}) {row}"
    )


def _memberships(sql: SqlContext, alliance: str) -> str:
    """Returns the memberships of an alliance, of every status, while it existed."""
    row, existing = sql.alias(), sql.alias()
    conditions = [
        f"{row}.alliance_id = {alliance}",
        *view_conditions(sql, Membership, row),
        *view_conditions(sql, Alliance, existing),
    ]
    joined = f"{sql.table('membership')} {row} join {sql.table('alliance')} {existing}"
    return (
        f"select {row}.id, {row}.actor_id, {row}.status, {is_member(row)} as is_counted,"
        f" {certainty_flag(sql, (Membership, row), (Alliance, existing))} as certain"
        f" from {joined} on {existing}.id = {row}.alliance_id where {' and '.join(conditions)}"
    )


def _obligations(sql: SqlContext, state: str) -> str:
    row = sql.alias()
    return (
        f"select {row}.*, {first_citation(sql, f'{row}.obligation_id')} as citation_id"
        f" from ({_pairs(sql, f'{state}.alliance_id')}) {row}"
    )


def _pairs(sql: SqlContext, alliance: str) -> str:
    """Returns who owes an obligation to whom: an empty end stands for every member, or for every other member."""
    by, to, existing = sql.alias(), sql.alias(), sql.alias()
    owing, owed = (obligation_bound(sql, end, alliance=alliance) for end in ("obligor_id", "beneficiary_id"))
    alliance_certain = certainty_flag(sql, (Alliance, existing))
    certain = f"max(case when {alliance_certain} and {by}.certain and {to}.certain then 1 else 0 end) = 1"
    conditions = [
        f"{existing}.id = {alliance} and {by}.actor_id <> {to}.actor_id",
        f"{by}.first <= {to}.last and {to}.first <= {by}.last",
        *view_conditions(sql, Alliance, existing),
    ]
    return (
        f"select {by}.id as obligation_id, {by}.actor_id as obligor_id, {to}.actor_id as beneficiary_id,"
        f" {'cast(null as boolean)' if sql.view.as_of is None else certain} as certain"
        f" from ({owing}) {by} join ({owed}) {to} on {to}.id = {by}.id"
        f" cross join {sql.table('alliance')} {existing} where {' and '.join(conditions)} group by 1, 2, 3"
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
    "An obligation of one actor towards another under an alliance.",
    record_field("obligor", "The actor that was bound.", Actor),
    record_field("beneficiary", "The actor that it was owed to.", Actor),
    CERTAIN,
    record_field("obligation", "The obligation; an end that it leaves empty stands for every member.", Obligation),
    CITED,
)
STATE = FieldType(
    "state",
    "The alliance on the day of `asOf`; without it, everything that ever held.",
    object_type(
        "AllianceState",
        "The members of an alliance and the obligations between them.",
        value_field("existed", "Whether the alliance existed on that day; true without `asOf`.", "boolean"),
        value_field("member_count", "The number of actors that were members.", "integer"),
        value_field("obligation_count", "The number of obligations from one actor to another.", "integer"),
        FieldType(
            "members",
            f"Actors that belonged to it, members first, at most {MOST_MEMBERS}; suspended ones do not count.",
            MEMBER,
            _members,
            ("-is_counted", "actor_id", "membership_id"),
            MOST_MEMBERS,
        ),
        FieldType(
            "obligations",
            f"Obligations from one actor to another, at most {MOST_OWED}.",
            OWED,
            _obligations,
            ("obligation_id", "obligor_id", "beneficiary_id"),
            MOST_OWED,
        ),
    ),
    _state,
    alone=True,
)
