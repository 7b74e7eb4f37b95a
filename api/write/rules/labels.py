"""Labels of assertions and citations: made from the labels of their ends, and updated when those change."""

import re
from functools import cache

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
    linked = [id for entity, some in by_entity(ids).items() if issubclass(entity, Linked) for id in some]
    changes.load_records(end for id in linked for end in _ends(changes.rows[id]))
    labels = Labels(changes)
    for id in linked:
        changes.rows[id]["label"] = labels.of(id)
    return {id for id in ids if id in changes.before and changes.before[id]["label"] != changes.rows[id]["label"]}


def _ends(row: Row) -> list[str]:
    return [row[link.column] for link in forward_links(entity_of(row["id"])) if row[link.column] is not None]


class Labels:
    """Labels of the records of a change set, each made once."""

    def __init__(self, changes: ChangeSet) -> None:
        self.changes = changes
        self._cache: dict[str, str] = {}

    def of(self, id: str | None) -> str:
        """The label of a record; empty for None."""
        if id is None:
            return ""
        if id not in self._cache:
            self._cache[id] = self._make(id)[:MAX_LABEL]
        return self._cache[id]

    def _make(self, id: str) -> str:
        row = self.changes.rows.get(id)
        if row is None:
            return self.changes.label(id)
        entity = entity_of(id)
        if not issubclass(entity, Linked):
            return str(row["label"])
        return "".join(self._text(row, *part) for part in _parts(entity))

    def _text(self, row: Row, kind: str, name: str) -> str:
        match kind:
            case "literal":
                return name
            case "link":
                return self.of(row[name])
            case "vocabulary":
                return str(row[name]).replace("_", " ")
            case _:
                return str(row[name])


@cache
def _parts(entity: type[Linked]) -> tuple[tuple[str, str], ...]:
    """The template of a label as pairs: a kind, and the literal text or the column."""
    pieces = re.split(r"\{(\w+)\}", entity.reads)
    return tuple(_part(entity, piece) if number % 2 else ("literal", piece) for number, piece in enumerate(pieces))


def _part(entity: type[Linked], name: str) -> tuple[str, str]:
    if f"{name}_id" in columns(entity):
        return "link", f"{name}_id"
    return columns(entity)[name].kind, name
