"""What every importer has in common: files are recognised, runs are recorded, and nothing is half written."""

import json
import os
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import sleep

import pytest
import sqlalchemy as sa
from small_datasets import COW, STATES, cow, facts, written
from sqlalchemy import Engine
from typer.testing import CliRunner

from api.cli import main
from api.database import write_engine
from api.settings import settings
from api.write import Create, Invalid, Signature, apply_changes
from api.write.import_runs import read_runs
from schema.citation import Citation
from schema.name import Name
from seeds.importers.names import IMPORTERS
from seeds.importers.recognise import recognise
from seeds.importers.registry import importer
from seeds.importers.run import run_importer
from seeds.importers.xlsx_files import LARGEST_PART

ROOT = Path(__file__).parent.parent
COW_ALLIANCES = importer("cow-alliances")


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    return [written(tmp_path / "cow.csv", COW), written(tmp_path / "states.csv", STATES)]


@pytest.fixture
def run(empty: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., tuple[int, str]]]:
    monkeypatch.setenv("ENTENTE_DATABASE_URL", empty)
    settings.cache_clear()

    def command(*words: object) -> tuple[int, str]:
        result = CliRunner().invoke(main, ["import", *map(str, words)])
        return result.exit_code, result.output.strip()

    yield command
    settings.cache_clear()


def rows(engine: Engine, query: str) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(sa.text(query))]


# ---- which files


def test_does_the_order_of_the_files_not_matter(files: list[Path]) -> None:
    assert recognise(COW_ALLIANCES, files) == recognise(COW_ALLIANCES, files[::-1])


def test_does_a_directory_stand_for_its_files_with_published_names(tmp_path: Path) -> None:
    written(tmp_path / "alliance_v4.1_by_member.csv", COW)
    written(tmp_path / "states2016.csv", STATES)
    (tmp_path / "README.md").write_text("something else", encoding="utf-8")
    assert {path.name for path in recognise(COW_ALLIANCES, [tmp_path]).values()} == {
        "alliance_v4.1_by_member.csv",
        "states2016.csv",
    }


def a_workbook(path: Path, sheet: bytes, strings: bytes = b"<sst/>") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
        archive.writestr("xl/sharedStrings.xml", strings)
    return path


BOMB = b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><worksheet>&c;</worksheet>'
REFUSED: dict[str, tuple[str, Callable[[Path], Path], str]] = {
    "a program": (
        "atop",
        lambda folder: Path(sys.executable),
        "cannot be read: 'utf-8' codec can't decode",
    ),
    "a sibling": (
        "cow-alliances",
        lambda folder: written(folder / "x.csv", [row | {"year": "1820"} for row in COW]),
        "x.csv: is the yearly file, with a row for each year; use alliance_v4.1_by_member.csv",
    ),
    "a foreign file": (
        "un-general-debate",
        lambda folder: written(folder / "x.csv", STATES),
        "x.csv: is no file of un-general-debate, which are posts_of_speakers.xlsx: "
        "posts_of_speakers.xlsx has the columns 'Year', 'ISO Code', 'Country'",
    ),
    "an empty file": ("atop", lambda folder: written(folder / "x.csv", [{"": ""}]), "x.csv: is no file of atop"),
    "a column twice": (
        "cow-states",
        lambda folder: _write(folder / "x.csv", "ccode,ccode,version\n1,2,2016\n"),
        "x.csv: has the column 'ccode' twice",
    ),
    "a cell without end": (
        "cow-states",
        lambda folder: _write(folder / "x.csv", '"' + "a" * 200_000),
        "x.csv: cannot be read: field larger than field limit",
    ),
    "no workbook": (
        "un-general-debate",
        lambda folder: _write(folder / "x.xlsx", "Year,ISO Code"),
        "x.xlsx: cannot be read as a workbook: File is not a zip file",
    ),
    "entities": (
        "un-general-debate",
        lambda folder: a_workbook(folder / "x.xlsx", BOMB),
        "x.xlsx: cannot be read as a workbook: xl/worksheets/sheet1.xml declares entities",
    ),
    "a workbook that unpacks to far more": (
        "un-general-debate",
        lambda folder: a_workbook(folder / "x.xlsx", b" " * (LARGEST_PART + 1)),
        f"x.xlsx: cannot be read as a workbook: xl/worksheets/sheet1.xml has {LARGEST_PART + 1:,} bytes",
    ),
}


def _write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(("name", "create", "message"), REFUSED.values(), ids=REFUSED)
def test_is_a_file_that_is_not_of_the_dataset_refused_by_name(
    name: str, create: Callable[[Path], Path], message: str, tmp_path: Path
) -> None:
    with pytest.raises(Invalid) as refused:
        recognise(importer(name), [create(tmp_path)])
    assert message in str(refused.value)


