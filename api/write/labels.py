"""Labels of what connects records, made of the labels of its ends, and made anew when those change."""

import re

from api.write.draft import Draft
from api.write.held import Row, entity_of, forward, leading_to
from schema.catalog import columns
from schema.entity import Entity, Linked

LONGEST_LABEL = 300


def label(draft: Draft) -> None:
    """Give labels to all that is to be written, and to all whose labels are made of those."""
    changed = _give(draft, set(draft.rows))
    while changed:
        draft.load(leading_to(draft.connection, changed, of_labels=True))
        dependent = leading_to(draft.connection, changed, of_labels=True).keys() - draft.gone.keys()
        for id in dependent:
            if (row := draft.row(id)) is not None:
                draft.put(dict(row))
        changed = _give(draft, dependent)


def _give(draft: Draft, ids: set[str]) -> set[str]:
    """Ids of those that were called something else before."""
    linked = [id for id in ids if issubclass(entity_of(id), Linked)]
    draft.know(end for id in linked for end in _ends(draft.rows[id]))
    labels = Labels(draft)
    for id in linked:
        draft.rows[id]["label"] = labels.of(id)
    return {id for id in ids if id in draft.before and draft.before[id]["label"] != draft.rows[id]["label"]}


def _ends(row: Row) -> list[str]:
    return [row[link.column] for link in forward(entity_of(row["id"])) if row[link.column] is not None]


class Labels:
    """Labels of the records of a draft, each made once."""

    def __init__(self, draft: Draft) -> None:
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
        return re.sub(r"\{(\w+)\}", lambda found: self._word(entity, row, found[1]), entity.reads)

    def _word(self, entity: type[Entity], row: Row, name: str) -> str:
        if f"{name}_id" in row:
            return self.of(row[f"{name}_id"])
        is_word = columns(entity)[name].kind == "vocabulary"
        return row[name].replace("_", " ") if is_word else str(row[name])
