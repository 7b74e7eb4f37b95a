"""Reads from a hot standby whose replay is held back by five seconds, and from the primary where it is too old."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from typing import Any

import pytest
from fastapi.testclient import TestClient
from pydantic import ValidationError
from test_bench_feed import free_port

from api.access import Role
from api.access.keys import create_key
from api.app import create_app
from api.database import upgrade, write_engine
from api.errors import Refusal
from api.releases.create import base_at
from api.releases.create import create as create_release
from api.settings import Settings
from api.write import Create, Signature, apply_changes
from bench.faults.cluster import Cluster, of_the_wheel
from schema.catalog import collections

DELAY = "recovery_min_apply_delay = 5s"
NUMBERS = count(1)
PATHS = [
    "/v1",
    "/v1/actors?limit=3",
    "/v1/actors.csv",
    "/v1/actors.ndjson?limit=2",
    "/v1/actors/first/history",
    "/v1/network?of=actors/first",
    "/graphql?query={actors(first:3){nodes{id}}}",
    "/v1/changes?limit=1",
]


@dataclass
class Replicated:
    """The application over a primary and a standby, and the statements that were sent to each."""

    client: TestClient
    headers: dict[str, str]
    primary: Cluster
    standby: Cluster
    to_primary: list[str] = field(default_factory=list)
    to_replica: list[str] = field(default_factory=list)

    def write(self) -> tuple[str, int]:
        """Creates an actor and returns its id and the revision."""
        body = {"label": f"Actor {next(NUMBERS)}", "kind": "state"}
        answer = self.client.post("/v1/actors", json=body, headers=self.headers)
        assert answer.status_code == 201, answer.text
        return answer.json()["data"]["id"], answer.json()["revision"]

    def get(self, path: str, minimum: int | None = None, **more: Any) -> Any:
        headers = {} if minimum is None else {"Entente-Min-Revision": str(minimum)}
        self.to_primary.clear()
        self.to_replica.clear()
        return self.client.get(path, headers=headers, **more)


@pytest.fixture(scope="module")
def clusters() -> Iterator[tuple[Cluster, Cluster]]:
    """A primary with the tables and an actor, and a standby of it that is five seconds behind."""
    with TemporaryDirectory(prefix="entente-tests-") as directory:
        Path(directory).chmod(0o755)
        for name in ("primary", "standby"):
            (Path(directory) / name).mkdir()
        primary, standby = (Cluster(of_the_wheel(), Path(directory) / n, free_port()) for n in ("primary", "standby"))
        primary.create()
        primary.start("-c fsync=off")
        upgrade(primary.url)
        engine = write_engine(primary.url)
        apply_changes(engine, [create("first")], Signature("A test", "The first.", "test"))
        engine.dispose()
        standby.copy_of(primary)
        standby.start("-c fsync=off")
        standby.configure(DELAY)
        try:
            yield primary, standby
        finally:
            for cluster in (standby, primary):
                if (cluster.data / "postmaster.pid").exists():
                    cluster.stop("immediate")


def create(slug: str) -> Create:
    values = {"id": f"actors/{slug}", "label": slug, "kind": "state"}
    return Create(collections()["actors"], values)


@pytest.fixture(scope="module")
def replicated(clusters: tuple[Cluster, Cluster]) -> Iterator[Replicated]:
    primary, standby = clusters
    engine = write_engine(primary.url)
    key = create_key(engine, "A test", Role.editor)
    engine.dispose()
    app = create_app(Settings(database_url=primary.url, read_url=standby.url, rate_anonymous="off"))
    with TestClient(app) as client:
        found = Replicated(client, {"Authorization": f"Bearer {key}"}, primary, standby)
        reader = app.state.reader.reader
        until(lambda: reader.replicas[0].is_usable)
        reader.primary.listener = found.to_primary.append
        reader.replicas[0].reader.listener = found.to_replica.append
        yield found


def until(is_true: Callable[[], bool]) -> None:
    deadline = monotonic() + 20
    while not is_true():
        assert monotonic() < deadline, "it did not become true"
        sleep(0.02)


def answer_statements(statements: list[str]) -> list[str]:
    """Returns the statements but those that only ask for the revision, as the checks of replicas do."""
    return [text for text in statements if "actor" in text]


@pytest.mark.parametrize(
    ("database", "replicas"),
    [("sqlite:///a.db", "postgresql://a/b"), ("postgresql://a/b", "sqlite:///a.db"), ("postgresql://a/b", "replica")],
)
def test_is_an_address_refused_that_can_be_no_replica(database: str, replicas: str) -> None:
    with pytest.raises(ValidationError, match="read_url"):
        Settings(database_url=database, read_url=replicas)


def test_is_an_unknown_parameter_of_the_replicas_refused_by_the_name_of_the_variable() -> None:
    with pytest.raises(Refusal, match=r"ENTENTE_READ_URL: .* 'sslmod'\. Did you mean 'sslmode'\?"):
        create_app(Settings(database_url="postgresql://a/b", read_url="postgresql://a/b?sslmod=require"))


def test_are_reads_answered_by_the_replica_alone(replicated: Replicated) -> None:
    _, revision = replicated.write()
    answer = replicated.get("/v1/actors?limit=4")
    assert answer.json()["revision"] == int(answer.headers["Entente-Revision"]) < revision
    assert len(answer_statements(replicated.to_replica)) == 1
    assert not answer_statements(replicated.to_primary)


@pytest.mark.parametrize("path", PATHS)
def test_is_no_answer_older_than_the_one_required(replicated: Replicated, path: str) -> None:
    for _ in range(2):
        _, revision = replicated.write()
        answer = replicated.get(path, revision)
        assert (answer.status_code, int(answer.headers["Entente-Revision"])) == (200, revision)
        assert int(replicated.get(path).headers["Entente-Revision"]) <= revision
        assert int(replicated.get(path, revision).headers["Entente-Revision"]) == revision  # cached answers included


def test_is_a_record_found_that_only_the_primary_has(replicated: Replicated) -> None:
    id, revision = replicated.write()
    missing = replicated.get(f"/v1/{id}")
    assert missing.status_code == 404 and int(missing.headers["Entente-Revision"]) < revision
    assert replicated.get(f"/v1/{id}", revision).json()["data"]["id"] == id
    query = {"query": "query($id: ID!) { actor(id: $id) { id } }", "variables": {"id": id}}
    headers = {"Entente-Min-Revision": str(revision)}
    answer = replicated.client.post("/graphql", json=query, headers=headers)
    assert answer.json()["data"] == {"actor": {"id": id}} and answer.headers["Entente-Revision"] == str(revision)


def test_is_a_past_answered_that_the_replica_has_not_reached(replicated: Replicated) -> None:
    _, revision = replicated.write()
    assert replicated.get(f"/v1/actors?revision={revision}&limit=1").status_code == 200
    beyond = replicated.get(f"/v1/actors?revision={revision + 1}&limit=1")
    assert (beyond.status_code, beyond.json()["hint"][:6]) == (422, f"Use {revision}"[:6])
    later = replicated.get("/v1/actors?known_at=2200-01-01&limit=1").json()
    assert later["revision"] == revision


def test_is_a_release_found_that_only_the_primary_has(replicated: Replicated, tmp_path: Path) -> None:
    _, revision = replicated.write()
    asyncio.run(release(replicated.primary.url, tmp_path))
    assert replicated.get("/v1/releases/new").json()["data"]["revision"] == revision
    assert replicated.get("/v1/actors?release=new&limit=1").status_code == 200
    assert replicated.get("/v1/actors?release=newer&limit=1").status_code == 422


async def release(url: str, directory: Path) -> None:
    async with base_at(url, directory) as base:
        await create_release(base, "new", None)


def test_does_a_mutation_return_what_it_wrote(replicated: Replicated) -> None:
    query = """mutation { createActor(input: {label: "By a mutation", actorKind: STATE}) {
      ... on ActorPayload { record { label } } } }"""
    answer = replicated.client.post("/graphql", json={"query": query}, headers=replicated.headers).json()
    assert answer["data"]["createActor"]["record"] == {"label": "By a mutation"}


def test_is_a_new_key_accepted_at_once(replicated: Replicated) -> None:
    engine = write_engine(replicated.primary.url)
    key = create_key(engine, "Another", Role.reader)
    engine.dispose()
    assert replicated.client.get("/v1", headers={"Authorization": f"Bearer {key}"}).status_code == 200


def test_is_a_revision_that_no_server_has_refused(replicated: Replicated) -> None:
    _, revision = replicated.write()
    answer = replicated.get("/v1/actors", revision + 1)
    assert answer.status_code == 422
    assert answer.json()["detail"].endswith(f"no server has revision {revision + 1}; the latest is {revision}.")


def test_do_reads_go_on_without_a_primary(clusters: tuple[Cluster, Cluster]) -> None:
    closed = f"postgresql://postgres@127.0.0.1:{free_port()}/postgres"
    app = create_app(Settings(database_url=closed, read_url=clusters[1].url, rate_anonymous="off"))
    with TestClient(app) as client:
        until(lambda: bool(app.state.reader.reader.replicas[0].is_usable))
        read, required = (client.get("/v1/actors", headers={"Entente-Min-Revision": n}) for n in ("1", "999999"))
        assert (read.status_code, required.status_code, required.headers["Retry-After"]) == (200, 503, "1")
        assert client.get("/readyz").status_code == 200


def metrics(client: TestClient) -> dict[str, float]:
    """The metrics of replicas."""
    lines = client.get("/metrics").text.splitlines()
    found = [line.rsplit(" ", 1) for line in lines if line.startswith(("entente_replica_", "entente_read_server_"))]
    return {name: float(value) for name, value in found}


def test_do_metrics_say_which_replicas_are_read_and_why_one_was_not(replicated: Replicated) -> None:
    name = f"127.0.0.1:{replicated.standby.port}"
    turn = f'entente_read_server_choices_total{{reason="turn",server="{name}"}}'
    behind = 'entente_read_server_choices_total{reason="all_behind",server="primary"}'
    before = metrics(replicated.client)
    _, revision = replicated.write()
    replicated.get("/v1/actors?limit=1")
    replicated.get("/v1/actors?limit=1", revision)
    after = metrics(replicated.client)
    assert after[behind] == before.get(behind, 0) + 1
    assert after[turn] > before.get(turn, 0)
    assert after[f'entente_replica_usable{{replica="{name}",state="read"}}'] == 1
    assert 0 < after[f'entente_replica_revision{{replica="{name}"}}'] < revision


def test_does_a_replica_that_hangs_cost_less_than_a_whole_limit(clusters: tuple[Cluster, Cluster]) -> None:
    primary, standby = clusters
    settings = Settings(database_url=primary.url, read_url=standby.url, rate_anonymous="off", statement_seconds=60)
    with TestClient(create_app(settings)) as client:
        replica = client.app.state.reader.reader.replicas[0]
        until(lambda: bool(replica.is_usable))
        with standby.paused():
            began = monotonic()
            assert client.get("/v1/actors?limit=9").status_code == 200
            assert monotonic() - began < 30, "it waited for the replica as long as a statement may take"
            assert metrics(client)['entente_read_server_choices_total{reason="failed",server="primary"}'] == 1
            name = f"127.0.0.1:{standby.port}"
            assert metrics(client)[f'entente_replica_usable{{replica="{name}",state="unreachable"}}'] == 0
            assert client.get("/v1/actors?limit=8").status_code == 200
        until(lambda: bool(replica.is_usable))


def test_does_the_replica_answer_once_it_has_caught_up(replicated: Replicated) -> None:
    _, revision = replicated.write()
    replicated.standby.configure("recovery_min_apply_delay = 0")
    until(lambda: int(replicated.get("/v1/actors?limit=1").headers["Entente-Revision"]) >= revision)
    _, revision = replicated.write()
    sleep(0.1)
    assert replicated.get("/v1/actors?limit=2", revision).json()["revision"] == revision
    assert answer_statements(replicated.to_replica) and not answer_statements(replicated.to_primary)


def test_does_the_primary_answer_while_the_replica_is_down(replicated: Replicated) -> None:
    replicated.standby.stop("immediate")
    for limit in range(3, 7):
        assert replicated.get(f"/v1/actors?limit={limit}").status_code == 200
        assert answer_statements(replicated.to_primary)
    replicated.standby.start("-c fsync=off")
    limits = count(7)
    until(lambda: not replicated.get(f"/v1/actors?limit={next(limits)}") or bool(replicated.to_replica))


def test_is_a_server_left_out_that_has_what_the_primary_lost(replicated: Replicated) -> None:
    replica = replicated.client.app.state.reader.reader.replicas[0]
    until(lambda: replica.is_usable)
    replicated.standby.promote()
    for _ in range(3):
        replicated.write()  # the primary has more revisions, and another one of the same number
    engine = write_engine(replicated.standby.url)
    apply_changes(engine, [create("lost")], Signature("A test", "Of another history.", "test"))
    engine.dispose()
    until(lambda: not replica.is_usable)
    assert replica.problem == "it has revisions that the primary has lost"
    assert replicated.get("/v1/actors/lost").status_code == 404
