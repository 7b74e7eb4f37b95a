"""Reads the Office of the Historian's visits and travels: one record per visit, and per country of a journey."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple
from xml.etree import ElementTree as ET

from schema.text import slug
from seeds.build.sources import Row, Sources, invalid, plain, reviewed
from seeds.build.states import StateIndex

PRESIDENTS = "us-travels/presidents/presidents.xml"
VISITS, TRAVELS = "us-state-visits", ("us-travels/president-travels", "us-travels/secretary-travels")
VISIT_FIELDS = ("id", "start-date", "end-date", "visitor", "from", "description")
TRIP_FIELDS = ("id", "role", "name", "start-date", "end-date", "country", "locale", "remarks")
TERM_FIELDS = ("id", "name", "took-office-date", "left-office-date")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
AMERICANS = {one["id"]: one for one in reviewed("americans.csv")}


class Visit(NamedTuple):
    """A visit of a foreign leader to the United States.  `visitor` and `description` are prose, for reading only."""

    row: Row
    id: str
    start: str
    end: str
    visitor: str
    country: str
    printed: str
    description: str
    state: str
    filed_under: str

    @property
    def meeting(self) -> str:
        """The id of its meeting."""
        return f"meetings/us-state-visit-{self.id}"


class Trip(NamedTuple):
    """The stay of a president or secretary of state in a country.  `remarks` is prose, for reading only."""

    row: Row
    id: str
    start: str
    end: str
    who: str
    name: str
    role: str
    country: str
    printed: str
    locale: str
    remarks: str
    state: str
    filed_under: str

    @property
    def meeting(self) -> str:
        """The id of its meeting."""
        return f"meetings/us-travel-{self.id}"


class President(NamedTuple):
    """A president of the United States and a term; `until` is empty for the one in office."""

    id: str
    name: str
    since: str
    until: str

    def holds_on(self, day: str) -> bool:
        """Whether the term includes a day."""
        return self.since <= day and (not self.until or day <= self.until)


def american(id: str, name: str) -> str:
    """The record of a president or secretary by the list's id: `actors/john-f-kennedy`, or one that the seeds have."""
    return AMERICANS[id]["actor"] if id in AMERICANS else f"actors/{slug(american_name(id, name), 80)}"


def american_name(id: str, name: str) -> str:
    """The usual name of a president or secretary: that of the list without brackets, unless it was reviewed."""
    return AMERICANS[id]["name"] if id in AMERICANS else " ".join(re.sub(r"[(].*?[)]", " ", name).split())


def visits(sources: Sources, states: StateIndex) -> list[Visit]:
    """All visits, by id.  Raises Invalid, naming file, visit and field."""
    return states.cache("visits", lambda: [*_visits(sources, states)])


def trips(sources: Sources, states: StateIndex) -> list[Trip]:
    """All trips, by id.  Raises Invalid, naming file, trip and field."""
    return states.cache("trips", lambda: [*_trips(sources, states)])


def presidents(sources: Sources, states: StateIndex) -> list[President]:
    """The presidents' terms, in order.  The rows of the list are accounted for by whoever makes tenures of them."""
    return states.cache("presidents", lambda: [*_presidents(sources)])


def _visits(sources: Sources, states: StateIndex) -> Iterator[Visit]:
    for path in sources.below(VISITS, ".xml"):
        for element in sources.xml(path):
            values = _values(path, element, VISIT_FIELDS)
            row, country = sources.register(path, values["id"]), _id(path, element, "from")
            meant, days = (country, values["from"], values["start-date"]), (values["start-date"], values["end-date"])
            state, filed = states.by_historian(*meant), states.filed_under(*meant)
            texts = values["visitor"], country, values["from"], values["description"]
            yield Visit(row, values["id"], *days, *texts, state, filed)


def _trips(sources: Sources, states: StateIndex) -> Iterator[Trip]:
    for path in (path for folder in TRAVELS for path in sources.below(folder, ".xml")):
        for element in sources.xml(path):
            values = _values(path, element, TRIP_FIELDS)
            if values["role"] not in ("president", "secretary") or values["role"] != element.get("role"):
                raise invalid(
                    path, f"trip {values['id']}, role", f"{values['role']!r} is neither president nor secretary"
                )
            row, country = sources.register(path, values["id"]), _id(path, element, "country")
            meant, days = (country, values["country"], values["start-date"]), (values["start-date"], values["end-date"])
            state, filed = states.by_historian(*meant), states.filed_under(*meant)
            who = str(element.get("who")), values["name"], values["role"]
            texts = country, values["country"], values["locale"], values["remarks"]
            yield Trip(row, values["id"], *days, *who, *texts, state, filed)


def _values(path: str, element: ET.Element, fields: tuple[str, ...]) -> dict[str, str]:
    """The texts of a record's fields; both dates are days, the first no later than the second.  Raises Invalid."""
    place = f"{path}, {element.tag} {plain(element.find('id')) or '?'}"
    for name in fields:
        if len(element.findall(name)) != 1:
            raise invalid(place, name, "is a field that every record has once")
    values = {name: plain(element.find(name)) for name in fields}
    if not values["id"].isdigit():
        raise invalid(place, "id", f"{values['id']!r} is not a number")
    for name in ("start-date", "end-date"):
        if not _is_day(values[name]):
            raise invalid(place, name, f"{values[name]!r} is not a day")
    if values["start-date"] > values["end-date"]:
        raise invalid(place, "end-date", f"{values['end-date']!r} is before the start, {values['start-date']!r}")
    return values


def _is_day(text: str) -> bool:
    try:
        return bool(DAY.fullmatch(text) and date.fromisoformat(text))
    except ValueError:
        return False


def _id(path: str, element: ET.Element, field: str) -> str:
    found = element.find(field)
    id = found.get("id") if found is not None else None
    if not id:
        raise invalid(f"{path}, {element.tag} {plain(element.find('id'))}", f"{field}/@id", "is empty")
    return id


def _presidents(sources: Sources) -> Iterator[President]:
    for element in sources.xml(PRESIDENTS).iter("president"):
        president = President(*(plain(element.find(name)) for name in TERM_FIELDS))
        if not (president.id and president.name and _is_day(president.since)):
            raise invalid(f"{PRESIDENTS}, president {element.get('n')}", "", "has no id, name or first day in office")
        if president.until and not _is_day(president.until):
            raise invalid(f"{PRESIDENTS}, {president.id}", "left-office-date", f"{president.until!r} is not a day")
        yield president
