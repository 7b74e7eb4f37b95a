"""Updates a record by a JSON merge patch (RFC 7396)."""

from collections.abc import Mapping
from typing import Any

from api.write.change_set import ChangeSet, writable_values
from api.write.model import Change, Update, location
from api.write.rules.readings import computed_dates
from api.write.rules.validate import validate
from api.write.store.rows import Row, entity_of, forward_links
from schema.entity import Entity


def update(changes: ChangeSet, command: Update, names: Mapping[str, str]) -> None:
    """Apply the patch.  Raises Refusal if the record does not exist.

    Errors of other fields than the patch's are not reported if an earlier command of the batch has caused them.
    """
    before = changes.require_row(command.id, location(command.place, "id"))
    changes.require_revision(before, command.if_revision, command.place)
    entity, patch = entity_of(command.id), {k: v for k, v in command.patch.items() if k != "citations"}
    if patch.pop("id", command.id) != command.id:
        changes.add_error(command.place, "id", "is permanent and cannot be changed")
    patch = _without_echoes(entity, before, _resolve_names(entity, patch, names))
    changes.errors += computed_dates(changes, before, patch, command.place)
    values = apply_patch(writable_values(entity, before), patch)
    change = Change(entity, {**values, "id": command.id}, command.place)
    row, errors = validate(change, change.values)
    if command.id in changes.faulty:
        errors = [error for error in errors if error.field in patch]
    changes.errors += errors
    changes.faulty |= {command.id} if errors else set()
    changes.set_row(before | row | _managed_values(entity, before, row), command.place)
    changes.supplied.add(command.id)


def apply_patch(values: Row, patch: Mapping[str, Any]) -> Row:
    """The values after a merge patch: null removes a value, so that the default applies again.

    Unknown names are kept even if null, so that validation reports them.
    """
    kept = {name: value for name, value in values.items() if name not in patch}
    return kept | {name: value for name, value in patch.items() if value is not None or name not in values}


def _resolve_names(entity: type[Entity], patch: Row, names: Mapping[str, str]) -> Row:
    """The patch with local names in links replaced by the ids that they stand for."""
    ends = {link.column for link in forward_links(entity)}
    return {k: names.get(v, v) if k in ends and isinstance(v, str) else v for k, v in patch.items()}


def _without_echoes(entity: type[Entity], before: Row, patch: Row) -> Row:
    """The patch without managed columns that the client merely sends back unchanged."""
    managed = entity.server_managed
    return {name: value for name, value in patch.items() if name not in managed or value != before[name]}


def _managed_values(entity: type[Entity], before: Row, row: Row) -> Row:
    return {name: before[name] for name in entity.server_managed if name in row}
