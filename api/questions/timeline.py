"""A timeline of up to four records."""

from collections.abc import Iterator
from enum import StrEnum

from api.query.ast.field_types import Argument, FieldType, Pages, Question, object_type, record_field, value_field
from api.query.parse.params import current_value, members
from api.query.sql.columns import column
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from api.questions.events import EVENT_OF_STATUS, HAPPENED, DatedEvent, EventType, events_of
from api.questions.sides import INCLUDE_REPRESENTATIVES, PARTICIPATING, SPEAKING, Actions, Involvement
from api.questions.sql_helpers import all_exist, between, first_citation, has_date, included, page_size
from schema.actor import Actor
from schema.catalog import Kind, collections, kind_of
from schema.citation import Citation
from schema.ledger import Record
from schema.meeting import Meeting, MeetingStatus

MOST_RECORDS, MOST_ENTRIES, USUAL_ENTRIES, MOST_YEARS = 4, 200, 50, 2000
EVENT_COLUMNS = ("event_type", "date", "date_earliest", "date_latest", "status", "part_of_id")
COLUMNS = ("subject_id", "record_id", "via_id", *EVENT_COLUMNS)
CURSOR: dict[str, Kind] = {"date_earliest": "day", "record_id": "id", "event_type": "text", "subject_id": "id"}
ENTRY_KEYS = tuple(name for name in COLUMNS if name != "via_id")
HAPPENED_COLUMNS = "record_id, event_type, date_earliest, part_of_id"


class TimelineOrder(StrEnum):
    """From which end a timeline is read."""

    earliest_first = "earliest_first"
    latest_first = "latest_first"


def _page(sql: SqlContext) -> str:
    """Returns the table of the entries to return and one more, each with its position."""

    def select() -> str:
        page, size, order = sql.alias(), page_size(sql), _ordered(sql, *CURSOR)
        after = (
            f" where ({', '.join(CURSOR)}) {_beyond(sql)} {_after(sql, len(CURSOR))}" if sql.arguments["after"] else ""
        )
        numbered = (
            f"select {', '.join(COLUMNS)}, row_number() over (order by {order}) from found{after} order by {order}"
        )
        found = f"with found({', '.join(COLUMNS)}) as ({_union(sql, _entries(sql, cut=True))})"
        return f"{found} select * from ({numbered} limit {size}) {page}"

    return sql.question_cte("timeline", f"{', '.join(COLUMNS)}, _place", select)


def _union(sql: SqlContext, entries: Iterator[str]) -> str:
    """Returns a query for all entries; an event that concerns a record in several ways is one entry."""
    selected = ", ".join("min(via_id) as via_id" if name == "via_id" else name for name in COLUMNS)
    rows = sql.dialect.union_cte.format("every", ", ".join(COLUMNS), _every(entries))
    return f"with {rows} select {selected} from every group by {', '.join(ENTRY_KEYS)}"


def _every(entries: Iterator[str]) -> str:
    return " union all ".join(entries) or f"select {', '.join('null' for _ in COLUMNS)} where 1 = 0"


def _is_reversed(sql: SqlContext) -> bool:
    return bool(current_value(sql.arguments["order"]) == TimelineOrder.latest_first)


def _ordered(sql: SqlContext, *keys: str) -> str:
    """Returns the ORDER BY terms for the keys, from the end at which the timeline is read."""
    return ", ".join(f"{key} desc" for key in keys) if _is_reversed(sql) else ", ".join(keys)


def _beyond(sql: SqlContext) -> str:
    """Returns the comparison that positions after the cursor's meet."""
    return "<" if _is_reversed(sql) else ">"


def _after(sql: SqlContext, columns: int) -> str:
    """Returns the first columns of the cursor's position, as a row."""
    values = members(sql.arguments["after"])[:columns]
    return f"({', '.join(map(sql.bind, values))})"


def _entries(sql: SqlContext, *, cut: bool) -> Iterator[str]:
    for id in members(sql.arguments["of"]):
        collection = str(current_value(id)).partition("/")[0]
        if collection in collections():
            yield from (_of(sql, event, id, cut) for event in events_of(kind_of(collections()[collection])))
    actors = {str(number): id for number, id in enumerate(members(sql.arguments["of"])) if _is_actor(id)}
    if actors and sql.arguments["include_representatives"]:
        yield from (_by_others(sql, involvement, actors, cut) for involvement in (PARTICIPATING, SPEAKING))


