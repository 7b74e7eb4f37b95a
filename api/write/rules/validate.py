"""Validates the values of one row on their own, without reading the database."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from api.errors import nearest
from api.hints import vocabulary_hint
from api.query.parse.date_hints import recognised_date
from api.write.model import Change, InvalidField
from api.write.rules.validators import READABLE, UNREADABLE_TEXT, Validator, validator_of
from api.write.store.rows import Row
from schema.catalog import columns, kind_of
from schema.edtf import EdtfError, bounds
from schema.text import normalized

MAX_UNKNOWN_FIELDS = 100
NUMERIC = re.compile(r"\s*[-+]?[\d_.]+(e[-+]?\d+)?\s*", re.IGNORECASE)
SINGLE_LINE = frozenset({"label", "title"})
"""Texts that are shown in lists and headings."""


def validate(change: Change, values: Mapping[str, Any]) -> tuple[Row, list[InvalidField]]:
    """The row for some values of a change, and the errors of each value on its own.

    Values that failed validation are None in the row, so that all others can still be checked.
    """
    validator = validator_of(change.entity)
    row, errors = _parse(validator, change, {name: _normalized(value) for name, value in values.items()})
    for name in validator.texts:
        text = row[name]
        if not text or (text.isascii() and text.isprintable() and not text.isspace()):
            continue  # the common case
        if message := _text_error(text) or _line_error(name, text):
            row[name] = None
            errors.append(InvalidField(change.place, name, message))
    for name, places in validator.decimal_places:
        if row[name] is not None:
            row[name] = round(row[name], places)
    if row["id"] is not None and not row["id"].startswith(validator.prefix):
        errors.append(InvalidField(change.place, "id", f"must start with '{validator.prefix}'"))
    if validator.dates:
        errors += _date_errors(validator, row, change.place)
    return row, errors


def _normalized(value: Any) -> Any:
    """A text in its normal form; one of nothing but invisible characters is kept, so that it is refused."""
    if not isinstance(value, str) or (value.isascii() and "\r" not in value):
        return value  # the common case
    return normalized(value) or value


def is_unreadable(text: str) -> bool:
    """Whether a text is empty, has no visible character, or contains characters that cannot be stored."""
    return not text or _text_error(text) != ""


def _text_error(text: str) -> str:
    if UNREADABLE_TEXT.search(text):
        return "contains a control character or a lone surrogate"
    return "" if READABLE.search(text) else "contains no visible character"


def _line_error(name: str, text: str) -> str:
    has_breaks = name in SINGLE_LINE and not {"\n", "\t"}.isdisjoint(text)
    return "must be a single line without line feeds or tabs" if has_breaks else ""


def _parse(validator: Validator, change: Change, values: Mapping[str, Any]) -> tuple[Row, list[InvalidField]]:
    errors = [_managed_error(change, name) for name in values.keys() & validator.managed]
    if validator.numbers:
        errors += [_number_error(change, name) for name in validator.numbers if _is_mistaken_number(values.get(name))]
    field_names = columns(change.entity)
    if not values.keys() <= field_names.keys():
        errors += _unknown_field_errors(change, [name for name in values if name not in field_names])
        values = {name: value for name, value in values.items() if name in field_names}
    try:
        return validator.model.model_validate(values).__dict__, errors
    except ValidationError as problem:
        found = problem.errors()
    found = [error for error in found if not error["loc"] or error["loc"][0] not in validator.managed]
    failed = {str(error["loc"][0]) for error in found if error["loc"]}
    every = {name: None if name in failed else values.get(name) for name in field_names}
    row = {name: value if isinstance(value, str) else None for name, value in every.items()}
    broken = _broken_rules(validator, change, every, failed) if failed else ()
    return row, [*errors, *(_field_error(change, error) for error in found), *broken]


class _Reads:
    """Values of a row as attributes; `names` are those that were read."""

    def __init__(self, values: Row) -> None:
        self.values, self.names = values, set[str]()

    def __getattr__(self, name: str) -> Any:
        self.names.add(name)
        return self.values[name]


def _broken_rules(validator: Validator, change: Change, values: Row, failed: set[str]) -> Iterator[InvalidField]:
    """Errors of the rules between fields, which pydantic leaves unchecked if a field is not valid on its own.

    A rule that reads such a field says nothing.
    """
    for rule in validator.rules:
        row = _Reads(values)
        try:
            rule(row)
        except ValueError as problem:
            if failed.isdisjoint(row.names):
                yield InvalidField(change.place, "", str(problem))


def _managed_error(change: Change, name: str) -> InvalidField:
    return InvalidField(change.place, name, "is managed by Entente and cannot be set")


def _is_mistaken_number(value: Any) -> bool:
    """Whether pydantic would accept a value as a number that is none: a boolean or a text."""
    return isinstance(value, bool) or (isinstance(value, str) and NUMERIC.fullmatch(value) is not None)


def _number_error(change: Change, name: str) -> InvalidField:
    return InvalidField(change.place, name, f"'{change.values[name]}' is not a number")


def _unknown_field_errors(change: Change, names: list[str]) -> Iterator[InvalidField]:
    """An error for each unknown field; beyond MAX_UNKNOWN_FIELDS one that counts the rest."""
    field_names, kind = columns(change.entity), kind_of(change.entity)
    for name in names[:MAX_UNKNOWN_FIELDS]:
        shown = name[:80].encode(errors="backslashreplace").decode()
        yield InvalidField(change.place, shown, f"is not a field of {kind}", nearest(shown, field_names))
    if len(names) > MAX_UNKNOWN_FIELDS:
        yield InvalidField(change.place, "", f"{len(names) - MAX_UNKNOWN_FIELDS} more names are not fields of {kind}")


def _field_error(change: Change, error: Any) -> InvalidField:
    """An error of pydantic in our words."""
    name = ".".join(map(str, error["loc"]))
    column = columns(change.entity).get(name)
    text = str(error["input"])[:80]
    hint = ""
    if error["type"] == "enum" and column and column.vocabulary:
        message, hint = f"{text!r} is not an allowed value", vocabulary_hint(text, column.vocabulary)
    elif column and column.kind == "date" and isinstance(error["input"], Mapping):
        message = "must be a text such as 2024-04, or an object with that text and the bounds that the API returned"
    else:
        has_value = error["loc"] and error["type"] != "missing"
        message = str(error["msg"]).removeprefix("Value error, ") + (f" (given: {text!r})" if has_value else "")
    return InvalidField(change.place, name, message, hint)


def _date_errors(validator: Validator, row: Row, place: str) -> list[InvalidField]:
    """Errors of the dates.  Adds their bounds to the row, and replaces empty texts by None as the tables store them."""
    errors: list[InvalidField] = []
    for column in validator.dates:
        name = column.name
        text = row[name] or None
        try:
            period = bounds(text, column.role)
        except EdtfError as problem:
            errors.append(InvalidField(place, name, str(problem), recognised_date(row[name], problem)))
            text, period = None, bounds(None)
        row[name], (row[f"{name}_earliest"], row[f"{name}_latest"]) = text, period
    for start, end in validator.intervals:
        if row[f"{start.name}_earliest"] > row[f"{end.name}_latest"]:
            message = f"{row[end.name]} is before {start.name}, {row[start.name]}"
            errors.append(InvalidField(place, end.name, message))
    return errors
