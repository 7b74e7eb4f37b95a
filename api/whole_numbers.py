"""Whole numbers that clients write as text."""

MAX_DIGITS = 9


def parse_whole_number(text: str, max_digits: int = MAX_DIGITS) -> int | None:
    """The number that up to nine ASCII digits write; None for any other text.

    `int` alone also reads signs, blanks, underscores and the digits of other scripts.
    """
    return int(text) if text.isascii() and text.isdigit() and len(text) <= max_digits else None
