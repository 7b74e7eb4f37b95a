"""The state of a statement while it is being compiled: bind parameters, aliases, CTEs, and the current view."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from api.query.ast.view import View
from api.query.parse.params import Binding, current_value, map_value
from api.query.sql.columns import rows_at_revision
from api.query.sql.dialect import Dialect
from api.query.sql.existing_ids import IdChecks
from api.query.sql.expr import Piece, Pieces, SqlExpr, TextPart, as_sql, merged, never_null
from api.query.sql.rows_in_view import RowsInView, depends_on_documents, in_place
from schema.catalog import Kind

Params = ParamSpec("Params")

CURRENT_REVISION = "(select value from counter where name = 'revision')"
LAST_REVISION_AT = "(select coalesce(max(seq), 0) from revision where at <= {})"
"""The last revision by a moment, or 0 if it is before the first."""
REVISION_OF_RELEASE = "(select revision from release where name = {})"


class SqlContext:
    """Hands out placeholders, aliases and CTE names, and collects what the statement needs besides its body."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self.values: list[Any] = []
        self.bindings: dict[int, Binding] = {}
        self.checks: list[Binding] = []
        self.revisions: dict[tuple[Any, ...], str] = {}
        self.tables: dict[str, str] = {}
        self.outlines: list[str] = []
        self.required: dict[int, str] = {}
        """By the place of its id among the values, the condition that a document exists."""
        self.ids = IdChecks(dialect)
        self._ctes: dict[Hashable, str] = {}
        self._documents: dict[Hashable, int] = {}
        self._in_view: dict[str, tuple[str, str, View]] = {}
        """By CTE, the entity, the table and the view of rows as the view's documents describe them."""
        self.view = View()
        self.starts: tuple[object, ...] = ()
        """What a list begins with: conditions across links, or the published documents; see `starts`."""
        self.tested: tuple[object, ...] = ()  # the conditions on involved actors that are tested row by row
        self.lead: tuple[object, str] = (None, "")
        """The condition whose linked rows are joined to the rows of the list, and the alias of their table."""
        self._as_stored = False
        self.arguments: Mapping[str, Any] = {}
        self._question = 0
        """What identifies the question that is being answered."""
        self._aliases = 0
        self._depth = 0

    # ---- values and names

    def bind(self, value: Any) -> str:
        """Returns the placeholder of a new bind parameter.  Client values never become part of the SQL text."""
        if isinstance(value, Binding):
            self.bindings[len(self.values)] = value
        self.values.append(current_value(value))
        return self.dialect.placeholder(len(self.values))

    def bind_as(self, kind: Kind, value: Any) -> str:
        """Returns the placeholder of a new bind parameter of a column's kind; numbers are cast, so none overflows."""
        widths: dict[Kind, str] = {"integer": "bigint", "number": "double precision"}
        return f"cast({self.bind(value)} as {widths[kind]})" if kind in widths else self.bind(value)

    def alias(self) -> str:
        """Returns a fresh table alias."""
        self._aliases += 1
        return f"t{self._aliases}"

    # ---- the view

    @contextmanager
    def viewed_as(self, view: View) -> Iterator[None]:
        """Compiles what is inside the block in this view."""
        before, self.view = self.view, view
        yield
        self.view = before

    @contextmanager
    def starting_at(self, starts: tuple[object, ...]) -> Iterator[None]:
        """Compiles what is inside the block to begin with the rows that meet these conditions across links."""
        before, self.starts = self.starts, starts
        yield
        self.starts = before

    @contextmanager
    def led_by(self, condition: object, alias: str) -> Iterator[None]:
        """Compiles what is inside the block for rows that are joined to the linked rows of a condition."""
        before, self.lead = self.lead, (condition, alias)
        yield
        self.lead = before

    @contextmanager
    def as_stored(self) -> Iterator[None]:
        """Compiles what is inside the block with the columns of rows as stored, whatever the view's documents say.

        Which rows the view includes still follows from its documents.  Statements stay much shorter.
        """
        before, self._as_stored = self._as_stored, True
        yield
        self._as_stored = before

    @contextmanager
    def answering(self, arguments: Mapping[str, Any]) -> Iterator[None]:
        """Compiles what is inside the block with these arguments of a question."""
        before = self.arguments, self._question
        self.arguments, self._question = arguments, id(arguments)
        self.checks.extend(value for value in arguments.values() if isinstance(value, Binding))
        yield
        self.arguments, self._question = before

    @contextmanager
    def paging(self, arguments: Mapping[str, Any]) -> Iterator[None]:
        """Compiles what is inside the block with the arguments of a page added to those of the question."""
        before, self.arguments = self.arguments, {**self.arguments, **arguments}
        yield
        self.arguments = before

    @property
    def revision(self) -> str:
        """The revision that is read, as an SQL expression."""
        if not self.view.past:
            return CURRENT_REVISION
        key = (self.view.revision, self.view.known_at, self.view.release)
        if key not in self.revisions:
            self.revisions[key] = self._past_revision()
        return self.revisions[key]

    def _past_revision(self) -> str:
        if self.view.revision is not None:
            return self.bind_as("integer", self.view.revision)
        name = f"known{len(self.revisions)}"
        self.tables[name] = f"{name}(seq) as materialized (select {self._revision_lookup()})"
        return f"(select seq from {name})"

    def _revision_lookup(self) -> str:
        if self.view.release is not None:
            return REVISION_OF_RELEASE.format(self.bind(self.view.release))
        return LAST_REVISION_AT.format(self.bind(map_value(self.view.known_at, self.dialect.moment_value)))

    def table(self, kind: str) -> str:
        """Returns the table of an entity, or the CTE of its rows in the view: at its revision, by its documents."""
        if self._as_stored or not depends_on_documents(self.view, kind):
            return self._table_at_revision(kind)
        view = self.view
        documents = (view.revision, view.known_at, view.release, view.according_to, view.published_until)
        number = self._documents.setdefault(documents, len(self._documents))
        name = f"{kind}_by{number}"
        self._in_view.setdefault(name, (kind, self._table_at_revision(kind), view))
        return name

    def _table_at_revision(self, kind: str) -> str:
        if not self.view.past:
            return kind
        revision = self.revision
        name = f"{kind}_at{list(self.revisions.values()).index(revision)}"
        if name not in self.tables:
            self.tables[name] = f"{name} as not materialized ({rows_at_revision(self.dialect, kind, revision)})"
        return name

    def require_document(self) -> None:
        """Lets the statement find nothing unless the document that the view follows exists."""
        table, id = self.table("document"), self.bind(self.view.according_to)
        self.required[len(self.values) - 1] = f"exists (select 1 from {table} d where d.id = {id})"

    # ---- room on the parser's stack

    @contextmanager
    def nested(self, symbols: int) -> Iterator[None]:
        """Compiles what is inside the block as nested this many symbols deeper on the database parser's stack."""
        self._depth += symbols
        yield
        self._depth -= symbols

    def has_room(self, symbols: int) -> bool:
        """Returns whether this many more symbols fit on the database parser's stack."""
        return self._depth + symbols <= self.dialect.stack

    def _outside(self, write: Callable[[], str]) -> str:
        """Returns what `write` returns, compiled at depth 0."""
        depth, self._depth = self._depth, 0
        sql = write()
        self._depth = depth
        return sql

    # ---- CTEs

    def statement(self, body: str) -> str:
        """Returns the text of a statement: its CTEs and its body.  To be called last."""
        parts, in_view = [*self.outlines, body], list[str]()
        for name, (kind, table, view) in self._in_view.items():
            with self.viewed_as(view):
                parts, ctes = in_place(self, RowsInView(name, kind, table), parts)
            in_view += ctes
        *outlines, body = parts
        ctes = [*self.tables.values(), *in_view, *outlines]
        return f"with {', '.join(ctes)} {body}" if ctes else body

    def outline(self, select: Callable[[str], str]) -> str:
        """Moves a query for rows' ids and JSON texts out of the statement's body into a CTE; returns the CTE's name.

        `select` is called with a fresh alias.  The CTE is referenced once, so the planner inlines it; it only makes the
        statement less nested.
        """
        query = self._outside(lambda: select(self.alias()))
        name = f"x{len(self.outlines) + 1}"
        self.outlines.append(f"{name}(id, json) as ({query})")
        return name

    def shared_cte(self, name: str, columns: str, select: Callable[[], str]) -> str:
        """Returns the name of a CTE that depends on the view's revision and documents only.

        The planner inlines it wherever it is used.
        """
        key = (name, self.view.published_until, self.view.according_to, self.table("document"))
        return self._cte(key, name, columns, select, "not materialized")

    def view_cte(self, name: str, columns: str, select: Callable[[], str]) -> str:
        """Returns the name of a CTE that depends on the whole view.  The planner inlines it wherever it is used."""
        return self._cte((name, self.view), name, columns, select, "not materialized")

    def question_cte(self, name: str, columns: str, select: Callable[[], str]) -> str:
        """Returns the name of a CTE that depends on the view and the question's arguments, and is computed once.

        It does not depend on the arguments of a page.
        """
        return self._cte((name, self._question, self.view), name, columns, select, "materialized")

    def _cte(self, key: Hashable, name: str, columns: str, select: Callable[[], str], how: str) -> str:
        if key not in self._ctes:
            query = self._outside(select)
            self._ctes[key] = f"{name}{len(self._ctes) + 1}"
            self.outlines.append(f"{self._ctes[key]}({columns}) as {how} ({query})")
        return self._ctes[key]

    def filter_cte(self, test: object, select: Callable[[], str]) -> str:
        """Returns the name of a CTE of the ids that meet a filter, which depends on the view and is computed once."""
        return self._cte((id(test), self.view), "matching", "id", select, "materialized")

    def page_cte(self, select: str) -> str:
        """Returns the name of a CTE of rows that are read several times but computed once."""
        name = f"p{len(self.outlines) + 1}"
        self.outlines.append(f"{name} as materialized ({select})")
        return name

    def list_page(self, name: str, arguments: Mapping[str, Any], select: Callable[[], str]) -> str:
        """Returns the name of the CTE of a page of a question's list, which the parts of the page share."""
        key = (name, id(arguments), self._question, self.view)
        if key not in self._ctes:
            self._ctes[key] = self.page_cte(self._outside(select))
        return self._ctes[key]

    # ---- JSON

    def object(self, members: Mapping[str, Pieces]) -> Pieces:
        """Returns a JSON object."""
        pieces: list[Piece] = [TextPart("{")]
        for number, (name, value) in enumerate(members.items()):
            pieces += [TextPart(f'{"," if number else ""}"{name}":'), *value]
        return [*pieces, TextPart("}")]

    def array(self, values: Sequence[Pieces]) -> Pieces:
        """Returns a JSON array of fixed length."""
        separated = [piece for value in values for piece in (TextPart(","), *value)][1:]
        return [TextPart("["), *separated, TextPart("]")]

    def expression(self, pieces: Pieces) -> str:
        """Returns the concatenation of the pieces as one SQL expression."""
        parts = merged(pieces)
        return as_sql(parts[0]) if len(parts) == 1 else self.dialect.join(parts)

    def json_array_of(self, query: str, order: str) -> Pieces:
        """Returns the JSON array of the `_told` column of a query, in an order."""
        alias = self.alias()
        rows = f"{self.dialect.sorted(query, order)} {alias}"
        listed = f"(select {self.dialect.string_agg(f'{alias}._told')} from {rows})"
        return [TextPart("["), SqlExpr(listed), TextPart("]")]

    def unless_null(self, expression: str, pieces: Pieces) -> Pieces:
        """Returns the pieces, or JSON null if the expression is NULL."""
        text = f"case when {expression} is null then 'null' else {self.expression(pieces)} end"
        return [SqlExpr(text, never_null(pieces))]


def reading_stored(
    write: Callable[Concatenate[SqlContext, Params], str],
) -> Callable[Concatenate[SqlContext, Params], str]:
    """Decorates a writer of SQL that reads rows as stored, whatever the view's documents say; see `as_stored`."""

    @wraps(write)
    def written(sql: SqlContext, /, *args: Params.args, **named: Params.kwargs) -> str:
        with sql.as_stored():
            return write(sql, *args, **named)

    return written
