"""Reads rows of records from YAML: the grammar of drafts and of the seeds.

A text has rows by collection.  A row has values by column, and may contain the rows that link to it under the name of
the reverse link (`participations` under a meeting, `citations` under anything).  `defaults` has values that all rows
of a collection share.  A citation or a quotation may be its words alone.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.composer import Composer, ComposerError
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent

from api.articles.yaml_problems import yaml_problem
from api.errors import nearest
from api.write import Change, InvalidField
from schema.catalog import collections, links
from schema.entity import Entity

WithId = Callable[[Change], Change]
MAX_DEPTH = 20
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

    def _parsed(self, text: str | bytes) -> CommentedMap | None:
        try:
            content = _yaml().load(text)
        except MarkedYAMLError as problem:
            written = text if isinstance(text, str) else text.decode(errors="replace")
            line, message = yaml_problem(problem, written)
            self._refuse(f"{self.name}:{line}", "", message)
        except (YAMLError, UnicodeError, ValueError, RecursionError) as problem:
            self._refuse(f"{self.name}:1", "", f"is not YAML: {str(problem).partition(chr(10))[0]}")
        else:
            if isinstance(content, CommentedMap):
                return content
            self._refuse(f"{self.name}:1", "", "has no collections")
        return None

    def _read_defaults(self, content: CommentedMap, collection: Any, values: Any) -> None:
        if not self._entity(content, collection):
            return
        if values is not None and not isinstance(values, CommentedMap):
            self._refuse(self._line(content, collection), str(collection), "must be a mapping")
            return
        self.defaults[collection] = plain(values) or {}

    def _mapping(self, content: CommentedMap, name: str) -> CommentedMap:
        found = content.get(name) or CommentedMap()
        if not isinstance(found, CommentedMap):
            self._refuse(self._line(content, name), name, "must be a mapping")
            return CommentedMap()
        return found

    def _entity(self, content: CommentedMap, name: Any) -> type[Entity] | None:
        if name not in collections():
            hint = nearest(str(name), collections())
            self._refuse(self._line(content, name), str(name), f"is not a collection. {hint}".rstrip())
        return collections().get(name)

    def _rows(self, content: CommentedMap, name: str) -> list[CommentedMap]:
        rows = content[name]
        if name in WORDS_ALONE and isinstance(rows, CommentedSeq):
            rows = [_row_of_words(rows, number, WORDS_ALONE[name]) for number in range(len(rows))]
        if not isinstance(rows, list) or not all(isinstance(row, CommentedMap) for row in rows):
            also = ", or of words of the text" if name in WORDS_ALONE else ""
            self._refuse(self._line(content, name), name, f"must be a list of rows{also}")
            return []
        return rows

    def _changes(self, entity: type[Entity], row: CommentedMap, parent: dict[str, str]) -> Iterator[Change]:
        """A row, then those nested in it; `parent` is its link to the row that contains it."""
        place = f"{self.name}:{row.lc.line + 1}"
        nested = {name: link for name, link in links(entity).items() if link.many and name in row}
        own = {str(name): plain(value) for name, value in row.items() if name not in nested}
        self.lines |= {(place, str(name)): int(row.lc.key(name)[0]) + 1 for name in row}
        for name in parent.keys() & own.keys():
            self._refuse(place, name, "must be left out: it is the row that contains this one")
        shared = self.defaults.get(entity.collection(), {})
        change = self.with_id(Change(entity, shared | own | parent, place))
        yield change
        for name, link in nested.items():
            for child in self._rows(row, name):
                yield from self._changes(link.target, child, {link.column: change.id})

    def _line(self, content: CommentedMap, key: Any) -> str:
        return f"{self.name}:{int(content.lc.key(key)[0]) + 1}"

    def _refuse(self, place: str, field: str, message: str) -> None:
        self.errors.append(InvalidField(place, field, message))


def _row_of_words(rows: CommentedSeq, number: int, name: str) -> Any:
    """A row of a list; if it is only a text, the row that has it as its value."""
    if not isinstance(rows[number], str):
        return rows[number]
    line, column = rows.lc.item(number)
    row = CommentedMap({name: str(rows[number])})
    row._yaml_set_line_col(line, column)
    row._yaml_set_kv_line_col(name, [line, column, line, column])
    return row


class _StrictComposer(Composer):
    """Refuses what a few bytes can make large: aliases, and deep nesting."""

    depth = 0

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.parser.check_event(AliasEvent):
            event = self.parser.peek_event()
            raise ComposerError(None, None, f"has the alias *{event.anchor}: write it out", event.start_mark)
        if self.depth >= MAX_DEPTH:
            mark = self.parser.peek_event().start_mark
            raise ComposerError(None, None, f"is nested more than {MAX_DEPTH} levels deep", mark)
        self.depth += 1
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


def _yaml() -> YAML:
    yaml = YAML(typ="rt")
    yaml.Composer = _StrictComposer
    return yaml


def plain(value: Any) -> Any:
    """A value of ruamel.yaml as plain Python; a date remains the text in the file."""
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, dict):
        return {str(name): plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return next((kind(value) for kind in (int, float) if isinstance(value, kind)), str(value))
