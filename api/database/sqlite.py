"""Reads from an SQLite file."""

import asyncio
import logging
import os
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from time import monotonic, thread_time

from api.database.failures import UNREACHED, outdated_schema
from api.database.marks import DatabaseState, Marks
from api.database.sqlite_files import FileChange, FileWatch
from api.database.sqlite_reasons import primary, reason
from api.errors import Code, Refusal
from api.query.sql.dialect import SQLITE
from api.query.sql.statement import SqlStatement
from api.threads import background_threads

STEPS_BETWEEN_CLOCK_CHECKS = 20_000
SEARCH_INDEX_INTERNALS = ("--", "PRAGMA 'main'.data_version", "SELECT k, v FROM 'main'.'search_index_config'")
SMALL = 0.0002
"""Seconds below which a statement is read on the event loop: the hop to a thread and back costs as much."""
CHEAP = 0.001
"""Seconds below which a statement is read there unless other reads are waiting, which threads serve in parallel."""
MAX_INLINE_SECONDS = 0.01
SLOW = 0.05
"""Seconds from which a statement is read in threads apart, so that the others are not all taken by such ones."""
LONG = 20_000
"""Characters from which a statement that was not read yet is taken for a slow one."""
MAX_OWN_SECONDS = 3.0
"""Time limit of the reader's own statements, which take microseconds: only a machine that stands still exceeds it."""
MAX_AGE = 0.002
MAX_COSTS = 2000
UNREACHABLE = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY)
PAGE_CACHE_KB = 4000
log = logging.getLogger("entente.database")


