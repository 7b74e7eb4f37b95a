"""Assigns ids: to assertions and citations from their ends and a number (`memberships/brics--china--1`), to things
from their label.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from api.write.change_set import ChangeSet
from api.write.inputs import RecordInput
from api.write.model import Change, Command, Undo
from api.write.store.rows import forward_links
from schema.catalog import table_of
from schema.entity import Entity, Linked
from schema.ledger import Record
from schema.text import slug

MAX_SLUG = 90


class Ids:
    """Assigns ids without a database: the same changes in the same order always get the same ids."""

    def __init__(self) -> None:
        self.seen: Counter[str] = Counter()

    def with_id(self, change: Change) -> Change:
        """The change with an id, if it is of an assertion or citation without one."""
        if change.id or not issubclass(change.entity, Linked):
            return change
        stem = _stem(change.entity, change.values)
        self.seen[stem] += 1
        return replace(change, values={**change.values, "id": f"{stem}--{self.seen[stem]}"})


def requested_ids(command: Command) -> Iterator[str]:
    """Ids that applying a command will look up, so that those of several commands can be loaded together."""
    if isinstance(command, Change):
        entity, values = command.entity, command.values
        yield command.id or _numbered(entity, _stem(entity, values), 1)
        yield from (str(values[link.column]) for link in forward_links(entity) if values.get(link.column))
    elif not isinstance(command, Undo):
        yield command.id


def assign_ids(changes: ChangeSet, inputs: list[RecordInput]) -> dict[str, str]:
    """Assign ids that were never used to the inputs without one.  Returns the ids by local name.

    An id may be made of ends that are local names themselves: inputs whose ends have ids come first.
    """
    names: dict[str, str] = {}
    waiting = [item for item in inputs if not item.id]
    taken = {item.id for item in inputs} if waiting else set()
    while waiting:
        unnamed = {item.name for item in waiting}
        ready = [item for item in waiting if unnamed.isdisjoint(map(str, _ends(item)))] or waiting
        for item in ready:
            item.resolve_names(names)
        _assign(changes, ready, taken)
        for item in ready:
            if names.setdefault(item.name, item.id) != item.id:
                changes.add_error(item.place, "id", f"{item.name} is given twice")
        waiting = [item for item in waiting if not item.id]
    return names


def _ends(item: RecordInput) -> Iterable[Any]:
    return [item.row.get(end) for end in getattr(item.entity, "ends", ())]


def numbered_id(changes: ChangeSet, entity: type[Entity], row: Mapping[str, Any]) -> str:
    """An unused id for a row of an assertion or citation."""
    stem = _stem(entity, row)
    changes.load_records([_numbered(entity, stem, 1)])
    number = _last_number(changes, entity, stem) + 1
    while (id := _numbered(entity, stem, number)) in changes.rows:
        number += 1
    return id


def _assign(changes: ChangeSet, inputs: list[RecordInput], taken: set[str]) -> None:
    stems = [_stem(item.entity, item.row) for item in inputs]
    changes.load_records({_numbered(item.entity, stem, 1) for item, stem in zip(inputs, stems, strict=True)})
    last: dict[str, int] = {}
    for item, stem in zip(inputs, stems, strict=True):
        number = (last[stem] if stem in last else _last_number(changes, item.entity, stem)) + 1
        while (id := _numbered(item.entity, stem, number)) in taken:
            number += 1
        last[stem] = number
        taken.add(id)
        item.row["id"] = id


def _numbered(entity: type[Entity], stem: str, number: int) -> str:
    """Assertions are always numbered; things only from the second with the same label."""
    if issubclass(entity, Linked):
        return f"{stem}--{number}"
    return stem if number == 1 else f"{stem}-{number}"


def _last_number(changes: ChangeSet, entity: type[Entity], stem: str) -> int:
    """The highest number ever assigned, removed records included: ids are never reused."""
    if _numbered(entity, stem, 1) not in changes.records:
        return 0
    id = table_of(Record).c.id
    prefix = _numbered(entity, stem, 2)[:-1]
    ids = changes.connection.scalars(sa.select(id).where(id >= prefix, id < prefix + ":"))
    numbers = (found.removeprefix(prefix) for found in ids)
    return max((int(number) for number in numbers if number.isdigit() and len(number) < 10), default=1)


def _stem(entity: type[Entity], values: Mapping[str, Any]) -> str:
    if not issubclass(entity, Linked):
        return f"{entity.collection()}/{slug(str(values.get('label') or ''), MAX_SLUG) or entity.__tablename__}"
    ends = [_end(str(values.get(end) or ""), entity) for end in entity.ends]
    return f"{entity.collection()}/{'--'.join(ends)}"


def _end(end: str, entity: type[Entity]) -> str:
    """The slug of an end; for the cited record of a citation with its collection, because slugs can repeat.

    A missing or malformed end still gives a legible id; the error is reported for the end alone.
    """
    collection, _, name = end.partition("/")
    qualified = f"{collection}-{name}" if entity.__tablename__ == "citation" and collection != "documents" else name
    return slug(qualified, MAX_SLUG) or "unknown"
