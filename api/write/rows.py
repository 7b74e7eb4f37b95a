"""Rows on their way into the tables, many at a time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from graphlib import TopologicalSorter

import sqlalchemy as sa
from sqlalchemy import Connection

from api.write.carried import carry, follow
from api.write.search import keep_words
from api.write.validate import Row
from schema.catalog import collections, entities, links, table_of
from schema.entity import Entity
from schema.ledger import Record

AT_A_TIME = 500
NEIGHBOURS = 1000


def _entity(id: str) -> type[Entity]:
    return collections()[id.partition("/")[0]]


def records(connection: Connection, ids: set[str]) -> dict[str, tuple[str, str]]:
    """Kind and label of those of the records that exist."""
    record = table_of(Record)
    found: dict[str, tuple[str, str]] = {}
    for some in chunks(sorted(ids)):
        query = sa.select(record.c.id, record.c.record_kind, record.c.label).where(record.c.id.in_(some))
        found |= {row.id: (row.record_kind, row.label) for row in connection.execute(query)}
    return found


def neighbours(connection: Connection, ids: set[str]) -> dict[str, str]:
    """Kinds of records whose ids begin as these do, which do not exist: what was meant is likely among them."""
    record = table_of(Record)
    found: dict[str, str] = {}
    for start in sorted({id[: id.find("/") + 2] for id in ids}):
        query = sa.select(record.c.id, record.c.record_kind).where(record.c.id > start, record.c.id < start + "~")
        found |= {row.id: row.record_kind for row in connection.execute(query.limit(NEIGHBOURS))}
    return found


def current_rows(connection: Connection, ids: list[str]) -> dict[str, Row]:
    """The rows that are there now, by id."""
    found: dict[str, Row] = {}
    for entity, some in by_entity(ids).items():
        table = table_of(entity)
        for chunk in chunks(some):
            query = sa.select(table).where(table.c.id.in_(chunk))
            found |= {row["id"]: dict(row) for row in connection.execute(query).mappings()}
    return found


def insertion_order(rows: Mapping[str, Row]) -> list[Row]:
    """Rows in an order in which whatever they refer to is there before them.  They form no circle."""
    tables = {entity: place for place, entity in enumerate(TopologicalSorter(_needs()).static_order())}
    ordered = sorted(rows, key=lambda id: tables[_entity(id)])
    within = TopologicalSorter({id: _same_table(id, rows) for id in ordered})
    return [rows[id] for id in sorted(within.static_order(), key=lambda id: tables[_entity(id)])]


def _needs() -> dict[type[Entity], set[type[Entity]]]:
    forward = {e: [link.target for link in links(e).values() if not link.many] for e in entities().values()}
    return {e: {t for t in targets if t is not e and issubclass(t, Entity)} for e, targets in forward.items()}


def _same_table(id: str, rows: Mapping[str, Row]) -> set[str]:
    own = [link.column for link in links(_entity(id)).values() if not link.many and link.target is _entity(id)]
    return {rows[id][column] for column in own if rows[id][column] in rows}


def put_rows(connection: Connection, rows: list[Row], before: Mapping[str, Row], seq: int) -> None:
    """Insert what is new; keep what is superseded in the history and replace it."""
    for row in rows:
        row["revision"] = seq
    fresh = by_entity([row["id"] for row in rows if row["id"] not in before])
    changed = by_entity([row["id"] for row in rows if row["id"] in before])
    by_id = {row["id"]: row for row in rows}
    keep_words(connection, rows, before, seq)
    carry(connection, by_id)
    for entity, ids in fresh.items():
        connection.execute(sa.insert(table_of(entity)), [by_id[id] for id in ids])
    for entity, ids in changed.items():
        _supersede(connection, table_of(entity), [before[id] for id in ids], [by_id[id] for id in ids], seq)
    follow(connection, by_id, before)


def _supersede(connection: Connection, table: sa.Table, old: list[Row], new: list[Row], seq: int) -> None:
    history = table.metadata.tables[f"{table.name}_history"]
    kept = [{name: value for name, value in row.items() if name in history.c} for row in old]
    connection.execute(sa.insert(history), [row | {"superseded": seq} for row in kept])
    update = sa.update(table).where(table.c.id == sa.bindparam("b_id"))
    connection.execute(update, [{"b_id": row["id"], **{k: v for k, v in row.items() if k != "id"}} for row in new])


def by_entity(ids: Iterable[str]) -> dict[type[Entity], list[str]]:
    """Ids by entity, in the order in which they come."""
    found: dict[type[Entity], list[str]] = defaultdict(list)
    for id in ids:
        found[_entity(id)].append(id)
    return found


def chunks(ids: list[str]) -> Iterator[list[str]]:
    """As many at a time as one statement takes."""
    for start in range(0, len(ids), AT_A_TIME):
        yield ids[start : start + AT_A_TIME]
