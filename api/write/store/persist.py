"""Writes a change set to the tables: the rows, their history, the ledger, and the list of changes."""

from collections.abc import Iterable, Mapping
from functools import cache, partial
from graphlib import TopologicalSorter
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from api.write.change_set import ChangeSet
from api.write.rules.uniqueness import unique_keys
from api.write.store.denormalize import update_dependents
from api.write.store.inserts import insert
from api.write.store.rows import Row, by_entity, forward_links, history
from api.write.store.search_index import update_index
from schema.catalog import entities, kind_of, table_of
from schema.entity import Entity
from schema.ledger import Action, Changed, Record


def changed_rows(changes: ChangeSet) -> dict[str, Row]:
    """The rows that differ from the stored ones, or whose values are redacted."""
    rows = changes.rows.items()
    return {id: row for id, row in rows if id in changes.erased or _differs(row, changes.before.get(id))}


def _differs(row: Row, before: Row | None) -> bool:
    return before is None or any(before[name] != value for name, value in row.items() if name != "revision")


def persist(changes: ChangeSet, rows: Mapping[str, Row], seq: int) -> list[tuple[str, str]]:
    """Write denormalized rows, and remove what the change set removes.  The revision must already exist.

    Returns the ids and actions in the order of writing.
    """
    connection = changes.connection
    for row in rows.values():
        row["revision"] = seq
    new = insertion_order({id: row for id, row in rows.items() if id not in changes.before})
    updated = {id: row for id, row in rows.items() if id in changes.before}
    removed = insertion_order({id: changes.before[id] for id in changes.removed if id in changes.before})[::-1]
    erased = [id for id in changes.erased if id not in rows and id not in changes.before]
    actions = [(id, str(_action(changes, id))) for id in (*new, *updated, *removed, *erased)]
    _write_records(changes, {id: rows[id] for id in (*new, *updated)}, removed, seq)
    before = {id: changes.before[id] for id in (*updated, *removed)}
    transaction = changes.transaction
    last = transaction.last_text_ids
    transaction.last_text_ids = update_index(connection, rows.values(), before, seq, last, partial(_label, changes))
    for entity, ids in by_entity(new).items():
        insert(connection, table_of(entity), [rows[id] for id in ids])
    for entity, ids in by_entity(updated).items():
        _update(connection, entity, [changes.before[id] for id in ids], [rows[id] for id in ids], seq)
    for entity, ids in by_entity(removed).items():
        _delete(connection, entity, [changes.before[id] for id in ids], seq)
    update_dependents(connection, rows, changes.before, seq)
    _insert_changes(connection, actions, seq)
    return actions


def _label(changes: ChangeSet, id: str) -> str:
    """The label of a record that was loaded; empty for any other."""
    row = changes.rows.get(id) or changes.records.get(id)
    return row["label"] if row else ""


# ---- order


def insertion_order(rows: Mapping[str, Row]) -> list[str]:
    """Ids in an order in which every row comes after those it refers to.  The rows must not form a cycle."""
    by_type = by_entity(rows)
    return [id for entity in _entity_order() if entity in by_type for id in _ordered(entity, by_type[entity], rows)]


@cache
def _entity_order() -> tuple[type[Entity], ...]:
    needs = {e: {link.target for link in forward_links(e) if link.target is not e} for e in entities().values()}
    return tuple(
        TopologicalSorter({e: {t for t in n if issubclass(t, Entity)} for e, n in needs.items()}).static_order()
    )


def _ordered(entity: type[Entity], ids: list[str], rows: Mapping[str, Row]) -> Iterable[str]:
    """Ids of one entity, ordered by its links to itself."""
    own = [link.column for link in forward_links(entity) if link.target is entity]
    if not own or len(ids) < 2:
        return ids
    return TopologicalSorter({id: {rows[id][c] for c in own} & rows.keys() for id in ids}).static_order()


# ---- rows


