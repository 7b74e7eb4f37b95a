"""Records that are not to be told any more."""

from collections.abc import Iterable

from api.write.change import Retract, location
from api.write.change_set import ChangeSet
from api.write.store.store import entity_of, rows_linking_to
from schema.citation import Citation


def retract(draft: ChangeSet, order: Retract) -> None:
    """Let a record leave.  Raises Refusal where it is not there, or was changed since."""
    row = draft.current(order.id, location(order.place, "id"))
    draft.guard(row, order.if_revision, order.place)
    for id in retracted_together(draft, [order.id], cascade=order.cascade):
        draft.retire(id)


def retracted_together(draft: ChangeSet, ids: Iterable[str], *, cascade: bool) -> list[str]:
    """The records and what goes with them: their citations, and by `cascade` all that refers to any of them."""
    found = dict.fromkeys(ids)
    ahead = list(found)
    while ahead:
        referring = {id for id, columns in _referring(draft, ahead) if cascade or _is_evidence(id, columns)}
        ahead = sorted(referring - found.keys())
        found |= dict.fromkeys(ahead)
    return list(found)


def _referring(draft: ChangeSet, ids: list[str]) -> list[tuple[str, set[str]]]:
    """Rows that refer to some records as things are to be, and the columns by which they do."""
    there = rows_linking_to(draft.connection, ids)
    draft.load(there)
    wanted = set(ids)
    rows = ((id, columns, draft.row(id)) for id, columns in there.items())
    found = ((id, {c for c in columns if row[c] in wanted}) for id, columns, row in rows if row is not None)
    return [(id, columns) for id, columns in found if columns]


def _is_evidence(id: str, columns: set[str]) -> bool:
    return entity_of(id) is Citation and columns == {"record_id"}
