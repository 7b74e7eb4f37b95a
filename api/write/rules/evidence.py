"""That whatever is asserted is asserted by somebody: at least one citation, unless the note says why there is none."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import sqlalchemy as sa

from api.write.change import FieldError
from api.write.change_set import ChangeSet
from api.write.store.store import by_entity, chunks, list_ids, rows_by_id
from schema.catalog import table_of
from schema.citation import Citation
from schema.entity import Assertion

MISSING = "needs at least one citation, or a note that says why there is none"
LOST = "would be left without a citation: give it another, or say in its note why there is none"


def without_evidence(draft: ChangeSet) -> Iterator[FieldError]:
    """Assertions that would rest on nothing."""
    losing = {row["record_id"] for row in map(draft.before.get, _citations_leaving(draft)) if row is not None}
    at_stake = {*_asserting(draft.rows), *_asserting(losing)}
    draft.load(losing)
    bare = {id for id in at_stake if (row := draft.row(id)) is not None and not row["note"]} - _cited_here(draft)
    wrong = {found[:2] for found in draft.findings}
    for id in sorted(bare - _cited_there(draft, bare)):
        place = draft.where(id)
        if wrong.isdisjoint({(place, "citations"), (place, "note")}):
            yield FieldError(place, "citations", LOST if id in losing else MISSING)


def _asserting(ids: Iterable[str]) -> Iterator[str]:
    for entity, some in by_entity(ids).items():
        if issubclass(entity, Assertion):
            yield from some


def _citations_leaving(draft: ChangeSet) -> list[str]:
    """Citations that are retracted, or that come to be evidence for something else."""
    return [id for ids in (draft.gone, draft.rows) for id in _among_citations(ids) if id in draft.before]


def _cited_here(draft: ChangeSet) -> set[str]:
    return {draft.rows[id]["record_id"] for id in _among_citations(draft.rows)}


def _among_citations(ids: Iterable[str]) -> list[str]:
    return by_entity(ids).get(Citation, [])


def _cited_there(draft: ChangeSet, ids: set[str]) -> set[str]:
    """Those that have a citation which this draft does not touch."""
    query = _citations(draft.connection.dialect.name)
    return {
        record
        for some in chunks(sorted(ids))
        for record, id in draft.connection.execute(query, list_ids(draft.connection, some))
        if id not in draft.gone and id not in draft.rows
    }


@cache
def _citations(backend: str) -> sa.Select[Any]:
    citation = table_of(Citation)
    return sa.select(citation.c.record_id, citation.c.id).where(rows_by_id(citation.c.record_id, backend))
