"""What an alliance was on the day of the view: who belonged to it then, and who owed what to whom."""

from api.query.ast.field_types import Read, leads, sort, value
from api.query.sql.as_of import kept
from api.query.sql.context import Draft
from api.questions.belonging import bound, certain, is_member
from api.questions.sql_helpers import first_citation
from schema.actor import Actor
from schema.alliance import Alliance
from schema.citation import Citation
from schema.membership import Membership, MembershipStatus
from schema.obligation import Obligation

MOST_MEMBERS, MOST_OWED = 200, 500


def _state(draft: Draft, about: str) -> str:
    there, member, owed = draft.alias(), draft.alias(), draft.alias()
    existed = " and ".join([f"{there}.id = {about}.id", *kept(draft, Alliance, there)])
    members = _memberships(draft, f"{about}.id")
    return (
        f"select {about}.id as alliance_id,"
        f" exists (select 1 from {draft.table('alliance')} {there} where {existed}) as existed,"
        f" (select count(distinct {member}.actor_id) from ({members}) {member} where {member}.counts) as member_count,"
        f" (select count(*) from ({_pairs(draft, f'{about}.id')}) {owed}) as obligation_count"
    )


def _members(draft: Draft, state: str) -> str:
    row = draft.alias()
    return (
        f"select {row}.*, {row}.id as membership_id, {first_citation(draft, f'{row}.id')} as citation_id"
        f" from ({_memberships(draft, f'{state}.alliance_id')}) {row}"
    )


def _memberships(draft: Draft, alliance: str) -> str:
    """Who belonged to an alliance, in whichever capacity, while it existed."""
    row, there = draft.alias(), draft.alias()
    conditions = [f"{row}.alliance_id = {alliance}", *kept(draft, Membership, row), *kept(draft, Alliance, there)]
    joined = f"{draft.table('membership')} {row} join {draft.table('alliance')} {there}"
    return (
        f"select {row}.id, {row}.actor_id, {row}.status, {is_member(row)} as counts,"
        f" {certain(draft, (Membership, row), (Alliance, there))} as certain"
        f" from {joined} on {there}.id = {row}.alliance_id where {' and '.join(conditions)}"
    )


def _obligations(draft: Draft, state: str) -> str:
    row = draft.alias()
    return (
        f"select {row}.*, {first_citation(draft, f'{row}.obligation_id')} as citation_id"
        f" from ({_pairs(draft, f'{state}.alliance_id')}) {row}"
    )


def _pairs(draft: Draft, alliance: str) -> str:
    """From whom to whom each obligation holds: an end that is empty is every member, or every other member."""
    by, to, there = draft.alias(), draft.alias(), draft.alias()
    owing, owed = (bound(draft, end, alliance=alliance) for end in ("obligor_id", "beneficiary_id"))
    told = certain(draft, (Alliance, there))
    sure = f"max(case when {told} and {by}.certain and {to}.certain then 1 else 0 end) = 1"
    conditions = [
        f"{there}.id = {alliance} and {by}.actor_id <> {to}.actor_id",
        f"{by}.first <= {to}.last and {to}.first <= {by}.last",
        *kept(draft, Alliance, there),
    ]
    return (
        f"select {by}.id as obligation_id, {by}.actor_id as obligor_id, {to}.actor_id as beneficiary_id,"
        f" {'cast(null as boolean)' if draft.view.as_of is None else sure} as certain"
        f" from ({owing}) {by} join ({owed}) {to} on {to}.id = {by}.id"
        f" cross join {draft.table('alliance')} {there} where {' and '.join(conditions)} group by 1, 2, 3"
    )


CITED = leads("citation", "The first citation that supports it.", Citation, required=False)
CERTAIN = value(
    "certain",
    "Whether by every reading of the dates, and not only by some; null without a day.",
    "boolean",
    required=False,
)
MEMBER = sort(
    "StateMember",
    "Who belonged to an alliance.",
    leads("actor", "Who.", Actor),
    value("status", "In what capacity.", words=MembershipStatus),
    value("counts", "Whether as a member: members and signatories count.", "boolean"),
    CERTAIN,
    leads("membership", "What says so.", Membership),
    CITED,
)
OWED = sort(
    "StateObligation",
    "What an actor owed to another under an alliance.",
    leads("obligor", "Who was bound.", Actor),
    leads("beneficiary", "To whom it was owed.", Actor),
    CERTAIN,
    leads("obligation", "What was owed; where it names no end, every member stands there.", Obligation),
    CITED,
)
STATE = Read(
    "state",
    "What it was on the day that it is seen as of; without one, all that ever held.",
    sort(
        "AllianceState",
        "Who belonged to an alliance, and who owed what to whom.",
        value("existed", "Whether the alliance itself existed on the day; true without one.", "boolean"),
        value("member_count", "How many actors were members.", "integer"),
        value("obligation_count", "How many obligations held from one actor to another.", "integer"),
        Read(
            "members",
            f"Who belonged to it, members first, at most {MOST_MEMBERS}; the suspended are told but not counted.",
            MEMBER,
            _members,
            ("-counts", "actor_id", "membership_id"),
            MOST_MEMBERS,
        ),
        Read(
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
