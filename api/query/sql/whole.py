"""Rows with every column that they have."""

from api.query.ast.select import Date, Entity, Field, Fields, Scalar
from schema.catalog import Column, columns


def whole_row(entity: Entity) -> Fields:
    """Every column of an entity, an uncertain date in all its parts."""
    return {name: whole_column(column) for name, column in columns(entity).items()}


def whole_column(column: Column) -> Field:
    """All of a column's value."""
    if column.kind == "date":
        return Date(column, {"text": "text", "earliest": "earliest", "latest": "latest"})
    return Scalar(column)
