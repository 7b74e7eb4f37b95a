"""What an alliance was on the day of the view: who belonged to it then, and who owed what to whom."""

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
    there, member, owed = sql.alias(), sql.alias(), sql.alias()
    existed = " and ".join([f"{there}.id = {about}.id", *view_conditions(sql, Alliance, there)])
    members = _memberships(sql, f"{about}.id")
    return (
        f"select {about}.id as alliance_id,"
        f" exists (select 1 from {sql.table('alliance')} {there} where {existed}) as existed,"
        f" (select count(distinct {member}.actor_id) from ({members}) {member} where {member}.is_counted) as member_count,"
        f" (select count(*) from ({_pairs(sql, f'{about}.id')}) {owed}) as obligation_count"
    )


def _members(sql: SqlContext, state: str) -> str:
    row = sql.alias()
    return (
        f"select {row}.*, {row}.id as membership_id, {first_citation(sql, f'{row}.id')} as citation_id"
        f" from ({_memberships(sql, f'{state}.alliance_id')}) {row}"
    )


def _memberships(sql: SqlContext, alliance: str) -> str:
    """Who belonged to an alliance, in whichever capacity, while it existed."""
    row, there = sql.alias(), sql.alias()
    conditions = [
        f"{row}.alliance_id = {alliance}",
        *view_conditions(sql, Membership, row),
        *view_conditions(sql, Alliance, there),
    ]
    joined = f"{sql.table('membership')} {row} join {sql.table('alliance')} {there}"
    return (
        f"select {row}.id, {row}.actor_id, {row}.status, {is_member(row)} as is_counted,"
        f" {certainty_flag(sql, (Membership, row), (Alliance, there))} as certain"
        f" from {joined} on {there}.id = {row}.alliance_id where {' and '.join(conditions)}"
    )


def _obligations(sql: SqlContext, state: str) -> str:
    row = sql.alias()
    return (
        f"select {row}.*, {first_citation(sql, f'{row}.obligation_id')} as citation_id"
        f" from ({_pairs(sql, f'{state}.alliance_id')}) {row}"
    )


def _pairs(sql: SqlContext, alliance: str) -> str:
    """From whom to whom each obligation holds: an end that is empty is every member, or every other member."""
    by, to, there = sql.alias(), sql.alias(), sql.alias()
    owing, owed = (obligation_bound(sql, end, alliance=alliance) for end in ("obligor_id", "beneficiary_id"))
    sure_of_alliance = certainty_flag(sql, (Alliance, there))
    sure = f"max(case when {sure_of_alliance} and {by}.certain and {to}.certain then 1 else 0 end) = 1"
    conditions = [
        f"{there}.id = {alliance} and {by}.actor_id <> {to}.actor_id",
        f"{by}.first <= {to}.last and {to}.first <= {by}.last",
        *view_conditions(sql, Alliance, there),
    ]
    return (
        f"select {by}.id as obligation_id, {by}.actor_id as obligor_id, {to}.actor_id as beneficiary_id,"
        f" {'cast(null as boolean)' if sql.view.as_of is None else sure} as certain"
        f" from ({owing}) {by} join ({owed}) {to} on {to}.id = {by}.id"
        f" cross join {sql.table('alliance')} {there} where {' and '.join(conditions)} group by 1, 2, 3"
    )


CITED = record_field("citation", "The first citation that supports it.", Citation, required=False)
CERTAIN = value_field(
    "certain",
    "Whether by every reading of the dates, and not only by some; null without a day.",
    "boolean",
    required=False,
)
MEMBER = object_type(
    "StateMember",
    "Who belonged to an alliance.",
    record_field("actor", "Who.", Actor),
    value_field("status", "In what capacity.", words=MembershipStatus),
    value_field("is_counted", "Whether as a member: members and signatories count.", "boolean"),
    CERTAIN,
    record_field("membership", "What says so.", Membership),
    CITED,
)
OWED = object_type(
    "StateObligation",
    "What an actor owed to another under an alliance.",
    record_field("obligor", "Who was bound.", Actor),
    record_field("beneficiary", "To whom it was owed.", Actor),
    CERTAIN,
    record_field("obligation", "What was owed; where it names no end, every member stands there.", Obligation),
    CITED,
)
STATE = FieldType(
    "state",
    "What it was on the day that it is seen as of; without one, all that ever held.",
    object_type(
        "AllianceState",
        "Who belonged to an alliance, and who owed what to whom.",
        value_field("existed", "Whether the alliance itself existed on the day; true without one.", "boolean"),
        value_field("member_count", "How many actors were members.", "integer"),
        value_field("obligation_count", "How many obligations held from one actor to another.", "integer"),
        FieldType(
            "members",
            f"Who belonged to it, members first, at most {MOST_MEMBERS}; the suspended are sure_of_alliance but not counted.",
            MEMBER,
            _members,
            ("-is_counted", "actor_id", "membership_id"),
            MOST_MEMBERS,
        ),
        FieldType(
            "obligations",
            f"From whom to whom each obligation held, at most {MOST_OWED}.",
            OWED,
            _obligations,
            ("obligation_id", "obligor_id", "beneficiary_id"),
            MOST_OWED,
        ),
    ),
    _state,
    alone=True,
)
