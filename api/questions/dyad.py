"""What there is between two actors: contacts and the gaps between them, shared alliances, obligations, relations."""

from api.query.ast.field_types import Argument, FieldType, Question, object_type, record_field, value_field
from api.query.sql.context import SqlContext, column
from api.query.sql.expr import quoted
from api.questions.bonds import ALLIANCES, CITED, DIRECTION, OBLIGATIONS, RELATIONS
from api.questions.contacts import (
    DIRECTIONS,
    MAX_CONTACTS,
    contact_days,
    day_number,
    joint_meetings,
    latest_rows,
    statements_between,
)
from api.questions.sides import ATTENDING, Side, actions_of
from api.questions.sql_helpers import all_exist, first_citation
from schema.meeting import Meeting
from schema.participation import Participation
from schema.statement import Statement
from schema.target import Target
from schema.tenure import Tenure

MAX_CONTACTS_SHOWN, DEFAULT_CONTACTS_SHOWN, MAX_EDGES, MAX_GAPS = 100, 20, 20, 10
BY_TENURE = record_field(
    "tenure", "By which time in office it counts; null where it is the actor's own.", Tenure, required=False
)


def _meetings(sql: SqlContext, _: str) -> str:
    there, row = sql.alias(), sql.alias()
    return (
        f"select {row}.event_id as meeting_id, {row}._place, {_date(there, 'start')}"
        f" from {latest_rows(joint_meetings(sql), sql.arguments['first'])} {row}"
        f" join {sql.table('meeting')} {there} on {there}.id = {row}.event_id"
    )


def _statements(sql: SqlContext, _: str) -> str:
    return " union all ".join(_statements_one_way(sql, way) for way in DIRECTIONS)


def _statements_one_way(sql: SqlContext, way: str) -> str:
    there, row = sql.alias(), sql.alias()
    return (
        f"select {row}.event_id as statement_id, {row}.day as _day, {quoted(way)} as direction,"
        f" {_date(there, 'date')}, {first_citation(sql, f'{there}.id')} as citation_id,"
        f" {_speaker_tenure(sql, way, f'{there}.id')} as tenure_id"
        f" from {latest_rows(statements_between(sql, way), sql.arguments['first'])} {row}"
        f" join {sql.table('statement')} {there} on {there}.id = {row}.event_id"
    )


def _speaker_tenure(sql: SqlContext, way: str, statement: str) -> str:
    """By which tenure the speaker counts as the side; NULL where the speaker is the side."""
    if not sql.arguments["include_representatives"]:
        return "null"
    deed = sql.alias()
    (speaking, side), _ = DIRECTIONS[way]
    return f"(select {_first_tenure(deed)} from ({actions_of(sql, speaking, side, statement)}) {deed})"


def _first_tenure(deed: str) -> str:
    """The first tenure of several that cover the day, unless the deed is the actor's own anyway."""
    return f"case when count(*) = count({deed}.tenure_id) then min({deed}.tenure_id) end"


def _edges(sql: SqlContext, found: str, link: str) -> str:
    row = sql.alias()
    return (
        f"select {row}.id as {link}, {_first_tenure(row)} as tenure_id, {first_citation(sql, f'{row}.id')}"
        f" as citation_id from ({found}) {row} group by {row}.id"
    )


def _attending(side: Side) -> FieldType:
    def rows(sql: SqlContext, meeting: str) -> str:
        return _edges(sql, actions_of(sql, ATTENDING, side, f"{meeting}.meeting_id"), "participation_id")

    return FieldType(
        side, f"How {NAMED[side]} was there, at most {MAX_EDGES}.", ATTENDANCE, rows, ("participation_id",), MAX_EDGES
    )


def _targets(sql: SqlContext, statement: str) -> str:
    """The targets that lead to the side to which the statement goes."""
    found = [
        actions_of(sql, *addressed, f"{statement}.statement_id", f"{statement}.direction = {quoted(way)}")
        for way, (_, addressed) in DIRECTIONS.items()
    ]
    return _edges(sql, " union all ".join(found), "target_id")


def _gaps(sql: SqlContext, _: str) -> str:
    days = contact_days(sql)
    return (
        f"select before as since_date, day as until_date, {day_number('day')} - {day_number('before')} as days"
        f" from {days} where before is not null"
    )


def _date(there: str, name: str) -> str:
    return ", ".join(f"{column(there, f'{name}{end}')} as date{end}" for end in ("", "_earliest", "_latest"))


