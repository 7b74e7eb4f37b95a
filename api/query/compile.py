"""An answer in, one SQL statement out."""

from api.query.dialect import Dialect, Literal, Pieces, Written
from api.query.draft import Draft
from api.query.pages import REVISION, write_list
from api.query.rows import LOOKED_UP, RowWriter, Source
from api.query.selection import Answer, Each, Fixed, Lookup, Selection, Structure
from api.query.statement import Statement
from schema.catalog import kind_of


def compile_answer(answer: Answer, dialect: Dialect) -> Statement:
    """The one statement that writes a whole answer as JSON text."""
    draft = Draft(dialect)
    written = draft.sql(write(draft, answer))
    apart = f"with {', '.join(draft.outlines)} " if draft.outlines else ""
    return Statement(f"{apart}select {written}", tuple(draft.values))


def write(draft: Draft, answer: Answer) -> Pieces:
    """An answer, or a part of one, as JSON text."""
    match answer:
        case Fixed(json):
            return [Literal(json)]
        case Lookup():
            return _lookup(draft, answer)
        case Selection():
            return write_list(draft, answer)
        case Each(answers):
            return draft.array([write(draft, one) for one in answers])
        case Structure(answers):
            return draft.object({key: write(draft, one) for key, one in answers.items()})
        case _:
            return [REVISION]


def _lookup(draft: Draft, lookup: Lookup) -> Pieces:
    source = Source(draft.alias(), kind_of(lookup.entity))
    with draft.nested(LOOKED_UP):
        written = draft.sql(RowWriter(draft, write_list).row(source, lookup.fields))
    chosen = f"{source.alias}.id = {draft.bind(lookup.id)}"
    found = f"select {written} from {source.table} {source.alias}{source.joined} where {chosen}"
    return [Written(f"coalesce(({found}), 'null')")]
