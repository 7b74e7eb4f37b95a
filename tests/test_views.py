"""Views as of a day, by certainty and by rank: which rows they keep, and which they never hide."""

from collections.abc import Iterator
from typing import Any

import pytest
from certainty_model import CertaintyModel
from conftest import Api
from databases import create_tables
from fastapi.testclient import TestClient

from api.app import create_app
from api.database import write_engine
from api.settings import Settings
from api.write import Change, write
from schema import Actor, Alliance, Document, Membership
from schema.edtf import bounds

DOCUMENTS = {"report": "2010-01-01", "notice": "2005-06-15", "chronicle": "2003"}
"""The day of publication of each document."""

CLAIMS: dict[str, list[tuple[Any, ...]]] = {
    "whole-year": [("report", "2004", "2008")],
    "to-the-day": [("report", "2004-05-01", "2006-06-30")],
    "still-so": [("report", "2004-05-01", "..")],
    "end-unknown": [("report", "2004-05-01", None)],
    "start-unknown": [("report", None, "2005-01-01")],
    "always": [("report", "..", "..")],
    "left-before": [("report", "1999", "2003-12-31")],
    "came-after": [("report", "2007-01-01", None)],
    "doubted": [("report", "2004?", "..")],
    "about": [("report", "2006~", "..")],
    "seen-on-a-day": [("report", "/2005-06-15", "2005-06-15/")],
    "in-a-notice": [("notice", None, None)],
    "in-a-chronicle": [("report", "2000", "2005-12-31"), ("chronicle", None, None)],
    "begun-and-seen": [("report", "2000", None), ("notice", None, "2009"), ("chronicle", None, None)],
    "contradicted": [("report", "2004", "2008"), ("notice", None, None, "contradicts")],
    "left-and-back": [("report", "1990", "1995")],
    "uncited": [],
}
"""What documents say of each member: since when and until when it belonged, if they say so."""


@pytest.fixture
def members(empty: str) -> Iterator[Api]:
    """An alliance whose members joined and left in every way that documents can express."""
    create_tables(empty)
    engine = write_engine(empty)
    write(engine, [Change(entity, values) for entity, values in _rows()], author="test", reason="views", origin="test")
    engine.dispose()
    with TestClient(create_app(Settings(database_url=empty)), raise_server_exceptions=False) as client:
        yield Api("", empty, client)


def _rows() -> Iterator[tuple[Any, dict[str, Any]]]:
    for slug, day in DOCUMENTS.items():
        named = {"id": f"documents/{slug}", "label": slug, "title": slug, "published": day}
        yield Document, {**named, "kind": "book", "fidelity": "original"}
    yield Alliance, {"id": "alliances/pact", "label": "The pact", "kind": "defence_pact", "formed": "1949"}
    for slug, claims in CLAIMS.items():
        yield Actor, {"id": f"actors/{slug}", "label": slug, "kind": "state", "founded": "1900"}
        dates = {} if claims else {"since": "2004", "until": "2008", "note": "A test."}
        yield Membership, _membership(slug, *claims, **dates, new=True)
    yield Membership, _membership("left-and-back", ("notice", "2004", ".."))
    for rank in ("preferred", "normal", "deprecated"):
        yield Membership, _membership("always", ("report", "1950", ".."), rank=rank, status="observer", new=True)


def _membership(slug: str, *claims: tuple[Any, ...], **values: Any) -> dict[str, Any]:
    cited = [_citation(*claim) for claim in claims]
    return {"alliance_id": "alliances/pact", "actor_id": f"actors/{slug}", "citations": cited, **values}


def _citation(slug: str, since: str | None, until: str | None, support: str = "supports") -> dict[str, Any]:
    return {"document_id": f"documents/{slug}", "since": since, "until": until, "support_type": support}


def labels_of(api: Api, view: str, where: str = "{membershipStatus: {eq: MEMBER}}") -> set[str]:
    """Returns the labels of the members in a view."""
    query = (
        f"{{ at({view}) {{ memberships(first: 100, where: {where}) {{ totalCount nodes {{ actor {{ label }} }} }} }} }}"
    )
    page = api.graphql(query)["at"]["memberships"]
    assert page["totalCount"] == len(page["nodes"])
    return {node["actor"]["label"] for node in page["nodes"]}


