"""Reads versions of rows.  Each version is a row: of the entity's table if it is current, otherwise of the history."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from api.write.change_set import writable_values
from api.write.store.rows import Row, by_entity, chunks, entity_of, history, list_ids, rows_by_id, select_rows
from schema.catalog import table_of
from schema.ledger import Action, Changed, Record, Revision

VersionKey = tuple[str, int]
"""An id and a revision."""


class Version(NamedTuple):
    """What a revision did to a record: the row before and after, None if there was none."""

    revision: int
    ordinal: int
    id: str
    action: Action
    before: Row | None
    after: Row | None


def versions_of(connection: Connection, revision: int) -> list[Version]:
    """Everything that a revision did, in order."""
    change = table_of(Changed)
    query = sa.select(change).where(change.c.revision == revision).order_by(change.c.ordinal)
    return row_versions(connection, connection.execute(query).all())


def row_versions(connection: Connection, changes: Iterable[sa.Row[Any]]) -> list[Version]:
    """The versions that belong to some rows of the table of changes."""
    rows = list(changes)
    revisions = {row.revision for row in rows}
    first, last = min(revisions, default=0), max(revisions, default=0)
    before: dict[VersionKey, Row] = {}
    after: dict[VersionKey, Row] = {}
    for entity, ids in by_entity({row.record_id for row in rows}).items():
        for row in _written_between(connection, history(entity), "superseded", ids, first, last):
            version = dict(row._mapping)
            before[row.id, version.pop("superseded")] = version
        for table in (history(entity), table_of(entity)):
            for row in _written_between(connection, table, "revision", ids, first, last):
                version = dict(row._mapping)
                version.pop("superseded", None)
                after[row.id, row.revision] = version
    return [_version(row, before, after) for row in rows]


def _written_between(
    connection: Connection, table: sa.Table, column: str, ids: list[str], first: int, last: int
) -> Iterator[sa.Row[Any]]:
    """Rows of some records whose `column`, `revision` or `superseded`, is between two revisions."""
    query = _select_between(table, column, connection.dialect.name)
    for some in chunks(ids):
        yield from connection.execute(query, {"first": first, "last": last, **list_ids(connection, some)})


@cache
def _select_between(table: sa.Table, column: str, backend: str) -> sa.Select[Any]:
    between = table.c[column].between(sa.bindparam("first"), sa.bindparam("last"))
    return sa.select(table).where(rows_by_id(table.c.id, backend), between)


def _version(change: sa.Row[Any], before: dict[VersionKey, Row], after: dict[VersionKey, Row]) -> Version:
    key = change.record_id, change.revision
    action = Action(change.action)
    return Version(change.revision, change.ordinal, change.record_id, action, before.get(key), after.get(key))


def rows_at(connection: Connection, ids: Iterable[str], revision: int) -> dict[str, Row]:
    """The rows of some records at a revision, by id."""
    found: dict[str, Row] = {}
    for entity, some in by_entity(ids).items():
        for table in (history(entity), table_of(entity)):
            found |= {row["id"]: row for row in _valid_at(connection, table, some, revision)}
    return found


def _valid_at(connection: Connection, table: sa.Table, ids: list[str], revision: int) -> Iterator[Row]:
    for version in select_rows(connection, table, ids):
        if version["revision"] <= revision < version.pop("superseded", revision + 1):
            yield version


def has_same_values(row: Row | None, other: Row | None) -> bool:
    """Whether two versions have the same values, apart from those that Entente manages, such as derived labels."""
    if row is None or other is None:
        return row is other
    return writable_values(entity_of(row["id"]), row) == writable_values(entity_of(row["id"]), other)


def touched(connection: Connection, ids: Iterable[str], origin: str) -> set[str]:
    """Those of some records that a writer of another origin has ever changed."""
    revision = table_of(Revision)
    others = set(connection.scalars(sa.select(revision.c.seq).where(revision.c.origin != origin)))
    return {id for id, seq in changes_of(connection, ids) if seq in others} if others else set()


def changes_of(connection: Connection, ids: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Every change of some records, in no order: the id and the revision."""
    query = _select_changes(connection.dialect.name)
    for some in chunks(list(ids)):
        for row in connection.execute(query, list_ids(connection, some)):
            yield row.id, row.created


@cache
def _select_changes(backend: str) -> sa.CompoundSelect[Any]:
    """The index of changes by record has only those that created none."""
    change, record = table_of(Changed), table_of(Record)
    created = sa.select(record.c.id, record.c.created).where(rows_by_id(record.c.id, backend))
    is_later = change.c.action != sa.literal_column(f"'{Action.created.value}'")
    later = sa.select(change.c.record_id, change.c.revision).where(is_later, rows_by_id(change.c.record_id, backend))
    return sa.union_all(created, later)


def retired(connection: Connection, ids: Iterable[str]) -> set[str]:
    """Those of some records that were retracted or merged."""
    record = table_of(Record)
    query = sa.select(record.c.id).where(
        record.c.retired.is_not(None), rows_by_id(record.c.id, connection.dialect.name)
    )
    return {id for some in chunks(list(ids)) for id in connection.scalars(query, list_ids(connection, some))}
