"""Statements handed straight to the driver: over a short one SQLAlchemy takes longer than the database.

Values are as the driver takes them and gives them.  They are part of the connection's transaction like all others.
"""

from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

Values = tuple[Any, ...]


def send(connection: Connection, text: str, rows: list[Values]) -> None:
    """Have a statement carried out for each of some rows of values."""
    cursor = _cursor(connection)
    if len(rows) == 1:
        cursor.execute(text, rows[0])
    else:
        cursor.executemany(text, rows)


def ask(connection: Connection, text: str, values: Values) -> list[dict[str, Any]]:
    """The rows that a statement answers."""
    cursor = _cursor(connection).execute(text, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def taken(connection: Connection, column: sa.Column[Any], value: Any) -> Any:
    """A value of a column as the driver takes it."""
    process = column.type.bind_processor(connection.dialect)
    return process(value) if process else value


def _cursor(connection: Connection) -> Any:
    driver: Any = connection.connection.driver_connection
    return driver.cursor()