def test_without_a_day_nothing_is_filtered_by_time(members: Api) -> None:
    assert labels_of(members, "ranks: ANY") == set(CLAIMS)


def test_possibly_so_is_what_some_reading_of_the_dates_allows(members: Api) -> None:
    possible = labels_of(members, 'asOf: "2005-06-15", certainty: POSSIBLE')
    assert possible == set(CLAIMS) - {"left-before", "came-after", "start-unknown"}


def test_likely_assertions_are_attested_nearby_and_not_excluded(members: Api) -> None:
    likely = {"whole-year", "to-the-day", "still-so", "end-unknown", "always", "doubted", "seen-on-a-day"}
    likely |= {"in-a-notice", "in-a-chronicle", "begun-and-seen", "contradicted", "left-and-back"}
    assert labels_of(members, 'asOf: "2005-06-15"') == likely
    assert labels_of(members, 'asOf: "1990"') == {"always", "left-and-back"}, "the others begin within a year"


def test_certain_assertions_hold_by_every_reading_of_their_dates(members: Api) -> None:
    certain = labels_of(members, 'asOf: "2005-06-15", certainty: CERTAIN')
    assert certain == {
        "whole-year",
        "to-the-day",
        "still-so",
        "always",
        "seen-on-a-day",
        "in-a-chronicle",
        "left-and-back",
    }


def test_what_no_document_alone_attests_is_not_certain(members: Api) -> None:
    """One says since when and another until when; a third only that it was so at some time in 2003."""
    for day, certain in (("2000-12-31", True), ("2003-05-01", False), ("2009-01-01", True)):
        assert ("begun-and-seen" in labels_of(members, f'asOf: "{day}", certainty: CERTAIN')) == certain


DAYS = ("1948", "1949-06-01", "1950", "1990", "1998", "2000-12-31", "2003", "2003-05-01", "2004-06-15", "2004-12-31")
DAYS += (
    "2005-01-01",
    "2005-06-15",
    "2006",
    "2008-06-30",
    "2009-01-01",
    "2010-01-01",
    "2013-01-01",
    "200X",
    "2004/2006",
)


@pytest.mark.parametrize("certainty", ["possible", "likely", "certain"])
def test_every_degree_is_as_defined(certainty: str, members: Api) -> None:
    names = ("memberships", "citations", "documents", "actors", "alliances")
    model = CertaintyModel({name: members.rest(f"/v1/{name}?limit=100&ranks=any")["data"] for name in names})
    for day in DAYS:
        found = members.rest(f"/v1/memberships?as_of={day}&certainty={certainty}&ranks=any&limit=100&fields=id")["data"]
        expected = [row["id"] for row in model.rows["memberships"] if model.holds(certainty, row, *bounds(day))]
        assert sorted(row["id"] for row in found) == sorted(expected), day


def test_a_day_may_itself_be_uncertain(members: Api) -> None:
    assert "came-after" in labels_of(members, 'asOf: "200X"')
    assert "left-before" in labels_of(members, 'asOf: "200X"')
    assert labels_of(members, 'asOf: "200X", certainty: CERTAIN') == {"always"}


def test_the_best_rank_is_picked_within_its_contest(members: Api) -> None:
    def statuses(view: str) -> list[str]:
        where = '{actor: {id: {eq: "actors/always"}}}'
        query = f"{{ at({view}) {{ memberships(where: {where}) {{ nodes {{ membershipStatus rank }} }} }} }}"
        return sorted(node["rank"] for node in members.graphql(query)["at"]["memberships"]["nodes"])

    assert statuses("ranks: ANY") == ["DEPRECATED", "NORMAL", "NORMAL", "PREFERRED"]
    assert statuses("ranks: NO_DEPRECATED") == ["NORMAL", "NORMAL", "PREFERRED"]
    assert statuses("ranks: BEST") == ["PREFERRED"]
    assert statuses('ranks: BEST, asOf: "1949-06-01"') == ["NORMAL"], "the best of those that held on the day"


def test_deprecated_assertions_are_left_out_by_default(members: Api) -> None:
    rows = members.rest("/v1/memberships?actor=actors/always&fields=rank")["data"]
    assert sorted(row["rank"] for row in rows) == ["normal", "normal", "preferred"]


