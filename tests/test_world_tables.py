"""The tables of the world seed: what they say, and that they are made of the original files reproducibly."""

import csv
import shutil
from collections import Counter
from functools import cache
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from real_datasets import DATA
from typer.testing import CliRunner

from api.cli import main
from seeds.build.report import REPORT, report_text
from seeds.build.run import STEPS, build
from seeds.build.tables import WORLD, Tables

WITHOUT_PERSONS = [name for name, _ in STEPS].index("people")
"""The first steps, without those that resolve persons, which take longer."""
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
    return build(DATA, steps=STEPS[:WITHOUT_PERSONS])


def outdated(tables: Tables, folder: Path) -> list[str]:
    """The files that are not as committed."""
    return [file.name for file in tables.write(folder) if file.read_bytes() != (WORLD / file.name).read_bytes()]


def test_are_the_tables_those_that_the_original_files_give(built: Tables, tmp_path: Path) -> None:
    changed = set(outdated(built, tmp_path)) - {"tables.yaml"}
    assert changed == set(), "run `entente dataset build PATH`"


@pytest.mark.trial
def test_are_all_tables_and_the_report_those_that_the_original_files_give(tmp_path: Path) -> None:
    if not DATA.is_dir():
        pytest.skip("the original files are not beside the checkout: ../shared/data")
    tables = build(DATA)
    assert outdated(tables, tmp_path) == [], "run `entente dataset build PATH`"
    assert REPORT.read_text(encoding="utf-8") == report_text(tables), "run `entente dataset build PATH`"


def test_does_the_report_account_for_every_file(built: Tables) -> None:
    report = REPORT.read_text(encoding="utf-8")
    assert [path for path in built.sources.accounts if f"| `{path}` | " not in report] == []


def test_is_every_row_of_every_file_accounted_for(built: Tables) -> None:
    for account in built.sources.accounts.values():
        assert len(account.rows) == len(account.used) + sum(account.reasons().values()), account.path


def test_does_every_table_name_its_licence_and_the_notices_it_needs(built: Tables) -> None:
    allowed = ("PDDL", "MIT", "CC0", "Apache-2.0, as this project")
    for name, rows in built.rows.items():
        if rows:
            terms = built.terms(name)
            assert terms["licences"] and all(one.startswith(allowed) for one in terms["licences"]), name
            assert len(terms["notices"]) == sum(one.startswith("MIT") for one in terms["licences"]), name


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
    "number for a name": ("country-codes/i18n-iso-countries/en.json", lambda content: content.replace(b'"Afghanistan"', b"5"), ("--any-version",), "en.json: AF: 5 is neither a name nor a list of names"),
    "missing column": ("country-codes/country-codes.csv", lambda content: content.replace(b"FIPS", b"F", 1), ("--any-version",), "country-codes.csv: FIPS: is a column that the file does not have"),
    "truncated XML": ("us-state-visits/1960.xml", lambda content: content[:90_000], ("--any-version",), "us-state-visits/1960.xml:"),
    "wrong date": ("us-state-visits/1870.xml", lambda content: content.replace(b"1874-12-23", b"1874-11-31"), ("--any-version",), "1870.xml, visit 2138: end-date: '1874-11-31' is not a day"),
    "unknown country": ("us-state-visits/1870.xml", lambda content: content.replace(b'id="hawaii"', b'id="atlantis"'), ("--any-version",), "country id: atlantis: stands for no state"),
    "truncated list of missions": ("diplomatic-missions/database_of_embassies.csv.xz", lambda content: content[:100_000], ("--any-version",), "database_of_embassies.csv.xz: is not a complete archive"),
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


COLUMNS_OF_STATES = (
    ("state_names.csv", "actor"), ("memberships.csv", "actor"), ("state_identifiers.csv", "actor"), ("places.csv", "country"),
    ("visits.csv", "state"), ("visits.csv", "filed_under"), ("travels.csv", "state"), ("recognition.csv", "object"),
)  # fmt: skip


