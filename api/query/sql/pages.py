"""Lists as JSON: the page is cut, each row is written as text, and the texts are aggregated.

    select string_agg(t1._1, ',') from (
        select <a row's text> as _1 from (select ... from meeting t1 where ... order by ... limit 20) t1 left join ...
        order by ...) t1

SQLite keeps the order of the page through the joins, so there the texts are aggregated directly.
"""

from dataclasses import dataclass, replace

from api.query.ast.filter import Related
from api.query.ast.select import (
    Connection,
    DerivedField,
    Edges,
    ExcludedCounts,
    Facets,
    FixedJson,
    History,
    Lines,
    PageInfoParts,
    Part,
    Rows,
    Selection,
    Values,
)
from api.query.parse.cursors import with_id_last
from api.query.sql.as_of import PUBLISHED_DOCUMENTS, published_few
from api.query.sql.cells import write_line
from api.query.sql.context import SqlContext
from api.query.sql.derived_fields import write_derived_field
from api.query.sql.excluded import write_excluded_counts
from api.query.sql.expr import Pieces, SqlExpr, TextPart, is_literal
from api.query.sql.facets import write_facets
from api.query.sql.history import write_history
from api.query.sql.involved import testing_rows
from api.query.sql.linked_rows import has_few
from api.query.sql.page import Page
from api.query.sql.page_info import PageInfoWriter
from api.query.sql.row_source import LIST, ROW_TEXT, START, Parent, RowSource
from api.query.sql.rows import RowWriter
from api.query.sql.starts import FEW, FEW_CITATIONS, Beginnings, beginnings, links_within


def write_list(sql: SqlContext, selection: Selection | History | DerivedField, parent: Parent | None = None) -> Pieces:
    """Returns a list as JSON: an array, lines, or the object of a connection."""
    if isinstance(selection, DerivedField):
        assert parent is not None
        return write_derived_field(sql, RowWriter(sql, write_list), parent.key, selection)
    if isinstance(selection, History):
        assert parent is not None
        return write_history(sql, RowWriter(sql, write_list), parent.key, selection)
    ordered = replace(selection, order=with_id_last(selection.entity, selection.order))
    if parent or sql.view.past:
        return PageWriter(Page(sql, ordered, parent)).write()
    return _write_beginning(sql, ordered, beginnings(sql, ordered))


def _write_beginning(sql: SqlContext, selection: Selection, begins: Beginnings) -> Pieces:
    """Returns a list as the first of its starts with few rows finds it, or else in order: of linked rows or its own."""

    def whole(lead: Related | None = None) -> Pieces:
        return PageWriter(Page(sql, selection, None, lead)).write()

    first = next(iter(begins.leads), None)
    if not begins.starts and not begins.documents:
        return whole(first)
    with sql.nested(START):
        cases = []
        for start in begins.starts:
            with sql.starting_at(links_within(start)), testing_rows(sql, selection.where, but=start):
                few = has_few(sql, selection.entity, start, FEW)
                lead = next((one for one in begins.leads if one is start), None)
                cases.append(f"when {few} then {sql.expression(whole(lead))}")
        if begins.documents:
            with sql.starting_at((PUBLISHED_DOCUMENTS,)):
                cases.append(f"when {published_few(sql, FEW_CITATIONS)} then {sql.expression(whole())}")
        with testing_rows(sql, selection.where):
            return [SqlExpr(f"case {' '.join(cases)} else {sql.expression(whole(first))} end")]


