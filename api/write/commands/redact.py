"""Erases values from the current state and from the history, such as libel or private data."""

from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy import Connection, Engine

from api.write.change_set import ChangeSet, printable
from api.write.commands.restore import removed_with
from api.write.commands.retract import is_evidence, with_dependents
from api.write.facts.erasure import erase_readings
from api.write.idempotency import delete_replies_about
from api.write.model import Redact, location
from api.write.store.erased_revisions import erase_authors, erase_reasons, erased_texts, revisions_of
from api.write.store.erased_values import ERASED, erasable_columns, erased_values
from api.write.store.rows import entity_of, history, rows_linking_to
from api.write.store.search_index import delete_superseded_texts
from schema.catalog import table_of
from schema.citation import Citation
from schema.entity import Entity, Linked
from schema.ledger import Action, Record
from schema.quotation import Quotation

READING = ("value", "as_printed", "phrase", "prefix", "suffix")
"""The columns of a citation that repeat what a document says of a field."""


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
        _redact_records(changes, with_dependents(changes, [id], cascade=command.cascade), command)
    else:
        _redact_records(changes, [id, *removed_with(changes, id, record["retired"])], command)
    if command.authors:
        changes.unattributed |= changes.erased.keys()


def _redact_fields(changes: ChangeSet, command: Redact) -> None:
    entity = entity_of(command.id)
    message = "cannot be redacted: only the record's own texts, dates and numbers can"
    for name in command.fields:
        if name not in erasable_columns(entity):
            changes.add_error(command.place, printable(name), message)
    if not changes.errors:
        _redact_columns(changes, command.id, command.fields, command.place)
        for citation in _citations_of(changes, command):
            _redact_columns(changes, citation, READING, command.place)


def _redact_columns(changes: ChangeSet, id: str, names: tuple[str, ...], place: str) -> None:
    changes.erased[id] = tuple(dict.fromkeys((*changes.erased.get(id, ()), *names)))
    if (row := changes.row(id)) is not None:
        changes.set_row(row | erased_values(entity_of(id), names), place)


def _citations_of(changes: ChangeSet, command: Redact) -> list[str]:
    """Ids of all citations, retracted ones included, that ever said what a document says of the redacted fields."""
    if entity_of(command.id) is Citation:
        return []
    found: set[str] = set()
    for table in (table_of(Citation), history(Citation)):
        about = sa.and_(table.c.record_id == command.id, table.c.field.in_(command.fields))
        found |= set(changes.connection.scalars(sa.select(table.c.id).where(about)))
    changes.load_rows(found)
    return sorted(id for id in found if changes.records[id]["redacted"] is None)


def _redact_records(changes: ChangeSet, ids: Iterable[str], command: Redact) -> None:
    for id in _with_former(changes, ids, cascade=command.cascade):
        changes.erased[id] = tuple(erasable_columns(entity_of(id)))
        changes.remove(id, Action.redacted)


def _with_former(changes: ChangeSet, ids: Iterable[str], *, cascade: bool) -> list[str]:
    """Some records, and those that were retracted before: their citations, with `cascade` all that referred to them."""
    found = dict.fromkeys(ids)
    frontier = set(found)
    while frontier:
        linking = rows_linking_to(changes.connection, frontier, include_history=True)
        changes.load_records(linking)
        retracted = {id for id in linking.keys() - found.keys() if changes.records[id]["retired"] is not None}
        frontier = {id for id in retracted if cascade or is_evidence(id, linking[id])}
        found |= dict.fromkeys(sorted(id for id in frontier if changes.records[id]["redacted"] is None))
    return list(found)


def erase(connection: Connection, changes: ChangeSet, seq: int) -> None:
    """Erase the marked values from the history, the search index, and whatever was made of them or repeats them."""
    texts = {text for id, names in changes.erased.items() for text in erased_texts(connection, id, names)}
    for id, names in changes.erased.items():
        past = history(entity_of(id))
        connection.execute(sa.update(past).where(past.c.id == id).values(erased_values(entity_of(id), names)))
    erase_readings(changes)
    relabelled = {id for id, names in changes.erased.items() if _affects_label(entity_of(id), names)}
    dependent = _labelled_after(connection, relabelled)
    _erase_labels(connection, relabelled | dependent)
    _erase_revisions(connection, changes, dependent, texts, seq)
    if indexed := relabelled | {id for id in changes.erased if entity_of(id) is Quotation}:
        delete_superseded_texts(connection, sorted(indexed))
    removed = [id for id in changes.erased if id in changes.removed or changes.records[id]["retired"] is not None]
    record = table_of(Record)
    for id in removed:
        if len(changes.erased[id]) == len(erasable_columns(entity_of(id))):
            connection.execute(sa.update(record).where(record.c.id == id).values(redacted=seq))


def _erase_revisions(
    connection: Connection, changes: ChangeSet, dependent: set[str], texts: set[str], seq: int
) -> None:
    """Erase the reasons and stored responses of the revisions that changed the records, and authors where requested."""
    revisions = revisions_of(connection, changes.erased, seq)
    erase_reasons(connection, revisions, texts)
    erase_authors(connection, revisions_of(connection, changes.unattributed, seq))
    delete_replies_about(connection, changes.erased.keys() | dependent, texts, revisions)


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
