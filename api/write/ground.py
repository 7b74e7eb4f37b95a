"""What a transaction stands on: the last revision that there is, and the identities that it has looked up."""

from collections.abc import Iterable
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from api.write.announce import announce
from api.write.held import Row, records
from api.write.search import LAST
from schema.catalog import table_of
from schema.ledger import Counter


class Ground:
    """Looking takes no lock.  From the moment that the counter's row is held nobody else writes, so that the order of
    commits is the order of numbers, and what is known stays true for all that is written into the transaction.

    `seq` is the last revision, `texts` the number of the last text that something is found by.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.records: dict[str, Row] = {}
        self._looked_up: set[str] = set()
        self._held = False
        self._look(_last(locking=False))

    def _look(self, query: sa.Select[Any]) -> None:
        self.seq, self.texts = self.connection.execute(query).one()
        self._counted = self.seq

    def know(self, ids: Iterable[str]) -> None:
        """Look up the identities of records that were not looked up yet."""
        unknown = {*ids} - self._looked_up
        if unknown:
            self._looked_up |= unknown
            self.records |= records(self.connection, unknown)

    def hold(self) -> bool:
        """Whether the counter's row is held, nobody having been faster."""
        if not self._held:
            self._held = self.connection.execute(_count_on(), {"expected": self.seq}).rowcount == 1
            self._counted += self._held
        return self._held

    def hold_anyway(self) -> None:
        """Wait for the counter's row, and look again: somebody was faster."""
        self._held = True
        self.forget()
        self._look(_last(locking=True))

    def forget(self) -> None:
        """Forget every identity."""
        self.records.clear()
        self._looked_up.clear()

    def settle(self) -> None:
        """Leave the number of the last revision behind, and let others know of it."""
        if self._held:
            if self._counted != self.seq:
                self.connection.execute(_count(), {"last": self.seq})
            announce(self.connection)


@cache
def _last(*, locking: bool) -> sa.Select[Any]:
    counter = table_of(Counter)
    query = sa.select(counter.c.value, LAST).where(counter.c.name == "revision")
    return query.with_for_update(of=counter) if locking else query


@cache
def _count_on() -> sa.Update:
    counter = table_of(Counter)
    expected = sa.and_(counter.c.name == "revision", counter.c.value == sa.bindparam("expected"))
    return sa.update(counter).where(expected).values(value=counter.c.value + 1)


@cache
def _count() -> sa.Update:
    counter = table_of(Counter)
    return sa.update(counter).where(counter.c.name == "revision").values(value=sa.bindparam("last"))
