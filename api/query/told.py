"""What a hand-written read tells, as JSON."""

from collections.abc import Iterator

from api.query.dialect import Literal, Pieces, Written
from api.query.draft import Draft, column
from api.query.reads import Read
from api.query.rows import LIST, RowWriter, Source
from api.query.selection import About


def write_about(draft: Draft, rows: RowWriter, row: str, asked: About) -> Pieces:
    """The array of what is told of a row, or its only object; `row` is the alias of its table."""
    there, gathered = Source(draft.alias(), ""), draft.alias()
    with draft.nested(LIST):
        told = draft.sql(draft.object({key: rows.value(there, field) for key, field in asked.fields.items()}))
    found = asked.of.rows(draft, row)
    if asked.of.alone:
        return [Written(f"(select {told} from ({found}) {there.alias}{there.joined})")]
    numbered = f"row_number() over (order by {', '.join(_terms(asked.of, there.alias))}) as _n"
    page = f"select {numbered}, {told} as _told from ({found}) {there.alias}{there.joined}"
    array = draft.dialect.gather(f"{gathered}._told", f"{gathered}._n")
    listed = f"(select {array} from ({page} order by _n limit {asked.of.most}) {gathered})"
    return [Literal("["), Written(listed), Literal("]")]


def _terms(read: Read, alias: str) -> Iterator[str]:
    """The terms of its order, such that what has no value comes first on every backend."""
    nullable = {name: not member.required for name, member in read.of.members.items() if not isinstance(member, Read)}
    for term in read.order:
        found = column(alias, term)
        yield f"coalesce({found}, '')" if nullable.get(term.removesuffix("_id")) else found