def test_are_a_missing_file_and_a_second_one_named(files: list[Path], tmp_path: Path) -> None:
    with pytest.raises(Invalid, match=r"cow-alliances: needs states2016.csv: no file has its columns"):
        recognise(COW_ALLIANCES, files[:1])
    with pytest.raises(Invalid, match=r"other.csv: is states2016.csv like states.csv: give one of them"):
        recognise(COW_ALLIANCES, [*files, written(tmp_path / "other.csv", STATES)])


CELLS = {"NA": "version4id", ".": "ccode", "-9": "ccode", "yes": "defense", "2.5": "mem_st_year"}


@pytest.mark.parametrize(("value", "column"), CELLS.items())
def test_is_a_cell_that_means_nothing_named_with_line_column_and_value(
    value: str, column: str, engine: Engine, tmp_path: Path
) -> None:
    files = [written(tmp_path / "cow.csv", [COW[0], COW[1] | {column: value}]), written(tmp_path / "s.csv", STATES)]
    with pytest.raises(Invalid, match=rf"cow.csv:3: {column}: '{value.replace('.', '[.]')}'"):
        run_importer(engine, COW_ALLIANCES, files)
    assert rows(engine, "select count(*) from revision") == [(0,)]


def test_is_a_number_with_a_decimal_zero_the_number(engine: Engine, tmp_path: Path) -> None:
    altered = [row | {"version4id": f"{row['version4id']}.0", "ccode": f"{row['ccode']}.0"} for row in COW]
    files = [written(tmp_path / "cow.csv", altered), written(tmp_path / "states.csv", STATES)]
    assert run_importer(engine, COW_ALLIANCES, files).files[0] == ("cow.csv", len(COW), len(COW))


# ---- what is written


def test_does_a_dry_run_write_nothing_and_say_what_it_would_do(
    run: Callable[..., tuple[int, str]], files: list[Path], empty: str
) -> None:
    code, printed = run("cow-alliances", *files, "--dry-run", "--json")
    assert code == 0
    answer = json.loads(printed)
    assert (answer["revision"], answer["dry_run"], answer["records"]) == (None, True, 0)
    assert [(file["file"], file["cited"]) for file in answer["files"]] == [("cow.csv", 7), ("states.csv", 6)]
    assert answer["peak_memory_mb"] > 0 and answer["processor_seconds"] > 0
    engine = write_engine(empty)
    for table in ("revision", "record", "change", "import_run", "search_text"):
        assert rows(engine, f"select count(*) from {table}") == [(0,)], table
    assert rows(engine, "select value from counter where name = 'revision'") == [(0,)]
    engine.dispose()


def test_is_a_run_recorded_with_its_files_and_what_was_left_out(
    run: Callable[..., tuple[int, str]], files: list[Path]
) -> None:
    assert run("runs")[0] == 1, "there are no tables yet"
    assert run("cow-alliances", *files)[0] == 0
    (recorded,) = json.loads(run("runs", "--json")[1])["runs"]
    assert (recorded["importer"], recorded["revision"], recorded["complete"]) == ("cow-alliances", 1, True)
    assert [(f["name"], f["bytes"], f["rows"], f["cited"], len(f["sha256"])) for f in recorded["files"]] == [
        (file.name, file.stat().st_size, count, count, 64) for file, count in zip(files, (7, 6), strict=True)
    ]
    assert recorded["counts"]["created"] > 60
    assert run("cow-alliances", *files, "--only", "901")[1].startswith("Everything is already imported.")
    latest, _ = json.loads(run("runs", "cow-alliances", "--json")[1])["runs"]
    assert (latest["revision"], latest["complete"]) == (None, False)


def test_does_a_strict_run_refuse_to_leave_anything_out(run: Callable[..., tuple[int, str]], files: list[Path]) -> None:
    code, printed = run("cow-alliances", *files, "--strict")
    assert code == 1
    assert "cow.csv has 7 rows, version 4.1 has 1,221: imported as incomplete" in printed
    assert "Nothing was imported." in run("runs")[1]


