"""Two records that turn out to be one."""

from collections.abc import Iterable, Mapping

from api.write.change import Merge, location
from api.write.change_set import ChangeSet, public_columns
from api.write.commands.retract import retracted_together
from api.write.rules.clashes import unique_keys
from api.write.store.store import Row, entity_of, rows_linking_to
from schema.catalog import kind_of
from schema.entity import Entity, Linked
from schema.ledger import Action


def merge(draft: ChangeSet, order: Merge, names: Mapping[str, str]) -> None:
    """Let one record leave and what links to it link to the other.  Raises Refusal where either is not there."""
    id, into = order.id, names.get(order.into, order.into)
    row, other = draft.current(id, location(order.place, "id")), draft.current(into, location(order.place, "into"))
    draft.check(row, order.if_revision, order.place)
    if id == into:
        draft.find(order.place, "into", "is the record itself")
    elif entity_of(id) is not entity_of(into):
        kinds = kind_of(entity_of(into)), kind_of(entity_of(id))
        draft.find(order.place, "into", f"{other['id']} is of kind {kinds[0]}, not {kinds[1]}")
    else:
        draft.retire(id, Action.merged, into)
        _relink(draft, {id: into}, order.place)


def _relink(draft: ChangeSet, moved: dict[str, str], place: str) -> None:
    """Rewrite links.  An assertion that then says what another one says already is merged into that one in turn; one
    that then ties a record to itself leaves.
    """
    while moved:
        rows = _linking(draft, moved)
        twins = _by_meaning(_linking(draft, moved.values()), rows)
        repeated: dict[str, str] = {}
        for id, row in rows.items():
            if draft.row(id) is None:  # it has just left with another one
                continue
            relinked = relink(row, moved)
            twin = next((twins[meaning] for meaning in _meanings(relinked) if meaning in twins), None)
            if twin:
                draft.retire(id, Action.merged, twin)
                repeated[id] = twin
            elif _ties_to_itself(relinked):
                _drop(draft, id)
            else:
                draft.put(relinked, place)
        moved = repeated


def _linking(draft: ChangeSet, ids: Iterable[str]) -> dict[str, Row]:
    """Rows that link to some records, as they are to be up to here."""
    wanted = set(ids)
    there = rows_linking_to(draft.connection, wanted)
    draft.load(there)
    rows = {id: row for id in there if (row := draft.row(id)) is not None}
    return {id: row for id, row in sorted(rows.items()) if any(row[column] in wanted for column in there[id])}


def relink(row: Row, moved: Mapping[str, str]) -> Row:
    """The same row with links that lead to where records have moved."""
    ends = {name: moved[value] for name, value in row.items() if name.endswith("_id") and value in moved}
    return row | ends


def _by_meaning(rows: Mapping[str, Row], moving: Mapping[str, Row]) -> dict[tuple[object, ...], str]:
    there = ((id, row) for id, row in rows.items() if id not in moving)
    return {meaning: id for id, row in there for meaning in _meanings(row)}


def _meanings(row: Row) -> list[tuple[object, ...]]:
    """What no other assertion should say once more: all of its values, and those that no two rows may share."""
    entity = entity_of(row["id"])
    if not issubclass(entity, Linked):
        return []
    shared = [tuple(column.name for column in constraint.columns) for constraint in unique_keys(entity)]
    return [
        _meaning(entity, row, tuple(public_columns(entity, row))),
        *(_meaning(entity, row, names) for names in shared),
    ]


def _meaning(entity: type[Entity], row: Row, names: tuple[str, ...]) -> tuple[object, ...]:
    return entity, names, tuple(row[name] for name in names)


def _ties_to_itself(row: Row) -> bool:
    entity = entity_of(row["id"])
    ends = {row[end] for end in entity.ends} if issubclass(entity, Linked) else set()
    return len(ends) == 1 and len(getattr(entity, "ends", ())) > 1


def _drop(draft: ChangeSet, id: str) -> None:
    for leaving in retracted_together(draft, [id], cascade=False):
        draft.retire(leaving)
