"""Lists: the page is cut first, then joined and each row written, then the rows' texts are gathered.

    select string_agg(t1._1, ',') from (
        select <a row's text> as _1 from (select ... from meeting t1 where ... order by ... limit 20) t1 left join ...
        order by ...) t1

SQLite keeps the order of the page through the joins, and gathers what it writes at once.  One row more than asked is
read where the answer tells whether there is more, and rows are numbered.
"""

from dataclasses import dataclass, replace

from api.query.ast.select import (
    Connection,
    DerivedField,
    Edges,
    ExcludedCounts,
    Facets,
    FixedJson,
    History,
    Lines,
    PageInfoField,
    PageInfoParts,
    Part,
    Rows,
    Selection,
    Values,
)
from api.query.parse.cursors import with_id_last
from api.query.parse.facets import write_facets
from api.query.sql.context import SqlContext, column
from api.query.sql.derived_fields import write_derived_field
from api.query.sql.excluded import write_excluded_counts
from api.query.sql.expr import Piece, Pieces, SqlExpr, TextPart
from api.query.sql.filters import in_scope
from api.query.sql.history import write_history
from api.query.sql.keyset import Keyset
from api.query.sql.rows import CUT, LIST, NUMBERED, ROW_TEXT, Parent, RowSource, RowWriter, is_flat
from schema.catalog import kind_of

OUTSIDE = ("total", "revision")
"""Parts that are not made of the page."""


def write_list(sql: SqlContext, selection: Selection | History | DerivedField, parent: Parent | None = None) -> Pieces:
    """A list as JSON text: an array, or an object with what is asked about the page."""
    if isinstance(selection, DerivedField):
        assert parent is not None
        return write_derived_field(sql, RowWriter(sql, write_list), parent.key, selection)
    if isinstance(selection, History):
        assert parent is not None
        return write_history(sql, RowWriter(sql, write_list), parent.key, selection)
    whole = replace(selection, order=with_id_last(selection.entity, selection.order))
    return PageWriter(sql, whole, parent).write()