class SqliteReader:
    """Read-only connections: in WAL mode a read never waits for a writer.

    One connection reads statements known to be cheap on the event loop itself; a few threads read all others, and half
    as many those that are slow, which so leave processors to the rest.
    """

    dialect = SQLITE

    def __init__(self, file: str, connections: int, seconds: float, mapped_mb: int) -> None:
        self.file, self.seconds = file, seconds
        self.connect = partial(open_connection, file, mapped_mb)
        self.listener: Callable[[str], None] | None = None
        self.costs: dict[str, float] = {}
        self.waiting = 0
        self.marks, self.checked_at = Marks("sqlite"), -MAX_AGE
        self.inline: SqliteConnection | None = None
        self.watch: FileWatch | None = None
        self.watched_at, self.generation = -MAX_AGE, 0
        # Last in, first out: the connection used last has the most useful pages in its cache.
        self.idle: list[SqliteConnection] = []
        # More threads than processors would only cache more pages.
        threads = min(connections, max(2, os.cpu_count() or 1))
        self.threads = ThreadPoolExecutor(threads, thread_name_prefix="read")
        self.apart = background_threads(max(1, threads // 2), "read-slow")

    async def open(self) -> bool:
        if Path(self.file).exists():
            return True
        log.warning("the database cannot be reached", extra={"reason": f"The file {self.file} does not exist."})
        return False

    async def close(self) -> None:
        self.threads.shutdown()
        self.apart.shutdown()
        if self.inline:
            self.inline.close()
        for connection in self.idle:
            connection.close()
        self.watch = None  # without connections, nothing explains what others write

    @property
    def losses(self) -> int:
        return self.marks.losses

    async def state(self) -> DatabaseState:
        """Returns the state, checked at most every 2 ms: a check takes as long as a cached answer."""
        now = monotonic()
        if now - self.checked_at > MAX_AGE:
            self._check_state()
            self.checked_at = now
        return self.marks.latest

    async def state_at(self, revision: int) -> DatabaseState:
        await self.state()
        mark = self.marks.remembered.get(revision)
        if mark is None:
            mark = self.marks.mark(revision, self._inline_connection().select(self.marks.statement_for(revision)))
        return DatabaseState(revision, mark)

    def _check_state(self) -> None:
        self._require_file()
        connection = self._inline_connection()
        if connection.has_changed():
            statement = self.marks.statement()
            self.marks.found(connection.select(statement) or b"", statement)

    def forget_revision(self) -> None:
        self.checked_at = -MAX_AGE

    def wrote(self, revision: int, mark: str = "") -> None:
        self.marks.wrote(revision, mark)
        self.checked_at = -MAX_AGE

    def _inline_connection(self) -> "SqliteConnection":
        """Returns the connection that reads on the event loop, opened late: the file may not exist at the start."""
        if self.inline is None:
            self.inline, self.watch = self.connect(), FileWatch(self.file)
        return self.inline

    def _require_file(self) -> None:
        """Reopens a file that was replaced.  Raises Refusal, UNAVAILABLE, if it was deleted or overwritten."""
        now = monotonic()
        if self.watch is None or now - self.watched_at < MAX_AGE:
            return
        change = self.watch.change()
        if change is FileChange.NONE:
            self.watched_at = now
        elif change is FileChange.REPLACED:
            self._reopen(self.watch)
        else:
            self.watch.set_log_aside()
            raise Refusal(Code.UNAVAILABLE, UNREACHED, "Try again in a moment.")

    def _reopen(self, lost: FileWatch) -> None:
        lost.set_log_aside()
        outdated = [*self.idle, *([self.inline] if self.inline else [])]
        self.idle, self.inline, self.watch = [], None, None
        self.generation, self.checked_at = self.generation + 1, -MAX_AGE
        for connection in outdated:
            connection.close()

    def _acquire(self) -> "SqliteConnection":
        """Returns a connection for a thread: there are never more than threads."""
        try:
            return self.idle.pop()
        except IndexError:
            return self.connect()

    async def read(self, statement: SqlStatement) -> bytes | None:
        self._require_file()
        cost = self.costs.get(statement.text, CHEAP)
        if cost < SMALL or (cost < CHEAP and await self._alone()):
            try:
                return self._inline_connection().read(statement, MAX_INLINE_SECONDS, self.listener)
            except TimeLimitExceeded:
                self.costs[statement.text] = MAX_INLINE_SECONDS
        threads = self.apart if self._is_slow(statement.text) else self.threads
        try:
            return await asyncio.get_running_loop().run_in_executor(threads, self._read_in_thread, statement)
        except TimeLimitExceeded:
            raise Refusal(Code.TIMED_OUT, "The query exceeded the time limit.", "Request less at once.") from None

    async def _alone(self) -> bool:
        """Returns whether no other read is about to start, after letting pending tasks run up to this point."""
        self.waiting += 1
        try:
            await asyncio.sleep(0)
        finally:
            self.waiting -= 1
        return not self.waiting

    def _read_in_thread(self, statement: SqlStatement) -> bytes | None:
        generation, connection, started = self.generation, self._acquire(), thread_time()
        try:
            return connection.read(statement, self.seconds, self.listener)
        finally:
            self._record_cost(statement.text, thread_time() - started)
            if generation == self.generation:
                self.idle.append(connection)
            else:
                connection.close()

    def _is_slow(self, text: str) -> bool:
        cost = self.costs.get(text)
        return len(text) >= LONG if cost is None else cost >= SLOW

    def _record_cost(self, text: str, seconds: float) -> None:
        """Records the cost of a statement as a moving average."""
        if len(self.costs) >= MAX_COSTS:
            self.costs.clear()
        self.costs[text] = (self.costs.get(text, seconds) + seconds) / 2


class TimeLimitExceeded(Exception):
    """A statement was stopped at its time limit."""


class SqliteConnection:
    """One connection, used by one reader at a time."""

    def __init__(self, file: str, mapped_mb: int) -> None:
        self.file = file
        address = f"{Path(file).absolute().as_uri()}?mode=ro"
        self.sqlite = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        self.sqlite.set_progress_handler(lambda: monotonic() > self.deadline, STEPS_BETWEEN_CLOCK_CHECKS)
        self.sqlite.execute(f"pragma cache_size = -{PAGE_CACHE_KB}")
        self.sqlite.execute(f"pragma mmap_size = {mapped_mb * 2**20}")
        self.sqlite.text_factory = bytes  # answers are passed on without decoding
        self.deadline = 0.0
        self.version = -1
        self.listener: Callable[[str], None] | None = None

    def close(self) -> None:
        """Closes the connection."""
        self.sqlite.close()

    def read(self, statement: SqlStatement, seconds: float, listener: Callable[[str], None] | None) -> bytes | None:
        """Returns the single value of the single row. Raises TimeLimitExceeded and Refusal."""
        self.deadline = monotonic() + seconds
        if listener is not self.listener:
            self._listen(listener)
        try:
            (answer,) = self.sqlite.execute(statement.text, statement.values).fetchone() or (None,)
        except sqlite3.OperationalError as problem:
            raise refusal(problem, self.file) from problem
        body: bytes | None = answer
        return body

    def has_changed(self) -> bool:
        """Returns whether another connection has written since the last call.

        Source: SQLite's documentation of PRAGMA data_version.
        """
        self.deadline = monotonic() + MAX_OWN_SECONDS
        if self.listener is not None:
            self._listen(None)
        try:
            (version,) = self.sqlite.execute("pragma data_version").fetchone()
        except sqlite3.OperationalError as problem:
            raise refusal(problem, self.file) from problem
        self.version, before = version, self.version
        return bool(version != before)

    def select(self, statement: SqlStatement) -> bytes | None:
        """Returns what a statement of the reader's own selects, unseen by the listener."""
        return self.read(statement, MAX_OWN_SECONDS, None)

    def _listen(self, listener: Callable[[str], None] | None) -> None:
        """Sets the listener, which skips the statements that a search index runs on its own tables."""
        self.listener = listener
        self.sqlite.set_trace_callback(
            listener and (lambda text: None if text.startswith(SEARCH_INDEX_INTERNALS) else listener(text))
        )


def open_connection(file: str, mapped_mb: int) -> SqliteConnection:
    """Opens a connection. Raises Refusal if the file cannot be opened."""
    try:
        return SqliteConnection(file, mapped_mb)
    except sqlite3.OperationalError as problem:
        raise refusal(problem, file) from problem


def refusal(problem: sqlite3.OperationalError, file: str) -> Exception:
    """Returns the error for a failure of SQLite, whose reason is logged; a bug is returned as it is."""
    code = primary(problem)
    if code == sqlite3.SQLITE_INTERRUPT:
        return TimeLimitExceeded()
    if code in UNREACHABLE:
        log.warning("the database cannot be reached", extra={"reason": reason(file, problem)})
        return Refusal(Code.UNAVAILABLE, UNREACHED, "Try again in a moment.")
    if str(problem).startswith("no such table"):
        return Refusal(Code.UNAVAILABLE, "The database has no tables yet.", "Run `entente migrate`.")
    return outdated_schema() if str(problem).startswith("no such column") else problem
