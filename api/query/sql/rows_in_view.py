"""The rows of an entity as the documents of a view describe them: one document, or those published by a day."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from api.query.ast.view import View
from api.query.sql.as_published import AsPublished
from api.query.sql.by_document import EVENTS, ByDocument
from api.query.sql.cited_dates import Citations
from api.query.sql.published_windows import PublishedWindows
from schema.catalog import entities, table_of
from schema.entity import Assertion, Entity, TimeRule

if TYPE_CHECKING:
    from api.query.sql.context import SqlContext

BOUND = "<bound>"
"""Stands for the document or the day of the view until it is known that the query depends on it."""


def depends_on_documents(view: View, kind: str) -> bool:
    """Returns whether columns of an entity's rows follow from the documents of a view."""
    entity = entities().get(kind)
    if entity is None:
        return False
    is_fact = issubclass(entity, Assertion)
    if view.according_to is not None:
        return is_fact or entity.time_rule is TimeRule.presumed or entity in EVENTS
    return view.published_until is not None and is_fact


class RowsInView(NamedTuple):
    """The rows of an entity in a view: the name by which a statement refers to them, and the table that has them."""

    name: str
    kind: str
    table: str


def in_place(sql: "SqlContext", rows: RowsInView, parts: list[str]) -> tuple[list[str], list[str]]:
    """Returns the parts of a statement with each reference to the rows replaced, and the CTEs to which they refer then.

    A reference by an alias becomes one to a CTE with just the columns by document that are used by this alias; to the
    table itself if there are none.  Anything more would make the statement long, and slow to plan.
    """
    entity = entities()[rows.kind]
    by_view = sql.view.according_to is not None
    columns = _by_document(sql, entity) if by_view else _as_published(sql, entity, rows.table)
    text, ctes = " ".join(parts), dict[frozenset[str], str]()
    names: dict[str, str] = {}
    for alias in dict.fromkeys(re.findall(rf"\b{rows.name} (\w+)", text)):
        used = columns.keys() & set(re.findall(rf'\b{alias}\."?(\w+)', text))
        name = f"{rows.name}_{len(ctes)}" if used else rows.table
        names[alias] = ctes.setdefault(frozenset(used), name) if used else name
    found = [
        f"{name} as not materialized ({_rows(sql, rows, {own: columns[own] for own in used})})"
        for used, name in ctes.items()
    ]
    return [
        re.sub(rf"\b{rows.name} (\w+)", lambda match: f"{names[match[1]]} {match[1]}", part) for part in parts
    ], found


def _rows(sql: "SqlContext", rows: RowsInView, columns: Mapping[str, str]) -> str:
    """Returns a query for the rows of the table with some columns replaced."""
    names = [column.name for column in table_of(entities()[rows.kind]).columns]
    selected = [f'{columns[name]} as "{name}"' if name in columns else f'r."{name}"' for name in names]
    query = f"select {', '.join(selected)} from {rows.table} r"
    bound = sql.view.published_until if sql.view.according_to is None else sql.view.according_to
    return query.replace(BOUND, sql.bind(bound)) if BOUND in query else query


def _by_document(sql: "SqlContext", entity: type[Entity]) -> dict[str, str]:
    counted = f"{sql.dialect.unindexed('c.document_id')} = {BOUND}"
    return ByDocument(sql, entity, "r", Citations(sql, "r", counted)).columns()


def _as_published(sql: "SqlContext", entity: type[Entity], table: str) -> dict[str, str]:
    assert issubclass(entity, Assertion)
    fact = AsPublished(sql, entity, "r", _counted_citations(sql))
    is_presumed = entity.time_rule is TimeRule.presumed
    return fact.columns() | (PublishedWindows(fact, table).columns() if is_presumed else {})


def _counted_citations(sql: "SqlContext") -> Citations:
    """Returns the citations that documents published by the view's day make.

    SQLite does not search a past table in a join.  PostgreSQL would plan a flag anew wherever it is used.
    """
    was_out = f"d.published_latest <= {BOUND}"
    if sql.view.past and not sql.dialect.joins_past_tables:
        documents = f"{sql.table('document')} d where d.id = k.document_id and {was_out}"
        return Citations(sql, "r", "c.flag", flag=f"exists (select 1 from {documents})")
    return Citations(sql, "r", was_out, f" join {sql.table('document')} d on d.id = c.document_id")
