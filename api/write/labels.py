"""Labels of what connects records, made of the labels of its ends."""

import re
from collections.abc import Mapping

from api.write.validate import Row
from schema.catalog import collections, columns
from schema.entity import Entity, Linked

LONGEST_LABEL = 300


class Labels:
    """Labels of the records being written and of those already there."""

    def __init__(self, rows: Mapping[str, Row], known: Mapping[str, str]) -> None:
        self.rows, self.known = rows, known
        self.made: dict[str, str] = {}

    def of(self, id: str | None) -> str:
        """The label of a record."""
        if id is None:
            return ""
        if id not in self.made:
            self.made[id] = self._make(id)[:LONGEST_LABEL]
        return self.made[id]

    def _make(self, id: str) -> str:
        entity = collections()[id.partition("/")[0]]
        row = self.rows.get(id)
        if row is None:
            return self.known.get(id, id)
        if not issubclass(entity, Linked):
            return str(row["label"])
        return re.sub(r"\{(\w+)\}", lambda found: self._word(entity, row, found[1]), entity.reads)

    def _word(self, entity: type[Entity], row: Row, name: str) -> str:
        if f"{name}_id" in row:
            return self.of(row[f"{name}_id"])
        is_word = columns(entity)[name].kind == "vocabulary"
        return row[name].replace("_", " ") if is_word else str(row[name])
