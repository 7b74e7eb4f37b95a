"""Copies of datasets that other programs have saved, cut or changed: read as meant, or refused with file, line and cell."""

from collections.abc import Callable
from pathlib import Path

import pytest
from small_datasets import (
    ALLIANCES,
    COW,
    ENTERED,
    LEFT,
    MEMBERS,
    STATES,
    Row,
    alliance,
    cow,
    member,
    small_datasets,
    written,
)

from api.write import Invalid
from seeds.importers import atop, cow_alliances
from seeds.importers.cow_alliances import FORM
from seeds.importers.dataset import Dataset
from seeds.importers.states import read_states

DATES = tuple(name for name in COW[0] if name.startswith(("all_", "mem_")))


def saved_by_r(rows: list[Row], numbers: tuple[str, ...]) -> list[Row]:
    """Rows as `write.csv` saves them: with their names in a column without one, and `NA` for missing numbers."""
    return [
        {"": str(n)} | {name: row[name] or ("NA" if name in numbers else "") for name in row}
        for n, row in enumerate(rows, 1)
    ]


def read_cow(folder: Path, rows: list[Row]) -> Dataset:
    return cow_alliances.read(written(folder / "cow.csv", rows))


def read_atop(folder: Path, members: list[Row], alliances: list[Row]) -> Dataset:
    return atop.read(written(folder / "members.csv", members), written(folder / "alliances.csv", alliances))


def test_are_files_that_r_has_saved_read_as_the_published_ones(tmp_path: Path) -> None:
    rows = [row for row in COW if row.get("entente") != ""]
    assert read_cow(tmp_path, saved_by_r(rows, DATES)).alliances == read_cow(tmp_path, rows).alliances
    alliances = [row | {"cow4id": row["cow4id"] or "NA"} for row in ALLIANCES]
    small = small_datasets(tmp_path)
    assert read_atop(tmp_path, MEMBERS, alliances).alliances == small.atop.alliances


def test_is_a_flag_that_is_empty_in_the_published_file_read_as_empty_where_r_has_saved_it(tmp_path: Path) -> None:
    types = {"ss_type": "Type IIa: Non-Aggression Pact"}
    rows = [cow(122, 630, ENTERED, LEFT, "0110", **types), cow(122, 640, ENTERED, LEFT, "0110", **types)]
    read = read_cow(tmp_path, [row | {"entente": "NA"} for row in rows])
    assert [len(period.obligations) for period in read.alliances[0].periods] == [3, 3]


