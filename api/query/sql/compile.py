"""Compiles an answer into one SQL statement that returns it as JSON text."""

from api.query.ast.answer import (
    Answer,
    AnswerList,
    AnswerObject,
    IdentifierClaims,
    Lookup,
    ParamJson,
    QuestionSelection,
    RecordHistory,
    Viewed,
)
from api.query.ast.select import FixedJson, Rows, Selection, Values
from api.query.parse.limits import MAX_CLAIMS
from api.query.sql.context import SqlContext
from api.query.sql.derived_fields import write_question
from api.query.sql.dialect import Dialect
from api.query.sql.expr import ABSENT, Pieces, SqlExpr, TextPart, is_literal
from api.query.sql.page import Page
from api.query.sql.pages import write_list
from api.query.sql.row_source import LOOKED_UP, Parent, RowSource
from api.query.sql.rows import RowWriter
from api.query.sql.statement import SqlStatement
from schema.catalog import kind_of

CONFLICT_MARK = " false"
"""Stands for a record whose id names another revision than the one that is read."""


def compile_answer(answer: Answer, dialect: Dialect) -> SqlStatement:
    """Returns the statement that selects a whole answer as JSON text.

    It selects no row if a view's document, or a record that a filter names, does not exist.
    """
    sql = SqlContext(dialect)
    json = sql.expression(write(sql, answer))
    text = sql.statement(f"select {json}")
    documents = [*sql.required.values()]
    checked, unchecked = (_only_if(text, conditions) for conditions in (documents + sql.ids.conditions(), documents))
    required = tuple(sql.required), sql.ids.required()
    return SqlStatement(checked, tuple(sql.values), sql.bindings, *required, unchecked, tuple(sql.checks))


def _only_if(text: str, conditions: list[str]) -> str:
    return f"{text} where {' and '.join(conditions)}" if conditions else text


def write(sql: SqlContext, answer: Answer) -> Pieces:
    """Returns an answer, or a part of one, as JSON."""
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
            return sql.array([write(sql, item) for item in answers])
        case AnswerObject(answers):
            return sql.object({key: write(sql, member) for key, member in answers.items()})
        case IdentifierClaims():
            return _claims(sql, answer)
        case QuestionSelection():
            return write_question(sql, RowWriter(sql, write_list), answer)
        case Viewed(view, inner):
            with sql.viewed_as(view):
                if view.according_to is not None:
                    sql.require_document()
                return write(sql, inner)
        case "at":
            at = f"select {sql.dialect.moment('at')} from revision where seq = {sql.revision}"
            return [SqlExpr(f"coalesce(({at}), 'null')")]
        case _:
            return [SqlExpr(sql.revision)]


def _claims(sql: SqlContext, claims: IdentifierClaims) -> Pieces:
    count = sql.expression([Page(sql, Selection(claims.entity, Rows({}), claims.where), None).count()])
    alone = sql.expression(sql.object({key: _claim(sql, claims, part) for key, part in claims.alone.items()}))
    several = {key: _claim(sql, claims, part) for key, part in claims.several.items()}
    arrays = {
        key: value if is_literal(value) else [TextPart("["), *value, TextPart("]")] for key, value in several.items()
    }
    objects = f"when 0 then '{ABSENT}' when 1 then {alone} else {sql.expression(sql.object(arrays))}"
    return [SqlExpr(f"case {count} {objects} end")]


def _claim(sql: SqlContext, claims: IdentifierClaims, part: FixedJson | Values) -> Pieces:
    if isinstance(part, FixedJson):
        return [TextPart(part.json)]
    with sql.nested(LOOKED_UP):
        return write_list(sql, Selection(claims.entity, part, claims.where, limit=MAX_CLAIMS))


def _lookup(sql: SqlContext, lookup: Lookup) -> Pieces:
    source = RowSource(sql.alias(), sql.table(kind_of(lookup.entity)))
    with sql.nested(LOOKED_UP):
        json = sql.expression(RowWriter(sql, write_list).row(source, lookup.fields))
    condition = f"{source.alias}.id = {sql.bind(lookup.id)}"
    query = f"select {json} from {source.table} {source.alias}{source.joined} where {condition}"
    found = f"coalesce(({query}), '{ABSENT}')"
    if lookup.at_revision is None:
        return [SqlExpr(found)]
    same = f"{sql.revision} = {sql.bind_as('integer', lookup.at_revision)}"
    return [SqlExpr(f"case when {same} then {found} else '{CONFLICT_MARK}' end")]
