"""A row as REST tells it, made of the row itself where no database is asked: a date with the days that it may mean."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from api.write.held import entity_of
from schema.catalog import Column, columns
from schema.edtf import NEVER_AFTER, NEVER_BEFORE, bounds
from schema.entity import Entity


def told(row: Mapping[str, Any]) -> dict[str, Any]:
    """The public columns of a row, as the detail of the record tells them."""
    own = columns(entity_of(row["id"]))
    return {name: _value(column, row[name]) for name, column in own.items() if name in row}


def _value(column: Column, value: Any) -> Any:
    if column.kind != "date" or value is None:
        return value
    days = bounds(value, column.role)
    earliest, latest = (None if day in (NEVER_BEFORE, NEVER_AFTER) else day for day in days)
    return {"text": value, "earliest": earliest, "latest": latest}


def as_written(entity: type[Entity], values: Mapping[str, Any]) -> dict[str, Any]:
    """Values with the text of each date, so that what was told can be sent back."""
    given = {name: _text(values[name]) for name in _dates(entity) if name in values}
    return {**values, **given}


@cache
def _dates(entity: type[Entity]) -> tuple[str, ...]:
    return tuple(name for name, column in columns(entity).items() if column.kind == "date")


def _text(value: Any) -> Any:
    return value["text"] if isinstance(value, Mapping) and "text" in value else value


def as_json(content: Any) -> bytes:
    """Compact JSON in UTF-8."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
