"""Positions in the feed.  As text, `12.3` is the third change of revision 12, and `12` the end of that revision."""

import re
from typing import NamedTuple

from api.errors import Code, Refusal

POSITION = re.compile(r"(\d{1,9})(?:\.(\d{1,9}))?", re.ASCII)
END = 2**31 - 1
"""The ordinal that stands for the end of a revision."""


class Position(NamedTuple):
    """The position of a change: its revision, and its number within that revision."""

    revision: int
    ordinal: int


START = Position(0, 0)


def parse_position(text: str, at: str) -> Position:
    """The position in the value of the parameter `at`.  Raises Refusal: BAD_USER_INPUT."""
    found = POSITION.fullmatch(text)
    if found is None:
        detail = f"{at}: '{text[:80]}' is not a position in the feed."
        raise Refusal(Code.BAD_USER_INPUT, detail, "Use the `next` or a `position` of an earlier response.", at)
    return Position(int(found[1]), int(found[2]) if found[2] else END)


def format_position(position: Position) -> str:
    """A position as text."""
    return str(position.revision) if position.ordinal == END else f"{position.revision}.{position.ordinal}"
