"""Resolving names over REST and GraphQL, and the rejections that are remembered."""

from collections.abc import Iterator
from typing import Any

import pytest
from conftest import Api
from databases import create_seeded
from fastapi.testclient import TestClient

from api.access import Role
from api.access.keys import create_key
from api.app import create_app
from api.database import write_engine
from api.query.parse.name_search import EXACT, WHOLE_SHARE
from api.reconcile.candidates import lookup_terms
from api.settings import Settings

QUERY = """query ($mentions: [MentionInput!]!) {
  resolve(mentions: $mentions) { verdict candidates { recordId label kind score reasons } }
}"""


def resolved(api: Api, *mentions: dict[str, Any]) -> list[tuple[str, str]]:
    """Returns verdict and first candidate of each name, the same in both protocols, from one statement each."""
    api.statements.clear()
    response = api.client.post("/v1/resolve", json={"mentions": mentions})
    assert response.status_code == 200, response.text
    assert len(api.statements) == 1
    rest = response.json()["data"]
    sent = [{**one, "kind": one["kind"].upper()} if "kind" in one else one for one in mentions]
    graphql = api.graphql(QUERY, mentions=sent)["resolve"]
    assert [one["verdict"].upper() for one in rest] == [one["verdict"] for one in graphql]
    assert [[c["record_id"] for c in one["candidates"]] for one in rest] == [
        [c["recordId"] for c in one["candidates"]] for one in graphql
    ]
    return [(one["verdict"], one["candidates"][0]["record_id"] if one["candidates"] else "") for one in rest]


LAVROV = {"name": "Lavrov", "office": "Foreign Minister", "country": "actors/russia", "date": "2024-04-09"}


def test_a_batch_of_names_is_judged_in_order(api: Api) -> None:
    names = (
        "Wladimir Putin",
        "Си Цзиньпин",
        "中国",
        "Shanghai Cooperation Organization",
        "Beijing",
        "Nobody Whatsoever",
    )
    assert resolved(api, LAVROV, *({"name": name} for name in names)) == [
        ("same", "actors/sergey-lavrov"),
        ("same", "actors/vladimir-putin"),
        ("unknown", ""),
        ("same", "actors/china"),
        ("same", "actors/shanghai-cooperation-organisation"),
        ("same", "places/beijing"),
        ("unknown", ""),
    ]


def test_the_kind_decides_between_the_state_and_the_place(api: Api) -> None:
    assert resolved(api, {"name": "China", "kind": "place"}, {"name": "China", "kind": "state"}) == [
        ("same", "places/china"),
        ("same", "actors/china"),
    ]


def test_a_meeting_is_meant_only_where_the_kind_says_so(api: Api) -> None:
    name = api.client.get("/v1/meetings").json()["data"][0]["label"]
    (named,) = resolved(api, {"name": name, "kind": "meeting"})
    (unnamed,) = resolved(api, {"name": name})
    assert (named[0], named[1].split("/")[0]) == ("same", "meetings")
    assert not unnamed[1].startswith("meetings/")


def test_small_words_of_a_name_cost_no_look_up_and_count_for_the_rarest_one() -> None:
    terms = lookup_terms("Organisation of the Nations")
    assert {one.text for one in terms}.isdisjoint({"of", "the"})
    assert sum({one.number: one.share for one in terms}.values()) == WHOLE_SHARE
    assert sum({one.number: one.cover for one in terms}.values()) == len("OrganisationoftheNations")
    assert {one.text for one in lookup_terms("Of The") if one.kind == EXACT} >= {"of", "the"}


def test_a_surname_alone_is_never_the_same(api: Api) -> None:
    ((verdict, first),) = resolved(api, {"name": "Lavrov"})
    assert (verdict != "same", first) == (True, "actors/sergey-lavrov")


def test_a_surname_with_its_state_is_the_only_bearer(api: Api) -> None:
    russia, china = "actors/russia", "actors/china"
    mentions = [{"name": name, "country": state} for name, state in (("Lavrov", russia), ("Lavrov", china))]
    other_office = {"name": "Lavrov", "country": russia, "office": "Minister of Agriculture"}
    verdicts = [verdict for verdict, _ in resolved(api, *mentions, other_office)]
    assert verdicts == ["same", "unknown", "unknown"]


