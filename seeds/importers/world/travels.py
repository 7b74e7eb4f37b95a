"""Travels of presidents and secretaries of state of the United States: each stay in a country is a meeting."""

from collections.abc import Iterator

from api.write import Change
from schema.meeting import Meeting, MeetingKind, MeetingStatus
from schema.participation import Participation, ParticipationRole
from seeds.importers.world.table import TableRow, world_importer

UNITED_STATES = "actors/united-states"


def convert(row: TableRow) -> Iterator[Change]:
    """The meeting, the traveller, and the state if it received the traveller."""
    meeting = row.slug("meeting")
    values = {"label": row["label"], "kind": MeetingKind.visit, "status": MeetingStatus.held}
    values |= {"start": row["start"], "end": row["end"], "place_id": row["place"]}
    yield from row.fact(Meeting, meeting, values)
    ends = {"meeting_id": row["meeting"], "actor_id": row["traveller"], "role": ParticipationRole.visitor}
    ends |= {"represents_id": UNITED_STATES, "office_id": row["office"]}
    yield from row.fact(Participation, f"{meeting}-traveller", ends)
    if row["is_host"] == "true":
        host = {"meeting_id": row["meeting"], "actor_id": row["state"], "role": ParticipationRole.host}
        yield from row.fact(Participation, f"{meeting}-host", host)


IMPORTER = world_importer("travels", convert)
