"""Paths of at most four ties from one record to another."""

from itertools import pairwise

from api.query.ast.field_types import Argument, FieldType, Question, object_type, value_field
from api.query.sql.context import SqlContext
from api.questions import tie_fields
from api.questions.neighbourhood import COLUMNS, TIE
from api.questions.path_search import (
    MOST_NEIGHBOURS,
    MOST_ROWS,
    MOST_ROWS_FURTHER,
    PAGES,
    VIA,
    complete,
    far_ties,
    found,
    id_of,
    near_ties,
)
from api.questions.sides import INCLUDE_REPRESENTATIVES
from api.questions.sql_helpers import all_exist
from api.questions.tie_fields import with_dates
from api.questions.ties import TieKind

LONGEST, MOST_PATHS = 4, 20


def _legs(sql: SqlContext) -> str:
    """Selects the legs of the paths: path, position, and both ends, in both directions."""
    stops = list(pairwise([id_of(sql, "from"), *VIA, id_of(sql, "to")]))
    begin = f"case place {' '.join(f'when {n} then {begin}' for n, (begin, _) in enumerate(stops, 1))} end"
    onward = " ".join(f"when {n} then {end}" for n, (_, end) in enumerate(stops, 1))
    end = f"case when place = length then {id_of(sql, 'to')} else case place {onward} end end"
    places = " union all ".join(f"select {n} as place" for n in range(1, LONGEST + 1))
    shown = f"(select * from {found(sql)} where number <= {sql.arguments['first']}) shown"
    legs = f"select number, place, {begin} as begin_id, {end} as end_id from {shown}"
    directions = "select 0 as turned union all select 1"
    return (
        "select number, place, turned, case turned when 0 then begin_id else end_id end as from_id,"
        " case turned when 0 then end_id else begin_id end as to_id"
        f" from ({legs} join ({places}) places on place <= length) legs cross join ({directions}) ways"
    )


def _latest(sql: SqlContext) -> str:
    """Returns the table of the latest tie along each leg, from whichever end it was read."""

    def select() -> str:
        read = " union all ".join(f"select {TIE} from {table}" for table in (near_ties(sql), far_ties(sql)))
        order = "partition by number, place order by day desc, via_id desc, kind, one_id, two_id"
        columns_by_name = {name: f"read.{name}" for name in COLUMNS}
        columns_by_name |= {name: _turned(*ends) for name, ends in TURNED.items()}
        columns = ", ".join(f"{columns_by_name[name]} as {name}" for name in COLUMNS)
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
"""The columns of a tie as read, and of one that was read from its other end."""


def _paths(sql: SqlContext, _: str) -> str:
    return f"select * from {found(sql)}"


def _hops(sql: SqlContext, path: str) -> str:
    latest = _latest(sql)
    return f"{with_dates(sql, latest, 'place')} where {latest}.number = {path}.number"


def _row(sql: SqlContext) -> str:
    exist = all_exist(sql, (sql.arguments["from"], sql.arguments["to"]))
    return f"select {complete(sql)} as is_complete where {exist}"


PATH = object_type(
    "Path",
    "A path from one record to another.",
    value_field("length", "The number of ties; 0 from a record to itself.", "integer"),
    FieldType(
        "hops",
        "The latest tie between each two records along the path.",
        tie_fields.TIE,
        _hops,
        ("place",),
        LONGEST,
    ),
)
FOUND = FieldType(
    "paths",
    "The paths, shortest first; those of the same length are ordered by the ids along them.",
    PATH,
    _paths,
    ("number",),
    MOST_PATHS,
    pages=PAGES,
)
PATHS = Question(
    "paths",
    f"Paths of at most {LONGEST} ties from one record to another, shortest first.",
    (
        Argument("from", "id", "The id of the record where the paths begin.", required=True),
        Argument("to", "id", "The id of the record where they end.", required=True),
        Argument("kinds", "words", "Only ties of these types.", words=TieKind, most=len(TieKind)),
        Argument("since", "date", "Only ties dated on or after this day."),
        Argument("until", "date", "Only ties dated on or before this day.", not_before="since"),
        INCLUDE_REPRESENTATIVES,
        *FOUND.page_arguments,
    ),
    object_type(
        "Paths",
        "Paths from one record to another.",
        FOUND,
        value_field(
            "is_complete",
            "Whether all relevant ties were considered; if false, there may be other and shorter paths. Considered are"
            f" the latest {MOST_ROWS} ties of each type at the ends and, if these are not enough, the latest"
            f" {MOST_ROWS_FURTHER} of {MOST_NEIGHBOURS} neighbours of each end.",
            "boolean",
        ),
    ),
    _row,
    reads_stored=True,
)
