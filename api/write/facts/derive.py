"""Derives what follows from citations: their own days, the dates of facts, and the windows of certainty."""

from collections.abc import Collection, Iterable, Mapping

from api.write.change_set import ChangeSet
from api.write.facts.affected import affected_records, linked_facts, with_rivals
from api.write.facts.combine import UNKNOWN, CombinedDate, combine
from api.write.facts.readings import (
    DATES,
    Span,
    covered_days,
    covered_until,
    date_readings,
    derived_days,
    is_reading,
    presumed_days,
    supports,
)
from api.write.facts.store import citations_of, documents_of, tenure_coverages
from api.write.facts.stretches import cited_days, field_text
from api.write.facts.windows import Timing, windows
from api.write.store.rows import Row, entity_of, forward_links
from schema.actor import Actor, ActorKind
from schema.catalog import period
from schema.citation import Citation, SupportType
from schema.edtf import Bounds, is_uncertain, stored_bounds
from schema.entity import Assertion, TimeRule
from schema.presumption import DOUBTFUL
from schema.tenure import Tenure
from schema.values import Rank


def derive(changes: ChangeSet) -> None:
    """Set the derived columns of every row that the changes affect."""
    affected = affected_records(changes)
    things = {id for id in affected if not issubclass(entity_of(id), Assertion)}
    citations = _update_citations(changes, affected, and_changed=True)
    for id in sorted(things):
        _update_thing(changes, id, citations.get(id, []))
    facts = (affected - things) | linked_facts(changes, things)
    groups = with_rivals(changes, facts)
    rest = {id for group in groups for id in group} - affected
    citations |= _update_citations(changes, rest) if rest else {}
    dates = {id: _update_dates(changes, id, citations.get(id, [])) for group in groups for id in group}
    presumed = [group for group in groups if entity_of(group[0]).time_rule is TimeRule.presumed]
    changes.load_rows({end for group in presumed for id in group if (row := changes.row(id)) for end in _end_ids(row)})
    for group in presumed:
        _update_windows(changes, [_timing(changes, id, citations.get(id, []), dates[id]) for id in group])


def _set(changes: ChangeSet, id: str, values: Row) -> None:
    """Set columns of a row, unless they have these values."""
    row = changes.row(id)
    assert row is not None
    if changes.rows.get(id) is row and row is not changes.before.get(id):
        row.update(values)  # a row of this change set
    elif any(row.get(name) != value for name, value in values.items()):
        changes.set_row(row | values)


# ---- citations


def _update_citations(changes: ChangeSet, ids: Iterable[str], *, and_changed: bool = False) -> dict[str, list[Row]]:
    """Derive the days of all citations of some records, or also of every changed citation; the citations by record."""
    of_record = citations_of(changes, ids)
    seen = {row["id"] for rows in of_record.values() for row in rows}
    changed = [row for row in changes.written(Citation) if row["id"] not in seen] if and_changed else []
    rows = [*(row for rows in of_record.values() for row in rows), *changed]
    documents = documents_of(changes, rows)
    prefix = f"{Tenure.collection()}/"
    tenures = {row["document_id"] for row in rows if row["record_id"].startswith(prefix)}
    coverages = tenure_coverages(changes, tenures & documents.keys()) if tenures else {}
    for row in rows:
        document = documents[row["document_id"]]
        siblings = of_record.get(row["record_id"], [])
        _set(changes, row["id"], derived_days(row, document, covered_until(document, coverages), siblings))
    return {id: [changes.row(row["id"]) or row for row in rows] for id, rows in of_record.items()}


# ---- things


def _update_thing(changes: ChangeSet, id: str, citations: list[Row]) -> None:
    row = changes.row(id)
    assert row is not None
    begin, end = period(entity_of(id)) or ("", "")
    dates = {name: combine(date_readings(citations, name)) for name in (begin, end)}
    for name, date in dates.items():
        if date is not UNKNOWN:
            _set(changes, id, _date_values(name, date))
    row = changes.row(id) or row
    bounds = [stored_bounds(row, name) for name in (begin, end)]
    days = covered_days(*bounds) or cited_days(citations, "attested")
    timing = Timing(
        id,
        bounds[0],
        bounds[1],
        Span(_greatest(dates[begin], bounds[0]), _least(dates[end], bounds[1])),
        days,
        presumed_days(days),
        of_person=row.get("kind") == ActorKind.person,
        is_doubted=_is_contradicted(citations, (None, begin, end)) or _is_uncertain(row, begin, end),
    )
    _set(changes, id, windows([timing])[id])


