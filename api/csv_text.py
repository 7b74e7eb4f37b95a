"""Cells and lines of CSV (RFC 4180) in UTF-8, safe to open in a spreadsheet."""

import csv
import re
from collections.abc import Iterable
from io import StringIO
from typing import Any

from api.json_text import compact_json_text

PLAIN_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
BLANKS = (
    "\v\f\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
)
"""The blanks that spreadsheets skip, except those that are signs of formulas themselves."""
FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠﹦﹢﹣﹫"
FORMULA = re.compile(f"'*[{BLANKS}]*[{re.escape(FORMULA_SIGNS)}]")
"""The beginning of a text that a spreadsheet may take for a formula: blanks are skipped, other widths are converted.

Apostrophes before it count too, so that the one that is added can be removed again without doubt.
"""


def cell(value: Any) -> str:
    """A value as the text of a cell.  Text that a spreadsheet would take for a formula gets a leading apostrophe."""
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if _is_formula(value) else value
    return compact_json_text(value)


def text_of(cell: str) -> str:
    """The text that was written to a cell."""
    return cell[1:] if cell.startswith("'") and _is_formula(cell[1:]) else cell


def _is_formula(text: str) -> bool:
    return bool(FORMULA.match(text)) and not PLAIN_NUMBER.fullmatch(text)


def csv_lines(rows: Iterable[list[str]]) -> bytes:
    """Rows of cells as lines of CSV."""
    text = StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()
