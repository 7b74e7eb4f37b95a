"""Meetings as a calendar.

Source: RFC 5545 (iCalendar).  Entries last whole days: times of day are not recorded.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from api.rest.published.listed import changed_at

if TYPE_CHECKING:
    from icalendar import Calendar, Event

Row = Mapping[str, Any]
FIELDS = (
    "id,label,summary,kind,status,start,end,place.label,place.latitude,place.longitude,part_of_id,revision"
    ",participations.role,participations.attendance,participations.actor.label"
)
"""The fields that an entry is made of."""
PRODUCT = "-//Entente//Entente//EN"
STATUSES = {"held": "CONFIRMED", "postponed": "CANCELLED", "cancelled": "CANCELLED"}
"""Statuses of entries; those of other meetings are tentative.  A postponed meeting was not on the day it has."""
BREAKS = ("BEGIN:VCALENDAR", "END:VCALENDAR")


class CalendarWriter:
    """Writes the parts of a calendar; `base` is what the addresses of records begin with, `name` names a record."""

    def __init__(self, base: str, name: Any) -> None:
        self.base, self.name = base, name

    def head(self, title: str, left_out: int) -> bytes:
        """The beginning of a calendar, with the number of meetings that are left out because no day is known."""
        from icalendar import Calendar

        calendar = Calendar()
        calendar.add("prodid", PRODUCT)
        calendar.add("version", "2.0")
        calendar.add("x-wr-calname", title)
        calendar.add("x-wr-caldesc", description_of(left_out))
        calendar.add("x-entente-left-out", str(left_out))
        return _lines(calendar).removesuffix(f"{BREAKS[1]}\r\n".encode())

    def tail(self) -> bytes:
        """The end of a calendar."""
        return f"{BREAKS[1]}\r\n".encode()

    def entries(self, rows: Iterable[Row]) -> bytes:
        """The entries of meetings with known days."""
        return b"".join(_lines(self.entry(row)) for row in rows)

    def entry(self, row: Row) -> "Event":
        """The entry of a meeting."""
        from icalendar import Event

        event = Event()
        first, last = days_of(row)
        event.add("uid", self.name(row["id"]))
        event.add("dtstamp", datetime.fromisoformat(changed_at(row)))
        event.add("sequence", row["revision"])
        event.add("dtstart", first)
        if last < date.max:
            event.add("dtend", last + timedelta(days=1))
        event.add("summary", f"{row['label']} ({doubt})" if (doubt := _doubt(row)) else row["label"])
        event.add("status", STATUSES.get(row["status"], "TENTATIVE"))
        event.add("transp", "TRANSPARENT")
        event.add("categories", [row["kind"]])
        event.add("url", f"{self.base}/v1/{row['id']}")
        event.add("description", _description(row))
        self._add_links(event, row)
        return event

    def _add_links(self, event: "Event", row: Row) -> None:
        place = row["place"]
        if place:
            event.add("location", place["label"])
        if place and place["latitude"] is not None and place["longitude"] is not None:
            event.add("geo", (place["latitude"], place["longitude"]))
        if row["part_of_id"]:
            event.add("related-to", self.name(row["part_of_id"]))


def _lines(component: "Calendar | Event") -> bytes:
    return bytes(component.to_ical())


def description_of(left_out: int) -> str:
    """What a calendar says of itself."""
    if not left_out:
        return "Entries last whole days."
    counted = "1 meeting of the list is" if left_out == 1 else f"{left_out} meetings of the list are"
    return f"Entries last whole days. {counted} left out: no day is known."


def days_of(row: Row) -> tuple[date, date]:
    """The first and last day on which a meeting may have been, both of which must be limited."""
    first, last = (date.fromisoformat(row["start"][bound]) for bound in ("earliest", "latest"))
    end = row["end"] and row["end"]["latest"]
    return first, max(last, date.fromisoformat(end)) if end else last


def has_days(row: Row) -> bool:
    """Whether the beginning of a meeting is limited at both ends."""
    start = row["start"]
    return bool(start and start["earliest"] and start["latest"])


def _doubt(row: Row) -> str:
    """The dates as recorded, where they are not exact days."""
    inexact = [row[name]["text"] for name in ("start", "end") if row[name] and not _is_day(row[name])]
    return f"date: {', '.join(dict.fromkeys(inexact))}" if inexact else ""


def _is_day(bounds: Row) -> bool:
    return bool(bounds["text"] == bounds["earliest"] == bounds["latest"])


def _description(row: Row) -> str:
    start = row["start"]
    is_period = start["earliest"] != start["latest"]
    between = f"Some day from {start['earliest']} to {start['latest']}." if is_period else ""
    people = ", ".join(f"{one['actor']['label']} ({_part(one)})" for one in row["participations"])
    parts = (row["summary"], f"Status: {row['status']}.", between, f"Participants: {people}." if people else "")
    return "\n".join(filter(None, parts))


def _part(participation: Row) -> str:
    attendance = participation["attendance"]
    words = [participation["role"], *([attendance] if attendance != "present" else [])]
    return ", ".join(words).replace("_", " ")
