"""A past revision reads as it did then, whatever has happened to its records since."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import pairwise
from random import Random
from typing import Any

import pytest
from conftest import BACKENDS, Api
from databases import create_tables
from fastapi.testclient import TestClient
from random_commands import BOOK, SIGNED, beginning, order

from api.app import create_app
from api.database import write_engine
from api.errors import Refusal
from api.settings import Settings
from api.write import Command, Invalid, apply_changes

REVISIONS, LOOKS = 1000, 50
MOST_STEPS = 20 * REVISIONS
VERBS = (
    *("create", "name", "join", "tie", "rename", "meet", "attend", "move", "name", "attend", "tie"),
    *("create", "create", "retract", "merge", "merge", "unmerge", "unmerge", "unmerge", "revert", "revert", "undo"),
)
PATHS = (
    "actors?include=names.citations,memberships.alliance&limit=100",
    "names?q=&limit=5&order=-label&count=true",
    "participations?include=actor,meeting,citations.document&order=-meeting.start&facets=role,actor",
    "relations?include=subject,object&subject.label.ne=A1&count=true",
    "citations?include=record,document&order=-revision&limit=20&count=true",
    "meetings?participations.actor.label.starts_with=B&include=participations.actor",
    "actors?q=b2&ranks=best&as_of=2001-02",
    "actors/life-0?include=names,memberships",
    "memberships?include=evidence&evidence.origins.gte=1&uncited=false&count=true",
    "memberships.ndjson?include=actor",
)
GRAPHQL = """query At($revision: Int) { at(revision: $revision) { revision
  actors(first: 10, where: {not: {names: {none: {text: {eq: "N1"}}}}}, orderBy: [{label: DESC}]) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { recordId label summary
      participations(last: 2, orderBy: [{meeting: {start: DESC}}]) { totalCount nodes { label meeting { label start { text } } } }
      relationsAsSubject: relations(first: 3) { nodes { object { ... on Actor { label actorKind } } citations { nodes { record { label } } } } }
    } }
  node(id: "meetings/life-1") { label ... on Meeting { participations { nodes { actor { label names { nodes { text } } } } } } }
  alliances { nodes { label memberships { edges { cursor node { actor { recordId label } } } } } } } }"""


@pytest.fixture(scope="module", params=BACKENDS)
def living(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """An application over a database in which a few records are created."""
    url = address(request.param, "living")
    create_tables(url)
    engine = write_engine(url)
    apply_changes(engine, [BOOK, *beginning("life")], SIGNED)
    engine.dispose()
    with TestClient(create_app(Settings(database_url=url, answer_cache_mb=0, rate_anonymous="off"))) as client:
        yield Api(request.param, url, client)


def everything(api: Api, revision: int, *, at_revision: bool) -> dict[str, Any]:
    """Returns the answers to all queries, at a revision or as of now."""
    view = f"&revision={revision}" if at_revision else ""
    before = {path: api.client.get(f"/v1/{with_query(path)}{view}") for path in PATHS if "q=&" not in path}
    bodies = {path: one.text.splitlines() if ".ndjson" in path else one.json() for path, one in before.items()}
    for body in bodies.values():
        if isinstance(body, dict):
            body.pop("instance", None)
            body.pop("hint", None)
    variables = {"revision": revision if at_revision else None}
    answer = api.client.post("/graphql", json={"query": GRAPHQL, "variables": variables}).json()
    assert "errors" not in answer, answer
    return bodies | {"graphql": answer["data"]}


def with_query(path: str) -> str:
    return path if "?" in path else f"{path}?"


def step(random: Random, last: int) -> tuple[str, Command]:
    """Something to be done to records of which new ones are born while others die, or to a revision not long ago.

    The first made the book that all is cited from, and is not undone.
    """
    youngest, verb = last // 30, random.choice(VERBS)
    one, other = youngest + random.randrange(6), youngest + random.randrange(6)
    return verb, order((verb, one, other), "life", max(2, last - random.randrange(30)) - other)


def test_each_past_revision_reads_as_it_did_then(living: Api) -> None:
    random, engine = Random(7), write_engine(living.url)
    then, looks, done = {}, {*random.sample(range(2, REVISIONS + 2), LOOKS)}, Counter()
    last = 1
    for _ in range(MOST_STEPS):
        verb, command = step(random, last)
        with suppress(Invalid, Refusal):
            revision = apply_changes(engine, [command], SIGNED).revision
            done[verb] += revision is not None
            last = revision or last
        if last in looks - then.keys():
            then[last] = everything(living, last, at_revision=False)
        if last > REVISIONS:
            break
    engine.dispose()
    assert done.total() == REVISIONS and len(then) == LOOKS
    assert min(done[verb] for verb in VERBS) >= 10, "everything was done, and more than once"
    assert sum(one != other for one, other in pairwise(json.dumps(before) for before in then.values())) > LOOKS // 3
    for revision, before in then.items():
        assert everything(living, revision, at_revision=True) == before, revision


def test_a_moment_is_the_last_revision_by_then(living: Api) -> None:
    last = living.client.get("/v1/actors?limit=1").json()["revision"]
    turns = living.client.get("/v1/changes?limit=1000").json()["data"]
    written = {turn["position"].partition(".")[0]: turn["at"] for turn in turns}
    for revision, at in [*written.items()][:: max(1, len(written) // 5)]:
        before = living.client.get("/v1/actors", params={"known_at": at, "limit": 1}).json()["revision"]
        assert written[str(before)] == at and before >= int(revision)
    assert living.client.get("/v1/actors?known_at=1999").json() == {
        "data": [],
        "next": None,
        "previous": None,
        "revision": 0,
    }
    assert living.client.get("/v1/actors?known_at=2999-12-31T23:00:00%2B01:00&limit=1").json()["revision"] == last


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("revision=999999999", "revision"),
        ("revision=-1", "revision"),
        ("revision=1.5", "revision"),
        ("revision=", "revision"),
        ("known_at=yesterday", "known_at"),
        ("known_at=2024-04-09T08:30", "known_at"),
        ("known_at=9999-12-31T23:59:59-14:00", "known_at"),
        ("known_at=2024&revision=1", "known_at"),
    ],
)
def test_invalid_past_views_are_refused_by_name(living: Api, query: str, field: str) -> None:
    for path in ("actors", "actors.csv", "actors/life-0"):
        refused = living.client.get(f"/v1/{path}?{query}")
        assert (refused.status_code, refused.json()["field"]) == (422, field)


@pytest.mark.parametrize(
    "view", ["revision: 999999999", "revision: -1", 'knownAt: "then"', 'knownAt: "2024", revision: 1']
)
def test_graphql_refuses_the_same(living: Api, view: str) -> None:
    (error,) = living.client.post("/graphql", json={"query": f"{{ at({view}) {{ revision }} }}"}).json()["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"


def test_one_query_can_read_several_revisions(living: Api) -> None:
    query = (
        "{ before: at(revision: 0) { actors { totalCount } } then: at(revision: 1) { actors { totalCount } } revision }"
    )
    before = living.client.post("/graphql", json={"query": query}).json()["data"]
    assert (before["before"]["actors"]["totalCount"], before["then"]["actors"]["totalCount"]) == (0, 2)
