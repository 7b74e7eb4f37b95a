"""An answer in, one SQL statement out."""

from api.query.ast.select import (
    Answer,
    Asked,
    Claims,
    Each,
    Fixed,
    Given,
    Lookup,
    Past,
    Rows,
    Seen,
    Selection,
    Structure,
    Values,
)
from api.query.parse.limits import MOST_CLAIMS
from api.query.sql.context import Draft
from api.query.sql.derived_fields import write_asked
from api.query.sql.dialect import Dialect
from api.query.sql.expr import Literal, Pieces, Written
from api.query.sql.pages import Page, write_list
from api.query.sql.rows import LOOKED_UP, Parent, RowWriter, Source
from api.query.sql.statement import Statement
from schema.catalog import kind_of

DEPARTED = " null"
"""What stands in the place of a record that is not told any more."""


def compile_answer(answer: Answer, dialect: Dialect) -> Statement:
    """The one statement that writes a whole answer as JSON text."""
    draft = Draft(dialect)
    written = draft.sql(write(draft, answer))
    named = [*draft.tables.values(), *draft.outlines]
    apart = f"with {', '.join(named)} " if named else ""
    return Statement(f"{apart}select {written}", tuple(draft.values), draft.made)


def write(draft: Draft, answer: Answer) -> Pieces:
    """An answer, or a part of one, as JSON text."""
    match answer:
        case Fixed(json):
            return [Literal(json)]
        case Given(json):
            return [Written(f"cast({draft.bind(json)} as text)")]
        case Lookup():
            return _lookup(draft, answer)
        case Selection():
            return write_list(draft, answer)
        case Past(id, history):
            return write_list(draft, history, Parent("record_id", draft.bind(id)))
        case Each(answers):
            return draft.array([write(draft, one) for one in answers])
        case Claims():
            return _claims(draft, answer)
        case Asked():
            return write_asked(draft, RowWriter(draft, write_list), answer)
        case Seen(view, inner):
            with draft.seen(view):
                return write(draft, inner)
        case Structure(answers):
            return draft.object({key: write(draft, one) for key, one in answers.items()})
        case "at":
            at = f"select {draft.dialect.moment('at')} from revision where seq = {draft.revision}"
            return [Written(f"coalesce(({at}), 'null')")]
        case _:
            return [Written(draft.revision)]


def _claims(draft: Draft, claims: Claims) -> Pieces:
    count = draft.sql([Page(draft, Selection(claims.entity, Rows({}), claims.where), None).total()])
    alone = draft.sql(draft.object({key: _claimed(draft, claims, part) for key, part in claims.alone.items()}))
    several = {key: _claimed(draft, claims, part) for key, part in claims.several.items()}
    arrays = {
        key: value if _is_fixed(value) else [Literal("["), *value, Literal("]")] for key, value in several.items()
    }
    return [Written(f"case {count} when 0 then 'null' when 1 then {alone} else {draft.sql(draft.object(arrays))} end")]


def _claimed(draft: Draft, claims: Claims, part: Fixed | Values) -> Pieces:
    if isinstance(part, Fixed):
        return [Literal(part.json)]
    with draft.nested(LOOKED_UP):
        return write_list(draft, Selection(claims.entity, part, claims.where, limit=MOST_CLAIMS))


def _is_fixed(pieces: Pieces) -> bool:
    return all(isinstance(piece, Literal) for piece in pieces)


def _lookup(draft: Draft, lookup: Lookup) -> Pieces:
    source = Source(draft.alias(), draft.table(kind_of(lookup.entity)))
    with draft.nested(LOOKED_UP):
        written = draft.sql(RowWriter(draft, write_list).row(source, lookup.fields))
    chosen = f"{source.alias}.id = {draft.bind(lookup.id)}"
    found = f"select {written} from {source.table} {source.alias}{source.joined} where {chosen}"
    return [Written(f"coalesce(({found}), {_departed(draft, lookup)}'null')")]


def _departed(draft: Draft, lookup: Lookup) -> str:
    """JSON says null either way; the blank tells us that there is more to say.  Only asked where there is no row."""
    if kind_of(lookup.entity) == "record":
        return ""
    alias = draft.alias()
    gone = f"{alias}.id = {draft.bind(lookup.id)} and {alias}.retired is not null"
    return f"(select '{DEPARTED}' from {draft.table('record')} {alias} where {gone}), "
