"""Ids of what comes without one: of assertions and citations made of their ends and a number
(`memberships/brics--china--1`), of things made of their label.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from api.write.change import Change, Command, Undo
from api.write.change_set import ChangeSet
from api.write.commands.member import Member
from api.write.store.store import forward
from schema.catalog import table_of
from schema.entity import Entity, Linked
from schema.ledger import Record

LONGEST_END = 90
_BETWEEN = re.compile("[^a-z0-9]+")


class Ids:
    """Gives ids to what has none.  The same changes in the same order get the same ids, whenever they are read."""

    def __init__(self) -> None:
        self.seen: Counter[str] = Counter()

    def named(self, change: Change) -> Change:
        """The same change with an id."""
        if change.id or not issubclass(change.entity, Linked):
            return change
        stem = _stem(change.entity, change.values)
        self.seen[stem] += 1
        return replace(change, values={**change.values, "id": f"{stem}--{self.seen[stem]}"})


def requested_ids(order: Command) -> Iterator[str]:
    """Ids that will be looked up when an order is carried out: those of several orders can be looked up together."""
    if isinstance(order, Change):
        entity, values = order.entity, order.values
        yield order.id or _numbered(entity, _stem(entity, values), 1)
        yield from (str(values[link.column]) for link in forward(entity) if values.get(link.column))
    elif not isinstance(order, Undo):
        yield order.id


def assign_ids(draft: ChangeSet, members: list[Member]) -> dict[str, str]:
    """Give ids that no record ever had to the members that have none.  The ids, by the members' names.

    What a member's id is made of may be named in turn: those whose ends are known come first.
    """
    names: dict[str, str] = {}
    taken = {member.id for member in members}
    waiting = [member for member in members if not member.id]
    while waiting:
        unnamed = {member.name for member in waiting}
        ready = [member for member in waiting if unnamed.isdisjoint(map(str, _ends(member)))] or waiting
        for member in ready:
            member.refer(names)
        _number(draft, ready, taken)
        for member in ready:
            if names.setdefault(member.name, member.id) != member.id:
                draft.find(member.place, "id", f"{member.name} is given twice")
        waiting = [member for member in waiting if not member.id]
    return names


def _ends(member: Member) -> Iterable[Any]:
    return [member.row.get(end) for end in getattr(member.entity, "ends", ())]


def _number(draft: ChangeSet, members: list[Member], taken: set[str]) -> None:
    stems = {id(member): _stem(member.entity, member.row) for member in members}
    draft.know({_numbered(member.entity, stems[id(member)], 1) for member in members})
    last: dict[str, int] = {}
    for member in members:
        stem = stems[id(member)]
        number = (last[stem] if stem in last else _last(draft, member.entity, stem)) + 1
        while (made := _numbered(member.entity, stem, number)) in taken:
            number += 1
        last[stem] = number
        taken.add(made)
        member.row["id"] = made


def _numbered(entity: type[Entity], stem: str, number: int) -> str:
    """Assertions are counted from the first; of things only those are that share a label."""
    if issubclass(entity, Linked):
        return f"{stem}--{number}"
    return stem if number == 1 else f"{stem}-{number}"


def _last(draft: ChangeSet, entity: type[Entity], stem: str) -> int:
    """The highest number that was ever given: ids of records that are gone are never given again."""
    if _numbered(entity, stem, 1) not in draft.records:
        return 0
    id = table_of(Record).c.id
    begin = _numbered(entity, stem, 2)[:-1]
    among = draft.connection.scalars(sa.select(id).where(id >= begin, id < begin + ":"))
    ends = (found.removeprefix(begin) for found in among)
    return max((int(end) for end in ends if end.isdigit() and len(end) < 10), default=1)


def _stem(entity: type[Entity], values: Mapping[str, Any]) -> str:
    if not issubclass(entity, Linked):
        return f"{entity.collection()}/{_plain(str(values.get('label') or '')) or entity.__tablename__}"
    ends = [_slug(str(values.get(end) or ""), entity) for end in entity.ends]
    return f"{entity.collection()}/{'--'.join(ends)}"


def _slug(end: str, entity: type[Entity]) -> str:
    """The slug of an end; what is cited says its collection too, for several records share a slug.

    An end that is missing or misspelt still gives an id that can be read: what is wrong is said of the end alone.
    """
    collection, _, slug = end.partition("/")
    whole = f"{collection}-{slug}" if entity.__tablename__ == "citation" and collection != "documents" else slug
    return _plain(whole) or "unknown"


def _plain(words: str) -> str:
    """Words as a part of an id: without accents, and a dash for whatever is no letter or digit."""
    plain = words if words.isascii() else unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return _BETWEEN.sub("-", plain.lower().replace("'", "")).strip("-")[:LONGEST_END].rstrip("-")
