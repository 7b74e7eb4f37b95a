"""The position of a page in a question's list: cursors, and whether there are more rows."""

from typing import Literal

from api.query.ast.field_types import FieldType
from api.query.ast.select import FixedJson, PageInfoField, PageInfoParts
from api.query.parse.arguments import CURSOR_SEPARATOR
from api.query.sql.context import SqlContext, column
from api.query.sql.expr import Pieces, SqlExpr, TextPart, quoted


def cursor_of(sql: SqlContext, field: FieldType, alias: str) -> str:
    """Returns the expression for the cursor of a row of a list: the list's name and the row's values, hexadecimal."""
    assert field.pages is not None
    values = (f"cast({column(alias, name)} as text)" for name in field.pages.cursor)
    return sql.dialect.hexadecimal(f" || {quoted(CURSOR_SEPARATOR)} || ".join([quoted(field.name), *values]))


def write_list_position(sql: SqlContext, page: str, field: FieldType, part: PageInfoParts | Literal["next"]) -> Pieces:
    """Returns the next cursor, or a PageInfo object, of a page whose rows are numbered by `_n`."""
    if part == "next":
        first = sql.arguments["first"]
        return [SqlExpr(_cursor_at(sql, page, field, f"_n = {first} and {_has_next(sql, page)}"))]
    return sql.object({key: _page_info(sql, page, field, inner) for key, inner in part.parts.items()})


def _page_info(sql: SqlContext, page: str, field: FieldType, part: FixedJson | PageInfoField) -> Pieces:
    match part:
        case FixedJson(json):
            return [TextPart(json)]
        case "hasNextPage":
            return [SqlExpr(sql.dialect.boolean(_has_next(sql, page), nullable=False))]
        case "hasPreviousPage":
            return [TextPart("true" if sql.arguments["after"] else "false")]
        case "startCursor":
            return [SqlExpr(_cursor_at(sql, page, field, "_n = 1"))]
        case "endCursor":
            last = f"_n <= {sql.arguments['first']} order by _n desc limit 1"
            return [SqlExpr(_cursor_at(sql, page, field, last))]


def _cursor_at(sql: SqlContext, page: str, field: FieldType, condition: str) -> str:
    row = sql.alias()
    return sql.dialect.text(f"(select {cursor_of(sql, field, row)} from {page} {row} where {condition})", nullable=True)


def _has_next(sql: SqlContext, page: str) -> str:
    return f"exists (select 1 from {page} where _n > {sql.arguments['first']})"
