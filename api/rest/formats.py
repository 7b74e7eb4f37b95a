"""The formats of lists, chosen by the ending of the path or by `Accept`."""

from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

from fastapi import Request

from api.errors import Code, Refusal
from api.http.accept import accepted


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
    return _preferred(", ".join(request.headers.getlist("accept")) or "*/*", tuple(offered))


@lru_cache(maxsize=256)
def _preferred(accept: str, offered: tuple[Format, ...]) -> Format:
    wishes = accepted(accept)
    best = max(offered, key=lambda format: _quality(format, wishes))
    if not _quality(best, wishes):
        names = ", ".join(format.media_type for format in offered)
        raise Refusal(Code.NOT_ACCEPTABLE, "This is not offered in a format that you accept.", f"Offered: {names}.")
    return best


def _quality(format: Format, wishes: list[tuple[str, float]]) -> float:
    """The quality of a format: the most precise range that names it decides."""
    exact, family = format.media_type, f"{format.media_type.partition('/')[0]}/*"
    for name in (exact, family, "*/*"):
        named = [quality for range_, quality in wishes if range_ == name]
        if named:
            return max(named)
    return 0.0