def test_why_is_explained(seeded: Api) -> None:
    (judged,) = seeded.client.post("/v1/resolve", json={"mentions": [LAVROV]}).json()["data"]
    assert judged["candidates"][0]["score"] >= 75
    assert any("name agrees" in reason for reason in judged["candidates"][0]["reasons"])


def test_names_are_resolved_as_of_an_earlier_revision(seeded: Api) -> None:
    found = seeded.client.post("/v1/resolve?revision=0", json={"mentions": [LAVROV]}).json()
    assert (found["data"], found["revision"]) == ([{"verdict": "unknown", "candidates": []}], 0)


REFUSED: list[tuple[Any, str]] = [
    ({}, "mentions"),
    ({"mentions": []}, "mentions"),
    ({"mentions": [{"name": "x"}] * 51}, "mentions"),
    ({"mentions": [{"nam": "x"}]}, "mentions.0.name"),
    ({"mentions": [{"name": "..."}]}, "mentions.0.name"),
    ({"mentions": [{"name": "x" * 201}]}, "mentions.0.name"),
    ({"mentions": [{"name": "x", "kind": "persn"}]}, "mentions.0.kind"),
    ({"mentions": [{"name": "x", "country": "Russia"}]}, "mentions.0.country"),
    ({"mentions": [{"name": "x", "date": "soon"}]}, "mentions.0.date"),
]


@pytest.mark.parametrize(("body", "field"), REFUSED)
def test_names_that_cannot_be_resolved_are_refused(body: Any, field: str, seeded: Api) -> None:
    refused = seeded.client.post("/v1/resolve", json=body)
    assert (refused.status_code, refused.json()["field"]) == (422, field), refused.text


@pytest.mark.parametrize("mentions", [[], [{"name": "."}], [{"name": "x", "date": "soon"}]])
def test_graphql_refuses_them_too(mentions: list[Any], seeded: Api) -> None:
    body = seeded.client.post("/graphql", json={"query": QUERY, "variables": {"mentions": mentions}}).json()
    assert body["errors"][0]["extensions"]["field"].startswith("mentions")
    assert body["errors"][0]["path"] == ["resolve"]


@pytest.fixture
def editor(empty: str) -> Iterator[TestClient]:
    """A client with an editor's key, over the seeds, with an answer cache."""
    create_seeded(empty)
    engine = write_engine(empty)
    key = create_key(engine, "Ada Lovelace", Role.editor)
    engine.dispose()
    with TestClient(create_app(Settings(database_url=empty)), headers={"Authorization": f"Bearer {key}"}) as client:
        yield client


def first_of(client: TestClient, name: str) -> str:
    """Returns the first candidate for a name, the same in both protocols."""
    rest = client.post("/v1/resolve", json={"mentions": [{"name": name}]}).json()["data"][0]["candidates"]
    body = {"query": QUERY, "variables": {"mentions": [{"name": name}]}}
    graphql = client.post("/graphql", json=body).json()["data"]["resolve"][0]["candidates"]
    assert [one["record_id"] for one in rest] == [one["recordId"] for one in graphql]
    return rest[0]["record_id"] if rest else ""


def test_what_was_rejected_for_a_name_is_not_proposed_again(editor: TestClient) -> None:
    assert first_of(editor, "Sergei Lavrov") == "actors/sergey-lavrov"
    rejection = {"name": "LAVROV, Sergei", "record_id": "actors/sergey-lavrov"}
    made = editor.post("/v1/resolve/rejections", json=rejection)
    assert (made.status_code, made.json()["data"]["author"]) == (201, "Ada Lovelace")
    assert first_of(editor, "Sergei Lavrov") == ""
    assert first_of(editor, "Sergey Lavrov") == "actors/sergey-lavrov"
    (listed,) = editor.get("/v1/resolve/rejections").json()["data"]
    assert {name: listed[name] for name in rejection} == rejection
    assert editor.post("/v1/resolve/rejections/withdraw", json=rejection).json()["data"] == listed
    assert first_of(editor, "Sergei Lavrov") == "actors/sergey-lavrov"
    assert editor.post("/v1/resolve/rejections/withdraw", json=rejection).status_code == 404


def test_only_editors_reject_records_that_exist(editor: TestClient) -> None:
    assert editor.post("/v1/resolve/rejections", json={"name": "x", "record_id": "actors/nobody"}).status_code == 404
    headers = {"Authorization": ""}
    body = {"name": "x", "record_id": "actors/china"}
    assert editor.post("/v1/resolve/rejections", json=body, headers=headers).status_code == 401
