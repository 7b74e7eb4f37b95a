"""Every row of COW's and ATOP's real datasets is accounted for, whichever is imported first."""

import json
from collections.abc import Callable, Iterator

import pytest
from conftest import BACKENDS, Api, serving
from databases import create_seeded
from real_datasets import ATOP_FILES, BY_ATOP, BY_COW, COW_FILE, DATA, STATES_FILE, count, fill, identified, readings
from small_datasets import facts

from api.database import write_engine
from schema.identifier import Scheme
from seeds.importers import atop, cow_alliances
from seeds.importers.dataset import by_member, merge_periods
from seeds.importers.load import load
from seeds.importers.states import read_states

UNDECIDED = ("3205", "3230", "4220")
"""Alliances of ATOP of which some rows are listed for review."""

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the datasets are not beside the repository")


@pytest.fixture(scope="module", params=BACKENDS)
def world_of_states(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """The seeds and both whole datasets."""
    with serving(request.param, address(request.param, "rows_of_datasets"), fill) as api:
        yield api


def test_each_row_of_atop_is_cited_once(world_of_states: Api) -> None:
    """Except for nine rows that could be of several facts: COW and ATOP divide the same time differently."""
    path = f"/v1/memberships.ndjson?citations.document={BY_ATOP}&include=citations"
    rows = map(json.loads, world_of_states.client.get(path).text.splitlines())
    pages = [one["page"] for row in rows for one in row["citations"] if one["document_id"] == BY_ATOP]
    assert len(pages) == len(set(pages)) == 2398 - 9


def test_every_row_is_cited_with_its_period_or_listed(world_of_states: Api) -> None:
    api = world_of_states
    engine = write_engine(api.url)
    for dataset, refused in ((cow_alliances.read(COW_FILE), 0), (atop.read(*ATOP_FILES), 9)):
        result = load(engine, dataset, read_states(STATES_FILE))
        assert result.revision is None, "nothing is written the second time"
        listed = {row.place for row in result.review if dataset.members_document.file in row.place}
        assert len(listed) == refused
        assert [rows - cited for _, rows, cited in result.files] == [refused] + [0] * (len(result.files) - 1)
        found = readings(api, dataset.members_document.id)
        for item in dataset.alliances:
            alliance = identified(api, dataset.scheme, item.number)
            for member, periods in by_member(item.periods).items():
                stated = merge_periods(periods) if dataset.has_phases else periods
                expected = {(one.since, one.until) for one in stated if one.rows[0].place not in listed}
                assert {*found.get((alliance, member), [])} == expected, (item.number, member)
    engine.dispose()


@pytest.mark.parametrize("name", ["cow", "atop"])
def test_what_a_dataset_says_of_25_members_is_read_back_according_to_it(world_of_states: Api, name: str) -> None:
    dataset = cow_alliances.read(COW_FILE) if name == "cow" else atop.read(*ATOP_FILES)
    document = dataset.members_document.id
    some = [item for item in dataset.alliances if item.number not in UNDECIDED]
    for item in some[:: len(some) // 25][:25]:
        alliance = identified(world_of_states, dataset.scheme, item.number)
        member, periods = next(iter(by_member(item.periods).items()))
        stated = merge_periods(periods) if dataset.has_phases else periods
        actor = identified(world_of_states, Scheme.cow, member)
        path = f"/v1/memberships?alliance={alliance}&actor={actor}&according_to={document}&fields=since,until"
        rows = world_of_states.rest(path)["data"]
        found = {(row["since"]["text"], row["until"]["text"]) for row in rows}
        assert {since for since, _ in found} == {period.since for period in stated}, (item.number, member)
        assert len(rows) == len(stated)


def test_alliances_of_both_datasets_are_one_each(world_of_states: Api) -> None:
    """392 of the 394 that have a number of COW in ATOP; two have the same number."""
    rows = world_of_states.client.get("/v1/alliances.ndjson?identifiers.scheme=atop&include=identifiers").text
    schemes = [{one["scheme"] for one in json.loads(row)["identifiers"]} for row in rows.splitlines()]
    assert (len(schemes), schemes.count({"atop", "cow_alliance"})) == (745, 392)
    apart = {
        identified(world_of_states, *number) for number in (("atop", "3785"), ("atop", "3810"), ("cow_alliance", "300"))
    }
    assert len(apart) == 3


def test_what_both_datasets_say_is_one_fact(world_of_states: Api) -> None:
    total = count(world_of_states, "memberships?alliance.identifiers.scheme.in=atop,cow_alliance")
    assert abs(total - 2274) < 30
    assert count(world_of_states, f"memberships?citations.document={BY_COW}") == 1221


def test_the_order_of_imports_does_not_matter(world_of_states: Api, address: Callable[[str, str], str]) -> None:
    """Except for the five memberships that are listed, whichever dataset comes second."""
    url = address(world_of_states.backend, "other_order")
    create_seeded(url)
    engine, other = write_engine(url), write_engine(world_of_states.url)
    for dataset in (atop.read(*ATOP_FILES), cow_alliances.read(COW_FILE)):
        result = load(engine, dataset, read_states(STATES_FILE))
    assert len(result.review) == 9
    first, second = facts(other), facts(engine)
    differing = first.pop("membership") ^ second.pop("membership")
    assert {key[:2] for key in differing} == AMBIGUOUS
    assert first == second
    engine.dispose()
    other.dispose()


AMBIGUOUS = {
    ("atop 3205 = cow_alliance 230", "cow 652"),
    *(("atop 3230 = cow_alliance 234", f"cow {number}") for number in (345, 350, 640)),
    ("atop 4220 = cow_alliance 350", "cow 704"),
}
