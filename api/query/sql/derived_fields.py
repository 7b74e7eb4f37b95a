"""What hand-written reads tell, as JSON."""

from collections.abc import Iterator

from api.query.ast.field_types import Read
from api.query.ast.select import About, Asked, Field, Fields
from api.query.sql.context import Draft, column
from api.query.sql.expr import Literal, Pieces, Written
from api.query.sql.rows import LIST, RowWriter, Source


def write_asked(draft: Draft, rows: RowWriter, asked: Asked) -> Pieces:
    """The object that a question is answered with, or null."""
    with draft.asking(asked.given):
        there, found = Source(draft.alias(), ""), asked.question.row(draft)
        told = draft.sql(draft.object({key: _member(draft, rows, there, one) for key, one in asked.fields.items()}))
    return [Written(f"coalesce((select {told} from ({found}) {there.alias}{there.joined}), 'null')")]


def _member(draft: Draft, rows: RowWriter, there: Source, field: Field) -> Pieces:
    return _own_list(draft, rows, field) if isinstance(field, About) else rows.value(there, field)


def write_about(draft: Draft, rows: RowWriter, row: str, asked: About) -> Pieces:
    """The array of what is told of a row, or its only object; `row` is the alias of its table."""
    found = asked.of.rows(draft, row)
    if asked.of.alone:
        return [Written(_only(draft, rows, asked.fields, found))]
    there = Source(draft.alias(), "")
    told = _object(draft, rows, there, asked.fields)
    numbered = f"row_number() over (order by {', '.join(_terms(asked.of, there.alias))}) as _n"
    return _gathered(draft, asked, f"select {numbered}, {told} as _told from ({found}) {there.alias}{there.joined}")


def _own_list(draft: Draft, rows: RowWriter, asked: About) -> Pieces:
    """The array of what a question tells.  It hangs on no row, and is written apart so that it may nest more deeply."""

    def select(_: str) -> str:
        page = draft.page(_numbered(draft, asked, asked.of.rows(draft, "")))
        there = Source(draft.alias(), "")
        told = draft.sql(draft.object({k: _inside(draft, rows, page, there, one) for k, one in asked.fields.items()}))
        query = f"select {there.alias}._n as _n, {told} as _told from {page} {there.alias}{there.joined}"
        return f"select 1, {draft.sql(_gathered(draft, asked, query))}"

    name = draft.outline(select)
    return [Written(f"(select {name}.json from {name})")]


def _inside(draft: Draft, rows: RowWriter, page: str, there: Source, field: Field) -> Pieces:
    """A list inside it is written apart too, for each row of the page by its number."""
    if not isinstance(field, About):
        with draft.nested(LIST):
            return rows.value(there, field)

    def select(alias: str) -> str:
        return f"select {alias}._n, {draft.sql(write_about(draft, rows, alias, field))} from {page} {alias}"

    name = draft.outline(select)
    return [Written(f"(select {name}.json from {name} where {name}.id = {there.alias}._n)")]


def _numbered(draft: Draft, asked: About, found: str) -> str:
    gathered = draft.alias()
    order = ", ".join(_terms(asked.of, gathered))
    return f"select {gathered}.*, row_number() over (order by {order}) as _n from ({found}) {gathered}"


def _gathered(draft: Draft, asked: About, query: str) -> Pieces:
    """The array of what a query tells of each row, in their order."""
    gathered = draft.alias()
    array = draft.dialect.gather(f"{gathered}._told")
    listed = f"(select {array} from ({query} order by _n limit {asked.of.most}) {gathered})"
    return [Literal("["), Written(listed), Literal("]")]


def _terms(read: Read, alias: str) -> Iterator[str]:
    """The terms of its order, such that what has no value comes first on every backend."""
    nullable = {name: not member.required for name, member in read.of.members.items() if not isinstance(member, Read)}
    for term in read.order:
        name = term.removeprefix("-")
        found = column(alias, name)
        told = f"coalesce({found}, '')" if nullable.get(name.removesuffix("_id")) else found
        yield f"{told} desc" if term.startswith("-") else told


def _only(draft: Draft, rows: RowWriter, fields: Fields, found: str) -> str:
    there = Source(draft.alias(), "")
    told = _object(draft, rows, there, fields)
    return f"(select {told} from ({found}) {there.alias}{there.joined})"


def _object(draft: Draft, rows: RowWriter, there: Source, fields: Fields) -> str:
    with draft.nested(LIST):
        return draft.sql(draft.object({key: rows.value(there, field) for key, field in fields.items()}))
