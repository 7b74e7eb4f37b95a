"""States that lists and texts file under the state of today: persons of both are compared as of one."""

LATER = {
    "actors/soviet-union": "actors/russia",
    "actors/yugoslavia": "actors/serbia",
    "actors/czechoslovakia": "actors/czechia",
    "actors/south-vietnam": "actors/vietnam",
    "actors/yemen-arab-republic": "actors/yemen",
    "actors/south-yemen": "actors/yemen",
    "actors/korea": "actors/south-korea",
}


def compared(state: str | None) -> str:
    """Returns the state under which persons of a state are compared; empty for none."""
    return LATER.get(state or "", state or "")
