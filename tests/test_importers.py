"""Importing small made-up datasets: again, in another order, and beside facts from elsewhere."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from conftest import BACKENDS, Api, serving
from databases import create_tables
from fastapi.testclient import TestClient
from small_datasets import (
    ALLIANCES,
    COW,
    ENTERED,
    LEFT,
    MEMBERS,
    STATES,
    STILL,
    Small,
    alliance,
    cow,
    facts,
    member,
    small_datasets,
    written,
)
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
from seeds.importers.load import load
from seeds.importers.states import read_states

AGAIN = ("2", "2", "1840")
SIGNED = Signature("A tester", "To see what comes of it.", "test")


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Small:
    return small_datasets(tmp_path_factory.mktemp("datasets"))


@pytest.fixture(scope="module", params=BACKENDS)
def imported(request: pytest.FixtureRequest, address: Callable[[str, str], str], small: Small) -> Iterator[Api]:
    """Both of them imported."""

    def fill(engine: Engine) -> None:
        for dataset in (small.cow, small.atop):
            assert load(engine, dataset, small.states).revision

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
    assert (alliance["label"], alliance["kind"]) == ("Defence pact of Aland and Bland, 1801", "defence_pact")
    assert (alliance["formed"]["text"], alliance["ended"]["text"]) == ("1801-03-01", "2012-12-31/")


def test_phases_of_atop_that_go_on_are_one_membership(imported: Api) -> None:
    """Phases are joined if they overlap or touch; a day between them separates them."""
    assert terms(imported, "atop-9010") == [
        ("Aland", "1815-03-01", "2016-12-31/", ["member 901, phase 1, from 1815-03-01", "member 901, phase 2, from 1851-06-19"]),
        ("Bland", "1815-03-01", "1860-02-02", ["member 902, phase 1, from 1815-03-01", "member 902, phase 2, from 1851-01-01"]),
        ("Bland", "1860-02-04", "1900-05", ["member 902, phase 2, from 1860-02-04"]),
        ("Member 904", "1993-01-01", "2016-12-31/", ["member 904, phase 2, from 1993-01-01", "member 904, phase 3, from 1993-01-01"]),
    ]  # fmt: skip
    (alliance,) = imported.rest("/v1/alliances?identifiers.value=9010&fields=label,kind,formed")["data"]
    assert (alliance["label"], alliance["kind"], alliance["formed"]["text"]) == (
        "Defence pact of Aland, Bland and Member 904, 1815",
        "defence_pact",
        "1815-03",
    )


def test_an_obligation_of_every_member_is_one_row(imported: Api) -> None:
    assert terms(imported, "cow-903", "obligations", "obligor") == [
        (None, "1820-06-05", "2012-12-31/", ["every row, column entente"])
    ], "from the first member, although COW dates the alliance later"
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


def test_an_alliance_that_atop_knows_by_its_number_in_cow_is_one(imported: Api) -> None:
    """What both say is cited for one fact; where they differ, it is disputed and spans both."""
    assert terms(imported, "cow-902") == [
        ("Aland", "1820-06-05", "1830-08-07/1830-08-09", ["member 901, phase 0, from 1820-06-05", "ccode 901, from 1820-06-05"]),
        ("Cland", "1820-06-05/1821-06-05", "1830-08-07", ["member 903, phase 0, from 1821-06-05", "ccode 903, from 1820-06-05"]),
    ]  # fmt: skip
    owed = imported.rest("/v1/obligations?alliance=alliances/cow-902&fields=kind,since,disputed&include=citations")[
        "data"
    ]
    assert [(one["kind"], one["since"]["text"], len(one["citations"])) for one in owed] == [
        ("neutrality", "1801-03-01/1820-06-05", 2),
        ("nonaggression", "1801-03-01/1820-06-05", 2),
    ]
    (alliance,) = imported.rest("/v1/alliances?identifiers.value=9020&include=identifiers")["data"]
    assert (alliance["id"], alliance["label"]) == ("alliances/cow-902", "Neutrality pact of Aland and Cland, 1801")
    assert {(one["scheme"], one["value"]) for one in alliance["identifiers"]} == {
        ("cow_alliance", "902"),
        ("atop", "9020"),
    }


def test_alliances_that_share_a_number_of_cow_stay_apart(imported: Api) -> None:
    for number in ("9030", "9035"):
        (alliance,) = imported.rest(f"/v1/alliances?identifiers.value={number}&include=identifiers")["data"]
        assert [one["scheme"] for one in alliance["identifiers"]] == ["atop"]
        assert alliance["summary"] == "ATOP names COW's alliance 901 for several of its own: 9030, 9035."


def test_states_end_when_they_leave_the_list_for_good(imported: Api) -> None:
    rows = imported.rest("/v1/actors?kind=state&fields=label,founded,dissolved")["data"]
    assert {row["label"]: (row["founded"]["text"], (row["dissolved"] or {}).get("text")) for row in rows} == {
        "Aland": ("/1816-01-01", None),
        "Bland": ("/1816-01-01", None),
        "Cland": ("/1816-01-01", None),
        "Eland": ("/1820-01-01", "1871-01-18"),
    }
    for day, there in (("1850", True), ("1871-01-18", True), ("1871-01-19", False), ("2024", False)):
        listed = imported.rest(f"/v1/actors?kind=state&as_of={day}&certainty=possible&fields=label")["data"]
        assert ("Eland" in {row["label"] for row in listed}) is there, day


def test_imported_facts_were_published_with_their_dataset(imported: Api) -> None:
    """COW in 2013, its list of states in 2017, and ATOP in 2018."""
    counts = [
        imported.rest(f"/v1/memberships?alliance=alliances/{alliance}&published_until={day}&count=true")["count"]
        for alliance, day in (("cow-901", "2012"), ("cow-901", "2013"), ("atop-9010", "2013"), ("atop-9010", "2026"))
    ]
    assert counts == [0, 3, 0, 4]


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


def test_existing_rows_are_not_written_again(engine: Engine, small: Small) -> None:
    first, second, states = small.cow, small.atop, small.states
    assert [load(engine, one, states).revision for one in (first, second, first, second)] == [1, 2, None, None]


def test_a_part_is_imported_alone_and_the_rest_later(engine: Engine, small: Small) -> None:
    first, second, states = small.cow, small.atop, small.states
    assert load(engine, first, states, ["902"]).revision == 1
    assert load(engine, first, states, ["902"]).revision is None
    assert [load(engine, one, states).revision for one in (second, first, second)] == [2, 3, None]
    with pytest.raises(Invalid, match="999: no COW alliance has this number"):
        load(engine, first, states, ["902", "999"])


def test_states_are_matched_by_number_and_never_by_name(engine: Engine, empty: str, small: Small) -> None:
    first, states = small.cow, small.states
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
    assert load(engine, first, states).revision == 2
    with TestClient(create_app(Settings(database_url=empty))) as client:
        api = Api("", empty, client)
        assert {row[0] for row in terms(api, "cow-901")} == {"Known", "Bland"}
        assert api.rest("/v1/memberships?actor=actors/other&count=true")["count"] == 0
        (known,) = api.rest("/v1/identifiers?record=actors/known&include=citations")["data"]
        assert (known["id"], len(known["citations"])) == ("identifiers/known", 1), "cited, not repeated"
        (state,) = api.rest("/v1/actors?id=actors/known&fields=label,founded")["data"]
        assert state["founded"]["text"] == "/1816-01-01"
    assert load(engine, first, states).revision is None


def test_changes_of_others_are_left_alone(engine: Engine, small: Small) -> None:
    first, states = small.cow, small.states
    load(engine, first, states)
    apply_changes(engine, [Update("memberships/cow-901--901--1816-01-01", {"note": "Seen."}, ANY_REVISION)], SIGNED)
    apply_changes(engine, [Merge("alliances/cow-902", "alliances/cow-903", ANY_REVISION)], SIGNED)
    assert [load(engine, first, states, only).revision for only in ([], ["902"], ["901"])] == [None] * 3
    with engine.connect() as connection:
        membership = table_of(Membership)
        note = sa.select(membership.c.note).where(membership.c.id == "memberships/cow-901--901--1816-01-01")
        assert connection.scalar(note) == "Seen."


def test_a_number_that_two_records_claim_is_not_guessed(engine: Engine, small: Small) -> None:
    first, states = small.cow, small.states
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


def test_the_order_of_imports_does_not_matter(engine: Engine, imported: Api, small: Small) -> None:
    for dataset in (small.atop, small.cow, small.atop):
        result = load(engine, dataset, small.states)
    assert result.revision is None
    other = write_engine(imported.url)
    assert facts(engine) == facts(other)
    other.dispose()


def test_claims_that_could_be_of_several_facts_are_listed_with_their_lines(engine: Engine, tmp_path: Path) -> None:
    """Whichever dataset comes second, its rows are: one stretch in ATOP, two in COW."""
    of_cow = cow_alliances.read(written(tmp_path / "cow.csv", [cow(1, 901, ENTERED, LEFT), cow(1, 901, AGAIN)]))
    members = written(tmp_path / "members.csv", [member(2, 901, ENTERED, STILL)])
    of_atop = atop.read(members, written(tmp_path / "alliances.csv", [alliance(2, ENTERED, STILL, cow_number="1")]))
    states = read_states(written(tmp_path / "states.csv", STATES))
    assert load(engine, of_cow, states).review == ()
    for _ in range(2):
        result = load(engine, of_atop, states)
        ((place, reason),) = result.review
        assert place == "members.csv:2"
        assert "memberships/cow-1--901--1820-06-05, memberships/cow-1--901--1840-02-02" in reason
        assert result.files[0] == ("members.csv", 1, 0)


def test_both_stretches_of_a_document_are_listed_if_one_fact_matches_them(engine: Engine, tmp_path: Path) -> None:
    of_cow = cow_alliances.read(written(tmp_path / "cow.csv", [cow(1, 901, ENTERED, LEFT), cow(1, 901, AGAIN)]))
    members = written(tmp_path / "members.csv", [member(2, 901, ENTERED, STILL)])
    of_atop = atop.read(members, written(tmp_path / "alliances.csv", [alliance(2, ENTERED, STILL, cow_number="1")]))
    states = read_states(written(tmp_path / "states.csv", STATES))
    assert load(engine, of_atop, states).review == ()
    for _ in range(2):
        result = load(engine, of_cow, states)
        assert [row.place for row in result.review] == ["cow.csv:2", "cow.csv:3"]
        assert result.files[0] == ("cow.csv", 2, 0)
    assert {row[2:5] for row in facts(engine)["membership"]} == {("1820-06-05", "2016-12-31/", False)}


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

    code, message = run("cow-alliances", *file, "--only", "901, 902")
    assert code == 0
    assert message.splitlines() == [
        "Imported as revision 1.",
        "cow.csv: 5 of 5 rows are cited.",
        "states.csv: 4 of 4 rows are cited.",
    ]
    code, message = run("atop", *both)
    assert code == 0
    remark = "ATOP names COW's alliance 901 for several of its own: 9030, 9035."
    assert message.splitlines() == [
        "Imported as revision 2.",
        f"members.csv: {len(MEMBERS)} of {len(MEMBERS)} rows are cited.",
        "alliances.csv: 4 of 4 rows are cited.",
        "states.csv: 6 of 6 rows are cited.",
        "For review:",
        f"  alliances.csv:4: {remark}",
        f"  alliances.csv:5: {remark}",
    ]
    assert run("cow-alliances", *file)[1].startswith("Imported as revision 3."), "the third alliance"
    assert run("cow-alliances", *file)[1].startswith("Everything is already imported.")
    code, message = run("atop", *both, "--only", "1")
    assert (code, message) == (1, "--only: 1: no ATOP alliance has this number")
    found = at_home.invoke(main, ["check"])
    assert found.exit_code in (0, 1), found.output
    assert "Traceback" not in found.output
