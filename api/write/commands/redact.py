"""Erases values from the current state and from the history, such as libel or private data."""

from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy import Connection, Engine

from api.write.change_set import ChangeSet, printable
from api.write.commands.restore import removed_with
from api.write.commands.retract import with_dependents
from api.write.facts.erasure import erase_readings
from api.write.model import Redact, location
from api.write.store.erased_values import ERASED, erasable_columns, erased_values
from api.write.store.rows import entity_of, history, rows_linking_to
from api.write.store.search_index import delete_superseded_texts
from schema.catalog import table_of
from schema.entity import Entity, Linked
from schema.ledger import Action, Record


def redact(changes: ChangeSet, command: Redact) -> None:
    """Mark values to erase.  Raises Refusal if the record never existed, was erased, or was changed meanwhile."""
    id = command.id
    changes.load_rows([id])
    record = changes.records.get(id)
    if record is None or record["redacted"] is not None:
        raise changes.missing_error(id, location(command.place, "id"))
    changes.require_revision(changes.row(id) or record, command.if_revision, command.place)
    if command.fields:
        _redact_fields(changes, command)
    elif record["retired"] is None:
        _redact_records(changes, with_dependents(changes, [id], cascade=command.cascade))
    else:
        _redact_records(changes, [id, *removed_with(changes, id, record["retired"])])


def _redact_fields(changes: ChangeSet, command: Redact) -> None:
    entity = entity_of(command.id)
    message = "cannot be redacted: only the record's own texts, dates and numbers can"
    for name in command.fields:
        if name not in erasable_columns(entity):
            changes.add_error(command.place, printable(name), message)
    if not changes.errors:
        changes.erased[command.id] = command.fields
        if (row := changes.row(command.id)) is not None:
            changes.set_row(row | erased_values(entity, command.fields), command.place)


def _redact_records(changes: ChangeSet, ids: Iterable[str]) -> None:
    for id in ids:
        changes.erased[id] = tuple(erasable_columns(entity_of(id)))
        changes.remove(id, Action.redacted)


def erase(connection: Connection, changes: ChangeSet, seq: int) -> None:
    """Erase the marked values from the history, the search index, and the labels made of them."""
    for id, names in changes.erased.items():
        past = history(entity_of(id))
        connection.execute(sa.update(past).where(past.c.id == id).values(erased_values(entity_of(id), names)))
    erase_readings(changes)
    relabelled = {id for id, names in changes.erased.items() if _affects_label(entity_of(id), names)}
    _erase_labels(connection, relabelled | _labelled_after(connection, relabelled))
    if relabelled:
        delete_superseded_texts(connection, sorted(relabelled))
    removed = [id for id in changes.erased if id in changes.removed or changes.records[id]["retired"] is not None]
    record = table_of(Record)
    for id in removed:
        if len(changes.erased[id]) == len(erasable_columns(entity_of(id))):
            connection.execute(sa.update(record).where(record.c.id == id).values(redacted=seq))


def enable_secure_delete(connection: Connection) -> None:
    """Have SQLite overwrite deleted content with zeros.  On PostgreSQL, VACUUM reclaims it."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA secure_delete = ON")


def truncate_log(engine: Engine) -> None:
    """Empty SQLite's write-ahead log, which still holds the old pages, unless a reader is using it."""
    if engine.dialect.name == "sqlite":
        raw = engine.raw_connection()
        try:
            raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            raw.close()


def _affects_label(entity: type[Entity], names: Iterable[str]) -> bool:
    if issubclass(entity, Linked):
        return any(f"{{{name}}}" in entity.reads for name in names)
    return "label" in names


def _labelled_after(connection: Connection, ids: set[str]) -> set[str]:
    """Ids of the records whose labels contain, or once contained, those of some records."""
    found: set[str] = set()
    while ids := set(rows_linking_to(connection, ids, label_links_only=True, include_history=True)) - found:
        found |= ids
    return found


def _erase_labels(connection: Connection, ids: set[str]) -> None:
    """Erase past labels and those of removed records; current labels have already been rebuilt."""
    record, records = table_of(Record), history(Record)
    for id in ids:
        for table in (history(entity_of(id)), records):
            connection.execute(sa.update(table).where(table.c.id == id).values(label=ERASED))
        removed = sa.and_(record.c.id == id, record.c.retired.is_not(None))
        connection.execute(sa.update(record).where(removed).values(label=ERASED))
