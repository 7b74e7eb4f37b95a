"""Facts about COW's and ATOP's real datasets."""

import json
from collections.abc import Callable, Iterator
from time import perf_counter

import pytest
from conftest import BACKENDS, Api, serving
from real_datasets import BY_ATOP, BY_COW, BY_STATES, DATA, PACT, STATES_FILE, count, fill, identified, readings

from seeds.importers.states import read_states

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the datasets are not beside the repository")
OPEN_COW, OPEN_ATOP = "2012-12-31/", "2016-12-31/"


@pytest.fixture(scope="module", params=BACKENDS)
def world_of_states(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """The seeds and both whole datasets."""
    with serving(request.param, address(request.param, "real_datasets"), fill) as api:
        yield api


def members(api: Api, alliance: str, document: str, view: str = "") -> dict[str, list[tuple[str | None, str | None]]]:
    """Returns the periods of each member according to a document."""
    found = readings(api, document, f"&alliance={alliance}{view}")
    return {number: periods for (_, number), periods in found.items()}


def test_the_facts_of_cow_are_there(world_of_states: Api) -> None:
    api = world_of_states
    periods = [period for some in readings(api, BY_COW).values() for period in some]
    assert len(periods) == 1221
    assert len([until for _, until in periods if until == OPEN_COW]) == 359
    assert count(api, "identifiers?scheme=cow_alliance") == 414
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
    assert sorted(one["kind"] for one in bound) == ["consultation", "defense", "nonaggression"]
    treaty = identified(api, "atop", "4980")
    bound = api.rest(f"/v1/obligations?alliance={treaty}&fields=kind")["data"]
    assert sorted(one["kind"] for one in bound) == ["consultation", "nonaggression"]
    assert members(api, treaty, BY_ATOP) == {number: [("2001-07-16", OPEN_ATOP)] for number in ("365", "710")}


def test_obligations_begin_with_the_first_members(world_of_states: Api) -> None:
    """COW dates these alliances later than all their members."""
    for number, begin in (("95", "1914-08-19"), ("323", "1982-02-12"), ("347", "1992-02-06")):
        alliance = identified(world_of_states, "cow_alliance", number)
        path = f"/v1/obligations?alliance={alliance}&citations.document={BY_COW}&include=citations"
        for row in world_of_states.rest(path)["data"]:
            cited = {one["since"]["text"] for one in row["citations"] if one["document_id"] == BY_COW}
            assert cited == {begin}, row["id"]


def test_the_facts_of_the_list_of_states_are_there(world_of_states: Api) -> None:
    assert identified(world_of_states, "cow", "710") == "actors/china"
    assert identified(world_of_states, "cow", "365") == "actors/russia"
    (germany,) = world_of_states.rest(f"/v1/{identified(world_of_states, 'cow', '255')}/history")["data"]
    assert germany["revision"] == 2
    assert len(read_states(STATES_FILE).by_number) == count(world_of_states, "identifiers?scheme=cow") - 1 == 217


@pytest.mark.parametrize(
    ("number", "founded", "dissolved"),
    [
        ("710", "/1860-10-25", None),
        ("255", "/1816-01-01", None),
        ("260", "/1955-05-05", "1990-10-02"),
        ("267", "/1816-01-01", "1871-01-18"),
        ("300", "/1816-01-01", "1918-11-12"),
    ],
)
def test_states_were_there_when_they_entered_the_list(
    number: str, founded: str, dissolved: str | None, world_of_states: Api
) -> None:
    api = world_of_states
    state = api.rest(f"/v1/{identified(api, 'cow', number)}?include=citations")["data"]
    assert (state["founded"]["text"], state["dissolved"] and state["dissolved"]["text"]) == (founded, dissolved)
    cited = {
        one["field"]: one["value"] for one in state["citations"] if one["document_id"] == BY_STATES and one["field"]
    }
    assert cited == {"founded": founded} | ({"dissolved": dissolved} if dissolved else {})


def test_states_that_are_no_more_are_not_listed_later(world_of_states: Api) -> None:
    def states(day: str, certainty: str) -> set[str]:
        path = f"/v1/actors.ndjson?kind=state&as_of={day}&certainty={certainty}&fields=label"
        return {json.loads(row)["label"] for row in world_of_states.client.get(path).text.splitlines()}

    assert not states("2024", "possible") & {"Baden", "Austria-Hungary"}
    assert states("1869", "likely") >= {"Baden", "Austria-Hungary"}
    assert "China" in states("1850", "possible"), "entering the list in 1860 is not being founded"


def test_alliances_are_described(world_of_states: Api) -> None:
    api = world_of_states
    labels = {
        number: api.rest(f"/v1/{identified(api, 'cow_alliance', number)}?fields=label")["data"]["label"]
        for number in ("66", "227", "229", "389")
    }
    assert labels == {
        "66": "Neutrality pact of Austria-Hungary, Germany and Russia, 1881",
        "227": "NATO",
        "229": "Defence pact of China and the Soviet Union, 1950",
        "389": "Nonaggression pact of China, Kazakhstan and 4 others, 1996",
    }


def test_imported_facts_are_there_by_2026(world_of_states: Api) -> None:
    for document in (BY_COW, BY_ATOP):
        for kind in ("memberships", "obligations"):
            path = f"{kind}?citations.document={document}"
            assert count(world_of_states, f"{path}&published_until=2026") == count(world_of_states, path) > 100


def test_the_pact_of_1950_on_the_first_of_march_1980(world_of_states: Api) -> None:
    """It is in force according to ATOP and not according to COW; both ends appear."""
    api = world_of_states
    assert identified(api, "cow_alliance", "229") == identified(api, "atop", "3200") == PACT
    path = f"/v1/memberships?alliance={PACT}&as_of=1980-03-01&include=citations"
    assert api.rest(path)["data"] == api.rest(f"{path}&certainty=certain")["data"] == []
    memberships = api.rest(f"{path}&certainty=possible")["data"]
    assert {(row["actor_id"], row["until"]["text"], row["disputed"]) for row in memberships} == {
        ("actors/russia", "1980-02-14/1980-04-11", True),
        ("actors/china", "1980-02-14/1980-04-11", True),
    }
    for row in memberships:
        cited = {one["document_id"]: one["until"]["text"] for one in row["citations"]}
        assert cited == {BY_COW: "1980-02-14", BY_ATOP: "1980-04-11"}
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
      then: at(asOf: "2005-01-01") { membership(id: $id) { omissions { document { id: recordId } kind } } }
      later: at(asOf: "2014-06-01") { membership(id: $id) { omissions { document { id: recordId } kind } } } }"""
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
    of_all = [kind for kind, obligor, beneficiary in bound if obligor is beneficiary is None]
    assert sorted(of_all) == ["consultation", "defense", "nonaggression"], "each once, with both datasets cited"
    query = """{ at(asOf: "2005") { alliance(id: "%s") { state { memberCount obligationCount
      members { actor { id: recordId } } obligations { obligor { id: recordId } } } } } }"""
    answer = api.graphql(query % nato)["at"]["alliance"]["state"]
    assert (answer["memberCount"], answer["obligationCount"]) == (26, len(bound))
    assert [each["actor"]["id"] for each in answer["members"]] == [each["actor"]["id"] for each in state["members"]]
    assert [each["obligor"] for each in answer["obligations"]].count(None) == 3


def test_the_state_of_nato_takes_less_than_a_fifth_of_a_second(world_of_states: Api) -> None:
    path = f"/v1/{identified(world_of_states, 'cow_alliance', '227')}/state?as_of=2005"
    durations = []
    for _ in range(3):
        started = perf_counter()
        world_of_states.rest(path)
        durations.append(perf_counter() - started)
    assert min(durations) < 0.2
