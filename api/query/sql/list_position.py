"""The position of a page in a question's list: cursors, and whether there are more rows."""

from typing import Literal

from api.query.ast.field_types import FieldType
from api.query.ast.select import FixedJson, PageInfoField, PageInfoParts
from api.query.parse.arguments import CURSOR_SEPARATOR
from api.query.sql.columns import column
from api.query.sql.context import SqlContext
from api.query.sql.expr import Pieces, SqlExpr, TextPart, is_literal, quoted


def cursor_of(sql: SqlContext, field: FieldType, alias: str) -> str:
    """Returns the expression for the cursor of a row of a list: the list's name and the row's values, hexadecimal."""
    assert field.pages is not None
    values = (f"cast({column(alias, name)} as text)" for name in field.pages.cursor)
    return sql.dialect.hexadecimal(f" || {quoted(CURSOR_SEPARATOR)} || ".join([quoted(field.name), *values]))


def write_list_position(sql: SqlContext, page: str, field: FieldType, part: PageInfoParts | Literal["next"]) -> Pieces:
    """Returns the next cursor, or a PageInfo object, of a page whose rows have their number `_n` and the number of rows
    `_size`.  Each reads the page once: SQLite parses a common table expression anew for each reference.
    """
    row, first = sql.alias(), sql.arguments["first"]
    if part == "next":
        cursor = f"select {cursor_of(sql, field, row)} from {page} {row} where _n = {first} and _size > {first}"
        return [SqlExpr(sql.dialect.text(f"({cursor})", nullable=True))]
    parts = {key: _page_info(sql, row, field, inner) for key, inner in part.parts.items()}
    json = sql.object(parts)
    if all(map(is_literal, parts.values())):
        return json
    return [SqlExpr(f"(select {sql.expression(json)} from {page} {row})")]


def _page_info(sql: SqlContext, row: str, field: FieldType, part: FixedJson | PageInfoField) -> Pieces:
    """Returns a field of PageInfo as an aggregate over the rows of the page."""
    first = sql.arguments["first"]
    match part:
        case FixedJson(json):
            return [TextPart(json)]
        case "hasNextPage":
            return [SqlExpr(sql.dialect.boolean(f"count(*) > {first}", nullable=False))]
        case "hasPreviousPage":
            return [TextPart("true" if sql.arguments["after"] else "false")]
        case "startCursor":
            return [SqlExpr(_cursor_at(sql, row, field, "_n = 1"))]
        case "endCursor":
            return [SqlExpr(_cursor_at(sql, row, field, f"_n = {first} or _n = _size and _n < {first}"))]


def _cursor_at(sql: SqlContext, row: str, field: FieldType, condition: str) -> str:
    cursor = f"max(case when {condition} then {cursor_of(sql, field, row)} end)"
    return sql.dialect.text(cursor, nullable=True)
