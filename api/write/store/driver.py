"""Statements handed straight to the driver: over a short one SQLAlchemy takes longer than the database.

In their text a `?` stands for each value.  Values are as the driver takes them and gives them.  All of it is part of
the connection's transaction.
"""

from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

Values = tuple[Any, ...]


def execute_many(connection: Connection, text: str, rows: list[Values]) -> int:
    """Have a statement carried out for each of some rows of values, and tell how many rows it has changed."""
    cursor, text = _cursor(connection), _spelled(text, connection.dialect.name)
    if len(rows) == 1:
        cursor.execute(text, rows[0])
    else:
        cursor.executemany(text, rows)
    return int(cursor.rowcount)


def fetch(connection: Connection, text: str, values: Values = ()) -> list[dict[str, Any]]:
    """The rows that a statement answers."""
    cursor = _cursor(connection).execute(_spelled(text, connection.dialect.name), values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def returned_rows(connection: Connection, column: sa.Column[Any], value: Any) -> Any:
    """A value of a column as the driver takes it."""
    process = column.type.bind_processor(connection.dialect)
    return process(value) if process else value


def _cursor(connection: Connection) -> Any:
    driver: Any = connection.connection.driver_connection
    return driver.cursor()


@cache
def _spelled(text: str, backend: str) -> str:
    return text.replace("?", "%s") if backend == "postgresql" else text
