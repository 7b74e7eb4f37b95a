"""Visits of foreign leaders to the United States: meetings with the president or the United States as host.

The visitors are in the table of participants.
"""

from collections.abc import Iterator

from api.write import Change
from schema.meeting import Meeting, MeetingKind, MeetingStatus
from schema.participation import Participation, ParticipationRole
from seeds.importers.world.table import TableRow, world_importer

UNITED_STATES, PRESIDENT = "actors/united-states", "offices/us-president"
INFERRED_PLACE = "That it was in Washington is inferred: the description names no other place."
FILED_UNDER = "The dataset files the visit under this state, of which the visitor's was the predecessor."
INFERRED_HOST = (
    "Inferred from the category of the visit and the term of the president; the description does not name him."
)


def convert(row: TableRow) -> Iterator[Change]:
    """The meeting, and the president who receives the visitor, otherwise the United States."""
    meeting = row.slug("meeting")
    values = {"label": row["label"], "kind": MeetingKind.visit, "status": MeetingStatus.held}
    values |= {"start": row["start"], "end": row["end"], "place_id": row["place"]}
    note = "" if row["place_is_named"] == "true" or not row["place"] else INFERRED_PLACE
    yield from row.fact(Meeting, meeting, values, note=note)
    if row["filed_under"]:
        values = {"note": FILED_UNDER}
        yield from _participation(row, f"{meeting}-filed", row["filed_under"], ParticipationRole.participant, **values)
    if row["president"]:
        values = {"represents_id": UNITED_STATES, "office_id": PRESIDENT}
        values |= {} if row["president_is_named"] == "true" else {"note": INFERRED_HOST}
        yield from _participation(row, f"{meeting}-president", row["president"], ParticipationRole.host, **values)
    else:
        yield from _participation(row, f"{meeting}-us", UNITED_STATES, ParticipationRole.host)


def _participation(row: TableRow, stem: str, actor: str, role: ParticipationRole, **values: str) -> Iterator[Change]:
    ends = {"meeting_id": row["meeting"], "actor_id": actor, "role": role}
    return row.fact(Participation, stem, ends | values)


IMPORTER = world_importer("visits", convert)
