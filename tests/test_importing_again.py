"""Importing small made-up datasets: again, in another order, and beside facts from elsewhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from conftest import Api
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
        rows = api.rest("/v1/memberships?alliance=alliances/cow-901&include=actor")["data"]
        assert {row["actor"]["label"] for row in rows} == {"Known", "Bland"}
        assert api.rest("/v1/memberships?actor=actors/other&count=true")["count"] == 0
        (identifier,) = api.rest("/v1/identifiers?record=actors/known&include=citations")["data"]
        assert (identifier["id"], len(identifier["citations"])) == ("identifiers/known", 1), "cited, not repeated"
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


def test_the_order_of_imports_does_not_matter(engine: Engine, tmp_path: Path, small: Small) -> None:
    url = f"sqlite:///{tmp_path / 'other.db'}"
    create_tables(url)
    other = write_engine(url)
    for into, datasets in ((engine, (small.cow, small.atop)), (other, (small.atop, small.cow))):
        assert [load(into, dataset, small.states).revision for dataset in datasets * 2] == [1, 2, None, None]
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
    states = str(written(tmp_path / "states.csv", STATES))
    file = [str(written(tmp_path / "cow.csv", COW)), states]
    both = [
        states,
        str(written(tmp_path / "members.csv", MEMBERS)),
        str(written(tmp_path / "alliances.csv", ALLIANCES)),
    ]

    def run(*words: str) -> tuple[int, str]:
        result = at_home.invoke(main, ["import", *words])
        return result.exit_code, result.output.strip()

    code, message = run("cow-alliances", *file, "--only", "901, 902")
    assert code == 0
    assert message.splitlines() == [
        "Imported as revision 1: 63 records.",
        "cow.csv: 5 of 5 rows are cited.",
        "states.csv: 4 of 4 rows are cited.",
        "cow.csv has 7 rows, version 4.1 has 1,221: imported as incomplete.",
        "states.csv has 6 rows, version 2016 has 243: imported as incomplete.",
    ]
    code, message = run("atop", *both)
    assert code == 0
    remark = "ATOP names COW's alliance 901 for several of its own: 9030, 9035."
    assert message.splitlines() == [
        "Imported as revision 2: 87 records.",
        f"members.csv: {len(MEMBERS)} of {len(MEMBERS)} rows are cited.",
        "alliances.csv: 4 of 4 rows are cited.",
        "states.csv: 6 of 6 rows are cited.",
        f"members.csv has {len(MEMBERS)} rows, version 4.01 has 2,398: imported as incomplete.",
        "alliances.csv has 4 rows, version 4.01 has 745: imported as incomplete.",
        "states.csv has 6 rows, version 2016 has 243: imported as incomplete.",
        "For review, 2 rows:",
        f"  alliances.csv:4: {remark}",
        f"  alliances.csv:5: {remark}",
    ]
    assert run("cow-alliances", *file)[1].startswith("Imported as revision 3: "), "the third alliance"
    assert run("cow-alliances", *file)[1].startswith("Everything is already imported.")
    code, message = run("atop", *both, "--only", "1")
    assert (code, message) == (1, "--only: 1: no ATOP alliance has this number")
    found = at_home.invoke(main, ["check"])
    assert found.exit_code in (0, 1), found.output
    assert "Traceback" not in found.output


def test_does_the_query_planner_have_statistics_after_an_import(engine: Engine, small: Small) -> None:
    load(engine, small.cow, small.states)
    table = {"sqlite": "sqlite_stat1 WHERE tbl = 'membership'", "postgresql": "pg_stats WHERE tablename = 'membership'"}
    with engine.connect() as connection:
        assert connection.scalar(sa.text(f"SELECT count(*) FROM {table[engine.dialect.name]}")) > 0
