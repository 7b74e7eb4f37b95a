"""Two actors side by side: how much there is of each, to what both belong, and how they stand to the same others."""

from dataclasses import dataclass
from enum import StrEnum

from api.query.ast.field_types import Question, Read, leads, sort, value
from api.query.parse.arguments import Argument
from api.query.sql.context import Draft, column
from api.query.sql.expr import quoted
from api.questions.belonging import is_member
from api.questions.sql_helpers import all_there, between, first_citation, overlapping, told
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

SIDES = ("one", "other")
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
    Counted.statements: _Rows(Statement, "speaker_id", "said_earliest"),
    Counted.targeted_by: _Rows(Target, "record_id", "statement_said_earliest"),
    Counted.memberships: _Rows(Membership, "actor_id"),
    Counted.tenures: _Rows(Tenure, "person_id"),
    Counted.relations: _Rows(Relation, "subject_id"),
    Counted.relations_towards: _Rows(Relation, "object_id"),
}


def _mine(draft: Draft, rows: _Rows, row: str, side: str) -> str:
    """Whether a row is one of a side, and lies in the time that is asked about."""
    timed = (
        between(draft, f"{row}.{rows.day}")
        if rows.day
        else overlapping(draft, f"{row}.since_earliest", f"{row}.until_latest")
    )
    own = f"{column(row, rows.actor)} = {draft.bind(draft.given[side])}"
    return " and ".join([own, *timed])


def _counts(draft: Draft, _: str) -> str:
    return " union all ".join(_count(draft, place, name, rows) for place, (name, rows) in enumerate(ROWS.items()))


def _count(draft: Draft, place: int, name: Counted, rows: _Rows) -> str:
    one, other = draft.alias(), draft.alias()
    return (
        f"select {quoted(name)} as counted, {place} as place, {one}.n as one, {one}.cited as one_cited,"
        f" {other}.n as other, {other}.cited as other_cited"
        f" from ({_tally(draft, rows, 'one')}) {one} cross join ({_tally(draft, rows, 'other')}) {other}"
    )


def _tally(draft: Draft, rows: _Rows, side: str) -> str:
    row, found = draft.alias(), draft.alias()
    ids = (
        f"select {row}.id from {told(draft, rows.entity)} {row} where {_mine(draft, rows, row, side)} order by {row}.id"
    )
    return (
        f"select count(*) as n, count({first_citation(draft, f'{found}.id')}) as cited"
        f" from ({ids} limit {MOST_COUNTED}) {found}"
    )


def _memberships(draft: Draft, _: str) -> str:
    """Each alliance of either with the first membership of each."""
    found = " union all ".join(_members(draft, side) for side in SIDES)
    row, first = draft.alias(), draft.alias()
    one, other = (first_citation(draft, f"{first}.{side}_id") for side in SIDES)
    firsts = ", ".join(f"min({row}.{side}) as {side}_id" for side in SIDES)
    each = f"select {row}.alliance_id, {firsts} from ({found}) {row} group by {row}.alliance_id"
    return (
        f"select {first}.*, {first}.one_id is not null and {first}.other_id is not null as shared,"
        f" {one} as one_citation_id, {other} as other_citation_id from ({each}) {first}"
    )


def _members(draft: Draft, side: str) -> str:
    row = draft.alias()
    ids = ", ".join(f"{f'{row}.id' if side == own else 'null'} as {own}" for own in SIDES)
    mine = _mine(draft, ROWS[Counted.memberships], row, side)
    return f"select {row}.alliance_id, {ids} from {told(draft, Membership)} {row} where {mine} and {is_member(row)}"


def _stood(draft: Draft) -> str:
    """How often each took which stance towards whom, in the latest of its statements."""

    def select() -> str:
        return " union all ".join(_stances_of(draft, side) for side in SIDES)

    return draft.made_once("stood", "side, record_id, stance, n", select)


def _stances_of(draft: Draft, side: str) -> str:
    said, latest, target = draft.alias(), draft.alias(), draft.alias()
    mine = _mine(draft, ROWS[Counted.statements], said, side)
    newest = f"order by {said}.said_earliest desc, {said}.id desc limit {MOST_STATEMENTS}"
    return (
        f"select {quoted(side)}, {target}.record_id, {target}.stance, count(*)"
        f" from (select {said}.id from {told(draft, Statement)} {said} where {mine} {newest}) {latest}"
        f" join {told(draft, Target)} {target} on {target}.statement_id = {latest}.id"
        f" group by {target}.record_id, {target}.stance"
    )


def _common_targets(draft: Draft, _: str) -> str:
    numbers = ", ".join(f"sum(case when side = {quoted(side)} then n else 0 end) as {side}_count" for side in SIDES)
    return (
        f"select record_id, {numbers}, sum(n) as n from {_stood(draft)} group by record_id"
        f" having count(distinct side) = 2 order by n desc, record_id limit {draft.given['first']}"
    )


