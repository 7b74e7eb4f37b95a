"""Notices that an SQLite file is deleted, replaced or overwritten while it is open.

SQLite itself goes on in the file that it opened: what it then writes is lost with that file, or damages the new one.
Source: "How To Corrupt An SQLite Database File", sections 2.4, "Unlinking or renaming a database file while in use",
and 1.1, "Continuing to use a file descriptor".
"""

import logging
import os
import sqlite3
import time
from contextlib import suppress
from enum import Enum
from pathlib import Path
from threading import Lock
from typing import Any, ClassVar
from weakref import WeakValueDictionary

import sqlalchemy as sa
from sqlalchemy import Engine, event
from sqlalchemy.exc import DisconnectionError, OperationalError

from api.database.lost_files import beside, save_contents

HEADER = 100
SALTS, BACKFILLED, ATTEMPTED = slice(32, 40), slice(96, 100), slice(128, 132)
"""In the file `-shm`: the salts of the log, how many frames of it are in the file, and how many a checkpoint began to
write there.  Source: SQLite's "WAL-mode File Format", sections 2.1 and 2.2."""
BACKFILLED_PART, ATTEMPTED_PART = slice(8, 12), slice(12, 16)
WATCH = "watch"
DESCRIPTORS = "/dev/fd"
log = logging.getLogger("entente.database")
_logged: set[object] = set()
"""What was logged, as each connection notices it."""


class FileChange(Enum):
    """What became of an open file."""

    NONE = "unchanged"
    DELETED = "deleted"
    REPLACED = "replaced by another file"
    OVERWRITTEN = "overwritten by another program"


class FileLost(sqlite3.OperationalError):
    """The file of a connection is no longer the database's.  Nothing is written."""

    sqlite_errorcode = sqlite3.SQLITE_CANTOPEN


class WrittenState:
    """What the connections of a process last saw of a file: its size, when it was written, and the last checkpoint.

    In WAL mode only checkpoints write to the file, and each begins by recording that in `-shm`.
    """

    def __init__(self, file: Path) -> None:
        self.file, self.is_foreign, self.lock = file, False, Lock()
        self.page = _counter_page(file)
        self._see()

    def _see(self) -> None:
        self.checkpoint, self.contents = self._checkpoint(), self._contents()
        self.written = _written(self.file.stat())

    def is_overwritten(self, found: os.stat_result, log_size: int) -> bool:
        """Whether another program wrote to the file, so that its contents changed; its log has that many bytes."""
        if not self.checkpoint or (log_size and not any(self.checkpoint[:8])):
            self._note_log()
        if not self.is_foreign and _written(found) != self.written:
            with self.lock:
                self.is_foreign = self._was_foreign()
        return self.is_foreign

    def _note_log(self) -> None:
        """Starts from the file as it is now until there is a log, and once its first write is in it.

        No checkpoint explains what was written before: others may have migrated the file, and to set WAL mode writes.
        """
        if not self.checkpoint or any(self._checkpoint()[:8]):
            with self.lock:
                self._see()

    def _was_foreign(self) -> bool:
        """Whether no checkpoint explains that the file was written to.  Call with the lock."""
        checkpoint, contents = self._checkpoint(), self._contents()
        before = self.checkpoint, self.written, self.contents
        # After the checkpoint is read: what is written later belongs to one that begins later.
        self.checkpoint, self.contents, self.written = checkpoint, contents, _written(self.file.stat())
        is_under_way = checkpoint[BACKFILLED_PART] != checkpoint[ATTEMPTED_PART]
        is_explained = not checkpoint or checkpoint != before[0] or is_under_way or self.written == before[1]
        return not is_explained and (self.written[1], contents) != (before[1][1], before[2])

    def _checkpoint(self) -> bytes:
        """Which log there is and how far it was copied; empty if that is unknown."""
        state = _bytes(beside(self.file, "-shm"), 136)
        return state[SALTS] + state[BACKFILLED] + state[ATTEMPTED] if len(state) == 136 else b""

    def _contents(self) -> bytes:
        """The header and the page of the revision counter: other contents have others, if only touched it has these."""
        start, length = self.page
        return _bytes(self.file, HEADER) + _bytes(self.file, length, start)


_states: WeakValueDictionary[object, WrittenState] = WeakValueDictionary()