def _greatest(date: CombinedDate, bounds: Bounds) -> str:
    return max(date.greatest_earliest, bounds.earliest)


def _least(date: CombinedDate, bounds: Bounds) -> str:
    return min(date.least_latest, bounds.latest)


def _date_values(name: str, date: CombinedDate) -> Row:
    return {name: date.text, f"{name}_earliest": date.bounds.earliest, f"{name}_latest": date.bounds.latest}


# ---- facts


def _update_dates(changes: ChangeSet, id: str, citations: list[Row]) -> dict[str, CombinedDate]:
    """Set the dates of a fact from its readings, and whether it is disputed; returns the combined dates.

    An uncited fact keeps its dates.
    """
    row = changes.row(id)
    assert row is not None
    dates = {name: combine(date_readings(citations, name)) for name in DATES}
    disagrees = any(date.disagrees for date in dates.values())
    values: Row = {"disputed": disagrees or any(_disputes(citation, row) for citation in citations)}
    if any(is_reading(citation) and supports(citation) for citation in citations):
        values |= _date_values("since", dates["since"]) | _date_values("until", dates["until"])
    _set(changes, id, values)
    return dates


def _disputes(citation: Row, row: Row) -> bool:
    """Whether a citation contradicts a fact, or gives another value for one of its fields."""
    if citation["set_aside"] is not None or citation["support_type"] == SupportType.mentions:
        return False
    if citation["support_type"] == SupportType.contradicts:
        return True
    name, value = citation["field"], citation["value"]
    return name is not None and value is not None and value != field_text(entity_of(row["id"]), name, row[name])


def _timing(changes: ChangeSet, id: str, citations: list[Row], dates: Mapping[str, CombinedDate]) -> Timing:
    row = changes.row(id)
    assert row is not None
    bounds = [stored_bounds(row, name) for name in DATES]
    rows = [end for id in _end_ids(row) if (end := changes.row(id)) is not None]
    ends = [end for end in rows if entity_of(end["id"]).time_rule is TimeRule.presumed]
    return Timing(
        id,
        bounds[0],
        bounds[1],
        Span(_greatest(dates["since"], bounds[0]), _least(dates["until"], bounds[1])),
        cited_days(citations, "attested"),
        cited_days(citations, "presumed"),
        of_person=any(entity_of(end["id"]) is Actor and end["kind"] == ActorKind.person for end in ends),
        is_doubted=_is_contradicted(citations) or row["confidence"] in DOUBTFUL or _is_uncertain(row, *DATES),
        counts=row["rank"] != Rank.deprecated,
        lifetimes=tuple(_lifetime(end) for end in ends),
    )


def _is_contradicted(citations: list[Row], fields: Collection[str | None] | None = None) -> bool:
    """Whether a citation contradicts, of one of some fields only if there are any."""
    against = [c for c in citations if c["support_type"] == SupportType.contradicts and c["set_aside"] is None]
    return any(fields is None or citation["field"] in fields for citation in against)


def _is_uncertain(row: Row, *dates: str) -> bool:
    return any(is_uncertain(row[name] or "") for name in dates)


def _end_ids(row: Row) -> list[str]:
    return [row[link.column] for link in forward_links(entity_of(row["id"])) if row[link.column]]


def _lifetime(end: Row) -> tuple[Bounds, Bounds]:
    begin, finish = period(entity_of(end["id"])) or ("", "")
    return stored_bounds(end, begin), stored_bounds(end, finish)


def _update_windows(changes: ChangeSet, timings: list[Timing]) -> None:
    for id, values in windows(timings).items():
        _set(changes, id, values)
