from enum import StrEnum

from schema.entity import Thing, field, link, when


class StatementForm(StrEnum):
    """How what was said has reached us."""

    direct_quote = "direct_quote"
    indirect_report = "indirect_report"
    readout = "readout"
    joint_statement = "joint_statement"
    conveyed_message = "conveyed_message"
    written = "written"


class SpeechAct(StrEnum):
    """What the speaker does by reading it."""

    asserts = "asserts"
    commits = "commits"
    demands = "demands"
    threatens = "threatens"
    warns = "warns"
    denies = "denies"
    rejects = "rejects"
    praises = "praises"
    condemns = "condemns"
    calls = "calls"
    questions = "questions"


class Statement(Thing, table=True):
    """Something said or written by an actor for others to know.  The summary is ours; its words are its quotations."""

    speaker_id: str = link("actor", "Who said it.", reverse="statements")
    office_id: str | None = link("office", "In which office the speaker said it.", reverse="statements", default=None)
    principal_id: str | None = link(
        "actor", "On whose behalf it was said.", reverse="statements_on_behalf", default=None
    )
    meeting_id: str | None = link(
        "meeting", "At or after which meeting it was said.", reverse="statements", default=None
    )
    date: str | None = when("When it was said.")
    form: StatementForm = field("How it has reached us.")
    speech_act: SpeechAct = field("What the speaker does by reading it.")
