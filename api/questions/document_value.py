"""The value that a document states for a field of a record: the citation's own value, otherwise the record's."""

from api.query.sql.columns import column
from api.query.sql.dialect import Dialect
from api.query.sql.expr import quoted
from schema.catalog import Column, columns
from schema.entity import Entity

EXCLUDED = ("id", "revision")


def own_value(dialect: Dialect, entity: type[Entity], alias: str, field: str) -> str:
    """Returns an expression for the value of a row's field of that name, as text; NULL if there is no such field."""
    fields = [field for field in columns(entity).values() if field.name not in EXCLUDED]
    whens = [f"when {quoted(of.name)} then {as_text(dialect, of, column(alias, of.name))}" for of in fields]
    return f"case {field} {' '.join(whens)} end"


def document_value(dialect: Dialect, entity: type[Entity], alias: str, citation: str) -> str:
    """Returns an expression for the value that a citation's document states for its field; NULL if it has no field."""
    return f"coalesce({citation}.value, {own_value(dialect, entity, alias, f'{citation}.field')})"


def as_text(dialect: Dialect, of: Column, expression: str) -> str:
    """Returns an expression for a column's value as text, the same on every backend."""
    match of.kind:
        case "boolean":
            return f"case when {expression} then 'true' when not {expression} then 'false' end"
        case "number":
            return f"rtrim(rtrim(nullif({dialect.number(expression, nullable=True)}, 'null'), '0'), '.')"
        case "integer":
            return f"cast({expression} as text)"
        case _:
            return expression
