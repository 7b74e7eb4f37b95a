"""What there is between two actors: contacts and the gaps between them, shared alliances, obligations, relations."""

from api.query.ast.field_types import Question, Read, leads, sort, value
from api.query.parse.arguments import Argument
from api.query.sql.context import Draft, column
from api.query.sql.expr import quoted
from api.questions.bonds import ALLIANCES, CITED, DIRECTION, OBLIGATIONS, RELATIONS
from api.questions.contacts import MOST_CONTACTS, WAYS, contact_days, day_number, latest, met, said
from api.questions.sides import ATTENDING, Side, deeds
from api.questions.sql_helpers import all_there, first_citation
from schema.meeting import Meeting
from schema.participation import Participation
from schema.statement import Statement
from schema.target import Target
from schema.tenure import Tenure

MOST_TOLD, USUAL_TOLD, MOST_EDGES, MOST_GAPS = 100, 20, 20, 10
BY_TENURE = leads(
    "tenure", "By which time in office it counts; null where it is the actor's own.", Tenure, required=False
)


def _meetings(draft: Draft, _: str) -> str:
    there, row = draft.alias(), draft.alias()
    return (
        f"select {row}.event_id as meeting_id, {row}._place, {_date(there, 'start')}"
        f" from {latest(met(draft), draft.given['first'])} {row}"
        f" join {draft.table('meeting')} {there} on {there}.id = {row}.event_id"
    )


def _statements(draft: Draft, _: str) -> str:
    return " union all ".join(_said(draft, way) for way in WAYS)


def _said(draft: Draft, way: str) -> str:
    there, row = draft.alias(), draft.alias()
    return (
        f"select {row}.event_id as statement_id, {row}.day as _day, {quoted(way)} as direction,"
        f" {_date(there, 'said')}, {first_citation(draft, f'{there}.id')} as citation_id,"
        f" {_speaker_tenure(draft, way, f'{there}.id')} as tenure_id"
        f" from {latest(said(draft, way), draft.given['first'])} {row}"
        f" join {draft.table('statement')} {there} on {there}.id = {row}.event_id"
    )


def _speaker_tenure(draft: Draft, way: str, statement: str) -> str:
    """By which tenure the speaker counts as the side; NULL where the speaker is the side."""
    if not draft.given["roll_up"]:
        return "null"
    deed = draft.alias()
    (speaking, side), _ = WAYS[way]
    return f"(select {_first_tenure(deed)} from ({deeds(draft, speaking, side, statement)}) {deed})"


def _first_tenure(deed: str) -> str:
    """The first tenure of several that cover the day, unless the deed is the actor's own anyway."""
    return f"case when count(*) = count({deed}.tenure_id) then min({deed}.tenure_id) end"


def _edges(draft: Draft, found: str, link: str) -> str:
    row = draft.alias()
    return (
        f"select {row}.id as {link}, {_first_tenure(row)} as tenure_id, {first_citation(draft, f'{row}.id')}"
        f" as citation_id from ({found}) {row} group by {row}.id"
    )


def _attending(side: Side) -> Read:
    def rows(draft: Draft, meeting: str) -> str:
        return _edges(draft, deeds(draft, ATTENDING, side, f"{meeting}.meeting_id"), "participation_id")

    return Read(
        side, f"How {NAMED[side]} was there, at most {MOST_EDGES}.", ATTENDANCE, rows, ("participation_id",), MOST_EDGES
    )


def _targets(draft: Draft, statement: str) -> str:
    """The targets that lead to the side to which the statement goes."""
    found = [
        deeds(draft, *addressed, f"{statement}.statement_id", f"{statement}.direction = {quoted(way)}")
        for way, (_, addressed) in WAYS.items()
    ]
    return _edges(draft, " union all ".join(found), "target_id")


def _gaps(draft: Draft, _: str) -> str:
    days = contact_days(draft)
    return (
        f"select before as since_day, day as until_day, {day_number('day')} - {day_number('before')} as days"
        f" from {days} where before is not null"
    )


def _date(there: str, name: str) -> str:
    return ", ".join(f"{column(there, f'{name}{end}')} as day{end}" for end in ("", "_earliest", "_latest"))


