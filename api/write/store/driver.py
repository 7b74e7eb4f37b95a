"""Executes statements on the DBAPI driver itself: for short statements SQLAlchemy takes longer than the database.

`?` is the placeholder in their text.  Values are not converted.  Everything is part of the connection's transaction.
"""

from datetime import UTC, datetime
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

Values = tuple[Any, ...]


def execute_many(connection: Connection, text: str, rows: list[Values]) -> int:
    """Execute a statement once for each row of values.  Returns how many rows it changed."""
    cursor, text = _cursor(connection), _with_placeholders(text, connection.dialect.name)
    if len(rows) == 1:
        cursor.execute(text, rows[0])
    else:
        cursor.executemany(text, rows)
    return int(cursor.rowcount)


def fetch(connection: Connection, text: str, values: Values = ()) -> list[dict[str, Any]]:
    """The rows that a query returns."""
    cursor = _cursor(connection).execute(_with_placeholders(text, connection.dialect.name), values)
    rows = cursor.fetchall()  # in a pipeline of psycopg the description is there only now
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in rows]


def bind_value(connection: Connection, column: sa.Column[Any], value: Any) -> Any:
    """A value of a column, converted for the driver."""
    process = column.type.bind_processor(connection.dialect)
    return process(value) if process else value


def read_time(value: datetime | str | None) -> datetime | None:
    """A time in UTC as a driver returned it, which SQLite's does as text."""
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    return moment.replace(tzinfo=UTC) if moment and moment.tzinfo is None else moment


def _cursor(connection: Connection) -> Any:
    driver: Any = connection.connection.driver_connection
    return driver.cursor()


@cache
def _with_placeholders(text: str, backend: str) -> str:
    return text.replace("?", "%s") if backend == "postgresql" else text
