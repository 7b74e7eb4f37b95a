"""Ranks the records that searches find: by how well they match, and well connected ones before others."""

from collections.abc import Iterator
from enum import StrEnum

from api.query.parse.name_classes import EVENTS
from api.query.parse.params import current_value
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from api.questions.name_matches import scored_records
from api.questions.sql_helpers import stored_rows
from schema.actor import Actor, ActorKind
from schema.catalog import collections, kind_of
from schema.entity import Thing

MOST_TIES, MOST_DOUBLINGS, WORTH_OF_DOUBLING = 1000, 11, 9
"""How many ties of a record are counted for each link, and what each doubling of their number adds to its score."""
WORTH_OF_NAMED = 80
"""What the score of a record gains if it is neither an event nor a document."""
THINGS = {name: kind_of(entity) for name, entity in collections().items() if issubclass(entity, Thing)}
TIES = (
    ("participation", "actor_id"),
    ("participation", "meeting_id"),
    ("statement", "speaker_id"),
    ("tenure", "person_id"),
    ("tenure", "office_id"),
    ("membership", "actor_id"),
    ("membership", "alliance_id"),
    ("relation", "subject_id"),
    ("relation", "object_id"),
    ("target", "record_id"),
    ("target", "statement_id"),
    ("meeting", "place_id"),
    ("document", "publisher_id"),
    ("citation", "document_id"),
    ("tag", "topic_id"),
)
"""The links by which a record counts as well connected."""

SearchKind = StrEnum(  # type: ignore[misc]
    "SearchKind",
    [(kind, kind) for kind in (*ActorKind, *(kind for kind in THINGS.values() if kind != kind_of(Actor)))],
)
SearchKind.__doc__ = "Kind of record that is found: for an actor the kind of actor."
"""What a search finds: the kinds of actors, and all other kinds of records that have a label of their own."""


def found_records(sql: SqlContext) -> str:
    """Returns the table of the records that match the searches of the argument `q` and are in the view."""

    def select() -> str:
        scored = scored_records(sql, "q")
        conditions = ["kind is not null", *_in_view(sql)]
        kinds = f"select m, record_id, text_id, score, {_kind(sql, 'record_id')} as kind from {scored}"
        return f"select m, record_id, text_id, score, kind from ({kinds}) kinds where {' and '.join(conditions)}"

    return sql.question_cte("found", "m, record_id, text_id, score, kind", select)


def _kind(sql: SqlContext, id: str) -> str:
    """Returns an expression for the kind of a record; NULL if it is none that a search finds."""
    actors, row = Actor.collection(), sql.alias()
    kind = f"(select {row}.kind from {sql.table(kind_of(Actor))} {row} where {row}.id = {id})"
    others = " ".join(f"when {quoted(name)} then {quoted(kind)}" for name, kind in THINGS.items() if name != actors)
    collection = f"substr({id}, 1, {sql.dialect.position(id, quoted('/'))} - 1)"
    return f"case {collection} when {quoted(actors)} then {kind} {others} end"


def _of_kinds(sql: SqlContext) -> str:
    """Returns the condition that a record is of one of the kinds searched for, by one search or by each of several."""
    if by_search := sql.arguments.get("kinds_by_search"):
        own = _kinds_by_search(sql, by_search)
        return f"(f.m not in (select m from {own}) or (f.m, f.kind) in (select m, kind from {own}))"
    kinds = sql.arguments["kinds"]
    return f"f.kind in ({', '.join(quoted(str(kind)) for kind in current_value(kinds))})" if kinds else "1 = 1"


def _kinds_by_search(sql: SqlContext, by_search: list[str]) -> str:
    """Returns the table of the kinds that each of several searches is for."""

    def select() -> str:
        kinds = sql.bind(sql.dialect.list_value(by_search))
        columns = "cast(substr(k.value, 1, 3) as integer), substr(k.value, 4)"
        return f"select {columns} from {sql.dialect.items(kinds, 'k')} where k.value <> ''"

    return sql.question_cte("kinds_by_search", "m, kind", select)


def number_of_search(m: str) -> str:
    """Returns the number of a search in three digits."""
    return f"substr(cast(1000 + {m} as text), 2)"


def _in_view(sql: SqlContext) -> Iterator[str]:
    """Yields the condition that the view includes a record, by the same rules as its collection."""
    view = sql.view
    if view.as_of is None and view.published_until is None and view.according_to is None:
        return
    rows = (stored_rows(sql, collections()[name]) for name in THINGS)
    yield f"({' or '.join(f'exists (select 1 from {table} r where r.id = record_id)' for table in rows)})"


def ranked_records(sql: SqlContext, most: int) -> str:
    """Returns the table of at most so many of the best matches of each search, with their final scores."""

    def select() -> str:
        place = "row_number() over (partition by m order by score desc, record_id) as place"
        numbered = (
            f"select f.*, {place}, max(score) over (partition by m) as top from {found_records(sql)} f"
            f" where {_of_kinds(sql)}"
        )
        best = f"select m, record_id, text_id, score, kind, top from ({numbered}) numbered where place <= {most}"
        tied = f"select best.*, {_ties(sql, 'best.record_id')} as ties from ({best}) best where score * 2 >= top"
        # materialized, because SQLite would otherwise count the ties anew for each comparison
        return f"with tied as materialized ({tied}) select m, record_id, text_id, kind, {_final_score()} from tied"

    return sql.question_cte("ranked", "m, record_id, text_id, kind, score", select)


def _final_score() -> str:
    doublings = range(MOST_DOUBLINGS, 0, -1)
    worth = " ".join(f"when ties >= {2**number} then {number * WORTH_OF_DOUBLING}" for number in doublings)
    events = ", ".join(quoted(kind_of(collections()[name])) for name in sorted(EVENTS))
    return f"score + case {worth} else 0 end + case when kind in ({events}) then 0 else {WORTH_OF_NAMED} end"


def best_score(sql: SqlContext) -> str:
    """Returns an expression for the highest score of all records that match."""
    return f"(select max(score) from {found_records(sql)})"


def _ties(sql: SqlContext, id: str) -> str:
    """Returns an expression for the number of ties of a record, of each link at most so many."""
    counts = []
    for kind, link in TIES:
        row = sql.alias()
        rows = f"select 1 from {sql.table(kind)} {row} where {row}.{link} = {id} limit {MOST_TIES}"
        counts.append(f"(select count(*) from ({rows}) {sql.alias()})")
    return " + ".join(counts)
