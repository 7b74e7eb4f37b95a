"""What the rows of a dataset become: labels, lifetimes, claims with their readings, and errors with their lines."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from small_datasets import (
    ALLIANCES,
    COW,
    ENTERED,
    LEFT,
    MEMBERS,
    STATES,
    Row,
    Small,
    alliance,
    cow,
    member,
    small_datasets,
    written,
)

from api.write import Change, Invalid
from schema.alliance import AllianceKind
from schema.citation import Citation
from schema.obligation import Obligation
from seeds.importers import atop, cow_alliances
from seeds.importers.alliance_import import AllianceImport
from seeds.importers.crosswalk import Crosswalk
from seeds.importers.dataset import Dataset, DatasetAlliance, MembershipPeriod, SourceRow
from seeds.importers.labels import alliance_label
from seeds.importers.matching import IdentifierMatcher
from seeds.importers.states import read_states


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Small:
    return small_datasets(tmp_path_factory.mktemp("datasets"))


def converted(dataset: Dataset, small: Small) -> list[Change]:
    return list(AllianceImport(dataset, small.states, IdentifierMatcher({}, frozenset(), Crosswalk())).changes())


def citations(changes: list[Change], record: str) -> list[dict[str, Any]]:
    cited = [dict(change.values) for change in changes if change.entity is Citation]
    return [values for values in cited if values["record_id"] == record]


# ---- labels

ROW = SourceRow("a page", "a.csv:2")


def labelled(kind: AllianceKind, formed: str, *members: tuple[str, str]) -> str:
    periods = tuple(MembershipPeriod(name, since, "2016-12-31/", (ROW,)) for name, since in members)
    item = DatasetAlliance("1", kind, formed, "2016-12-31/", ROW, periods)
    return alliance_label(item, lambda number: number)


@pytest.mark.parametrize(
    ("others", "label"),
    [
        (0, "Defence pact of Germany, 1879"),
        (1, "Defence pact of Austria-Hungary and Germany, 1879"),
        (2, "Defence pact of Austria-Hungary, Germany and Italy, 1879"),
        (4, "Defence pact of Austria-Hungary, Germany and 3 others, 1879"),
    ],
)
def test_an_alliance_without_a_name_is_described(others: int, label: str) -> None:
    names = ["Germany", "Austria-Hungary", "Italy", "Romania", "Serbia"][: others + 1]
    days = [(name, f"1879-10-{20 - number:02}") for number, name in enumerate(names)]
    assert labelled(AllianceKind.defence_pact, "1879-10-07", *days) == label


def test_first_members_come_first() -> None:
    members = (("Albania", "2009-04-01"), ("Belgium", "1949-04-04"), ("Canada", "1949"), ("Greece", "1952"))
    assert labelled(AllianceKind.defence_pact, "1949-04-04", *members) == (
        "Defence pact of Belgium, Canada and 2 others, 1949"
    )
    assert labelled(AllianceKind.nonaggression_pact, "/1816-01-01", ("Greece", "/1816-01-01")) == (
        "Nonaggression pact of Greece"
    )


# ---- states


def test_entering_the_list_of_states_is_not_being_founded(small: Small) -> None:
    lifetimes = {number: (state.founded, state.dissolved) for number, state in small.states.by_number.items()}
    assert lifetimes == {
        "901": ("/1816-01-01", None),
        "902": ("/1816-01-01", None),
        "903": ("/1816-01-01", None),
        "905": ("/1820-01-01", "1871-01-18"),
    }, "of several periods in the list the first beginning and the last end; none at the end of the list"


def test_the_lifetime_of_a_state_is_cited(small: Small) -> None:
    changes = converted(small.cow, small)
    cited = citations(changes, "actors/cow-905")
    assert [(one.get("field"), one.get("value"), one["page"]) for one in cited] == [
        (None, None, "ccode 905, from 1820-01-01"),
        (None, None, "ccode 905, from 1840-01-01"),
        ("founded", "/1820-01-01", "ccode 905, from 1820-01-01"),
        ("dissolved", "1871-01-18", "ccode 905, from 1840-01-01"),
    ]
    (actor,) = [change.values for change in changes if change.id == "actors/cow-905"]
    assert not actor.keys() & {"founded", "dissolved"}, "they follow from the citations"


# ---- claims


def test_a_claim_is_dated_by_the_citation_of_its_first_row(small: Small) -> None:
    """Further phases of the same membership are cited without dates."""
    cited = citations(converted(small.atop, small), "memberships/atop-9010--901--1815-03-01")
    assert [(one.get("since"), one.get("until"), one["page"]) for one in cited] == [
        ("1815-03-01", "2016-12-31/", "atopid 9010, member 901, phase 1, from 1815-03-01"),
        (None, None, "atopid 9010, member 901, phase 2, from 1851-06-19"),
    ]


def test_an_alliance_is_cited_for_its_dates_and_its_kind(small: Small) -> None:
    cited = citations(converted(small.cow, small), "alliances/cow-902")
    assert [(one.get("field"), one.get("value"), one.get("as_printed")) for one in cited] == [
        (None, None, None),
        ("formed", "1801-03-01", None),
        ("ended", "2012-12-31/", None),
        ("kind", "neutrality_pact", "Type IIa: Non-Aggression Pact"),
    ], "type IIa is the neutrality pact, whatever the file calls it"
    cited = citations(converted(small.atop, small), "alliances/atop-9020")
    assert [one.get("field") for one in cited] == [None, "formed", "ended"], "ATOP states no kind"


def test_obligations_of_all_begin_with_the_first_member(small: Small) -> None:
    """COW dates some alliances later than their first members."""
    changes = converted(small.cow, small)
    begins = {change.id: citations(changes, change.id)[0]["since"] for change in changes if change.entity is Obligation}
    assert begins["obligations/cow-903--consultation"] == "1820-06-05", "the alliance is dated 1820-06-10"
    assert begins["obligations/cow-902--neutrality"] == "1801-03-01"
    (formed,) = [one for one in citations(changes, "alliances/cow-903") if one.get("field") == "formed"]
    assert formed["value"] == "1820-06-10"


def test_documents_are_dated(small: Small) -> None:
    changes = converted(small.cow, small)
    dates = {change.id: change.values["published"] for change in changes if change.id.startswith("documents/")}
    assert dates == {"documents/cow-states-2016": "2017", "documents/cow-alliances-4-1": "2013-04-10"}
    for document, published in dates.items():
        (cited,) = [one for one in citations(changes, document) if one.get("field") == "published"]
        assert cited["value"] == published and cited["note"]


def test_the_number_of_cow_that_atop_names_identifies_an_alliance(small: Small) -> None:
    changes = converted(small.atop, small)
    numbers = {
        (change.values["scheme"], change.values["value"]): change.values["record_id"]
        for change in changes
        if change.id.startswith("identifiers/") and change.values["scheme"] != "cow"
    }
    assert numbers == {
        ("atop", "9010"): "alliances/atop-9010",
        ("atop", "9020"): "alliances/atop-9020",
        ("cow_alliance", "902"): "alliances/atop-9020",
        ("atop", "9030"): "alliances/atop-9030",
        ("atop", "9035"): "alliances/atop-9035",
    }, "901 is named twice, so it is not used"


# ---- files that are not as they should be

WRONG: list[tuple[Callable[[Path], object], str, str]] = [
    (lambda file: cow_alliances.read(written(file, [COW[0] | {"version": "5"}])), "version", "'5'"),
    (lambda file: cow_alliances.read(written(file, [{"ccode": "1", "version": "4.1"}])), "version4id", "does not have"),
    (lambda file: cow_alliances.read(written(file, [COW[0] | {"ss_type": "Type V"}])), "ss_type", "file.csv:2"),
    (lambda file: cow_alliances.read(written(file, [COW[0] | {"ccode": "US"}])), "ccode", "not a whole number"),
    (lambda file: read_states(written(file, [STATES[0] | {"endyear": ""}])), "endyear", "file.csv:2"),
    (lambda file: read_states(file.parent / "none.csv"), "", "cannot be read"),
]


@pytest.mark.parametrize(("read", "field", "answer"), WRONG)
def test_a_file_that_is_something_else_is_refused(read: Any, field: str, answer: str, tmp_path: Path) -> None:
    with pytest.raises(Invalid, match=answer) as refused:
        read(tmp_path / "file.csv")
    assert field in str(refused.value)


def read_atop(folder: Path, members: list[Row], alliances: list[Row]) -> Dataset:
    return atop.read(written(folder / "members.csv", members), written(folder / "alliances.csv", alliances))


def test_rows_that_fit_nowhere_are_listed_with_their_line(tmp_path: Path) -> None:
    members = [*MEMBERS, member(9999, 901, ENTERED, LEFT)]
    dataset = read_atop(tmp_path, members, [*ALLIANCES, alliance(9010, ENTERED, LEFT)])
    assert [*dataset.refused] == [
        ("alliances.csv:6", "atopid 9010 has another line before"),
        (f"members.csv:{len(members) + 1}", "no alliance has the atopid 9999"),
    ]
    assert [item.number for item in dataset.alliances] == ["9010", "9020", "9030", "9035"]


def test_two_alliances_with_one_number_of_cow_are_remarked_on(small: Small) -> None:
    remarks = {item.number: item.remark for item in small.atop.alliances if item.remark}
    assert remarks == dict.fromkeys(
        ("9030", "9035"), "ATOP names COW's alliance 901 for several of its own: 9030, 9035."
    )


def test_a_row_without_a_beginning_is_a_membership_all_the_same(tmp_path: Path) -> None:
    small = small_datasets(tmp_path)
    dataset = cow_alliances.read(written(tmp_path / "other.csv", [cow(1, 901, ("", "", ""))]))
    (cited,) = citations(converted(dataset, small), "memberships/cow-1--901--unknown")
    assert (cited["since"], cited["page"]) == (None, "version4id 1, ccode 901, from an unknown day")