WRONG: dict[str, tuple[Callable[[Path], object], str]] = {
    "a word for a flag": (
        lambda folder: read_cow(folder, [COW[0], COW[1] | {"defense": "yes"}]),
        "cow.csv:3: defense: 'yes' is neither 0 nor 1",
    ),
    "a flag that is NA": (
        lambda folder: read_cow(folder, [COW[0] | {"defense": "NA"}]),
        "cow.csv:2: defense: 'NA' is neither 0 nor 1",
    ),
    "another flag that is NA": (
        lambda folder: read_cow(folder, [COW[0] | {"neutrality": "NA"}]),
        "cow.csv:2: neutrality: 'NA' is neither 0 nor 1",
    ),
    "an empty flag that the type is about": (
        lambda folder: read_cow(folder, [COW[0] | {"defense": ""}]),
        "cow.csv:2: defense: '' is neither 0 nor 1, which the row of a Type I alliance has",
    ),
    "an unknown type in a later row": (
        lambda folder: read_cow(folder, [COW[0], COW[1] | {"ss_type": "Type V"}]),
        "cow.csv:3: ss_type: 'Type V' is not one of COW's types",
    ),
    "a blank member": (
        lambda folder: read_cow(folder, [COW[0] | {"ccode": " "}]),
        "cow.csv:2: ccode: ' ' is not a number: every row has one",
    ),
    "a blank alliance": (
        lambda folder: read_cow(folder, [COW[0] | {"version4id": "NA"}]),
        "cow.csv:2: version4id: 'NA' is not a number: every row has one",
    ),
    "a month that does not exist": (
        lambda folder: read_atop(folder, [MEMBERS[0] | {"moent": "44"}], ALLIANCES),
        "members.csv:2: moent: '44' is more than 12",
    ),
    "a day that does not exist": (
        lambda folder: read_atop(folder, MEMBERS, [alliance(9010, ("31", "2", "1820"), LEFT)]),
        "alliances.csv:2: begday: '31' is not a day of 1820-02",
    ),
    "a short year": (
        lambda folder: read_atop(folder, [MEMBERS[0] | {"yrent": "18"}], ALLIANCES),
        "members.csv:2: yrent: '18' is not a year",
    ),
    "a month without a year": (
        lambda folder: read_atop(folder, [member(9010, 901, ("1", "3", ""), LEFT)], ALLIANCES),
        "members.csv:2: yrent: '' is unknown, but more of the date is given",
    ),
    "a missing value of COW": (
        lambda folder: read_cow(folder, [COW[0] | {"mem_end_year": "-9"}]),
        "cow.csv:2: mem_end_year: '-9' is not a whole number",
    ),
    "a blank member of ATOP": (
        lambda folder: read_atop(folder, [MEMBERS[0] | {"member": ""}], ALLIANCES),
        "members.csv:2: member: '' is not a number: every row has one",
    ),
    "a wrong flag of ATOP": (
        lambda folder: read_atop(folder, [MEMBERS[0] | {"offense": "NA"}], ALLIANCES),
        "members.csv:2: offense: 'NA' is neither 0 nor 1",
    ),
    "a state without a number": (
        lambda folder: read_states(written(folder / "states.csv", [STATES[0], STATES[1] | {"ccode": ""}])),
        "states.csv:3: ccode: '' is not a number: every row has one",
    ),
    "the yearly file": (
        lambda folder: read_cow(folder, [row | {"year": "1820"} for row in COW]),
        "cow.csv: is the yearly file, with a row for each year; use alliance_v4.1_by_member.csv",
    ),
    "a file of pairs": (
        lambda folder: read_cow(folder, [{"version4id": "1", "ccode1": "200", "ccode2": "235", "version": "4.1"}]),
        "cow.csv: is a file of pairs of states; use alliance_v4.1_by_member.csv",
    ),
    "two files of ATOP in each other's place": (
        lambda folder: read_atop(folder, ALLIANCES, MEMBERS),
        "members.csv: is the file by alliance; use atop-member-level.csv",
    ),
    "a file that ends inside a cell": (
        lambda folder: cow_alliances.read(_cut(written(folder / "cow.csv", COW), '"Type')),
        "cow.csv: cannot be read: unexpected end of data",
    ),
    "a file that ends inside a line": (
        lambda folder: cow_alliances.read(_cut(written(folder / "cow.csv", COW), "")),
        "cow.csv:8: has more or fewer cells than the first line",
    ),
}


def _cut(file: Path, end: str) -> Path:
    """A file without the end of its last line, with other text instead."""
    file.write_text(
        f"{file.read_text(encoding='utf-8').rstrip().rpartition(',')[0].rpartition(',')[0]},{end}"[
            : None if end else -1
        ],
        encoding="utf-8",
    )
    return file


@pytest.mark.parametrize(("read", "answer"), WRONG.values(), ids=WRONG)
def test_which_cell_is_wrong(read: Callable[[Path], object], answer: str, tmp_path: Path) -> None:
    with pytest.raises(Invalid) as refused:
        read(tmp_path)
    assert str(refused.value).startswith(answer)


def test_is_a_file_that_was_cut_at_a_line_end_called_incomplete(tmp_path: Path) -> None:
    cut = read_cow(tmp_path, COW[:-2])
    assert cut.incomplete == ("cow.csv has 5 rows, version 4.1 has 1,221: imported as incomplete",)
    assert cut.coverage["is_complete"] is False
    whole = read_cow(tmp_path, [cow(n, 901, ENTERED, LEFT) for n in range(FORM.rows)])
    assert (whole.incomplete, whole.coverage["is_complete"]) == ((), True)


def test_are_alliances_whose_members_were_cut_off_left_out_and_listed(tmp_path: Path) -> None:
    cut = read_atop(tmp_path, [row for row in MEMBERS if row["atopid"] == "9010.0"], ALLIANCES)
    assert [item.number for item in cut.alliances] == ["9010"]
    assert [*cut.refused] == [
        (f"alliances.csv:{n + 3}", f"no member has the atopid {id}") for n, id in enumerate((9020, 9030, 9035))
    ]
    assert [message.partition(",")[0] for message in cut.incomplete] == [
        "members.csv has 7 rows",
        "alliances.csv has 4 rows",
    ]
    assert cut.coverage["is_complete"] is False
