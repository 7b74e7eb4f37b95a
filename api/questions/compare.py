"""Two actors side by side: how much there is of each, to what both belong, and how they stand to the same others."""

from dataclasses import dataclass
from enum import StrEnum

from api.query.ast.field_types import Argument, FieldType, Question, object_type, record_field, value_field
from api.query.sql.context import SqlContext, column
from api.query.sql.expr import quoted
from api.questions.belonging import is_member
from api.questions.sql_helpers import all_exist, between, first_citation, overlapping, visible_rows
from schema.alliance import Alliance
from schema.citation import Citation
from schema.entity import Entity
from schema.ledger import Record
from schema.membership import Membership
from schema.participation import Participation
from schema.relation import Relation
from schema.statement import Statement
from schema.target import Stance, Target
from schema.tenure import Tenure

SIDES = ("a", "b")
MOST_COUNTED, MOST_STATEMENTS, MOST_ALLIANCES, MOST_COMMON, USUAL_COMMON, MOST_EDGES = 10_000, 2_000, 200, 100, 20, 20


class Counted(StrEnum):
    """What is counted of an actor."""

    participations = "participations"
    statements = "statements"
    targeted_by = "targeted_by"
    memberships = "memberships"
    tenures = "tenures"
    relations = "relations"
    relations_towards = "relations_towards"


@dataclass(frozen=True)
class _Rows:
    """Rows that lead to an actor, and the first day of each, where they are dated by one."""

    entity: type[Entity]
    actor: str
    day: str = ""


ROWS = {
    Counted.participations: _Rows(Participation, "actor_id", "meeting_start_earliest"),
    Counted.statements: _Rows(Statement, "speaker_id", "date_earliest"),
    Counted.targeted_by: _Rows(Target, "record_id", "statement_date_earliest"),
    Counted.memberships: _Rows(Membership, "actor_id"),
    Counted.tenures: _Rows(Tenure, "person_id"),
    Counted.relations: _Rows(Relation, "subject_id"),
    Counted.relations_towards: _Rows(Relation, "object_id"),
}


def _mine(sql: SqlContext, rows: _Rows, row: str, side: str) -> str:
    """Whether a row is one of a side, and lies in the time that is asked about."""
    timed = (
        between(sql, f"{row}.{rows.day}")
        if rows.day
        else overlapping(sql, f"{row}.since_earliest", f"{row}.until_latest")
    )
    own = f"{column(row, rows.actor)} = {sql.bind(sql.arguments[side])}"
    return " and ".join([own, *timed])


def _counts(sql: SqlContext, _: str) -> str:
    return " union all ".join(_count(sql, place, name, rows) for place, (name, rows) in enumerate(ROWS.items()))


def _count(sql: SqlContext, place: int, name: Counted, rows: _Rows) -> str:
    one, other = sql.alias(), sql.alias()
    return (
        f"select {quoted(name)} as counted, {place} as place, {one}.n as a, {one}.cited as a_cited,"
        f" {other}.n as b, {other}.cited as b_cited"
        f" from ({_tally(sql, rows, 'a')}) {one} cross join ({_tally(sql, rows, 'b')}) {other}"
    )


def _tally(sql: SqlContext, rows: _Rows, side: str) -> str:
    row, found = sql.alias(), sql.alias()
    ids = f"select {row}.id from {visible_rows(sql, rows.entity)} {row} where {_mine(sql, rows, row, side)} order by {row}.id"
    return (
        f"select count(*) as n, count({first_citation(sql, f'{found}.id')}) as cited"
        f" from ({ids} limit {MOST_COUNTED}) {found}"
    )


def _memberships(sql: SqlContext, _: str) -> str:
    """Each alliance of either with the first membership of each."""
    found = " union all ".join(_members(sql, side) for side in SIDES)
    row, first = sql.alias(), sql.alias()
    one, other = (first_citation(sql, f"{first}.{side}_id") for side in SIDES)
    firsts = ", ".join(f"min({row}.{side}) as {side}_id" for side in SIDES)
    each = f"select {row}.alliance_id, {firsts} from ({found}) {row} group by {row}.alliance_id"
    return (
        f"select {first}.*, {first}.a_id is not null and {first}.b_id is not null as shared,"
        f" {one} as a_citation_id, {other} as b_citation_id from ({each}) {first}"
    )


def _members(sql: SqlContext, side: str) -> str:
    row = sql.alias()
    ids = ", ".join(f"{f'{row}.id' if side == own else 'null'} as {own}" for own in SIDES)
    mine = _mine(sql, ROWS[Counted.memberships], row, side)
    return (
        f"select {row}.alliance_id, {ids} from {visible_rows(sql, Membership)} {row} where {mine} and {is_member(row)}"
    )


def _stood(sql: SqlContext) -> str:
    """How often each took which stance towards whom, in the latest of its statements."""

    def select() -> str:
        return " union all ".join(_stances_of(sql, side) for side in SIDES)

    return sql.question_cte("stood", "side, record_id, stance, n", select)


def _stances_of(sql: SqlContext, side: str) -> str:
    spoken, latest, target = sql.alias(), sql.alias(), sql.alias()
    mine = _mine(sql, ROWS[Counted.statements], spoken, side)
    newest = f"order by {spoken}.date_earliest desc, {spoken}.id desc limit {MOST_STATEMENTS}"
    return (
        f"select {quoted(side)}, {target}.record_id, {target}.stance, count(*)"
        f" from (select {spoken}.id from {visible_rows(sql, Statement)} {spoken} where {mine} {newest}) {latest}"
        f" join {visible_rows(sql, Target)} {target} on {target}.statement_id = {latest}.id"
        f" group by {target}.record_id, {target}.stance"
    )


