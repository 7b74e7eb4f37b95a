"""What a careful expert would answer to a request that can match nothing, or whose answer is cut (cases 22 and 31)."""

import csv
import io
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from cases import refusals
from conftest import BACKENDS, Api, serving
from fastapi.testclient import TestClient
from sqlalchemy import Engine

from api.app import create_app
from api.settings import Settings
from api.write import Change, write
from schema.actor import Actor
from schema.alliance import Alliance
from schema.document import Document
from schema.membership import Membership

NUMBER = 263


# ---- case 22


@pytest.mark.parametrize("id", ["actors/brics", "alliances/brcs"])
def test_who_belongs_to_an_alliance_that_does_not_exist(id: str, api: Api) -> None:
    rest, graphql = refusals(
        api,
        f"/v1/memberships?alliance={id}",
        f'{{ memberships(where: {{alliance: {{id: {{eq: "{id}"}}}}}}) {{ nodes {{ id }} }} }}',
    )
    assert "alliances/brics" in rest["hint"]
    assert "alliances/brics" in graphql["hint"]
    assert rest["field"] == "alliance"
    assert rest["code"] == graphql["code"]


@pytest.mark.parametrize("id", ["actors/brics", "alliances/brcs"])
def test_who_belongs_to_one_of_several_alliances_one_of_which_does_not_exist(id: str, api: Api) -> None:
    listed = f'"alliances/west", "{id}"'
    rest, graphql = refusals(
        api,
        f"/v1/memberships?alliance.in=alliances/west,{id}",
        f"{{ memberships(where: {{alliance: {{id: {{in: [{listed}]}}}}}}) {{ nodes {{ id }} }} }}",
    )
    assert "alliances/brics" in rest["hint"]
    assert "alliances/brics" in graphql["hint"]


@pytest.mark.parametrize("collection", ["meetings", "statements"])
def test_which_events_an_actor_that_does_not_exist_took_part_in(collection: str, api: Api) -> None:
    rest, graphql = refusals(
        api,
        f"/v1/{collection}?actor=actors/chinna",
        f'{{ {collection}(where: {{actor: {{eq: "actors/chinna"}}}}) {{ nodes {{ id }} }} }}',
    )
    assert "actors/china" in rest["hint"]
    assert "actors/china" in graphql["hint"]


# ---- case 31