def _stances(side: str) -> Read:
    def rows(draft: Draft, common: str) -> str:
        return (
            f"select stance, n as statements from {_stood(draft)}"
            f" where side = {quoted(side)} and record_id = {common}.record_id"
        )

    return Read(side, f"The stances of {NAMED[side]}.", STANCE, rows, ("-statements", "stance"), len(Stance))


def _common_relations(draft: Draft, _: str) -> str:
    one, other = (_towards(draft, side) for side in SIDES)
    return f"{one} intersect {other} order by 1 limit {draft.given['first']}"


def _towards(draft: Draft, side: str) -> str:
    row = draft.alias()
    mine = _mine(draft, ROWS[Counted.relations], row, side)
    return f"select {row}.object_id as record_id from {told(draft, Relation)} {row} where {mine}"


def _edges(side: str) -> Read:
    def rows(draft: Draft, common: str) -> str:
        row = draft.alias()
        mine = _mine(draft, ROWS[Counted.relations], row, side)
        return (
            f"select {row}.id as relation_id, {first_citation(draft, f'{row}.id')} as citation_id"
            f" from {told(draft, Relation)} {row} where {mine} and {row}.object_id = {common}.record_id"
        )

    return Read(
        side, f"The relations of {NAMED[side]}, at most {MOST_EDGES}.", EDGE, rows, ("relation_id",), MOST_EDGES
    )


def _row(draft: Draft) -> str:
    return f"select 1 where {all_there(draft, tuple(draft.given[side] for side in SIDES))}"


NAMED = {"one": "the one", "other": "the other"}
CITED = leads("citation", "The first citation that supports it.", Citation, required=False)
COUNT = sort(
    "ComparedCount",
    "How many things of a sort two actors have.",
    value("counted", "Of what.", words=Counted),
    value("one", f"How many the one has, at most {MOST_COUNTED}.", "integer"),
    value("one_cited", "How many of these are supported by a citation.", "integer"),
    value("other", f"How many the other has, at most {MOST_COUNTED}.", "integer"),
    value("other_cited", "How many of these are supported by a citation.", "integer"),
)
MEMBERSHIP = sort(
    "ComparedMembership",
    "An alliance of which one of two actors was a member, or both were, not necessarily at one time.",
    leads("alliance", "The alliance.", Alliance),
    value("shared", "Whether both were.", "boolean"),
    leads("one", "The first of the memberships of the one, by id.", Membership, required=False),
    leads("one_citation", "The first citation that supports it.", Citation, required=False),
    leads("other", "The first of the memberships of the other, by id.", Membership, required=False),
    leads("other_citation", "The first citation that supports it.", Citation, required=False),
)
STANCE = sort(
    "StanceCount",
    "How often a stance was taken.",
    value("stance", "Which.", words=Stance),
    value("statements", "In how many statements.", "integer"),
)
COMMON_TARGET = sort(
    "ComparedStances",
    "How two actors stand to the same record in what they say.",
    leads("record", "Towards what.", Record),
    value("one_count", "How often the one speaks of it.", "integer"),
    value("other_count", "How often the other does.", "integer"),
    _stances("one"),
    _stances("other"),
)
EDGE = sort("ComparedRelation", "A relation of an actor.", leads("relation", "It.", Relation), CITED)
COMMON_OTHER = sort(
    "ComparedRelations",
    "Relations of two actors to the same record.",
    leads("record", "To what.", Record),
    _edges("one"),
    _edges("other"),
)
COMPARE = Question(
    "compare",
    "Two actors side by side.",
    (
        Argument("one", "id", "The id of an actor.", required=True, collection="actors"),
        Argument("other", "id", "The id of another actor.", required=True, collection="actors"),
        Argument("since", "date", "Only from this day on."),
        Argument("until", "date", "Only until this day."),
        Argument("first", "integer", "How many common others at most.", usual=USUAL_COMMON, most=MOST_COMMON),
    ),
    sort(
        "Comparison",
        "Two actors side by side.",
        Read("counts", "How much there is of each.", COUNT, _counts, ("place",), len(Counted)),
        Read(
            "memberships",
            f"Alliances of which either was a member, shared ones first, at most {MOST_ALLIANCES}.",
            MEMBERSHIP,
            _memberships,
            ("-shared", "alliance_id"),
            MOST_ALLIANCES,
        ),
        Read(
            "stances",
            f"Whom both speak of in the latest {MOST_STATEMENTS} statements of each, and how, the most frequent first.",
            COMMON_TARGET,
            _common_targets,
            ("-n", "record_id"),
            MOST_COMMON,
        ),
        Read("relations", "To whom both have relations.", COMMON_OTHER, _common_relations, ("record_id",), MOST_COMMON),
    ),
    _row,
)
