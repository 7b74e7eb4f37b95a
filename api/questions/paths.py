"""By what ties one record leads to another, in at most four of them."""

from itertools import pairwise

from api.query.ast.field_types import Argument, FieldType, Question, object_type, value_field
from api.query.sql.context import SqlContext
from api.questions import tie_fields
from api.questions.neighbourhood import COLUMNS, TIE
from api.questions.path_search import (
    MOST_NEIGHBOURS,
    MOST_ROWS,
    MOST_ROWS_FURTHER,
    VIA,
    complete,
    far_ties,
    found,
    id_of,
    near_ties,
)
from api.questions.sql_helpers import all_exist
from api.questions.tie_fields import with_dates
from api.questions.ties import TieKind

LONGEST, USUAL_PATHS, MOST_PATHS = 4, 5, 20


def _legs(sql: SqlContext) -> str:
    """What the paths go along: of which the how manieth, from where and to where, and the same the other way round."""
    stops = list(pairwise([id_of(sql, "from"), *VIA, id_of(sql, "to")]))
    begin = f"case place {' '.join(f'when {n} then {begin}' for n, (begin, _) in enumerate(stops, 1))} end"
    onward = " ".join(f"when {n} then {end}" for n, (_, end) in enumerate(stops, 1))
    end = f"case when place = length then {id_of(sql, 'to')} else case place {onward} end end"
    places = " union all ".join(f"select {n} as place" for n in range(1, LONGEST + 1))
    legs = f"select number, place, {begin} as begin_id, {end} as end_id from {found(sql)}"
    ways = "select 0 as turned union all select 1"
    return (
        "select number, place, turned, case turned when 0 then begin_id else end_id end as from_id,"
        " case turned when 0 then end_id else begin_id end as to_id"
        f" from ({legs} join ({places}) places on place <= length) legs cross join ({ways}) ways"
    )


def _latest(sql: SqlContext) -> str:
    """Along each leg the latest of the ties that were read, from whichever end it was read."""

    def select() -> str:
        read = " union all ".join(f"select {TIE} from {read}" for read in (near_ties(sql), far_ties(sql)))
        order = "partition by number, place order by day desc, via_id desc, kind, one_id, two_id"
        turned_columns = {name: f"read.{name}" for name in COLUMNS}
        turned_columns |= {name: _turned(*ends) for name, ends in TURNED.items()}
        columns = ", ".join(f"{turned_columns[name]} as {name}" for name in COLUMNS)
        along = "legs.from_id = read.from_id and legs.to_id = read.to_id"
        each = f"select distinct number, place, {columns} from ({read}) read join ({_legs(sql)}) legs on {along}"
        ranked = f"select tied.*, row_number() over ({order}) as best from ({each}) tied"
        return f"select number, place, {TIE} from ({ranked}) ranked where best = 1"

    return sql.question_cte("latest", f"number, place, {TIE}", select)


def _turned(straight: str, turned: str) -> str:
    return f"case turned when 0 then {straight} else {turned} end"


TURNED = {
    "from_id": ("read.from_id", "read.to_id"),
    "to_id": ("read.to_id", "read.from_id"),
    "one_id": ("read.one_id", "coalesce(read.two_id, read.one_id)"),
    "two_id": ("read.two_id", "case when read.two_id is not null then read.one_id end"),
}
"""How a tie is turned_columns that was read from its other end."""


def _paths(sql: SqlContext, _: str) -> str:
    return f"select length, number from {found(sql)}"


def _hops(sql: SqlContext, path: str) -> str:
    latest = _latest(sql)
    return f"{with_dates(sql, latest, 'place')} where {latest}.number = {path}.number"


def _row(sql: SqlContext) -> str:
    there = all_exist(sql, (sql.arguments["from"], sql.arguments["to"]))
    return f"select {complete(sql)} as is_complete where {there}"


PATHS = Question(
    "paths",
    f"By what ties one record leads to another, the shortest paths first, of at most {LONGEST} ties.",
    (
        Argument("from", "id", "Where the paths begin.", required=True),
        Argument("to", "id", "Where they end.", required=True),
        Argument("kinds", "words", "Only ties of these sorts.", words=TieKind, most=len(TieKind)),
        Argument("since", "date", "Only ties from this day on."),
        Argument("until", "date", "Only ties until this day."),
        Argument("first", "integer", "How many paths at most.", usual=USUAL_PATHS, most=MOST_PATHS),
    ),
    object_type(
        "Paths",
        "By what ties one record leads to another.",
        FieldType(
            "paths",
            "The paths, the shortest first, and those of one length by the ids of what they lead through.",
            object_type(
                "Path",
                "Ties that lead from one record to another.",
                value_field("length", "How many ties; 0 from a record to itself.", "integer"),
                FieldType(
                    "hops", "The latest tie between each two records.", tie_fields.TIE, _hops, ("place",), LONGEST
                ),
            ),
            _paths,
            ("number",),
            MOST_PATHS,
        ),
        value_field(
            "is_complete",
            f"Whether all ties were read that may count; else there may be other paths, and shorter ones.  Read are the"
            f" latest {MOST_ROWS} of each sort at the ends and, where these are not enough, the latest"
            f" {MOST_ROWS_FURTHER} at {MOST_NEIGHBOURS} neighbours of each.",
            "boolean",
        ),
    ),
    _row,
)
