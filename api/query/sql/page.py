"""The rows of a page as a subquery: the page is cut first, then its to-one links are joined.

    (select ... from meeting t1 where ... order by ... limit 20) t1 left join ...

If the answer says whether there is a next page, one extra row is read and the rows are numbered.
"""

from dataclasses import dataclass

from api.query.ast.filter import Related
from api.query.ast.select import Connection, Edges, Lines, PageInfoParts, Rows, Selection, Values
from api.query.sql.context import SqlContext
from api.query.sql.expr import Piece, SqlExpr
from api.query.sql.filters import in_scope
from api.query.sql.keyset import Keyset
from api.query.sql.linked_rows import distinct_owners
from api.query.sql.row_source import CUT, NUMBERED, Parent, RowSource, scope
from api.query.sql.rows import is_flat
from api.query.sql.starts import beginning, way_back
from schema.catalog import kind_of


@dataclass
class Page:
    """A page of a list, and what its FROM clause has to supply.

    `source` collects joins and columns while the row texts are written, `carried` the columns that other parts of the
    answer use, `texts` the row texts that are computed inside the subquery, `numbers` its window functions.
    """

    sql: SqlContext
    selection: Selection
    parent: Parent | None
    lead: Related | None = None
    """The condition with whose linked rows, which are in the order of the list, it begins."""

    def __post_init__(self) -> None:
        self.source = RowSource(self.sql.alias(), self.sql.table(kind_of(self.selection.entity)))
        self.carried = RowSource(self.source.alias, self.source.table)
        self.texts: list[str] = []
        self.keyset = Keyset(self.sql, self.selection.order)
        shape = self.selection.shape
        self.peeks = _has_cursors(shape)
        """Whether one extra row is read."""
        self.numbered = self.peeks or self.selection.backward
        # Numbering copies the rows, and texts are smaller than rows.  But the extra row's text is written as well.
        self.texts_first = self.numbered and not self.parent and _is_flat(shape)
        """Whether the texts are written before the rows are numbered."""
        several = self.numbered or self.selection.limit > 1
        self.sorted = several and not self.texts_first and self.sql.dialect.sorts_rows
        """Whether the rows have to be sorted again after the joins."""
        self.numbers = {"_n": "row_number() over ()"} if self.numbered else {}

    @property
    def single(self) -> bool:
        """Whether the page has at most one row and is not numbered."""
        return self.selection.limit == 1 and not self.numbered

    @property
    def shown(self) -> str:
        """The condition that a row is not the extra one."""
        return f"{self.source.alias}._n <= {self.selection.limit}"

    def from_clause(self) -> str:
        """Returns the page and its joins.  To be called last, when the joins and columns of the rows are known."""
        self.source.used |= self.carried.used
        page = self.cut()
        if self.texts_first:
            return self._numbered(self._with_texts(page))
        if self.numbered:
            page = self._numbered(page)
        return self._with_texts(page) if self.sorted else page + self.source.joined

    def count(self) -> Piece:
        """Returns the number of rows in the whole list."""
        if not self.parent and (linked := distinct_owners(self.sql, self.selection.entity, self.selection.where)):
            return SqlExpr(linked)
        alias = self.sql.alias()
        with self.sql.nested(CUT), beginning(self.sql, self.selection.where, self.parent):
            where = self._in_scope(alias, *scope(self.parent, alias))
        return SqlExpr(f"(select count(*) from {self.source.table} {alias}{where})")

    def cut(self) -> str:
        """Returns the rows of the page, sort keys included: without them SQLite orders a past table by no index."""
        alias, selection = self.source.alias, self.selection
        limit = selection.limit + (1 if self.peeks else 0)
        order = self.keyset.order(self.source, inverted=selection.backward)
        rows = self._led(self.lead, order) if self.lead else self._ordered(self._where(alias), order)
        return f"(select {', '.join(sorted(self.source.used))} from {rows} limit {limit}) {alias}"

    def _ordered(self, where: str, order: str) -> str:
        return f"{self.source.table} {self.source.alias}{where} order by {order}"

    def _led(self, by: Related, order: str) -> str:
        """Returns the rows as they are found by linked rows, which are read in their own order, the same one."""
        lead, date = self.sql.alias(), self.selection.order[0].column.name
        with self.sql.led_by(by, lead):
            rows = self._ordered(self._where(self.source.alias), order)
        carried = rows.replace(f"{self.source.alias}.{date}_earliest", f"{lead}.{way_back(by.link).carried}")
        return f"{self.sql.table(kind_of(by.link.target))} {lead} cross join {carried}"

    def _where(self, alias: str) -> str:
        conditions = (*scope(self.parent, alias), *self._beyond_cursors())
        with self.sql.nested(NUMBERED if self.numbered else CUT):
            return self._in_scope(alias, *conditions)

    def _in_scope(self, alias: str, *conditions: str) -> str:
        selection, root = self.selection, self.parent is None
        return in_scope(self.sql, selection.entity, selection.where, alias, *conditions, root=root)

    def _beyond_cursors(self) -> list[str]:
        cursors = ((self.selection.after, False), (self.selection.before, True))
        return [self.keyset.beyond(self.source, cursor, before) for cursor, before in cursors if cursor is not None]

    def _with_texts(self, page: str) -> str:
        """Returns the text of each row, and only those columns that other parts of the answer use."""
        texts = [f"{sql} as _{number}" for number, sql in enumerate(self.texts, 1)]
        numbers = [f"{self.source.alias}.{name}" for name in self.numbers] if self.sorted else []
        rows = f"select {', '.join([*texts, *self.carried.used, *numbers]) or 'null'} from {page}{self.source.joined}"
        order = self.keyset.order(self.source, inverted=self.texts_first and self.selection.backward)
        return f"({rows}{f' order by {order}' if self.sql.dialect.sorts_rows else ''}) {self.source.alias}"

    def _numbered(self, page: str) -> str:
        """Returns the rows, numbered as they are read; those of a backward page are read in reverse afterwards."""
        alias = self.source.alias
        numbers = ", ".join(f"{number} as {name}" for name, number in self.numbers.items())
        rows = f"select {alias}.*, {numbers} from {page}"
        return f"{self.sql.dialect.sorted(rows, '_n desc') if self.selection.backward else f'({rows})'} {alias}"


def _has_cursors(shape: Rows | Values | Connection | Lines) -> bool:
    parts = shape.parts.values() if isinstance(shape, Connection) else ()
    return isinstance(shape, Lines) or any(
        isinstance(part, PageInfoParts) or part in ("next", "previous") for part in parts
    )


def _is_flat(shape: Rows | Values | Connection | Lines) -> bool:
    """Returns whether rows have only their own columns and to-one links, so the extra row's text costs little."""
    match shape:
        case Connection(parts):
            arrays = [part for part in parts.values() if isinstance(part, Rows | Edges)]
            rows = [row for part in arrays for row in (part.parts.values() if isinstance(part, Edges) else [part])]
            return all(is_flat(row.fields) for row in rows if isinstance(row, Rows))
        case Rows(fields) | Lines(fields):
            return is_flat(fields)
        case Values(field):
            return is_flat({"": field})
