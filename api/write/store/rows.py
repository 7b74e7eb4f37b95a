"""Reads records, rows and the links to them: many ids at a time, in few statements."""

import json
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.dialects.postgresql.base import PGDialect
from sqlalchemy.dialects.sqlite.base import SQLiteDialect

from api.write.store.driver import fetch
from schema.catalog import Link, collections, entities, links, table_of
from schema.entity import Assertion, Entity, Linked, text_type
from schema.ledger import Record

Row = dict[str, Any]
"""All columns of a table by name, including the bounds of dates."""

CHUNK_SIZE = 20_000
MAX_NEIGHBOURS = 1000
DIALECTS: dict[str, sa.Dialect] = {"sqlite": SQLiteDialect(), "postgresql": PGDialect()}  # type: ignore[no-untyped-call]
IN_LIST = {"sqlite": "IN (SELECT value FROM json_each(?))", "postgresql": "= ANY(?)"}
ID_START = re.compile(r"[a-z_]+/[a-z0-9]?")


def entity_of(id: str) -> type[Entity]:
    """The entity that an id belongs to.  Raises KeyError for an unknown collection."""
    return collections()[id.partition("/")[0]]


def is_assertion(id: str) -> bool:
    """Whether an id is one of an assertion, existing or not."""
    return id.partition("/")[0] in _assertions()


@cache
def _assertions() -> frozenset[str]:
    return frozenset(name for name, entity in collections().items() if issubclass(entity, Assertion))


def is_id(value: str | None) -> bool:
    """Whether a value is the id of a record of a known collection, existing or not."""
    return value is not None and value.partition("/")[0] in collections()


def history(entity: type[Any]) -> sa.Table:
    """The table of an entity's superseded rows."""
    table = table_of(entity)
    return table.metadata.tables[f"{table.name}_history"]


def by_entity(ids: Iterable[str]) -> dict[type[Entity], list[str]]:
    """Ids grouped by entity, in the given order."""
    found: dict[str, list[str]] = defaultdict(list)
    for id in ids:
        found[id.partition("/")[0]].append(id)
    return {collections()[collection]: some for collection, some in found.items()}


def chunks(ids: list[Any]) -> Iterator[list[Any]]:
    """The list in parts of CHUNK_SIZE, as many as one statement takes."""
    for start in range(0, len(ids), CHUNK_SIZE):
        yield ids[start : start + CHUNK_SIZE]


def rows_by_id(column: sa.ColumnElement[Any], backend: str) -> sa.ColumnElement[bool]:
    """A condition that a column is one of the ids in the parameter of `list_ids`."""
    if backend == "postgresql":
        return column == sa.any_(sa.bindparam("ids", type_=ARRAY(text_type())))
    ids = sa.func.json_each(sa.bindparam("ids", type_=sa.Text())).table_valued("value")
    return column.in_(sa.select(ids.c.value))


def list_ids(connection: Connection, ids: Collection[str]) -> dict[str, Any]:
    """Ids as the single parameter that the condition of `rows_by_id` takes."""
    return {"ids": _list(connection, ids)}


def _list(connection: Connection, ids: Collection[str]) -> list[str] | str:
    return list(ids) if connection.dialect.name == "postgresql" else json.dumps(list(ids))


def select_rows(connection: Connection, table: sa.Table, ids: Collection[str], column: str = "id") -> Iterator[Row]:
    """The rows of a table whose column is one of some ids."""
    for some in chunks(list(ids)):
        yield from select_by(connection, table, {column: some})


def select_by(connection: Connection, table: sa.Table, ids: Mapping[str, Collection[str]]) -> Iterator[Row]:
    """The rows of a table each of whose columns in `ids` is one of the ids for it."""
    query = _select_by(table, tuple(ids), connection.dialect.name)
    converters = _converters(table)
    for row in fetch(connection, query, tuple(_list(connection, some) for some in ids.values())):
        for name, convert in converters:
            if row[name] is not None:
                row[name] = convert(row[name])
        yield row


