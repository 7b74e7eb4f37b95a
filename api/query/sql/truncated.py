"""Where the lists nested in a row go on if they are longer than a page.

coalesce(',"truncated":{' || substr(nullif(<,"memberships":"/v1/memberships?actor=...">, ''), 2) || '}', '')
"""

from collections.abc import Mapping

from api.query.ast.select import Address, Fields, Selection, ToMany
from api.query.parse.cursors import with_id_last
from api.query.sql.as_of import view_conditions
from api.query.sql.context import SqlContext
from api.query.sql.expr import SqlExpr, quoted
from api.query.sql.keyset import Keyset
from api.query.sql.row_source import Parent, RowSource, scope
from schema.catalog import kind_of

TRUNCATED = "truncated"


def write_truncated(sql: SqlContext, source: RowSource, fields: Fields) -> list[SqlExpr]:
    """Returns the member that gives the address of each list of a row that is cut; nothing if none can be."""
    lists = {name: field for name, field in fields.items() if isinstance(field, ToMany) and field.address}
    if not lists:
        return []
    name = sql.outline(lambda row: f"select {row}.id, {_member(sql, row, lists)} from {source.table} {row}")
    return [SqlExpr(f"(select {name}.json from {name} where {name}.id = {source.column('id')})")]


def _member(sql: SqlContext, row: str, lists: Mapping[str, ToMany]) -> str:
    listed = " || ".join(_entry(sql, row, name, field) for name, field in lists.items())
    return f"""',"{TRUNCATED}":{{' || substr(nullif({listed}, ''), 2) || '}}'"""


def _entry(sql: SqlContext, row: str, name: str, field: ToMany) -> str:
    """Returns the name and the address of a list, after a comma; an empty text if it is not cut."""
    assert field.address is not None
    selection, parent = field.selection, Parent(field.link.column, f"{row}.id")
    table, page = sql.table(kind_of(selection.entity)), RowSource(sql.alias(), "")
    keyset = Keyset(sql, with_id_last(selection.entity, selection.order))
    address = " || ".join([quoted(f',"{name}":"{field.address.before}'), f"{row}.id", *_after(sql, field.address)])
    text = f"""{address} || '&after=' || min({keyset.cursor(page)}) || '"'"""
    any_row, rows = sql.alias(), _last_rows(sql, selection, table, parent)
    enough = f"select 1 from {table} {any_row} where {scope(parent, any_row)[0]} limit 1 offset {selection.limit}"
    found = f"select case when count(*) = 2 then {text} end from ({rows}) {page.alias}"
    return f"case when exists ({enough}) then coalesce(({found}), '') else '' end"


def _last_rows(sql: SqlContext, selection: Selection, table: str, parent: Parent) -> str:
    """Returns the ids of the last row of the page and of the row after it."""
    alias = sql.alias()
    conditions = [*scope(parent, alias), *view_conditions(sql, selection.entity, alias)]
    matching = f"select {alias}.id from {table} {alias} where {' and '.join(conditions)}"
    return f"{matching} order by {alias}.id limit 2 offset {selection.limit - 1}"


def _after(sql: SqlContext, address: Address) -> list[str]:
    return [quoted(part) if isinstance(part, str) else f"cast({sql.bind(part)} as text)" for part in address.after]
