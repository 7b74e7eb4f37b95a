"""Questions and derived fields as JSON."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext

from api.query.ast.answer import QuestionSelection
from api.query.ast.field_types import FieldType
from api.query.ast.select import DerivedField, Edges, Field, Fields, FixedJson, ListConnection, ListPart, Rows
from api.query.sql.columns import column
from api.query.sql.context import SqlContext
from api.query.sql.expr import ABSENT, Pieces, SqlExpr, TextPart
from api.query.sql.list_position import cursor_of, write_list_position
from api.query.sql.row_source import LIST, RowSource
from api.query.sql.rows import RowWriter


def write_question(sql: SqlContext, rows: RowWriter, selection: QuestionSelection) -> Pieces:
    """Returns the JSON object of a question, or null."""
    with sql.answering(selection.arguments):
        source, stored = RowSource(sql.alias(), ""), selection.question.reads_stored
        with _as_read(sql, stored=stored):
            query = selection.question.row(sql)
        members = {key: _member(sql, rows, source, field, stored=stored) for key, field in selection.fields.items()}
        json = sql.expression(sql.object(members))
    return [SqlExpr(f"coalesce((select {json} from ({query}) {source.alias}{source.joined}), '{ABSENT}')")]


def _as_read(sql: SqlContext, *, stored: bool) -> AbstractContextManager[None]:
    return sql.as_stored() if stored else nullcontext()


def _member(sql: SqlContext, rows: RowWriter, source: RowSource, field: Field, *, stored: bool) -> Pieces:
    match field:
        case ListPart():
            return _list_part(sql, rows, field, stored=stored)
        case ListConnection(parts):
            members = {key: _member(sql, rows, source, part, stored=stored) for key, part in parts.items()}
            return sql.object(members)
        case DerivedField():
            return _question_list(sql, rows, field, stored=stored)
        case _:
            return rows.value(source, field)


def write_derived_field(
    sql: SqlContext, rows: RowWriter, row: str, field: DerivedField, *, stored: bool = False
) -> Pieces:
    """Returns the JSON array, or the single object, of a derived field; `row` is the alias of its row's table."""
    with _as_read(sql, stored=stored):
        query = field.of.rows(sql, row)
    if field.of.alone:
        return [SqlExpr(_single(sql, rows, field.fields, query))]
    source = RowSource(sql.alias(), "")
    json = _object(sql, rows, source, field.fields)
    number = f"row_number() over (order by {', '.join(_order_terms(field.of, source.alias))}) as _n"
    return _array(sql, field.of.most, f"select {number}, {json} as _told from ({query}) {source.alias}{source.joined}")


def _question_list(sql: SqlContext, rows: RowWriter, field: DerivedField, *, stored: bool) -> Pieces:
    """Returns the array of a list of a question."""

    def item(page: str, source: RowSource) -> Pieces:
        return _list_object(sql, rows, page, source, field.fields, stored=stored)

    return _page_array(sql, lambda: sql.page_cte(_numbered(sql, field.of, stored=stored)), item, field.of.most)


def _list_part(sql: SqlContext, rows: RowWriter, field: ListPart, *, stored: bool) -> Pieces:
    """Returns a part of a page of a question's list."""

    def write_page() -> str:
        return sql.list_page(field.of.name, field.arguments, lambda: _numbered(sql, field.of, stored=stored))

    def item(page: str, source: RowSource) -> Pieces:
        if isinstance(field.part, Rows):
            return _list_object(sql, rows, page, source, field.part.fields, stored=stored)
        assert isinstance(field.part, Edges)
        return sql.object({key: edge_part(page, source, part) for key, part in field.part.parts.items()})

    def edge_part(page: str, source: RowSource, part: FixedJson | Rows | str) -> Pieces:
        match part:
            case FixedJson(json):
                return [TextPart(json)]
            case Rows(fields):
                return _list_object(sql, rows, page, source, fields, stored=stored)
            case _:
                return [SqlExpr(sql.dialect.text(cursor_of(sql, field.of, source.alias), nullable=False))]

    with sql.paging(field.arguments):
        if isinstance(field.part, Rows | Edges):
            return _page_array(sql, write_page, item, sql.arguments["first"])
        return write_list_position(sql, write_page(), field.of, field.part)


