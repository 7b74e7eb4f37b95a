"""Runs the steps that make the tables, in order."""

from collections.abc import Callable
from pathlib import Path

from seeds.build import memberships, names, states
from seeds.build.sources import Sources
from seeds.build.states import States
from seeds.build.tables import Tables

Step = Callable[[Sources, Tables, States], None]
STEPS: tuple[tuple[str, Step], ...] = (
    ("states", states.build),
    ("names of states", names.build),
    ("memberships", memberships.build),
)


def build(root: Path, *, any_version: bool = False, step: Callable[[str], object] = lambda _: None) -> Tables:
    """Reads the original files below a folder and returns the tables.  Raises Invalid, naming file, row and column."""
    sources = Sources(root, any_version=any_version)
    tables, found = Tables(sources), States()
    for name, run in STEPS:
        step(name)
        run(sources, tables, found)
    sources.check_accounted()
    return tables
