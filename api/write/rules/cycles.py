"""Finds records that refer to each other in a cycle, such as a place within itself."""

from functools import cache
from graphlib import CycleError, TopologicalSorter

from api.write.change_set import ChangeSet
from api.write.store.rows import Row, by_entity, entity_of, forward_links
from schema.entity import Entity


def find_cycle(changes: ChangeSet) -> list[str]:
    """Ids along a cycle of links, ending with the first again; empty if there is none.

    Only rows of the change set can link to a new row.  If an existing row changes its links, the stored rows that it
    leads to are loaded as well.
    """
    able = [id for entity, ids in by_entity(changes.rows).items() if _can_cycle(entity) for id in ids]
    if not able:
        return []
    rows = {id: changes.rows[id] for id in able}
    if any(id in changes.before for id in rows):
        rows = _with_reachable(changes, rows)
    graph = {id: targets for id, row in rows.items() if (targets := _targets(id, row) & rows.keys())}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as problem:
        return list(reversed(problem.args[1]))
    return []


def _with_reachable(changes: ChangeSet, rows: dict[str, Row]) -> dict[str, Row]:
    found = dict(rows)
    frontier = set().union(*(_targets(id, row) for id, row in rows.items()))
    while frontier := frontier - found.keys():
        changes.load_rows(frontier)
        reached = {id: row for id in frontier if (row := changes.row(id)) is not None}
        found |= reached
        frontier = set().union(*(_targets(id, row) for id, row in reached.items()))
    return found


@cache
def _can_cycle(entity: type[Entity]) -> bool:
    return bool(_cyclic_columns(entity))


def _targets(id: str, row: Row) -> set[str]:
    """The records that a row links to and that could lead back to it."""
    ends = {row[column] for column in _cyclic_columns(entity_of(id))}
    return {end for end in ends if end is not None and _can_cycle(entity_of(end))}


@cache
def _cyclic_columns(entity: type[Entity]) -> tuple[str, ...]:
    return tuple(link.column for link in forward_links(entity) if link.polymorphic or link.target is entity)
