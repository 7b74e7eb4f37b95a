"""Who belongs to an alliance as a member, and what its members owe each other."""

from dataclasses import replace

from api.query.ast.view import Certainty
from api.query.sql.as_of import kept
from api.query.sql.context import Draft
from api.query.sql.expr import quoted
from schema.entity import Entity
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


def certain(draft: Draft, *rows: tuple[type[Entity], str]) -> str:
    """Whether rows held on the view's day by every reading of their dates, an expression; NULL without a day."""
    if draft.view.as_of is None:
        return "cast(null as boolean)"
    with draft.seen(replace(draft.view, certainty=Certainty.certain)):
        return f"({' and '.join(condition for entity, row in rows for condition in kept(draft, entity, row))})"


def bound(draft: Draft, end: str, *, actor: str = "", alliance: str = "") -> str:
    """A query for who is one end of which obligation, by name or as a member, and from when until when: of an actor, or
    of an alliance.
    """
    return f"{_by_name(draft, end, actor, alliance)} union all {_as_member(draft, end, actor, alliance)}"


def _by_name(draft: Draft, end: str, actor: str, alliance: str) -> str:
    row = draft.alias()
    conditions = [
        f"{row}.{end} = {actor}" if actor else f"{row}.{end} is not null",
        *([f"{row}.alliance_id = {alliance}"] if alliance else []),
        *kept(draft, Obligation, row),
    ]
    return (
        f"select {row}.id, {row}.alliance_id, {row}.{end} as actor_id, {row}.since_earliest as first,"
        f" {row}.until_latest as last, {certain(draft, (Obligation, row))} as certain"
        f" from {draft.table('obligation')} {row} where {' and '.join(conditions)}"
    )


def _as_member(draft: Draft, end: str, actor: str, alliance: str) -> str:
    row, member = draft.alias(), draft.alias()
    conditions = [
        f"{row}.{end} is null and {is_member(member)} and {at_one_time(member, row)}",
        *([f"{member}.actor_id = {actor}"] if actor else []),
        *([f"{row}.alliance_id = {alliance}"] if alliance else []),
        *kept(draft, Membership, member),
        *kept(draft, Obligation, row),
    ]
    first = later(f"{member}.since_earliest", f"{row}.since_earliest")
    last = earlier(f"{member}.until_latest", f"{row}.until_latest")
    joined = f"{draft.table('membership')} {member} join {draft.table('obligation')} {row}"
    return (
        f"select {row}.id, {row}.alliance_id, {member}.actor_id, {first}, {last},"
        f" {certain(draft, (Obligation, row), (Membership, member))}"
        f" from {joined} on {row}.alliance_id = {member}.alliance_id where {' and '.join(conditions)}"
    )