def _is_actor(id: str) -> bool:
    return str(current_value(id)).startswith(f"{Actor.collection()}/")


def _by_others(sql: SqlContext, involvement: Involvement, actors: dict[str, str], cut: bool) -> str:
    """Returns the events of one type at which others act for the actors; if cut, only the first."""
    row, dated, act = sql.alias(), sql.alias(), involvement.act
    event = next(e for e in events_of("actor") if (e.entity, e.concerns) == (act.entity, act.actor))
    kind, after, first_rows = f"kind = {quoted(involvement.kind)}", "", ""
    if cut:
        after = f" and (day, event_id) {_beyond(sql)}= {_after(sql, 2)}" if sql.arguments["after"] else ""
        most = sql.arguments["first"] + 1 + len(actors)
        first_rows = f" order by {_ordered(sql, 'day', 'event_id')} limit {most}"
    actions = _actions_of_others(sql, actors, cut)
    rows = f"select side, event_id, day, min(id) as id from {actions} where {kind}{after} group by side, event_id, day"
    subject = " ".join(f"when {quoted(side)} then {sql.bind(id)}" for side, id in actors.items())
    selected = f"case {row}.side {subject} end, {dated}.id, {row}.id, {_described(event, dated)}"
    table = f"{sql.table(kind_of(act.event_entity))} {dated}"
    return f"select {selected} from ({rows}{first_rows}) {row} join {table} on {dated}.id = {row}.event_id"


def _actions_of_others(sql: SqlContext, actors: dict[str, str], cut: bool) -> str:
    """Returns the table of what others do for the actors; if cut, only from the day of the cursor on."""
    is_cut = cut and bool(sql.arguments["after"])

    def on(day: str) -> list[str]:
        after = [f"{day} {_beyond(sql)}= {_after(sql, 1)}"] if is_cut else []
        return [has_date(day), *between(sql, day), *after]

    name = "actions_shown" if is_cut else "all_actions"
    return Actions(actors, (PARTICIPATING, SPEAKING), on, others=True, name=name).table(sql)


def _of(sql: SqlContext, event: DatedEvent, id: str, cut: bool) -> str:
    """Returns the rows of one type of event that concern a record; if cut, only the first, read from an index."""
    row, first = sql.alias(), sql.alias()
    day, position = f"{row}.{event.day}", f"{row}.{event.record}"
    conditions = [
        f"{column(row, event.concerns)} = {sql.bind(id)}",
        *_visible(sql, event, row),
        *([f"({day}, {position}) {_beyond(sql)}= {_after(sql, 2)}"] if cut and sql.arguments["after"] else []),
        *([_is_first(sql, event, id, row)] if cut and event.carrying else []),
    ]
    first_rows = f" order by {_ordered(sql, day, position)} limit {sql.arguments['first'] + 2}" if cut else ""
    rows = f"select {row}.* from {sql.table(kind_of(event.entity))} {row} where {' and '.join(conditions)}{first_rows}"
    dated = sql.alias() if event.carrying else first
    joined = (
        f" join {sql.table(kind_of(event.carrying.target))} {dated} on {dated}.id = {first}.{event.record}"
        if event.carrying
        else ""
    )
    selected = f"{sql.bind(id)}, {dated}.id, {first}.id, {_described(event, dated)}"
    return f"select {selected} from ({rows}) {first}{joined}"


def _described(event: DatedEvent, dated: str) -> str:
    """Returns the columns that describe an event."""
    date = ", ".join(column(dated, f"{event.date}{bound}") for bound in ("", "_earliest", "_latest"))
    return f"{_event_type(event, dated)}, {date}, {_meeting(event, dated)}"


def _visible(sql: SqlContext, event: DatedEvent, row: str) -> list[str]:
    day = f"{row}.{event.day}"
    bound = [has_date(f"{row}.{event.date}_latest")] if event.is_bound else []
    return [has_date(day), *bound, *between(sql, day), *included(sql, event.entity, row)]


def _is_first(sql: SqlContext, event: DatedEvent, id: str, row: str) -> str:
    """Returns the condition that no earlier row links the same event to the record.

    The rows of an event are few; those of the record are as many as it has events.
    """
    other = sql.alias()
    same = [
        f"{other}.{event.record} = {row}.{event.record} and {other}.id < {row}.id",
        f"{sql.dialect.unindexed(column(other, event.concerns))} = {sql.bind(id)}",
        *included(sql, event.entity, other),
    ]
    return f"not exists (select 1 from {sql.table(kind_of(event.entity))} {other} where {' and '.join(same)})"


