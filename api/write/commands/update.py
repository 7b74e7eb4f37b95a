"""A record that is to differ by a merge patch (RFC 7396)."""

from collections.abc import Mapping
from typing import Any

from api.write.change import Change, Update, location
from api.write.change_set import ChangeSet, public_columns
from api.write.rules.validate import validated
from api.write.store.store import Row, entity_of, forward
from schema.entity import Entity


def update(draft: ChangeSet, order: Update, names: Mapping[str, str]) -> None:
    """Let a record differ.  Raises Refusal where it is not there, or was changed since."""
    before = draft.current(order.id, location(order.place, "id"))
    draft.guard(before, order.if_revision, order.place)
    entity, patch = entity_of(order.id), {k: v for k, v in order.patch.items() if k != "citations"}
    if patch.pop("id", order.id) != order.id:
        draft.find(order.place, "id", "is permanent and cannot be changed")
    values = merged(
        public_columns(entity, before), _without_what_stands(entity, before, _referring(entity, patch, names))
    )
    change = Change(entity, {**values, "id": order.id}, order.place)
    row, wrong = validated(change, change.values)
    draft.findings += wrong
    draft.put(before | row | _written_by_the_door(order.id, before, row), order.place)
    draft.asked.add(order.id)


def merged(values: Row, patch: Mapping[str, Any]) -> Row:
    """Values after a merge patch: null takes a value away, so that what is usual holds again.

    A name that is no value's stays, even with null: whoever misspelt it is to be told.
    """
    kept = {name: value for name, value in values.items() if name not in patch}
    return kept | {name: value for name, value in patch.items() if value is not None or name not in values}


def _referring(entity: type[Entity], patch: Row, names: Mapping[str, str]) -> Row:
    """The patch with ids where it refers to other members of the revision by their names."""
    ends = {link.column for link in forward(entity)}
    return {k: names.get(v, v) if k in ends and isinstance(v, str) else v for k, v in patch.items()}


def _without_what_stands(entity: type[Entity], before: Row, patch: Row) -> Row:
    """The patch without what the door wrote itself and the writer only sends back as it was told."""
    own = entity.server_managed
    return {name: value for name, value in patch.items() if name not in own or value != before[name]}


def _written_by_the_door(id: str, before: Row, row: Row) -> Row:
    names = entity_of(id).server_managed
    return {name: before[name] for name in names if name in row}
