"""Changes as merge patches, computed from the versions of the rows, so that redacted values do not reappear."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from api.changes.positions import START, Position, format_position
from api.write.store.rows import Row, entity_of
from api.write.store.versions import Version, row_versions
from schema.catalog import columns, kind_of, table_of
from schema.ledger import Action, Changed, Record, Revision

CHANGE = table_of(Changed)
POSITION = sa.tuple_(CHANGE.c.revision, CHANGE.c.ordinal)
Patch = dict[str, Any] | None
"""A merge patch (RFC 7396) of public columns, with dates as text; None stands for no record at all."""


class ChangePatch(NamedTuple):
    """A change of one record: `patch` leads from the state before to the state after, `reverse` back.

    `replaced_by` is the record that a merged record was merged into.
    """

    position: Position
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

    @property
    def revision(self) -> int:
        return self.position.revision

    @property
    def ordinal(self) -> int:
        return self.position.ordinal


def changes_after(
    connection: Connection,
    after: Position = START,
    limit: int = 100,
    *,
    until: int | None = None,
    where: sa.ColumnElement[bool] | None = None,
) -> list[ChangePatch]:
    """The changes after a position, in the order of writing.

    `until` is the last revision to include; `where` is a condition on the table of changes.
    """
    conditions = [*([] if until is None else [CHANGE.c.revision <= until]), *([] if where is None else [where])]
    query = _changes().where(sa.tuple_(*after) < POSITION, *conditions)
    query = query.order_by(CHANGE.c.revision, CHANGE.c.ordinal).limit(limit)
    return _patched(connection, connection.execute(query).all())


def changes_before(
    connection: Connection, before: Position, limit: int, *, where: sa.ColumnElement[bool]
) -> list[ChangePatch]:
    """The last changes before a position, in the order of writing."""
    behind = sa.and_(sa.tuple_(*before) > POSITION, where)
    query = _changes().where(behind).order_by(CHANGE.c.revision.desc(), CHANGE.c.ordinal.desc()).limit(limit)
    return _patched(connection, connection.execute(query).all()[::-1])


def _changes() -> sa.Select[Any]:
    revision, record = table_of(Revision), table_of(Record)
    joined = sa.select(CHANGE, revision, record.c.replaced_by_id).join(revision, revision.c.seq == CHANGE.c.revision)
    return joined.join(record, record.c.id == CHANGE.c.record_id)


def _patched(connection: Connection, rows: Sequence[sa.Row[Any]]) -> list[ChangePatch]:
    return [_change_patch(row, version) for row, version in zip(rows, row_versions(connection, rows), strict=True)]


def _change_patch(row: sa.Row[Any], version: Version) -> ChangePatch:
    patch, reverse = patches(version.before, version.after)
    merged = row.replaced_by_id if version.action is Action.merged else None
    return ChangePatch(
        Position(version.revision, version.ordinal, row.mark),
        version.id,
        kind_of(entity_of(version.id)),
        version.action,
        merged,
        row.at,
        row.author,
        row.reason,
        row.origin,
        patch,
        reverse,
    )


def patches(before: Row | None, after: Row | None) -> tuple[Patch, Patch]:
    """The patch that leads from one version of a row to the next, and the one that leads back."""
    if before is None or after is None:
        return _complete(after), _complete(before)
    names = [name for name in _patched_columns(after) if before[name] != after[name]]
    return {name: after[name] for name in names}, {name: before[name] for name in names}


def _complete(row: Row | None) -> Patch:
    return None if row is None else {name: row[name] for name in _patched_columns(row) if row[name] is not None}


def _patched_columns(row: Row) -> list[str]:
    """The public columns except the revision, which is part of the position."""
    return [name for name in columns(entity_of(row["id"])) if name != "revision"]


def change_json(change: ChangePatch) -> dict[str, Any]:
    """A change as a JSON object, the same in every protocol."""
    return {
        "position": format_position(change.position),
        "id": change.id,
        "record_kind": change.kind,
        "action": str(change.action),
        "replaced_by": change.replaced_by,
        "at": change.at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "author": change.author,
        "reason": change.reason,
        "origin": change.origin,
        "patch": change.patch,
        "reverse": change.reverse,
    }
