"""Who belongs to an alliance as a member, and what its members owe each other."""

from api.query.dialect import quoted
from api.query.draft import Draft
from api.query.time import kept
from schema.membership import Membership, MembershipStatus
from schema.obligation import Obligation

COUNTED = ", ".join(map(quoted, (MembershipStatus.member, MembershipStatus.signatory)))


def is_member(row: str) -> str:
    """Whether a membership is that of a member: not of who watches, waits, is suspended or left."""
    return f"{row}.status in ({COUNTED})"


def at_one_time(one: str, other: str) -> str:
    """Whether two assertions held at one time, by some reading: a condition."""
    return f"{one}.since_earliest <= {other}.until_latest and {other}.since_earliest <= {one}.until_latest"


def later(one: str, other: str) -> str:
    """The later of two days."""
    return f"case when {one} >= {other} then {one} else {other} end"


def earlier(one: str, other: str) -> str:
    """The earlier of two days."""
    return f"case when {one} <= {other} then {one} else {other} end"


def bound(draft: Draft, end: str, actor: str) -> str:
    """A query for the obligations of which an actor is one end, by name or as a member, and from when until when."""
    obligation, member, named = draft.alias(), draft.alias(), draft.alias()
    table = draft.table("obligation")
    as_named = [f"{named}.{end} = {actor}", *kept(draft, Obligation, named)]
    as_member = [
        f"{obligation}.{end} is null and {member}.actor_id = {actor} and {is_member(member)}",
        at_one_time(member, obligation),
        *kept(draft, Membership, member),
        *kept(draft, Obligation, obligation),
    ]
    joined = f"{draft.table('membership')} {member} join {table} {obligation}"
    return (
        f"select {named}.id, {named}.alliance_id, {named}.since_earliest as first, {named}.until_latest as last"
        f" from {table} {named} where {' and '.join(as_named)}"
        f" union all select {obligation}.id, {obligation}.alliance_id,"
        f" {later(f'{member}.since_earliest', f'{obligation}.since_earliest')},"
        f" {earlier(f'{member}.until_latest', f'{obligation}.until_latest')}"
        f" from {joined} on {obligation}.alliance_id = {member}.alliance_id where {' and '.join(as_member)}"
    )
