"""Facts about COW's and ATOP's real datasets, where these are beside the repository."""

from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

import pytest
from conftest import BACKENDS, Api, serving
from databases import create_tables
from small_datasets import facts
from sqlalchemy import Engine

from api.database import write_engine
from seeds.importers import atop, cow_alliances
from seeds.importers.load import load
from seeds.importers.states import read_states
from seeds.load import load as sow

DATA = next((one for above in Path(__file__).parents if (one := above / "shared/data").is_dir()), Path("nowhere"))
COW_FILE = DATA / "cow-alliances/alliance_v4.1_by_member.csv"
ATOP_FILES = (DATA / "atop/atop-member-level.csv", DATA / "atop/atop-alliance-level.csv")
STATES_FILE = DATA / "cow-states/states2016.csv"

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the datasets are not beside the repository")


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


def test_each_row_of_atop_is_cited_once(world_of_states: Api) -> None:
    page = world_of_states.client.get(f"/v1/memberships.ndjson?citations.document={BY_ATOP}&fields=citations.id").text
    assert page.count('"id"') == 2398


def test_the_facts_of_the_list_of_states_are_there(world_of_states: Api) -> None:
    assert identified(world_of_states, "cow", "710") == "actors/china"
    assert identified(world_of_states, "cow", "365") == "actors/russia"
    (germany,) = world_of_states.rest(f"/v1/{identified(world_of_states, 'cow', '255')}/history")["data"]
    assert germany["revision"] == 2
    assert len(read_states(STATES_FILE).by_number) == 217


PACT = "alliances/china-soviet-union-1950"


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


def test_the_state_of_nato_takes_less_than_a_fifth_of_a_second(world_of_states: Api) -> None:
    path = f"/v1/{identified(world_of_states, 'cow_alliance', '227')}/state?as_of=2005"
    durations = []
    for _ in range(3):
        started = perf_counter()
        world_of_states.rest(path)
        durations.append(perf_counter() - started)
    assert min(durations) < 0.2
