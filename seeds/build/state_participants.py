"""States take part in a visit or journey themselves where no person is found who represents them there."""

from seeds.build.historian import Trip, Visit, trips, visits
from seeds.build.sources import Sources
from seeds.build.states import StateIndex
from seeds.build.tables import Tables


def build(sources: Sources, tables: Tables, states: StateIndex) -> None:
    """Adds the states whose leaders visit, and those that received a traveller; to be run after the persons."""
    present = tables.rows["participants.csv"].values()
    represented = {(one["meeting"], one[column]) for one in present for column in ("represents", "participant")}
    received = {one["meeting"] for one in tables.rows["travels.csv"].values() if one["is_host"] == "true"}
    for visit in visits(sources, states):
        if (visit.meeting, visit.state) not in represented:
            _add(tables, visit, "visitor", "documents/us-state-visits", f"visit {visit.id}")
    for trip in trips(sources, states):
        if trip.meeting in received and (trip.meeting, trip.state) not in represented:
            _add(tables, trip, "host", "documents/us-travels", f"trip {trip.id}")


def _add(tables: Tables, one: Visit | Trip, role: str, document: str, page: str) -> None:
    if tables.has("participants.csv", one.meeting, one.state):
        return  # as somebody who is named, and not identified
    values = {"meeting": one.meeting, "participant": one.state, "role": role, "document": document, "page": page}
    tables.add("participants.csv", values, one.row)
