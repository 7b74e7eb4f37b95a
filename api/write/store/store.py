"""What the tables hold: identities, rows, versions, and what leads to them.  Many at a time, in few statements."""

import json
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.dialects.postgresql import ARRAY

from api.write.store.driver import fetch
from schema.catalog import Link, collections, entities, links, table_of
from schema.entity import Entity, Linked, text_type
from schema.ledger import Record

Row = dict[str, Any]
"""Every column of a table by name, the bounds of its dates included."""

AT_A_TIME = 20_000
NEIGHBOURS = 1000
AMONG = {"sqlite": "record.id IN (SELECT value FROM json_each(?))", "postgresql": "record.id = ANY(?)"}
BEGINNING = re.compile(r"[a-z_]+/[a-z0-9]?")


def entity_of(id: str) -> type[Entity]:
    """The entity that an id belongs to.  Raises KeyError where there is no such collection."""
    return collections()[id.partition("/")[0]]


def history(entity: type[Any]) -> sa.Table:
    """The table of what was superseded."""
    table = table_of(entity)
    return table.metadata.tables[f"{table.name}_history"]


def by_entity(ids: Iterable[str]) -> dict[type[Entity], list[str]]:
    """Ids by entity, in the order in which they come."""
    found: dict[str, list[str]] = defaultdict(list)
    for id in ids:
        found[id.partition("/")[0]].append(id)
    return {collections()[collection]: some for collection, some in found.items()}


def chunks(ids: list[Any]) -> Iterator[list[Any]]:
    """As many at a time as one statement takes."""
    for start in range(0, len(ids), AT_A_TIME):
        yield ids[start : start + AT_A_TIME]


def rows_by_id(column: sa.ColumnElement[Any], backend: str) -> sa.ColumnElement[bool]:
    """Whether a column is among the ids that the statement is given: one value, however many they are."""
    if backend == "postgresql":
        return column == sa.any_(sa.bindparam("ids", type_=ARRAY(text_type())))
    given = sa.func.json_each(sa.bindparam("ids", type_=sa.Text())).table_valued("value")
    return column.in_(sa.select(given.c.value))


def list_ids(connection: Connection, ids: Collection[str]) -> dict[str, Any]:
    """Ids as the one value that `among` is given."""
    return {"ids": _list(connection, ids)}


def _list(connection: Connection, ids: Collection[str]) -> list[str] | str:
    return list(ids) if connection.dialect.name == "postgresql" else json.dumps(list(ids))


@cache
def _chosen(table: sa.Table, column: str, backend: str) -> sa.Select[Any]:
    return sa.select(table).where(rows_by_id(table.c[column], backend))


def select_rows(
    connection: Connection, table: sa.Table, ids: Collection[str], column: str = "id"
) -> Iterator[sa.Row[Any]]:
    """The rows of a table of which a column is among some ids."""
    query = _chosen(table, column, connection.dialect.name)
    for some in chunks(list(ids)):
        yield from connection.execute(query, list_ids(connection, some))


def records(connection: Connection, ids: Collection[str]) -> dict[str, Row]:
    """The identities of those of the records that there are or were."""
    text = _identities(connection.dialect.name)
    return {row["id"]: row for some in chunks(list(ids)) for row in fetch(connection, text, (_list(connection, some),))}


@cache
def _identities(backend: str) -> str:
    return str(sa.select(table_of(Record)).where(sa.text(AMONG[backend])))


def current_rows(connection: Connection, ids: Iterable[str]) -> dict[str, Row]:
    """The rows that are there now, by id."""
    found: dict[str, Row] = {}
    for entity, some in by_entity(ids).items():
        found |= {row.id: dict(row._mapping) for row in select_rows(connection, table_of(entity), some)}
    return found


def neighbours(connection: Connection, ids: set[str]) -> dict[str, str]:
    """Kinds of records whose ids begin as these do, which do not exist: what was meant is likely among them."""
    record = table_of(Record)
    found: dict[str, str] = {}
    for start in sorted({begin[0] for id in ids if (begin := BEGINNING.match(id))}):
        there = sa.and_(record.c.id > start, record.c.id < start + "~", record.c.retired.is_(None))
        query = sa.select(record.c.id, record.c.record_kind).where(there).limit(NEIGHBOURS)
        found |= {row.id: row.record_kind for row in connection.execute(query)}
    return found


# ---- what leads to records


def rows_linking_to(
    connection: Connection, ids: Collection[str], *, of_labels: bool = False, ever: bool = False
) -> dict[str, set[str]]:
    """Ids of the rows that link to some records, each with the columns by which it does.

    `of_labels` keeps only the links that the label of a row is made of; `ever` asks the history too.
    """
    found: dict[str, set[str]] = defaultdict(set)
    query = _leading(frozenset(by_entity(ids)), connection.dialect.name, of_labels, ever)
    if query is not None:
        for some in chunks(list(ids)):
            for id, column in connection.execute(query, list_ids(connection, some)):
                found[id].add(column)
    return found


@cache
def _leading(
    targets: frozenset[type[Entity]], backend: str, of_labels: bool, ever: bool
) -> sa.CompoundSelect[Any] | None:
    back = {(link.target, link.column): link for target in targets for link in links(target).values() if link.many}
    asked = [link for link in back.values() if not of_labels or _in_label(link)]
    tables = [(link, table) for link in asked for table in (table_of(link.target), history(link.target))[: 1 + ever]]
    return sa.union_all(*(_by_link(link, table, backend) for link, table in tables)) if tables else None


def _by_link(link: Link, table: sa.Table, backend: str) -> sa.Select[Any]:
    return sa.select(table.c.id, sa.literal_column(f"'{link.column}'")).where(rows_by_id(table.c[link.column], backend))


def _in_label(link: Link) -> bool:
    role = f"{{{link.column.removesuffix('_id')}}}"
    return issubclass(link.target, Linked) and role in link.target.reads


@cache
def forward(entity: type[Entity]) -> tuple[Link, ...]:
    """The links that an entity's own columns make."""
    return tuple(link for link in links(entity).values() if not link.many)


@cache
def kinds_allowed(link: Link) -> frozenset[str]:
    """The kinds of records that a link may lead to."""
    if link.polymorphic:
        return frozenset(link.kinds or entities())
    return frozenset({str(link.target.__tablename__)})
