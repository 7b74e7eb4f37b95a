"""A statement while it is being written."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from api.query.ast.view import View
from api.query.parse.moments import LAST_REVISION_AT, REVISION_OF_RELEASE, rows_at_revision
from api.query.parse.params import Binding, current_value, map_value
from api.query.sql.dialect import Dialect
from api.query.sql.expr import Piece, Pieces, SqlExpr, TextPart, as_sql, never_null
from api.query.sql.reserved import RESERVED
from schema.catalog import Kind

REVISION = "(select value from counter where name = 'revision')"


class SqlContext:
    """Gives out placeholders for values and aliases for tables."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self.values: list[Any] = []
        self.bindings: dict[int, Binding] = {}
        self.pasts: dict[tuple[Any, ...], str] = {}
        self.tables: dict[str, str] = {}
        self.outlines: list[str] = []
        self._shared: dict[Hashable, str] = {}
        self.view = View()
        self.arguments: Mapping[str, Any] = {}
        self._aliases = 0
        self._depth = 0

    def bind(self, value: Any) -> str:
        """A placeholder for a value that a client may have chosen: such values are never part of the text."""
        if isinstance(value, Binding):
            self.bindings[len(self.values)] = value
        self.values.append(current_value(value))
        return self.dialect.placeholder(len(self.values))

    def bind_as(self, kind: Kind, value: Any) -> str:
        """A placeholder for a value of a column's kind: numbers say how wide they are, so that none overflows."""
        widths: dict[Kind, str] = {"integer": "bigint", "number": "double precision"}
        return f"cast({self.bind(value)} as {widths[kind]})" if kind in widths else self.bind(value)

    def alias(self) -> str:
        """A fresh name for a table, ours and never the client's."""
        self._aliases += 1
        return f"t{self._aliases}"

    @property
    def revision(self) -> str:
        """The revision that is read: the view's, or the last one."""
        if not self.view.past:
            return REVISION
        asked = (self.view.revision, self.view.known_at, self.view.release)
        if asked not in self.pasts:
            self.pasts[asked] = self._past()
        return self.pasts[asked]

    def _past(self) -> str:
        if self.view.revision is not None:
            return self.bind_as("integer", self.view.revision)
        name = f"known{len(self.pasts)}"
        self.tables[name] = f"{name}(seq) as materialized (select {self._found_out()})"
        return f"(select seq from {name})"

    def _found_out(self) -> str:
        """The revision that the statement itself looks up: by a moment, or by a name."""
        if self.view.release is not None:
            return REVISION_OF_RELEASE.format(self.bind(self.view.release))
        return LAST_REVISION_AT.format(self.bind(map_value(self.view.known_at, self.dialect.moment_value)))

    def table(self, kind: str) -> str:
        """Where the rows of an entity are read: in its table, or among what that held at the view's revision."""
        if not self.view.past:
            return kind
        revision = self.revision
        name = f"{kind}_at{list(self.pasts.values()).index(revision)}"
        if name not in self.tables:
            self.tables[name] = f"{name} as not materialized ({rows_at_revision(self.dialect, kind, revision)})"
        return name

    @contextmanager
    def viewed_as(self, view: View) -> Iterator[None]:
        """What is written inside is seen from this point of view."""
        before, self.view = self.view, view
        yield
        self.view = before

    @contextmanager
    def nested(self, symbols: int) -> Iterator[None]:
        """What is written inside lies so many symbols deeper on the stack of the database's parser."""
        self._depth += symbols
        yield
        self._depth -= symbols

    def has_room(self, symbols: int) -> bool:
        """Whether so many symbols more find room on the stack of the database's parser."""
        return self._depth + symbols <= self.dialect.stack

    def outline(self, select: Callable[[str], str]) -> str:
        """Write a table of rows' ids, and what is told of them, apart from the statement's body, and give its name.

        It is used once and is no more than a name for an expression: the planner folds it back in.
        """
        depth, self._depth = self._depth, 0
        written = select(self.alias())
        self._depth = depth
        name = f"x{len(self.outlines) + 1}"
        self.outlines.append(f"{name}(id, json) as ({written})")
        return name

    def shared_cte(self, name: str, columns: str, select: Callable[[], str]) -> str:
        """Write a table that several places use apart from the statement's body, once for each point of view, and give
        its name.  The planner folds it in where it is used.
        """
        key = (name, self.view.published_until, self.table("document"))
        return self._cte(key, name, columns, select, "not materialized")

    def view_cte(self, name: str, columns: str, select: Callable[[], str]) -> str:
        """Write a table as `shared` does, but once for each point of view whatever of the view it depends on."""
        return self._cte((name, self.view), name, columns, select, "not materialized")

    def question_cte(self, name: str, columns: str, select: Callable[[], str]) -> str:
        """Write a table of the question that is being written, and give its name.  It is made once, however often it is
        read.
        """
        return self._cte((name, id(self.arguments), self.view), name, columns, select, "materialized")

    def _cte(self, key: Hashable, name: str, columns: str, select: Callable[[], str], how: str) -> str:
        if key not in self._shared:
            depth, self._depth = self._depth, 0
            written = select()
            self._depth = depth
            self._shared[key] = f"{name}{len(self._shared) + 1}"
            self.outlines.append(f"{self._shared[key]}({columns}) as {how} ({written})")
        return self._shared[key]

    def page_cte(self, select: str) -> str:
        """A table of rows that are read several times, made once.  Its name."""
        name = f"p{len(self.outlines) + 1}"
        self.outlines.append(f"{name} as materialized ({select})")
        return name

    @contextmanager
    def answering(self, given: Mapping[str, Any]) -> Iterator[None]:
        """What is written inside answers a question with these values."""
        before, self.arguments = self.arguments, given
        yield
        self.arguments = before

    def object(self, members: Mapping[str, Pieces]) -> Pieces:
        """A JSON object."""
        pieces: list[Piece] = [TextPart("{")]
        for number, (name, value) in enumerate(members.items()):
            pieces += [TextPart(f'{"," if number else ""}"{name}":'), *value]
        return [*pieces, TextPart("}")]

    def array(self, values: Sequence[Pieces]) -> Pieces:
        """A JSON array of known length."""
        apart = [part for value in values for part in (TextPart(","), *value)][1:]
        return [TextPart("["), *apart, TextPart("]")]

    def expression(self, pieces: Pieces) -> str:
        """Pieces one after another, as one SQL expression."""
        merged = _merge(pieces)
        return as_sql(merged[0]) if len(merged) == 1 else self.dialect.join(merged)

    def json_array_of(self, query: str, order: str) -> Pieces:
        """The array of what a query tells of each row, as `_told`, in an order."""
        alias = self.alias()
        rows = f"{self.dialect.sorted(query, order)} {alias}"
        listed = f"(select {self.dialect.gather(f'{alias}._told')} from {rows})"
        return [TextPart("["), SqlExpr(listed), TextPart("]")]

    def unless_null(self, expression: str, pieces: Pieces) -> Pieces:
        """The pieces, or null where the expression has no value."""
        return [
            SqlExpr(
                f"case when {expression} is null then 'null' else {self.expression(pieces)} end", never_null(pieces)
            )
        ]


def _merge(pieces: Pieces) -> list[Piece]:
    merged: list[Piece] = []
    for piece in pieces:
        if merged and isinstance(piece, TextPart) and isinstance(merged[-1], TextPart):
            merged[-1] = TextPart(merged[-1].text + piece.text)
        else:
            merged.append(piece)
    return merged


def column(alias: str, name: str) -> str:
    """A column of an aliased table, quoted where its name is a word of SQL."""
    return f'{alias}."{name}"' if name in RESERVED else f"{alias}.{name}"
