"""Content negotiation: the weighted lists of `Accept` and `Accept-Encoding` (RFC 9110, section 12.5)."""

from functools import lru_cache
from typing import NamedTuple

from starlette.types import Scope

ANYTHING = "*/*"


class Weight(NamedTuple):
    """The client's preference for a media type; the greater is preferred.

    Of equal qualities, a media type that is named beats one that only a wildcard covers; then the earlier one wins.
    """

    quality: float
    precision: int
    """2 if the media type is named, 1 for its family (`text/*`), 0 for `*/*`."""
    place: int
    """The position in the header, negated."""

    @property
    def accepted(self) -> bool:
        """Whether the client accepts the media type at all."""
        return self.quality > 0


REFUSED = Weight(0.0, 0, 0)


class Preference(NamedTuple):
    """An element of the list: a token or media range in lower case, its quality from 0 to 1, its other parameters."""

    name: str
    quality: float
    parameters: dict[str, str]


def accept_header(scope: Scope) -> str:
    """All `Accept` headers of a request as one; `*/*` without any."""
    values = [value.decode("latin-1") for name, value in scope["headers"] if name == b"accept"]
    return ", ".join(values) or ANYTHING


def accepted(header: str) -> tuple[Preference, ...]:
    """The elements of a header in order.  Empty ones are ignored; a malformed quality is 0."""
    return tuple(_preference(part) for part in header.lower().split(",") if part.strip())


@lru_cache(maxsize=256)
def preferred(header: str, offered: tuple[str, ...]) -> str | None:
    """The offered media type that an `Accept` header prefers, of equals the first; None if it accepts none of them."""
    best = max(offered, key=lambda media_type: weight(header, media_type))
    return best if weight(header, best).accepted else None


def weight(header: str, media_type: str) -> Weight:
    """The weight of a media type.  The most precise range that covers it decides."""
    ranges = accepted(header) or accepted(ANYTHING)
    found = [
        Weight(preference.quality, precision, -place)
        for place, preference in enumerate(ranges)
        if (precision := _precision(preference.name, media_type)) is not None
    ]
    most = max((one.precision for one in found), default=0)
    return max((one for one in found if one.precision == most), default=REFUSED)


def _precision(name: str, media_type: str) -> int | None:
    """How precisely a range covers a media type; None if it does not.  Java's default header has `*` for `*/*`."""
    names = {"*": 0, ANYTHING: 0, f"{media_type.partition('/')[0]}/*": 1, media_type: 2}
    return names.get(name)


def _preference(part: str) -> Preference:
    name, *pieces = (piece.strip() for piece in part.split(";"))
    named = (piece.partition("=") for piece in pieces)
    parameters = {key.strip(): value.strip().strip('"') for key, _, value in named}
    return Preference(name, _quality(parameters.pop("q", "1")), parameters)


def _quality(text: str) -> float:
    """The weight; 0 if it is malformed."""
    digits = text.replace(".", "", 1)
    return min(float(text), 1.0) if digits.isascii() and digits.isdigit() else 0.0
