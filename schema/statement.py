from enum import StrEnum

from schema.entity import Thing, date_field, field, link


class StatementForm(StrEnum):
    """How a statement is reported."""

    direct_quote = "direct_quote"
    indirect_report = "indirect_report"
    readout = "readout"
    joint_statement = "joint_statement"
    conveyed_message = "conveyed_message"
    written = "written"


class SpeechAct(StrEnum):
    """What the speaker does by making a statement."""

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
    """A spoken or written statement by an actor.  The summary is the project's own; the words are in the quotations."""

    example = "statements/wang-oppose-cold-war-mentality-2024-04-09"

    speaker_id: str = link("actor", "The actor who made the statement.", reverse="statements")
    office_id: str | None = link(
        "office", "The office in which the speaker made the statement.", reverse="statements", default=None
    )
    principal_id: str | None = link(
        "actor", "The actor on whose behalf the statement was made.", reverse="statements_on_behalf", default=None
    )
    meeting_id: str | None = link(
        "meeting", "The meeting at or after which the statement was made.", reverse="statements", default=None
    )
    date: str | None = date_field("When the statement was made.")
    form: StatementForm = field("How the statement is reported.")
    speech_act: SpeechAct = field("What the speaker does by making the statement.")