@cache
def _select_by(table: sa.Table, names: tuple[str, ...], backend: str) -> str:
    conditions = (sa.text(f'{table.name}."{name}" {IN_LIST[backend]}') for name in names)
    return str(sa.select(table).where(*conditions).compile(dialect=DIALECTS[backend]))


@cache
def _converters(table: sa.Table) -> tuple[tuple[str, type], ...]:
    """The columns whose values drivers return as other types than SQLAlchemy, with the right ones."""
    kinds = {c.name: bool if isinstance(c.type, sa.Boolean) else float for c in table.c if _needs_converter(c)}
    return tuple(kinds.items())


def _needs_converter(column: sa.Column[Any]) -> bool:
    return isinstance(column.type, sa.Boolean | sa.Numeric)


def select_records(connection: Connection, ids: Collection[str]) -> dict[str, Row]:
    """Ledger entries by id, those of removed records included."""
    text = _select_records(connection.dialect.name)
    return {row["id"]: row for some in chunks(list(ids)) for row in fetch(connection, text, (_list(connection, some),))}


@cache
def _select_records(backend: str) -> str:
    return str(sa.select(table_of(Record)).where(sa.text(f"record.id {IN_LIST[backend]}")))


def current_rows(connection: Connection, ids: Iterable[str]) -> dict[str, Row]:
    """Current rows by id."""
    found: dict[str, Row] = {}
    for entity, some in by_entity(ids).items():
        found |= {row["id"]: row for row in select_rows(connection, table_of(entity), some)}
    return found


def neighbours(connection: Connection, ids: set[str]) -> dict[str, str]:
    """Kinds of existing records by id whose ids start like some missing ones: candidates for a hint."""
    record = table_of(Record)
    found: dict[str, str] = {}
    for start in sorted({match[0] for id in ids if (match := ID_START.match(id))}):
        similar = sa.and_(record.c.id > start, record.c.id < start + "~", record.c.retired.is_(None))
        query = sa.select(record.c.id, record.c.record_kind).where(similar).limit(MAX_NEIGHBOURS)
        found |= {row.id: row.record_kind for row in connection.execute(query)}
    return found


# ---- links


def rows_linking_to(
    connection: Connection, ids: Collection[str], *, label_links_only: bool = False, include_history: bool = False
) -> dict[str, set[str]]:
    """Ids of the rows that link to some records, each with the columns by which it does.

    `label_links_only` restricts to links that are part of the row's label.
    """
    found: dict[str, set[str]] = defaultdict(set)
    query = _select_linking(frozenset(by_entity(ids)), connection.dialect.name, label_links_only, include_history)
    if query is not None:
        for some in chunks(list(ids)):
            for id, column in connection.execute(query, list_ids(connection, some)):
                found[id].add(column)
    return found


@cache
def _select_linking(
    targets: frozenset[type[Entity]], backend: str, label_links_only: bool, include_history: bool
) -> sa.CompoundSelect[Any] | None:
    reverse = {(link.target, link.column): link for target in targets for link in links(target).values() if link.many}
    chosen = [link for link in reverse.values() if not label_links_only or _in_label(link)]
    tables = [
        (link, table)
        for link in chosen
        for table in (table_of(link.target), history(link.target))[: 1 + include_history]
    ]
    return sa.union_all(*(_select_by_link(link, table, backend) for link, table in tables)) if tables else None


def _select_by_link(link: Link, table: sa.Table, backend: str) -> sa.Select[Any]:
    return sa.select(table.c.id, sa.literal_column(f"'{link.column}'")).where(rows_by_id(table.c[link.column], backend))


def _in_label(link: Link) -> bool:
    role = f"{{{link.column.removesuffix('_id')}}}"
    return issubclass(link.target, Linked) and role in link.target.reads


@cache
def forward_links(entity: type[Entity]) -> tuple[Link, ...]:
    """The links of an entity's own columns."""
    return tuple(link for link in links(entity).values() if not link.many)


@cache
def kinds_allowed(link: Link) -> frozenset[str]:
    """The kinds of records that a link may lead to."""
    if link.polymorphic:
        return frozenset(link.kinds or entities())
    return frozenset({str(link.target.__tablename__)})
