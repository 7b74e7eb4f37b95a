"""Inserts rows by statements that are built once per table.

SQLAlchemy would inspect every row, and send them to a PostgreSQL server one by one.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from itertools import chain
from operator import itemgetter
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from api.write.store.driver import execute_many
from api.write.store.rows import Row

BULK_SIZE = 50
"""From this many rows on, rows are inserted in bulk."""


def insert(connection: Connection, table: sa.Table, rows: list[Row]) -> None:
    """Insert rows, if there are any.  Each has a value for every column, already converted for the driver."""
    if not rows:
        return
    values = list(map(itemgetter(*_columns(table)), rows))
    if len(rows) < BULK_SIZE:
        execute_many(connection, _insert(table), values)
    elif connection.dialect.name == "postgresql":
        _copy(connection, table, values)
    else:
        _insert_in_groups(connection, table, values)


@contextmanager
def batched(connection: Connection, rows: int) -> Iterator[None]:
    """Pipeline statements to a PostgreSQL server, unless there are so many rows that they need COPY."""
    if connection.dialect.name == "postgresql" and rows < BULK_SIZE:
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


def _insert_in_groups(connection: Connection, table: sa.Table, rows: list[tuple[Any, ...]]) -> None:
    """Insert many rows per statement: SQLite rebuilds the lists of its CHECK constraints for each statement.

    Rows that are stored by their key are inserted in its order, which fills pages and finds them in memory.
    """
    if not table.dialect_options["sqlite"]["with_rowid"]:
        rows = sorted(rows, key=_key(table))
    full = len(rows) - len(rows) % BULK_SIZE
    groups = [tuple(chain.from_iterable(rows[start : start + BULK_SIZE])) for start in range(0, full, BULK_SIZE)]
    execute_many(connection, _insert(table, BULK_SIZE), groups)
    if rows[full:]:
        execute_many(connection, _insert(table), rows[full:])


@cache
def _columns(table: sa.Table) -> list[str]:
    return [column.name for column in table.c]


@cache
def _key(table: sa.Table) -> Callable[[Any], Any]:
    return itemgetter(*(place for place, column in enumerate(table.c) if column.primary_key))


@cache
def _names(table: sa.Table) -> str:
    return ", ".join(f'"{name}"' for name in _columns(table))


@cache
def _insert(table: sa.Table, rows: int = 1) -> str:
    placeholders = f"({', '.join('?' * len(_columns(table)))})"
    return f"INSERT INTO {table.name} ({_names(table)}) VALUES {', '.join([placeholders] * rows)}"
