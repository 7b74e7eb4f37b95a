"""The reviewed crosswalk: which numbers of different catalogues mean the same record."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from schema.identifier import Scheme

FILE = Path(__file__).parent / "crosswalk.yaml"


@dataclass(frozen=True)
class CrosswalkEntry:
    """A record with its number in each scheme, and the reason for matching them.

    `record` has the values of an alliance that is created if the database does not have it.
    """

    id: str
    numbers: Mapping[str, str]
    reason: str
    record: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Crosswalk:
    """All reviewed matches."""

    entries: tuple[CrosswalkEntry, ...] = ()

    def find(self, scheme: Scheme, number: str) -> CrosswalkEntry | None:
        """The entry with a number of a scheme."""
        return next((entry for entry in self.entries if entry.numbers.get(scheme) == number), None)


@cache
def load_crosswalk(file: Path = FILE) -> Crosswalk:
    """The crosswalk in a file."""
    from api.articles.yaml_text import read_yaml  # a start that reads no YAML needs no parser

    found = read_yaml(file.read_bytes())
    states = found["states"]
    return Crosswalk(
        (
            *(CrosswalkEntry(**row) for row in found["alliances"]),
            *(CrosswalkEntry(id, {Scheme.cow: number}, states["reason"]) for id, number in states["numbers"].items()),
        )
    )
