"""What hand-written reads tell, as JSON."""

from collections.abc import Iterator

from api.query.dialect import Literal, Pieces, Written
from api.query.draft import Draft, column
from api.query.reads import Read
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
    numbered = f"row_number() over (order by {', '.join(_terms(asked.of, there.alias))}) as _n"
    page = f"select {numbered}, {told} as _told from ({found}) {there.alias}{there.joined}"
    array = draft.dialect.gather(f"{gathered}._told", f"{gathered}._n")
    listed = f"(select {array} from ({page} order by _n limit {asked.of.most}) {gathered})"
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
