"""A record that is to differ by a merge patch (RFC 7396)."""

from collections.abc import Mapping
from typing import Any

from api.write.change import Change, Update
from api.write.draft import Draft, public
from api.write.held import Row, entity_of
from api.write.validate import validated


def update(draft: Draft, order: Update, names: Mapping[str, str]) -> None:
    """Let a record differ.  Raises Refusal where it is not there, or was changed since."""
    before = draft.current(order.id, order.place or "id")
    draft.guard(before, order.if_revision, order.place or "if_revision")
    entity, patch = entity_of(order.id), {k: v for k, v in order.patch.items() if k != "citations"}
    if patch.pop("id", order.id) != order.id:
        draft.find(order.place, "id", "is permanent and cannot be changed")
    values = merged(public(entity, before), {k: names.get(v, v) if isinstance(v, str) else v for k, v in patch.items()})
    row, wrong = validated(Change(entity, {**values, "id": order.id}, order.place))
    draft.findings += wrong
    draft.put(before | row | _written_by_the_door(order.id, before, row), order.place)


def merged(values: Row, patch: Mapping[str, Any]) -> Row:
    """Values after a merge patch: null takes a value away, so that what is usual holds again."""
    kept = {name: value for name, value in values.items() if name not in patch}
    return kept | {name: value for name, value in patch.items() if value is not None}


def _written_by_the_door(id: str, before: Row, row: Row) -> Row:
    names = entity_of(id).written_by_the_door
    return {name: before[name] for name in names if name in row}