def _row(sql: SqlContext) -> str:
    days, first = contact_days(sql), sql.arguments["first"]
    tables = {"meeting_count": joint_meetings(sql)} | {
        f"{way}_count": statements_between(sql, way) for way in DIRECTIONS
    }
    counts = [
        f"(select count(*) from {table} where _place <= {MAX_CONTACTS}) as {name}" for name, table in tables.items()
    ]
    beyond = [f"exists (select 1 from {table} where _place > {MAX_CONTACTS})" for table in tables.values()]
    more = [f"exists (select 1 from {table} where _place > {first})" for table in tables.values()]
    return (
        f"select {', '.join(counts)}, ({' or '.join(more)}) as has_more, not ({' or '.join(beyond)}) as is_complete,"
        f" (select min(day) from {days}) as first_contact, (select max(day) from {days}) as last_contact"
        f" from (select 1 where {all_exist(sql, (sql.arguments['a'], sql.arguments['b']))}) {sql.alias()}"
    )


NAMED = {"a": "actor a", "b": "actor b"}
ATTENDANCE = object_type(
    "DyadAttendance",
    "How one of two actors was at a meeting.",
    record_field("participation", "The part in the meeting.", Participation),
    BY_TENURE,
    CITED,
)
MEETING = object_type(
    "DyadMeeting",
    "A meeting that two actors attended.",
    value_field("date", "When it began.", "date", required=False),
    record_field("meeting", "The meeting.", Meeting),
    _attending("a"),
    _attending("b"),
)
TARGET = object_type(
    "DyadTarget",
    "How a statement is tied to the actor that it goes to.",
    record_field("target", "To or about whom it is said, and with what stance.", Target),
    BY_TENURE,
    CITED,
)
STATEMENT = object_type(
    "DyadStatement",
    "What one of two actors said to or about the other.",
    value_field("date", "When.", "date", required=False),
    DIRECTION,
    record_field("statement", "What was said.", Statement),
    BY_TENURE,
    CITED,
    FieldType(
        "targets", f"How it goes to the other, at most {MAX_EDGES}.", TARGET, _targets, ("target_id",), MAX_EDGES
    ),
)
GAP = object_type(
    "Gap",
    "A time without contact.",
    value_field("since_date", "The day of the contact before it."),
    value_field("until_date", "The day of the contact after it."),
    value_field("days", "How many days later that is.", "integer"),
)
COUNTED = f"at most {MAX_CONTACTS}"
DYAD = Question(
    "dyad",
    "What there is between two actors: meetings that both attended and that took place, statements of each to or about"
    " the other, alliances, obligations and relations between them, and the longest times without contact.  Of each"
    f" sort of contact the latest {MAX_CONTACTS} are looked at; each counts on the first day that its date may mean.",
    (
        Argument("a", "id", "The id of an actor.", required=True, collection="actors"),
        Argument("b", "id", "The id of another actor.", required=True, collection="actors"),
        Argument("since", "date", "Only from this day on."),
        Argument("until", "date", "Only until this day."),
        Argument(
            "include_representatives",
            "boolean",
            "Whether what persons did while they held an office of either, or of a body that is part of it, counts.",
            usual=False,
        ),
        Argument(
            "first",
            "integer",
            "How many meetings, and statements each way, at most.",
            usual=DEFAULT_CONTACTS_SHOWN,
            most=MAX_CONTACTS_SHOWN,
        ),
    ),
    object_type(
        "Dyad",
        "What there is between two actors.",
        value_field("meeting_count", f"How many meetings both attended, {COUNTED}.", "integer"),
        value_field("a_to_b_count", f"How many statements of the one are to or about the other, {COUNTED}.", "integer"),
        value_field("b_to_a_count", f"How many statements of the other are to or about the one, {COUNTED}.", "integer"),
        value_field("has_more", "Whether there are more than are told.", "boolean"),
        value_field(
            "is_complete",
            f"Whether there are no more contacts than these: no count is cut at {MAX_CONTACTS}.",
            "boolean",
        ),
        value_field("first_contact", "The day of the first contact.", required=False),
        value_field("last_contact", "The day of the last contact.", required=False),
        FieldType(
            "meetings",
            "Meetings that both attended, the latest first.",
            MEETING,
            _meetings,
            ("_place",),
            MAX_CONTACTS_SHOWN,
        ),
        FieldType(
            "statements",
            "What either said to or about the other, the latest first.",
            STATEMENT,
            _statements,
            ("-_day", "-statement_id", "-direction"),
            2 * MAX_CONTACTS_SHOWN,
        ),
        ALLIANCES,
        OBLIGATIONS,
        RELATIONS,
        FieldType(
            "gaps",
            f"The {MAX_GAPS} longest times between contacts.",
            GAP,
            _gaps,
            ("-days", "-until_date"),
            MAX_GAPS,
        ),
    ),
    _row,
)
