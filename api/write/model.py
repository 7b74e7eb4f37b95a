"""The commands that the write service takes, and the results and errors that it returns."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple

from api.json_text import compact_json_text
from schema.entity import Entity


@dataclass(frozen=True)
class Change:
    """Create or replace a record: created if its id is new, updated if it differs, otherwise left alone.

    `values` are the columns by name.  `place` says where the values came from, such as a path in the request body or
    a file and line; error messages repeat it.
    """

    entity: type[Entity]
    values: Mapping[str, Any]
    place: str = ""

    @property
    def id(self) -> str:
        """The id of the record; empty if none was supplied."""
        return str(self.values.get("id") or "")


@dataclass(frozen=True)
class Create(Change):
    """Create a record that must not exist yet.  Without an id, one is assigned.

    An id that starts with `$` is a local name by which other commands of the same batch can refer to the record.
    """


@dataclass(frozen=True)
class Update:
    """Change a record by a JSON merge patch (RFC 7396): null removes a value.

    `if_revision` is the revision that the change is based on; the update fails if the record was changed later.
    """

    id: str
    patch: Mapping[str, Any]
    if_revision: int | None = None
    place: str = ""


@dataclass(frozen=True)
class Retract:
    """Withdraw a record and its own citations.  `cascade` also retracts every record that refers to it."""

    id: str
    if_revision: int | None = None
    cascade: bool = False
    place: str = ""


@dataclass(frozen=True)
class Merge:
    """Merge a record into another of the same kind: links to `id` are redirected to `into`."""

    id: str
    into: str
    if_revision: int | None = None
    place: str = ""


@dataclass(frozen=True)
class Unmerge:
    """Restore a record that was merged into another."""

    id: str
    place: str = ""


@dataclass(frozen=True)
class Revert:
    """Restore a record to its state at an earlier revision."""

    id: str
    to: int
    if_revision: int | None = None
    place: str = ""


@dataclass(frozen=True)
class Undo:
    """Undo everything that a revision did, except to records that were changed later."""

    revision: int
    place: str = ""


@dataclass(frozen=True)
class Redact:
    """Erase values from the current state and from the history: those of `fields`, or of the whole record if empty.

    The reasons of the revisions that changed the record are erased too; with `authors` also who wrote them.
    """

    id: str
    fields: tuple[str, ...] = ()
    if_revision: int | None = None
    cascade: bool = False
    authors: bool = False
    place: str = ""


ANY_REVISION = -1
"""A value of `if_revision` that skips the check for later changes."""

Command = Change | Update | Retract | Merge | Unmerge | Revert | Undo | Redact


class Skipped(NamedTuple):
    """A record that a command left alone, and why."""

    id: str
    why: str


class Combined(NamedTuple):
    """A claim that was combined with an existing fact: its place in the input, and the fact that it now supports."""

    place: str
    fact: str


@dataclass
class WriteResult:
    """The outcome of a batch of commands.

    `revision` is the revision that was written, or None if nothing differed; `seq` is the latest revision.  `ids` has
    the record of each command.  `left` lists what was skipped; `done` has the ids and actions of the first records
    that were changed, `combined` the claims that became further sources of a fact.  `record` is the resulting row of a
    batch with a single command.
    """

    revision: int | None
    seq: int
    ids: list[str]
    left: list[Skipped] = field(default_factory=list)
    done: list[tuple[str, str]] = field(default_factory=list)
    record: dict[str, Any] | None = None
    combined: list[Combined] = field(default_factory=list)

    def to_json(self) -> str:
        """The result as JSON text, for `from_json`."""
        return compact_json_text(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> "WriteResult":
        """The result that `to_json` serialized."""
        values = json.loads(text)
        values["left"] = [Skipped(*skipped) for skipped in values["left"]]
        values["combined"] = [Combined(*combined) for combined in values.get("combined", [])]
        return cls(**values | {"done": [(id, action) for id, action in values["done"]]})


class InvalidField(NamedTuple):
    """A validation error: the place of the record in the input, the field, the message, and what would be valid."""

    place: str
    field: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        return ". ".join(filter(None, (": ".join(filter(None, self[:3])), self.hint)))


class Unparsed(NamedTuple):
    """What could not be parsed of a request: its errors, the records that those parts are about, and those they cite.

    Nothing is written then; the rest is validated nevertheless, so that all errors are reported together.
    """

    errors: tuple[InvalidField, ...] = ()
    ids: frozenset[str] = frozenset()
    cited: frozenset[str] = frozenset()


NOTHING_UNPARSED = Unparsed()


def location(place: str, field: str) -> str:
    """The path of a field of a command at `place`."""
    return ".".join(filter(None, (place, field)))


MAX_REPORTED_ERRORS = 1000


def error_list(errors: Iterable[tuple[str, str, str]]) -> list[dict[str, str]]:
    """Errors (path, message and hint) as an answer lists them; beyond MAX_REPORTED_ERRORS one that counts the rest."""
    every = list(errors)
    listed = [{"field": field, "message": message, "hint": hint} for field, message, hint in every]
    if (rest := len(every) - MAX_REPORTED_ERRORS) > 0:
        message = f"{rest} more errors are not listed" if rest > 1 else "1 more error is not listed"
        listed[MAX_REPORTED_ERRORS:] = [{"field": "", "message": message, "hint": ""}]
    return [{name: text for name, text in error.items() if text or name != "hint"} for error in listed]


class Invalid(ValueError):
    """The batch failed validation and nothing was written."""

    def __init__(self, findings: list[InvalidField]) -> None:
        self.findings = findings
        super().__init__("\n".join(map(str, findings)))

    def listed(self) -> list[dict[str, str]]:
        """The errors as an answer lists them."""
        return error_list((location(error.place, error.field), error.message, error.hint) for error in self.findings)
