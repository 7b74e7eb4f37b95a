"""What takes the place of values that are redacted."""

from collections.abc import Iterable

from api.write.store.rows import Row
from schema.catalog import Column, columns
from schema.edtf import bounds
from schema.entity import Entity

ERASED = "[redacted]"


def erasable_columns(entity: type[Entity]) -> dict[str, Column]:
    """The columns that can be redacted: texts, dates and numbers that clients supplied."""
    managed = {"id", *entity.server_managed}
    kinds = ("text", "date", "number", "integer")
    return {name: column for name, column in columns(entity).items() if column.kind in kinds and name not in managed}


def erased_values(entity: type[Entity], names: Iterable[str]) -> Row:
    """The values of redacted columns: a placeholder if the column is required, otherwise null."""
    found: Row = {}
    for name in names:
        column = columns(entity)[name]
        found[name] = ERASED if column.required else None
        if column.kind == "date":
            found[f"{name}_earliest"], found[f"{name}_latest"] = bounds(None)
    return found
