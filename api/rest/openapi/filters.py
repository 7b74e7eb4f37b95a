"""Every filter that a list may be asked with, in REST's own spelling."""

from collections.abc import Iterable

from api.query.ast.select import Entity
from api.query.parse.computed_filters import EVIDENCE, FLAGS, ON_BEHALF_OF, ON_BEHALF_OF_OPERATORS, ORIGINS
from api.query.parse.operators import operators_for
from api.rest.records.parameters import VIEW
from schema.catalog import Column, columns, links
from schema.statement import Statement


def filters_by_evidence() -> Iterable[tuple[str, Column, str]]:
    """Every filter by the evidence for a record, which are the same for all entities."""
    yield from ((name, flag, "eq") for name, flag in FLAGS.items())
    for operator in operators_for(ORIGINS):
        name = f"{EVIDENCE}.{ORIGINS.name}"
        yield (name if operator == "eq" else f"{name}.{operator}"), ORIGINS, operator


def filter_names(entity: Entity) -> Iterable[tuple[str, Column, str]]:
    """Every filter by an entity's own columns and links, with what it means."""
    for column in columns(entity).values():
        if not column.name.endswith("_id"):
            for operator in operators_for(column):
                name = column.name if operator == "eq" else f"{column.name}.{operator}"
                if name not in VIEW:
                    yield name, column, operator
    for link in links(entity).values():
        if not link.many:
            column = columns(entity)[link.column]
            for operator in operators_for(column):
                yield (link.name if operator == "eq" else f"{link.name}.{operator}"), column, operator
    if entity is Statement:
        yield from (
            (ON_BEHALF_OF.name if op == "eq" else f"{ON_BEHALF_OF.name}.{op}", ON_BEHALF_OF, op)
            for op in ON_BEHALF_OF_OPERATORS
        )