def test_does_a_newer_version_end_and_withdraw_what_is_gone(engine: Engine, files: list[Path], tmp_path: Path) -> None:
    """Alliance 903 is gone, a membership of 901 has ended, and nothing else is touched."""
    before = facts(engine) if run_importer(engine, COW_ALLIANCES, files).revision == 1 else {}
    newer = [row for row in COW if row["version4id"] != "903"]
    newer[2] = cow(901, 902, ("2", "2", "1840"), ("1", "1", "1900"))
    again = [written(tmp_path / "newer.csv", newer), files[1]]
    assert run_importer(engine, COW_ALLIANCES, again).revision == 2
    after = facts(engine)
    ended = {(row[1], row[3]) for row in after["membership"] - before["membership"]}
    assert ended == {("cow 902", "1900-01-01")}
    gone = {row[0] for row in before["membership"] - after["membership"]}
    assert gone == {"cow_alliance 903", "cow_alliance 901"}
    assert {row[0] for row in before["alliance"] - after["alliance"]} == {"cow_alliance 903"}
    assert before["actor"] == after["actor"]
    assert rows(engine, "select count(*) from record where id like 'alliances/cow-903' and retired = 2") == [(1,)]
    assert run_importer(engine, COW_ALLIANCES, again).revision is None


def test_does_what_somebody_builds_on_stay(engine: Engine, files: list[Path], tmp_path: Path) -> None:
    run_importer(engine, COW_ALLIANCES, files)
    values = {"record_id": "alliances/cow-903", "text": "The Entente of Nowhere", "kind": "alias", "note": "By hand."}
    apply_changes(engine, [Create(Name, values)], Signature("An editor", "It has a name.", "api"))
    again = [written(tmp_path / "n.csv", [row for row in COW if row["version4id"] != "903"]), files[1]]
    result = run_importer(engine, COW_ALLIANCES, again)
    (kept,) = [reason for place, reason in result.review if place == "alliances/cow-903"]
    assert kept.startswith("is not in the files any more, and stays as names/")
    assert rows(engine, "select count(*) from alliance where id = 'alliances/cow-903'") == [(1,)]
    assert rows(engine, "select count(*) from membership where alliance_id = 'alliances/cow-903'") == [(0,)]


def test_does_a_part_of_a_dataset_withdraw_nothing(engine: Engine, files: list[Path]) -> None:
    run_importer(engine, COW_ALLIANCES, files)
    assert run_importer(engine, COW_ALLIANCES, files, ["901"]).revision is None


def test_is_a_fact_that_another_source_cites_kept_for_that(engine: Engine, files: list[Path], tmp_path: Path) -> None:
    run_importer(engine, COW_ALLIANCES, files)
    (fact,) = rows(engine, "select id from membership where id like 'memberships/cow-903--901%'")[0]
    other = {"record_id": fact, "document_id": "documents/cow-states-2016", "page": "elsewhere"}
    apply_changes(engine, [Create(Citation, other)], Signature("An editor", "Another source.", "api"))
    again = [written(tmp_path / "n.csv", [row for row in COW if row["version4id"] != "903"]), files[1]]
    run_importer(engine, COW_ALLIANCES, again)
    assert rows(engine, f"select document_id from citation where record_id = '{fact}'") == [
        ("documents/cow-states-2016",)
    ]


# ---- killed


KILLED = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import Engine, event
from api.database import write_engine
from seeds.importers.registry import importer
from seeds.importers.run import run_importer
from api.write.store.inserts import insert as original
last, number = int(sys.argv[2]), 0
def counted(*arguments):
    global number
    number += 1
    if number == last:
        os.kill(os.getpid(), signal.SIGKILL)
    return original(*arguments)
for module in list(sys.modules.values()):
    if getattr(module, "insert", None) is original:
        module.insert = counted
run_importer(write_engine(sys.argv[1]), importer("cow-alliances"), map(Path, sys.argv[3:]))
"""


@pytest.mark.parametrize("statement", [1, 3, 9])
def test_does_an_import_that_is_killed_leave_nothing_and_the_next_one_everything(
    statement: int, empty: str, engine: Engine, files: list[Path]
) -> None:
    words = [sys.executable, "-c", KILLED, empty, str(statement), *map(str, files)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    killed = subprocess.run(words, env=environment, check=False, capture_output=True)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    sleep(0.1)  # a PostgreSQL server notices that the connection is gone
    for table in ("revision", "record", "citation", "import_run"):
        assert rows(engine, f"select count(*) from {table}") == [(0,)], table
    assert run_importer(engine, COW_ALLIANCES, files).revision == 1
    with engine.connect() as connection:
        assert [run.revision for run in read_runs(connection)] == [1]


def test_is_an_importer_one_line_of_registration() -> None:
    assert [importer(name).name for name in IMPORTERS] == [*IMPORTERS]
    with pytest.raises(Invalid):
        recognise(importer("un-general-debate"), [Path("nowhere.xlsx")])
