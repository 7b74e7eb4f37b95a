"""The rows that commands create or replace, parsed and validated without reading the database."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from api.write.model import Change, Command, Create, InvalidField, Update
from api.write.rules.validate import validate
from api.write.store.rows import Row, forward_links
from schema.citation import Citation
from schema.entity import Assertion, Entity, Linked

LOCAL_NAME = re.compile(r"^\$[A-Za-z0-9_.-]{1,60}$")
MAX_CITATIONS = 100
CHOICES = {
    "fact": "The id of the existing fact of which this is a further source.",
    "new": "Whether it is a fact of its own, although it may be about the same as an existing one.",
}
"""What the writer of an assertion can say about combining it."""


@dataclass
class RecordInput:
    """A row to write, and its validation errors; values that failed validation are None in the row.

    `name` is the local name by which other rows of the batch can refer to it; `must_be_new` says that the record must
    not exist yet.  Of an assertion, `fact` names the fact that it is a further source of, and `is_new` says that it is
    a fact of its own.
    """

    entity: type[Entity]
    row: Row
    errors: list[InvalidField]
    place: str
    name: str
    must_be_new: bool
    fact: str | None = None
    is_new: bool = False

    @property
    def id(self) -> str:
        """The id; empty until one is assigned."""
        return self.row["id"] or ""

    def resolve_names(self, ids: Mapping[str, str]) -> None:
        """Replace local names in the row's links by the ids that they stand for."""
        for link in forward_links(self.entity):
            target = self.row[link.column]
            if target is not None and target in ids:
                self.row[link.column] = ids[target]


def parse_inputs(commands: list[Command]) -> list[RecordInput]:
    """Every row that the commands create or replace, including the citations nested in them."""
    return [
        _record_input(change, f"$/{number}" if position == 0 else f"$/{number}/{position}")
        for number, command in enumerate(commands)
        for position, change in enumerate(_flatten(command, f"$/{number}"))
    ]


def _flatten(command: Command, name: str) -> Iterator[Change]:
    """The change of a command without its nested citations, then one change for each of those."""
    if isinstance(command, Change) and "citations" not in command.values:
        yield command
    elif isinstance(command, Change):
        values = dict(command.values)
        nested = values.pop("citations", None)
        yield replace(command, values=values)
        yield from _citations(nested, str(values.get("id") or name), command.place)
    elif isinstance(command, Update):
        yield from _citations(command.patch.get("citations"), command.id, command.place)


def _citations(nested: Any, record: str, place: str) -> Iterator[Change]:
    for number, values in enumerate(nested if isinstance(nested, list) else ()):
        if isinstance(values, Mapping):
            path = ".".join(filter(None, (place, f"citations.{number}")))
            yield Create(Citation, {**values, "record_id": record}, path)


def nested_citation_errors(command: Command) -> list[InvalidField]:
    """What is wrong with the list of citations nested in a command."""
    values = command.values if isinstance(command, Change) else command.patch if isinstance(command, Update) else {}
    if "citations" not in values:
        return []
    nested = values["citations"]
    if not isinstance(nested, list) or not all(isinstance(item, Mapping) for item in nested):
        return [InvalidField(command.place, "citations", "must be a list of objects, each with a document_id")]
    if len(nested) > MAX_CITATIONS:
        return [InvalidField(command.place, "citations", f"must have at most {MAX_CITATIONS} items")]
    message = "must be left out: a nested citation cites the record that contains it"
    numbers = [number for number, item in enumerate(nested) if "record_id" in item]
    return [InvalidField(command.place, f"citations.{number}.record_id", message) for number in numbers]


def _record_input(change: Change, name: str) -> RecordInput:
    """A record without an id is validated with a placeholder, so that the missing id is not an error."""
    id, prefix, must_be_new = change.id, f"{change.entity.collection()}/", isinstance(change, Create)
    is_local = id.startswith("$") and LOCAL_NAME.match(id) is not None
    is_unnamed = is_local or (not id and (must_be_new or issubclass(change.entity, Linked)))
    values, choice = _without_choice(change)
    if choice:
        change = replace(change, values=values)
    row, errors = validate(change, {**values, "id": f"{prefix}0"} if is_unnamed else values)
    if is_unnamed or not str(row["id"]).startswith(prefix):
        row["id"] = ""
    local_name = id if is_local else name
    errors += _choice_errors(change, choice) if choice else ()
    fact = choice.get("fact")
    return RecordInput(
        change.entity,
        row,
        errors,
        change.place,
        local_name,
        must_be_new,
        fact=fact if isinstance(fact, str) else None,
        is_new=choice.get("new") is True,
    )


def _without_choice(change: Change) -> tuple[Mapping[str, Any], Row]:
    """The values of a change, and separately what its writer says about combining it with a fact."""
    if CHOICES.keys().isdisjoint(change.values) or not issubclass(change.entity, Assertion):
        return change.values, {}
    values = dict(change.values)
    return values, {name: value for name in CHOICES if (value := values.pop(name, None)) is not None}


def _choice_errors(change: Change, choice: Row) -> Iterator[InvalidField]:
    for name, value in choice.items():
        if not isinstance(value, str if name == "fact" else bool):
            must = "the id of a fact" if name == "fact" else "true or false"
            yield InvalidField(change.place, name, f"must be {must}")
    if choice.get("new") is True and "fact" in choice:
        yield InvalidField(change.place, "new", "cannot be true together with `fact`")
