"""Makes the citations of a claim, or of a fact that duplicates another, citations of one fact."""

from collections.abc import Iterator

from api.write.change_set import ChangeSet
from api.write.facts.readings import DATES, is_dated, is_reading, supports
from api.write.facts.stretches import differing_fields, field_text
from api.write.rules.ids import numbered_id
from api.write.store.rows import Row, entity_of
from schema.catalog import columns
from schema.citation import Citation, SupportType
from schema.edtf import DateRole, recorded_bounds
from schema.entity import Assertion


def join(changes: ChangeSet, claim: Row, citations: list[Row], fact: Row, cited: list[Row], place: str) -> list[Row]:
    """Add the citations of a claim to a fact, and cite the fields in which they differ; returns all new citations.

    `citations` are rows of the change set, `cited` those that the fact has already.
    """
    dated = {row["document_id"] for row in cited if is_dated(row)}
    for row in citations:
        row["record_id"] = fact["id"]
        row["note"] = row["note"] or claim["note"]
        if row["document_id"] in dated and is_dated(row):
            row.update(dict.fromkeys(DATES))
            set_bounds(row)
    _fill_texts(changes, claim, fact, place)
    return [*citations, *_cite_fields(changes, claim, citations, fact, [*cited, *citations], place)]


def set_bounds(row: Row) -> None:
    """Set the bounds of a citation's dates by their texts."""
    for name, role in zip(DATES, (DateRole.start, DateRole.end), strict=True):
        row[f"{name}_earliest"], row[f"{name}_latest"] = recorded_bounds(row[name], role)


def dates_differently(citations: list[Row], cited: list[Row]) -> bool:
    """Whether a document dates a claim otherwise than the fact, so that it knows two stretches."""
    own = {row["id"] for row in citations}
    dated = {row["document_id"]: row for row in cited if is_dated(row) and row["id"] not in own}
    pairs = [(row, dated[row["document_id"]]) for row in citations if is_dated(row) and row["document_id"] in dated]
    return any(row[name] != other[name] for row, other in pairs for name in DATES)


def _cite_fields(
    changes: ChangeSet, claim: Row, citations: list[Row], fact: Row, cited: list[Row], place: str
) -> Iterator[Row]:
    """Cite each document of a claim for the fields in which the claim differs from the fact."""
    entity, names = entity_of(fact["id"]), differing_fields(claim, fact)
    documents = {row["document_id"]: row for row in reversed(citations) if supports(row) and is_reading(row)}
    for document, template in documents.items() if names else ():
        for name in names:
            value = field_text(entity, name, claim[name])
            if any((row["document_id"], row["field"], row["value"]) == (document, name, value) for row in cited):
                continue
            row = template | {"field": name, "value": value, "support_type": str(SupportType.supports)}
            row |= dict.fromkeys((*DATES, "note", "as_printed", "phrase", "prefix", "suffix"))
            row["id"] = numbered_id(changes, Citation, row)
            set_bounds(row)
            changes.set_row(row, place)
            yield row


def _fill_texts(changes: ChangeSet, claim: Row, fact: Row, place: str) -> None:
    """Take over texts, such as a condition, that the fact lacks."""
    entity = entity_of(fact["id"])
    assert issubclass(entity, Assertion)
    kept = ("id", "label", "note", *entity.key)
    names = [name for name, column in columns(entity).items() if column.kind in ("text", "id") and name not in kept]
    lacking = {name: claim[name] for name in names if fact[name] is None and claim[name] is not None}
    if lacking:
        fact.update(lacking)
        changes.set_row(dict(fact), place)
