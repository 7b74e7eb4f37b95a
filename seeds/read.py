"""Reads reviewed YAML files into changes.

A file has rows by collection.  A row has values by column, and may contain the rows that link to it under the name of
the reverse link (`participations` under a meeting, `citations` under anything).  `defaults` has values that all rows
of a collection share.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from api.errors import nearest
from api.write import Change, Invalid, InvalidField
from api.write.rules.ids import Ids
from schema.catalog import collections, links
from schema.entity import Entity

HERE = Path(__file__).parent
FOLDERS = (HERE / "article", HERE / "context")


def read_seeds(folders: tuple[Path, ...] | None = None) -> list[Change]:
    """All rows of all files, with ids and places.  Raises Invalid, naming file, line and field."""
    files = [file for folder in folders or FOLDERS for file in sorted(folder.glob("*.yaml"))]
    ids = Ids()
    return [change for file in files for change in _File(file, ids).changes()]


@dataclass
class _File:
    """Reads one file."""

    file: Path
    ids: Ids
    defaults: dict[str, dict[str, Any]] = field(default_factory=dict)

    def changes(self) -> Iterator[Change]:
        """All rows, nested ones included, in the order of the file."""
        content = _parse(self.file)
        for collection, values in self.mapping(content, "defaults").items():
            self.entity(content["defaults"], collection)
            self.defaults[collection] = _plain(values) or {}
        for collection in content:
            if collection != "defaults":
                entity = self.entity(content, collection)
                for row in self.rows(content, collection):
                    yield from self.row(entity, row, {})

    def mapping(self, content: CommentedMap, name: str) -> CommentedMap:
        found = content.get(name) or CommentedMap()
        if not isinstance(found, CommentedMap):
            raise _invalid(self.line(content, name), name, "must be a mapping")
        return found

    def entity(self, content: CommentedMap, name: Any) -> type[Entity]:
        if name not in collections():
            hint = nearest(str(name), collections())
            raise _invalid(self.line(content, name), str(name), f"is not a collection. {hint}".rstrip())
        return collections()[name]

    def rows(self, content: CommentedMap, name: str) -> list[CommentedMap]:
        rows = content[name]
        if not isinstance(rows, list) or not all(isinstance(row, CommentedMap) for row in rows):
            raise _invalid(self.line(content, name), name, "must be a list of rows")
        return rows

    def row(self, entity: type[Entity], row: CommentedMap, parent: dict[str, str]) -> Iterator[Change]:
        """A row, then those nested in it; `parent` is its link to the row that contains it."""
        place = f"{self.file.name}:{row.lc.line + 1}"
        nested = {name: link for name, link in links(entity).items() if link.many and name in row}
        own = {str(name): _plain(value) for name, value in row.items() if name not in nested}
        for name in parent.keys() & own.keys():
            raise _invalid(place, name, "must be left out: it is the row that contains this one")
        change = self.ids.with_id(Change(entity, self.defaults.get(entity.collection(), {}) | own | parent, place))
        yield change
        for name, link in nested.items():
            for child in self.rows(row, name):
                yield from self.row(link.target, child, {link.column: change.id})

    def line(self, content: CommentedMap, key: Any) -> str:
        return f"{self.file.name}:{int(content.lc.key(key)[0]) + 1}"


def _parse(file: Path) -> CommentedMap:
    try:
        content = YAML(typ="rt").load(file)
    except MarkedYAMLError as problem:
        line = problem.problem_mark.line + 1 if problem.problem_mark else 1
        raise _invalid(f"{file.name}:{line}", "", f"is not YAML: {problem.problem}") from None
    except (YAMLError, UnicodeError) as problem:
        raise _invalid(f"{file.name}:1", "", f"is not YAML: {problem}") from None
    if not isinstance(content, CommentedMap):
        raise _invalid(f"{file.name}:1", "", "has no collections")
    return content


def _plain(value: Any) -> Any:
    """A value of ruamel.yaml as plain Python; a date remains the text in the file."""
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, dict):
        return {str(name): _plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return next((kind(value) for kind in (int, float) if isinstance(value, kind)), str(value))


def _invalid(place: str, field: str, message: str) -> Invalid:
    return Invalid([InvalidField(place, field, message)])