def _row(draft: Draft) -> str:
    days, first = contact_days(draft), draft.given["first"]
    tables = {"meeting_count": met(draft)} | {f"{way}_count": said(draft, way) for way in WAYS}
    counts = [
        f"(select count(*) from {table} where _place <= {MOST_CONTACTS}) as {name}" for name, table in tables.items()
    ]
    beyond = [f"exists (select 1 from {table} where _place > {MOST_CONTACTS})" for table in tables.values()]
    more = [f"exists (select 1 from {table} where _place > {first})" for table in tables.values()]
    return (
        f"select {', '.join(counts)}, ({' or '.join(more)}) as more, not ({' or '.join(beyond)}) as whole,"
        f" (select min(day) from {days}) as first_contact, (select max(day) from {days}) as last_contact"
        f" from (select 1 where {all_there(draft, (draft.given['one'], draft.given['other']))}) {draft.alias()}"
    )


NAMED = {"one": "the one", "other": "the other"}
ATTENDANCE = sort(
    "DyadAttendance",
    "How one of two actors was at a meeting.",
    leads("participation", "The part in the meeting.", Participation),
    BY_TENURE,
    CITED,
)
MEETING = sort(
    "DyadMeeting",
    "A meeting that two actors attended.",
    value("day", "When it began.", "date", required=False),
    leads("meeting", "The meeting.", Meeting),
    _attending("one"),
    _attending("other"),
)
TARGET = sort(
    "DyadTarget",
    "How a statement is tied to the actor that it goes to.",
    leads("target", "To or about whom it is said, and with what stance.", Target),
    BY_TENURE,
    CITED,
)
STATEMENT = sort(
    "DyadStatement",
    "What one of two actors said to or about the other.",
    value("day", "When.", "date", required=False),
    DIRECTION,
    leads("statement", "What was said.", Statement),
    BY_TENURE,
    CITED,
    Read("targets", f"How it goes to the other, at most {MOST_EDGES}.", TARGET, _targets, ("target_id",), MOST_EDGES),
)
GAP = sort(
    "Gap",
    "A time without contact.",
    value("since_day", "The day of the contact before it."),
    value("until_day", "The day of the contact after it."),
    value("days", "How many days later that is.", "integer"),
)
COUNTED = f"at most {MOST_CONTACTS}"
DYAD = Question(
    "dyad",
    "What there is between two actors: meetings that both attended and that took place, statements of each to or about"
    " the other, alliances, obligations and relations between them, and the longest times without contact.  Of each"
    f" sort of contact the latest {MOST_CONTACTS} are looked at; each counts on the first day that its date may mean.",
    (
        Argument("one", "id", "The id of an actor.", required=True, collection="actors"),
        Argument("other", "id", "The id of another actor.", required=True, collection="actors"),
        Argument("since", "date", "Only from this day on."),
        Argument("until", "date", "Only until this day."),
        Argument(
            "roll_up",
            "boolean",
            "Whether what persons did while they held an office of either, or of a body that is part of it, counts.",
            usual=False,
        ),
        Argument(
            "first", "integer", "How many meetings, and statements each way, at most.", usual=USUAL_TOLD, most=MOST_TOLD
        ),
    ),
    sort(
        "Dyad",
        "What there is between two actors.",
        value("meeting_count", f"How many meetings both attended, {COUNTED}.", "integer"),
        value("one_to_other_count", f"How many statements of the one are to or about the other, {COUNTED}.", "integer"),
        value("other_to_one_count", f"How many statements of the other are to or about the one, {COUNTED}.", "integer"),
        value("more", "Whether there are more than are told.", "boolean"),
        value(
            "whole", f"Whether there are no more contacts than these: no count is cut at {MOST_CONTACTS}.", "boolean"
        ),
        value("first_contact", "The day of the first contact.", required=False),
        value("last_contact", "The day of the last contact.", required=False),
        Read("meetings", "Meetings that both attended, the latest first.", MEETING, _meetings, ("_place",), MOST_TOLD),
        Read(
            "statements",
            "What either said to or about the other, the latest first.",
            STATEMENT,
            _statements,
            ("-_day", "-statement_id", "-direction"),
            2 * MOST_TOLD,
        ),
        ALLIANCES,
        OBLIGATIONS,
        RELATIONS,
        Read(
            "gaps",
            f"The {MOST_GAPS} longest times between contacts.",
            GAP,
            _gaps,
            ("-days", "-until_day"),
            MOST_GAPS,
        ),
    ),
    _row,
)
