"""Conditions, as SQL.  A condition across a link is a semi-join: it stops at the first row that fits."""

from dataclasses import replace

from api.query.ast.filter import And, Comparison, NameMatch, Not, OnBehalfOf, Or, OriginCount, Related, Where
from api.query.ast.select import Entity
from api.query.ast.view import Ranks
from api.query.parse.params import map_value, members
from api.query.sql.as_of import supported_condition, view_conditions
from api.query.sql.context import SqlContext, column
from api.query.sql.evidence import origins
from api.query.sql.on_behalf_of import statements_for
from schema.catalog import Link, columns, kind_of

NO_CONDITION = "true"
TOLD_NOW = "superseded is null"

SOME, NONE, SEVERAL, NEGATED, COMPARED, BEST, WEIGHED = 11, 15, 3, 6, 13, 24, 22
"""How many symbols of the parser's stack a condition takes: some or none across a link, several, a negated one, a
comparison (or a condition that stands apart), that a row is the best of its contest, and what supports it."""
SIGNS = {"eq": "=", "ne": "is distinct from", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}


def condition(sql: SqlContext, entity: Entity, where: Where, alias: str) -> str:
    """A condition on the rows of the entity's table, which is called `alias`."""
    if not sql.has_room(_needed(sql, where)):
        return _apart(sql, entity, where, alias)
    match where:
        case Comparison():
            return _test(sql, where, alias)
        case Related():
            return _related(sql, where, alias)
        case NameMatch(words):
            return f"{alias}.id in ({_named(sql, words)})"
        case OriginCount(test):
            return compare(sql, test, origins(sql, f"{alias}.id"))
        case OnBehalfOf(test):
            name = sql.outline(lambda _: statements_for(sql, lambda id: compare(sql, test, id)))
            return sql.dialect.one_of_few(f"{alias}.id", f"select id from {name}")
        case And(of):
            return _several(sql, entity, of, alias, "and", NO_CONDITION)
        case Or(of):
            return _several(sql, entity, of, alias, "or", "false")
        case Not(of):
            with sql.nested(NEGATED):
                return f"not coalesce({condition(sql, entity, of, alias)}, false)"


def _named(sql: SqlContext, words: tuple[tuple[str, ...], ...]) -> str:
    search, revision = sql.bind(map_value(words, sql.dialect.search)), sql.revision
    told = f"revision <= {revision} and coalesce(superseded > {revision}, true)" if sql.view.past else TOLD_NOW
    return sql.dialect.records_named(search, told)


def _needed(sql: SqlContext, where: Where) -> int:
    """How much room a condition takes at least: itself, and one inside that may stand apart."""
    match where:
        case Related() if not _by_key(where):
            return _across(where) + (BEST + supported_condition(sql.view) if sql.view.ranks is Ranks.best else COMPARED)
        case OriginCount():
            return WEIGHED
        case And(of) | Or(of):
            return SEVERAL + COMPARED if of else 0
        case Not():
            return NEGATED + COMPARED
        case _:
            return COMPARED


def _apart(sql: SqlContext, entity: Entity, where: Where, alias: str) -> str:
    """The same, asked by its id of rows that are written apart."""
    table = sql.table(kind_of(entity))
    name = sql.outline(
        lambda there: f"select {there}.id, 1 from {table} {there} where {condition(sql, entity, where, there)}"
    )
    return f"exists (select 1 from {name} where {name}.id = {alias}.id)"


def _several(sql: SqlContext, entity: Entity, of: tuple[Where, ...], alias: str, word: str, nothing: str) -> str:
    with sql.nested(SEVERAL if len(of) > 1 else 0):
        written = [condition(sql, entity, where, alias) for where in of]
    return written[0] if len(written) == 1 else f"({f' {word} '.join(written)})" if written else nothing


