"""The change feed as a connection of queries: the same changes as over REST, from either end, as of one revision."""

from collections.abc import Iterator
from itertools import count
from time import sleep
from typing import Any

import pytest
from conftest import BACKENDS, Api, serving
from sqlalchemy import Engine
from test_questions import snake_case

from api.changes import limits
from api.database import write_engine
from api.write import Change, Command, Merge, Redact, Signature, Update, apply_changes
from schema.actor import Actor

FIELDS = "position recordId recordKind action replacedBy at author reason origin patch reverse"
PAGE = f"edges {{ cursor node {{ position }} }} nodes {{ {FIELDS} }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }}"
FORWARDS = f"""query ($first: Int, $after: Cursor, $where: ChangeWhere) {{
  changes(first: $first, after: $after, where: $where) {{ {PAGE} }} }}"""
BACKWARDS = f"""query ($last: Int, $before: Cursor, $where: ChangeWhere) {{
  changes(last: $last, before: $before, where: $where) {{ {PAGE} }} }}"""
NUMBERS = count(1)
SIGNED = Signature("A test", "To be followed.", "test")
CHINA = {"touching": "actors/china"}


@pytest.fixture(scope="module", params=BACKENDS)
def base(request: pytest.FixtureRequest, address: Any) -> Iterator[Api]:
    """The seeds in a database of its own, to which the tests of this file write."""
    with serving(request.param, address(request.param, "queried_changes")) as api:
        yield api


@pytest.fixture(scope="module")
def engine(base: Api) -> Iterator[Engine]:
    engine = write_engine(base.url)
    yield engine
    engine.dispose()


def commit(engine: Engine, *commands: Command) -> int:
    revision = apply_changes(engine, list(commands), SIGNED).revision
    assert revision is not None
    return revision


def new_actor(engine: Engine) -> tuple[str, int]:
    """Creates an actor; returns its id and the revision."""
    id = f"actors/q{next(NUMBERS)}"
    return id, commit(engine, Change(Actor, {"id": id, "label": id, "kind": "state"}))


def page(api: Api, query: str, **variables: Any) -> Any:
    """Returns a page of the feed, whose parts agree with each other."""
    found = api.graphql(query, **variables)["changes"]
    positions = [node["position"] for node in found["nodes"]]
    assert [(edge["cursor"], edge["node"]["position"]) for edge in found["edges"]] == [(p, p) for p in positions]
    return found


def in_rest_terms(change: Any) -> Any:
    words = {name: change[name].lower() for name in ("recordKind", "action")}
    values = {snake_case(name): value for name, value in {**change, **words}.items()}
    return {"id": values.pop("record_id"), **values}


def rest(api: Api, query: str = "") -> list[Any]:
    """Returns the whole feed over REST."""
    answer = api.rest(f"/v1/changes?limit=1000{query}")
    changes: list[Any] = answer["data"]
    while answer["more"]:
        answer = api.rest(f"/v1/changes?limit=1000{query}&after={answer['next']}")
        changes += answer["data"]
    return changes


@pytest.mark.parametrize("size", (1, 2))
def test_all_changes_of_a_record_are_read_forwards_page_by_page(base: Api, size: int) -> None:
    found, after = [], None
    while True:
        answer = page(base, FORWARDS, first=size, where=CHINA, **({"after": after} if after else {}))
        assert len(answer["nodes"]) <= size
        assert answer["pageInfo"]["hasPreviousPage"] == (after is not None)
        found, after = found + answer["nodes"], answer["pageInfo"]["endCursor"]
        if not answer["pageInfo"]["hasNextPage"]:
            break
    assert [in_rest_terms(change) for change in found] == rest(base, "&touching=actors/china")
    assert len(found) > 5


@pytest.mark.parametrize("size", (1, 2, 1000))
def test_all_changes_of_a_record_are_read_backwards_page_by_page(base: Api, size: int) -> None:
    found, before = [], None
    while True:
        answer = page(base, BACKWARDS, last=size, where=CHINA, **({"before": before} if before else {}))
        assert len(answer["nodes"]) <= size
        assert answer["pageInfo"]["hasNextPage"] == (before is not None)
        found, before = answer["nodes"] + found, answer["pageInfo"]["startCursor"]
        if not answer["pageInfo"]["hasPreviousPage"]:
            break
    assert [in_rest_terms(change) for change in found] == rest(base, "&touching=actors/china")


