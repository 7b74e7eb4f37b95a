"""What hand-written reads tell, as JSON."""

from api.query.dialect import Literal, Pieces, Written
from api.query.draft import Draft
from api.query.rows import LIST, RowWriter, Source
from api.query.selection import About, Asked, Field, Fields


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
    return _listed(draft, asked, there, told, f"({_numbered(draft, asked, found)})")


def _own_list(draft: Draft, rows: RowWriter, asked: About) -> Pieces:
    """The array of what a question tells.  It hangs on no row, and is written apart so that it may nest more deeply."""

    def select(_: str) -> str:
        page = draft.page(_numbered(draft, asked, asked.of.rows(draft, "")))
        there = Source(draft.alias(), "")
        told = {key: _inside(draft, rows, page, there, one) for key, one in asked.fields.items()}
        return f"select 1, {draft.sql(_listed(draft, asked, there, draft.sql(draft.object(told)), page))}"

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
    return f"select {gathered}.*, row_number() over (order by {asked.of.order}) as _n from ({found}) {gathered}"


def _listed(draft: Draft, asked: About, there: Source, told: str, page: str) -> Pieces:
    """The array of what is told of each row of a page."""
    gathered, most = draft.alias(), f"where {there.alias}._n <= {asked.of.most}"
    query = f"select {there.alias}._n as _n, {told} as _told from {page} {there.alias}{there.joined} {most}"
    array = draft.dialect.gather(f"{gathered}._told", f"{gathered}._n")
    listed = f"(select {array} from {draft.dialect.sorted(query, '_n')} {gathered})"
    return [Literal("["), Written(listed), Literal("]")]


def _only(draft: Draft, rows: RowWriter, fields: Fields, found: str) -> str:
    there = Source(draft.alias(), "")
    told = _object(draft, rows, there, fields)
    return f"(select {told} from ({found}) {there.alias}{there.joined})"


def _object(draft: Draft, rows: RowWriter, there: Source, fields: Fields) -> str:
    with draft.nested(LIST):
        return draft.sql(draft.object({key: rows.value(there, field) for key, field in fields.items()}))
