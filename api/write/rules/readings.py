"""Checks what citations say: dates of whole assertions, and values of the fields that they cite."""

from collections.abc import Iterator
from typing import Any

from api.hints import vocabulary_hint
from api.query.parse.date_hints import recognised_date
from api.write.change_set import ChangeSet
from api.write.facts.readings import DATES, counts, is_dated, is_reading, supports
from api.write.facts.store import citations_of
from api.write.model import InvalidField
from api.write.store.rows import Row, by_entity, entity_of
from schema.catalog import Column, collections, columns, period, value_type
from schema.citation import Citation
from schema.edtf import EdtfError, bounds
from schema.entity import Assertion, TimeRule


def reading_errors(changes: ChangeSet) -> Iterator[InvalidField]:
    """Errors of the dates and values in the citations that are written."""
    written = [changes.rows[id] for id in by_entity(changes.rows).get(Citation, [])]
    rows = [row for row in written if str(row["record_id"] or "").partition("/")[0] in collections()]
    for row in rows:
        yield from _errors(row, changes.place_of(row["id"]))
    dated = [row for row in rows if is_dated(row)]
    cited = citations_of(changes, {row["record_id"] for row in dated}) if dated else {}
    for row in dated:
        yield from _second_reading(row, cited[row["record_id"]], changes.place_of(row["id"]))


def _errors(row: Row, place: str) -> Iterator[InvalidField]:
    entity, name = entity_of(row["record_id"]), row["field"]
    if name in DATES and issubclass(entity, Assertion):
        message = f"dates of a fact are cited without a field: give `{name}` on a citation of the whole fact"
        yield InvalidField(place, "field", message)
    elif not is_reading(row):
        for date in (date for date in DATES if row[date] is not None):
            message = "is for citations of a whole fact: cite a date of this record with `field` and `value`"
            yield InvalidField(place, date, message)
    column = columns(entity).get(name or "")
    if column is not None and row["value"] is not None and (found := _value_error(entity, column, row["value"])):
        yield InvalidField(place, "value", *found)


def _second_reading(row: Row, cited: list[Row], place: str) -> Iterator[InvalidField]:
    """An error if another citation of the same document dates the same fact: a document has one reading of a fact."""
    others = [other for other in cited if other["id"] < row["id"] and is_dated(other)]
    for other in (other for other in others if other["document_id"] == row["document_id"]):
        message = f"{row['document_id']} already dates this fact in {other['id']}: change that citation"
        yield InvalidField(place, "since" if row["since"] else "until", message)


def _value_error(entity: type[Any], column: Column, value: str) -> tuple[str, ...]:
    """What is wrong with a value of a field, and the nearest valid one; empty if nothing is wrong."""
    if column.vocabulary and value not in list(column.vocabulary):
        return f"{value[:80]!r} is not an allowed value", vocabulary_hint(value[:80], column.vocabulary)
    if column.kind == "boolean" and value not in ("true", "false"):
        return ("must be true or false",)
    if column.kind == "date":
        try:
            bounds(value, column.role)
        except EdtfError as problem:
            return str(problem), recognised_date(value, problem)
    if column.kind in ("integer", "number") and not _is_number(
        value_type(entity.model_fields[column.name].annotation), value
    ):
        return (f"{value[:80]!r} is not a number",)
    return ()


def _is_number(kind: type, value: str) -> bool:
    try:
        kind(value)
    except ValueError:
        return False
    return True


def computed_dates(changes: ChangeSet, row: Row, patch: Row, place: str) -> Iterator[InvalidField]:
    """An error for each date that a patch changes although it follows from citations."""
    entity = entity_of(row["id"])
    combined = (period(entity) or ()) if entity.time_rule is TimeRule.presumed or issubclass(entity, Assertion) else ()
    dates = [name for name in combined if patch.get(name, row[name]) != row[name]]
    cited = citations_of(changes, [row["id"]]).get(row["id"], []) if dates else []
    for name in dates:
        if issubclass(entity, Assertion) and any(is_reading(citation) and supports(citation) for citation in cited):
            yield InvalidField(
                place, name, f"follows from the citations: give `{name}` on a citation of the fact instead"
            )
        elif any(citation["field"] == name and citation["value"] and counts(citation) for citation in cited):
            message = f"follows from the citations of `{name}`: change their `value`, or add one, instead"
            yield InvalidField(place, name, message)
