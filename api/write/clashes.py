"""What rows cannot be to each other: the same thing twice, or each the reason for the other."""

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

import sqlalchemy as sa
from sqlalchemy import Connection

from api.write.rows import by_entity, chunks
from api.write.validate import Row
from schema.catalog import collections, links, table_of


def circle(rows: Mapping[str, Row]) -> list[str]:
    """Ids of rows that lead from one to the next and back to the first; empty where there is no such circle."""
    try:
        TopologicalSorter({id: _ahead(id, rows) for id in rows}).prepare()
    except CycleError as problem:
        return list(reversed(problem.args[1]))
    return []


def _ahead(id: str, rows: Mapping[str, Row]) -> set[str]:
    forward = [link.column for link in links(collections()[id.partition("/")[0]]).values() if not link.many]
    return {rows[id][column] for column in forward if rows[id][column] in rows}


def repeated(connection: Connection, rows: Mapping[str, Row]) -> Iterator[tuple[str, str, list[str]]]:
    """Each row with another that holds the same values, and the columns of which they must not share all."""
    for entity, ids in by_entity(rows).items():
        for constraint in table_of(entity).constraints:
            if isinstance(constraint, sa.UniqueConstraint):
                for id, other in _sharing(connection, constraint, {id: rows[id] for id in ids}):
                    yield id, other, [column.name for column in constraint.columns]


def _sharing(
    connection: Connection, constraint: sa.UniqueConstraint, rows: Mapping[str, Row]
) -> Iterator[tuple[str, str]]:
    values = {id: tuple(row[column.name] for column in constraint.columns) for id, row in rows.items()}
    first = _there(connection, constraint, {id: held for id, held in values.items() if None not in held})
    for id, held in values.items():
        if first.setdefault(held, id) != id and None not in held:
            yield id, first[held]


def _there(
    connection: Connection, constraint: sa.UniqueConstraint, values: Mapping[str, tuple[str, ...]]
) -> dict[tuple[str, ...], str]:
    """Who holds such values now, but for the rows that are about to hold something else."""
    columns = list(constraint.columns)
    found: dict[tuple[str, ...], str] = {}
    for some in chunks(list(values)):
        query = sa.select(columns[0].table.c.id, *columns).where(sa.tuple_(*columns).in_([values[id] for id in some]))
        found |= {tuple(held): id for id, *held in connection.execute(query) if id not in values}
    return found
