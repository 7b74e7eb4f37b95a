"""What a list of office holders says in one row: a person, an office, a term."""

from dataclasses import dataclass
from datetime import date

from schema.edtf import DateRole, bounds, day_of_bound
from seeds.build.sources import Row


@dataclass(frozen=True, slots=True)
class Listing:
    """A row of a list of office holders."""

    row: Row
    document: str
    page: str
    """Where in the document the row stands."""
    name: str
    country: str
    """The actor whose office it is, as of today."""
    title: str
    level: str
    since: str | None = None
    """EDTF."""
    until: str | None = None
    wikidata: str | None = None
    position: str | None = None
    """Wikidata's id of the position."""
    born: int | None = None
    died: int | None = None
    key: str | None = None
    """The list's own id of the person."""
    to: str | None = None
    """The state to which an ambassador is sent."""


def first_day(text: str | None) -> date | None:
    """Returns the first day on which a term may have begun, if that is known."""
    return day_of_bound(bounds(text, DateRole.start).earliest) if text else None


def last_day(text: str | None) -> date | None:
    """Returns the last day on which a term may have ended; none for a term that goes on."""
    return day_of_bound(bounds(text, DateRole.end).latest) if text and text != ".." else None
