"""What a document says for a field of a record: its own value where the citation has one, else the record's."""

from api.query.sql.context import column
from api.query.sql.dialect import Dialect
from api.query.sql.expr import quoted
from schema.catalog import Column, columns
from schema.entity import Entity

OF_THE_ENTRY = ("id", "revision")


def own_value(dialect: Dialect, entity: type[Entity], alias: str, field: str) -> str:
    """The value that a row of an entity has in the field of that name, as text; NULL where there is no such field."""
    own_columns = [one for one in columns(entity).values() if one.name not in OF_THE_ENTRY]
    whens = [f"when {quoted(one.name)} then {as_text(dialect, one, column(alias, one.name))}" for one in own_columns]
    return f"case {field} {' '.join(whens)} end"


def document_value(dialect: Dialect, entity: type[Entity], alias: str, citation: str) -> str:
    """What the document of a citation says for the field that it is cited for; NULL of the record as a whole."""
    return f"coalesce({citation}.value, {own_value(dialect, entity, alias, f'{citation}.field')})"


def as_text(dialect: Dialect, one: Column, expression: str) -> str:
    """The value of a column as text, alike on every backend."""
    match one.kind:
        case "boolean":
            return f"case when {expression} then 'true' when not {expression} then 'false' end"
        case "number":
            return f"nullif({dialect.number(expression, nullable=True)}, 'null')"
        case "integer":
            return f"cast({expression} as text)"
        case _:
            return expression
