"""SQL that several questions share."""

from collections.abc import Iterator, Sequence

from api.query.ast.field_types import Pages
from api.query.parse.params import members
from api.query.sql.as_of import view_conditions
from api.query.sql.columns import column, column_name
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from api.query.sql.keyset import beyond_values
from api.query.sql.support import supports
from schema.catalog import kind_of, table_of
from schema.citation import Citation
from schema.edtf import NEVER_AFTER, NEVER_BEFORE
from schema.entity import Entity


def all_exist(sql: SqlContext, ids: Sequence[str]) -> str:
    """Returns a condition: every id is that of a record that exists and is not retracted."""
    return " and ".join(_exists(sql, ids))


def _exists(sql: SqlContext, ids: Sequence[str]) -> Iterator[str]:
    for id in members(ids):
        record = sql.alias()
        condition = f"{record}.id = {sql.bind(id)} and {record}.retired is null"
        yield f"exists (select 1 from {sql.table('record')} {record} where {condition})"


def visible_rows(sql: SqlContext, entity: type[Entity]) -> str:
    """Returns the table of the rows of an entity that the view includes.

    Its conditions stand in a common table expression, because SQLite's parser limits nesting; the planner folds them
    back in.
    """
    names = [column.name for column in table_of(entity).columns]

    def select() -> str:
        row, table = sql.alias(), sql.table(kind_of(entity))
        conditions = " and ".join(view_conditions(sql, entity, row)) or "true"
        return f"select {', '.join(column(row, name) for name in names)} from {table} {row} where {conditions}"

    quoted_names = ", ".join(map(column_name, names))
    return sql.view_cte(f"told_{kind_of(entity)}", quoted_names, select)


def stored_rows(sql: SqlContext, entity: type[Entity]) -> str:
    """Returns the table of the rows of an entity that the view includes, with their dates and windows as stored.

    Unlike `visible_rows`, it combines no dates by the documents of the view, which would make the statement long.
    """
    names = [column.name for column in table_of(entity).columns]

    def select() -> str:
        with sql.as_stored():
            row, table = sql.alias(), sql.table(kind_of(entity))
            conditions = " and ".join(view_conditions(sql, entity, row)) or "true"
        return f"select {', '.join(column(row, name) for name in names)} from {table} {row} where {conditions}"

    quoted_names = ", ".join(map(column_name, names))
    return sql.view_cte(f"stored_{kind_of(entity)}", quoted_names, select)


def included(sql: SqlContext, entity: type[Entity], row: str) -> list[str]:
    """Returns the conditions that the view includes a row, by its windows as stored.

    Where dates follow from the documents of the view, the row is looked up among those included: its own columns would
    have to be computed.
    """
    if sql.view.published_until is None and sql.view.according_to is None:
        return view_conditions(sql, entity, row)
    found = sql.alias()
    return [f"exists (select 1 from {stored_rows(sql, entity)} {found} where {found}.id = {row}.id)"]


def stored_table(sql: SqlContext, entity: type[Entity]) -> str:
    """Returns the table of an entity at the view's revision, with its columns as stored."""
    with sql.as_stored():
        return sql.table(kind_of(entity))


def first_citation(sql: SqlContext, record: str) -> str:
    """Returns an expression for the first citation that supports a record; NULL if there is none."""
    cited = sql.alias()
    conditions = f"{cited}.record_id = {record} and {supports(cited)}"
    query = f"select {cited}.id from {visible_rows(sql, Citation)} {cited} where {conditions}"
    return f"({query} order by {cited}.id limit 1)"


def between(sql: SqlContext, day: str) -> list[str]:
    """Returns the conditions that a day lies within `since` and `until`."""
    since, until = sql.arguments["since"], sql.arguments["until"]
    first = [f"{day} >= {sql.bind(members(since)[0])}"] if since else []
    last = [f"{day} <= {sql.bind(members(until)[1])}"] if until else []
    return [*first, *last]


def overlapping(sql: SqlContext, first: str, last: str) -> list[str]:
    """Returns the conditions that a period may overlap `since` to `until`."""
    since, until = sql.arguments["since"], sql.arguments["until"]
    begun = [f"{first} <= {sql.bind(members(until)[1])}"] if until else []
    lasting = [f"{last} >= {sql.bind(members(since)[0])}"] if since else []
    return [*begun, *lasting]


def beyond(sql: SqlContext, pages: Pages, *terms: str) -> str:
    """Returns a condition: a row is beyond the cursor of the page; always true without one.

    `terms` are expressions for the values in the cursor, in the order of the list; a leading `-` means descending.
    """
    if not sql.arguments["after"]:
        return "true"
    kinds, values = pages.cursor.values(), members(sql.arguments["after"])
    signs = ["<" if term.startswith("-") else ">" for term in terms]
    return beyond_values(
        [term.removeprefix("-") for term in terms],
        signs,
        [sql.bind_as(kind, value) for kind, value in zip(kinds, values, strict=True)],
    )


def page_size(sql: SqlContext) -> int:
    """Returns how many rows of a list are read: one more than its page may have."""
    return int(sql.arguments["first"]) + 1


def has_date(day: str) -> str:
    """Returns a condition: a day is a calendar day, and not unknown or open."""
    return f"{day} > {quoted(NEVER_BEFORE)} and {day} < {quoted(NEVER_AFTER)}"
