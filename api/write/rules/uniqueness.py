"""Finds rows that violate a unique constraint."""

from collections.abc import Iterator, Mapping
from functools import cache

import sqlalchemy as sa

from api.write.change_set import ChangeSet
from api.write.store.rows import Row, by_entity, chunks
from schema.catalog import table_of
from schema.entity import Entity

Values = tuple[str, ...]
"""The values of a row in the columns of a constraint."""


def find_duplicates(changes: ChangeSet) -> Iterator[tuple[str, str, list[str]]]:
    """For each row that duplicates another: its id, the id of the other, and the columns that must be unique."""
    for entity, ids in by_entity(changes.rows).items():
        for constraint in unique_keys(entity):
            for id, other in _duplicates(changes, constraint, {id: changes.rows[id] for id in ids}):
                yield id, other, [column.name for column in constraint.columns]


@cache
def unique_keys(entity: type[Entity]) -> tuple[sa.UniqueConstraint, ...]:
    """The unique constraints of an entity's table."""
    return tuple(one for one in table_of(entity).constraints if isinstance(one, sa.UniqueConstraint))


def _duplicates(
    changes: ChangeSet, constraint: sa.UniqueConstraint, rows: Mapping[str, Row]
) -> Iterator[tuple[str, str]]:
    """Pairs of ids with equal values.  As in SQL, values with a NULL among them are not equal to any."""
    values = {id: tuple(row[column.name] for column in constraint.columns) for id, row in rows.items()}
    values = {id: key for id, key in values.items() if None not in key}
    first = _stored(changes, constraint, values)
    for id, key in values.items():
        if first.setdefault(key, id) != id:
            yield id, first[key]


def _stored(changes: ChangeSet, constraint: sa.UniqueConstraint, values: Mapping[str, Values]) -> dict[Values, str]:
    """Ids of the stored rows by their values, except of rows that this change set changes or removes."""
    columns = list(constraint.columns)
    found: dict[Values, str] = {}
    for some in chunks(list(values)):
        query = sa.select(columns[0].table.c.id, *columns).where(columns[0].in_({values[id][0] for id in some}))
        rows = changes.connection.execute(query)
        found |= {tuple(key): id for id, *key in rows if id not in changes.rows and id not in changes.removed}
    return found
