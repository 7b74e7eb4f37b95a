"""Reading from an SQLite file."""

import asyncio
import logging
import os
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from time import monotonic, thread_time

from api.errors import Code, Refusal
from api.query.sql.dialect import SQLITE
from api.query.sql.statement import SqlStatement

STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 20_000
OF_THE_SEARCH_INDEX = ("--", "PRAGMA 'main'.data_version", "SELECT k, v FROM 'main'.'search_index_config'")
REVISION = "select value from counter where name = 'revision'"
SMALL = 0.0002
"""Statements that take less than so many seconds are read at once: the way to a thread and back costs as much."""
CHEAP = 0.001
"""Those that take less than so many are too, unless others wait meanwhile, whom threads serve side by side."""
LONGEST_AT_ONCE = 0.01
LONGEST_UNSEEN = 0.002
MOST_REMEMBERED = 2000
PAGE_CACHE_KB = 4000
log = logging.getLogger("entente.database")


class SqliteReader:
    """Read-only connections: in WAL a read never waits for a writer.

    One connection reads what is known to be cheap on the event loop itself, a few threads read all else.
    """

    dialect = SQLITE

    def __init__(self, file: str, connections: int, seconds: float, mapped_mb: int) -> None:
        self.file, self.seconds = file, seconds
        self.connect = partial(connected, file, mapped_mb)
        self.heard: Callable[[str], None] | None = None
        self.costs: dict[str, float] = {}
        self.waiting = 0
        self.seen, self.looked = 0, -LONGEST_UNSEEN
        self.at_once: SqliteConnection | None = None
        self.idle: list[
            SqliteConnection
        ] = []  # who read last reads next: it has the pages that are read again and again
        # More threads than processors would only keep more pages.
        self.threads = ThreadPoolExecutor(min(connections, max(2, os.cpu_count() or 1)), thread_name_prefix="read")

    async def open(self) -> None:
        if not Path(self.file).exists():
            log.warning("the database cannot be reached", extra={"reason": f"There is no file {self.file} yet."})

    async def close(self) -> None:
        self.threads.shutdown()
        if self.at_once:
            self.at_once.close()
        for connection in self.idle:
            connection.close()

    async def revision(self) -> int:
        """Looked at no more than every so often: a look takes as long as an answer that is remembered."""
        now = monotonic()
        if now - self.looked > LONGEST_UNSEEN:
            self.seen, self.looked = self._own().revision(), now
        return self.seen

    def wrote(self, revision: int) -> None:
        self.seen = max(self.seen, revision)

    def _own(self) -> "SqliteConnection":
        """The connection that reads on the event loop itself.  The file may have come after this process."""
        self.at_once = self.at_once or self.connect()
        return self.at_once

    def _idle(self) -> "SqliteConnection":
        """A connection for a thread: there are never more than there are threads."""
        try:
            return self.idle.pop()
        except IndexError:
            return self.connect()

    async def read(self, statement: SqlStatement) -> bytes | None:
        cost = self.costs.get(statement.text, CHEAP)
        if cost < SMALL or (cost < CHEAP and await self._alone()):
            try:
                return self._own().read(statement, LONGEST_AT_ONCE, self.heard)
            except TookTooLong:
                self.costs[statement.text] = LONGEST_AT_ONCE
        try:
            return await asyncio.get_running_loop().run_in_executor(self.threads, self._read, statement)
        except TookTooLong:
            raise Refusal(Code.TIMED_OUT, "The database did not finish in time.", "Ask for less at once.") from None

    async def _alone(self) -> bool:
        """Whether nobody else is about to read: whoever could is let up to here first."""
        self.waiting += 1
        try:
            await asyncio.sleep(0)
        finally:
            self.waiting -= 1
        return not self.waiting

    def _read(self, statement: SqlStatement) -> bytes | None:
        connection, started = self._idle(), thread_time()
        try:
            return connection.read(statement, self.seconds, self.heard)
        finally:
            self._remember(statement.text, thread_time() - started)
            self.idle.append(connection)

    def _remember(self, text: str, seconds: float) -> None:
        """What a statement costs, the last times counting most."""
        if len(self.costs) >= MOST_REMEMBERED:
            self.costs.clear()
        self.costs[text] = (self.costs.get(text, seconds) + seconds) / 2


class TookTooLong(Exception):
    """A statement was stopped at its time limit."""


class SqliteConnection:
    """One connection, used by one reader at a time."""

    def __init__(self, file: str, mapped_mb: int) -> None:
        address = f"{Path(file).absolute().as_uri()}?mode=ro"
        self.sqlite = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        self.sqlite.set_progress_handler(lambda: monotonic() > self.deadline, STEPS_BETWEEN_LOOKS_AT_THE_CLOCK)
        self.sqlite.execute(f"pragma cache_size = -{PAGE_CACHE_KB}")
        self.sqlite.execute(f"pragma mmap_size = {mapped_mb * 2**20}")
        self.sqlite.text_factory = bytes  # an answer is passed on as it is
        self.deadline = 0.0
        self.seen = (-1, -1)
        self.listener: Callable[[str], None] | None = None

    def close(self) -> None:
        """Give it back."""
        self.sqlite.close()

    def read(self, statement: SqlStatement, seconds: float, heard: Callable[[str], None] | None) -> bytes | None:
        """The one value of the one row.  Raises TookTooLong and Refusal."""
        self.deadline = monotonic() + seconds
        if heard is not self.listener:
            self._tell(heard)
        try:
            (answer,) = self.sqlite.execute(statement.text, statement.values).fetchone() or (None,)
        except sqlite3.OperationalError as problem:
            raise refusal(problem) from problem
        found: bytes | None = answer
        return found

    def revision(self) -> int:
        """The base's revision.  It is read anew only where another connection has written since.

        Source: SQLite's documentation of PRAGMA data_version.
        """
        self.deadline = monotonic() + LONGEST_AT_ONCE
        try:
            (version,) = self.sqlite.execute("pragma data_version").fetchone()
            if version != self.seen[0]:
                self.seen = (version, *self.sqlite.execute(REVISION).fetchone())
        except sqlite3.OperationalError as problem:
            raise refusal(problem) from problem
        return self.seen[1]

    def _tell(self, heard: Callable[[str], None] | None) -> None:
        """What a search index asks of its own tables is no statement of ours."""
        self.listener = heard
        self.sqlite.set_trace_callback(
            heard and (lambda text: None if text.startswith(OF_THE_SEARCH_INDEX) else heard(text))
        )


def connected(file: str, mapped_mb: int) -> SqliteConnection:
    """A new connection.  Raises Refusal where the file cannot be opened."""
    try:
        return SqliteConnection(file, mapped_mb)
    except sqlite3.OperationalError as problem:
        raise refusal(problem) from problem


def refusal(problem: sqlite3.OperationalError) -> Exception:
    """What a reader is told when SQLite cannot answer; a mistake of ours stays what it is."""
    if problem.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
        return TookTooLong()
    if problem.sqlite_errorcode in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR):
        return Refusal(Code.UNAVAILABLE, "The database cannot be reached just now.", "Try again in a moment.")
    if str(problem).startswith("no such table"):
        return Refusal(Code.UNAVAILABLE, "The database has no tables yet.", "Run `entente migrate`.")
    return problem
