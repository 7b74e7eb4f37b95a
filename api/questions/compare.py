"""Two actors side by side: counts, memberships, stances towards and relations to the same records."""

from dataclasses import dataclass
from enum import StrEnum

from api.query.ast.field_types import Argument, FieldType, Pages, Question, object_type, record_field, value_field
from api.query.sql.columns import column
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from api.questions.belonging import is_member
from api.questions.contacts import INVOLVEMENTS, MAX_CONTACTS, whole_meetings
from api.questions.sides import ADDRESSED, ATTENDING, INCLUDE_REPRESENTATIVES, SPEAKING, Actions, Involvement, Side
from api.questions.sql_helpers import all_exist, between, beyond, first_citation, overlapping, page_size, visible_rows
from schema.alliance import Alliance
from schema.citation import Citation
from schema.entity import Entity
from schema.ledger import Record
from schema.membership import Membership
from schema.relation import Relation
from schema.target import Stance, Target
from schema.tenure import Tenure

SIDES: tuple[Side, ...] = ("a", "b")
MOST_COUNTED, MOST_STATEMENTS, MOST_ALLIANCES, MOST_COMMON, USUAL_COMMON, MOST_EDGES = 10_000, 2_000, 200, 100, 20, 20
STANCE_PAGES = Pages(USUAL_COMMON, {"n": "integer", "record_id": "id"})
RELATION_PAGES = Pages(USUAL_COMMON, {"record_id": "id"})


class Counted(StrEnum):
    """What is counted for each actor."""

    participations = "participations"
    statements = "statements"
    targeted_by = "targeted_by"
    memberships = "memberships"
    tenures = "tenures"
    relations = "relations"
    relations_towards = "relations_towards"


@dataclass(frozen=True)
class _Rows:
    """Rows that link to an actor for a period."""

    entity: type[Entity]
    actor: str


MEMBERSHIPS, RELATIONS = _Rows(Membership, "actor_id"), _Rows(Relation, "subject_id")
ROWS: dict[Counted, _Rows | Involvement] = {
    Counted.participations: ATTENDING,
    Counted.statements: SPEAKING,
    Counted.targeted_by: ADDRESSED,
    Counted.memberships: MEMBERSHIPS,
    Counted.tenures: _Rows(Tenure, "person_id"),
    Counted.relations: RELATIONS,
    Counted.relations_towards: _Rows(Relation, "object_id"),
}


def _mine(sql: SqlContext, rows: _Rows, row: str, side: str) -> str:
    """Returns a condition: the row belongs to a side and lies within `since` and `until`."""
    timed = overlapping(sql, f"{row}.since_earliest", f"{row}.until_latest")
    own = f"{column(row, rows.actor)} = {sql.bind(sql.arguments[side])}"
    return " and ".join([own, *timed])


def _counts(sql: SqlContext, _: str) -> str:
    numbered = [(name, place, rows) for place, (name, rows) in enumerate(ROWS.items())]
    acts = [(name, place, rows) for name, place, rows in numbered if isinstance(rows, Involvement)]
    own = (_count(sql, place, name, rows) for name, place, rows in numbered if isinstance(rows, _Rows))
    return " union all ".join([*own, _action_counts(sql, acts)])


def _action_counts(sql: SqlContext, acts: list[tuple[Counted, int, Involvement]]) -> str:
    """Returns the counts of actions of each type, in one query."""
    types = (f"select '{name}' as counted, {place} as place, '{rows.kind}' as kind" for name, place, rows in acts)
    numbers = [(side, number) for side in SIDES for number in ("n", "cited")]
    counts = ", ".join(f"coalesce(sum(case when side = '{side}' then {number} end), 0)" for side, number in numbers)
    row, one = (sql.alias() for _ in range(2))
    each = f"select kind, side, id, row_number() over (partition by kind, side order by id) as _place from {_acts(sql)}"
    tally = (
        f"select kind, side, count(*) as n, count({first_citation(sql, f'{row}.id')}) as cited from ({each}) {row}"
        f" where _place <= {MOST_COUNTED} group by kind, side"
    )
    joined = f"({' union all '.join(types)}) {one} left join ({tally}) {sql.alias()} using (kind)"
    return f"select {one}.counted, {one}.place, {counts} from {joined} group by {one}.counted, {one}.place"


def _acts(sql: SqlContext) -> str:
    """Returns the table of all actions of both sides."""
    return Actions({side: sql.arguments[side] for side in SIDES}, INVOLVEMENTS, lambda day: between(sql, day)).table(
        sql
    )


