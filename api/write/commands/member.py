"""What is to be created or told anew, read without a look at what is there: values judged by themselves."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from api.write.change import Change, Command, Create, FieldError, Update
from api.write.rules.validate import validated
from api.write.store.store import Row, forward
from schema.citation import Citation
from schema.entity import Entity, Linked

NAME = re.compile(r"^\$[A-Za-z0-9_.-]{1,60}$")
MAX_CITATIONS = 100


@dataclass
class Member:
    """A row to be put, and what is wrong with its values; where a value cannot be read the row holds None.

    `name` is what the other members of the revision may call it by; `new` says that it must not be there yet.
    """

    entity: type[Entity]
    row: Row
    wrong: list[FieldError]
    place: str
    name: str
    new: bool

    @property
    def id(self) -> str:
        """Its id, empty as long as it has none."""
        return self.row["id"] or ""

    def refer(self, names: Mapping[str, str]) -> None:
        """Put ids where the row refers to other members by their names."""
        for link in forward(self.entity):
            there = self.row[link.column]
            if there is not None and there in names:
                self.row[link.column] = names[there]


def members(orders: list[Command]) -> list[Member]:
    """Every row that the orders ask for, the citations inside them as rows of their own."""
    return [
        _member(change, f"$/{number}" if position == 0 else f"$/{number}/{position}")
        for number, order in enumerate(orders)
        for position, change in enumerate(_flat(order, f"$/{number}"))
    ]


def _flat(order: Command, name: str) -> Iterator[Change]:
    if isinstance(order, Change) and "citations" not in order.values:
        yield order
    elif isinstance(order, Change):
        given = dict(order.values)
        inside = given.pop("citations", None)
        plain = replace(order, values=given)
        yield plain
        yield from _citations(inside, str(given.get("id") or name), order.place)
    elif isinstance(order, Update):
        yield from _citations(order.patch.get("citations"), order.id, order.place)


def _citations(given: Any, record: str, place: str) -> Iterator[Change]:
    """Evidence that is told together with what it is evidence for."""
    for number, values in enumerate(given if isinstance(given, list) else ()):
        if isinstance(values, Mapping):
            where = ".".join(filter(None, (place, f"citations.{number}")))
            yield Create(Citation, {**values, "record_id": record}, where)


def misplaced_fields(order: Command) -> list[FieldError]:
    """What is wrong with the citations that stand inside an order, taken as a list."""
    values = order.values if isinstance(order, Change) else order.patch if isinstance(order, Update) else {}
    if "citations" not in values:
        return []
    given = values["citations"]
    if not isinstance(given, list) or not all(isinstance(one, Mapping) for one in given):
        return [FieldError(order.place, "citations", "is not a list of objects, each with its document_id")]
    if len(given) > MAX_CITATIONS:
        return [FieldError(order.place, "citations", f"are over {MAX_CITATIONS} at once")]
    twice = [n for n, one in enumerate(given) if "record_id" in one]
    return [
        FieldError(order.place, f"citations.{n}.record_id", "is given by what the citation stands in") for n in twice
    ]


def _member(change: Change, name: str) -> Member:
    """A row without an id is judged with one that is sound, so that nothing is said of it."""
    local = change.id.startswith("$") and NAME.match(change.id) is not None
    nameless = local or (not change.id and (isinstance(change, Create) or issubclass(change.entity, Linked)))
    sound = {"id": f"{change.entity.collection()}/0"} if nameless else {}
    row, wrong = validated(change, {**change.values, **sound})
    if nameless or not str(row["id"]).startswith(f"{change.entity.collection()}/"):
        row["id"] = ""
    return Member(change.entity, row, wrong, change.place, change.id if local else name, isinstance(change, Create))
