"""Filters as SQL conditions.  A condition across a link is a semi-join, which stops at the first matching row."""

from dataclasses import replace
from typing import Any

from api.query.ast.filter import And, Comparison, Involves, NameMatch, Not, OnBehalfOf, Or, OriginCount, Related, Where
from api.query.ast.select import Entity
from api.query.ast.view import Ranks
from api.query.parse.name_classes import EVENTS
from api.query.parse.narrowing import is_narrowed
from api.query.parse.params import map_value, members
from api.query.sql.as_of import view_conditions, view_cost
from api.query.sql.columns import column
from api.query.sql.context import SqlContext
from api.query.sql.evidence import origins
from api.query.sql.involved import involves
from api.query.sql.on_behalf_of import statements_for
from schema.actor import Actor
from schema.catalog import Column, Link, collections, columns, entities, kind_of

NO_CONDITION = "true"
IS_CURRENT = "superseded is null"

SOME, NONE, SEVERAL, NEGATED, COMPARED, BEST, COUNTED, LISTED = 11, 15, 3, 6, 13, 24, 22, 24
"""Symbols on the parser's stack: some or none across a link, a conjunction or disjunction, a negation, a comparison (or
a reference to an outlined condition), best of a contest, a count of origins, a comparison with a list of periods."""
SIGNS = {"eq": "=", "ne": "is distinct from", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}


def condition(sql: SqlContext, entity: Entity, where: Where, alias: str) -> str:
    """Returns the condition that a row of the entity's table, with this alias, matches a filter."""
    if isinstance(where, Related) and where is sql.lead[0]:
        return _led(sql, where, alias)
    if not sql.has_room(_needed(sql, where)):
        return _outlined(sql, entity, where, alias)
    match where:
        case Comparison():
            require_records(sql, where, _collections(entity))
            return _compare_column(sql, where, alias)
        case Related():
            return _related(sql, where, alias)
        case NameMatch(words):
            return f"{alias}.id in ({_matching_records(sql, entity, words)})"
        case OriginCount(test):
            return compare(sql, test, origins(sql, f"{alias}.id"))
        case OnBehalfOf(test):
            _require(sql, test, (Actor.collection(),))
            name = sql.filter_cte(test, lambda: statements_for(sql, lambda id: compare(sql, test, id)))
            return sql.dialect.in_subquery(f"{alias}.id", f"select id from {name}")
        case Involves(test):
            _require(sql, test, (Actor.collection(),))
            return involves(sql, entity, where, alias, lambda id: compare(sql, test, id))
        case And(of):
            return _joined(sql, entity, of, alias, "and", NO_CONDITION)
        case Or(of):
            return _joined(sql, entity, of, alias, "or", "false")
        case Not(of):
            with sql.nested(NEGATED):
                return f"not coalesce({condition(sql, entity, of, alias)}, false)"


def _collections(entity: Entity) -> tuple[str, ...]:
    kind = kind_of(entity)
    return tuple(collections()) if kind == "record" else (entities()[kind].collection(),)


def require_records(sql: SqlContext, where: Where, collections: tuple[str, ...]) -> None:
    """Requires that the records exist whose ids a filter compares with those of rows of some collections."""
    match where:
        case Comparison(column) if column.name == "id":
            _require(sql, where, collections)
        case And(of) | Or(of):
            for inner in of:
                require_records(sql, inner, collections)
        case Not(inner):
            require_records(sql, inner, collections)


def _require(sql: SqlContext, test: Comparison, collections: tuple[str, ...]) -> None:
    if test.at:
        sql.ids.require(test, sql.view, collections, sql.table("record"))


def _matching_records(sql: SqlContext, entity: Entity, words: tuple[tuple[str, ...], ...]) -> str:
    search, revision = sql.bind(map_value(words, sql.dialect.search_query)), sql.revision
    at_revision = f"revision <= {revision} and coalesce(superseded > {revision}, true)"
    events = not EVENTS.isdisjoint(_collections(entity))
    return sql.dialect.matching_records(search, at_revision if sql.view.past else IS_CURRENT, events=events)