@dataclass
class PageWriter:
    """Writes the shape of a page."""

    page: Page

    def __post_init__(self) -> None:
        self.sql = self.page.sql
        self.info = PageInfoWriter(self.page)
        self.arrays = ArrayWriter(self.page)

    def write(self) -> Pieces:
        """Returns the page in the shape of its selection."""
        match self.page.selection.shape:
            case Rows() as rows:
                return self.hoisted(rows)
            case Values() as values:
                return self.from_page([SqlExpr(self.arrays.only(values))])
            case Lines() as lines:
                return self.from_page(self.lines(lines))
            case Connection() as connection:
                return self.connection(connection)

    def from_page(self, pieces: Pieces) -> Pieces:
        """Returns aggregates over the page as a subquery."""
        return [SqlExpr(f"(select {self.sql.expression(pieces)} from {self.page.from_clause()})")]

    def lines(self, lines: Lines) -> Pieces:
        rows = self.arrays.joined(lines, "\r\n") if lines.cells else self.arrays.joined(Rows(lines.fields), "\n")
        counts = {} if lines.excluded_counts is None else {"excluded_counts": self.part(lines.excluded_counts)}
        last = self.sql.object({"next": self.part("next"), **counts, "revision": self.part("revision")})
        return [SqlExpr(rows), TextPart("\n"), *last]

    def connection(self, connection: Connection) -> Pieces:
        on_page = [part for part in connection.parts.values() if not _is_independent(part)]
        if not self.page.numbered and len(on_page) == 1:
            return self.sql.object({key: self.hoisted_part(part) for key, part in connection.parts.items()})
        parts = {key: self.part(part) for key, part in connection.parts.items()}
        reads = any(not _is_independent(part) and not is_literal(parts[key]) for key, part in connection.parts.items())
        json = self.sql.object(parts)
        return self.from_page(json) if reads else json

    def part(self, part: Part) -> Pieces:
        """Returns a part of a connection, which may be an aggregate over the page."""
        selection, parent = self.page.selection, self.page.parent
        match part:
            case FixedJson(json):
                return [TextPart(json)]
            case Rows() | Edges():
                return [TextPart("["), SqlExpr(self.arrays.joined(part)), TextPart("]")]
            case PageInfoParts(parts):
                return self.sql.object({key: [self.info.part(field)] for key, field in parts.items()})
            case Facets():
                return write_facets(self.sql, selection.entity, selection.where, part, parent)
            case ExcludedCounts():
                return self.excluded_counts(part)
            case "total":
                return [self.page.count()]
            case "next":
                return [self.info.next_cursor()]
            case "previous":
                return [self.info.previous_cursor()]
            case "revision":
                return [SqlExpr(self.sql.revision)]

    def excluded_counts(self, part: ExcludedCounts) -> Pieces:
        """Returns the counts; with `if_complete`, of a page without an extra row, which has read the whole list."""
        selection = self.page.selection
        counts = write_excluded_counts(self.sql, selection.entity, selection.where, part, self.page.parent)
        if not part.if_complete:
            return counts
        complete = f"count(*) <= {selection.limit}"
        return [SqlExpr(f"case when {complete} then {self.sql.expression(counts)} else 'null' end")]

    # ---- an array that is the only aggregate over its page

    def hoisted_part(self, part: Part) -> Pieces:
        return self.hoisted(part) if isinstance(part, Rows | Edges) else self.part(part)

    def hoisted(self, part: Rows | Edges) -> Pieces:
        """Returns an array with its brackets outside the subquery, which saves nesting."""
        text = self.arrays.only(part)
        row = self.page.parent.source if self.page.parent else None
        if row and self.can_be_joined():
            row.joins += [f"left join lateral {self.page.cut()} on true", *self.page.source.joins]
            array = f"case when {self.page.source.alias}.id is not null then {text} end"
        else:
            array = f"(select {text} from {self.page.from_clause()})"
        return [TextPart("["), SqlExpr(array), TextPart("]")]

    def can_be_joined(self) -> bool:
        """Returns whether the page is a single row that can be joined to its parent, which is planned with the rest."""
        return self.page.single and self.sql.dialect.joins_lists and not self.sql.view.past


@dataclass
class ArrayWriter:
    """Writes arrays with one item per row of a page."""

    page: Page

    def __post_init__(self) -> None:
        self.sql = self.page.sql
        self.rows = RowWriter(self.sql, write_list)

    def joined(self, part: Rows | Values | Edges | Lines, separator: str = ",") -> str:
        """Returns the aggregate of one text per shown row, in order; NULL if there is no row."""
        page = self.page
        with self.sql.nested(ROW_TEXT if page.texts_first else LIST):
            text = self.sql.expression(self.item(part))
        if page.sorted or page.texts_first:
            page.texts.append(f"case when {page.shown} then {text} end" if page.sorted and page.peeks else text)
            text = f"{page.source.alias}._{len(page.texts)}"
        return self.sql.dialect.string_agg(text, separator) + (f" filter (where {page.shown})" if page.peeks else "")

    def only(self, part: Rows | Values | Edges) -> str:
        """Returns the same if it is the only aggregate over the page; a single row needs no aggregate."""
        if self.page.numbered or self.page.selection.limit > 1:
            return self.joined(part)
        with self.sql.nested(LIST):
            return self.sql.expression(self.item(part))

    def item(self, part: Rows | Values | Edges | Lines) -> Pieces:
        """Returns the text of one row."""
        source = self.page.source
        match part:
            case Rows(fields):
                return self.rows.row(source, fields)
            case Lines(_, cells):
                return write_line(self.sql, source, cells)
            case Values(field):
                return self.rows.value(source, field)
            case Edges(parts):
                return self.sql.object({key: self.edge_part(source, part) for key, part in parts.items()})

    def edge_part(self, source: RowSource, part: FixedJson | Rows | str) -> Pieces:
        match part:
            case FixedJson(json):
                return [TextPart(json)]
            case Rows(fields):
                return self.rows.row(source, fields)
            case _:
                return [SqlExpr(self.sql.dialect.text(self.page.keyset.cursor(source), nullable=False))]


def _is_independent(part: Part) -> bool:
    """Returns whether a part is not made of the rows of the page."""
    if isinstance(part, ExcludedCounts):
        return not part.if_complete
    return isinstance(part, FixedJson | Facets) or part in ("total", "revision")
