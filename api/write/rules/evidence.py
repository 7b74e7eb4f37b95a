"""Checks that every assertion has at least one citation, or a note that explains why there is none."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import sqlalchemy as sa

from api.write.change_set import ChangeSet
from api.write.model import InvalidField
from api.write.store.rows import by_entity, chunks, list_ids, rows_by_id
from schema.catalog import table_of
from schema.citation import Citation
from schema.entity import Assertion

MISSING = "needs at least one citation, or a note that explains why there is none"
LOST = "would be left without a citation: add another, or explain in its note why there is none"


def missing_citations(changes: ChangeSet) -> Iterator[InvalidField]:
    """An error for each assertion that would have neither a citation nor a note."""
    losing = {row["record_id"] for row in map(changes.before.get, _removed_or_moved(changes)) if row is not None}
    affected = {*_assertions(changes.rows), *_assertions(losing)}
    changes.load_rows(losing)
    without_note = {id for id in affected if (row := changes.row(id)) is not None and not row["note"]}
    uncited = without_note - _cited_by_changes(changes) - changes.cited
    reported = {error[:2] for error in changes.errors}
    for id in sorted(uncited - _cited_by_stored(changes, uncited)):
        place = changes.place_of(id)
        if reported.isdisjoint({(place, "citations"), (place, "note")}):
            yield InvalidField(place, "citations", LOST if id in losing else MISSING)


def _assertions(ids: Iterable[str]) -> Iterator[str]:
    for entity, some in by_entity(ids).items():
        if issubclass(entity, Assertion):
            yield from some


def _removed_or_moved(changes: ChangeSet) -> list[str]:
    """Stored citations that are removed, or changed so that they may cite another record."""
    return [id for ids in (changes.removed, changes.rows) for id in _citations(ids) if id in changes.before]


def _citations(ids: Iterable[str]) -> list[str]:
    return by_entity(ids).get(Citation, [])


def _cited_by_changes(changes: ChangeSet) -> set[str]:
    return {changes.rows[id]["record_id"] for id in _citations(changes.rows)}


def _cited_by_stored(changes: ChangeSet, ids: set[str]) -> set[str]:
    """Those of some records that have a stored citation which the change set does not touch."""
    query = _select_citations(changes.connection.dialect.name)
    return {
        record
        for some in chunks(sorted(ids))
        for record, id in changes.connection.execute(query, list_ids(changes.connection, some))
        if id not in changes.removed and id not in changes.rows
    }


@cache
def _select_citations(backend: str) -> sa.Select[Any]:
    citation = table_of(Citation)
    return sa.select(citation.c.record_id, citation.c.id).where(rows_by_id(citation.c.record_id, backend))