def _needed(sql: SqlContext, where: Where) -> int:
    """Returns the symbols that a condition takes on the parser's stack if what is nested in it is outlined."""
    match where:
        case Related() if not _on_key(where):
            return _across(where) + (BEST + view_cost(sql.view) if sql.view.ranks is Ranks.best else COMPARED)
        case OriginCount():
            return COUNTED
        case Comparison(Column(kind="date"), "in"):
            return LISTED
        case And(of) | Or(of):
            return SEVERAL + COMPARED if of else 0
        case Not():
            return NEGATED + COMPARED
        case _:
            return COMPARED


def _outlined(sql: SqlContext, entity: Entity, where: Where, alias: str) -> str:
    """Returns the condition as a look-up in a CTE of the matching ids."""
    table = sql.table(kind_of(entity))
    name = sql.outline(lambda row: f"select {row}.id, 1 from {table} {row} where {condition(sql, entity, where, row)}")
    return f"exists (select 1 from {name} where {name}.id = {alias}.id)"


def _joined(sql: SqlContext, entity: Entity, of: tuple[Where, ...], alias: str, operator: str, empty: str) -> str:
    """Returns the conditions joined by `and` or `or`, or `empty` if there are none."""
    with sql.nested(SEVERAL if len(of) > 1 else 0):
        conditions = [condition(sql, entity, where, alias) for where in of]
    if len(conditions) < 2:
        return conditions[0] if conditions else empty
    return f"({f' {operator} '.join(conditions)})"


def _related(sql: SqlContext, where: Related, alias: str) -> str:
    link, target = where.link, sql.alias()
    require_records(sql, where.where, link.target_collections)
    if test := _on_key(where):
        return _unless(where.some, _compare_key(sql, link, test, alias))
    own, foreign = ("id", link.column) if link.many else (link.column, "id")
    with sql.nested(_across(where)):
        inner = condition(sql, link.target, where.where, target)
    conditions = [
        f"{column(target, foreign)} = {column(alias, own)}",
        *(view_conditions(sql, link.target, target) if link.many else ()),
    ]
    if inner != NO_CONDITION:
        conditions.append(inner)
    source = f"{sql.table(kind_of(link.target))} {target}"
    if any(where is start for start in sql.starts):
        linked = f"select {column(target, foreign)} from {source} where {' and '.join(conditions[1:])}"
        return f"{column(alias, own)} in ({linked})"
    return _unless(where.some, f"exists (select 1 from {source} where {' and '.join(conditions)})")


def _led(sql: SqlContext, where: Related, alias: str) -> str:
    """Returns the condition on rows that are joined to linked ones: each is found by the first of its linked rows."""
    link, lead = where.link, sql.lead[1]
    require_records(sql, where.where, link.target_collections)

    def meets(linked: str) -> list[str]:
        inner = condition(sql, link.target, where.where, linked)
        return [*view_conditions(sql, link.target, linked), *([] if inner == NO_CONDITION else [inner])]

    earlier, id = sql.alias(), f"{alias}.id"
    first = [f"{column(earlier, link.column)} = {id}", f"{earlier}.id < {lead}.id", *meets(earlier)]
    source = f"{sql.table(kind_of(link.target))} {earlier}"
    repeats = f"not exists (select 1 from {source} where {' and '.join(first)})"
    return " and ".join([f"{id} = {column(lead, link.column)}", *meets(lead), repeats])


def _across(where: Related) -> int:
    return SOME if where.some else NONE


def _on_key(where: Related) -> Comparison | None:
    """Returns the comparison if it is only with the id of a to-one link's target, which is the foreign key itself."""
    test = where.where
    return test if not where.link.many and isinstance(test, Comparison) and test.column.name == "id" else None


def _compare_key(sql: SqlContext, link: Link, test: Comparison, alias: str) -> str:
    key = columns(link.source)[link.column]
    comparison = _compare_column(sql, replace(test, column=key), alias)
    if test.operator == "ne" and not key.required:
        return f"({column(alias, key.name)} is not null and {comparison})"
    return comparison


def _unless(some: bool, condition: str) -> str:
    return condition if some else f"not coalesce({condition}, false)"


def _compare_column(sql: SqlContext, where: Comparison, alias: str) -> str:
    if where.column.kind == "date" and where.operator != "is_null":
        return _compare_date(sql, where, alias)
    return compare(sql, where, column(alias, where.column.name))