class FileWatch:
    """Compares a file with what it was when it was opened."""

    def __init__(self, file: str) -> None:
        self.file, self.last = Path(file), FileChange.NONE
        self.identity = _identity(self.file.stat())
        self.state = _states.setdefault((file, self.identity), WrittenState(self.file))
        self.log = 0 if self.state.is_foreign else self._log()[0]

    def change(self) -> FileChange:
        """Returns what became of the file.  Costs two calls of `stat` unless it was written to."""
        change = self._change()
        noticed = (self.file, self.identity, change)
        if change is not FileChange.NONE and noticed not in _logged:
            _logged.add(noticed)
            details = {"file": str(self.file), "hint": "Entente answers 503 until the file is valid again."}
            log.error(f"the database file was {change.value} while it was open", extra=details)
        self.last = change
        return change

    def _change(self) -> FileChange:
        try:
            found = self.file.stat()
            if _identity(found) != self.identity:
                return FileChange.REPLACED
            log, log_size = self._log()
            self.log = log or self.log
            return FileChange.OVERWRITTEN if self.state.is_overwritten(found, log_size) else FileChange.NONE
        except OSError:
            return FileChange.DELETED

    def _log(self) -> tuple[int, int]:
        """The number and the size of the log's file; zeros if there is none."""
        try:
            found = beside(self.file, "-wal").stat()
        except OSError:
            return 0, 0
        return found.st_ino, found.st_size

    def set_log_aside(self) -> None:
        """Renames the log of the lost file, which SQLite would apply to the new one."""
        if self.log and self._log()[0] == self.log:
            kept = beside(self.file, f"-wal.{time.strftime('%Y%m%dT%H%M%S')}")
            with suppress(OSError):
                beside(self.file, "-wal").rename(kept)
                log.warning("the log of the lost database file was set aside", extra={"file": str(kept)})
            with suppress(OSError):
                beside(self.file, "-shm").unlink()


class ServedConnection(sqlite3.Connection):
    """A connection of a server: never closed if its file was overwritten, as SQLite would write its log into it."""

    abandoned: ClassVar[list["ServedConnection"]] = []

    def close(self) -> None:
        if self not in self.abandoned:
            super().close()


def require_same_file(connection: sqlite3.Connection, watch: FileWatch) -> FileChange:
    """Returns NONE or REPLACED.  Raises FileLost if the file is gone or overwritten.

    What a deleted or replaced file contained is saved beside it, once, as long as a connection still has it.
    """
    before, change = watch.last, watch.change()
    if change is FileChange.NONE:
        return change
    if change is not before and change in (FileChange.DELETED, FileChange.REPLACED):
        save_contents(connection, watch.file)
    if change is FileChange.OVERWRITTEN and isinstance(connection, ServedConnection):
        connection.abandoned.append(connection)
    watch.set_log_aside()
    if change is FileChange.REPLACED:
        return change
    raise FileLost(f"{watch.file} was {change.value} while it was open.")


def watch_file(engine: Engine, file: str) -> None:
    """Lets an engine refuse a file that does not exist, was deleted or overwritten, and reopen a replaced one."""

    def exists(*_: object) -> None:
        if not Path(file).exists():
            raise _unavailable(FileLost(f"The file {file} does not exist."))

    def opened(_: sqlite3.Connection, record: Any) -> None:
        record.info[WATCH] = FileWatch(file)

    def checked(connection: sqlite3.Connection, record: Any, _: object) -> None:
        if _change_of(connection, record.info[WATCH]) is FileChange.REPLACED:
            raise DisconnectionError

    def closed(connection: sqlite3.Connection, record: Any) -> None:
        """Saves what only this connection still has, if its file was lost and it was not used since."""
        if watch := record.info.pop(WATCH, None):
            with suppress(sqlite3.Error):
                require_same_file(connection, watch)

    event.listen(engine, "do_connect", exists)
    event.listen(engine, "connect", opened)
    event.listen(engine, "checkout", checked)
    event.listen(engine, "close", closed)


def require_file(connection: sa.Connection) -> None:
    """Raises OperationalError if the file of a connection is not the database's any more.  Checked on SQLite only."""
    watch = connection.info.get(WATCH)
    driver: Any = connection.connection.driver_connection
    if watch and _change_of(driver, watch) is not FileChange.NONE:
        raise _unavailable(FileLost(f"{watch.file} was replaced while it was open."))


def _change_of(connection: sqlite3.Connection, watch: FileWatch) -> FileChange:
    try:
        return require_same_file(connection, watch)
    except FileLost as problem:
        raise _unavailable(problem) from problem


def _unavailable(problem: FileLost) -> OperationalError:
    return OperationalError(None, None, problem)


def _counter_page(file: Path) -> tuple[int, int]:
    """Where the page of the revision counter begins, and how long it is; (0, 0) if there is none."""
    connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
    try:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'counter'").fetchone() or (0,)
    except sqlite3.Error:
        return 0, 0
    finally:
        connection.close()
    return (page - 1) * size if page else 0, size if page else 0


def _bytes(file: Path, length: int, start: int = 0) -> bytes:
    """Part of a file that SQLite has open, read by its own descriptor; empty if it has none.

    To open and close the file again would release all locks of this process on it.
    Source: "How To Corrupt An SQLite Database File", section 2.2.
    """
    with suppress(OSError):
        sought = _identity(file.stat())
        for name in os.listdir(DESCRIPTORS):  # noqa: PTH208 (they are numbers, not paths)
            with suppress(OSError):
                descriptor = int(name)
                if _identity(os.fstat(descriptor)) == sought:
                    found = os.pread(descriptor, length, start)
                    if _identity(os.fstat(descriptor)) == sought:
                        return found
    return b""


def _identity(found: os.stat_result) -> tuple[int, int]:
    return found.st_dev, found.st_ino


def _written(found: os.stat_result) -> tuple[int, int]:
    return found.st_mtime_ns, found.st_size
