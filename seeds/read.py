"""Reviewed YAML, read into changes.

A file holds rows by collection; a row uses the columns' own names, and may hold the rows that lead to it under the
name of their link (`participations` under a meeting, `citations` under anything).  `defaults` gives the values that
rows of a collection share.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.error import MarkedYAMLError

from api.errors import nearest
from api.write import Change, Finding, Invalid
from api.write.ids import Ids
from schema.catalog import collections, links
from schema.entity import Entity

HERE = Path(__file__).parent
FOLDERS = (HERE / "article", HERE / "context")


def read_seeds(folders: tuple[Path, ...] = FOLDERS) -> list[Change]:
    """Every row of every file, with its id and its place.  Raises Invalid, naming file, line and field."""
    files = [file for folder in folders for file in sorted(folder.glob("*.yaml"))]
    ids = Ids()
    return [change for file in files for change in _File(file, ids).changes()]


@dataclass
class _File:
    """One file while it is being read."""

    file: Path
    ids: Ids
    defaults: Mapping[str, Any] = field(default_factory=dict)

    def changes(self) -> Iterator[Change]:
        """Every row and every row inside it, in the order of the file."""
        content = _parse(self.file)
        self.defaults = content.pop("defaults", {})
        for collection, rows in content.items():
            if collection not in collections():
                place = f"{self.file.name}:{_line(content, collection)}"
                raise _wrong(place, collection, f"is not a collection. {nearest(collection, collections())}")
            for row in self.rows(rows, collection):
                yield from self.row(collections()[collection], row)

    def rows(self, rows: Any, name: str) -> list[CommentedMap]:
        if not isinstance(rows, list) or not all(isinstance(row, CommentedMap) for row in rows):
            raise _wrong(self.file.name, name, "is not a list of rows")
        return rows

    def row(self, entity: type[Entity], row: CommentedMap) -> Iterator[Change]:
        inside = {name: link for name, link in links(entity).items() if link.many and name in row}
        own = {name: _plain(value) for name, value in row.items() if name not in inside}
        values = {**self.defaults.get(entity.collection(), {}), **own}
        change = self.ids.named(Change(entity, values, f"{self.file.name}:{row.lc.line + 1}"))
        yield change
        for name, link in inside.items():
            for child in self.rows(row[name], name):
                child[link.column] = change.id
                yield from self.row(link.target, child)


def _parse(file: Path) -> CommentedMap:
    try:
        content = YAML(typ="rt").load(file)
    except MarkedYAMLError as problem:
        line = problem.problem_mark.line + 1 if problem.problem_mark else 1
        raise _wrong(f"{file.name}:{line}", "", f"is not YAML: {problem.problem}") from None
    if not isinstance(content, CommentedMap):
        raise _wrong(file.name, "", "holds no collections")
    return content


def _plain(value: Any) -> Any:
    """YAML's own kinds of text, number and date as Python's; a date is kept as it was written."""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value)
    return str(value)


def _line(content: CommentedMap, key: str) -> int:
    return int(content.lc.key(key)[0]) + 1


def _wrong(place: str, field: str, message: str) -> Invalid:
    return Invalid([Finding(place, field, message)])
