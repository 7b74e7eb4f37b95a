"""What hand-written reads tell, as JSON."""

from collections.abc import Iterator

from api.query.ast.field_types import FieldType
from api.query.ast.select import DerivedField, Field, Fields, QuestionSelection
from api.query.sql.context import SqlContext, column
from api.query.sql.expr import Pieces, SqlExpr, TextPart
from api.query.sql.rows import LIST, RowSource, RowWriter


def write_question(sql: SqlContext, rows: RowWriter, asked: QuestionSelection) -> Pieces:
    """The object that a question is answered with, or null."""
    with sql.answering(asked.given):
        there, found = RowSource(sql.alias(), ""), asked.question.row(sql)
        told = sql.expression(sql.object({key: _member(sql, rows, there, one) for key, one in asked.fields.items()}))
    return [SqlExpr(f"coalesce((select {told} from ({found}) {there.alias}{there.joined}), 'null')")]


def _member(sql: SqlContext, rows: RowWriter, there: RowSource, field: Field) -> Pieces:
    return _own_list(sql, rows, field) if isinstance(field, DerivedField) else rows.value(there, field)


def write_derived_field(sql: SqlContext, rows: RowWriter, row: str, asked: DerivedField) -> Pieces:
    """The array of what is told of a row, or its only object; `row` is the alias of its table."""
    found = asked.of.rows(sql, row)
    if asked.of.alone:
        return [SqlExpr(_only(sql, rows, asked.fields, found))]
    there = RowSource(sql.alias(), "")
    told = _object(sql, rows, there, asked.fields)
    numbered = f"row_number() over (order by {', '.join(_terms(asked.of, there.alias))}) as _n"
    return _gathered(sql, asked, f"select {numbered}, {told} as _told from ({found}) {there.alias}{there.joined}")


def _own_list(sql: SqlContext, rows: RowWriter, asked: DerivedField) -> Pieces:
    """The array of what a question tells.  It hangs on no row, and is written apart so that it may nest more deeply."""

    def select(_: str) -> str:
        page = sql.page_cte(_numbered(sql, asked, asked.of.rows(sql, "")))
        there = RowSource(sql.alias(), "")
        told = sql.expression(sql.object({k: _inside(sql, rows, page, there, one) for k, one in asked.fields.items()}))
        query = f"select {there.alias}._n as _n, {told} as _told from {page} {there.alias}{there.joined}"
        return f"select 1, {sql.expression(_gathered(sql, asked, query))}"

    name = sql.outline(select)
    return [SqlExpr(f"(select {name}.json from {name})")]


def _inside(sql: SqlContext, rows: RowWriter, page: str, there: RowSource, field: Field) -> Pieces:
    """A list inside it is written apart too, for each row of the page by its number."""
    if not isinstance(field, DerivedField):
        with sql.nested(LIST):
            return rows.value(there, field)

    def select(alias: str) -> str:
        return f"select {alias}._n, {sql.expression(write_derived_field(sql, rows, alias, field))} from {page} {alias}"

    name = sql.outline(select)
    return [SqlExpr(f"(select {name}.json from {name} where {name}.id = {there.alias}._n)")]


def _numbered(sql: SqlContext, asked: DerivedField, found: str) -> str:
    gathered = sql.alias()
    order = ", ".join(_terms(asked.of, gathered))
    return f"select {gathered}.*, row_number() over (order by {order}) as _n from ({found}) {gathered}"


def _gathered(sql: SqlContext, asked: DerivedField, query: str) -> Pieces:
    """The array of what a query tells of each row, in their order."""
    gathered = sql.alias()
    array = sql.dialect.gather(f"{gathered}._told")
    listed = f"(select {array} from ({query} order by _n limit {asked.of.most}) {gathered})"
    return [TextPart("["), SqlExpr(listed), TextPart("]")]


def _terms(read: FieldType, alias: str) -> Iterator[str]:
    """The terms of its order, such that what has no value comes first on every backend."""
    nullable = {
        name: not member.required for name, member in read.of.members.items() if not isinstance(member, FieldType)
    }
    for term in read.order:
        name = term.removeprefix("-")
        found = column(alias, name)
        told = f"coalesce({found}, '')" if nullable.get(name.removesuffix("_id")) else found
        yield f"{told} desc" if term.startswith("-") else told


def _only(sql: SqlContext, rows: RowWriter, fields: Fields, found: str) -> str:
    there = RowSource(sql.alias(), "")
    told = _object(sql, rows, there, fields)
    return f"(select {told} from ({found}) {there.alias}{there.joined})"


def _object(sql: SqlContext, rows: RowWriter, there: RowSource, fields: Fields) -> str:
    with sql.nested(LIST):
        return sql.expression(sql.object({key: rows.value(there, field) for key, field in fields.items()}))
