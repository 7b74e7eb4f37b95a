"""The least that a durable write can be: plain rows, by the plain driver."""

import sqlite3
from itertools import count
from time import perf_counter
from typing import Any

import psycopg
import sqlalchemy as sa

from api.database import is_postgresql, write_engine
from api.database.engines import sqlite_file, with_driver
from schema.actor import Actor
from schema.catalog import table_of

NUMBERS = count(1)
ROWS = "create table bare_row (id text primary key, label text not null, summary text, kind text not null)"
COUNTER = "create table bare_counter (name text primary key, value integer not null)"
COUNT = "update bare_counter set value = value + 1 where name = 'bare'"
INSERT = "insert into {} values ({})"
LATEST = "select {} from actor where revision = (select max(revision) from actor)"
Row = tuple[Any, ...]


class Bare:
    """A connection of the plain driver to the same database, with the same durability."""

    def __init__(self, url: str) -> None:
        self.mark, self.connection = _connected(url)
        self.engine, self.twin = write_engine(url), twin()
        self.twin.create(self.engine)
        self._in_one(ROWS, COUNTER, "insert into bare_counter values ('bare', 0)")

    def one_by_one(self, seconds: float) -> float:
        """Returns transactions per second, each of which inserts one row and increments a counter."""
        begun, done, insert = perf_counter(), 0, self._inserting("bare_row", 4)
        while perf_counter() - begun < seconds:
            cursor = self.connection.cursor()
            cursor.execute("begin")
            cursor.execute(insert, _row())
            cursor.execute(COUNT)
            cursor.execute("commit")
            done += 1
        return done / (perf_counter() - begun)

    def plain(self, rows: int) -> float:
        """Returns rows per second with four columns and no index besides the key."""
        return self._at_once("bare_row", [_row() for _ in range(rows)])

    def bulk(self) -> float:
        """Returns rows per second: the actors of the last revision, in a table with their columns, key and indexes."""
        names = ", ".join(column.name for column in self.twin.c)
        return self._at_once("bare_actor", self.connection.cursor().execute(LATEST.format(names)).fetchall())

    def _at_once(self, table: str, rows: list[Row]) -> float:
        """Returns rows per second, all in one transaction and one call of the driver."""
        begun, cursor = perf_counter(), self.connection.cursor()
        cursor.execute("begin")
        cursor.executemany(self._inserting(table, len(rows[0])), rows)
        cursor.execute(COUNT)
        cursor.execute("commit")
        return len(rows) / (perf_counter() - begun)

    def close(self) -> None:
        """Drops the tables."""
        self._in_one("drop table bare_row", "drop table bare_counter", "drop table bare_actor")
        self.connection.close()
        self.engine.dispose()

    def _inserting(self, table: str, columns: int) -> str:
        return INSERT.format(table, ", ".join([self.mark] * columns))

    def _in_one(self, *statements: str) -> None:
        for statement in ("begin", *statements, "commit"):
            self.connection.cursor().execute(statement)


def twin() -> sa.Table:
    """Returns a table like that of actors, with its columns, key and indexes, without checks and foreign keys."""
    actor, metadata = table_of(Actor), sa.MetaData()
    columns = [sa.Column(c.name, c.type, primary_key=c.primary_key, nullable=c.nullable) for c in actor.c]
    made = sa.Table("bare_actor", metadata, *columns)
    for index in actor.indexes:
        sa.Index(f"bare_{index.name}", *(made.c[column.name] for column in index.columns))
    return made


def actor() -> dict[str, str]:
    """Returns the values of a made-up actor."""
    number = next(NUMBERS)
    return {"label": f"State {number}", "summary": f"The made-up state {number}.", "kind": "state"}


def _row() -> Row:
    return (f"actors/{next(NUMBERS)}", *actor().values())


def _connected(url: str) -> tuple[str, Any]:
    if is_postgresql(url):
        return "%s", psycopg.connect(with_driver(url, "postgresql"), autocommit=True)
    connection = sqlite3.connect(sqlite_file(url), isolation_level=None, timeout=60)
    connection.execute("pragma journal_mode = wal")
    return "?", connection
