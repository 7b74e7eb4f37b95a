"""What to write instead of texts that are not dates in EDTF: older forms of it, and the forms of other systems.

Sources: the EDTF draft of 2012 (`open`, `unknown`, `?~`, `u` and `x` for unknown digits); Wikibase, which writes the
year 1991 as `+1991-00-00T00:00:00Z`.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator

# Matched in this order against texts that could not be parsed.
_REASONS = {
    r"(\d{4}-\d\d-\d\d)[T ]\d.*": r"only the day is stored, write \1",
    r".*\d:\d.*": "only the day is stored, not the time of day",
    r"\s.*|.*\s": "it has blanks around it",
    r".*[^\x00-\x7f].*": "its digits and signs must be ASCII",
    r"-\d.*|[Yy]\d.*": "negative years and Y years are not supported, years run from 0001 to 9999",
    r"[{\[].*": "sets are not supported, write an interval as 2024-04/2024-05",
    r"\d+[ES]\d+.*": "exponential years and significant digits are not supported, write unknown digits as X",
    r"\d": r"a year has four digits, write 000\g<0>",
    r"\d\d": r"a year has four digits, write 00\g<0>; a century is written \g<0>XX",
    "open": "an open end needs the other end, as 2024/..",
    "unknown": "an unknown date is left empty",
    r"(\d{4})(\d\d)(\d\d)": r"write \1-\2-\3",
    r"\d{1,2}([/.-])\d{1,2}\1\d{4}": "write the year first, as 2024-04-09",
    r"(.+)\.\.(.+)": r"write an interval as \1/\2",
    r".*/.*": "an interval has two ends",
    r".*[A-Za-z]{3}.*": "write months in digits after the year, as 2024-04",
    r".*": "write year, month and day as 2024-04-09, as far as they are known, unknown digits as X",
}


def _in_ascii(found: re.Match[str]) -> str:
    """Digits of other scripts and typographic dashes in ASCII; other characters as they are."""
    return "".join("-" if unicodedata.category(one) == "Pd" else str(unicodedata.decimal(one, one)) for one in found[0])


# Applied one after another to each end of an interval: pattern, replacement, and why.
_REWRITTEN: tuple[tuple[str, str | Callable[[re.Match[str]], str], str], ...] = (
    ("[^\x00-\x7f]+", _in_ascii, "its digits and signs must be ASCII"),
    ("^(?i:open|now|today|present|ongoing)$", "..", "an open end is written as .."),
    ("^unknown$", "", "an unknown end is left empty"),
    (r"^\+0*(?=\d{4}-|\d{4}$)", "", "a year has no sign"),
    (r"^(\d{4}-\d\d-\d\d)[T ]\d.*$", r"\1", "only the day is stored"),
    (r"^(\d{4}(?:-(?!00)\d\d)?)(?:-00)+(?=[?~%]*$)", r"\1", ""),
    (r"\?~|~\?", "%", "a date that is both uncertain and approximate has one sign, %"),
    (
        r"^\d[\duUx]{2,3}(?:-[\duUx]{2})*(?=[?~%]*$)",
        lambda found: re.sub("[uUx]", "X", found[0]),
        "EDTF writes unknown digits as X",
    ),
    (r"^([?~%]?)(?=\d{3}(?:-|[?~%]?$))", r"\g<1>0", "a year has four digits"),
    (r"^(?:c|ca|circa|about)\b\.? *(?=\d{4}$)(.*)", r"\1~", "an approximate date is written with ~"),
    (r"^(\d{3})0s$", r"\1X", "a decade is written with X"),
)
_YEARS = re.compile("(\\d{4}) ?(?:[-\u2013]|\\.\\.) ?(\\d{4})")


def alternatives(text: str) -> Iterator[tuple[str, str]]:
    """Yields texts that may be meant, not all of which are dates, and for each why; that is empty for a wrong date."""
    ends = [_rewritten(end) for end in text.split("/")]
    reasons = [why for _, why in ends if why is not None]
    if reasons:
        yield "/".join(end for end, _ in ends), reasons[0]
    if decade := re.fullmatch(r"([?~%]?\d{3})([?~%]?)", text, re.ASCII):
        yield f"{decade[1]}X{decade[2]}", next(iter(reasons), "")
    if years := _YEARS.fullmatch(text):
        yield f"{years[1]}/{years[2]}", "" if ".." in text else "the ends of an interval stand around a slash"


def _rewritten(end: str) -> tuple[str, str | None]:
    """An end of an interval rewritten, and why; None if there is nothing to rewrite."""
    first = None
    for pattern, replacement, why in _REWRITTEN:
        changed = re.sub(pattern, replacement, end, flags=re.ASCII)
        first = why if first is None and changed != end else first
        end = changed
    return end, first


def reason(text: str) -> str:
    """Why a text that could not be parsed is not a date, and what would be."""
    bare = re.sub("[?~%]", "", text)
    if re.fullmatch(r"\d{4}(-\d{1,2}){1,2}", bare, re.ASCII):
        return "write " + "-".join(part.zfill(2) for part in bare.split("-"))
    matches = ((re.fullmatch(shape, bare, re.ASCII | re.DOTALL), advice) for shape, advice in _REASONS.items())
    return next(match.expand(advice) for match, advice in matches if match)
