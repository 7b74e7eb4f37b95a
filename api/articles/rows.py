"""Reads rows of records from YAML: the grammar of drafts and of the seeds.

A text has rows by collection.  A row has values by column, and may contain the rows that link to it under the name of
the reverse link (`participations` under a meeting, `citations` under anything).  `defaults` has values that all rows
of a collection share.  A citation or a quotation may be its words alone.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from yaml import MarkedYAMLError, YAMLError

from api.articles.yaml_problems import yaml_problem
from api.articles.yaml_text import YamlList, YamlMapping, read_yaml
from api.errors import nearest
from api.write import Change, InvalidField
from schema.catalog import collections, links
from schema.entity import Entity

WithId = Callable[[Change], Change]
WORDS_ALONE = {"citations": "quote", "quotations": "text"}
"""The value that a row consists of if it is only a text, by collection."""


@dataclass
class YamlRows:
    """The rows of one YAML text, called `name` in places such as `draft.yaml:12`.

    `with_id` gives an id to a change that has none.  `changes` has all rows, nested ones included, in the order of the
    text, `errors` what is no row, and `lines` the line of each field by place and name.
    """

    name: str
    with_id: WithId
    changes: list[Change] = field(default_factory=list)
    errors: list[InvalidField] = field(default_factory=list)
    lines: dict[tuple[str, str], int] = field(default_factory=dict)
    defaults: dict[str, dict[str, Any]] = field(default_factory=dict)

    def read(self, text: str | bytes) -> "YamlRows":
        """Reads a text.  Returns itself."""
        content = self._parsed(text)
        if content is None:
            return self
        for collection, values in self._mapping(content, "defaults").items():
            self._read_defaults(content["defaults"], collection, values)
        for collection in content:
            if collection != "defaults" and (entity := self._entity(content, collection)):
                for row in self._rows(content, collection):
                    self.changes += self._changes(entity, row, {})
        return self

    def _parsed(self, text: str | bytes) -> YamlMapping | None:
        try:
            content = read_yaml(text)
        except MarkedYAMLError as problem:
            written = text if isinstance(text, str) else text.decode(errors="replace")
            line, message = yaml_problem(problem, written)
            self._refuse(f"{self.name}:{line}", "", message)
        except (YAMLError, UnicodeError, ValueError, RecursionError) as problem:
            self._refuse(f"{self.name}:1", "", f"is not YAML: {str(problem).partition(chr(10))[0]}")
        else:
            if isinstance(content, YamlMapping):
                return content
            self._refuse(f"{self.name}:1", "", "has no collections")
        return None

    def _read_defaults(self, content: YamlMapping, collection: Any, values: Any) -> None:
        if not self._entity(content, collection):
            return
        if values is not None and not isinstance(values, YamlMapping):
            self._refuse(self._line(content, collection), str(collection), "must be a mapping")
            return
        self.defaults[collection] = values or {}

    def _mapping(self, content: YamlMapping, name: str) -> YamlMapping:
        found = content.get(name) or YamlMapping(1)
        if not isinstance(found, YamlMapping):
            self._refuse(self._line(content, name), name, "must be a mapping")
            return YamlMapping(1)
        return found

    def _entity(self, content: YamlMapping, name: Any) -> type[Entity] | None:
        if name not in collections():
            hint = nearest(str(name), collections())
            self._refuse(self._line(content, name), str(name), f"is not a collection. {hint}".rstrip())
        return collections().get(name)

    def _rows(self, content: YamlMapping, name: str) -> list[YamlMapping]:
        rows = content[name]
        if name in WORDS_ALONE and isinstance(rows, YamlList):
            rows = list(map(partial(_row_of_words, WORDS_ALONE[name]), rows, rows.lines))
        if not isinstance(rows, list) or not all(isinstance(row, YamlMapping) for row in rows):
            also = ", or of words of the text" if name in WORDS_ALONE else ""
            self._refuse(self._line(content, name), name, f"must be a list of rows{also}")
            return []
        return rows

    def _changes(self, entity: type[Entity], row: YamlMapping, parent: dict[str, str]) -> Iterator[Change]:
        """A row, then those nested in it; `parent` is its link to the row that contains it."""
        place = f"{self.name}:{row.line}"
        nested = {name: link for name, link in links(entity).items() if link.many and name in row}
        own = {name: value for name, value in row.items() if name not in nested}
        self.lines |= {(place, name): line for name, line in row.lines.items()}
        for name in parent.keys() & own.keys():
            self._refuse(place, name, "must be left out: it is the row that contains this one")
        shared = self.defaults.get(entity.collection(), {})
        change = self.with_id(Change(entity, shared | own | parent, place))
        yield change
        for name, link in nested.items():
            for child in self._rows(row, name):
                yield from self._changes(link.target, child, {link.column: change.id})

    def _line(self, content: YamlMapping, key: Any) -> str:
        return f"{self.name}:{content.lines[key]}"

    def _refuse(self, place: str, field: str, message: str) -> None:
        self.errors.append(InvalidField(place, field, message))


def _row_of_words(name: str, item: Any, line: int) -> Any:
    """A row of a list; if it is only a text, the row that has it as its value."""
    if not isinstance(item, str):
        return item
    row = YamlMapping(line)
    row[name], row.lines[name] = item, line
    return row
