"""What a transaction stands on: the last revision that there is, and the identities that it has looked up."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from api.write.store.driver import execute_many, fetch
from api.write.store.notify import notify
from api.write.store.search import LAST
from api.write.store.store import Row, records
from schema.catalog import table_of
from schema.ledger import Counter
from schema.values import ID_PATTERN

_IS_ID = re.compile(ID_PATTERN).fullmatch


class WriteTransaction:
    """Looking takes no lock.  From the moment that the counter's row is held nobody else writes, so that the order of
    commits is the order of numbers, and what is known stays true for all that is written into the transaction.

    `seq` is the last revision, `texts` the number of the last text that something is found by.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.records: dict[str, Row] = {}
        self._looked_up: set[str] = set()
        self._held = False
        self._look()

    def _look(self) -> None:
        (found,) = fetch(self.connection, _last())
        self.seq, self.texts = found.values()
        self._counted = self.seq

    def know(self, ids: Iterable[str]) -> None:
        """Look up the identities of records that were not looked up yet.  What is no id is no record's."""
        unknown = set(filter(_IS_ID, set(ids) - self._looked_up))
        if unknown:
            self._looked_up |= unknown
            self.records |= records(self.connection, unknown)

    def hold(self) -> bool:
        """Whether the counter's row is held, nobody having been faster."""
        if not self._held:
            self._held = execute_many(self.connection, _COUNT_ON, [(self.seq,)]) == 1
            self._counted += self._held
        return self._held

    def hold_anyway(self) -> None:
        """Wait for the counter's row, and then look again: somebody was faster.

        A statement that waits for a row sees that row as it is then, and all others as they were when it began.
        """
        self.connection.execute(_locking())
        self._held = True
        self.forget()
        self._look()

    def forget(self) -> None:
        """Forget every identity."""
        self.records.clear()
        self._looked_up.clear()

    def settle(self) -> None:
        """Leave the number of the last revision behind, and let others know of it."""
        if self._held:
            if self._counted != self.seq:
                execute_many(self.connection, _COUNT, [(self.seq,)])
            notify(self.connection)


_COUNT_ON = "UPDATE counter SET value = value + 1 WHERE name = 'revision' AND value = ?"
_COUNT = "UPDATE counter SET value = ? WHERE name = 'revision'"


@cache
def _last() -> str:
    counter = table_of(Counter)
    return str(sa.select(counter.c.value, LAST).where(counter.c.name == sa.literal_column("'revision'")))


@cache
def _locking() -> sa.Select[Any]:
    counter = table_of(Counter)
    return sa.select(counter.c.value).where(counter.c.name == "revision").with_for_update()
