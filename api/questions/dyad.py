"""Everything between two actors: contacts and the gaps between them, shared alliances, obligations and relations."""

from api.query.ast.field_types import Argument, FieldType, Pages, Question, object_type, record_field, value_field
from api.query.sql.columns import column
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from api.questions.bonds import ALLIANCES, CITED, DIRECTION, OBLIGATIONS, RELATIONS
from api.questions.contacts import (
    DIRECTIONS,
    MAX_CONTACTS,
    actions_of,
    contact_days,
    day_number,
    joint_actions,
    latest_rows,
    parts_of,
    statements_between,
    totals,
    whole_meetings,
)
from api.questions.sides import ADDRESSED, ATTENDING, INCLUDE_REPRESENTATIVES, SPEAKING, Involvement, Side
from api.questions.sql_helpers import all_exist, beyond, first_citation, page_size
from schema.meeting import Meeting
from schema.participation import Participation
from schema.statement import Statement
from schema.target import Target
from schema.tenure import Tenure

MAX_CONTACTS_SHOWN, DEFAULT_CONTACTS_SHOWN, MAX_EDGES, MAX_GAPS = 100, 20, 20, 10
MAX_PARTS, MAX_PART_EDGES = 20, 5
MEETING_PAGES = Pages(DEFAULT_CONTACTS_SHOWN, {"_day": "day", "meeting_id": "id"})
STATEMENT_PAGES = Pages(DEFAULT_CONTACTS_SHOWN, {"_day": "day", "statement_id": "id", "direction": "text"})
BY_TENURE = record_field(
    "tenure",
    "The tenure by which it counts; null if it is the actor's own or counts by something else.",
    Tenure,
    required=False,
)


def _meetings(sql: SqlContext, _: str) -> str:
    event, row = sql.alias(), sql.alias()
    latest = latest_rows(whole_meetings(sql), page_size(sql), beyond(sql, MEETING_PAGES, "-day", "-event_id"))
    return (
        f"select {row}.event_id as meeting_id, {row}.day as _day, {row}._place, {_date(event, 'start')}"
        f" from {latest} {row}"
        f" join {sql.table('meeting')} {event} on {event}.id = {row}.event_id"
    )


def _parts(sql: SqlContext, meeting: str) -> str:
    event, row = sql.alias(), sql.alias()
    return (
        f"select {row}.event_id as meeting_id, {row}.place, {_date(event, 'start')}"
        f" from ({parts_of(sql, f'{meeting}.meeting_id')}) {row}"
        f" join {sql.table('meeting')} {event} on {event}.id = {row}.event_id"
    )


def _statements(sql: SqlContext, _: str) -> str:
    return " union all ".join(_statements_in(sql, direction) for direction in DIRECTIONS)


def _statements_in(sql: SqlContext, direction: str) -> str:
    event, row = sql.alias(), sql.alias()
    onward = beyond(sql, STATEMENT_PAGES, "-day", "-event_id", f"-{quoted(direction)}")
    latest = latest_rows(statements_between(sql, direction), page_size(sql), onward)
    return (
        f"select {row}.event_id as statement_id, {row}.day as _day, {quoted(direction)} as direction,"
        f" {_date(event, 'date')}, {first_citation(sql, f'{event}.id')} as citation_id,"
        f" {_speaker_tenure(sql, direction, f'{event}.id')} as tenure_id"
        f" from {latest} {row}"
        f" join {sql.table('statement')} {event} on {event}.id = {row}.event_id"
    )


def _speaker_tenure(sql: SqlContext, direction: str, statement: str) -> str:
    """Returns the tenure by which the speaker counts as the side; NULL if the speaker is the side."""
    if not sql.arguments["include_representatives"]:
        return "null"
    action, (speaker, _) = sql.alias(), DIRECTIONS[direction]
    actions = _actions(sql, SPEAKING, speaker)
    return f"(select {_first_tenure(action)} from {actions} {action} where {action}.event_id = {statement})"


def _actions(sql: SqlContext, involvement: Involvement, side: Side) -> str:
    return actions_of(joint_actions(sql).table(sql), involvement, side)


def _first_tenure(action: str) -> str:
    """Returns the first of the tenures that cover the day, unless the action is the actor's own as well."""
    return f"case when count(*) = count({action}.tenure_id) then min({action}.tenure_id) end"


def _edges(sql: SqlContext, actions: str, event: str, link: str, *conditions: str) -> str:
    row = sql.alias()
    matches = " and ".join([f"{row}.event_id = {event}", *conditions])
    return (
        f"select {row}.id as {link}, {_first_tenure(row)} as tenure_id, {first_citation(sql, f'{row}.id')}"
        f" as citation_id from {actions} {row} where {matches} group by {row}.id"
    )


def _attending(side: Side, most: int) -> FieldType:
    def rows(sql: SqlContext, meeting: str) -> str:
        actions = _actions(sql, ATTENDING, side)
        return _edges(sql, actions, f"{meeting}.meeting_id", "participation_id")

    return FieldType(
        side, f"How {NAMED[side]} took part, at most {most}.", ATTENDANCE, rows, ("participation_id",), most
    )


def _targets(sql: SqlContext, statement: str) -> str:
    """Returns the targets that link a statement to the side it is directed at."""
    return " union all ".join(
        _edges(
            sql,
            _actions(sql, ADDRESSED, addressed),
            f"{statement}.statement_id",
            "target_id",
            f"{statement}.direction = {quoted(direction)}",
        )
        for direction, (_, addressed) in DIRECTIONS.items()
    )