ON_1990 = {
    "LIKELY": {"always", "left-and-back"},
    "POSSIBLE": {"always", "left-and-back", "start-unknown", "seen-on-a-day", "in-a-notice"},
}


@pytest.mark.parametrize("certainty", ON_1990)
def test_conditions_across_links_see_with_the_same_eyes(certainty: str, members: Api) -> None:
    query = """{ at(asOf: "1990", certainty: %s) {
      actors(first: 100, where: {memberships: {some: {alliance: {id: {eq: "alliances/pact"}}}}}) { nodes { label } }
    } }"""
    labels = {node["label"] for node in members.graphql(query % certainty)["at"]["actors"]["nodes"]}
    assert labels == ON_1990[certainty]


@pytest.mark.parametrize("certainty", ON_1990)
def test_lists_inside_lists_are_seen_too_and_links_lead_on(certainty: str, members: Api) -> None:
    query = """{ at(asOf: "1990", certainty: %s) { alliance(id: "alliances/pact") { label memberships { nodes { actor { label memberships { totalCount } } } } } } }"""
    pact = members.graphql(query % certainty)["at"]["alliance"]
    actors = [node["actor"] for node in pact["memberships"]["nodes"]]
    assert {actor["label"] for actor in actors} == ON_1990[certainty]
    assert {actor["label"]: actor["memberships"]["totalCount"] for actor in actors}["left-and-back"] == 1


def test_lists_of_alliances_keep_what_existed(members: Api) -> None:
    query = '{ then: at(asOf: "1948") { alliances { totalCount } } now: at(asOf: "1950") { alliances { totalCount } } alliances { totalCount } }'
    data = members.graphql(query)
    assert [data["then"], data["now"], data["alliances"]] == [
        {"alliances": {"totalCount": 0}},
        {"alliances": {"totalCount": 1}},
        {"totalCount": 1},
    ]


def test_a_day_that_cannot_be_read_is_refused(members: Api) -> None:
    for day in ("soon", "", "..", "2024-13"):
        body = {"query": "query ($day: EDTF) { at(asOf: $day) { revision } }", "variables": {"day": day}}
        error = members.client.post("/graphql", json=body).json()["errors"][0]
        assert (error["extensions"]["code"], error["extensions"]["field"]) == ("BAD_USER_INPUT", "asOf")


def test_the_executor_sees_the_same(members: Api) -> None:
    query = '{ at(asOf: "1990") { memberships { nodes { actor { label } } } } again: at(ranks: ANY) { memberships { totalCount } } %s }'
    fast = members.graphql(query % "")
    slow = members.graphql(query % "__schema { queryType { name } }")
    assert (slow["at"], slow["again"]) == (fast["at"], fast["again"])


@pytest.mark.parametrize(
    ("rest", "graphql"),
    [
        ("as_of=2005-06-15", 'asOf: "2005-06-15"'),
        ("as_of=2005-06-15&certainty=possible", 'asOf: "2005-06-15", certainty: POSSIBLE'),
        ("as_of=200X&certainty=certain", 'asOf: "200X", certainty: CERTAIN'),
        ("as_of=1949-06-01&ranks=best", 'asOf: "1949-06-01", ranks: BEST'),
        ("ranks=any", "ranks: ANY"),
    ],
)
def test_both_protocols_see_alike(rest: str, graphql: str, members: Api) -> None:
    page = members.rest(f"/v1/memberships?{rest}&limit=100&count=true&fields=actor.label,rank")
    labels = {row["actor"]["label"] for row in page["data"]}
    assert labels == labels_of(members, graphql, "{}")
    assert page["count"] == len(page["data"])
    inside = members.rest(f"/v1/alliances/pact?{rest}&fields=memberships.actor.label")["data"]["memberships"]
    assert {row["actor"]["label"] for row in inside} == labels


@pytest.mark.parametrize("wrong", ["as_of=soon", "as_of=", "certainty=sure", "ranks=all", "ranks=best&ranks=any"])
def test_a_point_of_view_that_cannot_be_read_is_refused_in_rest(wrong: str, members: Api) -> None:
    for path in ("memberships", "memberships.csv", "alliances/pact"):
        response = members.client.get(f"/v1/{path}?{wrong}")
        assert (response.status_code, response.json()["field"]) == (422, wrong.partition("=")[0])
