"""A timeline of up to four records."""

from collections.abc import Iterator

from api.errors import Code, Refusal
from api.query.ast.field_types import Argument, FieldType, Question, object_type, record_field, value_field
from api.query.parse.arguments import CURSOR_HINT
from api.query.parse.params import current_value, map_value, members
from api.query.sql.as_of import view_conditions
from api.query.sql.context import SqlContext, column
from api.query.sql.expr import quoted
from api.query.sql.on_behalf_of import PARTICIPATIONS, STATEMENTS, Act, acts_for
from api.questions.events import DatedEvent, EventType, events_of
from api.questions.sides import INCLUDE_REPRESENTATIVES
from api.questions.sql_helpers import all_exist, between, first_citation, has_date
from schema.actor import Actor
from schema.catalog import collections, kind_of
from schema.citation import Citation
from schema.ledger import Record

MOST_RECORDS, MOST_ENTRIES, USUAL_ENTRIES = 4, 200, 50
COLUMNS = ("subject_id", "record_id", "via_id", "event_type", "date", "date_earliest", "date_latest")
CURSOR = ("date_earliest", "via_id", "event_type", "subject_id")
BETWEEN = " "


def place(text: str) -> tuple[str, ...]:
    """Returns the position in a cursor: day, row, event type and record. Raises Refusal."""
    values = tuple(text.split(BETWEEN))
    if len(values) != len(CURSOR) or values[2] not in list(EventType):
        raise Refusal(Code.INVALID_CURSOR, "after: this is not a cursor of a timeline.", CURSOR_HINT, "after")
    return values


def _page(sql: SqlContext) -> str:
    """Returns the table of the entries to return and one more, each with its position."""

    def select() -> str:
        entries = " union ".join(_entries(sql)) or "select null, null, null, null, null, null, null where 1 = 0"
        page, size = sql.alias(), sql.arguments["first"] + 1
        after = f" where ({', '.join(CURSOR)}) > {_after(sql, len(CURSOR))}" if sql.arguments["after"] else ""
        order = ", ".join(CURSOR)
        numbered = (
            f"select {', '.join(COLUMNS)}, row_number() over (order by {order}) from found{after} order by {order}"
        )
        return f"with found({', '.join(COLUMNS)}) as ({entries}) select * from ({numbered} limit {size}) {page}"

    return sql.question_cte("timeline", f"{', '.join(COLUMNS)}, _place", select)


def _after(sql: SqlContext, columns: int) -> str:
    """Returns the first columns of the cursor's position, as a row."""
    values = members(map_value(sql.arguments["after"], place))[:columns]
    return f"({', '.join(sql.bind(part) for part in values)})"


def _entries(sql: SqlContext) -> Iterator[str]:
    for id in members(sql.arguments["of"]):
        collection = str(current_value(id)).partition("/")[0]
        if collection in collections():
            yield from (_of(sql, event, id) for event in events_of(kind_of(collections()[collection])))
        if collection == Actor.collection() and sql.arguments["include_representatives"]:
            yield from (_of(sql, event, id, act) for act, event in _by_representatives())


def _by_representatives() -> Iterator[tuple[Act, DatedEvent]]:
    """Yields the acts that may count for an actor, each with the event that it is if the actor does it itself."""
    for act in (PARTICIPATIONS, STATEMENTS):
        yield from ((act, e) for e in events_of("actor") if (e.entity, e.concerns) == (act.entity, act.actor))


def _concerns(sql: SqlContext, event: DatedEvent, id: str, row: str, act: Act | None) -> str:
    """Returns the condition that a row is an event of a record, or an act that counts for it."""
    if act is None:
        return f"{column(row, event.concerns)} = {sql.bind(id)}"
    acts = sql.outline(lambda _: acts_for(sql, act, lambda actor: f"{actor} = {sql.bind(id)}"))
    return sql.dialect.in_subquery(f"{row}.id", f"select id from {acts}")


def _of(sql: SqlContext, event: DatedEvent, id: str, act: Act | None = None) -> str:
    """Returns the first rows of one type of event that concern a record, read in order from an index."""
    row, first = sql.alias(), sql.alias()
    day = f"{row}.{event.day}"
    conditions = [
        _concerns(sql, event, id, row, act),
        has_date(day),
        *between(sql, day),
        *([f"({day}, {row}.id) >= {_after(sql, 2)}"] if sql.arguments["after"] else []),
        *view_conditions(sql, event.entity, row),
    ]
    rows = (
        f"select {row}.* from {sql.table(kind_of(event.entity))} {row} where {' and '.join(conditions)}"
        f" order by {day}, {row}.id limit {sql.arguments['first'] + 2}"
    )
    id_column, dated = (f"{first}.id", first)
    if event.carrying:
        id_column, dated = f"{first}.{event.carrying.column}", sql.alias()
    joined = (
        f" join {sql.table(kind_of(event.carrying.target))} {dated} on {dated}.id = {id_column}"
        if event.carrying
        else ""
    )
    date = ", ".join(column(dated, f"{event.date}{bound}") for bound in ("", "_earliest", "_latest"))
    selected = f"{sql.bind(id)}, {id_column}, {first}.id, {quoted(event.event_type)}, {date}"
    return f"select {selected} from ({rows}) {first}{joined}"


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
    "An event of one of the records.",
    value_field("date", "The date of the event.", "date"),
    value_field("event_type", "The type of event.", words=EventType),
    record_field("record", "The record that began, ended or took place.", Record),
    record_field("subject", "The record of the timeline that it concerns.", Record),
    record_field("via", "The record that links the two; the event's own record if nothing else does.", Record),
    record_field("citation", "The first citation that supports `via`.", Citation, required=False),
)
TIMELINE = Question(
    "timeline",
    "The events of up to four records, in order of the earliest day that their dates allow.",
    (
        Argument("of", "ids", "The ids of one to four records.", required=True, most=MOST_RECORDS),
        INCLUDE_REPRESENTATIVES,
        Argument("since", "date", "Only events dated on or after this day."),
        Argument("until", "date", "Only events dated on or before this day."),
        Argument("first", "integer", "The maximum number of entries.", usual=USUAL_ENTRIES, most=MOST_ENTRIES),
        Argument("after", "cursor", "Only entries after this cursor, a previous answer's `next`."),
    ),
    object_type(
        "Timeline",
        "The events of some records.",
        FieldType("entries", "The events, earliest first.", ENTRY, _entries_shown, ("_place",), MOST_ENTRIES),
        value_field("next", "The cursor for the next page, for `after`; null at the end.", required=False),
    ),
    _row,
)
