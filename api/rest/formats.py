"""The formats that a list is offered in, and how a client asks for one."""

from collections.abc import Iterable
from enum import StrEnum

from fastapi import Request

from api.errors import Code, Refusal
from api.http.accept import accepted


class Format(StrEnum):
    """A format by its ending in an address, such as `/v1/actors.csv`."""

    json = "json"
    csv = "csv"
    ndjson = "ndjson"

    @property
    def media_type(self) -> str:
        """The media type that `Accept` and `Content-Type` call it by."""
        return MEDIA_TYPES[self]


MEDIA_TYPES = {
    Format.json: "application/json",
    Format.csv: "text/csv",
    Format.ndjson: "application/x-ndjson",
}
EXPORTS = (Format.csv, Format.ndjson)


def by_ending(ending: str, path: str) -> Format:
    """The export that an address ends with.  Raises Refusal, NOT_FOUND, naming those that there are."""
    if ending not in EXPORTS:
        known = ", ".join(f".{export}" for export in EXPORTS)
        hint = f"Known endings: {known}; without one the answer is JSON."
        raise Refusal(Code.NOT_FOUND, f"There is no format at {path[:200]}.", hint)
    return Format(ending)


def negotiated(request: Request, offered: Iterable[Format]) -> Format:
    """What `Accept` prefers among the offered; of equals the first.  Raises Refusal, NOT_ACCEPTABLE."""
    wishes = accepted(", ".join(request.headers.getlist("accept")) or "*/*")
    best = max(offered, key=lambda one: _quality(one, wishes))
    if not _quality(best, wishes):
        known = ", ".join(one.media_type for one in offered)
        raise Refusal(Code.NOT_ACCEPTABLE, "This is not offered in a format that you accept.", f"Offered: {known}.")
    return best


def _quality(format: Format, wishes: list[tuple[str, float]]) -> float:
    """How much a format is wanted: the most precise range that names it decides."""
    exact, family = format.media_type, f"{format.media_type.partition('/')[0]}/*"
    for name in (exact, family, "*/*"):
        named = [quality for range_, quality in wishes if range_ == name]
        if named:
            return max(named)
    return 0.0
