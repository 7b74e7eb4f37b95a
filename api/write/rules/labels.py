"""Labels of what connects records, made of the labels of its ends, and made anew when those change."""

import re
from functools import cache

from api.write.change_set import ChangeSet
from api.write.store.store import Row, by_entity, entity_of, forward, rows_linking_to
from schema.catalog import columns
from schema.entity import Linked

LONGEST_LABEL = 300


def label(draft: ChangeSet) -> None:
    """Give labels to all that is to be written, and to all whose labels are made of those."""
    changed = _give(draft, set(draft.rows))
    while changed:
        draft.load(rows_linking_to(draft.connection, changed, of_labels=True))
        dependent = rows_linking_to(draft.connection, changed, of_labels=True).keys() - draft.gone.keys()
        for id in sorted(dependent):
            if (row := draft.row(id)) is not None:
                draft.put(dict(row))
        changed = _give(draft, dependent)


def _give(draft: ChangeSet, ids: set[str]) -> set[str]:
    """Ids of those that were called something else before."""
    linked = [id for entity, some in by_entity(ids).items() if issubclass(entity, Linked) for id in some]
    draft.know(end for id in linked for end in _ends(draft.rows[id]))
    labels = Labels(draft)
    for id in linked:
        draft.rows[id]["label"] = labels.of(id)
    return {id for id in ids if id in draft.before and draft.before[id]["label"] != draft.rows[id]["label"]}


def _ends(row: Row) -> list[str]:
    return [row[link.column] for link in forward(entity_of(row["id"])) if row[link.column] is not None]


class Labels:
    """Labels of the records of a draft, each made once."""

    def __init__(self, draft: ChangeSet) -> None:
        self.draft = draft
        self.made: dict[str, str] = {}

    def of(self, id: str | None) -> str:
        """The label of a record."""
        if id is None:
            return ""
        if id not in self.made:
            self.made[id] = self._make(id)[:LONGEST_LABEL]
        return self.made[id]

    def _make(self, id: str) -> str:
        row = self.draft.rows.get(id)
        if row is None:
            return self.draft.label(id)
        entity = entity_of(id)
        if not issubclass(entity, Linked):
            return str(row["label"])
        return "".join(self._word(row, *part) for part in _parts(entity))

    def _word(self, row: Row, kind: str, name: str) -> str:
        match kind:
            case "words":
                return name
            case "link":
                return self.of(row[name])
            case "vocabulary":
                return str(row[name]).replace("_", " ")
            case _:
                return str(row[name])


@cache
def _parts(entity: type[Linked]) -> tuple[tuple[str, str], ...]:
    """What a label is made of: words as they stand, and columns by their kind."""
    pieces = re.split(r"\{(\w+)\}", entity.reads)
    return tuple(_part(entity, piece) if place % 2 else ("words", piece) for place, piece in enumerate(pieces))


def _part(entity: type[Linked], name: str) -> tuple[str, str]:
    if f"{name}_id" in columns(entity):
        return "link", f"{name}_id"
    return columns(entity)[name].kind, name
