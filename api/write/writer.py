"""The writing thread: it takes commands from a queue, so that the event loop never waits for a commit.

Tasks that wait at the same time share one transaction, because a durable commit costs more than everything else;
each is still a revision of its own.
"""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic

from sqlalchemy import Connection, Engine

from api.database.failures import database_failure, unavailable
from api.database.sqlite_files import require_file
from api.errors import Code, Refusal
from api.write.commands.redact import truncate_log
from api.write.idempotency import Key
from api.write.model import NOTHING_UNPARSED, Command, Invalid, Unparsed, WriteResult
from api.write.rules.ids import requested_ids
from api.write.service import Signature, WriteTask, execute
from api.write.store.transaction import WriteTransaction

AT_ONCE = 64
"""How many tasks share a transaction at most."""
MAX_QUEUED = 2000
QUEUE_TIMEOUT = 10.0
"""Seconds after which a task that still waits is refused."""
Outcome = WriteResult | Exception
log = logging.getLogger("entente.write")


class _QueuedTask:
    """A task in the queue, when it was submitted, and the future that its submitter awaits."""

    def __init__(self, task: WriteTask) -> None:
        self.task, self.submitted = task, monotonic()
        self.future: Future[WriteResult] = Future()

    def start(self) -> bool:
        """Whether to execute the task: not if it was cancelled, nor if it waited too long, which refuses it."""
        if not self.future.set_running_or_notify_cancel():
            return False
        if monotonic() - self.submitted > QUEUE_TIMEOUT:
            self.finish(unavailable())
            return False
        return True

    def finish(self, outcome: Outcome) -> None:
        if isinstance(outcome, WriteResult):
            self.future.set_result(outcome)
        else:
            self.future.set_exception(outcome)


class Writer:
    """A thread that writes to one database."""

    def __init__(
        self,
        engine: Engine,
        on_commit: Callable[[int, str], None] = lambda *_: None,
        on_redaction: Callable[[Engine], None] = lambda _: None,
    ) -> None:
        """`on_commit` is called with each revision and its mark after the commit, `on_redaction` after each erasure."""
        self.engine, self.on_commit, self.on_redaction = engine, on_commit, on_redaction
        self.queue: SimpleQueue[_QueuedTask | None] = SimpleQueue()
        self.thread = Thread(target=self._run, name="write", daemon=True)

    def open(self) -> None:
        """Start the thread.  A short switch interval keeps it from delaying the event loop."""
        self.thread.start()

    async def write(
        self,
        commands: list[Command],
        signature: Signature,
        key: Key | None = None,
        unparsed: Unparsed = NOTHING_UNPARSED,
    ) -> WriteResult:
        """Apply all commands as one revision, or none of them; none if any part of the request could not be parsed.

        Raises Invalid with every validation error, and Refusal: a record does not exist or was changed meanwhile, or
        the database failed (UNAVAILABLE, STORAGE_FULL) and nothing was written.
        """
        if self.queue.qsize() > MAX_QUEUED:
            raise unavailable()
        queued = _QueuedTask(WriteTask(commands, signature, key, unparsed=unparsed))
        self.queue.put(queued)
        return await asyncio.wrap_future(queued.future)

    def close(self) -> None:
        """Write what is queued, then stop."""
        self.queue.put(None)
        self.thread.join()
        self.engine.dispose()

    def _run(self) -> None:
        while first := self.queue.get():
            group = [first, *self._waiting()]
            self._write([queued for queued in group if queued.start()])

    def _waiting(self) -> list[_QueuedTask]:
        """The tasks that wait at this moment, at most AT_ONCE."""
        found: list[_QueuedTask] = []
        while len(found) < AT_ONCE:
            try:
                queued = self.queue.get_nowait()
            except Empty:
                break
            if queued is None:
                self.queue.put(None)  # stop only after these tasks
                break
            found.append(queued)
        return found

    def _write(self, group: list[_QueuedTask]) -> None:
        if not group:
            return
        try:
            outcomes = self._commit(group)
        except Exception as problem:
            self._fail(group, problem)
        else:
            for queued, outcome in zip(group, outcomes, strict=True):
                queued.finish(outcome)

    def _commit(self, group: list[_QueuedTask]) -> list[Outcome]:
        with self.engine.connect() as connection:
            with connection.begin():
                transaction, outcomes = _execute(connection, group)
                require_file(connection)
            require_file(connection)  # what was committed to a lost file is not acknowledged
        for revision, mark in transaction.marks.items():
            self.on_commit(revision, mark)
        if any(queued.task.redacts for queued in group):
            self._clean_up()
        return outcomes

    def _clean_up(self) -> None:
        """Erase what was redacted outside of the tables.  The redaction itself is committed."""
        try:
            truncate_log(self.engine)
            self.on_redaction(self.engine)
        except Exception:
            log.exception("cleaning up after a redaction failed")

    def _fail(self, group: list[_QueuedTask], problem: Exception) -> None:
        """Handle a failed transaction.

        If the failure is not the database's, each task is written on its own, so that one cannot harm the others.  If
        the database is unavailable, the tasks that were queued meanwhile fail too instead of waiting for the same.
        """
        refusal = database_failure(problem)
        if refusal is None and len(group) > 1:
            for queued in group:
                self._write([queued])
            return
        while refusal and refusal.code is Code.UNAVAILABLE and (more := self._waiting()):
            group += [queued for queued in more if queued.start()]
        for queued in group:
            queued.finish(refusal or problem)


def _execute(connection: Connection, group: list[_QueuedTask]) -> tuple[WriteTransaction, list[Outcome]]:
    """The outcomes of some tasks in one transaction, which is complete but for its commit."""
    transaction = WriteTransaction(connection)
    if len(group) > 1:
        commands = (command for queued in group for command in queued.task.commands)
        transaction.load_records(id for command in commands for id in requested_ids(command))
    outcomes = [_outcome(transaction, queued.task) for queued in group]
    transaction.finish()
    return transaction, outcomes


def _outcome(transaction: WriteTransaction, task: WriteTask) -> Outcome:
    """The result or the refusal of a task.  A refused task has written nothing, so the others can go on."""
    try:
        return execute(transaction, task)
    except (Invalid, Refusal) as refusal:
        return refusal
