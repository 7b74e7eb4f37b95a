"""What a draft differs by, put into the tables: rows, their history, the ledger, and the list of what was done."""

from collections.abc import Iterable, Mapping
from functools import cache
from graphlib import TopologicalSorter
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from api.write.change_set import ChangeSet
from api.write.rules.clashes import unique_keys
from api.write.store.denormalize import update_dependents
from api.write.store.inserts import insert
from api.write.store.search import insert_words
from api.write.store.store import Row, by_entity, entity_of, forward, history
from schema.catalog import entities, kind_of, table_of
from schema.entity import Entity
from schema.ledger import Action, Changed, Record


def changed_rows(draft: ChangeSet) -> dict[str, Row]:
    """The rows that are not as they were."""
    return {id: row for id, row in draft.rows.items() if id in draft.erased or _differs(row, draft.before.get(id))}


def _differs(row: Row, before: Row | None) -> bool:
    return before is None or any(before[name] != value for name, value in row.items() if name != "revision")


def persist(draft: ChangeSet, rows: Mapping[str, Row], seq: int) -> list[tuple[str, str]]:
    """Write rows, which carry what they are to carry, and what leaves, as a revision whose own row is there already.

    What was done is returned, in order.
    """
    connection = draft.connection
    for row in rows.values():
        row["revision"] = seq
    new = insertion_order({id: row for id, row in rows.items() if id not in draft.before})
    changed = {id: row for id, row in rows.items() if id in draft.before}
    leaving = insertion_order({id: draft.before[id] for id in draft.gone if id in draft.before})[::-1]
    erased = [id for id in draft.erased if id not in rows and id not in draft.before]
    done = [(id, str(_action(draft, id))) for id in (*new, *changed, *leaving, *erased)]
    _identify(draft, {id: rows[id] for id in (*new, *changed)}, leaving, seq)
    before = {id: draft.before[id] for id in (*changed, *leaving)}
    draft.ground.texts = insert_words(connection, rows.values(), before, seq, draft.ground.texts)
    for entity, ids in by_entity(new).items():
        insert(connection, table_of(entity), [rows[id] for id in ids])
    for entity, ids in by_entity(changed).items():
        _supersede(connection, entity, [draft.before[id] for id in ids], [rows[id] for id in ids], seq)
    for entity, ids in by_entity(leaving).items():
        _remove(connection, entity, [draft.before[id] for id in ids], seq)
    update_dependents(connection, rows, draft.before, seq)
    _tell(connection, done, seq)
    return done


# ---- in which order


def insertion_order(rows: Mapping[str, Row]) -> list[str]:
    """Ids in an order in which whatever a row refers to is there before it.  They form no circle."""
    there = by_entity(rows)
    return [id for entity in _order() if entity in there for id in _within(entity, there[entity], rows)]


@cache
def _order() -> tuple[type[Entity], ...]:
    needs = {e: {link.target for link in forward(e) if link.target is not e} for e in entities().values()}
    return tuple(
        TopologicalSorter({e: {t for t in n if issubclass(t, Entity)} for e, n in needs.items()}).static_order()
    )


def _within(entity: type[Entity], ids: list[str], rows: Mapping[str, Row]) -> Iterable[str]:
    own = [link.column for link in forward(entity) if link.target is entity]
    if not own or len(ids) < 2:
        return ids
    return TopologicalSorter({id: {rows[id][c] for c in own} & rows.keys() for id in ids}).static_order()


# ---- rows


def _supersede(connection: Connection, entity: type[Entity], old: list[Row], new: list[Row], seq: int) -> None:
    """Rows that no two may share values of are taken out first, so that they can swap them."""
    table = table_of(entity)
    _keep(connection, entity, old, seq)
    if unique_keys(entity):
        connection.execute(_deletion(table), [{"b_id": row["id"]} for row in new])
        insert(connection, table, new)
    else:
        connection.execute(_replacement(table), [{f"b_{name}": value for name, value in row.items()} for row in new])


def _keep(connection: Connection, entity: type[Entity], old: list[Row], seq: int) -> None:
    insert(connection, history(entity), [row | {"superseded": seq} for row in old])


@cache
def _replacement(table: sa.Table) -> sa.Update:
    values: dict[str, Any] = {
        column.name: sa.bindparam(f"b_{column.name}") for column in table.c if column.name != "id"
    }
    return sa.update(table).where(table.c.id == sa.bindparam("b_id")).values(values)


@cache
def _deletion(table: sa.Table) -> sa.Delete:
    return sa.delete(table).where(table.c.id == sa.bindparam("b_id"))


def _remove(connection: Connection, entity: type[Entity], old: list[Row], seq: int) -> None:
    _keep(connection, entity, old, seq)
    connection.execute(_deletion(table_of(entity)), [{"b_id": row["id"]} for row in old])


# ---- the ledger


def _identify(draft: ChangeSet, rows: Mapping[str, Row], leaving: list[str], seq: int) -> None:
    """A record outlives its row where a migration has taken the row's table away and made it anew."""
    new = [_record(id, row, seq) for id, row in rows.items() if id not in draft.records]
    known = [(draft.records[id], _named(draft.records[id], row)) for id, row in rows.items() if id in draft.records]
    known += [(draft.records[id], _left(draft, id, seq)) for id in leaving]
    changed = [(old, now | {"revision": seq}) for old, now in known if old != now]
    insert(draft.connection, table_of(Record), new)
    if changed:
        _supersede_records(draft.connection, [old for old, _ in changed], [now for _, now in changed], seq)
    draft.records.update((row["id"], row) for row in (*new, *(now for _, now in changed)))


def _record(id: str, row: Row, seq: int) -> Row:
    blank = {"retired": None, "replaced_by_id": None, "redacted": None}
    return {
        "id": id,
        "record_kind": kind_of(entity_of(id)),
        "label": row["label"],
        "created": seq,
        "revision": seq,
        **blank,
    }


def _named(known: Row, row: Row) -> Row:
    return known | {"label": row["label"], "retired": None, "replaced_by_id": None}


def _left(draft: ChangeSet, id: str, seq: int) -> Row:
    return draft.records[id] | {"retired": seq, "replaced_by_id": draft.gone[id].into}


def _supersede_records(connection: Connection, old: list[Row], new: list[Row], seq: int) -> None:
    insert(connection, history(Record), [row | {"superseded": seq} for row in old])
    now = [{f"b_{name}": value for name, value in row.items()} for row in new]
    connection.execute(_replacement(table_of(Record)), now)


# ---- what was done


def _tell(connection: Connection, done: list[tuple[str, str]], seq: int) -> None:
    rows = [
        {"revision": seq, "ordinal": ordinal, "record_id": id, "action": action}
        for ordinal, (id, action) in enumerate(done, 1)
    ]
    insert(connection, table_of(Changed), rows)


def _action(draft: ChangeSet, id: str) -> str:
    if id in draft.erased:
        return Action.redacted
    if id in draft.gone:
        return draft.gone[id].action
    if id in draft.before:
        return Action.changed
    return Action.restored if id in draft.records else Action.created
