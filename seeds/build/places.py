"""Places of visits and travels: one record per place, its country today, and coordinates where a source has them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from statistics import median

from schema.text import slug
from seeds.build.factbook import DOCUMENT, Profile, profiles
from seeds.build.missions import DOCUMENT as MISSIONS_DOCUMENT
from seeds.build.missions import missions
from seeds.build.sources import Row, Sources, reviewed
from seeds.build.states import StateIndex
from seeds.build.tables import Tables

COORDINATES = re.compile(r"(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])")
BRACKETS = re.compile(r"(.+?)\s*\((.+)\)")
OWN = {"actors/china": "places/china"}
"""Places that the seeds have."""


@dataclass
class Places:
    """Adds places once each, by label and state."""

    sources: Sources
    tables: Tables
    states: StateIndex
    renamed: dict[tuple[str, str], dict[str, str]] = field(
        default_factory=lambda: {(one["printed"], one["state"]): one for one in reviewed("places.csv")}
    )

    def named(self, label: str, state: str, kind: str, row: Row) -> str:
        """The id of a place in a state, which is added if there is none yet."""
        label, state = self._without_brackets(label, state)
        today = self.renamed.get((label, state)) or self.renamed.get((label, "")) or {}
        state = today.get("country") or state
        label, kind = today.get("label") or label, today.get("kind") or kind
        if label == self.states.labels[state]:
            return self.of_state(state, row)
        id = self._id(label, state)
        if not self.tables.has("places.csv", id):
            values = {"place": id, "label": label, "kind": kind, "country": state}
            self.tables.add("places.csv", values | self._position(label, state), row)
        return id

    def _without_brackets(self, label: str, state: str) -> tuple[str, str]:
        """A label without what stands in brackets after it, which is a region, or the state in which the place lies."""
        if not (match := BRACKETS.fullmatch(label)) or (label, "") in self.renamed:
            return label, state
        return match[1], self.states.by_label.get(match[2].removeprefix("The "), state)

    def of_state(self, state: str, row: Row) -> str:
        """The id of the place that a state is: for journeys to several places in it."""
        id = OWN.get(state) or f"places/{state.removeprefix('actors/')}"
        if not self.tables.has("places.csv", id):
            kind = "territory" if self._is_territory(state) else "country"
            values = {"place": id, "label": self.states.labels[state], "kind": kind, "country": state}
            self.tables.add("places.csv", values | self._country_position(state), row)
        return id

    def _is_territory(self, state: str) -> bool:
        return self.tables.rows["states.csv"][state,]["kind"] == "territory"

    def _id(self, label: str, state: str) -> str:
        """The id of a place: with its country where another country has a place, or is a state, of the name."""
        id = f"places/{slug(label, 60)}"
        taken = self.states.by_label.get(label)
        other = self.tables.rows["places.csv"].get((id,))
        if (other and other["country"] != state) or taken:
            return f"{id}-{state.removeprefix('actors/')}"
        return id

    def _position(self, label: str, state: str) -> dict[str, str]:
        """The coordinates of a capital by the Factbook, of another city by the missions in it; nothing without any."""
        profile = self._profiles.get(state)
        if profile is None:
            return self._position_of_missions(label, state)
        name = re.split(r"[;(,]", profile.text("Capital", "name"))[0].strip()
        if slug(name, 60) != slug(label, 60):
            return self._position_of_missions(label, state)
        return _placed(profile, profile.text("Capital", "geographic coordinates"), "Government / Capital")

    def _position_of_missions(self, label: str, state: str) -> dict[str, str]:
        """The middle of the embassies and consulates in a city; nothing without any."""
        found = missions(self.sources, self.states).get((slug(label, 60), state))
        if not found:
            return {}
        for one in found:
            self.sources.use(one.row)
        middle = (f"{median(one.latitude for one in found):.4f}", f"{median(one.longitude for one in found):.4f}")
        page = f"{len(found)} rows with this city, middle of their coordinates"
        return {"latitude": middle[0], "longitude": middle[1], "document": MISSIONS_DOCUMENT, "page": page}

    def _country_position(self, state: str) -> dict[str, str]:
        profile = self._profiles.get(state)
        text = profile.text("Geographic coordinates", section="Geography") if profile else ""
        return _placed(profile, text, "Geography / Geographic coordinates") if profile else {}

    @property
    def _profiles(self) -> dict[str, Profile]:
        return self.states.cache("profiles by state", lambda: dict(self._by_state()))

    def _by_state(self) -> Iterator[tuple[str, Profile]]:
        for profile in profiles(self.sources, self.states):
            yield profile.actor, profile


def _placed(profile: Profile, text: str, part: str) -> dict[str, str]:
    """Coordinates in degrees, from degrees and minutes, and where they stand; nothing if there are none."""
    if not (match := COORDINATES.search(text)):
        return {}
    latitude, longitude = _degrees(match[1], match[2], match[3]), _degrees(match[4], match[5], match[6])
    page = f"profile {profile.code}, {part}"
    return {"latitude": latitude, "longitude": longitude, "document": DOCUMENT, "page": page}


def _degrees(whole: str, minutes: str, side: str) -> str:
    number = int(whole) + int(minutes) / 60
    return f"{-number if side in 'SW' else number:.4f}"
