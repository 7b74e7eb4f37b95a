"""What happened to up to four records, in the order of its days."""

from collections.abc import Iterator

from api.errors import Code, Refusal
from api.query.ast.field_types import Argument, FieldType, Question, object_type, record_field, value_field
from api.query.parse.arguments import CURSOR_HINT
from api.query.parse.params import current_value, map_value, members
from api.query.sql.as_of import view_conditions
from api.query.sql.context import SqlContext, column
from api.query.sql.expr import quoted
from api.questions.events import DatedEvent, EventType, events_of
from api.questions.sql_helpers import all_exist, between, first_citation, has_date
from schema.catalog import collections, kind_of
from schema.citation import Citation
from schema.ledger import Record

MOST_RECORDS, MOST_ENTRIES, USUAL_ENTRIES = 4, 200, 50
COLUMNS = ("subject_id", "record_id", "via_id", "event_type", "date", "date_earliest", "date_latest")
CURSOR = ("date_earliest", "via_id", "event_type", "subject_id")
BETWEEN = " "


def place(text: str) -> tuple[str, ...]:
    """The place of an entry: its day, the row that says so, what happened and to which record.  Raises Refusal."""
    found = tuple(text.split(BETWEEN))
    if len(found) != len(CURSOR) or found[2] not in list(EventType):
        raise Refusal(Code.INVALID_CURSOR, "after: this is no cursor of a timeline.", CURSOR_HINT, "after")
    return found


def _page(sql: SqlContext) -> str:
    """The entries that are numbered and one more, each with its number."""

    def select() -> str:
        found = " union ".join(_entries(sql)) or "select null, null, null, null, null, null, null where 1 = 0"
        page, size = sql.alias(), sql.arguments["first"] + 1
        after = f" where ({', '.join(CURSOR)}) > {_after(sql, len(CURSOR))}" if sql.arguments["after"] else ""
        order = ", ".join(CURSOR)
        numbered = (
            f"select {', '.join(COLUMNS)}, row_number() over (order by {order}) from found{after} order by {order}"
        )
        return f"with found({', '.join(COLUMNS)}) as ({found}) select * from ({numbered} limit {size}) {page}"

    return sql.question_cte("timeline", f"{', '.join(COLUMNS)}, _place", select)


def _after(sql: SqlContext, columns: int) -> str:
    """The first columns of the place to go on after, as a row."""
    there = members(map_value(sql.arguments["after"], place))[:columns]
    return f"({', '.join(sql.bind(part) for part in there)})"


def _entries(sql: SqlContext) -> Iterator[str]:
    for id in members(sql.arguments["of"]):
        collection = str(current_value(id)).partition("/")[0]
        if collection in collections():
            yield from (_of(sql, one, id) for one in events_of(kind_of(collections()[collection])))


def _of(sql: SqlContext, one: DatedEvent, id: str) -> str:
    """The first rows of one sort that concern a record, read in their order from an index."""
    row, found = sql.alias(), sql.alias()
    day = f"{row}.{one.day}"
    conditions = [
        f"{column(row, one.concerns)} = {sql.bind(id)}",
        has_date(day),
        *between(sql, day),
        *([f"({day}, {row}.id) >= {_after(sql, 2)}"] if sql.arguments["after"] else []),
        *view_conditions(sql, one.entity, row),
    ]
    first = (
        f"select {row}.* from {sql.table(kind_of(one.entity))} {row} where {' and '.join(conditions)}"
        f" order by {day}, {row}.id limit {sql.arguments['first'] + 2}"
    )
    numbered, there = (f"{found}.id", found) if not one.carrying else (f"{found}.{one.carrying.column}", sql.alias())
    joined = (
        f" join {sql.table(kind_of(one.carrying.target))} {there} on {there}.id = {numbered}" if one.carrying else ""
    )
    date = ", ".join(column(there, f"{one.date}{bound}") for bound in ("", "_earliest", "_latest"))
    return f"select {sql.bind(id)}, {numbered}, {found}.id, {quoted(one.event_type)}, {date} from ({first}) {found}{joined}"


def _entries_shown(sql: SqlContext, _: str) -> str:
    page = _page(sql)
    return (
        f"select {page}.*, {first_citation(sql, f'{page}.via_id')} as citation_id from {page}"
        f" where _place <= {sql.arguments['first']}"
    )


def _row(sql: SqlContext) -> str:
    page, first = _page(sql), sql.arguments["first"]
    cursor = sql.dialect.hexadecimal(f" || {quoted(BETWEEN)} || ".join(CURSOR))
    more = f"exists (select 1 from {page} where _place > {first})"
    return (
        f"select (select {cursor} from {page} where _place = {first} and {more}) as next"
        f" where {all_exist(sql, sql.arguments['of'])}"
    )


ENTRY = object_type(
    "TimelineEntry",
    "Something that happened on a day.",
    value_field("date", "When.", "date"),
    value_field("event_type", "What happened.", words=EventType),
    record_field("record", "What began, ended or took place.", Record),
    record_field("subject", "To which of the records it happened.", Record),
    record_field("via", "What ties the two together; the former itself, where nothing else does.", Record),
    record_field("citation", "The first citation that supports the tie.", Citation, required=False),
)
TIMELINE = Question(
    "timeline",
    "What happened to up to four records, in the order of the first days that its dates may mean.",
    (
        Argument("of", "ids", "The records, one to four.", required=True, most=MOST_RECORDS),
        Argument("since", "date", "Only from this day on."),
        Argument("until", "date", "Only until this day."),
        Argument("first", "integer", "How many entries at most.", usual=USUAL_ENTRIES, most=MOST_ENTRIES),
        Argument("after", "cursor", "Only what comes after this cursor, which an answer gave as `next`."),
    ),
    object_type(
        "Timeline",
        "What happened to some records.",
        FieldType("entries", "What happened, the earliest first.", ENTRY, _entries_shown, ("_place",), MOST_ENTRIES),
        value_field("next", "The cursor to go on `after`; null at the end.", required=False),
    ),
    _row,
)
