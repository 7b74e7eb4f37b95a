"""Runs the steps that make the tables, in order."""

from collections.abc import Callable
from pathlib import Path

from seeds.build import memberships, names, people, recognition, state_participants, states, travels, visits
from seeds.build.sources import Sources
from seeds.build.states import StateIndex
from seeds.build.tables import Tables

Step = Callable[[Sources, Tables, StateIndex], None]
STEPS: tuple[tuple[str, Step], ...] = (
    ("states", states.build),
    ("names of states", names.build),
    ("memberships", memberships.build),
    ("recognition", recognition.build),
    ("visits", visits.build),
    ("travels", travels.build),
    ("people", people.build),
    ("states that take part", state_participants.build),
)


def build(
    root: Path,
    *,
    any_version: bool = False,
    step: Callable[[str], object] = lambda _: None,
    steps: tuple[tuple[str, Step], ...] = STEPS,
) -> Tables:
    """Reads the original files below a folder and returns the tables.  Raises Invalid, naming file, row and column.

    `steps` are those to run, which is what the tests shorten.
    """
    sources = Sources(root, any_version=any_version)
    tables, found = Tables(sources), StateIndex()
    for name, run in steps:
        step(name)
        run(sources, tables, found)
    sources.check_accounted()
    return tables
