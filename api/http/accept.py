"""Content negotiation: the weighted lists of `Accept` and `Accept-Encoding` (RFC 9110, section 12.4)."""


def accepted(header: str) -> list[tuple[str, float]]:
    """Each token or media range of the header, in lower case, with its weight from 0 (not acceptable) to 1."""
    return [_preference(part) for part in header.lower().split(",")]


def _preference(part: str) -> tuple[str, float]:
    token, *parameters = (piece.strip() for piece in part.split(";"))
    named = dict(parameter.split("=", 1) for parameter in parameters if "=" in parameter)
    return token, _quality(named.get("q", "1"))


def _quality(text: str) -> float:
    """The weight; 0 if it is malformed."""
    digits = text.strip().replace(".", "", 1)
    return float(text) if digits.isascii() and digits.isdigit() else 0.0
