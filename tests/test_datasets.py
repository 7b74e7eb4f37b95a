"""The importers of datasets: their special cases in small made-up files, and facts about the real files where present."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
import sqlalchemy as sa
from conftest import BACKENDS, Api, serving
from databases import create_tables
from fastapi.testclient import TestClient
from sqlalchemy import Engine
from typer.testing import CliRunner

from api.app import create_app
from api.cli import main
from api.database import write_engine
from api.settings import Settings, settings
from api.write import Create, Invalid, Merge, Signature, Update, apply_changes
from api.write.model import ANY_REVISION
from schema.actor import Actor
from schema.catalog import table_of
from schema.identifier import Identifier
from schema.membership import Membership
from seeds.importers import atop, cow_alliances
from seeds.importers.dataset import Dataset
from seeds.importers.load import load
from seeds.importers.states import States, read_states
from seeds.load import load as sow

Row = dict[str, Any]
DATA = next((one for above in Path(__file__).parents if (one := above / "shared/data").is_dir()), Path("nowhere"))
COW_FILE = DATA / "cow-alliances/alliance_v4.1_by_member.csv"
ATOP_FILES = (DATA / "atop/atop-member-level.csv", DATA / "atop/atop-alliance-level.csv")
STATES_FILE = DATA / "cow-states/states2016.csv"
SIGNED = Signature("A tester", "To see what comes of it.", "test")


# ---- small files with every quirk.  Nothing in them is anybody's history.

STATES = [
    {"stateabb": "AAA", "ccode": "901", "statenme": "Aland", "version": "2016"},
    {"stateabb": "BBB", "ccode": "902", "statenme": "Bland", "version": "2016"},
    {"stateabb": "BBB", "ccode": "902", "statenme": "Bland", "version": "2016"},
    {"stateabb": "CCC", "ccode": "903", "statenme": "Cland", "version": "2016"},
]
NONE = ("", "", "")


def cow(
    number: int, state: int, begin: tuple[str, ...], end: tuple[str, ...] = NONE, flags: str = "1001", **more: str
) -> Row:
    row = {"version4id": str(number), "ccode": str(state), "ss_type": "Type I: Defense Pact", "left_censor": "0"}
    for which, days in (("all_st", ("1", "3", "1801")), ("all_end", NONE), ("mem_st", begin), ("mem_end", end)):
        row |= {f"{which}_{part}": day for part, day in zip(("day", "month", "year"), days, strict=True)}
    row |= dict(zip(cow_alliances.OBLIGATION_COLUMNS.values(), flags.replace(" ", "_"), strict=True))
    return row | {"version": "4.1"} | more


COW = [
    cow(901, 901, ("1", "1", "1816"), left_censor="1", right_censor="1"),
    cow(901, 902, ("5", "6", "1820"), ("7", "8", "1830"), "1000"),
    cow(901, 902, ("2", "2", "1840")),
    cow(902, 901, ("5", "6", "1820"), ("7", "8", "1830"), "0010", ss_type="Type IIb: Non-Aggression Pact"),
    cow(902, 903, ("5", "6", "1820"), ("7", "8", "1830"), "0010", ss_type="Type IIb: Non-Aggression Pact"),
]
COW[1]["entente"] = ""


def member(
    number: int, state: int, begin: tuple[str, ...], end: tuple[str, ...], phase: str = "0", flags: str = "10001"
) -> Row:
    row = {"atopid": f"{number}.0", "member": str(state), "phase": phase, "version": "4.01"}
    row |= dict(zip(("dayent", "moent", "yrent"), begin, strict=True))
    row |= dict(zip(("dayexit", "moexit", "yrexit"), end, strict=True))
    return row | dict(zip(atop.OBLIGATION_COLUMNS.values(), flags, strict=True))


STILL = ("0", "0", "0")
MEMBERS = [
    member(9010, 901, ("1", "3", "1815"), ("19", "6", "1851"), "1"),
    member(9010, 901, ("19", "6", "1851"), STILL, "2", "11001"),
    member(9010, 902, ("1", "3", "1815"), ("31", "12", "1850"), "1"),
    member(9010, 902, ("1", "1", "1851"), ("2", "2", "1860"), "2"),
    member(9010, 902, ("4", "2", "1860"), ("", "5", "1900"), "2"),
    member(9010, 904, ("1", "1", "1993"), STILL, "3"),
    member(9010, 904, ("1", "1", "1993"), ("1", "6", "1994"), "2"),
]
ALLIANCES = [
    {
        "atopid": "9010",
        "begday": "",
        "begmo": "3",
        "begyr": "1815",
        "endday": "0",
        "endmo": "0",
        "endyr": "0",
        "version": "4.0100002",
    }
    | dict(zip(atop.OBLIGATION_COLUMNS.values(), "11001", strict=True))
]


def written(file: Path, rows: list[Row]) -> Path:
    with file.open("w", newline="") as text:
        table = csv.DictWriter(text, list(rows[0]), extrasaction="ignore", restval="")
        table.writeheader()
        table.writerows(rows)
    return file


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> tuple[Dataset, Dataset, States]:
    """Two datasets and the list of states, as small files."""
    folder = tmp_path_factory.mktemp("datasets")
    answer = atop.read(written(folder / "members.csv", MEMBERS), written(folder / "alliances.csv", ALLIANCES))
    return cow_alliances.read(written(folder / "cow.csv", COW)), answer, read_states(written(folder / "s.csv", STATES))


@pytest.fixture(scope="module", params=BACKENDS)
def imported(request: pytest.FixtureRequest, address: Callable[[str, str], str], small: Any) -> Iterator[Api]:
    """Both of them imported."""

    def fill(engine: Engine) -> None:
        for dataset in small[:2]:
            assert load(engine, dataset, small[2])

    with serving(request.param, address(request.param, "small_datasets"), fill) as api:
        yield api


def terms(api: Api, alliance: str, collection: str = "memberships", who: str = "actor") -> list[tuple[Any, ...]]:
    rows = api.rest(f"/v1/{collection}?alliance=alliances/{alliance}&limit=100&include={who},citations")["data"]
    return [
        (
            row[who] and row[who]["label"],
            row["since"]["text"],
            row["until"]["text"],
            [one["page"].partition(", ")[2] for one in row["citations"]],
        )
        for row in rows
    ]


def test_each_row_of_cow_is_a_membership(imported: Api) -> None:
    """Members at the start of the data, members that left and came back, and members at the end of the data."""
    assert terms(imported, "cow-901") == [
        ("Aland", "/1816-01-01", "2012-12-31/", ["ccode 901, from 1816-01-01"]),
        ("Bland", "1820-06-05", "1830-08-07", ["ccode 902, from 1820-06-05"]),
        ("Bland", "1840-02-02", "2012-12-31/", ["ccode 902, from 1840-02-02"]),
    ]
    (alliance,) = imported.rest("/v1/alliances?identifiers.value=901&fields=label,kind,formed,ended")["data"]
    assert (alliance["label"], alliance["kind"]) == ("COW alliance 901 (1801)", "defence_pact")
    assert (alliance["formed"]["text"], alliance["ended"]["text"]) == ("1801-03-01", "2012-12-31/")


def test_phases_of_atop_that_go_on_are_one_membership(imported: Api) -> None:
    """Phases are joined if they overlap or touch; a day between them separates them."""
    assert terms(imported, "atop-9010") == [
        ("Aland", "1815-03-01", "2016-12-31/", ["member 901, phase 1, from 1815-03-01", "member 901, phase 2, from 1851-06-19"]),
        ("Bland", "1815-03-01", "1860-02-02", ["member 902, phase 1, from 1815-03-01", "member 902, phase 2, from 1851-01-01"]),
        ("Bland", "1860-02-04", "1900-05", ["member 902, phase 2, from 1860-02-04"]),
        ("Member 904", "1993-01-01", "2016-12-31/", ["member 904, phase 2, from 1993-01-01", "member 904, phase 3, from 1993-01-01"]),
    ]  # fmt: skip
    (alliance,) = imported.rest("/v1/alliances?identifiers.scheme=atop&fields=label,kind,formed")["data"]
    assert (alliance["label"], alliance["kind"], alliance["formed"]["text"]) == (
        "ATOP alliance 9010 (1815)",
        "defence_pact",
        "1815-03",
    )


def test_an_obligation_of_every_member_is_one_row(imported: Api) -> None:
    assert terms(imported, "cow-902", "obligations", "obligor") == [
        (None, "1801-03-01", "2012-12-31/", ["every row, column nonaggression"])
    ]
    terms_of_all = terms(imported, "cow-901", "obligations", "obligor")
    assert [row[:3] for row in terms_of_all] == [
        ("Aland", "/1816-01-01", "2012-12-31/"),
        ("Bland", "1840-02-02", "2012-12-31/"),
        (None, "1801-03-01", "2012-12-31/"),
    ], "an entente of those for whom it is said, and defence of all"


def test_obligations_of_some_members_in_some_phases_are_rows_of_each(imported: Api) -> None:
    kinds = imported.rest("/v1/obligations?alliance=alliances/atop-9010&fields=kind,obligor.label,since,until")["data"]
    assert [(one["kind"], one["obligor"] and one["obligor"]["label"], one["since"]["text"]) for one in kinds] == [
        ("consultation", None, "1815-03"),
        ("defense", None, "1815-03"),
        ("offense", "Aland", "1851-06-19"),
    ]


@pytest.mark.parametrize(
    ("day", "certain", "possible"),
    [("1815", 0, 1), ("1816-01-01", 1, 1), ("1990", 2, 2), ("2012-12-31", 2, 2), ("2013", 0, 2)],
)
def test_beyond_the_data_nothing_is_certain(day: str, certain: int, possible: int, imported: Api) -> None:
    path = f"/v1/memberships?alliance=alliances/cow-901&as_of={day}&count=true"
    assert imported.rest(f"{path}&certainty=certain")["count"] == certain
    assert imported.rest(path)["count"] == possible


def test_every_imported_record_cites_its_row(imported: Api) -> None:
    for collection in ("memberships", "obligations", "identifiers", "alliances", "actors", "coverages", "documents"):
        assert imported.rest(f"/v1/{collection}?uncited=true&count=true")["count"] == 0, collection
    assert imported.rest("/v1/memberships?limit=1")["revision"] == 2, "each import is one revision"


def test_who_is_in_no_list_is_not_made_up(imported: Api) -> None:
    (found,) = imported.rest("/v1/actors?identifiers.scheme=cow&identifiers.value=904&fields=kind,label")["data"]
    assert found == {"kind": "grouping", "label": "Member 904"}


# ---- importing again, in another order, and beside facts from elsewhere


@pytest.fixture
def engine(empty: str) -> Iterator[Engine]:
    create_tables(empty)
    engine = write_engine(empty)
    yield engine
    engine.dispose()


def test_existing_rows_are_not_written_again(engine: Engine, small: Any) -> None:
    first, second, states = small
    assert [load(engine, one, states) for one in (first, second, first, second)] == [1, 2, None, None]


def test_a_part_is_imported_alone_and_the_rest_later(engine: Engine, small: Any) -> None:
    first, second, states = small
    assert load(engine, first, states, ["902"]) == 1
    assert load(engine, first, states, ["902"]) is None
    assert [load(engine, one, states) for one in (second, first, second)] == [2, 3, None]
    with pytest.raises(Invalid, match="999: no COW alliance has this number"):
        load(engine, first, states, ["902", "999"])


def test_states_are_matched_by_number_and_never_by_name(engine: Engine, empty: str, small: Any) -> None:
    first, _, states = small
    others = [
        Create(Actor, {"id": "actors/other", "label": "Bland", "kind": "state"}),
        Create(Actor, {"id": "actors/known", "label": "Known", "kind": "state"}),
        Create(
            Identifier,
            {
                "id": "identifiers/known",
                "record_id": "actors/known",
                "scheme": "cow",
                "value": "901",
                "note": "From elsewhere.",
            },
        ),
    ]
    apply_changes(engine, list(others), SIGNED)
    assert load(engine, first, states) == 2
    with TestClient(create_app(Settings(database_url=empty))) as client:
        api = Api("", empty, client)
        assert {row[0] for row in terms(api, "cow-901")} == {"Known", "Bland"}
        assert api.rest("/v1/memberships?actor=actors/other&count=true")["count"] == 0
    assert load(engine, first, states) is None


def test_changes_of_others_are_left_alone(engine: Engine, small: Any) -> None:
    first, _, states = small
    load(engine, first, states)
    apply_changes(engine, [Update("memberships/cow-901--901--1816-01-01", {"since": "1802"}, ANY_REVISION)], SIGNED)
    apply_changes(engine, [Merge("alliances/cow-902", "alliances/cow-901", ANY_REVISION)], SIGNED)
    assert [load(engine, first, states, only) for only in ([], ["902"], ["901"])] == [None] * 3
    with engine.connect() as connection:
        membership = table_of(Membership)
        since = sa.select(membership.c.since).where(membership.c.id == "memberships/cow-901--901--1816-01-01")
        assert connection.scalar(since) == "1802"


def test_a_number_that_two_records_claim_is_not_guessed(engine: Engine, small: Any) -> None:
    first, _, states = small
    for slug in ("one", "two"):
        actor = Create(Actor, {"id": f"actors/{slug}", "label": slug, "kind": "state"})
        claim = {
            "id": f"identifiers/{slug}",
            "record_id": f"actors/{slug}",
            "scheme": "cow",
            "value": "901",
            "note": "-",
        }
        apply_changes(engine, [actor, Create(Identifier, claim)], SIGNED)
    with pytest.raises(Invalid, match=r"claimed by actors/one, actors/two"):
        load(engine, first, states)


WRONG: list[tuple[Callable[[Path], object], str, str]] = [
    (lambda file: cow_alliances.read(written(file, [COW[0] | {"version": "5"}])), "version", "'5'"),
    (lambda file: cow_alliances.read(written(file, [{"ccode": "1", "version": "4.1"}])), "version4id", "does not have"),
    (lambda file: read_states(file.parent / "none.csv"), "", "cannot be read"),
]


@pytest.mark.parametrize(("read", "field", "answer"), WRONG)
def test_a_file_that_is_something_else_is_refused(read: Any, field: str, answer: str, tmp_path: Path) -> None:
    with pytest.raises(Invalid, match=answer) as refused:
        read(tmp_path / "file.csv")
    assert field in str(refused.value)


# ---- the real ones

real = pytest.mark.skipif(not DATA.is_dir(), reason="the datasets are not beside the repository")


@pytest.fixture(scope="module", params=BACKENDS)
def world_of_states(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """The seeds and both whole datasets."""

    def fill(engine: Engine) -> None:
        sow(engine)
        states = read_states(STATES_FILE)
        assert [load(engine, one, states) for one in (cow_alliances.read(COW_FILE), atop.read(*ATOP_FILES))] == [2, 3]

    with serving(request.param, address(request.param, "real_datasets"), fill) as api:
        yield api


def identified(api: Api, scheme: str, number: str) -> str:
    (found,) = api.rest(f"/v1/identifiers?scheme={scheme}&value={number}&fields=record_id")["data"]
    return str(found["record_id"])


def members(api: Api, alliance: str, document: str, view: str = "") -> dict[str, list[tuple[str, str]]]:
    """Returns the periods of each member according to a document."""
    path = (
        f"/v1/memberships?alliance={alliance}&citations.document={document}&limit=200&include=actor.identifiers{view}"
    )
    found: dict[str, list[tuple[str, str]]] = {}
    for row in api.rest(path)["data"]:
        (number,) = [one["value"] for one in row["actor"]["identifiers"] if one["scheme"] == "cow"]
        found.setdefault(number, []).append((row["since"]["text"], row["until"]["text"]))
    return found


def count(api: Api, path: str) -> int:
    return int(api.rest(f"/v1/{path}&limit=1&count=true")["count"])


BY_COW, BY_ATOP = "documents/cow-alliances-4-1", "documents/atop-4-01-members"
OPEN_COW, OPEN_ATOP = "2012-12-31/", "2016-12-31/"


@real
def test_the_facts_of_cow_are_there(world_of_states: Api) -> None:
    api = world_of_states
    assert count(api, f"memberships?citations.document={BY_COW}") == 1221
    assert count(api, "identifiers?scheme=cow_alliance") == 414
    assert count(api, f"memberships?citations.document={BY_COW}&until.overlaps=2400") == 359
    nato = identified(api, "cow_alliance", "227")
    answer = members(api, nato, BY_COW)
    assert answer["2"] == [("1949-04-04", OPEN_COW)]
    assert (answer["260"], answer["255"]) == ([("1954-10-23", "1990-10-02")], [("1990-10-03", OPEN_COW)])
    assert len(answer) == 20
    assert not answer.keys() & {"366", "367", "368", "360", "339"}, "the Baltic states, Romania and Albania"
    (alliance,) = api.rest("/v1/alliances?identifiers.value=227&identifiers.scheme=cow_alliance")["data"]
    assert (alliance["kind"], alliance["formed"]["text"]) == ("defence_pact", "1949-04-04")
    shanghai = members(api, identified(api, "cow_alliance", "389"), BY_COW)
    assert {number: since[:4] for number, ((since, _),) in shanghai.items()} == {
        **dict.fromkeys(("710", "365", "705", "703", "702"), "1996"),
        "704": "2001",
    }
    pact = members(api, identified(api, "cow_alliance", "229"), BY_COW)
    assert pact == {number: [("1950-02-14", "1980-02-14")] for number in ("365", "710")}


@real
def test_the_facts_of_atop_are_there(world_of_states: Api) -> None:
    api = world_of_states
    assert count(api, "identifiers?scheme=atop") == 745
    nato = identified(api, "atop", "3180")
    assert nato == identified(api, "cow_alliance", "227"), "by our own review"
    answer = members(api, nato, BY_ATOP)
    assert answer["2"] == [("1949-04-04", OPEN_ATOP)], "two phases and one membership"
    assert answer["366"] == [("2003-03-26", OPEN_ATOP)]
    bound = api.rest(f"/v1/obligations?alliance={nato}&citations.document={BY_ATOP}&fields=kind")["data"]
    assert [one["kind"] for one in bound] == ["consultation", "defense", "nonaggression"]
    treaty = identified(api, "atop", "4980")
    bound = api.rest(f"/v1/obligations?alliance={treaty}&fields=kind")["data"]
    assert [one["kind"] for one in bound] == ["consultation", "nonaggression"]
    assert members(api, treaty, BY_ATOP) == {number: [("2001-07-16", OPEN_ATOP)] for number in ("365", "710")}


@real
def test_each_row_of_atop_is_cited_once(world_of_states: Api) -> None:
    page = world_of_states.client.get(f"/v1/memberships.ndjson?citations.document={BY_ATOP}&fields=citations.id").text
    assert page.count('"id"') == 2398


@real
def test_the_facts_of_the_list_of_states_are_there(world_of_states: Api) -> None:
    assert identified(world_of_states, "cow", "710") == "actors/china"
    assert identified(world_of_states, "cow", "365") == "actors/russia"
    (germany,) = world_of_states.rest(f"/v1/{identified(world_of_states, 'cow', '255')}/history")["data"]
    assert germany["revision"] == 2
    assert len(read_states(STATES_FILE).by_number) == 217


PACT = "alliances/china-soviet-union-1950"


@real
def test_the_pact_of_1950_on_the_first_of_march_1980(world_of_states: Api) -> None:
    """It is in force according to ATOP and not according to COW; both ends appear."""
    api = world_of_states
    assert identified(api, "cow_alliance", "229") == identified(api, "atop", "3200") == PACT
    memberships = api.rest(f"/v1/memberships?alliance={PACT}&as_of=1980-03-01&include=citations")["data"]
    assert [(row["actor_id"], row["until"]["text"]) for row in memberships] == [
        ("actors/russia", "1980-04-11"),
        ("actors/china", "1980-04-11"),
    ]
    assert {one["document_id"] for row in memberships for one in row["citations"]} == {BY_ATOP}
    query = """{ at(asOf: "1980-03-01") { alliances(where: {id: {eq: "%s"}}) { nodes {
        memberships { nodes { until { text } citations { nodes { document { id } } } } }
        disagreements { field contested readings { value document { id } } } } } } }"""
    (found,) = api.graphql(query % PACT)["at"]["alliances"]["nodes"]
    assert {row["until"]["text"] for row in found["memberships"]["nodes"]} == {"1980-04-11"}
    ends = [{one["value"] for one in each["readings"]} for each in found["disagreements"] if each["contested"]]
    assert ends == [{"1980-02-14", "1980-04-11"}] * 3, "of both memberships and of the duty to defend"
    for view in ("", "?as_of=1980-03-01"):
        disagreements = api.rest(f"/v1/{PACT}/disagreements{view}")["data"]["disagreements"]
        assert [one["field"] for one in disagreements] == ["ended", "until", "until", "until"]
        assert all(
            {reading["value"] for reading in one["readings"]} == {"1980-02-14", "1980-04-11"} for one in disagreements
        )


@real
def test_estonia_in_2005_is_a_member_by_atop_alone(world_of_states: Api) -> None:
    api = world_of_states
    nato = identified(api, "atop", "3180")
    day = "&as_of=2005-01-01"
    assert "366" in members(api, nato, BY_ATOP, day)
    assert "366" not in members(api, nato, BY_COW, day)
    rows = api.rest(
        f"/v1/memberships?alliance={nato}{day}&limit=200&include=omissions,citations,actor,actor.identifiers"
    )["data"]
    (estonia,) = [row for row in rows if "366" in {one["value"] for one in row["actor"]["identifiers"]}]
    assert {one["document_id"] for one in estonia["citations"]} == {BY_ATOP}
    assert [(one["document"]["id"], one["kind"], one["coverage"]["is_complete"]) for one in estonia["omissions"]] == [
        (BY_COW, "silent", True)
    ]
    query = """query ($id: ID!) {
      then: at(asOf: "2005-01-01") { membership(id: $id) { omissions { document { id } kind } } }
      later: at(asOf: "2014-06-01") { membership(id: $id) { omissions { document { id } kind } } } }"""
    answer = api.graphql(query, id=estonia["id"])
    assert answer["then"]["membership"]["omissions"] == [{"document": {"id": BY_COW}, "kind": "SILENT"}]
    assert answer["later"]["membership"]["omissions"] == [{"document": {"id": BY_COW}, "kind": "OUTSIDE"}]
    covered = [row for row in rows if not row["omissions"]]
    assert {one["actor"]["label"] for one in covered} >= {"United States", "Germany", "Poland"}


# ---- from the command line


@pytest.fixture
def at_home(empty: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[CliRunner]:
    monkeypatch.setenv("ENTENTE_DATABASE_URL", empty)
    settings.cache_clear()
    yield CliRunner()
    settings.cache_clear()


def test_datasets_are_imported_from_the_command_line(at_home: CliRunner, tmp_path: Path) -> None:
    states = ["--states", str(written(tmp_path / "states.csv", STATES))]
    file = ["--file", str(written(tmp_path / "cow.csv", COW)), *states]
    both = ["--members", str(written(tmp_path / "members.csv", MEMBERS))]
    both += ["--alliances", str(written(tmp_path / "alliances.csv", ALLIANCES)), *states]

    def run(*words: str) -> tuple[int, str]:
        result = at_home.invoke(main, ["import", *words])
        return result.exit_code, result.output.strip()

    assert run("cow-alliances", *file, "--only", "901, 902") == (0, "Imported as revision 1.")
    assert run("atop", *both) == (0, "Imported as revision 2.")
    assert run("cow-alliances", *file) == (0, "Everything is already imported.")
    code, message = run("atop", *both, "--only", "1")
    assert (code, message) == (1, "--only: 1: no ATOP alliance has this number")
    found = at_home.invoke(main, ["check"])
    assert found.exit_code in (0, 1), found.output
    assert "Traceback" not in found.output


@real
def test_the_state_of_nato_in_2005(world_of_states: Api) -> None:
    """Each member once although both datasets list it, and obligations of all members instead of thousands of pairs."""
    api = world_of_states
    nato = identified(api, "cow_alliance", "227")
    state = api.rest(f"/v1/{nato}/state?as_of=2005")["data"]["state"]
    assert (
        state["member_count"] == len(state["members"]) == len({each["actor"]["id"] for each in state["members"]}) == 26
    )
    bound = [(each["obligation"]["kind"], each["obligor"], each["beneficiary"]) for each in state["obligations"]]
    assert state["obligation_count"] == len(bound) < 30
    assert [kind for kind, obligor, beneficiary in bound if obligor is beneficiary is None] == [
        *("consultation", "defense", "nonaggression", "consultation", "defense")
    ]
    query = """{ at(asOf: "2005") { alliance(id: "%s") { state { memberCount obligationCount
      members { actor { id } } obligations { obligor { id } } } } } }"""
    answer = api.graphql(query % nato)["at"]["alliance"]["state"]
    assert (answer["memberCount"], answer["obligationCount"]) == (26, len(bound))
    assert [each["actor"]["id"] for each in answer["members"]] == [each["actor"]["id"] for each in state["members"]]
    assert [each["obligor"] for each in answer["obligations"]].count(None) == 5


@real
def test_the_state_of_nato_takes_less_than_a_fifth_of_a_second(world_of_states: Api) -> None:
    path = f"/v1/{identified(world_of_states, 'cow_alliance', '227')}/state?as_of=2005"
    durations = []
    for _ in range(3):
        started = perf_counter()
        world_of_states.rest(path)
        durations.append(perf_counter() - started)
    assert min(durations) < 0.2
