"""COW's list of states, whose numbers identify the members of alliances."""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from api.files import sha256_of
from seeds.importers.csv_files import FileForm, Line, missing_rows, read_lines
from seeds.importers.dataset import DatasetDocument, SourceRow

PUBLISHER: dict[str, Any] = {
    "id": "publishers/correlates-of-war",
    "label": "Correlates of War Project",
    "summary": "The makers of datasets on states, alliances and wars since 1816, known as COW.",
    "kind": "academic",
}
LICENCE = "No open licence is stated; the project asks its users to give the version and to cite it."
DAYS = {"begin": ("styear", "stmonth", "stday"), "end": ("endyear", "endmonth", "endday")}
FORM = FileForm(
    columns=("stateabb", "ccode", "statenme", *DAYS["begin"], *DAYS["end"]),
    version=("version", "2016"),
    others={"year": "is the yearly file, with a row for each year; use states2016.csv"},
    rows=243,
    name="states2016.csv",
)
LIST_END = "2016-12-31"
"""The end of states that were in the list when it was made."""


class Spell(NamedTuple):
    """A period in which a state was in the list, and its row."""

    since: str
    until: str
    row: SourceRow


class State(NamedTuple):
    """A state in COW's list; its spells are in the order of time."""

    number: str
    abbreviation: str
    name: str
    spells: tuple[Spell, ...]

    @property
    def founded(self) -> str:
        """The day on which it entered the list; it may have existed before."""
        return f"/{self.spells[0].since}"

    @property
    def dissolved(self) -> str | None:
        """The day on which it left the list for good."""
        return self.spells[-1].until if self.spells[-1].until < LIST_END else None


class States(NamedTuple):
    """The states by number, the document that lists them, and what to say if its file is incomplete."""

    by_number: Mapping[str, State]
    document: DatasetDocument
    incomplete: str = ""

    def name(self, number: str) -> str:
        """The name of the state with a number, or the number if the list does not have it."""
        state = self.by_number.get(number)
        return state.name if state else f"Member {number}"


def read_states(file: Path) -> States:
    """The list of states.  A state that left the list and came back has several lines.  Raises Invalid."""
    by_number: dict[str, list[Line]] = defaultdict(list)
    lines = read_lines(file, FORM)
    for line in lines:
        by_number[line.key("ccode")].append(line)
    states = {number: _state(number, some) for number, some in by_number.items()}
    return States(states, _document(file, len(lines)), missing_rows(file, lines, FORM))


def _state(number: str, lines: list[Line]) -> State:
    spells = sorted(_spell(number, line) for line in lines)
    return State(number, lines[0]["stateabb"], lines[0]["statenme"], tuple(spells))


def _spell(number: str, line: Line) -> Spell:
    since, until = (line.day(*columns) for columns in DAYS.values())
    if since is None or until is None:
        raise line.invalid("styear" if since is None else "endyear", "is a year that the list always gives")
    return Spell(since, until, SourceRow(f"ccode {number}, from {since}", line.place))


def _document(file: Path, rows: int) -> DatasetDocument:
    values = {
        "id": "documents/cow-states-2016",
        "label": "COW's list of states, version 2016",
        "publisher_id": PUBLISHER["id"],
        "title": "State System Membership, version 2016",
        "summary": "When states entered and left the system of states, not when they were founded.",
        "kind": "dataset",
        "published": "2017",
        "sha256": sha256_of(file),
        "licence": LICENCE,
        "fidelity": "verbatim_copy",
    }
    note = "The year in the reference that the project suggests: Correlates of War Project. 2017."
    return DatasetDocument(values, note, file.name, rows)