def _related(sql: SqlContext, where: Related, alias: str) -> str:
    link, there = where.link, sql.alias()
    if test := _by_key(where):
        return _negated(where.some, _key(sql, link, test, alias))
    here, far = ("id", link.column) if link.many else (link.column, "id")
    with sql.nested(_across(where)):
        inner = condition(sql, link.target, where.where, there)
    conditions = [
        f"{column(there, far)} = {column(alias, here)}",
        *(view_conditions(sql, link.target, there) if link.many else ()),
    ]
    if inner != NO_CONDITION:
        conditions.append(inner)
    found = f"select 1 from {sql.table(kind_of(link.target))} {there} where {' and '.join(conditions)}"
    return _negated(where.some, f"exists ({found})")


def _across(where: Related) -> int:
    return SOME if where.some else NONE


def _by_key(where: Related) -> Comparison | None:
    """What is asked of the id that a link leads to, if nothing else is: the foreign key is the id."""
    asked = where.where
    return asked if not where.link.many and isinstance(asked, Comparison) and asked.column.name == "id" else None


def _key(sql: SqlContext, link: Link, test: Comparison, alias: str) -> str:
    key = columns(link.source)[link.column]
    written = _test(sql, replace(test, column=key), alias)
    if test.operator == "ne" and not key.required:
        return f"({column(alias, key.name)} is not null and {written})"
    return written


def _negated(some: bool, written: str) -> str:
    return written if some else f"not coalesce({written}, false)"


def _test(sql: SqlContext, where: Comparison, alias: str) -> str:
    expression = column(alias, where.column.name)
    if where.column.kind == "date" and where.operator != "is_null":
        return _date(sql, where, alias)
    return compare(sql, where, expression)


def compare(sql: SqlContext, where: Comparison, expression: str) -> str:
    """A comparison of an expression with a value."""
    if where.operator == "is_null":
        return f"{expression} is {'null' if where.value else 'not null'}"
    if where.operator == "in":
        return _one_of(sql, where, expression)
    value = sql.bind_as(where.column.kind, where.value)
    if where.operator == "contains":
        return f"{sql.dialect.position(expression, value)} > 0"
    if where.operator == "starts_with":
        return f"{sql.dialect.position(expression, value)} = 1"
    return f"{expression} {SIGNS[where.operator]} {value}"


def _one_of(sql: SqlContext, where: Comparison, expression: str) -> str:
    """Numbers are compared as text here, so that one list parameter serves every kind."""
    values = sql.bind(map_value(where.value, lambda found: sql.dialect.list_value([str(value) for value in found])))
    if where.column.kind == "integer":
        expression = f"cast({expression} as text)"
    return sql.dialect.one_of(expression, values)


def _date(sql: SqlContext, where: Comparison, alias: str) -> str:
    """By every reading: the whole of one side lies before, or not after, the whole of the other."""
    earliest, latest = (column(alias, f"{where.column.name}_{bound}") for bound in ("earliest", "latest"))
    first, last = members(where.value)
    comparisons = {
        "eq": lambda: f"({earliest} = {sql.bind(first)} and {latest} = {sql.bind(last)})",
        "lt": lambda: f"{latest} < {sql.bind(first)}",
        "lte": lambda: f"{latest} <= {sql.bind(last)}",
        "gt": lambda: f"{earliest} > {sql.bind(last)}",
        "gte": lambda: f"{earliest} >= {sql.bind(first)}",
        "overlaps": lambda: f"({earliest} <= {sql.bind(last)} and {latest} >= {sql.bind(first)})",
    }
    return f"({column(alias, where.column.name)} is not null and {comparisons[where.operator]()})"


def in_scope(sql: SqlContext, entity: Entity, where: Where, alias: str, *more: str) -> str:
    """The `where` clause of a list, if it needs one: its scope, the view in force, and the filter."""
    written = condition(sql, entity, where, alias)
    every = [*more, *view_conditions(sql, entity, alias), *([] if written == NO_CONDITION else [written])]
    return f" where {' and '.join(every)}" if every else ""
