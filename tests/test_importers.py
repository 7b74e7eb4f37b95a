"""What small made-up datasets with every quirk are once they are imported."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from conftest import BACKENDS, Api, serving
from small_datasets import Small, small_datasets
from sqlalchemy import Engine

from seeds.importers.load import load


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
