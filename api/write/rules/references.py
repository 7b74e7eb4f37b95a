"""Checks that links lead to existing records of the right kind, and citations to existing fields."""

import re
from collections.abc import Iterator, Mapping

from api.errors import nearest
from api.write.change_set import ChangeSet
from api.write.model import InvalidField
from api.write.store.rows import Row, forward_links, kinds_allowed
from api.write.store.unknown_ids import unknown_id_hint
from schema.catalog import Link, columns, entities
from schema.citation import Citation
from schema.entity import Entity
from schema.values import ID_PATTERN

IS_ID = re.compile(ID_PATTERN).fullmatch
MOST_HINTED = 20
"""For how many unknown ids the records are looked up that they may mean."""
PlacedRow = tuple[type[Entity], Row, str]
"""A row, its entity, and its place in the input."""
Kinds = Mapping[str, str]
"""The kinds of existing records by id."""


def reference_errors(changes: ChangeSet, rows: list[PlacedRow]) -> Iterator[InvalidField]:
    """Errors of the links and citations of some rows."""
    linking = [placed for placed in rows if forward_links(placed[0])]
    ends = {row[link.column] for entity, row, _ in linking for link in forward_links(entity)}
    ends = {end for end in ends if end is not None and IS_ID(end)}
    changes.load_records(ends)
    kinds = {end: kind for end in ends if (kind := changes.kind(end))}
    removed = {end for end in ends - kinds.keys() if end in changes.records}
    hinted: dict[str, str] = {}
    for entity, row, place in linking:
        for error in _link_errors(entity, row, place, kinds):
            end = row[error.field]
            if end in changes.unchecked and end not in changes.records:
                continue
            if end not in kinds:
                if end not in hinted:
                    hinted[end] = _hint(changes, end) if len(hinted) < MOST_HINTED and end not in removed else ""
                message = _removed_message(changes, end) if end in removed else f"there is no record {end}"
                error = error._replace(message=message, hint=hinted[end])
            yield error
        if entity is Citation:
            yield from _cited_field_errors(row, place, kinds)


def _link_errors(entity: type[Entity], row: Row, place: str, kinds: Kinds) -> Iterator[InvalidField]:
    for link in forward_links(entity):
        end = row[link.column]
        if end is not None and kinds.get(end) not in kinds_allowed(link):
            yield _link_error(place, link, end, kinds)


def _link_error(place: str, link: Link, end: str, kinds: Kinds) -> InvalidField:
    allowed = " or ".join(sorted(kinds_allowed(link)))
    return InvalidField(place, link.column, f"{end} is of kind {kinds.get(end)}, not {allowed}")


def _hint(changes: ChangeSet, end: str) -> str:
    """Which record a link to one that does not exist may mean."""
    return unknown_id_hint(changes.connection, end, changes.rows) if re.fullmatch(ID_PATTERN, end) else ""


def _removed_message(changes: ChangeSet, id: str) -> str:
    record = changes.records[id]
    if record["retired"] is None:
        return f"{id} is removed in the same revision"
    if record["replaced_by_id"]:
        return f"{id} was merged into {record['replaced_by_id']} in revision {record['retired']}"
    return f"{id} was retracted in revision {record['retired']}"


def _cited_field_errors(row: Row, place: str, kinds: Kinds) -> Iterator[InvalidField]:
    kind, name = kinds.get(row["record_id"] or ""), row["field"]
    if name and kind and name not in (field_names := columns(entities()[kind])):
        yield InvalidField(place, "field", f"'{name}' is not a field of {kind}", nearest(name, field_names))