@dataclass
class PageWriter:
    """A page while it is being written."""

    sql: SqlContext
    selection: Selection
    parent: Parent | None

    def __post_init__(self) -> None:
        self.source = RowSource(self.sql.alias(), self.sql.table(kind_of(self.selection.entity)))
        self.carried = RowSource(self.source.alias, self.source.table)
        self.written: list[str] = []
        self.rows = RowWriter(self.sql, write_list)
        self.keyset = Keyset(self.sql, self.selection.order)
        shape = self.selection.shape
        parts = shape.parts.values() if isinstance(shape, Connection) else ()
        onward = any(isinstance(part, PageInfoParts) or part in ("next", "previous") for part in parts)
        self.peeks = onward or isinstance(shape, Lines)
        self.numbered = self.peeks or self.selection.backward
        # Numbering copies rows, which is less of them as text; but the one row more is written too: it has to be flat.
        self.shortened = self.numbered and not self.parent and _is_flat(shape)
        several = self.numbered or self.selection.limit > 1
        self.sorted = several and not self.shortened and self.sql.dialect.sorts_rows
        self.numbers = {"_n": "row_number() over ()"} if self.numbered else {}

    def write(self) -> Pieces:
        shape = self.selection.shape
        if isinstance(shape, Rows):
            return self.hoisted(shape)
        if isinstance(shape, Values):
            return [SqlExpr(f"(select {self.alone(shape)} from {self.from_page()})")]
        if isinstance(shape, Lines):
            return [SqlExpr(f"(select {self.sql.expression(self.lines(shape))} from {self.from_page()})")]
        on_page = [part for part in shape.parts.values() if not _stands_apart(part)]
        if not self.numbered and len(on_page) == 1:
            return self.sql.object({key: self.outside(part) for key, part in shape.parts.items()})
        parts = {key: self.part(part) for key, part in shape.parts.items()}
        told = [key for key, part in shape.parts.items() if not _stands_apart(part) and not _is_fixed(parts[key])]
        written = self.sql.object(parts)
        return [SqlExpr(f"(select {self.sql.expression(written)} from {self.from_page()})")] if told else written

    def outside(self, part: Part) -> Pieces:
        """A part of an object that is not itself made of the page: only its array is."""
        return self.hoisted(part) if isinstance(part, Rows | Edges) else self.part(part)

    def hoisted(self, part: Rows | Edges) -> Pieces:
        """An array whose brackets stand outside the select, which saves nesting."""
        told = self.alone(part)
        if self.parent and self.parent.source and self.can_be_joined():
            self.join_to(self.parent.source)
            there = f"case when {self.source.alias}.id is not null then {told} end"
        else:
            there = f"(select {told} from {self.from_page()})"
        return [TextPart("["), SqlExpr(there), TextPart("]")]

    def can_be_joined(self) -> bool:
        """Whether there is at most one row, which the planner then reads together with all else."""
        alone = self.selection.limit == 1 and not self.numbered
        return alone and self.sql.dialect.joins_lists and not self.sql.view.past

    def join_to(self, row: RowSource) -> None:
        row.joins += [f"left join lateral {self.cut()} on true", *self.source.joins]

    def lines(self, lines: Lines) -> Pieces:
        rows = self.gathered(Rows(lines.fields), between="\n")
        last = self.sql.object({"next": self.part("next"), "revision": self.part("revision")})
        return [SqlExpr(rows), TextPart("\n"), *last]

    # ---- which rows

    def from_page(self) -> str:
        """The page and its joins.  Asked last, when it is known what is told of its rows, with which joins."""
        self.source.used |= self.carried.used
        page = self.cut()
        if self.shortened:
            return self.counted(self.rows_told(page))
        if self.numbered:
            page = self.counted(page)
        return self.rows_told(page) if self.sorted else page + self.source.joined

    def rows_told(self, page: str) -> str:
        """The text of each row, and what else the rest of the answer is made of: no more needs to be carried on."""
        texts = [f"{sql} as _{number}" for number, sql in enumerate(self.written, 1)]
        numbers = [f"{self.source.alias}.{name}" for name in self.numbers] if self.sorted else []
        rows = f"select {', '.join([*texts, *self.carried.used, *numbers]) or 'null'} from {page}{self.source.joined}"
        order = self.keyset.order(self.source, inverted=self.shortened and self.selection.backward)
        return f"({rows}{f' order by {order}' if self.sql.dialect.sorts_rows else ''}) {self.source.alias}"

    def counted(self, page: str) -> str:
        """The same with its rows numbered as they are read, and turned round where they are read from behind."""
        alias = self.source.alias
        numbers = ", ".join(f"{number} as {name}" for name, number in self.numbers.items())
        rows = f"select {alias}.*, {numbers} from {page}"
        return f"{self.sql.dialect.sorted(rows, '_n desc') if self.selection.backward else f'({rows})'} {alias}"

    def cut(self) -> str:
        """What it is ordered by is told too: SQLite orders a past by its indexes only where it is."""
        alias, wanted = self.source.alias, self.selection
        limit = wanted.limit + (1 if self.peeks else 0)
        order = self.keyset.order(self.source, inverted=wanted.backward)
        rows = f"select {', '.join(sorted(self.source.used))} from {self.source.table} {alias}{self.where(alias)}"
        return f"({rows} order by {order} limit {limit}) {alias}"

    def where(self, alias: str) -> str:
        more = (*self.scope(alias), *self.beyond())
        with self.sql.nested(NUMBERED if self.numbered else CUT):
            return in_scope(self.sql, self.selection.entity, self.selection.where, alias, *more)

    def scope(self, alias: str) -> list[str]:
        return [f"{column(alias, self.parent.column)} = {self.parent.key}"] if self.parent else []

    def beyond(self) -> list[str]:
        """Only what lies beyond the cursors."""
        cursors = ((self.selection.after, False), (self.selection.before, True))
        return [self.keyset.beyond(self.source, at, before) for at, before in cursors if at is not None]

    # ---- what is told of them

    def part(self, part: Part) -> Pieces:
        match part:
            case FixedJson(json):
                return [TextPart(json)]
            case Rows() | Edges():
                return [TextPart("["), SqlExpr(self.gathered(part)), TextPart("]")]
            case PageInfoParts(parts):
                return self.sql.object({key: [self.mark(mark)] for key, mark in parts.items()})
            case Facets():
                return write_facets(self.sql, self.selection.entity, self.selection.where, part, self.parent)
            case ExcludedCounts():
                return write_excluded_counts(self.sql, self.selection.entity, self.selection.where, part, self.parent)
            case "total":
                return [self.total()]
            case "next":
                return [self.onward("endCursor", "hasNextPage")]
            case "previous":
                return [self.onward("startCursor", "hasPreviousPage")]
            case "revision":
                return [SqlExpr(self.sql.revision)]

    def gathered(self, part: Rows | Values | Edges, between: str = ",") -> str:
        """One JSON text per shown row, in the order asked, joined; NULL where there is no row."""
        with self.sql.nested(ROW_TEXT if self.shortened else LIST):
            one = self.sql.expression(self.one(part))
        shown = f"{self.source.alias}._n <= {self.selection.limit}"
        if self.sorted or self.shortened:
            self.written.append(f"case when {shown} then {one} end" if self.sorted and self.peeks else one)
            one = f"{self.source.alias}._{len(self.written)}"
        return self.sql.dialect.gather(one, between) + (f" filter (where {shown})" if self.peeks else "")

    def alone(self, part: Rows | Values | Edges) -> str:
        """The same where nothing else is told of the page: a single row needs no joining, and none is NULL as well."""
        if self.numbered or self.selection.limit > 1:
            return self.gathered(part)
        with self.sql.nested(LIST):
            return self.sql.expression(self.one(part))

    def one(self, part: Rows | Values | Edges) -> Pieces:
        """What stands in an array for one row."""
        match part:
            case Rows(fields):
                return self.rows.row(self.source, fields)
            case Values(field):
                return self.rows.value(self.source, field)
            case Edges():
                return self.edge(part)

    def edge(self, edges: Edges) -> Pieces:
        parts: dict[str, Pieces] = {}
        for key, part in edges.parts.items():
            if isinstance(part, FixedJson):
                parts[key] = [TextPart(part.json)]
            elif isinstance(part, Rows):
                parts[key] = self.rows.row(self.source, part.fields)
            else:
                parts[key] = [SqlExpr(self.sql.dialect.text(self.keyset.cursor(self.source), nullable=False))]
        return self.sql.object(parts)

    def total(self) -> Piece:
        alias = self.sql.alias()
        with self.sql.nested(CUT):
            where = in_scope(self.sql, self.selection.entity, self.selection.where, alias, *self.scope(alias))
        return SqlExpr(f"(select count(*) from {self.source.table} {alias}{where})")

    def mark(self, mark: FixedJson | PageInfoField) -> Piece:
        if isinstance(mark, FixedJson):
            return TextPart(mark.json)
        if mark in ("startCursor", "endCursor"):
            return SqlExpr(self.sql.dialect.text(self.cursor_at(mark), nullable=True))
        has = self.has(mark)
        return TextPart(has) if has in ("true", "false") else SqlExpr(f"case when {has} then 'true' else 'false' end")

    def has(self, mark: str) -> str:
        """Whether there is more: ahead one row more was read, behind there is the cursor's own row."""
        if (mark == "hasPreviousPage") == self.selection.backward:
            return f"count(*) > {self.selection.limit}"
        beyond = self.selection.before if self.selection.backward else self.selection.after
        return "true" if beyond is not None else "false"

    def cursor_at(self, mark: str, *, full: bool = False) -> str:
        """The cursor of the first or the last row shown; of a full page it is known which one is the last."""
        alias, limit = self.source.alias, self.selection.limit
        if (mark == "startCursor") != self.selection.backward:
            chosen = f"{alias}._n = 1"
        elif full:
            chosen = f"{alias}._n = {limit}"
        else:
            self.numbers["_last"] = "lead(false, 1, true) over ()"
            chosen = f"({alias}._n = {limit} or {alias}._last and {alias}._n < {limit})"
        return f"max(case when {chosen} then {self.keyset.cursor(self.carried)} end)"

    def onward(self, cursor: str, mark: str) -> Piece:
        has = self.has(mark)
        if has == "false":
            return TextPart("null")
        text = self.sql.dialect.text(self.cursor_at(cursor, full=True), nullable=True)
        return SqlExpr(text if has == "true" else f"case when {has} then {text} else 'null' end")


def _is_fixed(pieces: Pieces) -> bool:
    """Such as that there is nothing before the first page: the page need not be read to tell it."""
    return all(isinstance(piece, TextPart) for piece in pieces)


def _is_flat(shape: Rows | Values | Connection | Lines) -> bool:
    """Whether no row tells more than its own columns and what links lead to: one row more than shown costs little."""
    match shape:
        case Connection(parts):
            shown = [part for part in parts.values() if isinstance(part, Rows | Edges)]
            rows = [row for part in shown for row in (part.parts.values() if isinstance(part, Edges) else [part])]
            return all(is_flat(row.fields) for row in rows if isinstance(row, Rows))
        case Rows(fields) | Lines(fields):
            return is_flat(fields)
        case Values(field):
            return is_flat({"": field})


def _stands_apart(part: Part) -> bool:
    return isinstance(part, FixedJson | Facets | ExcludedCounts) or part in OUTSIDE
