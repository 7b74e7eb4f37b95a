"""Conditions, as SQL.  A condition across a link is a semi-join: it stops at the first row that fits."""

from dataclasses import replace

from api.query.ast.filter import Both, Either, Named, Not, Originating, Related, SpokenFor, Test, Where
from api.query.ast.select import Entity
from api.query.ast.view import Ranks
from api.query.parse.params import parts, then
from api.query.sql.as_of import kept, room
from api.query.sql.context import Draft, column
from api.query.sql.evidence import origins
from api.query.sql.on_behalf_of import statements_for
from schema.catalog import Link, columns, kind_of

NO_CONDITION = "true"
TOLD_NOW = "superseded is null"

SOME, NONE, SEVERAL, NEGATED, COMPARED, BEST, WEIGHED = 11, 15, 3, 6, 13, 24, 22
"""How many symbols of the parser's stack a condition takes: some or none across a link, several, a negated one, a
comparison (or a condition that stands apart), that a row is the best of its contest, and what supports it."""
SIGNS = {"eq": "=", "ne": "is distinct from", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}


def condition(draft: Draft, entity: Entity, where: Where, alias: str) -> str:
    """A condition on the rows of the entity's table, which is called `alias`."""
    if not draft.holds(_needed(draft, where)):
        return _apart(draft, entity, where, alias)
    match where:
        case Test():
            return _test(draft, where, alias)
        case Related():
            return _related(draft, where, alias)
        case Named(words):
            return f"{alias}.id in ({_named(draft, words)})"
        case Originating(test):
            return compare(draft, test, origins(draft, f"{alias}.id"))
        case SpokenFor(test):
            name = draft.outline(lambda _: statements_for(draft, lambda id: compare(draft, test, id)))
            return draft.dialect.one_of_few(f"{alias}.id", f"select id from {name}")
        case Both(of):
            return _several(draft, entity, of, alias, "and", NO_CONDITION)
        case Either(of):
            return _several(draft, entity, of, alias, "or", "false")
        case Not(of):
            with draft.nested(NEGATED):
                return f"not coalesce({condition(draft, entity, of, alias)}, false)"


def _named(draft: Draft, words: tuple[tuple[str, ...], ...]) -> str:
    search, revision = draft.bind(then(words, draft.dialect.search)), draft.revision
    told = f"revision <= {revision} and coalesce(superseded > {revision}, true)" if draft.view.past else TOLD_NOW
    return draft.dialect.records_named(search, told)


def _needed(draft: Draft, where: Where) -> int:
    """How much room a condition takes at least: itself, and one inside that may stand apart."""
    match where:
        case Related() if not _by_key(where):
            return _across(where) + (BEST + room(draft.view) if draft.view.ranks is Ranks.best else COMPARED)
        case Originating():
            return WEIGHED
        case Both(of) | Either(of):
            return SEVERAL + COMPARED if of else 0
        case Not():
            return NEGATED + COMPARED
        case _:
            return COMPARED


def _apart(draft: Draft, entity: Entity, where: Where, alias: str) -> str:
    """The same, asked by its id of rows that are written apart."""
    table = draft.table(kind_of(entity))
    name = draft.outline(
        lambda there: f"select {there}.id, 1 from {table} {there} where {condition(draft, entity, where, there)}"
    )
    return f"exists (select 1 from {name} where {name}.id = {alias}.id)"


def _several(draft: Draft, entity: Entity, of: tuple[Where, ...], alias: str, word: str, nothing: str) -> str:
    with draft.nested(SEVERAL if len(of) > 1 else 0):
        written = [condition(draft, entity, where, alias) for where in of]
    return written[0] if len(written) == 1 else f"({f' {word} '.join(written)})" if written else nothing


def _related(draft: Draft, where: Related, alias: str) -> str:
    link, there = where.link, draft.alias()
    if test := _by_key(where):
        return _negated(where.some, _key(draft, link, test, alias))
    here, far = ("id", link.column) if link.many else (link.column, "id")
    with draft.nested(_across(where)):
        inner = condition(draft, link.target, where.where, there)
    conditions = [
        f"{column(there, far)} = {column(alias, here)}",
        *(kept(draft, link.target, there) if link.many else ()),
    ]
    if inner != NO_CONDITION:
        conditions.append(inner)
    found = f"select 1 from {draft.table(kind_of(link.target))} {there} where {' and '.join(conditions)}"
    return _negated(where.some, f"exists ({found})")


def _across(where: Related) -> int:
    return SOME if where.some else NONE


def _by_key(where: Related) -> Test | None:
    """What is asked of the id that a link leads to, if nothing else is: the foreign key is the id."""
    asked = where.where
    return asked if not where.link.many and isinstance(asked, Test) and asked.column.name == "id" else None


def _key(draft: Draft, link: Link, test: Test, alias: str) -> str:
    key = columns(link.source)[link.column]
    written = _test(draft, replace(test, column=key), alias)
    if test.operator == "ne" and not key.required:
        return f"({column(alias, key.name)} is not null and {written})"
    return written


def _negated(some: bool, written: str) -> str:
    return written if some else f"not coalesce({written}, false)"


def _test(draft: Draft, where: Test, alias: str) -> str:
    expression = column(alias, where.column.name)
    if where.column.kind == "date" and where.operator != "is_null":
        return _date(draft, where, alias)
    return compare(draft, where, expression)


def compare(draft: Draft, where: Test, expression: str) -> str:
    """A comparison of an expression with a value."""
    if where.operator == "is_null":
        return f"{expression} is {'null' if where.value else 'not null'}"
    if where.operator == "in":
        return _one_of(draft, where, expression)
    value = draft.bind_as(where.column.kind, where.value)
    if where.operator == "contains":
        return f"{draft.dialect.position(expression, value)} > 0"
    if where.operator == "starts_with":
        return f"{draft.dialect.position(expression, value)} = 1"
    return f"{expression} {SIGNS[where.operator]} {value}"


def _one_of(draft: Draft, where: Test, expression: str) -> str:
    """Numbers are compared as text here, so that one list parameter serves every kind."""
    values = draft.bind(then(where.value, lambda found: draft.dialect.list_value([str(value) for value in found])))
    if where.column.kind == "integer":
        expression = f"cast({expression} as text)"
    return draft.dialect.one_of(expression, values)


def _date(draft: Draft, where: Test, alias: str) -> str:
    """By every reading: the whole of one side lies before, or not after, the whole of the other."""
    earliest, latest = (column(alias, f"{where.column.name}_{bound}") for bound in ("earliest", "latest"))
    first, last = parts(where.value)
    comparisons = {
        "eq": lambda: f"({earliest} = {draft.bind(first)} and {latest} = {draft.bind(last)})",
        "lt": lambda: f"{latest} < {draft.bind(first)}",
        "lte": lambda: f"{latest} <= {draft.bind(last)}",
        "gt": lambda: f"{earliest} > {draft.bind(last)}",
        "gte": lambda: f"{earliest} >= {draft.bind(first)}",
        "overlaps": lambda: f"({earliest} <= {draft.bind(last)} and {latest} >= {draft.bind(first)})",
    }
    return f"({column(alias, where.column.name)} is not null and {comparisons[where.operator]()})"


def scoped(draft: Draft, entity: Entity, where: Where, alias: str, *more: str) -> str:
    """The `where` clause of a list, if it needs one: its scope, the view in force, and the filter."""
    written = condition(draft, entity, where, alias)
    every = [*more, *kept(draft, entity, alias), *([] if written == NO_CONDITION else [written])]
    return f" where {' and '.join(every)}" if every else ""
