"""Copies all rows of one database to another, table by table."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlmodel import SQLModel

import api.access.keys
import api.write  # noqa: F401
import schema  # noqa: F401
from api.write.store.search_index import search_key, search_text
from schema.catalog import table_of
from schema.ledger import Counter, Revision

ROWS_AT_ONCE = 1000
COUNTER, REVISION = table_of(Counter), table_of(Revision)
LATEST = sa.select(COUNTER.c.value).where(COUNTER.c.name == "revision")


def all_tables() -> list[sa.Table]:
    """Every table with rows of its own, after those that it refers to."""
    return [*SQLModel.metadata.sorted_tables, search_text, search_key]


def read_rows(connection: Connection, table: sa.Table) -> Iterator[tuple[Any, ...]]:
    """All rows of a table, in the order of its primary key, a part of them in memory at a time."""
    query = sa.select(table).order_by(*table.primary_key.columns)
    for row in connection.execution_options(yield_per=ROWS_AT_ONCE).execute(query):
        yield tuple(row)


def lock_counter(connection: Connection) -> None:
    """Lets all who write wait until the end of the transaction.  On SQLite, the transaction itself does."""
    connection.execute(LATEST.with_for_update())


def latest_mark(connection: Connection) -> tuple[int, str]:
    """The latest revision and its mark; 0 if there is none."""
    statement = sa.select(REVISION.c.seq, REVISION.c.mark).order_by(REVISION.c.seq.desc()).limit(1)
    row = connection.execute(statement).first()
    return (row.seq, row.mark) if row else (0, "")


def copy_tables(source: Connection, target: Connection) -> None:
    """Replaces all rows of one database by those of another, in one transaction of each.

    The row of the counter is changed, not replaced: whoever writes waits for it.
    """
    lock_counter(target)
    tables = [table for table in all_tables() if table is not COUNTER]
    for table in reversed(tables):
        target.execute(sa.delete(table))
    for table in tables:
        _insert(target, table, read_rows(source, table))
    revision = source.scalar(LATEST)
    target.execute(sa.update(COUNTER).where(COUNTER.c.name == "revision").values(value=revision))
    if target.dialect.name == "sqlite":
        target.exec_driver_sql("INSERT INTO search_index (search_index) VALUES ('rebuild')")


def _insert(connection: Connection, table: sa.Table, rows: Iterator[tuple[Any, ...]]) -> None:
    if connection.dialect.name == "postgresql":
        _copy(connection, table, rows)
        return
    names = table.c.keys()
    part: list[dict[str, Any]] = []
    for row in rows:
        part.append(dict(zip(names, row, strict=True)))
        if len(part) == ROWS_AT_ONCE:
            connection.execute(sa.insert(table), part)
            part = []
    if part:
        connection.execute(sa.insert(table), part)


def _copy(connection: Connection, table: sa.Table, rows: Iterator[tuple[Any, ...]]) -> None:
    """One statement per table, at whose end the references between its rows are checked."""
    driver: Any = connection.connection.driver_connection
    names = ", ".join(f'"{name}"' for name in table.c.keys())  # noqa: SIM118 (columns are iterated otherwise)
    with driver.cursor() as cursor, cursor.copy(f"COPY {table.name} ({names}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)
