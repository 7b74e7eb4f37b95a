"""Positions in the feed as text: `12.3` is the third change of revision 12, `12` the end of that revision."""

import re

from api.errors import Code, Refusal
from api.write.patches import Position

WRITTEN = re.compile(r"(\d{1,9})(?:\.(\d{1,9}))?", re.ASCII)
END = 2**31 - 1


def parse_position(text: str, at: str) -> Position:
    """The position that a client names in its parameter `at`.  Raises Refusal."""
    found = WRITTEN.fullmatch(text)
    if found is None:
        detail = f"{at}: '{text[:80]}' is no position in the feed."
        raise Refusal(Code.BAD_USER_INPUT, detail, "Give the `next` or the `position` of an earlier answer.", at)
    return Position(int(found[1]), int(found[2]) if found[2] else END)


def format_position(position: Position) -> str:
    """A position as clients are told it."""
    return str(position.revision) if position.ordinal == END else f"{position.revision}.{position.ordinal}"
