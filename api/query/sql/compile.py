"""An answer in, one SQL statement out."""

from api.query.ast.select import (
    Answer,
    AnswerList,
    AnswerObject,
    FixedJson,
    IdentifierClaims,
    Lookup,
    ParamJson,
    QuestionSelection,
    RecordHistory,
    Rows,
    Selection,
    Values,
    Viewed,
)
from api.query.parse.limits import MAX_CLAIMS
from api.query.sql.context import SqlContext
from api.query.sql.derived_fields import write_question
from api.query.sql.dialect import Dialect
from api.query.sql.expr import Pieces, SqlExpr, TextPart
from api.query.sql.pages import PageWriter, write_list
from api.query.sql.rows import LOOKED_UP, Parent, RowSource, RowWriter
from api.query.sql.statement import SqlStatement
from schema.catalog import kind_of

DEPARTED_MARK = " null"
"""What stands in the place of a record that is not told any more."""


def compile_answer(answer: Answer, dialect: Dialect) -> SqlStatement:
    """The one statement that writes a whole answer as JSON text."""
    sql = SqlContext(dialect)
    written = sql.expression(write(sql, answer))
    named = [*sql.tables.values(), *sql.outlines]
    apart = f"with {', '.join(named)} " if named else ""
    return SqlStatement(f"{apart}select {written}", tuple(sql.values), sql.bindings)


def write(sql: SqlContext, answer: Answer) -> Pieces:
    """An answer, or a part of one, as JSON text."""
    match answer:
        case FixedJson(json):
            return [TextPart(json)]
        case ParamJson(json):
            return [SqlExpr(f"cast({sql.bind(json)} as text)")]
        case Lookup():
            return _lookup(sql, answer)
        case Selection():
            return write_list(sql, answer)
        case RecordHistory(id, history):
            return write_list(sql, history, Parent("record_id", sql.bind(id)))
        case AnswerList(answers):
            return sql.array([write(sql, one) for one in answers])
        case IdentifierClaims():
            return _claims(sql, answer)
        case QuestionSelection():
            return write_question(sql, RowWriter(sql, write_list), answer)
        case Viewed(view, inner):
            with sql.viewed_as(view):
                return write(sql, inner)
        case AnswerObject(answers):
            return sql.object({key: write(sql, one) for key, one in answers.items()})
        case "at":
            at = f"select {sql.dialect.moment('at')} from revision where seq = {sql.revision}"
            return [SqlExpr(f"coalesce(({at}), 'null')")]
        case _:
            return [SqlExpr(sql.revision)]


def _claims(sql: SqlContext, claims: IdentifierClaims) -> Pieces:
    count = sql.expression([PageWriter(sql, Selection(claims.entity, Rows({}), claims.where), None).total()])
    alone = sql.expression(sql.object({key: _claimed(sql, claims, part) for key, part in claims.alone.items()}))
    several = {key: _claimed(sql, claims, part) for key, part in claims.several.items()}
    arrays = {
        key: value if _is_fixed(value) else [TextPart("["), *value, TextPart("]")] for key, value in several.items()
    }
    return [
        SqlExpr(f"case {count} when 0 then 'null' when 1 then {alone} else {sql.expression(sql.object(arrays))} end")
    ]


def _claimed(sql: SqlContext, claims: IdentifierClaims, part: FixedJson | Values) -> Pieces:
    if isinstance(part, FixedJson):
        return [TextPart(part.json)]
    with sql.nested(LOOKED_UP):
        return write_list(sql, Selection(claims.entity, part, claims.where, limit=MAX_CLAIMS))


def _is_fixed(pieces: Pieces) -> bool:
    return all(isinstance(piece, TextPart) for piece in pieces)


def _lookup(sql: SqlContext, lookup: Lookup) -> Pieces:
    source = RowSource(sql.alias(), sql.table(kind_of(lookup.entity)))
    with sql.nested(LOOKED_UP):
        written = sql.expression(RowWriter(sql, write_list).row(source, lookup.fields))
    chosen = f"{source.alias}.id = {sql.bind(lookup.id)}"
    found = f"select {written} from {source.table} {source.alias}{source.joined} where {chosen}"
    return [SqlExpr(f"coalesce(({found}), {_departed(sql, lookup)}'null')")]


def _departed(sql: SqlContext, lookup: Lookup) -> str:
    """JSON says null either way; the blank tells us that there is more to say.  Only asked where there is no row."""
    if kind_of(lookup.entity) == "record":
        return ""
    alias = sql.alias()
    gone = f"{alias}.id = {sql.bind(lookup.id)} and {alias}.retired is not null"
    return f"(select '{DEPARTED_MARK}' from {sql.table('record')} {alias} where {gone}), "