def _page_array(
    sql: SqlContext, write_page: Callable[[], str], write_item: Callable[[str, RowSource], Pieces], size: int
) -> Pieces:
    """Returns the array of the first rows of a page.  It depends on no row, so it is outlined to allow more nesting."""

    def select(_: str) -> str:
        page, source = write_page(), RowSource(sql.alias(), "")
        json = sql.expression(write_item(page, source))
        query = f"select {source.alias}._n as _n, {json} as _told from {page} {source.alias}{source.joined}"
        return f"select 1, {sql.expression(_array(sql, size, query))}"

    name = sql.outline(select)
    return [SqlExpr(f"(select {name}.json from {name})")]


def _list_object(
    sql: SqlContext, rows: RowWriter, page: str, source: RowSource, fields: Fields, *, stored: bool
) -> Pieces:
    members = {key: _list_member(sql, rows, page, source, inner, stored=stored) for key, inner in fields.items()}
    return sql.object(members)


def _list_member(
    sql: SqlContext, rows: RowWriter, page: str, source: RowSource, field: Field, *, stored: bool
) -> Pieces:
    """Returns a member of a list's object; a nested list is outlined and looked up by the row's number on the page."""
    if not isinstance(field, DerivedField):
        with sql.nested(LIST):
            return rows.value(source, field)

    def select(alias: str) -> str:
        json = sql.expression(write_derived_field(sql, rows, alias, field, stored=stored))
        return f"select {alias}._n, {json} from {page} {alias}"

    name = sql.outline(select)
    return [SqlExpr(f"(select {name}.json from {name} where {name}.id = {source.alias}._n)")]


def _numbered(sql: SqlContext, field: FieldType, *, stored: bool) -> str:
    """Returns a query for the rows of a list with the column `_n`, which numbers them in their order.

    Those of a page also have the number of all rows of it, one more than it may have if there are more, as `_size`.
    """
    with _as_read(sql, stored=stored):
        query = field.rows(sql, "")
    alias = sql.alias()
    order = ", ".join(_order_terms(field, alias))
    size = ", count(*) over () as _size" if field.pages else ""
    return f"select {alias}.*, row_number() over (order by {order}) as _n{size} from ({query}) {alias}"


def _array(sql: SqlContext, size: int, query: str) -> Pieces:
    """Returns the JSON array of the `_told` column of a query, ordered by its `_n` column."""
    alias = sql.alias()
    array = sql.dialect.string_agg(f"{alias}._told")
    rows = f"(select {array} from ({query} order by _n limit {size}) {alias})"
    return [TextPart("["), SqlExpr(rows), TextPart("]")]


def _order_terms(field: FieldType, alias: str) -> Iterator[str]:
    """Yields the ORDER BY terms of a derived field; NULL sorts first on every backend."""
    nullable = {
        name: not member.required for name, member in field.of.members.items() if not isinstance(member, FieldType)
    }
    for term in field.order:
        name = term.removeprefix("-")
        value = column(alias, name)
        key = f"coalesce({value}, '')" if nullable.get(name.removesuffix("_id")) else value
        yield f"{key} desc" if term.startswith("-") else key


def _single(sql: SqlContext, rows: RowWriter, fields: Fields, query: str) -> str:
    source = RowSource(sql.alias(), "")
    json = _object(sql, rows, source, fields)
    return f"(select {json} from ({query}) {source.alias}{source.joined})"


def _object(sql: SqlContext, rows: RowWriter, source: RowSource, fields: Fields) -> str:
    with sql.nested(LIST):
        return sql.expression(sql.object({key: rows.value(source, field) for key, field in fields.items()}))
