"""The tables of the world seed: what they say, and that they are made of the original files reproducibly."""

import csv
import shutil
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from real_datasets import DATA
from typer.testing import CliRunner

from api.cli import main
from seeds.build.report import REPORT, report_text
from seeds.build.run import build
from seeds.build.tables import WORLD, Tables

NATO = "alliances/north-atlantic-treaty"


@cache
def table(name: str) -> list[dict[str, str]]:
    with (WORLD / name).open(newline="", encoding="utf-8") as text:
        return [*csv.DictReader(text, strict=True)]


def members(alliance: str, status: str = "member") -> set[str]:
    rows = table("memberships.csv")
    return {
        one["actor"].removeprefix("actors/") for one in rows if (one["alliance"], one["status"]) == (alliance, status)
    }


def named(text: str) -> set[str]:
    return {one["actor"].removeprefix("actors/") for one in table("state_names.csv") if one["text"] == text}


# ---- reproducible, and accounted for


@pytest.fixture(scope="module")
def built() -> Tables:
    if not DATA.is_dir():
        pytest.skip("the original files are not beside the checkout: ../shared/data")
    return build(DATA)


def test_are_the_tables_those_that_the_original_files_give(built: Tables, tmp_path: Path) -> None:
    written = {file.name: file.read_bytes() for file in built.write(tmp_path)}
    committed = {file.name: file.read_bytes() for file in WORLD.iterdir() if file.name in written}
    stale = [name for name in written if written[name] != committed.get(name)]
    assert stale == [], "run `entente dataset build PATH`"


def test_is_the_report_of_the_datasets_current(built: Tables) -> None:
    assert REPORT.read_text(encoding="utf-8") == report_text(built), "run `entente dataset build PATH`"


def test_is_every_row_of_every_file_accounted_for(built: Tables) -> None:
    for account in built.sources.accounts.values():
        assert len(account.rows) == len(account.used) + sum(account.reasons().values()), account.path


# ---- foreign files


def changed_copy(root: Path, path: str, content: bytes) -> Path:
    """A folder with the original files, one of them changed."""
    folder = Path(path).parts[0]
    root.mkdir()
    for entry in DATA.iterdir():
        (root / entry.name).symlink_to(entry)
    (root / folder).unlink()
    shutil.copytree(DATA / folder, root / folder)
    (root / path).chmod(0o644)
    (root / path).write_bytes(content)
    return root


def refusal(root: Path, tmp_path: Path, *options: str) -> str:
    output = tmp_path / "out"
    result = CliRunner().invoke(main, ["dataset", "build", str(root), "--output", str(output), *options])
    assert result.exit_code == 1
    assert not output.exists(), "nothing is written"
    (line,) = result.stderr.splitlines()
    return line


FOREIGN = {
    "another copy": ("country-codes/country-codes.csv", lambda content: content + b"\n", (), "country-codes.csv: is not the copy that is expected"),
    "truncated archive": ("factbook-all/factbook.tar.xz", lambda content: content[:900_000], ("--any-version",), "factbook.tar.xz: is not a complete archive"),
    "truncated JSON": ("country-codes/i18n-iso-countries/fa.json", lambda content: content[:500], ("--any-version",), "fa.json"),
    "missing column": ("country-codes/country-codes.csv", lambda content: content.replace(b"FIPS", b"F", 1), ("--any-version",), "country-codes.csv: FIPS: is a column that the file does not have"),
    "wrong cell": ("country-codes/country-codes.csv", lambda content: content.replace(b",AFG,af,Yes,4,1,AF,AF", b",AFG,af,Yes,4,1,A?,AF", 1), ("--any-version",), "country-codes.csv:2: FIPS: 'A?' is no gec"),
}  # fmt: skip


@pytest.mark.parametrize("case", FOREIGN)
def test_is_a_foreign_file_refused_by_name(case: str, built: Tables, tmp_path: Path) -> None:
    path, change, options, expected = FOREIGN[case]
    root = changed_copy(tmp_path / "data", path, change((DATA / path).read_bytes()))
    assert expected in refusal(root, tmp_path, *options)


# ---- what they say


def test_who_are_the_members_of_nato() -> None:
    found = members(NATO)
    assert len(found) == 32
    assert {"finland", "sweden", "turkiye", "north-macedonia", "united-states"} <= found
    assert members(NATO, "partner") == {"jordan", "malta"}


def test_which_entries_of_the_factbook_are_no_memberships() -> None:
    listed = {one["acronym"] for one in table("organisations.csv")}
    assert listed.isdisjoint({"ICC", "ITUC", "IOC", "ISO", "UNMISS", "MINURSO", "UNHCR"})
    assert {"NATO", "EU", "ICCt", "OIF", "G-9", "UNESCO"} <= listed


def test_does_one_organisation_under_two_spellings_stay_one() -> None:
    labels = Counter(one["label"] for one in table("organisations.csv"))
    assert max(labels.values()) == 1
    assert "burundi" in members("alliances/organisation-internationale-de-la-francophonie")


def test_is_the_united_kingdom_no_member_of_the_european_union() -> None:
    found = members("alliances/european-union")
    assert len(found) == 27
    assert "united-kingdom" not in found
    assert "turkiye" in members("alliances/european-union", "candidate")


def test_are_stale_entries_marked() -> None:
    rows = [one for one in table("memberships.csv") if one["alliance"] == "alliances/shanghai-cooperation-organisation"]
    assert {one["actor"] for one in rows if one["confidence"] == "doubtful"} == {"actors/india", "actors/iran"}


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("PRC", "china"), ("DPRK", "north-korea"), ("ROK", "south-korea"), ("UAE", "united-arab-emirates"),
        ("UK", "united-kingdom"), ("USSR", "soviet-union"), ("СССР", "soviet-union"), ("DRC", "democratic-republic-of-the-congo"),
        ("Zaire", "democratic-republic-of-the-congo"), ("GDR", "east-germany"), ("West Germany", "germany"), ("美国", "united-states"),
        ("Франция", "france"), ("ベトナム", "vietnam"), ("Allemagne", "germany"), ("Turkey", "turkiye"), ("Burma", "myanmar"),
    ],
)  # fmt: skip
def test_which_state_has_a_name(text: str, state: str) -> None:
    assert named(text) == {state}


def test_which_organisations_have_other_acronyms() -> None:
    others = {one["alliance"]: one["other_names"].split("|") for one in table("organisations.csv")}
    assert "fr:OTAN" in others[NATO]
    assert "en:C.I.S." in others["alliances/commonwealth-of-independent-states"]


def test_is_namibias_code_no_missing_value() -> None:
    (namibia,) = [one for one in table("states.csv") if one["actor"] == "actors/namibia"]
    assert (namibia["iso_3166_1_alpha_2"], namibia["iso_3166_1_numeric"]) == ("NA", "516")


def test_does_every_row_name_a_state_of_the_table() -> None:
    states = {one["actor"] for one in table("states.csv")} | {one["actor"] for one in table("organisations.csv")}
    for name in ("state_names.csv", "memberships.csv"):
        assert {one["actor"] for one in table(name)} <= states
