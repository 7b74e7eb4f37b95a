"""JSON text in parts, before a dialect joins them."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class TextPart:
    """JSON text that is known beforehand."""

    text: str


@dataclass(frozen=True)
class SqlExpr:
    """An SQL expression that gives JSON text.  NULL is printed as nothing; what is `sure` is short and never NULL."""

    sql: str
    sure: bool = False


Piece = TextPart | SqlExpr
Pieces = Sequence[Piece]
"""JSON text in parts.  They are joined as late as can be: SQLite's parser bears only so much nesting."""


def never_null(pieces: Pieces) -> bool:
    """Whether no part is NULL."""
    return all(isinstance(piece, TextPart) or piece.sure for piece in pieces)


def as_sql(piece: Piece) -> str:
    """One part as an SQL expression."""
    return quoted(piece.text) if isinstance(piece, TextPart) else piece.sql


def concat_balanced(parts: Sequence[str]) -> str:
    """Texts joined by SQL's operator such that none is copied more often than the logarithm of their number."""
    if len(parts) <= 4:
        return " || ".join(parts)
    middle = len(parts) // 2
    return f"({concat_balanced(parts[:middle])}) || ({concat_balanced(parts[middle:])})"


def quoted(text: str) -> str:
    """A text as an SQL literal."""
    return "'" + text.replace("'", "''") + "'"
