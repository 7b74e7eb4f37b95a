"""Column values as JSON."""

from api.query.ast.select import Date, FixedJson, Scalar
from api.query.sql.context import SqlContext
from api.query.sql.dialect import Dialect
from api.query.sql.expr import Pieces, SqlExpr, TextPart
from api.query.sql.row_source import RowSource
from api.query.sql.viewed_ids import with_view
from schema.catalog import Kind
from schema.edtf import NEVER_AFTER, NEVER_BEFORE


def write_scalar(sql: SqlContext, source: RowSource, scalar: Scalar) -> Pieces:
    """Returns a column's value as JSON."""
    column = scalar.column
    expression, nullable = source.column(column.name), not column.required
    text = f"upper({expression})" if scalar.capitals else expression
    if scalar.with_view:
        return unescaped(with_view(sql, expression))
    if column.kind in ("vocabulary", "id") and (source.table or column.vocabulary):
        return sql.unless_null(expression, unescaped(text)) if nullable else unescaped(text)
    return [SqlExpr(write_value(sql.dialect, column.kind, text, nullable=nullable), sure=True)]


def write_value(dialect: Dialect, kind: Kind, expression: str, *, nullable: bool) -> str:
    """Returns an SQL expression of a column's kind as JSON."""
    match kind:
        case "integer":
            return dialect.integer(expression, nullable=nullable)
        case "number":
            return dialect.number(expression, nullable=nullable)
        case "boolean":
            return dialect.boolean(expression, nullable=nullable)
        case _:
            return dialect.text(expression, nullable=nullable)


def unescaped(expression: str) -> Pieces:
    """Returns a text as a JSON string without escaping: CHECK constraints keep words, ids and dates free of quotes."""
    return [TextPart('"'), SqlExpr(expression, sure=True), TextPart('"')]


def write_date(sql: SqlContext, source: RowSource, date: Date) -> Pieces:
    """Returns the JSON object of an uncertain date, or null."""
    parts = {key: _date_part(source, date.column.name, part) for key, part in date.parts.items()}
    return sql.unless_null(source.column(date.column.name), sql.object(parts))


def _date_part(source: RowSource, name: str, part: FixedJson | str) -> Pieces:
    if isinstance(part, FixedJson):
        return [TextPart(part.json)]
    if part == "text":
        return unescaped(source.column(name))
    bound = source.column(f"{name}_{part}")
    unbounded = "".join(f" when '{never}' then 'null'" for never in (NEVER_BEFORE, NEVER_AFTER))
    return [SqlExpr(f"""case {bound}{unbounded} else '"' || {bound} || '"' end""", sure=True)]
