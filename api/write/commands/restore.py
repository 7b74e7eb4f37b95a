"""What unmerge, revert and undo share: bringing removed rows back, and reporting those that are skipped."""

from collections.abc import Collection, Iterable, Mapping

from api.write.change_set import ChangeSet
from api.write.model import Skipped
from api.write.store.rows import Row, entity_of, forward_links
from api.write.store.versions import versions_of

CHANGED_SINCE = "was changed since"
BROKEN_LINK = "refers to a record that does not exist any more"
ERASED = "was erased"
NOT_REMOVED = "was restored or removed again since"


def restore_rows(changes: ChangeSet, rows: Mapping[str, Row], revision: int, place: str) -> None:
    """Restore rows that a revision removed; those that would refer to a missing record are skipped."""
    changes.load_rows(rows)
    back = {id: row for id, row in rows.items() if _is_still_removed(changes, id, revision)}
    changes.load_records(end for row in back.values() for end in _ends(row))
    while broken := {id for id, row in back.items() if any(_is_missing(changes, end, back) for end in _ends(row))}:
        changes.skipped += [Skipped(id, BROKEN_LINK) for id in sorted(broken)]
        back = {id: row for id, row in back.items() if id not in broken}
    for row in back.values():
        changes.set_row(dict(row), place)


def removed_with(changes: ChangeSet, id: str, revision: int) -> dict[str, Row]:
    """The rows that a revision removed together with a record because they referred to it, directly or not."""
    removed = {v.id: v.before for v in versions_of(changes.connection, revision) if v.after is None and v.id != id}
    found: dict[str, Row] = {}
    frontier = {id}
    while frontier:
        near = [other for other, row in removed.items() if other not in found and links_to(row, frontier)]
        found |= {other: row for other in near if (row := removed[other]) is not None}
        frontier = set(near)
    return found


def links_to(row: Row | None, ids: Collection[str]) -> bool:
    """Whether a row links to any of some records."""
    return row is not None and any(row[link.column] in ids for link in forward_links(entity_of(row["id"])))


def _is_still_removed(changes: ChangeSet, id: str, revision: int) -> bool:
    record = changes.records[id]
    if record["redacted"] is None and record["retired"] == revision:
        return True
    changes.skipped.append(Skipped(id, ERASED if record["redacted"] else NOT_REMOVED))
    return False


def _ends(row: Row) -> Iterable[str]:
    return [row[link.column] for link in forward_links(entity_of(row["id"])) if row[link.column] is not None]


def _is_missing(changes: ChangeSet, end: str, back: Mapping[str, Row]) -> bool:
    return end not in back and changes.kind(end) is None
