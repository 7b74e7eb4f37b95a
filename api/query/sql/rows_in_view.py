"""The rows of an entity as the documents of a view describe them: one document, or those published by a day."""

import re
from typing import TYPE_CHECKING

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


def rows_in_view(sql: "SqlContext", name: str, kind: str, table: str, text: str) -> str:
    """Returns a query for the rows of an entity's table with the columns that the view's documents give.

    Only the columns that the text of the statement takes from the CTE of this name are computed: the others would make
    it long.
    """
    entity, view = entities()[kind], sql.view
    described = _by_document(sql, entity) if view.according_to is not None else _as_published(sql, entity, table)
    named = _named_columns(text, name)
    names = [column.name for column in table_of(entity).columns]
    selected = [f'{described[own]} as "{own}"' if own in described and own in named else f'r."{own}"' for own in names]
    query = f"select {', '.join(selected)} from {table} r"
    bound = view.published_until if view.according_to is None else view.according_to
    return query.replace(BOUND, sql.bind(bound)) if BOUND in query else query


def _named_columns(text: str, table: str) -> set[str]:
    """Returns the names of columns that a text takes from a table by its aliases."""
    aliases = "|".join(set(re.findall(rf"\b{table} (\w+)", text)))
    return set(re.findall(rf'\b(?:{aliases})\."?(\w+)', text)) if aliases else set()


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

    SQLite does not search a past table in a join.
    """
    was_out = f"d.published_latest <= {BOUND}"
    if sql.view.past:
        documents = f"{sql.table('document')} d where d.id = k.document_id and {was_out}"
        return Citations(sql, "r", "c.flag", flag=f"exists (select 1 from {documents})")
    return Citations(sql, "r", was_out, " join document d on d.id = c.document_id")