def _event_type(event: DatedEvent, dated: str) -> str:
    """Returns an expression for the type of event, which for a meeting follows from its status."""
    if not event.is_meeting:
        return quoted(event.event_type)
    types = " ".join(f"when {quoted(status)} then {quoted(type)}" for status, type in EVENT_OF_STATUS.items())
    return f"case {dated}.status {types} end"


def _meeting(event: DatedEvent, dated: str) -> str:
    """Returns the columns that only meetings have: the status, and the meeting that it is part of."""
    return f"{dated}.status, {dated}.part_of_id" if event.is_meeting else "null, null"


def _entries_shown(sql: SqlContext, _: str) -> str:
    page = _page(sql)
    return f"select {page}.*, {first_citation(sql, f'{page}.via_id')} as citation_id from {page}"


def _years(sql: SqlContext, _: str) -> str:
    """Returns how many events happened in each year; a part of a meeting is counted with it if that has an entry too.

    An event that concerns several of the records, or one of them in several ways, is counted once.
    """
    part, happened = sql.alias(), _happened(sql)
    alone = f"({part}.part_of_id is null or {part}.part_of_id not in (select record_id from {happened}))"
    return (
        f"select cast(substr({part}.date_earliest, 1, 4) as integer) as year, count(*) as count"
        f" from {happened} {part} where {alone} group by 1"
    )


def _happened(sql: SqlContext) -> str:
    """Returns the table of all events that happened, each once."""

    def select() -> str:
        types = ", ".join(map(quoted, HAPPENED))
        every = sql.dialect.union_cte.format("every", ", ".join(COLUMNS), _every(_entries(sql, cut=False)))
        return f"with {every} select distinct {HAPPENED_COLUMNS} from every where event_type in ({types})"

    return sql.question_cte("happened", HAPPENED_COLUMNS, select)


def _row(sql: SqlContext) -> str:
    return f"select 1 where {all_exist(sql, sql.arguments['of'])}"


ENTRY = object_type(
    "TimelineEntry",
    "An event of one of the records.",
    value_field("date", "The date of the event.", "date"),
    value_field(
        "event_type",
        "The type of event. Meetings that were held took place; those anticipated or announced are expected, and those"
        " postponed or cancelled did not take place on that day.",
        words=EventType,
    ),
    value_field("status", "The status of the meeting; null for other events.", words=MeetingStatus, required=False),
    record_field("record", "The record that began, ended or took place.", Record),
    record_field("part_of", "The meeting that the meeting is part of.", Meeting, required=False),
    record_field("subject", "The record of the timeline that it concerns.", Record),
    record_field("via", "The record that links the two; the event's own record if nothing else does.", Record),
    record_field("citation", "The first citation that supports `via`.", Citation, required=False),
)
YEAR = object_type(
    "TimelineYear",
    "The number of events of a year.",
    value_field("year", "The year of the earliest day that their dates allow.", "integer"),
    value_field("count", "The number of events.", "integer"),
)
ENTRIES = FieldType(
    "entries",
    "The events, in `order`.",
    ENTRY,
    _entries_shown,
    ("_place",),
    MOST_ENTRIES,
    pages=Pages(USUAL_ENTRIES, CURSOR, is_answer=True),
)
TIMELINE = Question(
    "timeline",
    "The events of up to four records, in order of the earliest day that their dates allow. Something begins or ends"
    " only where the earliest and the latest possible day of that are known.",
    (
        Argument("of", "ids", "The ids of one to four records.", required=True, most=MOST_RECORDS),
        INCLUDE_REPRESENTATIVES,
        Argument("since", "date", "Only events dated on or after this day."),
        Argument("until", "date", "Only events dated on or before this day.", not_before="since"),
        Argument(
            "order",
            "word",
            "From which end the timeline is read. A cursor is valid in either order: in the opposite one it leads"
            " back.",
            usual=TimelineOrder.earliest_first,
            words=TimelineOrder,
        ),
        *ENTRIES.page_arguments,
    ),
    object_type(
        "Timeline",
        "The events of some records.",
        ENTRIES,
        FieldType(
            "years",
            "How many events happened in each year between `since` and `until`, earliest first, whatever page is read."
            " An event that concerns several of the records counts once, and so does a meeting with its parts. What is"
            " expected or alleged or did not take place is not counted.",
            YEAR,
            _years,
            ("year",),
            MOST_YEARS,
            on_request=True,
        ),
    ),
    _row,
)