def _count(sql: SqlContext, place: int, name: Counted, rows: _Rows) -> str:
    a, b = sql.alias(), sql.alias()
    return (
        f"select {quoted(name)} as counted, {place} as place, {a}.n as a, {a}.cited as a_cited,"
        f" {b}.n as b, {b}.cited as b_cited"
        f" from ({_tally(sql, rows, 'a')}) {a} cross join ({_tally(sql, rows, 'b')}) {b}"
    )


def _tally(sql: SqlContext, rows: _Rows, side: Side) -> str:
    row, limited = sql.alias(), sql.alias()
    ids = f"select {row}.id from {visible_rows(sql, rows.entity)} {row} where {_mine(sql, rows, row, side)}"
    return (
        f"select count(*) as n, count({first_citation(sql, f'{limited}.id')}) as cited"
        f" from ({ids} order by {row}.id limit {MOST_COUNTED}) {limited}"
    )


def _memberships(sql: SqlContext, _: str) -> str:
    """Returns each alliance of either side, with the first membership of each."""
    found = " union all ".join(_members(sql, side) for side in SIDES)
    row, first = sql.alias(), sql.alias()
    a, b = (first_citation(sql, f"{first}.{side}_id") for side in SIDES)
    firsts = ", ".join(f"min({row}.{side}) as {side}_id" for side in SIDES)
    each = f"select {row}.alliance_id, {firsts} from ({found}) {row} group by {row}.alliance_id"
    return (
        f"select {first}.*, {first}.a_id is not null and {first}.b_id is not null as shared,"
        f" {a} as a_citation_id, {b} as b_citation_id from ({each}) {first}"
    )


def _members(sql: SqlContext, side: str) -> str:
    row = sql.alias()
    ids = ", ".join(f"{f'{row}.id' if side == own else 'null'} as {own}" for own in SIDES)
    mine = _mine(sql, MEMBERSHIPS, row, side)
    return (
        f"select {row}.alliance_id, {ids} from {visible_rows(sql, Membership)} {row} where {mine} and {is_member(row)}"
    )


def _stance_counts(sql: SqlContext) -> str:
    """Returns how often each side took each stance towards each record in its latest statements."""

    def select() -> str:
        latest, target = sql.alias(), sql.alias()
        number = "row_number() over (partition by side order by day desc, id desc)"
        spoken = f"select side, id, {number} as _place from {_acts(sql)} where kind = {quoted(SPEAKING.kind)}"
        return (
            f"select {latest}.side, {target}.record_id, {target}.stance, count(*) from ({spoken}) {latest}"
            f" join {visible_rows(sql, Target)} {target} on {target}.statement_id = {latest}.id"
            f" where {latest}._place <= {MOST_STATEMENTS} group by {latest}.side, {target}.record_id, {target}.stance"
        )

    return sql.question_cte("stood", "side, record_id, stance, n", select)


def _common_targets(sql: SqlContext, _: str) -> str:
    numbers = ", ".join(f"sum(case when side = {quoted(side)} then n else 0 end) as {side}_count" for side in SIDES)
    return (
        f"select record_id, {numbers}, sum(n) as n from {_stance_counts(sql)} group by record_id"
        f" having count(distinct side) = 2 and {beyond(sql, STANCE_PAGES, '-sum(n)', 'record_id')}"
        f" order by n desc, record_id limit {page_size(sql)}"
    )


def _stances(side: str) -> FieldType:
    def rows(sql: SqlContext, common: str) -> str:
        return (
            f"select stance, n as statements from {_stance_counts(sql)}"
            f" where side = {quoted(side)} and record_id = {common}.record_id"
        )

    return FieldType(
        side, f"How often {NAMED[side]} takes each stance.", STANCE, rows, ("-statements", "stance"), len(Stance)
    )


def _common_relations(sql: SqlContext, _: str) -> str:
    both = " intersect ".join(_towards(sql, side) for side in SIDES)
    onward = beyond(sql, RELATION_PAGES, "record_id")
    return f"select record_id from ({both}) {sql.alias()} where {onward} order by record_id limit {page_size(sql)}"


def _towards(sql: SqlContext, side: str) -> str:
    row = sql.alias()
    mine = _mine(sql, RELATIONS, row, side)
    return f"select {row}.object_id as record_id from {visible_rows(sql, Relation)} {row} where {mine}"


