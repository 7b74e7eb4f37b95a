"""Loads the rows that facts are derived from: citations, their documents, and other facts of the same subjects."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from api.write.change_set import ChangeSet
from api.write.store.rows import Row, entity_of, select_by
from schema.catalog import columns, table_of
from schema.citation import Citation
from schema.coverage import Coverage, CoverageType
from schema.edtf import NEVER_AFTER
from schema.entity import Assertion, Entity


def rows_with(changes: ChangeSet, entity: type[Entity], column: str, values: Iterable[str | None]) -> list[Row]:
    """The rows of an entity, after the changes so far, whose link in `column` leads to one of some records."""
    targets = {value for value in values if value}
    changes.load_records(targets)
    stored = (id for id in sorted(targets) if id in changes.records)
    return _rows_linking(changes, entity, {column: targets}, {column: changes.unsearched(entity, column, stored)})


def rows_of_keys(changes: ChangeSet, entity: type[Assertion], rows: Iterable[Row]) -> list[Row]:
    """The rows of an entity, after the changes so far, that can have the key of one of some rows."""
    own = list(rows)
    links = [name for name in entity.key if name.endswith("_id") and columns(entity)[name].required]
    targets = {name: {row[name] for row in own} for name in links}
    changes.load_records({id for ids in targets.values() for id in ids})
    stored = {name: [id for id in sorted(ids) if id in changes.records] for name, ids in targets.items()}
    return _rows_linking(changes, entity, targets, stored)


def _rows_linking(
    changes: ChangeSet, entity: type[Entity], targets: Mapping[str, set[str]], stored: Mapping[str, list[str]]
) -> list[Row]:
    """The rows of an entity, after the changes so far, each of whose links leads to one of the records named for it.

    `stored` has those of the records by which stored rows have to be looked up.
    """
    if all(stored.values()):
        changes.adopt(select_by(changes.connection, table_of(entity), stored))
    rows = changes.rows_of(entity)
    for name, ids in targets.items():
        rows = [row for row in rows if row[name] in ids]
    return rows


def citations_of(changes: ChangeSet, ids: Iterable[str]) -> dict[str, list[Row]]:
    """The citations of some records after the changes so far, by record."""
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows_with(changes, Citation, "record_id", ids):
        found[row["record_id"]].append(row)
    return found


def documents_of(changes: ChangeSet, citations: Iterable[Row]) -> dict[str, Row]:
    """The documents of some citations, by id; those that do not exist are left out."""
    ids = {row["document_id"] for row in citations if row["document_id"]}
    changes.load_rows(ids)
    return {id: row for id in ids if (row := changes.row(id)) is not None and entity_of(id).__tablename__ == "document"}


def tenure_coverages(changes: ChangeSet, documents: Iterable[str]) -> dict[str, str]:
    """The last day of the tenures that documents cover, by document, if that is known."""
    rows = rows_with(changes, Coverage, "document_id", documents)
    limited = [row for row in rows if row["covers"] == CoverageType.tenure and row["until_latest"] < NEVER_AFTER]
    return {row["document_id"]: row["until_latest"] for row in limited}


def records_citing(changes: ChangeSet, documents: Iterable[str]) -> set[str]:
    """The records that some stored documents are cited for."""
    return {row["record_id"] for row in rows_with(changes, Citation, "document_id", documents)}
