"""Questions and derived fields as JSON."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext

from api.query.ast.answer import QuestionSelection
from api.query.ast.field_types import FieldType
from api.query.ast.select import DerivedField, Field, Fields
from api.query.sql.context import SqlContext, column
from api.query.sql.expr import ABSENT, Pieces, SqlExpr, TextPart
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
    if not isinstance(field, DerivedField):
        return rows.value(source, field)
    return _question_list(sql, rows, field, stored=stored)


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
    return _array(sql, field, f"select {number}, {json} as _told from ({query}) {source.alias}{source.joined}")


def _question_list(sql: SqlContext, rows: RowWriter, field: DerivedField, *, stored: bool) -> Pieces:
    """Returns the array of a list of a question.  It depends on no row, so it is outlined to allow deeper nesting."""

    def select(_: str) -> str:
        with _as_read(sql, stored=stored):
            page = sql.page_cte(_numbered(sql, field, field.of.rows(sql, "")))
        source = RowSource(sql.alias(), "")
        members = {
            key: _list_member(sql, rows, page, source, inner, stored=stored) for key, inner in field.fields.items()
        }
        json = sql.expression(sql.object(members))
        query = f"select {source.alias}._n as _n, {json} as _told from {page} {source.alias}{source.joined}"
        return f"select 1, {sql.expression(_array(sql, field, query))}"

    name = sql.outline(select)
    return [SqlExpr(f"(select {name}.json from {name})")]


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


def _numbered(sql: SqlContext, field: DerivedField, query: str) -> str:
    """Returns the query with the column `_n`, which numbers its rows in their order."""
    alias = sql.alias()
    order = ", ".join(_order_terms(field.of, alias))
    return f"select {alias}.*, row_number() over (order by {order}) as _n from ({query}) {alias}"


def _array(sql: SqlContext, field: DerivedField, query: str) -> Pieces:
    """Returns the JSON array of the `_told` column of a query, ordered by its `_n` column."""
    alias = sql.alias()
    array = sql.dialect.string_agg(f"{alias}._told")
    rows = f"(select {array} from ({query} order by _n limit {field.of.most}) {alias})"
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
