"""Who and what stands around a record."""

from api.query.ast.field_types import Argument, FieldType, Question, object_type, record_field, value_field
from api.query.parse.params import current_value
from api.query.sql.context import SqlContext
from api.questions import tie_fields
from api.questions.neighbourhood import TIE, Neighbourhood, neighbourhood, of_each
from api.questions.sql_helpers import all_exist
from api.questions.tie_fields import with_dates
from api.questions.ties import TieKind, ties, ties_of
from schema.ledger import Record

USUAL_NEIGHBOURS, MOST_NEIGHBOURS = 20, 100
MOST_ROWS, MOST_ROWS_AMONG = 300, 8
LATEST, MOST_AMONG = 3, 200


def _around(sql: SqlContext) -> Neighbourhood:
    of = sql.arguments["of"]
    return neighbourhood(sql, of, ties_of(current_value(of)), MOST_ROWS)


def _ties(sql: SqlContext) -> str:
    return sql.question_cte("ties", TIE, lambda: _around(sql).ties)


def _ranked(sql: SqlContext) -> str:
    """The neighbours, each with its number."""

    def select() -> str:
        counted = f"select to_id, count(*) as ties, max(day) as day from {_ties(sql)} group by to_id"
        number = "row_number() over (order by ties desc, day desc, to_id)"
        return f"select to_id, ties, {number} from ({counted}) counted"

    return sql.question_cte("ranked", "id, ties, place", select)


def _shown(sql: SqlContext) -> str:
    shown = f"select id from {_ranked(sql)} where place <= {sql.arguments['first']}"
    return sql.question_cte("shown", "id", lambda: shown)


def _ties_of_shown(sql: SqlContext) -> str:
    shown = _shown(sql)
    return f"{_ties(sql)} join {shown} on {shown}.id = to_id"


def _neighbours(sql: SqlContext, _: str) -> str:
    return f"select id as record_id, ties, place from {_ranked(sql)} where place <= {sql.arguments['first']}"


def _counts(sql: SqlContext, neighbour: str) -> str:
    def select() -> str:
        return f"select to_id, kind, count(*) from {_ties_of_shown(sql)} group by to_id, kind"

    counted = sql.question_cte("counted", "id, kind, ties", select)
    return f"select kind, ties from {counted} where id = {neighbour}.record_id"


def _latest(sql: SqlContext, neighbour: str) -> str:
    def select() -> str:
        number = "row_number() over (partition by to_id order by day desc, via_id desc, kind)"
        numbered = f"select {TIE}, {number} as place from {_ties_of_shown(sql)}"
        return f"select {TIE}, place from ({numbered}) numbered where place <= {LATEST}"

    latest = sql.question_cte("latest", f"{TIE}, place", select)
    return f"{with_dates(sql, latest, 'place')} where {latest}.to_id = {neighbour}.record_id"


def _among(sql: SqlContext, _: str) -> str:
    """Of each two neighbours the latest tie that was read of either."""

    def select() -> str:
        shown, found = _shown(sql), of_each(sql, _shown(sql), ties(), MOST_ROWS_AMONG)
        pair = ", ".join(f"case when from_id {sign} to_id then from_id else to_id end" for sign in "<>")
        number = f"row_number() over (partition by {pair} order by day desc, via_id desc, kind, from_id) as place"
        numbered = f"select {TIE}, {number} from among join {shown} on {shown}.id = to_id"
        return f"with among({TIE}) as ({found}) select {TIE} from ({numbered}) numbered where place = 1"

    return with_dates(sql, sql.question_cte("between", TIE, select))


def _row(sql: SqlContext) -> str:
    more = f"(select count(*) from {_ranked(sql)} where place > {sql.arguments['first']})"
    there = all_exist(sql, (sql.arguments["of"],))
    return f"select {more} as remaining_count, not ({_around(sql).cut}) as is_complete where {there}"


COUNT = object_type(
    "NeighbourTies",
    "How many ties of a sort there are.",
    value_field("kind", "Which sort.", words=TieKind),
    value_field("ties", "How many.", "integer"),
)
NEIGHBOUR = object_type(
    "Neighbour",
    "What a record is tied to.",
    record_field("record", "The record that it is tied to.", Record),
    value_field("ties", "How many ties there are.", "integer"),
    FieldType("counts", "How many of each sort.", COUNT, _counts, ("kind",), len(TieKind)),
    FieldType("latest", f"The latest ties, at most {LATEST}.", tie_fields.TIE, _latest, ("place",), LATEST),
)
AMONG = (
    f"The latest tie between each two of them, at most {MOST_AMONG}: as far as their own latest {MOST_ROWS_AMONG} of"
    " each sort tell."
)
COMPLETE = (
    f"Whether every tie was read, and counted: of each sort no more than the latest {MOST_ROWS} are.  If not, there are"
    " at least so many."
)
NETWORK = Question(
    "network",
    "What a record is tied to by meetings, statements and what is asserted: whatever has the most ties first.",
    (
        Argument("of", "id", "The record.", required=True),
        Argument("kinds", "words", "Only ties of these sorts.", words=TieKind, most=len(TieKind)),
        Argument("since", "date", "Only ties from this day on."),
        Argument("until", "date", "Only ties until this day."),
        Argument("first", "integer", "How many neighbours at most.", usual=USUAL_NEIGHBOURS, most=MOST_NEIGHBOURS),
    ),
    object_type(
        "Network",
        "What a record is tied to.",
        FieldType("neighbours", "Its neighbours, by their ties.", NEIGHBOUR, _neighbours, ("place",), MOST_NEIGHBOURS),
        FieldType("edges", AMONG, tie_fields.TIE, _among, ("from_id", "to_id"), MOST_AMONG),
        value_field("remaining_count", "How many more neighbours there are.", "integer"),
        value_field("is_complete", COMPLETE, "boolean"),
    ),
    _row,
)
