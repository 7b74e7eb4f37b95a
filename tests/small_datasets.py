"""Small made-up files in the form of COW's and ATOP's datasets, with every quirk.  Nothing in them is anybody's history."""

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import Engine

from seeds.importers import atop, cow_alliances
from seeds.importers.dataset import Dataset
from seeds.importers.states import States, read_states

Row = dict[str, Any]
Day = tuple[str, ...]
"""Day, month and year as a dataset writes them."""
NONE: Day = ("", "", "")
STILL: Day = ("0", "0", "0")
ENTERED, LEFT = ("5", "6", "1820"), ("7", "8", "1830")


def state(number: int, name: str, begin: Day = ("1", "1", "1816"), end: Day = ("31", "12", "2016")) -> Row:
    row = {"stateabb": name[0] * 3, "ccode": str(number), "statenme": name, "version": "2016"}
    days = {f"{which}{part}": day for which, date in (("st", begin), ("end", end)) for part, day in _parts(date)}
    return row | days


def _parts(date: Day) -> Iterable[tuple[str, str]]:
    return zip(("day", "month", "year"), date, strict=True)


STATES = [
    state(901, "Aland"),
    state(902, "Bland", ("4", "3", "1860")),
    state(902, "Bland", end=("31", "12", "1850")),
    state(903, "Cland"),
    state(905, "Eland", ("1", "1", "1820"), ("1", "1", "1830")),
    state(905, "Eland", ("1", "1", "1840"), ("18", "1", "1871")),
]


def cow(number: int, member: int, begin: Day, end: Day = NONE, flags: str = "1001", **more: str) -> Row:
    row = {"version4id": str(number), "ccode": str(member), "ss_type": "Type I: Defense Pact", "left_censor": "0"}
    for which, date in (("all_st", ("1", "3", "1801")), ("all_end", NONE), ("mem_st", begin), ("mem_end", end)):
        row |= {f"{which}_{part}": day for part, day in _parts(date)}
    row |= dict(zip(cow_alliances.OBLIGATION_COLUMNS.values(), flags, strict=True))
    return row | {"version": "4.1"} | more


PACT = {"ss_type": "Type IIa: Non-Aggression Pact"}
LATE = {"ss_type": "Type III: Entente", "all_st_day": "10", "all_st_month": "6", "all_st_year": "1820"}
COW = [
    cow(901, 901, ("1", "1", "1816"), left_censor="1", right_censor="1"),
    cow(901, 902, ENTERED, LEFT, "1000", entente=""),
    cow(901, 902, ("2", "2", "1840")),
    cow(902, 901, ENTERED, LEFT, "0110", **PACT),
    cow(902, 903, ENTERED, LEFT, "0110", **PACT),
    cow(903, 901, ENTERED, LEFT, "0001", **LATE),
    cow(903, 903, ENTERED, LEFT, "0001", **LATE),
]


def member(number: int, state: int, begin: Day, end: Day, phase: str = "0", flags: str = "10001") -> Row:
    row = {"atopid": f"{number}.0", "member": str(state), "phase": phase, "version": "4.01"}
    row |= dict(zip(("dayent", "moent", "yrent"), begin, strict=True))
    row |= dict(zip(("dayexit", "moexit", "yrexit"), end, strict=True))
    return row | dict(zip(atop.OBLIGATION_COLUMNS.values(), flags, strict=True))


MEMBERS = [
    member(9010, 901, ("1", "3", "1815"), ("19", "6", "1851"), "1"),
    member(9010, 901, ("19", "6", "1851"), STILL, "2", "11001"),
    member(9010, 902, ("1", "3", "1815"), ("31", "12", "1850"), "1"),
    member(9010, 902, ("1", "1", "1851"), ("2", "2", "1860"), "2"),
    member(9010, 902, ("4", "2", "1860"), ("", "5", "1900"), "2"),
    member(9010, 904, ("1", "1", "1993"), STILL, "3"),
    member(9010, 904, ("1", "1", "1993"), ("1", "6", "1994"), "2"),
    member(9020, 901, ENTERED, ("9", "8", "1830"), flags="00110"),
    member(9020, 903, ("5", "6", "1821"), LEFT, flags="00110"),
    member(9030, 901, ENTERED, LEFT),
    member(9035, 902, ENTERED, LEFT),
]


def alliance(number: int, begin: Day, end: Day, flags: str = "10001", cow_number: str = "") -> Row:
    row = {"atopid": str(number), "cow4id": cow_number, "version": "4.0100002"}
    row |= dict(zip(("begday", "begmo", "begyr"), begin, strict=True))
    row |= dict(zip(("endday", "endmo", "endyr"), end, strict=True))
    return row | dict(zip(atop.OBLIGATION_COLUMNS.values(), flags, strict=True))


ALLIANCES = [
    alliance(9010, ("", "3", "1815"), STILL, "11001"),
    alliance(9020, ENTERED, LEFT, "00110", "902.0"),
    alliance(9030, ENTERED, LEFT, cow_number="901"),
    alliance(9035, ENTERED, LEFT, cow_number="901"),
]


def written(file: Path, rows: list[Row]) -> Path:
    """Writes rows as a CSV file."""
    with file.open("w", newline="", encoding="utf-8") as text:
        table = csv.DictWriter(text, list(rows[0]), extrasaction="ignore", restval="")
        table.writeheader()
        table.writerows(rows)
    return file


class Small(NamedTuple):
    """Two datasets and the list of states."""

    cow: Dataset
    atop: Dataset
    states: States


def small_datasets(folder: Path) -> Small:
    """The datasets, as small files in a folder."""
    of_atop = atop.read(written(folder / "members.csv", MEMBERS), written(folder / "alliances.csv", ALLIANCES))
    of_cow = cow_alliances.read(written(folder / "cow.csv", COW))
    return Small(of_cow, of_atop, read_states(written(folder / "states.csv", STATES)))


# ---- what an import has made of them

FACTS = {
    "membership": "alliance_id, actor_id, since, until, disputed, likely_from, likely_until, certain_from, certain_until",
    "obligation": "alliance_id, kind, obligor_id, since, until, disputed, likely_from, likely_until",
    "alliance": "id, kind, label, summary, formed, ended, likely_from, likely_until",
    "actor": "id, kind, label, founded, dissolved, likely_from, likely_until",
    "identifier": "record_id, scheme, value, note",
}
NUMBERS = "select record_id, scheme, value from identifier where scheme in ('cow', 'cow_alliance', 'atop')"


def facts(engine: Engine) -> dict[str, set[tuple[Any, ...]]]:
    """The content of a database, with the numbers of states and alliances in place of their ids."""
    with engine.connect() as connection:
        numbers: dict[str, set[str]] = {}
        for record, scheme, value in connection.execute(sa.text(NUMBERS)):
            numbers.setdefault(record, set()).add(f"{scheme} {value}")
        names = {record: " = ".join(sorted(found)) for record, found in numbers.items()}
        return {
            table: {
                tuple(names.get(cell, cell) for cell in row)
                for row in connection.execute(sa.text(f"select {columns} from {table}"))
            }
            for table, columns in FACTS.items()
        }
