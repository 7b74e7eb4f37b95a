"""Checks that links lead to existing records of the right kind, and citations to existing fields."""

import re
from collections.abc import Iterator, Mapping

from api.errors import nearest, nearest_id
from api.write.change_set import ChangeSet
from api.write.model import InvalidField
from api.write.store.rows import Row, forward_links, kinds_allowed, neighbours
from schema.catalog import Link, columns, entities
from schema.citation import Citation
from schema.entity import Entity
from schema.values import ID_PATTERN

IS_ID = re.compile(ID_PATTERN).fullmatch
PlacedRow = tuple[type[Entity], Row, str]
"""A row, its entity, and its place in the input."""
Kinds = Mapping[str, str]
"""The kinds of existing records by id, those with ids similar to a missing one included."""


def reference_errors(changes: ChangeSet, rows: list[PlacedRow]) -> Iterator[InvalidField]:
    """Errors of the links and citations of some rows."""
    linking = [placed for placed in rows if forward_links(placed[0])]
    ends = {row[link.column] for entity, row, _ in linking for link in forward_links(entity)}
    ends = {end for end in ends if end is not None and IS_ID(end)}
    changes.load_records(ends)
    kinds = {end: kind for end in ends if (kind := changes.kind(end))}
    removed = {end for end in ends - kinds.keys() if end in changes.records}
    if missing := ends - kinds.keys() - removed:
        kinds = neighbours(changes.connection, missing) | kinds
    for entity, row, place in linking:
        for error in _link_errors(entity, row, place, kinds):
            end = row[error.field]
            if end in changes.unchecked and end not in changes.records:
                continue
            yield error._replace(message=_removed_message(changes, end), hint="") if end in removed else error
        if entity is Citation:
            yield from _cited_field_errors(row, place, kinds)


def _link_errors(entity: type[Entity], row: Row, place: str, kinds: Kinds) -> Iterator[InvalidField]:
    for link in forward_links(entity):
        end = row[link.column]
        if end is not None and kinds.get(end) not in kinds_allowed(link):
            yield _link_error(place, link, end, kinds)


def _link_error(place: str, link: Link, end: str, kinds: Kinds) -> InvalidField:
    if end not in kinds:
        hint = nearest_id(end, _same_collection(end, kinds))
        return InvalidField(place, link.column, f"there is no record {end}", hint)
    allowed = " or ".join(sorted(kinds_allowed(link)))
    return InvalidField(place, link.column, f"{end} is of kind {kinds[end]}, not {allowed}")


def _same_collection(end: str, kinds: Kinds) -> list[str]:
    collection = end.split("/")[0]
    return [id for id in kinds if id.startswith(f"{collection}/")]


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
