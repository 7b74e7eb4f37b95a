"""Ties between two actors besides their contacts: shared alliances, obligations and relations."""

from enum import StrEnum

from api.query.ast.field_types import FieldType, object_type, record_field, value_field
from api.query.sql.as_of import view_conditions
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from api.questions.belonging import at_one_time, earlier, is_member, later, obligation_bound
from api.questions.sql_helpers import first_citation, overlapping
from schema.alliance import Alliance
from schema.citation import Citation
from schema.membership import Membership
from schema.obligation import Obligation
from schema.relation import Relation

MOST_TIES = 100


class Direction(StrEnum):
    """From which of the two actors to which."""

    a_to_b = "a_to_b"
    b_to_a = "b_to_a"


ENDS = {Direction.a_to_b: ("a", "b"), Direction.b_to_a: ("b", "a")}
DIRECTION = value_field("direction", "From which of the two actors to which.", words=Direction)
CITED = record_field("citation", "The first citation that supports it.", Citation, required=False)


def _alliances(sql: SqlContext, _: str) -> str:
    a, b = sql.alias(), sql.alias()
    conditions = [
        f"{a}.actor_id = {sql.bind(sql.arguments['a'])} and {is_member(a)}",
        f"{b}.actor_id = {sql.bind(sql.arguments['b'])} and {is_member(b)}",
        at_one_time(a, b),
        *overlapping(sql, later(f"{a}.since_earliest", f"{b}.since_earliest"), _last(a, b)),
        *view_conditions(sql, Membership, a),
        *view_conditions(sql, Membership, b),
    ]
    table = sql.table("membership")
    return (
        f"select {a}.alliance_id, {a}.id as a_id, {b}.id as b_id, {_time(a, b)},"
        f" {first_citation(sql, f'{a}.id')} as a_citation_id,"
        f" {first_citation(sql, f'{b}.id')} as b_citation_id"
        f" from {table} {a} join {table} {b} on {b}.alliance_id = {a}.alliance_id"
        f" where {' and '.join(conditions)}"
    )


def _last(a: str, b: str) -> str:
    return earlier(f"{a}.until_latest", f"{b}.until_latest")


def _time(a: str, b: str) -> str:
    """Returns columns for the time two assertions share: from the later beginning to the earlier end."""
    begun = f"({a}.since_earliest, {a}.since_latest) >= ({b}.since_earliest, {b}.since_latest)"
    ended = f"({a}.until_latest, {a}.until_earliest) <= ({b}.until_latest, {b}.until_earliest)"
    bounds = [
        f"{choose(f'{a}.{name}_{end}', f'{b}.{name}_{end}')} as {name}_{end}"
        for name, choose in (("since", later), ("until", earlier))
        for end in ("earliest", "latest")
    ]
    texts = [
        f"case when {chosen} then {a}.{name} else {b}.{name} end as {name}"
        for name, chosen in (("since", begun), ("until", ended))
    ]
    return ", ".join([*texts, *bounds])


def _obligations(sql: SqlContext, _: str) -> str:
    return " union all ".join(_owed(sql, way, *ends) for way, ends in ENDS.items())


def _owed(sql: SqlContext, way: Direction, obligor: str, beneficiary: str) -> str:
    """Returns what one of the actors owes the other, while both are bound."""
    by, to = sql.alias(), sql.alias()
    owing, owed = (
        obligation_bound(sql, end, sql.bind(sql.arguments[side]))
        for end, side in (("obligor_id", obligor), ("beneficiary_id", beneficiary))
    )
    first, last = later(f"{by}.first", f"{to}.first"), earlier(f"{by}.last", f"{to}.last")
    conditions = [f"{by}.first <= {to}.last and {to}.first <= {by}.last", *overlapping(sql, first, last)]
    return (
        f"select distinct {by}.id as obligation_id, {by}.alliance_id, {quoted(way)} as direction,"
        f" {first_citation(sql, f'{by}.id')} as citation_id"
        f" from ({owing}) {by} join ({owed}) {to} on {to}.id = {by}.id where {' and '.join(conditions)}"
    )


def _relations(sql: SqlContext, _: str) -> str:
    return " union all ".join(_related(sql, way, *ends) for way, ends in ENDS.items())


def _related(sql: SqlContext, way: Direction, subject: str, towards: str) -> str:
    row, ends = sql.alias(), [sql.bind(sql.arguments[side]) for side in (subject, towards)]
    conditions = [
        f"{row}.subject_id = {ends[0]} and {row}.object_id = {ends[1]}",
        *overlapping(sql, f"{row}.since_earliest", f"{row}.until_latest"),
        *view_conditions(sql, Relation, row),
    ]
    return (
        f"select {row}.id as relation_id, {row}.since_earliest, {quoted(way)} as direction,"
        f" {first_citation(sql, f'{row}.id')} as citation_id from {sql.table('relation')} {row}"
        f" where {' and '.join(conditions)}"
    )


SHARED = object_type(
    "SharedAlliance",
    "An alliance of which two actors were members at the same time.",
    record_field("alliance", "The alliance.", Alliance),
    value_field("since", "Since when both were members.", "date", required=False),
    value_field("until", "Until when both were members.", "date", required=False),
    record_field("a", "The membership of actor a.", Membership),
    record_field("a_citation", "The first citation that supports it.", Citation, required=False),
    record_field("b", "The membership of actor b.", Membership),
    record_field("b_citation", "The first citation that supports it.", Citation, required=False),
)
OWED = object_type(
    "OwedObligation",
    "An obligation of one actor towards another.",
    DIRECTION,
    record_field("obligation", "The obligation.", Obligation),
    record_field("alliance", "The alliance that the obligation belongs to.", Alliance),
    CITED,
)
TIE = object_type(
    "DirectRelation",
    "A relation of one actor to another.",
    DIRECTION,
    record_field("relation", "The relation.", Relation),
    CITED,
)

ALLIANCES = FieldType(
    "alliances",
    f"Alliances of which both were members at the same time, ordered by id, at most {MOST_TIES}.",
    SHARED,
    _alliances,
    ("alliance_id", "since_earliest", "a_id", "b_id"),
    MOST_TIES,
)
OBLIGATIONS = FieldType(
    "obligations",
    f"Obligations between the two actors, by name or as members of an alliance, at most {MOST_TIES}.",
    OWED,
    _obligations,
    ("alliance_id", "obligation_id", "-direction"),
    MOST_TIES,
)
RELATIONS = FieldType(
    "relations",
    f"Relations between the two actors, latest first, at most {MOST_TIES}.",
    TIE,
    _relations,
    ("-since_earliest", "relation_id"),
    MOST_TIES,
)
