"""Where orders are handed in: one thread writes, so that the event loop never waits.

Those who wait together share one transaction, for a durable commit costs more than all else; each is still a
revision of its own.
"""

import asyncio
import sys
from collections.abc import Callable
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic

from sqlalchemy import Engine

from api.database.failures import database_failure, unavailable
from api.errors import Code, Refusal
from api.write.change import Command, Invalid, WriteResult
from api.write.commands.redact import purge
from api.write.idempotency import Key
from api.write.rules.ids import requested_ids
from api.write.service import Signature, WriteTask, execute
from api.write.store.transaction import WriteTransaction

AT_ONCE = 64
MOST_WAITING = 2000
PATIENCE = 10.0
SECONDS_OF_A_TURN = 0.001
Outcome = WriteResult | Exception


class _Handed:
    """Work that was handed in, since when, and who waits for what comes of it."""

    def __init__(self, work: WriteTask) -> None:
        self.work, self.since = work, monotonic()
        self.outcome: Future[WriteResult] = Future()

    def wanted(self) -> bool:
        """Whether somebody still waits for it; one who has waited too long is told so, and nothing is written."""
        if not self.outcome.set_running_or_notify_cancel():
            return False
        if monotonic() - self.since > PATIENCE:
            self.tell(unavailable())
            return False
        return True

    def tell(self, outcome: Outcome) -> None:
        if isinstance(outcome, WriteResult):
            self.outcome.set_result(outcome)
        else:
            self.outcome.set_exception(outcome)


class Writer:
    """A thread that writes to one database."""

    def __init__(self, engine: Engine, told: Callable[[int], None] = lambda _: None) -> None:
        """`told` hears of every revision as soon as it is durable."""
        self.engine, self.told = engine, told
        self.waiting: SimpleQueue[_Handed | None] = SimpleQueue()
        self.thread = Thread(target=self._run, name="write", daemon=True)

    def open(self) -> None:
        """Begin to write.  Readers wait for the writing thread's turn to end: turns are made short."""
        sys.setswitchinterval(SECONDS_OF_A_TURN)
        self.thread.start()

    async def write(self, orders: list[Command], signature: Signature, key: Key | None = None) -> WriteResult:
        """Carry out all orders as one revision, or none of them.

        Raises Invalid with every finding, and Refusal: what an order is about is not there or was changed since, or
        the database fails (UNAVAILABLE, STORAGE_FULL), and then nothing was written.
        """
        if self.waiting.qsize() > MOST_WAITING:
            raise unavailable()
        handed = _Handed(WriteTask(orders, signature, key))
        self.waiting.put(handed)
        return await asyncio.wrap_future(handed.outcome)

    def close(self) -> None:
        """Write what was handed in, and end."""
        self.waiting.put(None)
        self.thread.join()
        self.engine.dispose()

    def _run(self) -> None:
        while handed := self.waiting.get():
            group = [handed, *self._more()]
            self._write([one for one in group if one.wanted()])

    def _more(self) -> list[_Handed]:
        """Those who wait at this moment."""
        found: list[_Handed] = []
        while len(found) < AT_ONCE:
            try:
                handed = self.waiting.get_nowait()
            except Empty:
                break
            if handed is None:
                self.waiting.put(None)  # the end comes after them
                break
            found.append(handed)
        return found

    def _write(self, group: list[_Handed]) -> None:
        if not group:
            return
        try:
            with self.engine.connect() as connection, connection.begin():
                ground = WriteTransaction(connection)
                if len(group) > 1:
                    ground.know(id for handed in group for order in handed.work.orders for id in requested_ids(order))
                outcomes = [_outcome(ground, handed.work) for handed in group]
                ground.settle()
            if any(handed.work.erases for handed in group):
                purge(self.engine)
        except Exception as problem:
            self._failed(group, problem)
        else:
            self.told(max((outcome.seq or 0 for outcome in outcomes if isinstance(outcome, WriteResult)), default=0))
            for handed, outcome in zip(group, outcomes, strict=True):
                handed.tell(outcome)

    def _failed(self, group: list[_Handed], problem: Exception) -> None:
        """A mistake over one does not harm the others: each is written alone.  Where the database fails, all do, and
        with a database that is away or locked those who came meanwhile: they do not wait for the same once more.
        """
        refusal = database_failure(problem)
        if refusal is None and len(group) > 1:
            for handed in group:
                self._write([handed])
            return
        while refusal and refusal.code is Code.UNAVAILABLE and (more := self._more()):
            group += [one for one in more if one.wanted()]
        for handed in group:
            handed.tell(refusal or problem)


def _outcome(ground: WriteTransaction, work: WriteTask) -> Outcome:
    """What is refused is refused before anything of it is written, so that the others can go on."""
    try:
        return execute(ground, work)
    except (Invalid, Refusal) as refusal:
        return refusal
