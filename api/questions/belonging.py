"""Members of alliances and the obligations between them, as SQL."""

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
    """Returns a condition: the membership counts, unlike that of an observer or a suspended or former member."""
    return f"{row}.status in ({COUNTED})"


def at_one_time(a: str, b: str) -> str:
    """Returns a condition: two assertions may have held at the same time."""
    return f"{a}.since_earliest <= {b}.until_latest and {b}.since_earliest <= {a}.until_latest"


def later(a: str, b: str) -> str:
    """Returns an expression for the later of two days."""
    return f"case when {a} >= {b} then {a} else {b} end"


def earlier(a: str, b: str) -> str:
    """Returns an expression for the earlier of two days."""
    return f"case when {a} <= {b} then {a} else {b} end"


def certainty_flag(sql: SqlContext, *rows: tuple[type[Entity], str]) -> str:
    """Returns a Boolean expression: the rows hold on the view's day by every possible date; NULL without `asOf`."""
    if sql.view.as_of is None:
        return "cast(null as boolean)"
    with sql.viewed_as(replace(sql.view, certainty=Certainty.certain)):
        return f"({' and '.join(condition for entity, row in rows for condition in view_conditions(sql, entity, row))})"


def obligation_bound(sql: SqlContext, end: str, actor: str) -> str:
    """Returns a query for the obligations with an actor at one end, by name or as a member, with first and last day."""
    return f"{_by_name(sql, end, actor)} union all {_as_member(sql, end, actor)}"


def _by_name(sql: SqlContext, end: str, actor: str) -> str:
    row = sql.alias()
    conditions = [f"{row}.{end} = {actor}", *view_conditions(sql, Obligation, row)]
    return (
        f"select {row}.id, {row}.alliance_id, {row}.since_earliest as first, {row}.until_latest as last"
        f" from {sql.table('obligation')} {row} where {' and '.join(conditions)}"
    )


def _as_member(sql: SqlContext, end: str, actor: str) -> str:
    row, member = sql.alias(), sql.alias()
    conditions = [
        f"{row}.{end} is null and {is_member(member)} and {at_one_time(member, row)}",
        f"{member}.actor_id = {actor}",
        *view_conditions(sql, Membership, member),
        *view_conditions(sql, Obligation, row),
    ]
    first = later(f"{member}.since_earliest", f"{row}.since_earliest")
    last = earlier(f"{member}.until_latest", f"{row}.until_latest")
    joined = f"{sql.table('membership')} {member} join {sql.table('obligation')} {row}"
    return (
        f"select {row}.id, {row}.alliance_id, {first}, {last}"
        f" from {joined} on {row}.alliance_id = {member}.alliance_id where {' and '.join(conditions)}"
    )
