"""A writing transaction: the latest revision, the records loaded so far, and the lock that serializes writers."""

import re
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from secrets import token_hex
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from api.write.store.clock import next_time
from api.write.store.driver import execute_many, fetch, read_time
from api.write.store.rows import Row, select_records
from api.write.store.search_index import LAST_IDS, LastIds
from schema.catalog import table_of
from schema.ledger import MARK_LENGTH, Counter, Revision
from schema.values import ID_PATTERN

CHANNEL = "entente_revision"
"""The PostgreSQL channel that is notified of every commit."""

_IS_ID = re.compile(ID_PATTERN).fullmatch


class WriteTransaction:
    """Reading takes no lock.  The lock is the counter's row: while it is held nobody else writes, so that revisions
    are committed in the order of their numbers and what was loaded stays valid.

    `seq` is the latest revision, `last_time` its time, `last_text_ids` the highest ids in the search index; `marks` has
    the marks of the revisions written so far.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.records: dict[str, Row] = {}
        self._looked_up: set[str] = set()
        self._is_locked = False
        self._read_counters()

    def _read_counters(self) -> None:
        (found,) = fetch(self.connection, _select_counters())
        self.seq, names, events, last_time = found.values()
        self.last_text_ids = LastIds(names, events)
        self.last_time = read_time(last_time)
        self.marks: dict[int, str] = {}
        self._stored_seq = self.seq

    def time(self) -> datetime:
        """The time of a new revision, in UTC: later than that of the last, or `known_at` would change its answers."""
        self.last_time = next_time(self.last_time)
        return self.last_time

    def mark(self, seq: int) -> str:
        """A mark for a new revision."""
        self.marks[seq] = token_hex(MARK_LENGTH // 2)
        return self.marks[seq]

    def load_records(self, ids: Iterable[str]) -> None:
        """Load the ledger entries of records that are not loaded yet.  Malformed ids are ignored."""
        missing = set(filter(_IS_ID, set(ids) - self._looked_up))
        if missing:
            self._looked_up |= missing
            self.records |= select_records(self.connection, missing)

    def try_lock(self) -> bool:
        """Lock the counter, unless another writer has committed since it was read."""
        if not self._is_locked:
            self._is_locked = execute_many(self.connection, _INCREMENT, [(self.seq,)]) == 1
            self._stored_seq += self._is_locked
        return self._is_locked

    def lock(self) -> None:
        """Wait for the lock, then read everything again.

        The waiting statement returns the counter's row as it is then, but other rows as they were when it started.
        """
        self.connection.execute(_select_for_update())
        self._is_locked = True
        self.clear_cache()
        self._read_counters()

    def clear_cache(self) -> None:
        """Forget all loaded records."""
        self.records.clear()
        self._looked_up.clear()

    def finish(self) -> None:
        """Store the latest revision, and on PostgreSQL notify listeners once the transaction is committed."""
        if not self._is_locked:
            return
        if self._stored_seq != self.seq:
            execute_many(self.connection, _UPDATE, [(self.seq,)])
        if self.connection.dialect.name == "postgresql":
            self.connection.execute(_NOTIFY)


_INCREMENT = "UPDATE counter SET value = value + 1 WHERE name = 'revision' AND value = ?"
_UPDATE = "UPDATE counter SET value = ? WHERE name = 'revision'"
_NOTIFY = sa.text(f"NOTIFY {CHANNEL}")


@cache
def _select_counters() -> str:
    counter, revision = table_of(Counter), table_of(Revision)
    last = (id.label(name) for name, id in zip(("names", "events"), LAST_IDS, strict=True))
    query = sa.select(counter.c.value, *last, revision.c.at).where(counter.c.name == sa.literal_column("'revision'"))
    return str(query.join_from(counter, revision, revision.c.seq == counter.c.value, isouter=True))


@cache
def _select_for_update() -> sa.Select[Any]:
    counter = table_of(Counter)
    return sa.select(counter.c.value).where(counter.c.name == "revision").with_for_update()