def _update(connection: Connection, entity: type[Entity], old: list[Row], new: list[Row], seq: int) -> None:
    """Update rows; with unique constraints by deleting and inserting them, so that rows can swap values."""
    table = table_of(entity)
    _archive(connection, entity, old, seq)
    if unique_keys(entity):
        connection.execute(_delete_statement(table), [{"b_id": row["id"]} for row in new])
        insert(connection, table, new)
    else:
        connection.execute(_update_statement(table), [_parameters(row) for row in new])


def _archive(connection: Connection, entity: type[Entity], old: list[Row], seq: int) -> None:
    insert(connection, history(entity), [row | {"superseded": seq} for row in old])


@cache
def _update_statement(table: sa.Table) -> sa.Update:
    values: dict[str, Any] = {
        column.name: sa.bindparam(f"b_{column.name}") for column in table.c if column.name != "id"
    }
    return sa.update(table).where(table.c.id == sa.bindparam("b_id")).values(values)


def _parameters(row: Row) -> Row:
    return {f"b_{name}": value for name, value in row.items()}


@cache
def _delete_statement(table: sa.Table) -> sa.Delete:
    return sa.delete(table).where(table.c.id == sa.bindparam("b_id"))


def _delete(connection: Connection, entity: type[Entity], old: list[Row], seq: int) -> None:
    _archive(connection, entity, old, seq)
    connection.execute(_delete_statement(table_of(entity)), [{"b_id": row["id"]} for row in old])


# ---- ledger


def _write_records(changes: ChangeSet, rows: Mapping[str, Row], removed: list[str], seq: int) -> None:
    """Insert and update ledger entries.

    A record can exist without a row, if a migration has dropped and recreated the table of its entity.
    """
    records = changes.records
    by_type = by_entity(id for id in rows if id not in records)
    new = [_new_record(id, kind_of(entity), rows[id], seq) for entity, ids in by_type.items() for id in ids]
    pairs = [(records[id], _live_record(records[id], row)) for id, row in rows.items() if id in records]
    pairs += [(records[id], _removed_record(changes, id, seq)) for id in removed]
    updated = [(old, record | {"revision": seq}) for old, record in pairs if old != record]
    insert(changes.connection, table_of(Record), new)
    if updated:
        _update_records(changes.connection, [old for old, _ in updated], [record for _, record in updated], seq)
    records.update((record["id"], record) for record in (*new, *(record for _, record in updated)))


def _new_record(id: str, kind: str, row: Row, seq: int) -> Row:
    return {
        "id": id,
        "record_kind": kind,
        "label": row["label"],
        "created": seq,
        "revision": seq,
        "retired": None,
        "replaced_by_id": None,
        "redacted": None,
    }


def _live_record(record: Row, row: Row) -> Row:
    return record | {"label": row["label"], "retired": None, "replaced_by_id": None}


def _removed_record(changes: ChangeSet, id: str, seq: int) -> Row:
    return changes.records[id] | {"retired": seq, "replaced_by_id": changes.removed[id].into}


def _update_records(connection: Connection, old: list[Row], new: list[Row], seq: int) -> None:
    insert(connection, history(Record), [row | {"superseded": seq} for row in old])
    connection.execute(_update_statement(table_of(Record)), [_parameters(row) for row in new])


# ---- changes


def _insert_changes(connection: Connection, actions: list[tuple[str, str]], seq: int) -> None:
    rows = [
        {"revision": seq, "ordinal": ordinal, "record_id": id, "action": action}
        for ordinal, (id, action) in enumerate(actions, 1)
    ]
    insert(connection, table_of(Changed), rows)


def _action(changes: ChangeSet, id: str) -> Action:
    if id in changes.erased:
        return Action.redacted
    if id in changes.removed:
        return changes.removed[id].action
    if id in changes.before:
        return Action.changed
    return Action.restored if id in changes.records else Action.created
