from enum import StrEnum

from schema.entity import Assertion, field, link


class ParticipationRole(StrEnum):
    """Role of a participant in a meeting."""

    host = "host"
    visitor = "visitor"
    chair = "chair"
    participant = "participant"
    delegation_head = "delegation_head"
    mediator = "mediator"
    observer = "observer"
    signatory = "signatory"


class Attendance(StrEnum):
    """Whether a participant attended, as far as is known."""

    present = "present"
    remote = "remote"
    expected = "expected"
    invited = "invited"
    declined = "declined"
    absent = "absent"


class Participation(Assertion, table=True):
    """An actor's participation in a meeting."""

    example = "participations/putin-china-2024-05--china--1"
    ends = ("meeting_id", "actor_id")
    reads = "{actor}, {role} in {meeting}"
    key = contest = ("meeting_id", "actor_id")

    meeting_id: str = link("meeting", "The meeting.", reverse="participations", carries="start")
    actor_id: str = link("actor", "The participant.", reverse="participations")
    role: ParticipationRole = field("Role of the participant.")
    represents_id: str | None = link(
        "actor", "The actor that the participant represents.", reverse="represented_by", default=None
    )
    office_id: str | None = link(
        "office", "The office in which the participant takes part.", reverse="participations", default=None
    )
    attendance: Attendance = field("Whether the participant attended.", default=Attendance.present)
