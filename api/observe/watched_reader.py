"""A reader that times every statement and logs slow ones."""

import logging
from collections.abc import Callable, Coroutine
from contextlib import suppress
from time import perf_counter
from typing import Any

from api.database import DatabaseState, Reader
from api.database.shared_writes import SharedWrites
from api.errors import Refusal
from api.json_text import revision_of
from api.observe.metrics import Metrics
from api.observe.request_context import note_revision, note_statement
from api.observe.slow_log import describe
from api.observe.tracing import statement_span
from api.query.ast.answer import Answer
from api.query.sql.dialect import Dialect
from api.query.sql.statement import SqlStatement

log = logging.getLogger("entente.slow")


class WatchedReader:
    """Delegates to another reader. `slow` is in seconds; `seen` is the revision read last, 0 before the first read."""

    def __init__(
        self,
        reader: Reader,
        metrics: Metrics | None,
        slow: float,
        *,
        traced: bool,
        shared_writes: SharedWrites | None = None,
    ) -> None:
        self.reader, self.metrics, self.slow, self.traced = reader, metrics, slow, traced
        self.shared_writes, self.seen = shared_writes, 0

    @property
    def dialect(self) -> Dialect:
        return self.reader.dialect

    @property
    def listener(self) -> Callable[[str], None] | None:
        return self.reader.listener

    @listener.setter
    def listener(self, listener: Callable[[str], None] | None) -> None:
        self.reader.listener = listener

    async def open(self) -> bool:
        """Connects, and reads the revision, which answers carry that read nothing."""
        found = await self.reader.open()
        if found:
            with suppress(Exception):  # whatever it is, whoever reads will meet it
                await self.state()
        return found

    async def close(self) -> None:
        await self.reader.close()

    @property
    def losses(self) -> int:
        return self.reader.losses

    async def state(self) -> DatabaseState:
        if self.shared_writes and self.shared_writes.changed():
            self.reader.forget_revision()
        state = await self.reader.state()
        self._note(state.revision)
        return state

    def state_at(self, revision: int) -> Coroutine[Any, Any, DatabaseState]:
        return self.reader.state_at(revision)

    def forget_revision(self) -> None:
        self.reader.forget_revision()

    def wrote(self, revision: int, mark: str = "") -> None:
        self.reader.wrote(revision, mark)
        if self.shared_writes:
            self.shared_writes.announce()

    async def read(self, statement: SqlStatement) -> bytes | None:
        started, outcome, revision = perf_counter(), "failed", None
        try:
            body = await (self._traced(statement) if self.traced else self.reader.read(statement))
            outcome = "answered"
            if body and (revision := revision_of(body)) is not None:
                self.seen = revision
            return body
        except Refusal:
            outcome = "refused"
            raise
        finally:
            self._record(outcome, perf_counter() - started, note_statement(started, revision))

    def _note(self, revision: int) -> None:
        self.seen = revision
        note_revision(revision)

    async def _traced(self, statement: SqlStatement) -> bytes | None:
        with statement_span(self.dialect.name, statement.text):
            return await self.reader.read(statement)

    def _record(self, outcome: str, seconds: float, question: Answer | None) -> None:
        if self.metrics:
            self.metrics.statement(self.dialect.name, outcome, seconds)
        if seconds > self.slow:
            details = {"seconds": round(seconds, 3), "outcome": outcome, "question": _described(question)}
            log.warning("slow query", extra=details)


def _described(question: Answer | None) -> str | None:
    """Returns a query in one line.  If it cannot be described, its answer is sent all the same."""
    try:
        return describe(question) or None
    except Exception as problem:
        return f"not described: {type(problem).__name__}"
