from enum import StrEnum

from schema.entity import Thing, date_field, field, link


class MeetingKind(StrEnum):
    """Kind of meeting."""

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
    """Whether a meeting took place, as far as is known."""

    anticipated = "anticipated"
    announced = "announced"
    held = "held"
    postponed = "postponed"
    cancelled = "cancelled"
    alleged = "alleged"


class MeetingFormat(StrEnum):
    """How the participants meet."""

    in_person = "in_person"
    telephone = "telephone"
    video = "video"
    hybrid = "hybrid"
    unknown = "unknown"


class Meeting(Thing, table=True):
    """An occasion on which actors meet, met or plan to meet."""

    example = "meetings/lavrov-wang-beijing-2024-04-09"

    kind: MeetingKind = field("Kind of meeting.")
    status: MeetingStatus = field("Whether the meeting took place, as far as is known.")
    format: MeetingFormat = field("How the participants meet.", default=MeetingFormat.unknown)
    start: str | None = date_field("When the meeting began or is planned to begin.")
    end: str | None = date_field("When the meeting ended or is planned to end.")
    place_id: str | None = link("place", "Where the meeting takes place.", reverse="meetings", default=None)
    part_of_id: str | None = link("meeting", "The larger meeting that it is part of.", reverse="parts", default=None)
    follows_id: str | None = link(
        "meeting",
        "The meeting that it came directly after, where the dates do not give the order.",
        reverse="followed_by",
        default=None,
    )
