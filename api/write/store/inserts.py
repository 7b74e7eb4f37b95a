"""Rows into tables, by text that is made once for each table: SQLAlchemy would look at every row, and of a PostgreSQL
server send them one by one.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import chain
from operator import itemgetter
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from api.write.store.driver import execute_many
from api.write.store.store import Row

MANY = 50


def insert(connection: Connection, table: sa.Table, rows: list[Row]) -> None:
    """Insert rows, if there are any; each holds a value for every column, as the driver takes it."""
    if not rows:
        return
    values = list(map(itemgetter(*_columns(table)), rows))
    if len(rows) < MANY:
        execute_many(connection, _text(table), values)
    elif connection.dialect.name == "postgresql":
        _copy(connection, table, values)
    else:
        _several_at_once(connection, table, values)


@contextmanager
def batched(connection: Connection, rows: int) -> Iterator[None]:
    """Statements that wait for no answer go to a PostgreSQL server together; COPY, which is for many rows, cannot."""
    if connection.dialect.name == "postgresql" and rows < MANY:
        driver: Any = connection.connection.driver_connection
        with driver.pipeline():
            yield
    else:
        yield


def _copy(connection: Connection, table: sa.Table, rows: list[tuple[Any, ...]]) -> None:
    driver: Any = connection.connection.driver_connection
    with driver.cursor() as cursor, cursor.copy(f"COPY {table.name} ({_names(table)}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def _several_at_once(connection: Connection, table: sa.Table, rows: list[tuple[Any, ...]]) -> None:
    """SQLite makes the lists of words that it checks values by anew for each statement."""
    full = len(rows) - len(rows) % MANY
    groups = [tuple(chain.from_iterable(rows[start : start + MANY])) for start in range(0, full, MANY)]
    execute_many(connection, _text(table, MANY), groups)
    if rows[full:]:
        execute_many(connection, _text(table), rows[full:])


@cache
def _columns(table: sa.Table) -> list[str]:
    return [column.name for column in table.c]


@cache
def _names(table: sa.Table) -> str:
    return ", ".join(f'"{name}"' for name in _columns(table))


@cache
def _text(table: sa.Table, rows: int = 1) -> str:
    one = f"({', '.join('?' * len(_columns(table)))})"
    return f"INSERT INTO {table.name} ({_names(table)}) VALUES {', '.join([one] * rows)}"
