"""Finds records that refer to each other in a cycle, such as a place within itself."""

from collections.abc import Iterator, Mapping
from functools import cache
from graphlib import CycleError, TopologicalSorter
from typing import NamedTuple

from api.write.change_set import ChangeSet
from api.write.store.rows import Row, by_entity, entity_of, forward_links, is_id
from schema.entity import Entity


class Cycle(NamedTuple):
    """Ids along a cycle of links, ending with the first again, and the column by which the first links on."""

    ids: list[str]
    column: str


def find_cycles(changes: ChangeSet) -> Iterator[Cycle]:
    """Cycles of links, no two of which share a record.

    Only rows of the change set can link to a new row.  If an existing row changes its links, the stored rows that it
    leads to are loaded as well.
    """
    able = [id for entity, ids in by_entity(changes.rows).items() if _can_cycle(entity) for id in ids]
    rows = {id: changes.rows[id] for id in able}
    if not rows.keys().isdisjoint(changes.before):
        rows = _with_reachable(changes, rows)
    graph = dict(_edges(rows))
    while ids := _cycle(graph):
        yield _from_changed(changes, ids, rows)
        graph = {id: targets - set(ids) for id, targets in graph.items() if id not in ids}


def _edges(rows: Mapping[str, Row]) -> Iterator[tuple[str, set[str]]]:
    """The rows that link to others of them, each with those."""
    for entity, ids in by_entity(rows).items():
        names = _cyclic_columns(entity)
        for id in ids:
            row = rows[id]
            if targets := {end for name in names if (end := row[name]) in rows}:
                yield id, targets


def _cycle(graph: Mapping[str, set[str]]) -> list[str]:
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as problem:
        return list(reversed(problem.args[1]))
    return []


def _from_changed(changes: ChangeSet, ids: list[str], rows: Mapping[str, Row]) -> Cycle:
    """The cycle from the first of its records that comes from the input."""
    start = next((number for number, id in enumerate(ids) if id in changes.supplied), 0)
    ids = [*ids[start:-1], *ids[:start], ids[start]]
    columns = _cyclic_columns(entity_of(ids[0]))
    return Cycle(ids, next(column for column in columns if rows[ids[0]][column] == ids[1]))


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
    return {end for end in ends if is_id(end) and _can_cycle(entity_of(end))}


@cache
def _cyclic_columns(entity: type[Entity]) -> tuple[str, ...]:
    return tuple(link.column for link in forward_links(entity) if link.polymorphic or link.target is entity)