def test_a_search_in_small_steps_finds_the_same_in_both_directions(base: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that finds nothing says how far it searched."""
    for module in ("api.changes.feed", "api.changes.limits"):
        monkeypatch.setattr(f"{module}.WINDOW", 100)
    where = {"kinds": ["ALLIANCE"]}
    forwards, backwards, after, before, empty = [], [], "0", None, 0
    while after:
        answer = page(base, FORWARDS, first=1000, where=where, after=after)
        forwards, info = forwards + answer["nodes"], answer["pageInfo"]
        empty += not answer["nodes"]
        after = info["endCursor"] if info["hasNextPage"] else ""
    while before != "":
        answer = page(base, BACKWARDS, last=1000, where=where, **({"before": before} if before else {}))
        backwards, info = answer["nodes"] + backwards, answer["pageInfo"]
        before = info["startCursor"] if info["hasPreviousPage"] else ""
    assert empty > 3
    assert forwards == backwards
    assert [in_rest_terms(change) for change in forwards] == rest(base, "&kinds=alliance")


def test_the_latest_changes_end_where_a_subscription_goes_on(base: Api, engine: Engine) -> None:
    new_actor(engine)
    last, _ = new_actor(engine)
    latest = page(base, BACKWARDS, last=2)
    assert latest["nodes"][-1]["recordId"] == last
    end = latest["pageInfo"]["endCursor"]
    assert latest["pageInfo"]["hasNextPage"] is False
    assert base.rest(f"/v1/changes?after={end}")["data"] == []
    following, _ = new_actor(engine)
    assert [change["recordId"] for change in page(base, FORWARDS, after=end)["nodes"]] == [following]


def test_the_latest_page_of_a_filter_ends_at_the_end_of_the_feed(base: Api, engine: Engine) -> None:
    """So whoever follows it from there searches nothing again."""
    new_actor(engine)
    end = page(base, BACKWARDS, last=1)["pageInfo"]["endCursor"]
    assert page(base, BACKWARDS, last=1, where=CHINA)["pageInfo"]["endCursor"] == end


def test_nothing_follows_the_end(base: Api) -> None:
    end = page(base, BACKWARDS, last=1)["pageInfo"]["endCursor"]
    answer = page(base, FORWARDS, after=end)
    assert answer["nodes"] == []
    assert answer["pageInfo"] == {
        "hasNextPage": False,
        "hasPreviousPage": True,
        "startCursor": end,
        "endCursor": end,
    }


def test_merges_and_updates_are_as_over_rest(base: Api, engine: Engine) -> None:
    (one, _), (other, created) = new_actor(engine), new_actor(engine)
    revision = commit(engine, Update(other, {"summary": "Another."}, created))
    commit(engine, Merge(other, one, revision))
    changes = page(base, BACKWARDS, last=2)["nodes"]
    assert [in_rest_terms(change) for change in changes] == rest(base)[-2:]
    assert [change["action"] for change in changes] == ["CHANGED", "MERGED"]
    assert changes[-1]["replacedBy"] == one


def test_what_is_redacted_is_in_no_answer(base: Api, engine: Engine) -> None:
    id, created = new_actor(engine)
    updated = commit(engine, Update(id, {"summary": "A secret of theirs."}, created))
    assert "A secret of theirs." in str(page(base, BACKWARDS, last=2))
    commit(engine, Redact(id, ("summary",), updated))
    assert "A secret of theirs." not in str(page(base, BACKWARDS, last=10))


def test_changes_stand_beside_records_and_are_read_as_of_the_same_revision(base: Api, engine: Engine) -> None:
    id, revision = new_actor(engine)
    base.statements.clear()
    body = {"query": f'{{ revision changes(last: 1) {{ nodes {{ recordId }} }} actor(id: "{id}") {{ label }} }}'}
    answer = base.client.post("/graphql", json=body).json()
    assert answer["data"] == {"revision": revision, "changes": {"nodes": [{"recordId": id}]}, "actor": {"label": id}}
    assert list(answer["data"]) == ["revision", "changes", "actor"]
    assert len(base.statements) == 1


def test_a_merged_record_beside_changes_is_followed(base: Api, engine: Engine) -> None:
    (one, _), (other, created) = new_actor(engine), new_actor(engine)
    commit(engine, Merge(other, one, created))
    answer = base.graphql(
        f'{{ actor(id: "{other}") {{ id redirectedFrom }} changes(last: 1) {{ nodes {{ recordId }} }} }}'
    )
    assert answer == {"actor": {"id": one, "redirectedFrom": other}, "changes": {"nodes": [{"recordId": other}]}}


def test_the_executor_gives_the_same_changes(base: Api) -> None:
    query = "{ recent: changes(last: 3) { __typename edges { __typename cursor node { __typename what: action patch } } } %s }"
    slow = base.graphql(query % "__schema { queryType { name } }")["recent"]
    assert slow == base.graphql(query % "")["recent"]
    assert slow["edges"][0]["__typename"] == "ChangeEdge"


def test_variables_are_read_anew_for_each_request(base: Api) -> None:
    for first in (1, 2, 1):
        for after in ("1.1", "1.2", "1.1"):
            nodes = page(base, FORWARDS, first=first, after=after)["nodes"]
            assert [node["position"].partition("-")[0] for node in nodes] == [
                f"1.{int(after[2:]) + n}" for n in range(1, first + 1)
            ]


def test_a_query_by_get_revalidates_until_something_changes(base: Api, engine: Engine) -> None:
    path = "/graphql?query={changes(last:1){nodes{recordId}}}"
    before = base.client.get(path)
    tag = {"If-None-Match": before.headers["etag"]}
    assert base.client.get(path, headers=tag).status_code == 304
    id, _ = new_actor(engine)
    sleep(0.1)  # as long as a write of another process may be missing
    assert base.client.get(path, headers=tag).json()["data"]["changes"]["nodes"] == [{"recordId": id}]


REFUSED = [
    ("first: 0", "first", "BAD_USER_INPUT"),
    ("first: -1", "first", "BAD_USER_INPUT"),
    (f"first: {limits.MAX_FEED_PAGE + 1}", "first", "LIMIT_EXCEEDED"),
    (f"last: {limits.MAX_FEED_PAGE + 1}", "last", "LIMIT_EXCEEDED"),
    ("first: 1, last: 1", "first", "BAD_USER_INPUT"),
    ('last: 1, after: "1"', "after", "BAD_USER_INPUT"),
    ('before: "1"', "before", "BAD_USER_INPUT"),
    ('after: "soon"', "after", "BAD_USER_INPUT"),
    ('after: "99999"', "after", "BAD_USER_INPUT"),
    ('last: 1, before: "99999"', "before", "BAD_USER_INPUT"),
    ('where: {touching: "china"}', "where.touching", "BAD_USER_INPUT"),
]


@pytest.mark.parametrize(("arguments", "field", "code"), REFUSED)
def test_invalid_arguments_are_refused_by_name(arguments: str, field: str, code: str, base: Api) -> None:
    body = base.client.post("/graphql", json={"query": f"{{ changes({arguments}) {{ nodes {{ recordId }} }} }}"}).json()
    (error,) = body["errors"]
    assert (error["extensions"]["field"], error["extensions"]["code"]) == (field, code)


def test_an_empty_database_has_no_changes(empty: str, address: Any) -> None:
    backend = "sqlite" if empty.startswith("sqlite") else "postgresql"
    with serving(backend, empty, lambda _: None) as api:
        for query in (FORWARDS, BACKWARDS):
            answer = page(api, query)
            assert answer["nodes"] == []
            assert not answer["pageInfo"]["hasNextPage"]
            assert not answer["pageInfo"]["hasPreviousPage"]
