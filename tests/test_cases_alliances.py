"""What a careful expert would answer about alliances and their members (cases 1 to 4 and 17)."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from cases import ARTICLE, ask, documents, ids, view
from conftest import BACKENDS, Api, serving

from api.database import write_engine
from api.write import Change, write
from schema.citation import Citation
from schema.document import Document

BRICS = "alliances/brics"
NAMED = [f"actors/{country}" for country in ("brazil", "china", "india", "russia", "south-africa")]
"""The five countries for which, by the article, BRICS is named."""
LATER = [f"actors/{country}" for country in ("egypt", "ethiopia", "iran", "saudi-arabia", "united-arab-emirates")]
"""Those that only the World Factbook of February 2026 lists."""
SHARED = [
    "alliances/brics",
    "alliances/china-russia-alignment",
    "alliances/countries-siding-with-russia-and-china",
    "alliances/no-limits-partnership",
    "alliances/shanghai-cooperation-organisation",
]


def members(api: Api, day: str, certainty: str = "") -> Any:
    """Returns the memberships of BRICS as of a day, with how many are left out for time and are only possible."""
    rest, graphql = view(day, certainty)
    return ask(
        api,
        f"/v1/memberships?alliance={BRICS}&{rest}&excluded_counts=true"
        "&fields=actor.id,status,citations.document.id,attestation",
        f'{{ at({graphql}) {{ memberships(where: {{alliance: {{id: {{eq: "{BRICS}"}}}}}}) {{ nodes {{'
        " actor { id: recordId } membershipStatus citations { nodes { document { id: recordId } } } attestation { certainty lastDay } }"
        " excludedCounts { published time rank possible } } } }",
    )


def state(api: Api, day: str, alliance: str = BRICS) -> Any:
    rest, graphql = view(day)
    return ask(
        api,
        f"/v1/{alliance}/state?{rest}",
        f'{{ at({graphql}) {{ alliance(id: "{alliance}") {{ state {{ existed memberCount'
        " members { actor { id: recordId } status } } } } }",
    )["state"]


def degrees(answer: Any) -> set[str]:
    return {row["attestation"]["certainty"] for row in answer["nodes"]}


# ---- case 1


def test_who_were_the_members_of_brics_on_9_april_2024(api: Api) -> None:
    answer = members(api, "2024-04-09")
    assert ids(answer["nodes"], "actor") == NAMED, "each once"
    assert {row["status"] for row in answer["nodes"]} == {"member"}


def test_who_says_that_they_were_members_of_brics_on_9_april_2024(api: Api) -> None:
    for row in members(api, "2024-04-09")["nodes"]:
        country = row["actor"]["id"].removeprefix("actors/")
        assert documents(row) == {ARTICLE, f"documents/factbook-{country}"}


def test_how_certain_the_members_of_brics_are_on_the_day_of_the_article(api: Api) -> None:
    assert degrees(members(api, "2024-04-09")) == {"certain"}


def test_how_many_more_were_only_possibly_members_of_brics_on_9_april_2024(api: Api) -> None:
    assert members(api, "2024-04-09")["excluded_counts"] == {"published": 0, "time": 0, "possible": 5, "rank": 0}
    possible = members(api, "2024-04-09", "possible")
    assert ids(possible["nodes"], "actor") == sorted(NAMED + LATER)
    assert {row["actor"]["id"] for row in possible["nodes"] if row["attestation"]["certainty"] == "possible"} == {
        *LATER
    }
    assert possible["excluded_counts"]["possible"] == 0


def test_how_the_state_of_brics_counts_its_members_on_9_april_2024(api: Api) -> None:
    answer = state(api, "2024-04-09")
    assert (answer["existed"], answer["member_count"]) == ("yes", 5)
    assert ids(answer["members"], "actor") == NAMED


# ---- case 2


@pytest.mark.parametrize("day", ["2024-04-08", "2024-04-10"])
def test_who_were_the_members_of_brics_on_the_day_before_and_after(day: str, api: Api) -> None:
    answer = members(api, day)
    assert ids(answer["nodes"], "actor") == NAMED
    assert degrees(answer) == {"likely"}
    assert answer["excluded_counts"]["possible"] == 5


def test_who_were_certainly_members_of_brics_on_8_april_2024(api: Api) -> None:
    answer = members(api, "2024-04-08", "certain")
    assert answer["nodes"] == []
    assert answer["excluded_counts"]["possible"] == 10, "all are possible then, but none is certain"


def test_who_were_the_members_of_brics_on_1_january_2026(api: Api) -> None:
    answer = members(api, "2026-01-01")
    assert ids(answer["nodes"], "actor") == sorted(NAMED + LATER)
    assert degrees(answer) == {"likely"}
    assert answer["excluded_counts"]["possible"] == 0


# ---- case 3


@pytest.mark.parametrize("day", ["1990-01-01", "1850-01-01"])
def test_who_were_the_members_of_brics_before_anybody_writes_of_it(day: str, api: Api) -> None:
    answer = members(api, day)
    assert answer["nodes"] == []
    assert answer["excluded_counts"]["possible"] == 10, "no document says when any of them joined"


@pytest.mark.parametrize("day", ["1990-01-01", "1850-01-01"])
def test_whether_brics_existed_before_anybody_writes_of_it(day: str, api: Api) -> None:
    answer = state(api, day)
    assert (answer["existed"], answer["member_count"], answer["members"]) == ("unknown", 0, [])


@pytest.fixture(scope="module", params=BACKENDS)
def dated(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """The seeds with one more document, made up for this test, which dates the beginning of BRICS."""
    with serving(request.param, address(request.param, "dated_beginning")) as api:
        made_up = {
            "id": "documents/made-up-chronicle",
            "label": "A made-up chronicle",
            "title": "Chronicle",
            "kind": "book",
            "published": "2011",
            "fidelity": "original",
        }
        cited = {
            "record_id": BRICS,
            "document_id": made_up["id"],
            "field": "formed",
            "value": "2009-06-16",
            "page": "1",
        }
        engine = write_engine(api.url)
        changes = [Change(Document, made_up), Change(Citation, cited | {"id": "citations/made-up"})]
        write(engine, changes, author="A test", reason="To date a beginning.", origin="test")
        engine.dispose()
        yield api


@pytest.mark.parametrize(
    ("day", "existed"),
    [
        ("1850-01-01", "no"),
        ("1990-01-01", "no"),
        ("2009-06-15", "no"),
        ("2009-06-16", "yes"),
        ("2012-01-01", "yes"),
        ("2024-04-09", "yes"),
    ],
)
def test_whether_brics_existed_once_a_document_dates_its_beginning(day: str, existed: str, dated: Api) -> None:
    assert state(dated, day)["existed"] == existed


def test_who_possibly_was_a_member_of_brics_before_it_began(dated: Api) -> None:
    assert members(dated, "1990-01-01", "possible")["nodes"] == [], "nobody belongs to what does not exist"


# ---- case 4


def test_which_alliances_there_were_on_1_january_1850(api: Api) -> None:
    answer = ask(
        api,
        "/v1/alliances?as_of=1850-01-01&fields=id",
        '{ at(asOf: "1850-01-01") { alliances { nodes { id: recordId } } } }',
    )
    assert answer == []


# ---- case 17


def test_which_alliances_china_and_russia_share(api: Api) -> None:
    answer = ask(
        api,
        "/v1/alliances?memberships.actor=actors/china&memberships.actor=actors/russia&fields=id",
        '{ alliances(where: {and: [{memberships: {some: {actor: {id: {eq: "actors/china"}}}}},'
        ' {memberships: {some: {actor: {id: {eq: "actors/russia"}}}}}]}) { nodes { id: recordId } } }',
    )
    assert ids(answer) == SHARED


def test_which_alliances_are_between_china_and_russia(api: Api) -> None:
    answer = ask(
        api,
        "/v1/dyad?a=actors/china&b=actors/russia",
        '{ dyad(a: "actors/china", b: "actors/russia") { alliances { alliance { id: recordId } a { id: recordId } b { id: recordId } } } }',
    )
    assert ids(answer["alliances"], "alliance") == SHARED, "each once"


def test_which_memberships_of_china_and_russia_are_shared_side_by_side(api: Api) -> None:
    answer = ask(
        api,
        "/v1/compare?a=actors/china&b=actors/russia",
        '{ compare(a: "actors/china", b: "actors/russia") { memberships { shared alliance { id: recordId } } } }',
    )
    assert ids([row for row in answer["memberships"] if row["shared"]], "alliance") == SHARED, "each once"
