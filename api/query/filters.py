"""Conditions, as SQL.  A condition across a link is a semi-join: it stops at the first row that fits."""

from dataclasses import replace

from api.query.draft import Draft, column
from api.query.given import parts, then
from api.query.selection import Both, Either, Entity, Named, Not, Related, Test, Where
from api.query.time import kept
from schema.catalog import columns, kind_of

NO_CONDITION = "true"
SIGNS = {"eq": "=", "ne": "is distinct from", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}


def condition(draft: Draft, where: Where, alias: str) -> str:
    """A condition on the rows of the table called `alias`."""
    match where:
        case Test():
            return _test(draft, where, alias)
        case Related():
            return _related(draft, where, alias)
        case Named(words):
            return f"{alias}.id in ({draft.dialect.records_named(draft.bind(then(words, draft.dialect.search)))})"
        case Both(of):
            return _several(draft, of, alias, "and", NO_CONDITION)
        case Either(of):
            return _several(draft, of, alias, "or", "false")
        case Not(of):
            return f"not coalesce({condition(draft, of, alias)}, false)"


def _several(draft: Draft, of: tuple[Where, ...], alias: str, word: str, nothing: str) -> str:
    written = [condition(draft, where, alias) for where in of]
    return written[0] if len(written) == 1 else f"({f' {word} '.join(written)})" if written else nothing


def _related(draft: Draft, where: Related, alias: str) -> str:
    link, there = where.link, draft.alias()
    if not link.many and isinstance(where.where, Test) and where.where.column.name == "id":
        key = columns(link.source)[link.column]
        written = _test(draft, replace(where.where, column=key), alias)
        if where.where.operator == "ne" and not key.required:
            written = f"({column(alias, key.name)} is not null and {written})"
        return _negated(where.some, written)
    here, far = ("id", link.column) if link.many else (link.column, "id")
    inner = condition(draft, where.where, there)
    conditions = [
        f"{column(there, far)} = {column(alias, here)}",
        *(kept(draft, link.target, there) if link.many else ()),
    ]
    if inner != NO_CONDITION:
        conditions.append(inner)
    found = f"select 1 from {kind_of(link.target)} {there} where {' and '.join(conditions)}"
    return _negated(where.some, f"exists ({found})")


def _negated(some: bool, written: str) -> str:
    return written if some else f"not coalesce({written}, false)"


def _test(draft: Draft, where: Test, alias: str) -> str:
    expression = column(alias, where.column.name)
    if where.operator == "is_null":
        return f"{expression} is {'null' if where.value else 'not null'}"
    if where.column.kind == "date":
        return _date(draft, where, alias)
    return compare(draft, where, expression)


def compare(draft: Draft, where: Test, expression: str) -> str:
    """A comparison of an expression with a value."""
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
    written = condition(draft, where, alias)
    every = [*more, *kept(draft, entity, alias), *([] if written == NO_CONDITION else [written])]
    return f" where {' and '.join(every)}" if every else ""