def compare(sql: SqlContext, where: Comparison, expression: str) -> str:
    """Returns the comparison of an expression with the value of `where`."""
    if where.operator == "is_null":
        return f"{expression} is {'null' if where.value else 'not null'}"
    if where.operator == "in":
        return _is_one_of(sql, where, expression)
    value = sql.bind_as(where.column.kind, where.value)
    sql.ids.bound_at(where, sql.view, len(sql.values) - 1)
    if where.operator == "contains":
        return f"{sql.dialect.position(expression, value)} > 0"
    if where.operator == "starts_with":
        return f"{sql.dialect.position(expression, value)} = 1"
    return f"{expression} {SIGNS[where.operator]} {value}"


def _is_one_of(sql: SqlContext, where: Comparison, expression: str) -> str:
    """Compares numbers as text, so one type of list parameter serves every kind."""
    values = sql.bind(map_value(where.value, lambda items: sql.dialect.list_value([str(item) for item in items])))
    sql.ids.bound_at(where, sql.view, len(sql.values) - 1)
    if where.column.kind == "integer":
        expression = f"cast({expression} as text)"
    return sql.dialect.one_of(expression, values)


def _compare_date(sql: SqlContext, where: Comparison, alias: str) -> str:
    """Compares bounds: `overlaps` holds for some possible date, the others hold for every possible date.

    The bounds of no date are before and after all dates, so that only `overlaps` has to look at the date itself.
    """
    own = column(alias, where.column.name)
    earliest, latest = (column(alias, f"{where.column.name}_{bound}") for bound in ("earliest", "latest"))
    if where.operator == "in":
        return f"({own} is not null and {_lies_within_some(sql, where.value, earliest, latest)})"
    first, last = members(where.value)
    if where.operator == "ne":
        return f"({own} is null or {earliest} < {sql.bind(first)} or {latest} > {sql.bind(last)})"
    comparisons = {
        "eq": lambda: _lies_within(earliest, latest, sql.bind(first), sql.bind(last)),
        "lt": lambda: _ends_until(earliest, latest, "<", sql.bind(first)),
        "lte": lambda: _ends_until(earliest, latest, "<=", sql.bind(last)),
        "gt": lambda: f"{earliest} > {sql.bind(last)}",
        "gte": lambda: f"{earliest} >= {sql.bind(first)}",
        "overlaps": lambda: f"({earliest} <= {sql.bind(last)} and {latest} >= {sql.bind(first)})",
    }
    compared = comparisons[where.operator]()
    return f"({own} is not null and {compared})" if where.operator == "overlaps" else f"({compared})"


def _ends_until(earliest: str, latest: str, sign: str, end: str) -> str:
    """Limits `earliest` too, although that follows: it is the index's key."""
    return f"{earliest} {sign} {end} and {latest} {sign} {end}"


def _lies_within(earliest: str, latest: str, first: str, last: str) -> str:
    """Limits `earliest` at both ends, although its upper limit follows from that of `latest`: it is the index's key."""
    return f"{earliest} >= {first} and {earliest} <= {last} and {latest} <= {last}"


def _lies_within_some(sql: SqlContext, periods: Any, earliest: str, latest: str) -> str:
    """Compares with each period of a list; the limits of all of them come first, so that an index serves."""
    least = sql.bind(map_value(periods, lambda items: min((first for first, _ in items), default="")))
    most = sql.bind(map_value(periods, lambda items: max((last for _, last in items), default="")))
    listed = sql.bind(map_value(periods, lambda items: sql.dialect.list_value(["/".join(item) for item in items])))
    period = sql.alias()
    first, last = f"substr({period}.value, 1, 10)", f"substr({period}.value, 12)"
    test = _lies_within(earliest, latest, first, last)
    exists = f"exists (select 1 from {sql.dialect.items(listed, period)} where {test})"
    return f"{earliest} >= {least} and {earliest} <= {most} and {exists}"


def in_scope(sql: SqlContext, entity: Entity, where: Where, alias: str, *more: str, root: bool) -> str:
    """Returns the WHERE clause of a list: `more`, the view's conditions and the filter; empty if there is none.

    A `root` list is not of the rows that link to a record.
    """
    matches = condition(sql, entity, where, alias)
    kept = view_conditions(sql, entity, alias, whole=root and not is_narrowed(where))
    conditions = [*more, *kept, *([] if matches == NO_CONDITION else [matches])]
    return f" where {' and '.join(conditions)}" if conditions else ""
