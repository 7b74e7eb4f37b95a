"""How much a client wants what: the lists of `Accept` and `Accept-Encoding`, after RFC 9110, section 12.4."""


def accepted(header: str) -> list[tuple[str, float]]:
    """Each word or range of the header, and how much it is wanted, from 0 (not at all) to 1."""
    return [_preference(part) for part in header.lower().split(",")]


def _preference(part: str) -> tuple[str, float]:
    word, *parameters = (piece.strip() for piece in part.split(";"))
    given = dict(parameter.split("=", 1) for parameter in parameters if "=" in parameter)
    return word, _quality(given.get("q", "1"))


def _quality(text: str) -> float:
    """A quality that cannot be read counts as none."""
    digits = text.strip().replace(".", "", 1)
    return float(text) if digits.isascii() and digits.isdigit() else 0.0