def _gaps(sql: SqlContext, _: str) -> str:
    days = contact_days(sql)
    return (
        f"select before as since_date, day as until_date, {day_number('day')} - {day_number('before')} as days"
        f" from {days} where before is not null"
    )


def _date(alias: str, name: str) -> str:
    return ", ".join(f"{column(alias, f'{name}{end}')} as date{end}" for end in ("", "_earliest", "_latest"))


def _row(sql: SqlContext) -> str:
    numbers = ("meeting_count", "a_to_b_count", "b_to_a_count")
    counts = [f"case when {name} > {MAX_CONTACTS} then {MAX_CONTACTS} else {name} end as {name}" for name in numbers]
    return (
        f"select {', '.join(counts)}, not cut as is_complete, first_contact, last_contact"
        f" from {totals(sql)} where {all_exist(sql, (sql.arguments['a'], sql.arguments['b']))}"
    )


NAMED = {"a": "actor a", "b": "actor b"}
ATTENDANCE = object_type(
    "DyadAttendance",
    "How one of two actors took part in a meeting.",
    record_field("participation", "The participation.", Participation),
    BY_TENURE,
    CITED,
)
DATED_MEETING = (
    value_field("date", "When it began.", "date", required=False),
    record_field("meeting", "The meeting.", Meeting),
)
PART = object_type(
    "DyadPart",
    "A part of a meeting that two actors attended.",
    *DATED_MEETING,
    _attending("a", MAX_PART_EDGES),
    _attending("b", MAX_PART_EDGES),
)
MEETING = object_type(
    "DyadMeeting",
    "A meeting that two actors attended.",
    *DATED_MEETING,
    _attending("a", MAX_EDGES),
    _attending("b", MAX_EDGES),
    FieldType(
        "parts",
        f"Its parts that both attended as well, parts of these included, earliest first, at most {MAX_PARTS}.",
        PART,
        _parts,
        ("place",),
        MAX_PARTS,
    ),
)
TARGET = object_type(
    "DyadTarget",
    "How a statement refers to the actor that it is directed at.",
    record_field("target", "The target of the statement, with the stance towards it.", Target),
    BY_TENURE,
    CITED,
)
STATEMENT = object_type(
    "DyadStatement",
    "A statement of one of two actors to or about the other.",
    value_field("date", "When it was made.", "date", required=False),
    DIRECTION,
    record_field("statement", "The statement.", Statement),
    BY_TENURE,
    CITED,
    FieldType(
        "targets",
        f"How it refers to the other actor, at most {MAX_EDGES}.",
        TARGET,
        _targets,
        ("target_id",),
        MAX_EDGES,
    ),
)
GAP = object_type(
    "Gap",
    "A period without contact.",
    value_field("since_date", "The day of the contact before it.", "day"),
    value_field("until_date", "The day of the contact after it.", "day"),
    value_field("days", "The length of the period in days.", "integer"),
)
COUNTED = f"at most {MAX_CONTACTS}"
DYAD = Question(
    "dyad",
    "Everything between two actors: meetings that took place and that both attended, statements of each to or about the"
    " other, shared alliances, obligations and relations, and the longest periods without contact. Only the latest"
    f" {MAX_CONTACTS} contacts of each type are considered; each counts on the earliest day that its date allows.",
    (
        Argument("a", "id", "The id of an actor.", required=True, collection="actors"),
        Argument("b", "id", "The id of another actor.", required=True, collection="actors", differs_from="a"),
        Argument("since", "date", "Only what is dated on or after this day."),
        Argument("until", "date", "Only what is dated on or before this day.", not_before="since"),
        INCLUDE_REPRESENTATIVES,
    ),
    object_type(
        "Dyad",
        "Everything between two actors.",
        value_field(
            "meeting_count", f"The number of meetings that both attended, each with its parts, {COUNTED}.", "integer"
        ),
        value_field("a_to_b_count", f"The number of statements of a to or about b, {COUNTED}.", "integer"),
        value_field("b_to_a_count", f"The number of statements of b to or about a, {COUNTED}.", "integer"),
        value_field(
            "is_complete",
            f"Whether all contacts were considered: false if a count was cut off at {MAX_CONTACTS}.",
            "boolean",
        ),
        value_field("first_contact", "The day of the first contact; null if there is none.", "day", required=False),
        value_field("last_contact", "The day of the last contact; null if there is none.", "day", required=False),
        FieldType(
            "meetings",
            "Meetings that both attended, latest first. Parts are inside the meeting if both attended it too.",
            MEETING,
            _meetings,
            ("_place",),
            MAX_CONTACTS_SHOWN,
            pages=MEETING_PAGES,
        ),
        FieldType(
            "statements",
            "Statements of either to or about the other, latest first.",
            STATEMENT,
            _statements,
            ("-_day", "-statement_id", "-direction"),
            MAX_CONTACTS_SHOWN,
            pages=STATEMENT_PAGES,
        ),
        ALLIANCES,
        OBLIGATIONS,
        RELATIONS,
        FieldType(
            "gaps",
            f"The {MAX_GAPS} longest periods between contacts, longest first.",
            GAP,
            _gaps,
            ("-days", "-until_date"),
            MAX_GAPS,
        ),
    ),
    _row,
    reads_stored=True,
)