@pytest.fixture(scope="module", params=BACKENDS)
def joiner(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """Made-up states: one that belongs to 263 alliances, and one that belongs to none."""

    def fill(engine: Engine) -> None:
        book = {"id": "documents/book", "label": "The book", "title": "Book", "kind": "book", "fidelity": "original"}
        changes = [
            Change(Document, book | {"published": "2000"}),
            Change(Actor, {"id": "actors/joiner", "label": "Joiner", "kind": "state"}),
            Change(Actor, {"id": "actors/loner", "label": "Loner", "kind": "state"}),
        ]
        for number in range(NUMBER):
            alliance = {"id": f"alliances/a{number:03}", "label": f"Alliance {number}", "kind": "coalition"}
            joined = {"id": f"memberships/m{number:03}", "alliance_id": alliance["id"], "actor_id": "actors/joiner"}
            changes += [Change(Alliance, alliance), Change(Membership, joined | {"note": "Made up."})]
        write(engine, changes, author="A test", reason="A made-up state.", origin="test")

    with serving(request.param, address(request.param, "joiner"), fill) as api:
        yield api


def texts(value: Any) -> Iterator[str]:
    """Returns every text anywhere in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from texts(each)


def test_whether_the_memberships_of_a_state_are_all_there(joiner: Api) -> None:
    """The answer says that they are cut, and the address at which they go on leads to all the others."""
    body = joiner.rest("/v1/actors/joiner?include=memberships")
    found = [row["id"] for row in body["data"]["memberships"]]
    assert 0 < len(found) < NUMBER
    (rest,) = {text for text in texts(body) if text.startswith("/v1/memberships?")}
    while rest:
        page = joiner.rest(rest)
        found += [row["id"] for row in page["data"]]
        rest = page["next"] and f"/v1/memberships?actor=actors/joiner&after={page['next']}"
    assert found == [f"memberships/m{number:03}" for number in range(NUMBER)]


def test_whether_the_memberships_of_each_state_of_a_list_are_all_there(joiner: Api) -> None:
    body = joiner.rest("/v1/actors?include=memberships")
    assert len(body["data"][0]["memberships"]) < NUMBER
    assert [text for text in texts(body) if text.startswith("/v1/memberships?")]


def test_whether_a_list_that_is_not_cut_says_so(joiner: Api) -> None:
    body = joiner.rest("/v1/alliances/a000?include=memberships")
    assert [text for text in texts(body) if text.startswith("/v1/memberships?")] == []


def test_whether_graphql_says_that_the_memberships_are_cut(joiner: Api) -> None:
    query = """query ($after: Cursor) { actor(id: "actors/joiner") { memberships(first: 100, after: $after) {
        totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }"""
    found: list[str] = []
    after = None
    for _ in range(3):
        page = joiner.graphql(query, after=after)["actor"]["memberships"]
        found += [row["id"] for row in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
        assert page["pageInfo"]["hasNextPage"] == (len(found) < NUMBER)
        assert page["totalCount"] == NUMBER
    assert found == [f"memberships/m{number:03}" for number in range(NUMBER)]


@pytest.mark.parametrize(
    ("query", "carried"),
    [
        ("fields=memberships.status,label", "&fields=status&"),
        ("include=memberships.alliance", "&fields=alliance&"),
        ("include=memberships,memberships.alliance", "&include=alliance&"),
        ("include=memberships&fields=memberships.alliance.label", "&fields=alliance.label,*&"),
        ("include=memberships&as_of=2000&certainty=possible", "&as_of=2000&certainty=possible&"),
        ("include=memberships&published_until=2020-01", "&published_until=2020-01&"),
    ],
)
def test_the_address_of_the_rest_has_the_same_fields_and_view(query: str, carried: str, joiner: Api) -> None:
    path = f"/v1/actors/joiner?{query}"
    body = joiner.rest(path)
    found = [each for each in texts(body) if each.startswith("/v1/memberships?")]
    shown = len(body["data"]["memberships"])
    assert (shown, len(found)) in ((100, 1), (0, 0)), "nothing supports them by then"
    for address in found:
        assert address.startswith(f"/v1/memberships?actor=actors/joiner{carried}after=")
        page = joiner.rest(f"{address}&limit=200")
        assert (len(page["data"]), page["next"]) == (NUMBER - shown, None)
        assert page["data"][0].keys() == body["data"]["memberships"][0].keys()


def test_exports_say_where_lists_are_cut(joiner: Api) -> None:
    row = json.loads(joiner.client.get("/v1/actors.ndjson?include=memberships&limit=1").text)
    assert [*row["truncated"]] == ["memberships"]


def test_does_the_rest_of_a_cut_list_lie_inside_the_prefix_of_the_public_address(joiner: Api) -> None:
    config = Settings(database_url=joiner.url, address="https://kb.example/entente")
    with TestClient(create_app(config)) as client:
        (rest,) = client.get("/v1/actors/joiner?include=memberships").json()["data"]["truncated"].values()
        assert rest.startswith("/entente/v1/memberships?actor=actors/joiner&")
        assert len(client.get(f"{rest}&limit=200").json()["data"]) == NUMBER - 100
        table = client.get("/v1/actors.csv?include=memberships").text
    assert "https://kb.example/entente/v1/memberships.csv?actor=actors/joiner" in table


def test_csv_counts_every_row_of_a_list(joiner: Api) -> None:
    header, line = csv.reader(io.StringIO(joiner.client.get("/v1/actors.csv?include=memberships&limit=1").text))
    row = dict(zip(header, line, strict=True))
    assert row["memberships_count"] == str(NUMBER)
    address = row["memberships_url"].removeprefix("http://testserver")
    assert len(joiner.client.get(address).text.splitlines()) == 1 + NUMBER


def test_a_list_that_csv_explodes_is_read_to_its_end(joiner: Api) -> None:
    joiner.statements.clear()
    text = joiner.client.get("/v1/actors.csv?label=Joiner&fields=label&explode=memberships&bom=true").content.decode(
        "utf-8-sig"
    )
    rows = [*csv.DictReader(io.StringIO(text))]
    assert [row["memberships.id"] for row in rows] == [f"memberships/m{number:03}" for number in range(NUMBER)]
    assert {(row["label"], row["memberships.actor_id"]) for row in rows} == {("Joiner", "actors/joiner")}
    assert len(joiner.statements) == 2, "the page, and the rest of the list"


WAYS = [
    "/v1/actors?fields=memberships.id",
    "/v1/actors/joiner?fields=memberships.id",
    "/v1/memberships/m000?fields=actor.memberships.id",
    "/v1/alliances/a000?fields=memberships.actor.memberships.id",
    "/v1/alliances/a000?fields=memberships.actor.memberships.id&as_of=2000&certainty=possible",
    "/v1/alliances/a000/state?fields=members.actor.memberships.id",
    "/v1/network?of=alliances/a000&fields=neighbours.record.memberships.id",
    "/v1/paths?from=alliances/a000&to=alliances/a001&first=1&fields=paths.hops.to.memberships.id",
    "/v1/compare?a=actors/joiner&b=actors/loner&fields=memberships.a.actor.memberships.id",
]


@pytest.mark.parametrize("path", WAYS)
def test_the_rest_of_a_cut_list_is_exactly_what_is_missing(path: str, joiner: Api) -> None:
    cut = [record for record in objects(joiner.rest(path)) if "memberships" in record.get("truncated", {})]
    assert cut
    for record in cut[:2]:
        shown = [row["id"] for row in record["memberships"]]
        page = joiner.rest(f"{record['truncated']['memberships']}&limit=1000")
        assert shown + [row["id"] for row in page["data"]] == [f"memberships/m{number:03}" for number in range(NUMBER)]
        assert page["next"] is None


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """Returns every object anywhere in a JSON value."""
    if isinstance(value, dict):
        yield value
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        yield from objects(each)
