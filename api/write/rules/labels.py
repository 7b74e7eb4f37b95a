"""Labels of assertions and citations: made from the labels of their ends, and updated when those change."""

import re
from functools import cache
from itertools import chain

from api.write.change_set import ChangeSet
from api.write.store.rows import Row, by_entity, entity_of, forward_links, rows_linking_to
from schema.catalog import columns
from schema.entity import Linked

MAX_LABEL = 300


def update_labels(changes: ChangeSet) -> None:
    """Label all rows of the change set, then all stored rows whose labels are made from those."""
    changed = _label(changes, set(changes.rows))
    while changed:
        dependent = rows_linking_to(changes.connection, changed, label_links_only=True)
        changes.load_rows(dependent)
        remaining = dependent.keys() - changes.removed.keys()
        for id in sorted(remaining):
            if (row := changes.row(id)) is not None:
                changes.set_row(dict(row))
        changed = _label(changes, remaining)


def _label(changes: ChangeSet, ids: set[str]) -> set[str]:
    """Label rows; the ids of those whose label has changed."""
    rows = changes.rows
    linked = {entity: some for entity, some in by_entity(ids).items() if issubclass(entity, Linked)}
    columns = ((link.column, some) for entity, some in linked.items() for link in forward_links(entity))
    changes.load_records({end for name, some in columns for id in some if (end := rows[id][name]) is not None})
    labels = Labels(changes)
    for id in chain.from_iterable(linked.values()):
        rows[id]["label"] = labels.of(id)
    return {id for id in ids if id in changes.before and changes.before[id]["label"] != changes.rows[id]["label"]}


class Labels:
    """Labels of the records of a change set, each made once."""

    def __init__(self, changes: ChangeSet) -> None:
        self.changes = changes
        self._cache: dict[str, str] = {}

    def of(self, id: str | None) -> str:
        """The label of a record; empty for None."""
        if id is None:
            return ""
        found = self._cache.get(id)
        if found is None:
            found = self._cache[id] = self._make(id)[:MAX_LABEL]
        return found

    def _make(self, id: str) -> str:
        row = self.changes.rows.get(id)
        if row is None:
            return self.changes.label(id)
        entity = entity_of(id)
        if not issubclass(entity, Linked):
            return str(row["label"])
        return "".join([self._text(row, kind, name) for kind, name in _parts(entity)])

    def _text(self, row: Row, kind: str, name: str) -> str:
        if kind == "literal":
            return name
        if kind == "link":
            return self.of(row[name])
        text = str(row[name])
        return text.replace("_", " ") if kind == "vocabulary" else text


@cache
def _parts(entity: type[Linked]) -> tuple[tuple[str, str], ...]:
    """The template of a label as pairs: a kind, and the literal text or the column."""
    pieces = re.split(r"\{(\w+)\}", entity.reads)
    return tuple(_part(entity, piece) if number % 2 else ("literal", piece) for number, piece in enumerate(pieces))


def _part(entity: type[Linked], name: str) -> tuple[str, str]:
    if f"{name}_id" in columns(entity):
        return "link", f"{name}_id"
    return columns(entity)[name].kind, name
