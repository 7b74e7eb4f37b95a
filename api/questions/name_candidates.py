"""The records that each of several names may mean, with what the resolver judges by.

It is asked by the resolver only, in one statement for many names; neither protocol offers it.
"""

from functools import cache

from api.query.ast.field_types import FieldType, Question, object_type, value_field
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from api.questions.record_ranking import number_of_search, ranked_records
from schema.catalog import Column

MOST_NAMES_AT_ONCE, MOST_CANDIDATES, MOST_PARTS = 50, 12, 60
"""How many names one statement takes, and for each how many candidates, and of each how many names and terms."""


@cache
def candidates_question() -> Question:
    """The question of which every name is a part; it is not offered by either protocol."""
    text = _text
    tenure = object_type("", "", *map(text, ("title", "level", "since", "until")), text("country", required=False))
    name, country = object_type("", "", text("text")), object_type("", "", text("id"))
    candidate = object_type(
        "",
        "",
        value_field("number", "", "integer"),
        value_field("score", "", "integer"),
        *map(text, ("record_id", "label", "kind")),
        *(text(name, required=False) for name in ("summary", "born", "died")),
        FieldType("names", "", name, _names, ("text",), MOST_PARTS),
        FieldType("tenures", "", tenure, _tenures, ("since", "title"), MOST_PARTS),
        FieldType("countries", "", country, _countries, ("id",), MOST_PARTS),
    )
    most = MOST_NAMES_AT_ONCE * MOST_CANDIDATES
    candidates = FieldType("candidates", "", candidate, _candidates, ("number", "-score", "record_id"), most)
    return Question("candidates", "", (), object_type("", "", candidates), lambda _: "select 1")


def _text(name: str, *, required: bool = True) -> Column:
    """Declares a text column."""
    return value_field(name, "", required=required)


def _candidates(sql: SqlContext, _: str) -> str:
    ranked, actor = ranked_records(sql, sql.arguments["most"]), sql.table("actor")
    rejected = sql.bind(sql.dialect.list_value(sql.arguments["rejected"]))
    is_rejected = (
        f"select 1 from {sql.dialect.items(rejected, 'x')} join rejection j on j.name_key = substr(x.value, 4)"
        f" where substr(x.value, 1, 3) = {number_of_search('r.m')} and j.record_id = r.record_id"
    )
    label = f"select l.label from {sql.table('record')} l where l.id = r.record_id"
    return (
        f"select r.m as number, r.score, r.record_id, ({label}) as label, r.kind, a.summary,"
        f" a.founded_earliest as born, a.dissolved_latest as died from {ranked} r"
        f" left join {actor} a on a.id = r.record_id where not exists ({is_rejected})"
    )


def _names(sql: SqlContext, row: str) -> str:
    name = sql.alias()
    return f"select distinct {name}.text from {sql.table('name')} {name} where {name}.record_id = {row}.record_id"


def _tenures(sql: SqlContext, row: str) -> str:
    tenure, office = sql.alias(), sql.alias()
    joined = f"{sql.table('tenure')} {tenure} join {sql.table('office')} {office} on {office}.id = {tenure}.office_id"
    part = _part_of(sql, f"{office}.body_id")
    return (
        f"select {office}.title, {office}.level, coalesce({part}, {office}.body_id) as country,"
        f" {tenure}.likely_from as since, {tenure}.likely_until as until from {joined}"
        f" where {tenure}.person_id = {row}.record_id"
    )


def _part_of(sql: SqlContext, id: str) -> str:
    """Returns an expression for the actor that a body is part of; NULL if it is part of none."""
    relation = sql.alias()
    conditions = (
        f"{relation}.subject_id = {id} and {relation}.kind = 'part_of' and {relation}.object_id like 'actors/%'"
    )
    return (
        f"(select {relation}.object_id from {sql.table('relation')} {relation} where {conditions}"
        f" order by {relation}.id limit 1)"
    )


def _countries(sql: SqlContext, row: str) -> str:
    """Returns the states to which a person belongs, and those whom the person represented in meetings."""
    relation, part = sql.alias(), sql.alias()
    kinds = ", ".join(map(quoted, ("part_of", "citizen_of")))
    conditions = f"{relation}.subject_id = {row}.record_id and {relation}.kind in ({kinds})"
    return (
        f"select {relation}.object_id as id from {sql.table('relation')} {relation} where {conditions} union"
        f" select {part}.represents_id from {sql.table('participation')} {part}"
        f" where {part}.actor_id = {row}.record_id and {part}.represents_id is not null"
    )
