"""Positions in the feed.

As text, `12.3-9f0c2a71d4` is the third change of revision 12, and `12-9f0c2a71d4` the end of that revision.  The last
part is the mark of the revision: a position that another history of the database gave out is recognised by it.
Without a mark, as a person may write a position, nothing is checked.
"""

import re

from api.errors import Code, Refusal
from schema.ledger import MARK_PATTERN

POSITION = re.compile(rf"(\d{{1,9}})(?:\.(\d{{1,9}}))?(?:-({MARK_PATTERN}))?", re.ASCII)
END = 2**31 - 1
"""The ordinal that stands for the end of a revision."""


class Position(tuple[int, int]):
    """The position of a change: its revision, and its number within that revision, by which positions are compared.

    `mark` is that of the revision; empty if it is unknown.
    """

    mark: str

    def __new__(cls, revision: int, ordinal: int, mark: str = "") -> "Position":
        position = super().__new__(cls, (revision, ordinal))
        position.mark = mark
        return position

    @property
    def revision(self) -> int:
        return self[0]

    @property
    def ordinal(self) -> int:
        return self[1]


START = Position(0, 0)


def parse_position(text: str, at: str) -> Position:
    """The position in the value of the parameter `at`.  Raises Refusal: BAD_USER_INPUT."""
    found = POSITION.fullmatch(text)
    if found is None:
        detail = f"{at}: '{text[:80]}' is not a position in the feed."
        raise Refusal(Code.BAD_USER_INPUT, detail, "Use the `next` or a `position` of an earlier response.", at)
    return Position(int(found[1]), int(found[2]) if found[2] else END, found[3] or "")


def lost_position(position: Position, at: str) -> Refusal:
    """The refusal for a position in a history that the database no longer has."""
    detail = f"{at}: {format_position(position)} is not in the history of this database."
    hint = "Changes you have seen are gone. Read again from an earlier position that you kept, or from the beginning."
    return Refusal(Code.HISTORY_LOST, detail, hint, at)


def format_position(position: Position) -> str:
    """A position as text."""
    revision, ordinal = position
    text = str(revision) if ordinal == END else f"{revision}.{ordinal}"
    return f"{text}-{position.mark}" if position.mark else text
