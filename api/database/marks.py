"""Which history a database has: each revision has a random mark, which a lost revision of the same number had not.

A database that was restored, swapped, or that lost writes in a failover goes back to an earlier revision and then uses
the same numbers for other contents.  Its marks tell the two apart, wherever the database comes from.
"""

import logging
from typing import NamedTuple

from api.errors import Code, Refusal
from api.query.sql.statement import SqlStatement
from schema.ledger import MARK_LENGTH

MAX_MARKS = 10_000
SECONDS_TRUSTED = 0.5
"""How long a mark in memory may name a revision that the database has lost."""
log = logging.getLogger("entente.database")

_STATE = (
    f"select {{}} || ' ' || coalesce(latest.mark, substr(identity.id, 1, {MARK_LENGTH})) || ' ' || "  # noqa: S608
    "coalesce(before.mark, '') from counter cross join identity "
    "left join revision latest on latest.seq = counter.value "
    "left join revision before on before.seq = {} where counter.name = 'revision'"
)
_MARK = (
    f"select case when {{0}} = 0 then substr(identity.id, 1, {MARK_LENGTH}) "  # noqa: S608
    "else (select mark from revision where seq = {0}) end from identity"
)
STATE = {
    "sqlite": _STATE.format("counter.value", "?1"),
    "postgresql": _STATE.format("counter.value::text", "$1::integer"),
}
MARK = {"sqlite": _MARK.format("?1"), "postgresql": _MARK.format("$1::integer")}


class DatabaseState(NamedTuple):
    """The state of a database: its revision, and the mark of that revision.  Equal states have the same history."""

    revision: int
    mark: str


UNREAD = DatabaseState(0, "")


class Marks:
    """The last state of a database that a process has seen, and the marks of revisions.

    `wrote` is called by the writing thread, everything else by the event loop.
    """

    def __init__(self, backend: str) -> None:
        self.backend, self.latest = backend, UNREAD
        self.remembered: dict[int, str] = {}
        self.losses = 0

    def statement(self) -> SqlStatement:
        """Selects the state, and the mark that the revision last seen has now."""
        return SqlStatement(STATE[self.backend], (self.latest.revision,))

    def statement_for(self, revision: int) -> SqlStatement:
        """Selects the mark of a revision."""
        return SqlStatement(MARK[self.backend], (revision,))

    def wrote(self, revision: int, mark: str) -> None:
        """Records a revision that this process has written; without a mark it is read when it is needed."""
        if mark:
            self._remember(DatabaseState(revision, mark))

    def found(self, selected: bytes, statement: SqlStatement) -> None:
        """Records what `statement` selected."""
        revision, mark, former = selected.decode().split(" ")
        state, before = DatabaseState(int(revision), mark), self.latest
        if before.revision and statement.values == (before.revision,) and former != before.mark:
            self._forget(before, state)
        self.latest = state
        self._remember(state)

    def mark(self, revision: int, selected: bytes | None) -> str:
        """Records and returns the mark of a revision.  Raises Refusal, UNAVAILABLE, if the database has lost it."""
        if selected is None:
            raise Refusal(Code.UNAVAILABLE, f"The database no longer has revision {revision}.", "Try again.")
        self._remember(DatabaseState(revision, selected.decode()))
        return self.remembered[revision]

    def _remember(self, state: DatabaseState) -> None:
        if len(self.remembered) >= MAX_MARKS:
            self.remembered = {}
        self.remembered[state.revision] = state.mark

    def _forget(self, before: DatabaseState, now: DatabaseState) -> None:
        """Forgets a history that the database no longer has."""
        self.remembered, self.losses = {}, self.losses + 1
        details = {"revision": now.revision, "lost_revision": before.revision}
        log.warning("the database was replaced or has lost its last revisions", extra=details)
