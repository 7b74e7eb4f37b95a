"""Filters by ids of records that do not exist, were merged or retracted, are of another kind, or younger than a view."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from cases import refusals
from conftest import BACKENDS, Api, serving
from sqlalchemy import Engine

from api.write import Change, Merge, Retract, Signature, apply_changes, write
from api.write.model import ANY_REVISION
from schema.actor import Actor
from schema.alliance import Alliance
from schema.document import Document
from schema.membership import Membership

LIST = "/v1/memberships?fields=id&"


@pytest.fixture(scope="module", params=BACKENDS)
def past(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """Pact and League are created in revision 1; Bloc, in revision 2; Pact is merged into League, Bloc retracted."""

    def fill(engine: Engine) -> None:
        signed = {"author": "A test", "reason": "Made up.", "origin": "test"}
        book = {"id": "documents/book", "label": "The book", "title": "Book", "kind": "book", "fidelity": "original"}
        first = [Change(Document, book | {"published": "2000"}), _actor("ann"), _alliance("pact"), _alliance("league")]
        write(engine, [*first, *_joined("pact", "ann"), *_joined("league", "ann")], **signed)
        write(engine, [_alliance("bloc"), _actor("bob")], **signed)
        apply_changes(engine, [Merge("alliances/pact", "alliances/league", ANY_REVISION)], Signature(**signed))
        apply_changes(engine, [Retract("alliances/bloc", ANY_REVISION)], Signature(**signed))

    with serving(request.param, address(request.param, "filter_ids"), fill) as api:
        yield api


def _actor(slug: str) -> Change:
    return Change(Actor, {"id": f"actors/{slug}", "label": slug.capitalize(), "kind": "state"})


def _alliance(slug: str) -> Change:
    return Change(Alliance, {"id": f"alliances/{slug}", "label": slug.capitalize(), "kind": "coalition"})


def _joined(alliance: str, actor: str) -> list[Change]:
    ends = {"alliance_id": f"alliances/{alliance}", "actor_id": f"actors/{actor}"}
    return [Change(Membership, {"id": f"memberships/{alliance}-{actor}", **ends, "note": "Made up."})]


def found(api: Api, path: str) -> tuple[list[str], list[str]]:
    """Returns the ids of a list in REST, and its hints."""
    body = api.rest(f"{LIST}{path}")
    assert {hint["field"] for hint in body.get("hints", [])} <= {path.partition("=")[0]}
    for format in ("csv", "ndjson"):
        table = api.client.get(f"{LIST}{path}".replace("?", f".{format}?", 1))
        assert json.loads(table.headers.get("Entente-Hints", "[]")) == body.get("hints", [])
    return [row["id"] for row in body["data"]], [hint["message"] for hint in body.get("hints", [])]


def found_in_graphql(api: Api, where: str, view: str = "") -> tuple[list[str], list[str]]:
    """Returns the ids of a list in GraphQL, and its hints."""
    query = f"memberships(where: {where}) {{ nodes {{ id }} }}"
    text = f"{{ at({view}) {{ {query} }} }}" if view else f"{{ {query} }}"
    body = api.client.post("/graphql", json={"query": text}).json()
    data: Any = body["data"]["at"] if view else body["data"]
    hints = body["extensions"].get("hints", [])
    return [row["id"] for row in data["memberships"]["nodes"]], [hint["message"] for hint in hints]


MERGED = "alliances/pact was merged into alliances/league, which is used instead."
RETRACTED = "alliances/bloc was retracted in revision 4."


@pytest.mark.parametrize("operator", ["eq", "in"])
def test_a_merged_record_stands_for_the_one_that_it_was_merged_into(operator: str, past: Api) -> None:
    ids = '["alliances/pact"]' if operator == "in" else '"alliances/pact"'
    league, hints = found(past, "alliance=alliances/league")
    assert (bool(league), hints) == (True, [])
    assert found(past, f"{'alliance.in' if operator == 'in' else 'alliance'}=alliances/pact") == (league, [MERGED])
    assert found_in_graphql(past, f"{{alliance: {{id: {{{operator}: {ids}}}}}}}") == (league, [MERGED])


def test_a_retracted_record_matches_nothing_and_says_so(past: Api) -> None:
    assert found(past, "alliance=alliances/bloc") == ([], [RETRACTED])
    assert found_in_graphql(past, '{alliance: {id: {eq: "alliances/bloc"}}}') == ([], [RETRACTED])
    assert found(past, "alliance.in=alliances/bloc,alliances/league")[1] == [RETRACTED]


def test_a_record_younger_than_the_view_matches_nothing_and_says_so(past: Api) -> None:
    body = past.rest("/v1/memberships?actor=actors/bob&revision=1")
    younger = "actors/bob is not part of this view: it was created in revision 2."
    assert (body["data"], body["hints"]) == ([], [{"field": "actor", "message": younger}])
    where = '{actor: {id: {eq: "actors/bob"}}}'
    assert found_in_graphql(past, where, "revision: 1") == ([], [younger])
    assert found_in_graphql(past, where, "revision: 2") == ([], [])


def hints_of(api: Api, query: str) -> list[str]:
    return [
        hint["message"] for hint in api.client.post("/graphql", json={"query": query}).json()["extensions"]["hints"]
    ]


def test_questions_follow_merged_records_and_say_so(past: Api) -> None:
    body = past.rest("/v1/timeline?of=alliances/pact")
    assert body["data"] == past.rest("/v1/timeline?of=alliances/league")["data"]
    assert body["hints"] == [{"field": "of", "message": MERGED}]
    query = '{ timeline(of: ["%s"]) { nodes { record { recordId } } } }'
    assert past.graphql(query % "alliances/pact") == past.graphql(query % "alliances/league")
    assert hints_of(past, query % "alliances/pact") == [MERGED]


def test_a_record_is_followed_only_in_the_views_in_which_it_is_merged(past: Api) -> None:
    pact = 'alliance(id: "alliances/pact") { recordId }'
    answer = past.graphql(f"{{ {pact} at(revision: 2) {{ {pact} }} }}")
    league = {"alliance": {"recordId": "alliances/league"}}
    assert answer == {**league, "at": {"alliance": {"recordId": "alliances/pact"}}}


def test_questions_say_why_a_record_is_not_there(past: Api) -> None:
    assert past.client.get("/v1/timeline?of=alliances/bloc").json()["code"] == "GONE"
    assert hints_of(past, '{ timeline(of: ["alliances/bloc"]) { __typename } }') == [f"{RETRACTED[:-1]}: Made up."]
    younger = "actors/bob is not part of this view: it was created in revision 2."
    assert past.client.get("/v1/timeline?of=actors/bob&revision=1").json()["detail"] == younger
    assert past.client.get("/v1/actors/bob?revision=1").json()["detail"] == younger
    inside = '{ at(revision: 1) { timeline(of: ["actors/bob"]) { __typename } actor(id: "actors/bob") { id } } }'
    assert hints_of(past, inside) == [younger, younger]


def test_hints_of_filters_say_where_in_the_query_they_belong(past: Api) -> None:
    query = '{ a: actor(id: "actors/ann") { m: memberships(where: {alliance: {id: {eq: "alliances/bloc"}}}) { totalCount } } }'
    body = past.client.post("/graphql", json={"query": query}).json()
    assert body["data"] == {"a": {"m": {"totalCount": 0}}}
    assert body["extensions"]["hints"] == [
        {"path": ["a", "m"], "field": "where.alliance.id.eq", "message": RETRACTED},
    ]


def test_in_the_past_a_record_is_what_it_was(past: Api) -> None:
    assert past.rest("/v1/memberships?alliance=alliances/pact&revision=2&fields=id")["data"] == [
        {"id": "memberships/pact-ann"}
    ]


@pytest.mark.parametrize("path", [f"{LIST}alliance=alliances/league", f"{LIST}alliance.in=alliances/league&revision=2"])
def test_what_exists_is_read_by_one_statement(path: str, past: Api) -> None:
    past.statements.clear()
    past.rest(path)
    assert len([text for text in past.statements if not text.startswith("pragma")]) == 1


def test_exports_follow_merged_records_too(past: Api) -> None:
    lines = past.client.get("/v1/memberships.csv?alliance=alliances/pact&fields=id").text.splitlines()
    assert len(lines) > 1
    assert past.client.get("/v1/memberships.csv?alliance=actors/ann").status_code == 422


REFUSED = [
    (
        "memberships?alliance=actors/brics",
        '{ memberships(where: {alliance: {id: {eq: "actors/brics"}}})',
        "alliance",
        "alliances/brics",
    ),
    ("actors?id=alliances/brics", '{ actors(where: {id: {eq: "alliances/brics"}})', "id", "actors/"),
    ("actors?id=actors/chinna", '{ actors(where: {id: {eq: "actors/chinna"}})', "id", "actors/china"),
    (
        "memberships?actor.ne=actors/chinna",
        '{ memberships(where: {actor: {id: {ne: "actors/chinna"}}})',
        "actor.ne",
        "actors/china",
    ),
    (
        "meetings?participations.actor=actors/chinna",
        '{ meetings(where: {participations: {some: {actor: {id: {eq: "actors/chinna"}}}}})',
        "participations.actor",
        "actors/china",
    ),
    (
        "statements?on_behalf_of=actors/rusia",
        '{ statements(where: {onBehalfOf: {eq: "actors/rusia"}})',
        "on_behalf_of",
        "actors/russia",
    ),
    ("names?record=actors/chinna", '{ names(where: {record: {id: {eq: "actors/chinna"}}})', "record", "actors/china"),
    ("names?record=citations/china", '{ names(where: {record: {id: {eq: "citations/china"}}})', "record", "/china"),
]


@pytest.mark.parametrize(("path", "query", "field", "nearest"), REFUSED)
def test_wrong_ids_are_refused_wherever_they_stand(path: str, query: str, field: str, nearest: str, api: Api) -> None:
    rest, graphql = refusals(api, f"/v1/{path}", f"{query} {{ nodes {{ id }} }} }}")
    assert (rest["code"], rest["field"]) == ("BAD_USER_INPUT", field)
    assert (graphql["code"], graphql["hint"]) == ("BAD_USER_INPUT", rest["hint"])
    assert nearest in rest["hint"]


def test_links_to_any_record_accept_ids_of_every_collection_that_they_lead_to(api: Api) -> None:
    assert api.rest("/v1/citations?record=memberships/brics--china--1&limit=1")["data"]
    assert api.rest("/v1/names?record=actors/china&limit=1")["data"]


def test_variables_of_another_collection_are_refused_even_by_a_remembered_plan(api: Api) -> None:
    query = "query ($id: ID!) { memberships(where: {alliance: {id: {eq: $id}}}) { totalCount } }"
    assert api.graphql(query, id="alliances/brics")["memberships"]["totalCount"]
    for id in ("alliances/brcs", "actors/china"):
        body = api.client.post("/graphql", json={"query": query, "variables": {"id": id}}).json()
        assert body["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
    assert api.graphql(query, id="alliances/brics")["memberships"]["totalCount"]
