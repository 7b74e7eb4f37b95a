"""What somebody wants written, and what is wrong with it."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple

from api.json_text import compact_json_text
from schema.entity import Entity


@dataclass(frozen=True)
class Change:
    """A record as it is to be: created where its id is new, changed where it differs, else left alone.

    `values` are the columns by name; `place` is where they came from, for whoever reads what is wrong with them.
    """

    entity: type[Entity]
    values: Mapping[str, Any]
    place: str = ""

    @property
    def id(self) -> str:
        """The id of the record meant."""
        return str(self.values.get("id") or "")


@dataclass(frozen=True)
class Create(Change):
    """A record that is not there yet.  Without an id it is given one.

    An id that begins with `$` is a name by which the rest of the same revision can refer to the record.
    """


@dataclass(frozen=True)
class Update:
    """A record is to differ by a merge patch (RFC 7396): null takes a value away.

    `if_revision` is the revision that its writer knows: whoever has changed the record since is not overwritten.
    """

    id: str
    patch: Mapping[str, Any]
    if_revision: int | None = None
    place: str = ""


@dataclass(frozen=True)
class Retract:
    """A record is not to be told any more.  Its own citations go with it; `cascade` takes all that refers to it."""

    id: str
    if_revision: int | None = None
    cascade: bool = False
    place: str = ""


@dataclass(frozen=True)
class Merge:
    """Two records turn out to be one: what links to `id` is to link to `into`."""

    id: str
    into: str
    if_revision: int | None = None
    place: str = ""


@dataclass(frozen=True)
class Unmerge:
    """A record that was merged turns out to be one of its own."""

    id: str
    place: str = ""


@dataclass(frozen=True)
class Revert:
    """A record is to be as it was at an earlier revision."""

    id: str
    to: int
    if_revision: int | None = None
    place: str = ""


@dataclass(frozen=True)
class Undo:
    """All that one revision did is to be undone, as far as nobody has changed it since."""

    revision: int
    place: str = ""


@dataclass(frozen=True)
class Redact:
    """Values are to be erased, from the history too: those of the fields, or without fields the whole record."""

    id: str
    fields: tuple[str, ...] = ()
    if_revision: int | None = None
    cascade: bool = False
    place: str = ""


ANY_REVISION = -1
"""Instead of a revision: the record may be changed whoever has changed it since."""

Command = Change | Update | Retract | Merge | Unmerge | Revert | Undo | Redact


class Skipped(NamedTuple):
    """What an order would have touched and did not, and why not."""

    id: str
    why: str


@dataclass
class WriteResult:
    """What came of some orders: the revision (None where nothing differed), each order's record, and what was left.

    `seq` is the last revision that there is now; `done` are the first records that it did something to, and what;
    `record` is the row that the only order was about, where there was one order and there is a row.
    """

    revision: int | None
    seq: int
    ids: list[str]
    left: list[Skipped] = field(default_factory=list)
    done: list[tuple[str, str]] = field(default_factory=list)
    record: dict[str, Any] | None = None

    def kept(self) -> str:
        """As text that `again` reads."""
        return compact_json_text(asdict(self))

    @classmethod
    def again(cls, text: str) -> "WriteResult":
        """What was kept."""
        values = json.loads(text)
        values["left"] = [Skipped(*left) for left in values["left"]]
        return cls(**values | {"done": [(id, action) for id, action in values["done"]]})


class FieldError(NamedTuple):
    """One thing that is wrong: where, in which field, and what."""

    place: str
    field: str
    message: str

    def __str__(self) -> str:
        return ": ".join(part for part in self if part)


def location(place: str, field: str) -> str:
    """A field of an order, by its path from where the order stands."""
    return f"{place}.{field}" if place else field


class Invalid(ValueError):
    """Nothing was written, because of what was found."""

    def __init__(self, findings: list[FieldError]) -> None:
        self.findings = findings
        super().__init__("\n".join(map(str, findings)))
