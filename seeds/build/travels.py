"""Travels of presidents and secretaries of state of the United States, as meetings: one per country of a journey."""

import re

from seeds.build.historian import Trip, american, american_name, trips
from seeds.build.phrases import listed, with_article
from seeds.build.places import Places
from seeds.build.sources import Sources
from seeds.build.states import StateIndex
from seeds.build.tables import Tables

TITLES = {"president": "President", "secretary": "Secretary of State"}
OFFICES = {"president": "offices/us-president", "secretary": "offices/us-secretary-of-state"}
SPLIT = re.compile(r"\s*(?:[,;]| and )\s*(?![^(]*\))")
RECEIVED = re.compile(
    r"\b(?:met|meetings?|audience|conferred|talks|consulted) with|\b(?:state|official|informal) visit|\bgood ?will",
    re.I,
)
"""Remarks from which it follows that the state received the traveller, not only that the traveller was there."""
NOT_RECEIVED = re.compile(r"^(?:Vacation|Fishing|Stopped|Overnight stop|Private visit\.$)")


def build(sources: Sources, tables: Tables, states: StateIndex) -> None:
    """Adds the travels."""
    places = Places(sources, tables, states)
    for trip in trips(sources, states):
        _add(trip, places, tables, states)


def _add(trip: Trip, places: Places, tables: Tables, states: StateIndex) -> None:
    localities = localities_of(trip.locale)
    is_received = bool(RECEIVED.search(trip.remarks)) and not NOT_RECEIVED.match(trip.remarks)
    found = [places.named(name, trip.filed_under or trip.state, "city", trip.row) for name in localities]
    one = found[0] if len(found) == 1 else places.of_state(trip.filed_under or trip.state, trip.row)
    values = {
        "meeting": trip.meeting,
        "key": trip.id,
        "start": trip.start,
        "end": trip.end,
        "place": one,
        "localities": "|".join(found) if len(found) > 1 else "",
        "traveller": american(trip.who, trip.name),
        "office": OFFICES[trip.role],
        "state": trip.state,
        "filed_under": trip.filed_under,
        "is_host": str(is_received).lower(),
        "label": _label(trip, localities, states),
    }
    tables.add("travels.csv", values, trip.row, facts=2 + bool(trip.filed_under))


def localities_of(locale: str) -> list[str]:
    """The names in the cell of localities, each once: `Shanghai, Beijing` has two."""
    text = re.sub(r"Mexico, D\.?F\.?", "Mexico City", locale).replace("’", "'")
    return list(dict.fromkeys(name for part in SPLIT.split(text) if (name := part.strip(" ."))))


def _label(trip: Trip, localities: list[str], states: StateIndex) -> str:
    """A label such as `Visit of the Secretary of State of the United States to Shanghai and Beijing`."""
    state = with_article(states.labels[trip.state])
    where = listed(localities) if localities and len(localities) < 4 else state
    return f"Visit of {TITLES[trip.role]} {american_name(trip.who, trip.name)} to {where}"
