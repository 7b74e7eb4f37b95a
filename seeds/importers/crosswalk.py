"""Our reviewed word that what two catalogues number is one thing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from schema.identifier import Scheme

FILE = Path(__file__).parent / "crosswalk.yaml"


@dataclass(frozen=True)
class Same:
    """A record, its number in each scheme, why they are held to mean the same, and what an alliance is told to be."""

    id: str
    numbers: Mapping[str, str]
    reason: str
    record: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Crosswalk:
    """Every record that was reviewed."""

    records: tuple[Same, ...] = ()

    def same(self, scheme: Scheme, number: str) -> Same | None:
        """The record that has this number of a scheme."""
        return next((same for same in self.records if same.numbers.get(scheme) == number), None)


@cache
def load_crosswalk(file: Path = FILE) -> Crosswalk:
    """What was reviewed, as the file says."""
    found = YAML(typ="safe").load(file)
    states = found["states"]
    return Crosswalk(
        (
            *(Same(**row) for row in found["alliances"]),
            *(Same(id, {Scheme.cow: number}, states["reason"]) for id, number in states["numbers"].items()),
        )
    )
