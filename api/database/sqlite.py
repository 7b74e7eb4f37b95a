"""Reading from an SQLite file."""

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from time import monotonic

from api.errors import Code, Refusal
from api.query.dialect import SQLITE
from api.query.statement import Statement

STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 20_000
OF_THE_SEARCH_INDEX = ("--", "PRAGMA 'main'.data_version", "SELECT k, v FROM 'main'.'search_index_config'")


class SqliteReader:
    """A few threads, each with a read-only connection of its own: in WAL a read never waits for a writer."""

    dialect = SQLITE

    def __init__(self, file: str, connections: int, seconds: float) -> None:
        self.file, self.seconds = file, seconds
        self.heard: Callable[[str], None] | None = None
        self.idle: SimpleQueue[sqlite3.Connection] = SimpleQueue()
        self.threads = ThreadPoolExecutor(connections, thread_name_prefix="read", initializer=self._connect)

    async def open(self) -> None:
        if not Path(self.file).exists():
            raise Refusal(Code.UNAVAILABLE, f"There is no database at {self.file}.", "Run `entente seed` first.")

    async def close(self) -> None:
        self.threads.shutdown()
        while not self.idle.empty():
            self.idle.get().close()

    def _connect(self) -> None:
        address = f"{Path(self.file).absolute().as_uri()}?mode=ro"
        connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        connection.set_trace_callback(self._tell)
        self.idle.put(connection)

    def _tell(self, text: str) -> None:
        """What a search index asks of its own tables is no statement of ours."""
        if self.heard and not text.startswith(OF_THE_SEARCH_INDEX):
            self.heard(text)

    async def read(self, statement: Statement) -> bytes | None:
        return await asyncio.get_running_loop().run_in_executor(self.threads, self._read, statement)

    def _read(self, statement: Statement) -> bytes | None:
        connection = self.idle.get()
        deadline = monotonic() + self.seconds
        connection.set_progress_handler(lambda: monotonic() > deadline, STEPS_BETWEEN_LOOKS_AT_THE_CLOCK)
        try:
            (answer,) = connection.execute(statement.text, statement.values).fetchone() or (None,)
            return answer if answer is None else answer.encode()
        except sqlite3.OperationalError as problem:
            raise refusal(problem) from problem
        finally:
            self.idle.put(connection)


def refusal(problem: sqlite3.OperationalError) -> Exception:
    """What a reader is told when SQLite cannot answer; a mistake of ours stays what it is."""
    if problem.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
        return Refusal(Code.TIMED_OUT, "The database did not finish in time.", "Ask for less at once.")
    if problem.sqlite_errorcode in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR):
        return Refusal(Code.UNAVAILABLE, "The database cannot be reached just now.", "Try again in a moment.")
    if str(problem).startswith("no such table"):
        return Refusal(Code.UNAVAILABLE, "The database has no tables yet.", "Run `entente migrate`.")
    return problem
