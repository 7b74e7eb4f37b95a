"""What rows cannot be to each other: the same thing twice, or each the reason for the other."""

from collections.abc import Iterator, Mapping
from functools import cache
from graphlib import CycleError, TopologicalSorter

import sqlalchemy as sa

from api.write.change_set import ChangeSet
from api.write.store.store import Row, by_entity, chunks, entity_of, forward
from schema.catalog import table_of
from schema.entity import Entity


def find_cycle(draft: ChangeSet) -> list[str]:
    """Ids of rows that lead from one to the next and back to the first; empty where there is no such circle.

    A new row is led to by other rows of the draft alone.  Where one that was there leads elsewhere now, the rows
    ahead of it are read until none leads any further.
    """
    able = [id for entity, ids in by_entity(draft.rows).items() if _could_circle(entity) for id in ids]
    if not able:
        return []
    rows = {id: draft.rows[id] for id in able}
    if any(id in draft.before for id in rows):
        rows = _with_all_ahead(draft, rows)
    ahead = {id: there for id, row in rows.items() if (there := _ahead(id, row) & rows.keys())}
    try:
        TopologicalSorter(ahead).prepare()
    except CycleError as problem:
        return list(reversed(problem.args[1]))
    return []


def _with_all_ahead(draft: ChangeSet, rows: dict[str, Row]) -> dict[str, Row]:
    found = dict(rows)
    ahead = set().union(*(_ahead(id, row) for id, row in rows.items()))
    while ahead := ahead - found.keys():
        draft.load(ahead)
        there = {id: row for id in ahead if (row := draft.row(id)) is not None}
        found |= there
        ahead = set().union(*(_ahead(id, row) for id, row in there.items()))
    return found


@cache
def _could_circle(entity: type[Entity]) -> bool:
    return bool(_circling(entity))


def _ahead(id: str, row: Row) -> set[str]:
    """Where a row leads to that could lead back to it."""
    ends = {row[column] for column in _circling(entity_of(id))}
    return {end for end in ends if end is not None and _could_circle(entity_of(end))}


@cache
def _circling(entity: type[Entity]) -> tuple[str, ...]:
    return tuple(link.column for link in forward(entity) if link.polymorphic or link.target is entity)


def find_duplicates(draft: ChangeSet) -> Iterator[tuple[str, str, list[str]]]:
    """Each row with another that holds the same values, and the columns of which they must not share all."""
    for entity, ids in by_entity(draft.rows).items():
        for constraint in unique_keys(entity):
            for id, other in _sharing(draft, constraint, {id: draft.rows[id] for id in ids}):
                yield id, other, [column.name for column in constraint.columns]


@cache
def unique_keys(entity: type[Entity]) -> tuple[sa.UniqueConstraint, ...]:
    """The columns of an entity that no two rows may share."""
    return tuple(one for one in table_of(entity).constraints if isinstance(one, sa.UniqueConstraint))


def _sharing(draft: ChangeSet, constraint: sa.UniqueConstraint, rows: Mapping[str, Row]) -> Iterator[tuple[str, str]]:
    values = {id: tuple(row[column.name] for column in constraint.columns) for id, row in rows.items()}
    first = _there(draft, constraint, {id: held for id, held in values.items() if None not in held})
    for id, held in values.items():
        if first.setdefault(held, id) != id and None not in held:
            yield id, first[held]


def _there(
    draft: ChangeSet, constraint: sa.UniqueConstraint, values: Mapping[str, tuple[str, ...]]
) -> dict[tuple[str, ...], str]:
    """Who holds such values now, but for the rows that are about to leave or to hold something else."""
    columns = list(constraint.columns)
    found: dict[tuple[str, ...], str] = {}
    for some in chunks(list(values)):
        query = sa.select(columns[0].table.c.id, *columns).where(columns[0].in_({values[id][0] for id in some}))
        there = draft.connection.execute(query)
        found |= {tuple(held): id for id, *held in there if id not in draft.rows and id not in draft.gone}
    return found
