"""The one exception to keeping everything: what is libel or nobody's business is erased from the history too."""

from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy import Connection, Engine

from api.write.change import Redact, location
from api.write.change_set import ChangeSet, is_legible
from api.write.commands.restore import departed_together
from api.write.commands.retract import retracted_together
from api.write.store.search import delete_words
from api.write.store.store import Row, entity_of, history, rows_linking_to
from schema.catalog import Column, columns, table_of
from schema.edtf import bounds
from schema.entity import Entity, Linked
from schema.ledger import Action, Record

ERASED = "[redacted]"


def redact(draft: ChangeSet, order: Redact) -> None:
    """Let values be erased.  Raises Refusal where the record never was, was erased already, or was changed since."""
    place = location(order.place, "id")
    draft.load([order.id])
    known = draft.records.get(order.id)
    if known is None or known["redacted"] is not None:
        raise draft.absent(order.id, place)
    draft.guard(draft.row(order.id) or known, order.if_revision, order.place)
    if order.fields:
        _fields(draft, order)
    elif known["retired"] is None:
        _whole(draft, retracted_together(draft, [order.id], cascade=order.cascade))
    else:
        _whole(draft, [order.id, *departed_together(draft, order.id, known["retired"])])


def _fields(draft: ChangeSet, order: Redact) -> None:
    entity = entity_of(order.id)
    for name in order.fields:
        if name not in erasable(entity):
            draft.find(order.place, is_legible(name), "cannot be erased: only texts, dates and numbers of its own can")
    if not draft.findings:
        draft.erased[order.id] = order.fields
        if (row := draft.row(order.id)) is not None:
            draft.put(row | blanks(entity, order.fields), order.place)


def _whole(draft: ChangeSet, ids: Iterable[str]) -> None:
    for id in ids:
        draft.erased[id] = tuple(erasable(entity_of(id)))
        draft.retire(id, Action.redacted)


def erasable(entity: type[Entity]) -> dict[str, Column]:
    """The columns of an entity that hold somebody's words, dates or numbers."""
    derived = {"id", *entity.server_managed}
    return {
        n: c for n, c in columns(entity).items() if c.kind in ("text", "date", "number", "integer") and n not in derived
    }


def blanks(entity: type[Entity], names: Iterable[str]) -> Row:
    """What stands where something was erased."""
    found: Row = {}
    for name in names:
        column = columns(entity)[name]
        found[name] = ERASED if column.required else None
        if column.kind == "date":
            found[f"{name}_earliest"], found[f"{name}_latest"] = bounds(None)
    return found


def erase(connection: Connection, draft: ChangeSet, seq: int) -> None:
    """Take what was erased out of everything that is kept, labels made of it included."""
    for id, names in draft.erased.items():
        past = history(entity_of(id))
        connection.execute(sa.update(past).where(past.c.id == id).values(blanks(entity_of(id), names)))
    named = {id for id, names in draft.erased.items() if _in_label(entity_of(id), names)}
    _unname(connection, named | _called_after(connection, named))
    if named:
        delete_words(connection, sorted(named))
    whole = [id for id in draft.erased if id in draft.gone or draft.records[id]["retired"] is not None]
    record = table_of(Record)
    for id in (id for id in whole if len(draft.erased[id]) == len(erasable(entity_of(id)))):
        connection.execute(sa.update(record).where(record.c.id == id).values(redacted=seq))


def forget_pages(connection: Connection) -> None:
    """From here on what SQLite takes out of a page is overwritten there.  PostgreSQL's vacuum does as much, in time."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA secure_delete = ON")


def purge(engine: Engine) -> None:
    """Empty the log in which SQLite still holds the pages as they were, unless a reader is at it."""
    if engine.dialect.name == "sqlite":
        raw = engine.raw_connection()
        try:
            raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            raw.close()


def _in_label(entity: type[Entity], names: Iterable[str]) -> bool:
    if issubclass(entity, Linked):
        return any(f"{{{name}}}" in entity.reads for name in names)
    return "label" in names


def _called_after(connection: Connection, ids: set[str]) -> set[str]:
    found: set[str] = set()
    while ids := set(rows_linking_to(connection, ids, of_labels=True, ever=True)) - found:
        found |= ids
    return found


def _unname(connection: Connection, ids: set[str]) -> None:
    """Labels of current rows are made anew by then: only what is past, and the ledger's word for what is gone."""
    record, records = table_of(Record), history(Record)
    for id in ids:
        for table in (history(entity_of(id)), records):
            connection.execute(sa.update(table).where(table.c.id == id).values(label=ERASED))
        gone = sa.and_(record.c.id == id, record.c.retired.is_not(None))
        connection.execute(sa.update(record).where(gone).values(label=ERASED))