def _common_targets(sql: SqlContext, _: str) -> str:
    numbers = ", ".join(f"sum(case when side = {quoted(side)} then n else 0 end) as {side}_count" for side in SIDES)
    return (
        f"select record_id, {numbers}, sum(n) as n from {_stood(sql)} group by record_id"
        f" having count(distinct side) = 2 order by n desc, record_id limit {sql.arguments['first']}"
    )


def _stances(side: str) -> FieldType:
    def rows(sql: SqlContext, common: str) -> str:
        return (
            f"select stance, n as statements from {_stood(sql)}"
            f" where side = {quoted(side)} and record_id = {common}.record_id"
        )

    return FieldType(side, f"The stances of {NAMED[side]}.", STANCE, rows, ("-statements", "stance"), len(Stance))


def _common_relations(sql: SqlContext, _: str) -> str:
    one, other = (_towards(sql, side) for side in SIDES)
    return f"{one} intersect {other} order by 1 limit {sql.arguments['first']}"


def _towards(sql: SqlContext, side: str) -> str:
    row = sql.alias()
    mine = _mine(sql, ROWS[Counted.relations], row, side)
    return f"select {row}.object_id as record_id from {visible_rows(sql, Relation)} {row} where {mine}"


def _edges(side: str) -> FieldType:
    def rows(sql: SqlContext, common: str) -> str:
        row = sql.alias()
        mine = _mine(sql, ROWS[Counted.relations], row, side)
        return (
            f"select {row}.id as relation_id, {first_citation(sql, f'{row}.id')} as citation_id"
            f" from {visible_rows(sql, Relation)} {row} where {mine} and {row}.object_id = {common}.record_id"
        )

    return FieldType(
        side, f"The relations of {NAMED[side]}, at most {MOST_EDGES}.", EDGE, rows, ("relation_id",), MOST_EDGES
    )


def _row(sql: SqlContext) -> str:
    return f"select 1 where {all_exist(sql, tuple(sql.arguments[side] for side in SIDES))}"


NAMED = {"a": "actor a", "b": "actor b"}
CITED = record_field("citation", "The first citation that supports it.", Citation, required=False)
COUNT = object_type(
    "ComparedCount",
    "How many things of a sort two actors have.",
    value_field("counted", "Of what.", words=Counted),
    value_field("a", f"How many the one has, at most {MOST_COUNTED}.", "integer"),
    value_field("a_cited", "How many of these are supported by a citation.", "integer"),
    value_field("b", f"How many the other has, at most {MOST_COUNTED}.", "integer"),
    value_field("b_cited", "How many of these are supported by a citation.", "integer"),
)
MEMBERSHIP = object_type(
    "ComparedMembership",
    "An alliance of which one of two actors was a member, or both were, not necessarily at one time.",
    record_field("alliance", "The alliance.", Alliance),
    value_field("shared", "Whether both were.", "boolean"),
    record_field("a", "The first of the memberships of the one, by id.", Membership, required=False),
    record_field("a_citation", "The first citation that supports it.", Citation, required=False),
    record_field("b", "The first of the memberships of the other, by id.", Membership, required=False),
    record_field("b_citation", "The first citation that supports it.", Citation, required=False),
)
STANCE = object_type(
    "StanceCount",
    "How often a stance was taken.",
    value_field("stance", "Which.", words=Stance),
    value_field("statements", "In how many statements.", "integer"),
)
COMMON_TARGET = object_type(
    "ComparedStances",
    "How two actors stand to the same record in what they say.",
    record_field("record", "Towards what.", Record),
    value_field("a_count", "How often the one speaks of it.", "integer"),
    value_field("b_count", "How often the other does.", "integer"),
    _stances("a"),
    _stances("b"),
)
EDGE = object_type("ComparedRelation", "A relation of an actor.", record_field("relation", "It.", Relation), CITED)
COMMON_OTHER = object_type(
    "ComparedRelations",
    "Relations of two actors to the same record.",
    record_field("record", "To what.", Record),
    _edges("a"),
    _edges("b"),
)
COMPARE = Question(
    "compare",
    "Two actors side by side.",
    (
        Argument("a", "id", "The id of an actor.", required=True, collection="actors"),
        Argument("b", "id", "The id of another actor.", required=True, collection="actors"),
        Argument("since", "date", "Only from this day on."),
        Argument("until", "date", "Only until this day."),
        Argument("first", "integer", "How many common others at most.", usual=USUAL_COMMON, most=MOST_COMMON),
    ),
    object_type(
        "Comparison",
        "Two actors side by side.",
        FieldType("counts", "How much there is of each.", COUNT, _counts, ("place",), len(Counted)),
        FieldType(
            "memberships",
            f"Alliances of which either was a member, shared ones first, at most {MOST_ALLIANCES}.",
            MEMBERSHIP,
            _memberships,
            ("-shared", "alliance_id"),
            MOST_ALLIANCES,
        ),
        FieldType(
            "stances",
            f"Whom both speak of in the latest {MOST_STATEMENTS} statements of each, and how, the most frequent first.",
            COMMON_TARGET,
            _common_targets,
            ("-n", "record_id"),
            MOST_COMMON,
        ),
        FieldType(
            "relations", "To whom both have relations.", COMMON_OTHER, _common_relations, ("record_id",), MOST_COMMON
        ),
    ),
    _row,
)
