"""Every version of a row is one row: of its table where it is current, else of the history."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from api.write.change_set import public_columns
from api.write.store.store import Row, by_entity, chunks, entity_of, history, list_ids, rows_by_id, select_rows
from schema.catalog import table_of
from schema.ledger import Action, Changed, Revision


class Version(NamedTuple):
    """What one revision did to one record: its rows before and after, where it had any."""

    revision: int
    ordinal: int
    id: str
    action: Action
    before: Row | None
    after: Row | None


def versions_of(connection: Connection, revision: int) -> list[Version]:
    """All that a revision did, in order."""
    change = table_of(Changed)
    query = sa.select(change).where(change.c.revision == revision).order_by(change.c.ordinal)
    return row_versions(connection, connection.execute(query).all())


def row_versions(connection: Connection, changes: Iterable[sa.Row[Any]]) -> list[Version]:
    """Rows of the table of changes together with what they did."""
    asked = list(changes)
    of = {one.revision for one in asked}
    first, last = min(of, default=0), max(of, default=0)
    before: dict[tuple[str, int], Row] = {}
    after: dict[tuple[str, int], Row] = {}
    for entity, ids in by_entity({one.record_id for one in asked}).items():
        for row in _between(connection, history(entity), "superseded", ids, first, last):
            version = dict(row._mapping)
            before[row.id, version.pop("superseded")] = version
        for table in (history(entity), table_of(entity)):
            for row in _between(connection, table, "revision", ids, first, last):
                version = dict(row._mapping)
                version.pop("superseded", None)
                after[row.id, row.revision] = version
    return [_turn(one, before, after) for one in asked]


def _between(
    connection: Connection, table: sa.Table, name: str, ids: list[str], first: int, last: int
) -> Iterator[sa.Row[Any]]:
    """Versions of records that were written, or superseded, by some revision from the first to the last."""
    query = _within(table, name, connection.dialect.name)
    for some in chunks(ids):
        yield from connection.execute(query, {"first": first, "last": last, **list_ids(connection, some)})


@cache
def _within(table: sa.Table, name: str, backend: str) -> sa.Select[Any]:
    between = table.c[name].between(sa.bindparam("first"), sa.bindparam("last"))
    return sa.select(table).where(rows_by_id(table.c.id, backend), between)


def _turn(
    one: sa.Row[Any],
    before: dict[tuple[str, int], Row],
    after: dict[tuple[str, int], Row],
) -> Version:
    at = one.record_id, one.revision
    return Version(one.revision, one.ordinal, one.record_id, Action(one.action), before.get(at), after.get(at))


def versions(connection: Connection, ids: Iterable[str], revision: int) -> dict[str, Row]:
    """The rows of some records as they were at a revision; none where there was none."""
    found: dict[str, Row] = {}
    for entity, some in by_entity(ids).items():
        for row in _as_of(connection, history(entity), some, revision):
            found[row["id"]] = row
        for row in _as_of(connection, table_of(entity), some, revision):
            found[row["id"]] = row
    return found


def _as_of(connection: Connection, table: sa.Table, ids: list[str], revision: int) -> Iterator[Row]:
    for row in select_rows(connection, table, ids):
        version = dict(row._mapping)
        if version["revision"] <= revision < version.pop("superseded", revision + 1):
            yield version


def same(row: Row | None, other: Row | None) -> bool:
    """Whether two versions say the same: labels of assertions follow others, and are no reading of their own."""
    if row is None or other is None:
        return row is other
    return public_columns(entity_of(row["id"]), row) == public_columns(entity_of(row["id"]), other)


def touched(connection: Connection, ids: Iterable[str], origin: str) -> set[str]:
    """Those of some records that were ever changed through another writer than one of this origin."""
    change, revision = table_of(Changed), table_of(Revision)
    query = (
        sa.select(change.c.record_id)
        .join(revision, revision.c.seq == change.c.revision)
        .where(revision.c.origin != sa.bindparam("origin"), rows_by_id(change.c.record_id, connection.dialect.name))
    )
    return {
        id
        for some in chunks(list(ids))
        for id in connection.scalars(query, {"origin": origin, **list_ids(connection, some)})
    }
