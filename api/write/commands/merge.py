"""Merges two records that stand for the same thing."""

from collections.abc import Iterable, Mapping

from api.write.change_set import ChangeSet, writable_values
from api.write.commands.retract import with_dependents
from api.write.facts.merging import join_facts, same_fact
from api.write.model import Merge, location
from api.write.rules.uniqueness import unique_keys
from api.write.store.rows import Row, entity_of, rows_linking_to
from schema.catalog import kind_of
from schema.entity import Entity, Linked
from schema.ledger import Action

Identity = tuple[object, ...]
"""An entity, some of its columns, and their values in a row."""


def merge(changes: ChangeSet, command: Merge, names: Mapping[str, str]) -> None:
    """Remove a record and redirect the links to it.  Raises Refusal if either of the two does not exist."""
    id, into = command.id, names.get(command.into, command.into)
    row = changes.require_row(id, location(command.place, "id"))
    target = changes.require_row(into, location(command.place, "into"))
    changes.check_revision(row, command.if_revision, command.place)
    if id == into:
        changes.add_error(command.place, "into", "cannot be the record itself")
    elif entity_of(id) is not entity_of(into):
        kinds = kind_of(entity_of(into)), kind_of(entity_of(id))
        changes.add_error(command.place, "into", f"{target['id']} is of kind {kinds[0]}, not {kinds[1]}")
    else:
        changes.remove(id, Action.merged, into)
        _redirect(changes, {id: into}, command.place)


def _redirect(changes: ChangeSet, moved: dict[str, str], place: str) -> None:
    """Redirect links.

    An assertion that then is about the same stretch as another of its key is merged into it in turn; one that then
    links a record to itself is removed.
    """
    while moved:
        rows = _linking(changes, moved)
        existing = _by_identity(_linking(changes, moved.values()), rows)
        duplicates: dict[str, str] = {}
        for id, row in rows.items():
            if changes.row(id) is None:  # removed together with an earlier one
                continue
            redirected = redirect(row, moved)
            duplicate = next((existing[key] for key in _identities(redirected) if key in existing), None)
            duplicate = duplicate or same_fact(changes, redirected, rows, place)
            if duplicate:
                join_facts(changes, redirected, duplicate, place)
                changes.remove(id, Action.merged, duplicate)
                duplicates[id] = duplicate
            elif _links_to_itself(redirected):
                _remove(changes, id)
            else:
                changes.set_row(redirected, place)
        moved = duplicates


def _linking(changes: ChangeSet, ids: Iterable[str]) -> dict[str, Row]:
    """The rows that link to some records after the changes so far, by id."""
    targets = set(ids)
    linking = rows_linking_to(changes.connection, targets)
    changes.load_rows(linking)
    rows = {id: row for id in linking if (row := changes.row(id)) is not None}
    return {id: row for id, row in sorted(rows.items()) if any(row[column] in targets for column in linking[id])}


def redirect(row: Row, moved: Mapping[str, str]) -> Row:
    """The row with links to moved records replaced by links to where they moved."""
    ends = {name: moved[value] for name, value in row.items() if name.endswith("_id") and value in moved}
    return row | ends


def _by_identity(rows: Mapping[str, Row], moving: Mapping[str, Row]) -> dict[Identity, str]:
    staying = ((id, row) for id, row in rows.items() if id not in moving)
    return {key: id for id, row in staying for key in _identities(row)}


def _identities(row: Row) -> list[Identity]:
    """What no two assertions may share: all values taken together, and the columns of each unique constraint."""
    entity = entity_of(row["id"])
    if not issubclass(entity, Linked):
        return []
    unique = [tuple(column.name for column in constraint.columns) for constraint in unique_keys(entity)]
    every = tuple(writable_values(entity, row))
    return [_identity(entity, row, every), *(_identity(entity, row, names) for names in unique)]


def _identity(entity: type[Entity], row: Row, names: tuple[str, ...]) -> Identity:
    return entity, names, tuple(row[name] for name in names)


def _links_to_itself(row: Row) -> bool:
    entity = entity_of(row["id"])
    ends = {row[end] for end in entity.ends} if issubclass(entity, Linked) else set()
    return len(ends) == 1 and len(getattr(entity, "ends", ())) > 1


def _remove(changes: ChangeSet, id: str) -> None:
    for dependent in with_dependents(changes, [id], cascade=False):
        changes.remove(dependent)
