"""The formats of lists and records, chosen by the ending of the path or by `Accept`."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import cache, lru_cache

from fastapi import Request

from api.errors import Code, Refusal
from api.http.accept import accept_header, preferred
from schema.actor import Actor
from schema.document import Document
from schema.entity import Entity
from schema.meeting import Meeting
from schema.place import Place
from schema.statement import Statement


class Format(StrEnum):
    """A format, by the ending of a path such as `/v1/actors.csv`."""

    json = "json"
    csv = "csv"
    ndjson = "ndjson"
    jsonld = "jsonld"
    ics = "ics"
    atom = "atom"

    @property
    def media_type(self) -> str:
        """The media type in `Accept` and `Content-Type`."""
        return MEDIA_TYPES[self]


MEDIA_TYPES = {
    Format.json: "application/json",
    Format.csv: "text/csv",
    Format.ndjson: "application/x-ndjson",
    Format.jsonld: "application/ld+json",
    Format.ics: "text/calendar",
    Format.atom: "application/atom+xml",
}
EXPORTS = (Format.csv, Format.ndjson)
"""The formats of rows, which every list has."""
TABULAR = (Format.json, *EXPORTS)
LINKED_DATA = (Actor, Document, Meeting, Place, Statement)
"""The entities whose records JSON-LD describes."""
CALENDARS = (Meeting,)
FEEDS = (Meeting, Statement)


@cache
def list_formats(entity: type[Entity]) -> tuple[Format, ...]:
    """The formats of an entity's list besides JSON."""
    return (*EXPORTS, *([Format.ics] if entity in CALENDARS else []), *([Format.atom] if entity in FEEDS else []))


@cache
def record_formats(entity: type[Entity]) -> tuple[Format, ...]:
    """The formats of an entity's record besides JSON."""
    return (*([Format.jsonld] if entity in LINKED_DATA else []), *([Format.ics] if entity in CALENDARS else []))


def by_ending(ending: str, path: str, offered: Sequence[Format] = EXPORTS) -> Format:
    """The offered format that a path ends with.  Raises Refusal, NOT_FOUND, naming the formats that exist."""
    if ending not in offered:
        endings = ", ".join(f".{format}" for format in offered)
        hint = f"Known endings: {endings}; without one the answer is JSON." if offered else "The answer is JSON."
        raise Refusal(Code.NOT_FOUND, f"There is no format at {path[:200]}.", hint)
    return Format(ending)


def requested_format(request: Request) -> Format:
    """The format of rows that a path ends with or, without an ending, that `Accept` prefers.  Raises Refusal."""
    if ending := request.path_params.get("format"):
        return by_ending(ending, request.url.path)
    return negotiated(request, EXPORTS)


def negotiated(request: Request, offered: Iterable[Format]) -> Format:
    """The offered format that `Accept` prefers; of equals the first.  Raises Refusal, NOT_ACCEPTABLE."""
    choices = tuple(offered)
    chosen = _preferred(accept_header(request.scope), choices)
    if chosen is None:
        names = ", ".join(format.media_type for format in choices)
        raise Refusal(Code.NOT_ACCEPTABLE, "This is not offered in a format that you accept.", f"Offered: {names}.")
    return chosen


@lru_cache(maxsize=256)
def _preferred(accept: str, offered: tuple[Format, ...]) -> Format | None:
    by_media_type = {format.media_type: format for format in offered}
    chosen = preferred(accept, tuple(by_media_type))
    return by_media_type[chosen] if chosen else None
