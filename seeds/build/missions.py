"""Embassies and consulates as in Wikidata: where the cities are that travels name."""

import lzma
from collections import defaultdict
from typing import NamedTuple

from schema.text import slug
from seeds.build.sources import Cells, Row, Sources, decoded, invalid
from seeds.build.states import StateIndex

PATH, DOCUMENT = "diplomatic-missions/database_of_embassies.csv.xz", "documents/wikidata-missions-2022"
COLUMNS = ("countryQID", "city", "latitude", "longitude", "QID")


class Mission(NamedTuple):
    """The coordinates of a mission, in degrees, and its row."""

    latitude: float
    longitude: float
    row: Row


def missions(sources: Sources, states: StateIndex) -> dict[tuple[str, str], list[Mission]]:
    """The missions with coordinates by city and state.  Raises Invalid, naming file, line and column."""
    return states.cache("missions", lambda: _read(sources, states))


def _read(sources: Sources, states: StateIndex) -> dict[tuple[str, str], list[Mission]]:
    try:
        content = lzma.decompress(sources.read(PATH))
    except lzma.LZMAError as problem:
        raise invalid(PATH, "", f"is not a complete archive: {problem}") from None
    header, _, lines = decoded(PATH, content).partition("\n")
    text = f"{header.rstrip().removesuffix(';')}\n{lines}"  # the header alone ends in a semicolon
    found = defaultdict(list)
    for cells in sources.csv(PATH, COLUMNS, delimiter=";", text=text):
        sources.skip(cells.row, "a mission in a city that no visit or travel names, or without coordinates")
        state = states.by_code.get(("wikidata", cells["countryQID"].rpartition("/")[2]))
        if state and cells["latitude"] and cells["longitude"]:
            position = _degrees(cells, "latitude", 90), _degrees(cells, "longitude", 180)
            found[slug(cells["city"], 60), state].append(Mission(*position, cells.row))
    return dict(found)


def _degrees(cells: Cells, column: str, most: int) -> float:
    try:
        number = float(cells[column])
    except ValueError:
        raise cells.invalid(column, "is not a number") from None
    if not -most <= number <= most:
        raise cells.invalid(column, f"is more than {most} degrees")
    return number
