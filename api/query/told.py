"""What hand-written reads tell, as JSON."""

from api.query.dialect import Literal, Pieces, Written
from api.query.draft import Draft
from api.query.rows import LIST, RowWriter, Source
from api.query.selection import About, Asked, Fields


def write_asked(draft: Draft, rows: RowWriter, asked: Asked) -> Pieces:
    """The object that a question is answered with, or null."""
    with draft.asking(asked.given):
        only = _only(draft, rows, asked.fields, asked.question.row(draft))
    return [Written(f"coalesce({only}, 'null')")]


def write_about(draft: Draft, rows: RowWriter, row: str, asked: About) -> Pieces:
    """The array of what is told of a row, or its only object; `row` is the alias of its table."""
    found = asked.of.rows(draft, row)
    if asked.of.alone:
        return [Written(_only(draft, rows, asked.fields, found))]
    there, gathered = Source(draft.alias(), ""), draft.alias()
    told = _object(draft, rows, there, asked.fields)
    page = (
        f"(select {gathered}.*, row_number() over (order by {asked.of.order}) as _n from ({found}) {gathered})"
        f" {there.alias}"
    )
    most = f"where {there.alias}._n <= {asked.of.most}"
    query = f"select {there.alias}._n as _n, {told} as _told from {page}{there.joined} {most}"
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
