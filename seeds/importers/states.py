"""COW's list of states, whose numbers identify the members of alliances."""

from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from seeds.importers.csv_files import Line, number, read_lines

PUBLISHER: dict[str, Any] = {
    "id": "publishers/correlates-of-war",
    "label": "Correlates of War Project",
    "summary": "The makers of datasets on states, alliances and wars since 1816, known as COW.",
    "kind": "academic",
}
LICENCE = "No open licence is stated; the project asks its users to give the version and to cite it."
COLUMNS = ("stateabb", "ccode", "statenme")
VERSION = ("version", "2016")


class State(NamedTuple):
    """A state in COW's list."""

    number: str
    abbreviation: str
    name: str


class States(NamedTuple):
    """The states by number, and the document that lists them."""

    by_number: dict[str, State]
    document: dict[str, Any]


def read_states(file: Path) -> States:
    """The list of states.  A state that left the list and came back has several lines.  Raises Invalid."""
    found = [_state(line) for line in read_lines(file, COLUMNS, VERSION)]
    return States({state.number: state for state in found}, _document(file))


def _state(line: Line) -> State:
    return State(number(line["ccode"]), line["stateabb"], line["statenme"])


def _document(file: Path) -> dict[str, Any]:
    return {
        "id": "documents/cow-states-2016",
        "label": "COW's list of states, version 2016",
        "publisher_id": PUBLISHER["id"],
        "title": "State System Membership, version 2016",
        "kind": "dataset",
        "sha256": digest(file),
        "licence": LICENCE,
        "fidelity": "verbatim_copy",
    }


def digest(file: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    return sha256(file.read_bytes()).hexdigest()
