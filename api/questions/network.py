"""The actors and other records around a record."""

from api.query.ast.field_types import Argument, FieldType, Pages, Question, object_type, record_field, value_field
from api.query.sql.context import SqlContext
from api.questions import tie_fields
from api.questions.neighbourhood import TIE, Neighbourhood, of_each
from api.questions.represented_ties import neighbourhood_of
from api.questions.sides import INCLUDE_REPRESENTATIVES
from api.questions.sql_helpers import all_exist, beyond, page_size
from api.questions.tie_fields import with_dates
from api.questions.ties import TieKind, ties
from schema.ledger import Record

USUAL_NEIGHBOURS, MOST_NEIGHBOURS = 20, 100
MOST_ROWS, MOST_ROWS_AMONG = 300, 8
LATEST, MOST_AMONG = 3, 200
PAGES = Pages(USUAL_NEIGHBOURS, {"ties": "integer", "day": "day", "record_id": "id"}, is_answer=True)


def _around(sql: SqlContext) -> Neighbourhood:
    return neighbourhood_of(sql, "of", MOST_ROWS)


def _ties(sql: SqlContext) -> str:
    return sql.question_cte("ties", TIE, lambda: _around(sql).ties)


def _ranked(sql: SqlContext) -> str:
    """Returns the table of all neighbours with the number of their ties and the day of the latest."""

    def select() -> str:
        return f"select to_id, count(*), max(day) from {_ties(sql)} group by to_id"

    return sql.question_cte("ranked", "record_id, ties, day", select)


def _page(sql: SqlContext) -> str:
    """Returns the table of the neighbours of the page, and one more, with their places on it."""

    def select() -> str:
        number = "row_number() over (order by ties desc, day desc, record_id)"
        onward = beyond(sql, PAGES, "-ties", "-day", "record_id")
        page = f"select record_id, ties, day, {number} as place from {_ranked(sql)} where {onward}"
        return f"select * from ({page}) page where place <= {page_size(sql)}"

    return sql.question_cte("page", "record_id, ties, day, place", select)


def _shown(sql: SqlContext) -> str:
    shown = f"select record_id from {_page(sql)} where place <= {sql.arguments['first']}"
    return sql.question_cte("shown", "id", lambda: shown)


def _ties_of_shown(sql: SqlContext) -> str:
    shown = _shown(sql)
    return f"{_ties(sql)} join {shown} on {shown}.id = to_id"


def _neighbours(sql: SqlContext, _: str) -> str:
    return f"select * from {_page(sql)}"


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
    """Returns, for each two neighbours, the latest tie that was read of either."""

    def select() -> str:
        shown, found = _shown(sql), of_each(sql, _shown(sql), ties(), MOST_ROWS_AMONG)
        pair = ", ".join(f"case when from_id {sign} to_id then from_id else to_id end" for sign in "<>")
        number = f"row_number() over (partition by {pair} order by day desc, via_id desc, kind, from_id) as place"
        numbered = f"select {TIE}, {number} from among join {shown} on {shown}.id = to_id"
        return f"with among({TIE}) as ({found}) select {TIE} from ({numbered}) numbered where place = 1"

    return with_dates(sql, sql.question_cte("between", TIE, select))


def _row(sql: SqlContext) -> str:
    count = f"(select count(*) from {_ranked(sql)})"
    exists = all_exist(sql, (sql.arguments["of"],))
    return f"select {count} as total_count, not ({_around(sql).cut}) as is_complete where {exists}"


COUNT = object_type(
    "NeighbourTies",
    "The number of ties of a type.",
    value_field("kind", "The type of tie.", words=TieKind),
    value_field("ties", "The number of ties.", "integer"),
)
NEIGHBOUR = object_type(
    "Neighbour",
    "A record tied to the record in question.",
    record_field("record", "The neighbouring record.", Record),
    value_field("ties", "The number of ties to it.", "integer"),
    FieldType("counts", "The number of ties by type.", COUNT, _counts, ("kind",), len(TieKind)),
    FieldType("latest", f"The latest ties, at most {LATEST}.", tie_fields.TIE, _latest, ("place",), LATEST),
)
AMONG = (
    f"The latest tie between each two of the neighbours on this page, at most {MOST_AMONG}; only the latest"
    f" {MOST_ROWS_AMONG} ties of each type of each neighbour are considered."
)
COMPLETE = (
    f"Whether all ties were counted: only the latest {MOST_ROWS} of each type are. If false, the counts are minimums."
)
NEIGHBOURS = FieldType(
    "neighbours",
    "The neighbours, those with the most ties first.",
    NEIGHBOUR,
    _neighbours,
    ("place",),
    MOST_NEIGHBOURS,
    pages=PAGES,
)
NETWORK = Question(
    "network",
    "Records tied to a record by meetings, statements and assertions, those with the most ties first.",
    (
        Argument("of", "id", "The id of the record.", required=True),
        Argument("kinds", "words", "Only ties of these types.", words=TieKind, most=len(TieKind)),
        Argument("since", "date", "Only ties dated on or after this day."),
        Argument("until", "date", "Only ties dated on or before this day.", not_before="since"),
        INCLUDE_REPRESENTATIVES,
        *NEIGHBOURS.page_arguments,
    ),
    object_type(
        "Network",
        "The records around a record.",
        NEIGHBOURS,
        FieldType("ties_among", AMONG, tie_fields.TIE, _among, ("from_id", "to_id"), MOST_AMONG),
        value_field("total_count", "The number of all neighbours.", "integer"),
        value_field("is_complete", COMPLETE, "boolean"),
    ),
    _row,
    reads_stored=True,
)
