"""How fast it writes, beside the least that a durable write can be."""

import json
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from itertools import count
from statistics import median
from time import perf_counter
from typing import Any

import psycopg

from api.access import Role
from api.access.keys import create_key
from api.database import is_postgresql, upgrade, write_engine
from api.database.engines import plain, sqlite_file
from bench.feed.servers import Servers

Figures = dict[str, float]
NUMBERS = count(1)
CLIENTS = 8
ROWS = "create table bare_row (id text primary key, label text not null, summary text, kind text not null)"
COUNTER = "create table bare_counter (name text primary key, value integer not null)"
INSERT = "insert into bare_row values ({0}, {0}, {0}, {0})"
COUNT = "update bare_counter set value = value + 1 where name = 'bare'"


def write_speed(url: str, *, rounds: int, seconds: float, batch: int, port: int) -> Figures:
    """Medians over rounds, writes a second.  The database has to be empty.

    `bare` is a transaction that inserts one row and counts one on, by one connection; `bulk` are the rows of a batch
    inserted by one call of the driver.  `one` are creations by 8 clients over HTTP, `batch` the records of batches.
    Raises RuntimeError where a write is refused.
    """
    upgrade(url)
    engine = write_engine(url)
    key = create_key(engine, "A writer of the benchmark", Role.editor)
    engine.dispose()
    servers, bare = Servers(url, [port]), Bare(url)
    measured: dict[str, list[float]] = {"bare": [], "bulk": [], "one": [], "batch": []}
    try:
        servers.start()
        for _ in range(rounds):
            measured["bare"].append(bare.one_by_one(seconds))
            measured["one"].append(_clients(port, key, seconds))
            measured["bulk"].append(bare.at_once(batch))
            measured["batch"].append(_batch(port, key, batch))
    finally:
        servers.stop()
        bare.close()
    return {name: median(found) for name, found in measured.items()}


class Bare:
    """A connection of the plain driver to the same database, as durable as ours."""

    def __init__(self, url: str) -> None:
        self.mark, self.connection = _connected(url)
        self._in_one(ROWS, COUNTER, "insert into bare_counter values ('bare', 0)")

    def one_by_one(self, seconds: float) -> float:
        """Transactions a second."""
        begun, done = perf_counter(), 0
        while perf_counter() - begun < seconds:
            cursor = self.connection.cursor()
            cursor.execute("begin")
            cursor.execute(INSERT.format(self.mark), self._row())
            cursor.execute(COUNT)
            cursor.execute("commit")
            done += 1
        return done / (perf_counter() - begun)

    def at_once(self, rows: int) -> float:
        """Rows a second, all in one transaction."""
        values = [self._row() for _ in range(rows)]
        begun, cursor = perf_counter(), self.connection.cursor()
        cursor.execute("begin")
        cursor.executemany(INSERT.format(self.mark), values)
        cursor.execute(COUNT)
        cursor.execute("commit")
        return rows / (perf_counter() - begun)

    def close(self) -> None:
        """Take the tables away again."""
        self._in_one("drop table bare_row", "drop table bare_counter")
        self.connection.close()

    def _row(self) -> tuple[str, ...]:
        actor = _actor()
        return (f"actors/{next(NUMBERS)}", actor["label"], actor["summary"], actor["kind"])

    def _in_one(self, *statements: str) -> None:
        for statement in ("begin", *statements, "commit"):
            self.connection.cursor().execute(statement)


def _connected(url: str) -> tuple[str, Any]:
    if is_postgresql(url):
        return "%s", psycopg.connect(plain(url, "postgresql"), autocommit=True)
    connection = sqlite3.connect(sqlite_file(url), isolation_level=None, timeout=60)
    connection.execute("pragma journal_mode = wal")
    return "?", connection


def _actor() -> dict[str, str]:
    number = next(NUMBERS)
    return {"label": f"State {number}", "summary": f"The made-up state {number}.", "kind": "state"}


def _clients(port: int, key: str, seconds: float) -> float:
    begun = perf_counter()
    with ThreadPoolExecutor(CLIENTS) as threads:
        done = sum(threads.map(lambda _: _one_client(port, key, begun + seconds), range(CLIENTS)))
    return done / (perf_counter() - begun)


def _one_client(port: int, key: str, end: float) -> int:
    connection, done = HTTPConnection("127.0.0.1", port, timeout=60), 0
    while perf_counter() < end:
        _send(connection, key, "/v1/actors", _actor())
        done += 1
    connection.close()
    return done


def _batch(port: int, key: str, rows: int) -> float:
    changes = [{"op": "create", "collection": "actors", "values": _actor()} for _ in range(rows)]
    connection, begun = HTTPConnection("127.0.0.1", port, timeout=300), perf_counter()
    _send(connection, key, "/v1/batch", {"reason": "To see how long it takes.", "changes": changes})
    connection.close()
    return rows / (perf_counter() - begun)


def _send(connection: HTTPConnection, key: str, path: str, body: object) -> None:
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    connection.request("POST", path, json.dumps(body), headers)
    response = connection.getresponse()
    told = response.read()
    if response.status not in (200, 201):
        raise RuntimeError(f"{path} answers {response.status}: {told[:300].decode(errors='replace')}")
