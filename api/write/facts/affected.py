"""Which rows a change set affects beyond those that it writes: their dates or windows may follow from what changes."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from api.write.change_set import ChangeSet
from api.write.facts.store import records_citing, rows_of_keys, rows_with
from api.write.store.rows import Row, by_entity, entity_of, rows_linking_to
from schema.catalog import period
from schema.citation import Citation
from schema.coverage import Coverage
from schema.document import Document
from schema.entity import Assertion, Entity, TimeRule
from schema.office import Office
from schema.tenure import Tenure

DOCUMENT_DAYS = ("kind", "published", "retrieved")
COVERED = ("document_id", "covers", "until_latest")
"""What the days of tenures follow from, of a coverage."""


def affected_records(changes: ChangeSet) -> set[str]:
    """The assertions and presumed things that are written, or whose citations or documents are."""
    found = {id for entity, ids in by_entity(changes.rows).items() if _has_derived_dates(entity) for id in ids}
    citations = [id for ids in (changes.rows, changes.removed) for id in by_entity(ids).get(Citation, [])]
    versions = [row for id in citations for row in (changes.rows.get(id), changes.before.get(id)) if row]
    cited = {row["record_id"] for row in versions}
    cited |= records_citing(changes, documents) if (documents := set(_redated_documents(changes))) else set()
    cited |= _successions(changes)
    changes.load_rows(cited)
    return found | {id for id in cited if _is_derived(id) and changes.row(id) is not None}


def _is_derived(id: str) -> bool:
    return _has_derived_dates(entity_of(id))


@cache
def _has_derived_dates(entity: type[Entity]) -> bool:
    return issubclass(entity, Assertion) or entity.time_rule is TimeRule.presumed


def _redated_documents(changes: ChangeSet) -> Iterator[str]:
    """Stored documents whose day or coverage changes."""
    by_type = by_entity((*changes.rows, *changes.removed))
    for id in by_type.get(Document, []):
        before, after = changes.before.get(id), changes.row(id)
        if before and after and any(before[n] != after[n] for n in DOCUMENT_DAYS):
            yield id
    for id in by_type.get(Coverage, []):
        before, after = changes.before.get(id), changes.row(id)
        if _covered(before) != _covered(after):
            yield from {row["document_id"] for row in (before, after) if row}


def _covered(coverage: Row | None) -> tuple[object, ...]:
    return tuple(coverage[name] for name in COVERED) if coverage else ()


def _successions(changes: ChangeSet) -> set[str]:
    """Facts that succeed or precede those that are removed or moved, and tenures of offices that change."""
    found: set[str] = set()
    for id in [id for id in changes.before if id in changes.rows or id in changes.removed]:
        entity, before, after = entity_of(id), changes.before[id], changes.row(id)
        if entity is Office and after and before["one_holder"] != after["one_holder"]:
            found |= {row["id"] for row in rows_with(changes, Tenure, "office_id", [id])}
        if _is_presumed(entity) and (after is None or _group(changes, after) != _group(changes, before)):
            found |= {row["id"] for row in _rivals(changes, entity, [before])}
    return found


def linked_facts(changes: ChangeSet, things: Iterable[str]) -> set[str]:
    """The stored facts with an end whose own dates change."""
    moved = [id for id in things if id in changes.before and _lifetime_changed(changes, id)]
    linking = rows_linking_to(changes.connection, moved) if moved else {}
    facts = [id for id in linking if _is_presumed(entity_of(id))]
    changes.load_rows(facts)
    return {id for id in facts if changes.row(id) is not None}


def _lifetime_changed(changes: ChangeSet, id: str) -> bool:
    before, after = changes.before[id], changes.row(id)
    names = [f"{name}_{end}" for name in period(entity_of(id)) or () for end in ("earliest", "latest")]
    return after is None or any(before[name] != after[name] for name in (*names, "kind"))


def with_rivals(changes: ChangeSet, facts: Iterable[str]) -> list[list[str]]:
    """The facts, each in a group with all those whose windows depend on each other."""
    groups: list[list[str]] = []
    for entity, ids in by_entity(sorted(facts)).items():
        rows = [row for id in ids if (row := changes.row(id)) is not None]
        if not _is_presumed(entity):
            groups += [[row["id"]] for row in rows]
            continue
        _load_offices(changes, rows)
        found: dict[object, list[str]] = defaultdict(list)
        concerned = {_group(changes, row) for row in rows}
        for row in _rivals(changes, entity, rows):
            if (group := _group(changes, row)) in concerned:
                found[group].append(row["id"])
        groups += found.values()
    return groups


def _is_presumed(entity: type[Entity]) -> bool:
    return issubclass(entity, Assertion) and entity.time_rule is TimeRule.presumed


def _rivals(changes: ChangeSet, entity: type[Entity], rows: list[Row]) -> list[Row]:
    """All rows of the groups of some rows, and others."""
    assert issubclass(entity, Assertion)
    found = {row["id"]: row for row in rows_of_keys(changes, entity, rows)}
    if entity is Tenure:
        offices = {row["office_id"] for row in rows if _has_one_holder(changes, row)}
        found |= {row["id"]: row for row in rows_with(changes, Tenure, "office_id", offices)} if offices else {}
    return list(found.values())


def _group(changes: ChangeSet, row: Row) -> object:
    entity = entity_of(row["id"])
    assert issubclass(entity, Assertion)
    if entity is Tenure and _has_one_holder(changes, row):
        return entity, row["office_id"]
    return entity, tuple(row[name] for name in entity.key)


def _load_offices(changes: ChangeSet, rows: Iterable[Row]) -> None:
    """Load the offices of tenures together; later each is looked up on its own."""
    changes.load_rows({row["office_id"] for row in rows if entity_of(row["id"]) is Tenure})


def _has_one_holder(changes: ChangeSet, tenure: Row) -> bool:
    changes.load_rows([tenure["office_id"]])
    office = changes.row(tenure["office_id"])
    return bool(office and office["one_holder"])
