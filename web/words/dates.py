"""Uncertain dates (EDTF) and the times of facts in plain English: `about February 2022`, `by 9 April 2024`."""

import re
from collections.abc import Mapping
from typing import Any

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
PARTS_OF_YEARS = {
    "21": "spring", "22": "summer", "23": "autumn", "24": "winter",
    "33": "the first quarter of", "34": "the second quarter of", "35": "the third quarter of",
    "36": "the fourth quarter of", "40": "the first half of", "41": "the second half of",
}  # fmt: skip
QUALIFIERS = {"?": "{} (uncertain)", "~": "about {}", "%": "about {} (uncertain)"}
UNKNOWN, OPEN = "", ".."
STILL_SO = "still so"
DecodedDate = Mapping[str, Any]


def date_in_words(text: str | None) -> str:
    """A date as people write it; `date not known` without one."""
    if not text:
        return "date not known"
    if "/" not in text:
        return STILL_SO if text == OPEN else _one(text)
    first, last = text.split("/")
    if first in (UNKNOWN, OPEN):
        return f"by {_one(last)}" if last not in (UNKNOWN, OPEN) else "date not known"
    if last in (UNKNOWN, OPEN):
        return f"since {_one(first)}" if last == OPEN else f"{_one(first)} or later"
    return f"between {_one(first)} and {_one(last)}"


def _one(text: str) -> str:
    bare = re.sub(r"[?~%]", "", text)
    qualifier = next((mark for mark in "%~?" if mark in text), "")
    if "?" in text and "~" in text:
        qualifier = "%"
    return QUALIFIERS.get(qualifier, "{}").format(_calendar(bare))


def _calendar(text: str) -> str:
    """A date without qualifiers; what is in no calendar stays as it is."""
    year, *rest = text.removeprefix("-").split("-")
    if "X" in text:
        return _unspecified(year, rest)
    era = " BC" if text.startswith("-") else ""
    named = f"{year.lstrip('0') or '0'}{era}"
    if not rest:
        return named
    if rest[0] in PARTS_OF_YEARS:
        return f"{PARTS_OF_YEARS[rest[0]]} {named}"
    if not rest[0].isdigit() or not 1 <= int(rest[0]) <= 12:
        return text
    month = f"{MONTHS[int(rest[0]) - 1]} {named}"
    return f"{int(rest[1])} {month}" if len(rest) > 1 else month


def _unspecified(year: str, rest: list[str]) -> str:
    """`the 1920s` for 192X; a month or a day that is not known is left out and said to be."""
    if re.fullmatch(r"\d{3}X", year):
        return f"the {year[:3]}0s"
    if re.fullmatch(r"\d{2}XX", year):
        return f"{year[:2]}00–{year[:2]}99"
    if rest and "X" not in rest[0]:
        return f"a day in {_calendar('-'.join([year, rest[0]]))}"
    return f"a day in {year}" if len(rest) > 1 else f"a month in {year}" if rest else year


def period_in_words(since: DecodedDate | None, until: DecodedDate | None) -> str:
    """The time of a fact from its two dates, such as `since 7 May 2012, still so`."""
    first, last = (since or {}).get("text"), (until or {}).get("text")
    if not first and not last:
        return "dates not known"
    attested = _attested(first, "/"), _attested(last, "", "/")
    if all(attested):
        days = [_one(day) for day in attested]
        return f"attested on {days[0]}" if days[0] == days[1] else f"attested from {days[0]} to {days[1]}"
    if _is_plain(first) and _is_plain(last):
        return f"{_one(str(first))} – {_one(str(last))}"
    return f"{_begin(first)}, {_end(last)}"


def _is_plain(text: str | None) -> bool:
    return bool(text) and "/" not in str(text) and text != OPEN


def _attested(text: str | None, before: str, after: str = "") -> str:
    """The day of a date such as `/2024-04-09`, which is only known to be no later; empty for others."""
    day = (text or "").strip("/")
    return day if text == f"{before}{day}{after}" and "/" not in day and day != OPEN else ""


def _begin(text: str | None) -> str:
    if not text or text == OPEN:
        return "beginning not known"
    if day := _attested(text, "/"):
        return f"began by {_one(day)}"
    return f"began {date_in_words(text)}" if "/" in text else f"since {_one(text)}"


def _end(text: str | None) -> str:
    if not text:
        return "end not known"
    if text == OPEN:
        return STILL_SO
    if day := _attested(text, "", "/"):
        return f"at least until {_one(day)}"
    return f"ended {date_in_words(text)}" if "/" in text else f"until {_one(text)}"
