"""The formats of lists, chosen by the ending of the path or by `Accept`."""

from collections.abc import Iterable
from enum import StrEnum

from fastapi import Request

from api.errors import Code, Refusal
from api.http.accept import accept_header, preferred


class Format(StrEnum):
    """A format, by the ending of a path such as `/v1/actors.csv`."""

    json = "json"
    csv = "csv"
    ndjson = "ndjson"

    @property
    def media_type(self) -> str:
        """The media type in `Accept` and `Content-Type`."""
        return MEDIA_TYPES[self]


MEDIA_TYPES = {
    Format.json: "application/json",
    Format.csv: "text/csv",
    Format.ndjson: "application/x-ndjson",
}
EXPORTS = (Format.csv, Format.ndjson)


def by_ending(ending: str, path: str) -> Format:
    """The export format that a path ends with.  Raises Refusal, NOT_FOUND, naming the formats that exist."""
    if ending not in EXPORTS:
        endings = ", ".join(f".{export}" for export in EXPORTS)
        hint = f"Known endings: {endings}; without one the answer is JSON."
        raise Refusal(Code.NOT_FOUND, f"There is no format at {path[:200]}.", hint)
    return Format(ending)


def requested_format(request: Request) -> Format:
    """The format of rows that a path ends with or, without an ending, that `Accept` prefers.  Raises Refusal."""
    if ending := request.path_params.get("format"):
        return by_ending(ending, request.url.path)
    return negotiated(request, EXPORTS)


def negotiated(request: Request, offered: Iterable[Format]) -> Format:
    """The offered format that `Accept` prefers; of equals the first.  Raises Refusal, NOT_ACCEPTABLE."""
    by_media_type = {format.media_type: format for format in offered}
    chosen = preferred(accept_header(request.scope), tuple(by_media_type))
    if chosen is None:
        names = ", ".join(by_media_type)
        raise Refusal(Code.NOT_ACCEPTABLE, "This is not offered in a format that you accept.", f"Offered: {names}.")
    return by_media_type[chosen]
