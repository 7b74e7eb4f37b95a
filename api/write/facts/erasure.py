"""Erases from past versions what was derived from a reading that is redacted."""

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from api.write.change_set import ChangeSet
from api.write.facts.readings import DATES, NO_DAYS
from api.write.store.erased_values import erased_values
from api.write.store.rows import Row, entity_of, history
from schema.catalog import columns, table_of
from schema.citation import Citation
from schema.entity import TimeRule
from schema.storage import ATTESTED, WINDOWS

READING = (*DATES, "value")


def erase_readings(changes: ChangeSet) -> None:
    """Blank the derived dates in past versions of redacted citations and of the records that they are cited for."""
    for id, names in changes.erased.items():
        if entity_of(id) is Citation and not set(READING).isdisjoint(names):
            _blank(changes, Citation, id, _no_days(ATTESTED))
            for record, field in _cited_records(changes, id):
                _blank_record(changes, record, [field] if field else DATES)


def _cited_records(changes: ChangeSet, id: str) -> Iterable[tuple[str, str | None]]:
    """Everything that any version of a citation was cited for: records with the field."""
    tables = (table_of(Citation), history(Citation))
    queries = (sa.select(table.c.record_id, table.c.field).where(table.c.id == id) for table in tables)
    return {(row.record_id, row.field) for query in queries for row in changes.connection.execute(query)}


def _blank_record(changes: ChangeSet, record: str, names: Sequence[str]) -> None:
    entity = entity_of(record)
    own = columns(entity)
    values = erased_values(entity, [name for name in names if name in own and own[name].kind == "date"])
    if values and entity.time_rule is TimeRule.presumed:
        values |= _no_days(WINDOWS)
    if values:
        _blank(changes, entity, record, values)


def _no_days(names: Iterable[str]) -> Row:
    return {name: NO_DAYS.first if name.endswith(("from", "last")) else NO_DAYS.last for name in names}


def _blank(changes: ChangeSet, entity: type, id: str, values: Row) -> None:
    past = history(entity)
    changes.connection.execute(sa.update(past).where(past.c.id == id).values(values))