def _edges(side: str) -> FieldType:
    def rows(sql: SqlContext, common: str) -> str:
        row = sql.alias()
        mine = _mine(sql, RELATIONS, row, side)
        return (
            f"select {row}.id as relation_id, {first_citation(sql, f'{row}.id')} as citation_id"
            f" from {visible_rows(sql, Relation)} {row} where {mine} and {row}.object_id = {common}.record_id"
        )

    return FieldType(
        side, f"The relations of {NAMED[side]}, at most {MOST_EDGES}.", EDGE, rows, ("relation_id",), MOST_EDGES
    )


def _row(sql: SqlContext) -> str:
    met = f"(select count(*) from {whole_meetings(sql)} where _place <= {MAX_CONTACTS})"
    return f"select {met} as meeting_count where {all_exist(sql, tuple(sql.arguments[side] for side in SIDES))}"


NAMED = {"a": "actor a", "b": "actor b"}
CITED = record_field("citation", "The first citation that supports it.", Citation, required=False)
COUNT = object_type(
    "ComparedCount",
    "A count for each of two actors.",
    value_field("counted", "What is counted.", words=Counted),
    value_field("a", f"The count for actor a, at most {MOST_COUNTED}.", "integer"),
    value_field("a_cited", "How many of these a citation supports.", "integer"),
    value_field("b", f"The count for actor b, at most {MOST_COUNTED}.", "integer"),
    value_field("b_cited", "How many of these a citation supports.", "integer"),
)
MEMBERSHIP = object_type(
    "ComparedMembership",
    "An alliance of which either of two actors was a member, or both, not necessarily at the same time.",
    record_field("alliance", "The alliance.", Alliance),
    value_field("shared", "Whether both actors were members.", "boolean"),
    record_field("a", "The first membership of actor a, by id.", Membership, required=False),
    record_field("a_citation", "The first citation that supports it.", Citation, required=False),
    record_field("b", "The first membership of actor b, by id.", Membership, required=False),
    record_field("b_citation", "The first citation that supports it.", Citation, required=False),
)
STANCE = object_type(
    "StanceCount",
    "In how many statements a stance was taken.",
    value_field("stance", "The stance.", words=Stance),
    value_field("statements", "The number of statements.", "integer"),
)
COMMON_TARGET = object_type(
    "ComparedStances",
    "Stances of two actors towards the same record.",
    record_field("record", "The record that the stances are about.", Record),
    value_field("a_count", "How often actor a refers to it.", "integer"),
    value_field("b_count", "How often actor b refers to it.", "integer"),
    _stances("a"),
    _stances("b"),
)
EDGE = object_type(
    "ComparedRelation", "A relation of an actor.", record_field("relation", "The relation.", Relation), CITED
)
COMMON_OTHER = object_type(
    "ComparedRelations",
    "Relations of two actors to the same record.",
    record_field("record", "The record that both have relations to.", Record),
    _edges("a"),
    _edges("b"),
)
COMPARE = Question(
    "compare",
    "Compares two actors: counts, memberships, stances towards and relations to the same records.",
    (
        Argument("a", "id", "The id of an actor.", required=True, collection="actors"),
        Argument("b", "id", "The id of another actor.", required=True, collection="actors", differs_from="a"),
        Argument("since", "date", "Only what is dated on or after this day."),
        Argument("until", "date", "Only what is dated on or before this day.", not_before="since"),
        INCLUDE_REPRESENTATIVES,
    ),
    object_type(
        "Comparison",
        "A comparison of two actors.",
        value_field(
            "meeting_count",
            "The number of meetings that took place and that both attended, each with its parts, at most"
            f" {MAX_CONTACTS}.",
            "integer",
        ),
        FieldType("counts", "Counts for each actor.", COUNT, _counts, ("place",), len(Counted)),
        FieldType(
            "memberships",
            f"Alliances of which either actor was a member, shared ones first, at most {MOST_ALLIANCES}.",
            MEMBERSHIP,
            _memberships,
            ("-shared", "alliance_id"),
            MOST_ALLIANCES,
        ),
        FieldType(
            "stances",
            f"Records that both refer to in the latest {MOST_STATEMENTS} statements of each, most frequent first.",
            COMMON_TARGET,
            _common_targets,
            ("-n", "record_id"),
            MOST_COMMON,
            pages=STANCE_PAGES,
        ),
        FieldType(
            "relations",
            "Records that both actors have relations to.",
            COMMON_OTHER,
            _common_relations,
            ("record_id",),
            MOST_COMMON,
            pages=RELATION_PAGES,
        ),
    ),
    _row,
    reads_stored=True,
)
