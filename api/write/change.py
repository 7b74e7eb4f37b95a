"""What somebody wants written, and what is wrong with it."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from schema.entity import Entity


@dataclass(frozen=True)
class Change:
    """A record as it is to be: created where its id is new, changed where it differs, else left alone.

    `values` are the columns by name; `place` is where they came from, for whoever reads what is wrong with them.
    """

    entity: type[Entity]
    values: dict[str, Any]
    place: str = ""

    @property
    def id(self) -> str:
        """The id of the record meant."""
        return str(self.values.get("id", ""))


class Finding(NamedTuple):
    """One thing that is wrong: where, in which field, and what."""

    place: str
    field: str
    message: str

    def __str__(self) -> str:
        return ": ".join(part for part in self if part)


class Invalid(ValueError):
    """Nothing was written, because of what was found."""

    def __init__(self, findings: list[Finding]) -> None:
        self.findings = findings
        super().__init__("\n".join(map(str, findings)))
