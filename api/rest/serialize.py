"""Rows as JSON values, made in Python where no database writes the JSON: dates with their bounds."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from api.write.store.rows import entity_of
from schema.catalog import Column, columns
from schema.edtf import NEVER_AFTER, NEVER_BEFORE, EdtfError, recorded_bounds
from schema.entity import Entity


def serialize(row: Mapping[str, Any]) -> dict[str, Any]:
    """The public columns of a row, in the form of the record's detail."""
    own = columns(entity_of(row["id"]))
    return {name: _value(column, row[name], row) for name, column in own.items() if name in row}


def _value(column: Column, value: Any, row: Mapping[str, Any]) -> Any:
    """A value as JSON; the bounds of a date are those in its row, which can be narrower than its text alone has."""
    if column.kind != "date" or value is None:
        return value
    own = recorded_bounds(value, column.role)
    days = [row.get(f"{column.name}_{bound}", day) for bound, day in zip(("earliest", "latest"), own, strict=True)]
    earliest, latest = (None if day in (NEVER_BEFORE, NEVER_AFTER) else day for day in days)
    return {"text": value, "earliest": earliest, "latest": latest}


def deserialize(entity: type[Entity], values: Mapping[str, Any]) -> dict[str, Any]:
    """Values with each date as text, so that the JSON of a record can be sent back unchanged."""
    dates = {name: (values[name], column) for name, column in _dates(entity).items() if name in values}
    return {**values, **{name: date["text"] for name, (date, column) in dates.items() if _is_serialized(date, column)}}


@cache
def _dates(entity: type[Entity]) -> dict[str, Column]:
    return {name: column for name, column in columns(entity).items() if column.kind == "date"}


def _is_serialized(date: Any, column: Column) -> bool:
    """Whether it is a date with the bounds that its text means, or without bounds."""
    if not isinstance(date, Mapping) or not isinstance(date.get("text"), str):
        return False
    try:
        return date["text"] == ".." or bool(date.items() <= _value(column, date["text"], {}).items())
    except EdtfError:
        return date.keys() <= {"text", "earliest", "latest"}  # the text is validated with the rest
