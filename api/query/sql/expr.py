"""JSON text as a sequence of literals and SQL expressions, before a dialect concatenates them."""

from collections.abc import Sequence
from dataclasses import dataclass

ABSENT = " null"
"""JSON for a record or an answer that does not exist; the leading blank distinguishes it from an empty column."""


@dataclass(frozen=True)
class TextPart:
    """Literal JSON text."""

    text: str


@dataclass(frozen=True)
class SqlExpr:
    """An SQL expression that yields JSON text; NULL yields nothing.  With `sure`, it is short and never NULL."""

    sql: str
    sure: bool = False


Piece = TextPart | SqlExpr
Pieces = Sequence[Piece]
"""JSON text in pieces.  They are concatenated as late as possible, because SQLite's parser limits nesting."""


def never_null(pieces: Pieces) -> bool:
    """Returns whether no piece can be NULL."""
    return all(isinstance(piece, TextPart) or piece.sure for piece in pieces)


def is_literal(pieces: Pieces) -> bool:
    """Returns whether the text is known when the statement is compiled, so no row has to be read for it."""
    return all(isinstance(piece, TextPart) for piece in pieces)


def as_sql(piece: Piece) -> str:
    """Returns a piece as an SQL expression."""
    return quoted(piece.text) if isinstance(piece, TextPart) else piece.sql


def merged(pieces: Pieces) -> list[Piece]:
    """Returns the pieces with adjacent literals joined."""
    found: list[Piece] = []
    for piece in pieces:
        if found and isinstance(piece, TextPart) and isinstance(found[-1], TextPart):
            found[-1] = TextPart(found[-1].text + piece.text)
        else:
            found.append(piece)
    return found


def concat_balanced(parts: Sequence[str]) -> str:
    """Returns the concatenation by `||` as a balanced tree, so each part is copied O(log n) times."""
    if len(parts) <= 4:
        return " || ".join(parts)
    middle = len(parts) // 2
    return f"({concat_balanced(parts[:middle])}) || ({concat_balanced(parts[middle:])})"


def quoted(text: str) -> str:
    """Returns a text as an SQL string literal."""
    return "'" + text.replace("'", "''") + "'"
