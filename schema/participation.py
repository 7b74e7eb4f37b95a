from enum import StrEnum

from schema.entity import Assertion, field, link


class ParticipationRole(StrEnum):
    """Which part somebody has in a meeting."""

    host = "host"
    visitor = "visitor"
    chair = "chair"
    participant = "participant"
    delegation_head = "delegation_head"
    mediator = "mediator"
    observer = "observer"
    signatory = "signatory"


class Attendance(StrEnum):
    """Whether somebody was there, as far as is known."""

    present = "present"
    remote = "remote"
    expected = "expected"
    invited = "invited"
    declined = "declined"
    absent = "absent"


class Participation(Assertion, table=True):
    """An actor's part in a meeting."""

    ends = ("meeting_id", "actor_id")
    reads = "{actor}, {role} in {meeting}"
    contest = ("meeting_id", "actor_id")

    meeting_id: str = link("meeting", "Which meeting.", reverse="participations", carries="start")
    actor_id: str = link("actor", "Who takes part.", reverse="participations")
    role: ParticipationRole = field("Which part is played.")
    represents_id: str | None = link("actor", "For whom the actor is there.", reverse="represented_by", default=None)
    office_id: str | None = link(
        "office", "In which office the actor takes part.", reverse="participations", default=None
    )
    attendance: Attendance = field("Whether the actor was there.", default=Attendance.present)
