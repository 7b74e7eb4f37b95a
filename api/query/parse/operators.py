"""The comparison operators of the API and the parsing of their values, the same for both protocols."""

import math
import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from sqlmodel import SQLModel

from api.errors import Code, Refusal
from api.hints import boolean_hint, operator_hint, several_hint, slugified, word_hint
from api.query.ast.filter import Comparison
from api.query.parse.date_hints import USUAL_HINT, date_hint
from api.query.parse.params import bound
from api.query.parse.value_lists import split_values
from schema.catalog import Column, Kind, collections
from schema.document import Document
from schema.edtf import NEVER_AFTER, DateRole, EdtfError, bounds
from schema.entity import Entity
from schema.text import normalized
from schema.values import ID_PATTERN

Parser = Callable[[Column, Any, str], Any]
EQUALITY = ("eq", "ne", "in")
ORDERING = ("lt", "lte", "gt", "gte")

OPERATORS: dict[Kind, tuple[str, ...]] = {
    "id": EQUALITY,
    "text": (*EQUALITY, "contains", "starts_with"),
    "vocabulary": EQUALITY,
    "date": (*EQUALITY, *ORDERING, "overlaps"),
    "integer": (*EQUALITY, *ORDERING),
    "number": ORDERING,
    "boolean": ("eq",),
}

MEANING = {
    "eq": "Equals this.",
    "ne": "Does not equal this.",
    "in": "Equals one of these.",
    "contains": "Contains this text, case-sensitive.",
    "starts_with": "Starts with this text, case-sensitive.",
    "lt": "Is less than this.",
    "lte": "Is less than or equal to this.",
    "gt": "Is greater than this.",
    "gte": "Is greater than or equal to this.",
    "is_null": "Whether it is null.",
}

DATE_MEANING = {
    "eq": "Lies within this, for every possible date.",
    "ne": "Does not lie within this for every possible date, or is null.",
    "in": "Lies within one of these, for every possible date.",
    "lt": "Is before this, for every possible date.",
    "lte": "Is not after this, for every possible date.",
    "gt": "Is after this, for every possible date.",
    "gte": "Is not before this, for every possible date.",
    "overlaps": "Falls within this, for some possible date.",
}

MAX_TEXT_LENGTH = 2000
MAX_ID_LENGTH = 255
MAX_VALUES = 200
MAX_INTEGER = 2**63 - 1
MAX_NUMBER = sys.float_info.max
LONGEST_NUMBER = 400  # the largest float, written out, has 309 digits

# Python's int() and float() also accept `1_000`, ` 7 ` and non-ASCII digits.
WHOLE_NUMBER = re.compile(r"[+-]?[0-9]{1,30}")
NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")


def operators_for(column: Column) -> tuple[str, ...]:
    """Returns the operators that a column offers."""
    return OPERATORS[column.kind] if column.required else (*OPERATORS[column.kind], "is_null")


def meaning(kind: Kind, operator: str) -> str:
    """Returns the description of an operator on columns of a kind, one sentence."""
    return (MEANING | DATE_MEANING if kind == "date" else MEANING)[operator]


def parse_comparison(
    column: Column, operator: str, value: Any, *, at: str, collection: str = "", several: bool = False
) -> Comparison:
    """Returns a comparison with a validated value.  Every filter value of a client passes through here.

    `collection` is that of the ids if there is only one; `several`, whether a text with commas means several values:
    both are for hints.
    Raises Refusal, UNKNOWN_PARAMETER or BAD_USER_INPUT, naming the place `at`.
    """
    operators = operators_for(column)
    if operator not in (*operators, "is_null"):
        detail = f"{column.name} has no operator '{operator}'."
        raise Refusal(Code.UNKNOWN_PARAMETER, detail, operator_hint(operator, operators), at)
    if operator == "is_null":
        return Comparison(column, operator, _boolean(value, at))
    parse = _list if operator == "in" else PARSERS[column.kind]
    parsed = bound(value, lambda raw: _parsed(parse, column, raw, at, collection, several and operator == "eq"))
    return Comparison(column, operator, parsed, at if column.kind == "id" else "")


def ids_of(entity: type[SQLModel]) -> str:
    """Returns the collection of an entity's ids; empty for records of any kind."""
    return entity.collection() if issubclass(entity, Entity) else ""


def _parsed(parse: Parser, column: Column, value: Any, at: str, collection: str, several: bool) -> Any:
    try:
        return parse(column, value, at)
    except Refusal as refusal:
        if several and "," in value and (column.kind != "date" or _are_dates(value.split(","))):
            refusal.hint = several_hint(at, re.sub(" *, *", ",", value))
        elif collection and refusal.value:
            refusal.hint = f"Write '{collection}/{slugified(refusal.value.rpartition('/')[2])}'."
        raise


def _are_dates(texts: Iterable[str]) -> bool:
    try:
        return all(bounds(text.strip()) for text in texts)
    except EdtfError:
        return False


