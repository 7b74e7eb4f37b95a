"""What revisions did, told as patches: computed from the versions of the rows, so that what was erased stays erased."""

from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from api.write.store.store import Row, entity_of
from api.write.store.versions import Version, row_versions
from schema.catalog import columns, kind_of, table_of
from schema.ledger import Action, Changed, Record, Revision

Patch = dict[str, Any] | None
"""A merge patch (RFC 7396) over public columns, dates as their text; null stands for no record at all."""


class Position(NamedTuple):
    """Where a change stands among all: its revision, and its place in that."""

    revision: int
    ordinal: int


START = Position(0, 0)


class ChangePatch(NamedTuple):
    """One change of one record: `patch` leads from what was before to what is after, `reverse` the other way.

    `replaced_by` is what a merged record was merged into.
    """

    revision: int
    ordinal: int
    id: str
    kind: str
    action: Action
    replaced_by: str | None
    at: datetime
    author: str
    reason: str
    origin: str
    patch: Patch
    reverse: Patch


def changes_after(
    connection: Connection,
    after: Position = START,
    limit: int = 100,
    *,
    until: int | None = None,
    where: sa.ColumnElement[bool] | None = None,
) -> list[ChangePatch]:
    """The next changes after a position in the order of writing: up to and with a revision, and only some, if so asked.

    `where` is a condition on the table of changes.
    """
    change, revision, record = table_of(Changed), table_of(Revision), table_of(Record)
    asked = (
        sa.select(change, revision, record.c.replaced_by_id)
        .join(revision, revision.c.seq == change.c.revision)
        .join(record, record.c.id == change.c.record_id)
        .where(sa.tuple_(change.c.revision, change.c.ordinal) > sa.tuple_(sa.bindparam("seq"), sa.bindparam("ordinal")))
        .where(change.c.revision <= sa.bindparam("until"), where if where is not None else sa.true())
        .order_by(change.c.revision, change.c.ordinal)
        .limit(sa.bindparam("most"))
    )
    last = until if until is not None else 2**31 - 1
    found = connection.execute(asked, {"seq": after[0], "ordinal": after[1], "until": last, "most": limit}).all()
    return [_told(one, turn) for one, turn in zip(found, row_versions(connection, found), strict=True)]


def _told(one: sa.Row[Any], turn: Version) -> ChangePatch:
    patch, reverse = patches(turn.before, turn.after)
    merged = one.replaced_by_id if turn.action is Action.merged else None
    kind = kind_of(entity_of(turn.id))
    signed = one.at, one.author, one.reason, one.origin
    return ChangePatch(turn.revision, turn.ordinal, turn.id, kind, turn.action, merged, *signed, patch, reverse)


def patches(before: Row | None, after: Row | None) -> tuple[Patch, Patch]:
    """The patch that leads from one version of a row to the next, and the one that leads back."""
    if before is None or after is None:
        return _whole(after), _whole(before)
    names = [name for name in _told_columns(after) if before[name] != after[name]]
    return {name: after[name] for name in names}, {name: before[name] for name in names}


def _whole(row: Row | None) -> Patch:
    return None if row is None else {name: row[name] for name in _told_columns(row) if row[name] is not None}


def _told_columns(row: Row) -> list[str]:
    """The revision is told by the position."""
    return [name for name in columns(entity_of(row["id"])) if name != "revision"]
