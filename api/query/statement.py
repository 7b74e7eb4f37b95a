"""What is sent to a database: text with numbered placeholders, and the values they stand for."""

from typing import Any, NamedTuple


class Statement(NamedTuple):
    """One SQL statement that answers with one JSON text."""

    text: str
    values: tuple[Any, ...]
