"""Retracts records, with what cannot remain without them."""

from collections.abc import Iterable

from api.write.change_set import ChangeSet
from api.write.model import Retract, location
from api.write.store.rows import entity_of, rows_linking_to
from schema.citation import Citation


def retract(changes: ChangeSet, command: Retract) -> None:
    """Remove a record.  Raises Refusal if it does not exist or was changed meanwhile."""
    row = changes.require_row(command.id, location(command.place, "id"))
    changes.require_revision(row, command.if_revision, command.place)
    for id in with_dependents(changes, [command.id], cascade=command.cascade):
        changes.remove(id)


def with_dependents(changes: ChangeSet, ids: Iterable[str], *, cascade: bool) -> list[str]:
    """The records and their citations; with `cascade` also every record that refers to any of them."""
    found = dict.fromkeys(ids)
    frontier = list(found)
    while frontier:
        referring = {id for id, columns in _referrers(changes, frontier) if cascade or is_evidence(id, columns)}
        frontier = sorted(referring - found.keys())
        found |= dict.fromkeys(frontier)
    return list(found)


def _referrers(changes: ChangeSet, ids: list[str]) -> list[tuple[str, set[str]]]:
    """Ids of the rows that refer to some records after the changes so far, with the columns by which they do."""
    linking = rows_linking_to(changes.connection, ids)
    changes.load_rows(linking)
    targets = set(ids)
    rows = ((id, columns, changes.row(id)) for id, columns in linking.items())
    found = ((id, {c for c in columns if row[c] in targets}) for id, columns, row in rows if row is not None)
    return [(id, columns) for id, columns in found if columns]


def is_evidence(id: str, columns: set[str]) -> bool:
    """Whether a record is a citation of the record that it refers to by some columns."""
    return entity_of(id) is Citation and columns == {"record_id"}
