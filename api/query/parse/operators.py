"""Every comparison the API offers, in both protocols."""

import math
import re
import sys
from collections.abc import Callable
from typing import Any

from api.errors import Code, Refusal, nearest
from api.query.ast.filter import Comparison
from api.query.parse.params import bound
from schema.catalog import Column, Kind
from schema.edtf import NEVER_AFTER, DateRole, EdtfError, bounds
from schema.values import ID_PATTERN

EQUALITY = ("eq", "ne", "in")
SIZE = ("lt", "lte", "gt", "gte")

OPERATORS: dict[Kind, tuple[str, ...]] = {
    "id": EQUALITY,
    "text": (*EQUALITY, "contains", "starts_with"),
    "vocabulary": EQUALITY,
    "date": ("eq", *SIZE, "overlaps"),
    "integer": (*EQUALITY, *SIZE),
    "number": SIZE,
    "boolean": ("eq",),
}

MEANING = {
    "eq": "Is exactly this.",
    "ne": "Is anything but this.",
    "in": "Is one of these.",
    "contains": "Has this text in it, letter for letter.",
    "starts_with": "Begins with this text, letter for letter.",
    "lt": "Is less than this.",
    "lte": "Is this or less.",
    "gt": "Is more than this.",
    "gte": "Is this or more.",
    "is_null": "Whether there is no value.",
}

MEANING_OF_DATES = {
    "eq": "Has the same first and last day as this.",
    "lt": "Lies before this, by every reading.",
    "lte": "Does not lie after this, by every reading.",
    "gt": "Lies after this, by every reading.",
    "gte": "Does not lie before this, by every reading.",
    "overlaps": "May fall within this, by some reading.",
}

MAX_TEXT_LENGTH = 2000
MAX_ID_LENGTH = 255
MAX_VALUES = 200
MAX_INTEGER = 2**63 - 1
MAX_NUMBER = sys.float_info.max
LONGEST_NUMBER = 400  # the largest one, written out, has 309 digits

# Python also reads `1_000`, ` 7 ` and the digits of other scripts.
WHOLE_NUMBER = re.compile(r"[+-]?[0-9]{1,30}")
NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")


def operators_for(column: Column) -> tuple[str, ...]:
    """The operators that make sense for a column."""
    return OPERATORS[column.kind] if column.required else (*OPERATORS[column.kind], "is_null")


def meaning(kind: Kind, operator: str) -> str:
    """What an operator asks of a column of some kind, in a sentence."""
    return (MEANING | MEANING_OF_DATES if kind == "date" else MEANING)[operator]


def parse_comparison(column: Column, operator: str, value: Any, *, at: str) -> Comparison:
    """A comparison whose value has been checked.  The one place where what a client wrote becomes a value.

    Raises Refusal, BAD_USER_INPUT, naming the place `at`.
    """
    known = operators_for(column)
    if operator not in (*known, "is_null"):
        raise Refusal(
            Code.UNKNOWN_PARAMETER, f"'{operator}' cannot be asked of {column.name}.", nearest(operator, known), at
        )
    if operator == "is_null":
        return Comparison(column, operator, _boolean(value, at))
    read = _several if operator == "in" else READ[column.kind]
    return Comparison(column, operator, bound(value, lambda found: read(column, found, at)))


def bad_input(at: str, detail: str, hint: str | None = None) -> Refusal:
    """A value at some place cannot be read."""
    return Refusal(Code.BAD_USER_INPUT, f"{at}: {detail}", hint, at)


def parse_date(value: Any, at: str, role: DateRole = DateRole.point) -> tuple[str, str]:
    """A day, or any EDTF date, as its bounds.  Raises Refusal, BAD_USER_INPUT."""
    if value == "":
        raise bad_input(at, "is empty.", "Give a date such as '2024-04-09', '2024-04' or '2022-02~'.")
    try:
        first, last = bounds(parse_text(value, at), role)
    except EdtfError as problem:
        raise bad_input(at, str(problem)) from None
    return first, last


def parse_last_day(value: Any, at: str) -> str:
    """The last day of a date that has one.  Raises Refusal, BAD_USER_INPUT."""
    last = parse_date(value, at)[1]
    if last == NEVER_AFTER:
        raise bad_input(at, f"'{value[:60]}' has no last day.", "Give a date such as '2013-02-28' or '2013-02'.")
    return last


def _several(column: Column, value: Any, at: str) -> tuple[Any, ...]:
    values = value.split(",") if isinstance(value, str) else value
    if not isinstance(values, list | tuple):
        raise bad_input(at, "is a list of values.")
    if len(values) > MAX_VALUES:
        raise Refusal(Code.LIMIT_EXCEEDED, f"{at}: {len(values)} values, at most {MAX_VALUES}.", "Ask in parts.", at)
    return tuple(READ[column.kind](column, one, at) for one in values)


def parse_text(value: Any, at: str) -> str:
    """A text that every backend can hold.  Raises Refusal, BAD_USER_INPUT."""
    if not isinstance(value, str):
        raise bad_input(at, "is a text.")
    if len(value) > MAX_TEXT_LENGTH:
        raise bad_input(at, f"has {len(value)} characters, at most {MAX_TEXT_LENGTH}.")
    if "\x00" in value or not _is_unicode(value):
        raise bad_input(at, "holds a NUL or a lone surrogate, which is no text.")
    return value


def _is_unicode(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _id(column: Column, value: Any, at: str) -> str:
    """What can be no id would find nothing and never say why."""
    found = parse_text(value, at)
    if len(found) > MAX_ID_LENGTH or not re.fullmatch(ID_PATTERN, found):
        raise bad_input(at, f"'{found[:60]}' is no id.", "Ids are like 'actors/china': the collection, then the name.")
    return found


def _text(column: Column, value: Any, at: str) -> str:
    return parse_text(value, at)


def _word(column: Column, value: Any, at: str) -> str:
    words = [str(word) for word in column.vocabulary or ()]
    if value not in words:
        raise bad_input(at, f"'{str(value)[:60]}' is not one of its words.", nearest(str(value)[:60], words))
    return str(value)


def _date(column: Column, value: Any, at: str) -> tuple[str, str]:
    return parse_date(value, at, column.role)


def _integer(column: Column, value: Any, at: str) -> int:
    if isinstance(value, str) and WHOLE_NUMBER.fullmatch(value):
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        raise bad_input(at, f"'{str(value)[:60]}' is not a whole number.")
    if abs(value) > MAX_INTEGER:
        raise bad_input(at, "is beyond 64 bits.")
    return value


def _number(column: Column, value: Any, at: str) -> float:
    written = str(value)
    number = float(written) if len(written) <= LONGEST_NUMBER and NUMBER.fullmatch(written) else math.inf
    if not math.isfinite(number):
        raise bad_input(at, f"'{written[:60]}' is not a number.")
    return number


def _boolean(value: Any, at: str) -> bool:
    known = {"true": True, "false": False, True: True, False: False}
    if not isinstance(value, str | bool) or value not in known:
        raise bad_input(at, f"'{str(value)[:60]}' is neither true nor false.")
    return known[value]


READ: dict[Kind, Callable[[Column, Any, str], Any]] = {
    "id": _id,
    "text": _text,
    "vocabulary": _word,
    "date": _date,
    "integer": _integer,
    "number": _number,
    "boolean": lambda column, value, at: _boolean(value, at),
}
