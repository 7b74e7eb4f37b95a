from enum import StrEnum

from schema.entity import Thing, field, link, when


class MeetingKind(StrEnum):
    """What sort of meeting."""

    visit = "visit"
    talks = "talks"
    summit = "summit"
    conference = "conference"
    negotiation = "negotiation"
    consultation = "consultation"
    ceremony = "ceremony"
    briefing = "briefing"
    call = "call"
    other = "other"


class MeetingStatus(StrEnum):
    """Whether it took place, as far as is known."""

    anticipated = "anticipated"
    announced = "announced"
    held = "held"
    postponed = "postponed"
    cancelled = "cancelled"
    alleged = "alleged"


class MeetingFormat(StrEnum):
    """How those present met."""

    in_person = "in_person"
    telephone = "telephone"
    video = "video"
    hybrid = "hybrid"
    unknown = "unknown"


class Meeting(Thing, table=True):
    """An occasion on which actors meet, met or mean to meet."""

    kind: MeetingKind = field("What sort it is.")
    status: MeetingStatus = field("How far it has got.")
    format: MeetingFormat = field("How those present met.", default=MeetingFormat.unknown)
    start: str | None = when("When it began or is to begin.")
    end: str | None = when("When it ended or is to end.")
    place_id: str | None = link("place", "Where it took or takes place.", reverse="meetings", default=None)
    part_of_id: str | None = link("meeting", "The larger occasion it was part of.", reverse="parts", default=None)