@pytest.mark.parametrize(("name", "column"), COLUMNS_OF_STATES)
def test_does_every_row_name_a_state_of_the_table(name: str, column: str) -> None:
    states = {one["actor"] for one in table("states.csv")} | {one["actor"] for one in table("organisations.csv")}
    assert {one[column] for one in table(name)} <= states | {""}


def test_does_every_meeting_name_a_place_of_the_table() -> None:
    places = {one["place"] for one in table("places.csv")}
    assert {one["place"] for name in ("visits.csv", "travels.csv") for one in table(name)} <= places | {""}


# ---- recognition and relations


def relations(kind: str, state: str) -> list[tuple[str, str]]:
    rows = [one for one in table("recognition.csv") if (one["kind"], one["object"]) == (kind, f"actors/{state}")]
    return sorted((one["since"], one["until"]) for one in rows if one["subject"] == "actors/united-states")


RECOGNISED = {
    "mongolia": "1987", "cuba": "1902", "israel": "1948", "kosovo": "2008", "iran": "1850", "china": "1844",
    "texas": "1837", "hawaii": "1826", "east-germany": "1974", "kazakhstan": "1991-12-25", "south-sudan": "2011",
    "eritrea": "1993", "el-salvador": "1849", "cook-islands": "2023", "yemen-arab-republic": "1946", "south-yemen": "1967",
}  # fmt: skip


@pytest.mark.parametrize("state", RECOGNISED)
def test_when_did_the_united_states_recognise_a_state(state: str) -> None:
    assert relations("recognises", state) == [(RECOGNISED[state], "")]


DIPLOMATIC = {
    "mongolia": [("1987", "")],
    "cuba": [("1902", "1961"), ("2015", "")],
    "iran": [("1883", "1980")],
    "france": [("1778", "1798"), ("1801", "1942"), ("1944", "")],
    "soviet-union": [("1933", "1991")],
    "russia": [("1809", "1917"), ("1991", "")],
    "china": [("1844", "1912"), ("1913", "1924"), ("1928", "1949"), ("1979", "")],
    "taiwan": [("1949", "1979")],
    "south-vietnam": [("1950", "1975")],
    "vietnam": [("1995", "")],
    "costa-rica": [("1851", "1917"), ("1922", "")],
    "guinea-bissau": [("1975", "")],
    "ryukyu": [],
    "bhutan": [],
}


@pytest.mark.parametrize("state", DIPLOMATIC)
def test_when_had_the_united_states_diplomatic_relations_with_a_state(state: str) -> None:
    assert relations("has_diplomatic_relations_with", state) == DIPLOMATIC[state]


def test_when_had_the_united_states_an_embassy_in_cuba() -> None:
    assert relations("has_legation_in", "cuba") == [("1902", "1923")]
    assert relations("has_embassy_in", "cuba") == [("1923", "1961"), ("2015", "")]
    assert relations("has_mission_in", "cuba") == [("1977", "2015")]


def test_who_recognised_the_united_states_first() -> None:
    rows = [
        one
        for one in table("recognition.csv")
        if one["object"] == "actors/united-states" and one["kind"] == "recognises"
    ]
    by_year = sorted((one["since"][:4], one["subject"].removeprefix("actors/")) for one in rows)
    assert by_year[:3] == [("1778", "france"), ("1782", "netherlands"), ("1783", "spain")]
    assert ("1803", "russia") in by_year


# ---- visits and travels


def rows_of(name: str, **values: str) -> list[dict[str, str]]:
    return [one for one in table(name) if all(one[column].startswith(value) for column, value in values.items())]


def test_who_visited_washington_in_1961() -> None:
    visitors = {
        one["state"].removeprefix("actors/") for one in rows_of("visits.csv", place="places/washington", start="1961-")
    }
    assert {
        "canada",
        "germany",
        "pakistan",
        "india",
        "tunisia",
        "indonesia",
        "liberia",
        "taiwan",
        "south-korea",
    } <= visitors
    assert visitors.isdisjoint({"cambodia", "argentina", "israel", "ghana"}), (
        "these met the president elsewhere, or nowhere"
    )