def parse_document_id(value: Any, at: str) -> str:
    """Returns the id of a document.  Raises Refusal, BAD_USER_INPUT, for an id of another collection."""
    id, collection = parse_text(value, at), Document.collection()
    if len(id) > MAX_ID_LENGTH or not re.fullmatch(ID_PATTERN, id) or not id.startswith(f"{collection}/"):
        own = f"{collection}/{id.rpartition('/')[2]}"
        if id.partition("/")[0] in collections():  # the document of that name was not meant
            own = ""
        example = own if re.fullmatch(ID_PATTERN, own) and len(own) <= MAX_ID_LENGTH else f"{collection}/country-codes"
        raise bad_input(at, f"'{id[:60]}' is not the id of a document.", f"Use an id such as '{example}'.")
    return id


def bad_input(at: str, detail: str, hint: str | None = None) -> Refusal:
    """Returns the Refusal for an invalid value."""
    return Refusal(Code.BAD_USER_INPUT, f"{at}: {detail}", hint, at)


def parse_date(value: Any, at: str, role: DateRole = DateRole.point) -> tuple[str, str]:
    """Returns the bounds of an EDTF date as ISO days.  Raises Refusal, BAD_USER_INPUT."""
    if value == "":
        raise bad_input(at, "is empty.", USUAL_HINT)
    try:
        first, last = bounds(parse_text(value, at), role)
    except EdtfError as problem:
        raise bad_input(at, str(problem), date_hint(str(value), problem)) from None
    return first, last


def parse_last_day(value: Any, at: str) -> str:
    """Returns the last day of a date as an ISO day.  Raises Refusal, BAD_USER_INPUT, also if the date is open."""
    last = parse_date(value, at)[1]
    if last == NEVER_AFTER:
        raise bad_input(at, f"'{value[:60]}' has no last day.", "Use a date such as '2013-02-28' or '2013-02'.")
    return last


def parse_text(value: Any, at: str) -> str:
    """Returns a text in the normal form in which texts are stored.  Raises Refusal, BAD_USER_INPUT."""
    if not isinstance(value, str):
        raise bad_input(at, "is not a text.")
    if len(value) > MAX_TEXT_LENGTH:
        raise bad_input(at, f"has {len(value)} characters, at most {MAX_TEXT_LENGTH}.")
    if "\x00" in value or not _is_unicode(value):
        raise bad_input(at, "contains a NUL or an unpaired surrogate, which is not valid text.")
    text = normalized(value)
    if value and not text:
        raise bad_input(at, "has no visible character.")
    return text


def _is_unicode(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _list(column: Column, value: Any, at: str) -> tuple[Any, ...]:
    values = split_values(value) if isinstance(value, str) else value
    if not isinstance(values, list | tuple):
        raise bad_input(at, "is not a list of values.")
    if len(values) > MAX_VALUES:
        detail = f"{at}: {len(values)} values, at most {MAX_VALUES}."
        raise Refusal(Code.LIMIT_EXCEEDED, detail, "Split the request into parts.", at)
    return tuple(PARSERS[column.kind](column, item, at) for item in values)


def _id(column: Column, value: Any, at: str) -> str:
    """Returns a well-formed id.  A malformed one would silently match nothing."""
    text = parse_text(value, at)
    if len(text) > MAX_ID_LENGTH or not re.fullmatch(ID_PATTERN, text):
        hint = "Ids look like 'actors/china': the collection, then the name."
        raise replace(bad_input(at, f"'{text[:60]}' is not an id.", hint), value=text)
    return text


def _text(column: Column, value: Any, at: str) -> str:
    return parse_text(value, at)


def _word(column: Column, value: Any, at: str) -> str:
    words = [str(word) for word in column.vocabulary or ()]
    if value not in words:
        raise bad_input(at, f"'{str(value)[:60]}' is not an allowed value.", word_hint(str(value)[:60], words))
    return str(value)


def _date(column: Column, value: Any, at: str) -> tuple[str, str]:
    return parse_date(value, at, column.role)


def _integer(column: Column, value: Any, at: str) -> int:
    if isinstance(value, str) and WHOLE_NUMBER.fullmatch(value):
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        raise bad_input(at, f"'{str(value)[:60]}' is not a whole number.", "Write digits only, such as 12.")
    if abs(value) > MAX_INTEGER:
        raise bad_input(at, "does not fit in 64 bits.")
    return value


def _number(column: Column, value: Any, at: str) -> float:
    text = str(value)
    number = float(text) if len(text) <= LONGEST_NUMBER and NUMBER.fullmatch(text) else math.inf
    if not math.isfinite(number):
        raise bad_input(at, f"'{text[:60]}' is not a number.", "Write digits only, such as 39.9.")
    return number


def _boolean(value: Any, at: str) -> bool:
    booleans = {"true": True, "false": False, True: True, False: False}
    if not isinstance(value, str | bool) or value not in booleans:
        raise bad_input(at, f"'{str(value)[:60]}' is neither true nor false.", boolean_hint(str(value)[:60]))
    return booleans[value]


PARSERS: dict[Kind, Parser] = {
    "id": _id,
    "text": _text,
    "vocabulary": _word,
    "date": _date,
    "integer": _integer,
    "number": _number,
    "boolean": lambda column, value, at: _boolean(value, at),
}
