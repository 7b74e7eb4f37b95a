"""Travels of presidents and secretaries of state of the United States: each stay in a country is a meeting.

Who received the traveller is in the table of participants.
"""

from collections.abc import Iterator

from api.write import Change
from schema.meeting import Meeting, MeetingKind, MeetingStatus
from schema.participation import Participation, ParticipationRole
from seeds.importers.world.table import TableRow, world_importer

FILED_UNDER = "The dataset files the trip under this state, of which the one visited was the predecessor."
UNITED_STATES = "actors/united-states"


def convert(row: TableRow) -> Iterator[Change]:
    """The meeting and the traveller."""
    meeting = row.slug("meeting")
    values = {"label": row["label"], "kind": MeetingKind.visit, "status": MeetingStatus.held}
    values |= {"start": row["start"], "end": row["end"], "place_id": row["place"]}
    yield from row.fact(Meeting, meeting, values)
    ends = {"meeting_id": row["meeting"], "actor_id": row["traveller"], "role": ParticipationRole.visitor}
    ends |= {"represents_id": UNITED_STATES, "office_id": row["office"]}
    yield from row.fact(Participation, f"{meeting}-traveller", ends)
    if row["filed_under"]:
        filed = {"meeting_id": row["meeting"], "actor_id": row["filed_under"], "role": ParticipationRole.participant}
        yield from row.fact(Participation, f"{meeting}-filed", filed | {"note": FILED_UNDER})


IMPORTER = world_importer("travels", convert)