@pytest.mark.parametrize(("key", "start", "end", "place"), [
    ("2804", "2015-09-24", "2015-09-25", "washington"), ("1506", "2001-11-12", "2001-11-15", "washington"),
    ("3196", "2023-11-12", "2023-11-12", "woodside"),
])  # fmt: skip
def test_when_and_where_was_a_visit(key: str, start: str, end: str, place: str) -> None:
    (visit,) = rows_of("visits.csv", meeting=f"meetings/us-state-visit-{key}")
    assert (visit["start"], visit["place"]) == (start, f"places/{place}")
    assert visit["end"] >= end


def test_are_the_visits_of_soviet_leaders_the_soviet_unions_and_found_for_russia() -> None:
    visits = rows_of("visits.csv", state="actors/soviet-union")
    assert sorted(one["start"][:4] for one in visits) == ["1959", "1967", "1973", "1987", "1988", "1990"]
    assert {one["filed_under"] for one in visits} == {"actors/russia"}
    assert [one["label"] for one in visits if one["key"] == "671"] == [
        "Official working visit of Mikhail S. Gorbachev, General Secretary of the Soviet Union, to Washington"
    ]
    assert not [one for one in rows_of("travels.csv", state="actors/soviet-union") if one["start"] > "1991-12-25"]


def test_which_state_was_meant_by_vietnam_then() -> None:
    states = {one["start"][:4]: one["state"] for one in rows_of("visits.csv", filed_under="actors/vietnam")}
    assert states == dict.fromkeys(("1957", "1966", "1968", "1969", "1973"), "actors/south-vietnam")


def test_where_did_secretary_blinken_go_in_april_2024() -> None:
    (trip,) = rows_of("travels.csv", key="4229")
    assert (trip["traveller"], trip["office"]) == ("actors/antony-blinken", "offices/us-secretary-of-state")
    assert (trip["start"], trip["end"], trip["state"], trip["place"]) == (
        "2024-04-24",
        "2024-04-27",
        "actors/china",
        "places/china",
    )
    assert trip["localities"] == "places/shanghai|places/beijing"
    assert trip["label"] == "Visit of Secretary of State Antony Blinken to Shanghai and Beijing"


def test_does_no_prose_of_the_originals_stand_in_a_label() -> None:
    for name in ("visits.csv", "travels.csv"):
        assert not [
            one["label"]
            for one in table(name)
            if len(one["label"]) > 130 or "Met with" in one["label"] or "Attended" in one["label"]
        ]


def test_is_the_visitor_named_in_the_label_of_a_visit() -> None:
    label = {one["key"]: one["label"] for one in table("visits.csv")}
    assert label["100"] == "State visit of Haile Selassie, Emperor of Ethiopia, to Washington"
    assert label["1023"] == "Visit of Jiang Zemin, President of China, to Seattle"
    assert label["10"] == "State visit from Myanmar to Washington", "no title that is known"


def test_where_do_places_lie_today() -> None:
    country = {one["place"]: one["country"] for one in table("places.csv")}
    expected = {
        "kyiv": "ukraine",
        "prague": "czechia",
        "almaty": "kazakhstan",
        "oran": "algeria",
        "minsk": "belarus",
        "belgrade": "serbia",
    }
    assert {place: country[f"places/{place}"].removeprefix("actors/") for place in expected} == expected


def test_where_are_capitals_and_other_cities() -> None:
    position = {one["place"]: (one["latitude"], one["longitude"]) for one in table("places.csv")}
    assert position["places/beijing"] == ("39.9167", "116.3833")
    latitude, longitude = map(float, position["places/geneva"])
    assert 46 < latitude < 46.5 and 6 < longitude < 6.5


def test_is_the_world_seed_small_enough(tmp_path: Path) -> None:
    archive = tmp_path / "world.zip"
    with ZipFile(archive, "w", ZIP_DEFLATED) as packed:
        for file in WORLD.iterdir():
            packed.write(file)
    assert archive.stat().st_size <= 2_500_000
