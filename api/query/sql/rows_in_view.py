"""The rows of an entity as the documents of a view describe them: one document, or those published by a day."""

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


def depends_on_documents(view: View, kind: str) -> bool:
    """Returns whether columns of an entity's rows follow from the documents of a view."""
    entity = entities().get(kind)
    if entity is None:
        return False
    is_fact = issubclass(entity, Assertion)
    if view.according_to is not None:
        return is_fact or entity.time_rule is TimeRule.presumed or entity in EVENTS
    return view.published_until is not None and is_fact


def rows_in_view(sql: "SqlContext", kind: str, table: str) -> str:
    """Returns a query for the rows of an entity's table with the columns that the view's documents give."""
    entity = entities()[kind]
    given = _by_document(sql, entity) if sql.view.according_to is not None else _as_published(sql, entity, table)
    names = [column.name for column in table_of(entity).columns]
    selected = [f'{given[name]} as "{name}"' if name in given else f'r."{name}"' for name in names]
    return f"select {', '.join(selected)} from {table} r"


def _by_document(sql: "SqlContext", entity: type[Entity]) -> dict[str, str]:
    counted = f"{sql.dialect.unindexed('c.document_id')} = {sql.bind(sql.view.according_to)}"
    return ByDocument(sql, entity, "r", Citations(sql, "r", counted)).columns()


def _as_published(sql: "SqlContext", entity: type[Entity], table: str) -> dict[str, str]:
    assert issubclass(entity, Assertion)
    was_out = f"d.published_latest <= {sql.bind(sql.view.published_until)}"
    documents = f"{sql.table('document')} d where d.id = c.document_id"
    fact = AsPublished(sql, entity, "r", Citations(sql, "r", f"exists (select 1 from {documents} and {was_out})"))
    is_presumed = entity.time_rule is TimeRule.presumed
    return fact.columns() | (PublishedWindows(fact, table).columns() if is_presumed else {})
