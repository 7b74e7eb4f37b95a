"""Dates in the notations of other systems, rewritten as the API expects them."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from schema.edtf import EdtfError

FORMATS = (
    *("%d.%m.%Y", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d", "%d %B %Y", "%d %b %Y", "%B %d %Y", "%b %d %Y", "%d-%m-%Y"),
    *("%Y-%b-%d", "%d-%b-%Y", "%Y %B %d", "%Y %b %d"),
)
MONTH_FORMATS = ("%B %Y", "%b %Y", "%m/%Y", "%m.%Y", "%Y/%m", "%Y.%m")
AMBIGUOUS = ("%d/%m/%Y", "%m/%d/%Y")
"""Europe writes the day first, the United States the month."""
USUAL_HINT = "Use a date such as '2024-04-09', '2024-04' or '2022-02~'."
MAX_LENGTH = 40


def date_hint(text: str, problem: EdtfError) -> str:
    """Returns the hint for a text that is not an EDTF date: the same date in EDTF, or else the usual forms."""
    return recognised_date(text, problem) or USUAL_HINT


def recognised_date(text: str, problem: EdtfError) -> str:
    """Returns the same date in EDTF as a hint; empty if it is not recognised."""
    found = list(dict.fromkeys((*problem.instead, *_readings(text))))
    return f"Write {' or '.join(map(repr, found))}." if found else ""


def _readings(text: str) -> Iterator[str]:
    plain = re.sub(r"(?<=\d)(st|nd|rd|th)\b|,", "", " ".join(text[:MAX_LENGTH].split()))
    if plain.lower() in ("today", "now"):
        yield datetime.now(UTC).date().isoformat()
    yield from _parsed(plain, (*FORMATS, *AMBIGUOUS), 10)
    yield from _parsed(plain, MONTH_FORMATS, 7)
    if timed := re.match(r"(\d{4}-\d\d-\d\d)[T ]\d", plain):
        yield timed[1]
    if loose := re.fullmatch(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?", plain):
        year, month, day = int(loose[1]), int(loose[2]), int(loose[3] or 1)
        yield from _parsed(f"{year}-{month}-{day}", ("%Y-%m-%d",), 10 if loose[3] else 7)


def _parsed(text: str, formats: tuple[str, ...], length: int) -> Iterator[str]:
    for format in formats:
        try:
            yield datetime.strptime(text, format).replace(tzinfo=UTC).date().isoformat()[:length]
        except ValueError:
            continue
