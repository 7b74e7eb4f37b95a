"""To-one links as JSON objects.  They become joins that are made after the page is cut."""

from dataclasses import replace

from api.query.ast.select import FixedJson, Scalar, ToOne
from api.query.sql.context import SqlContext
from api.query.sql.expr import Pieces, SqlExpr, TextPart
from api.query.sql.row_source import OPTIONAL, RowSource, WriteRow, nested_row, outlined_row, row_fits
from api.query.sql.scalars import write_scalar
from schema.catalog import Column, kind_of


def write_to_one(sql: SqlContext, write_row: WriteRow, source: RowSource, field: ToOne) -> Pieces:
    """Returns the JSON object at the other end of a link, or null."""
    key = source.column(field.link.column)
    if _only_id(field):
        return _id_object(sql, source, key, field)
    table, required = sql.table(kind_of(field.link.target)), field.link.required
    if sql.view.past:
        # A past table is a union of two queries; SQLite searches its indexes in a subquery but not in a join.
        nested = nested_row(sql, write_row, table, key, field.fields)
        return [SqlExpr(nested if required else f"coalesce({nested}, 'null')")]
    if required and not row_fits(sql, field.fields):
        return [SqlExpr(outlined_row(sql, write_row, table, key, field.fields))]
    target = RowSource(join_to(sql, source, table, key), table, source.joins)
    if required:
        return write_row(target, field.fields)
    with sql.nested(OPTIONAL):
        return sql.unless_null(f"{target.alias}.id", write_row(target, field.fields))


def join_to(sql: SqlContext, source: RowSource, table: str, key: str) -> str:
    """Joins a table to a row by id and returns the table's alias."""
    alias = sql.alias()
    source.joins.append(f"left join {table} {alias} on {alias}.id = {key}")
    return alias


def _only_id(field: ToOne) -> bool:
    return all(
        isinstance(selected, FixedJson) or (isinstance(selected, Scalar) and selected.column.name == "id")
        for selected in field.fields.values()
    )


def _id_object(sql: SqlContext, source: RowSource, key: str, field: ToOne) -> Pieces:
    """Returns the object without a join: the foreign key is the id."""
    key_column = Column(field.link.column, "id", True, field.link.description)
    members: dict[str, Pieces] = {
        name: write_scalar(sql, source, replace(of, column=key_column))
        for name, of in field.fields.items()
        if isinstance(of, Scalar)
    }
    json = sql.object(
        {name: [TextPart(of.json)] if isinstance(of, FixedJson) else members[name] for name, of in field.fields.items()}
    )
    return json if field.link.required else sql.unless_null(key, json)
