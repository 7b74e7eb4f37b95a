"""Who belongs to an alliance as a member, and what its members owe each other."""

from dataclasses import replace

from api.query.ast.view import Certainty
from api.query.sql.as_of import view_conditions
from api.query.sql.context import SqlContext
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


def certainty_flag(sql: SqlContext, *rows: tuple[type[Entity], str]) -> str:
    """Whether rows held on the view's day by every reading of their dates, an expression; NULL without a day."""
    if sql.view.as_of is None:
        return "cast(null as boolean)"
    with sql.viewed_as(replace(sql.view, certainty=Certainty.certain)):
        return f"({' and '.join(condition for entity, row in rows for condition in view_conditions(sql, entity, row))})"


def obligation_bound(sql: SqlContext, end: str, *, actor: str = "", alliance: str = "") -> str:
    """A query for who is one end of which obligation, by name or as a member, and from when until when: of an actor, or
    of an alliance.
    """
    return f"{_by_name(sql, end, actor, alliance)} union all {_as_member(sql, end, actor, alliance)}"


def _by_name(sql: SqlContext, end: str, actor: str, alliance: str) -> str:
    row = sql.alias()
    conditions = [
        f"{row}.{end} = {actor}" if actor else f"{row}.{end} is not null",
        *([f"{row}.alliance_id = {alliance}"] if alliance else []),
        *view_conditions(sql, Obligation, row),
    ]
    return (
        f"select {row}.id, {row}.alliance_id, {row}.{end} as actor_id, {row}.since_earliest as first,"
        f" {row}.until_latest as last, {certainty_flag(sql, (Obligation, row))} as certain"
        f" from {sql.table('obligation')} {row} where {' and '.join(conditions)}"
    )


def _as_member(sql: SqlContext, end: str, actor: str, alliance: str) -> str:
    row, member = sql.alias(), sql.alias()
    conditions = [
        f"{row}.{end} is null and {is_member(member)} and {at_one_time(member, row)}",
        *([f"{member}.actor_id = {actor}"] if actor else []),
        *([f"{row}.alliance_id = {alliance}"] if alliance else []),
        *view_conditions(sql, Membership, member),
        *view_conditions(sql, Obligation, row),
    ]
    first = later(f"{member}.since_earliest", f"{row}.since_earliest")
    last = earlier(f"{member}.until_latest", f"{row}.until_latest")
    joined = f"{sql.table('membership')} {member} join {sql.table('obligation')} {row}"
    return (
        f"select {row}.id, {row}.alliance_id, {member}.actor_id, {first}, {last},"
        f" {certainty_flag(sql, (Obligation, row), (Membership, member))}"
        f" from {joined} on {row}.alliance_id = {member}.alliance_id where {' and '.join(conditions)}"
    )
