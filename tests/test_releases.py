"""Releases, named revisions: they read the same for ever, and anybody can verify their files."""

import asyncio
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from conftest import BACKENDS, Api, align_times
from databases import create_tables
from fastapi.testclient import TestClient
from sqlalchemy import Engine
from typer.testing import CliRunner

from api.app import create_app
from api.cli import main
from api.database import write_engine
from api.errors import Refusal
from api.releases.create import base_at, create
from api.settings import Settings, settings
from api.write import Change, Redact, Signature, apply_changes, write
from api.write.model import ANY_REVISION
from schema.catalog import collections, table_of
from seeds.load import load

SIGNED = Signature("A test", "To see.", "test")


@dataclass
class Releasing:
    """The application over a database that releases are made of, and the directory of their files."""

    api: Api
    directory: Path
    run: Callable[..., Any]

    def rest(self, path: str) -> Any:
        return self.api.rest(path)

    def add(self, slug: str, label: str) -> None:
        engine = write_engine(self.api.url)
        row = {"id": f"actors/{slug}", "label": label, "kind": "state"}
        write(engine, [Change(collections()["actors"], row)], author="A test", reason="To see.", origin="test")
        engine.dispose()


@contextmanager
def releasing(backend: str, url: str, directory: Path, fill: Callable[[Engine], object] = load) -> Iterator[Releasing]:
    """The seeds, or what else it is filled with, as revision 1, and one more actor as revision 2."""
    create_tables(url)
    engine = write_engine(url)
    fill(engine)
    engine.dispose()

    def run(*words: str) -> Any:
        settings.cache_clear()
        environment = {"ENTENTE_DATABASE_URL": url, "ENTENTE_RELEASES": str(directory), "COLUMNS": "200"}
        result = CliRunner().invoke(main, ["release", *words], env=environment)
        settings.cache_clear()
        return result

    chosen = Settings(database_url=url, releases=directory, answer_cache_mb=1, rate_anonymous="off")
    with TestClient(create_app(chosen), raise_server_exceptions=False) as client:
        made = Releasing(Api(backend, url, client), directory, run)
        client.app.state.reader.listener = made.api.statements.append  # type: ignore[attr-defined]
        made.add("aaland", "Åland")
        yield made


@pytest.fixture(scope="module")
def on_both(
    address: Callable[[str, str], str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Releasing]]:
    """Such a database on each backend, with a first release of revision 1 and a second of revision 2."""
    one, other = BACKENDS
    places = {backend: tmp_path_factory.mktemp("releases") / backend for backend in BACKENDS}
    with (
        releasing(one, address(one, "released"), places[one]) as first,
        releasing(other, address(other, "released"), places[other]) as second,
    ):
        align_times(first.api, second.api)
        for made in (first, second):
            assert made.run("create", "2026.1", "--revision", "1").exit_code == 0
            assert made.run("create", "2026.2").exit_code == 0
            made.add("aaland-again", "Åland, once more")
        yield {one: first, other: second}


@pytest.fixture(params=BACKENDS)
def made(request: pytest.FixtureRequest, on_both: dict[str, Releasing]) -> Releasing:
    """Such a database with releases, on each backend."""
    return on_both[request.param]


@pytest.fixture
def fresh(empty: str, tmp_path: Path) -> Iterator[Releasing]:
    """A small database of its own, without a release."""
    topics = [{"id": f"topics/{slug}", "label": slug} for slug in ("peace", "war")]

    def fill(engine: Engine) -> None:
        write(
            engine,
            [Change(collections()["topics"], one) for one in topics],
            author="A test",
            reason="A few.",
            origin="test",
        )

    backend = "sqlite" if empty.startswith("sqlite") else "postgresql"
    with releasing(backend, empty, tmp_path / "releases", fill) as made:
        yield made


# ---- reading a release


@pytest.mark.parametrize(
    "path",
    [
        "actors?order=-label&limit=5&count=true&facets=kind",
        "actors/china?include=names.citations",
        "actors?q=aland",
        "documents/factbook-belarus/claims?limit=3",
        "actors/china/history",
        "memberships?ranks=any&as_of=2024&limit=3&include=actor",
    ],
)
def test_a_release_reads_as_its_revision_does(path: str, made: Releasing) -> None:
    for release, revision in (("2026.1", 1), ("2026.2", 2)):
        with_ = "&" if "?" in path else "?"
        answer = made.rest(f"/v1/{path}{with_}release={release}")
        assert answer == made.rest(f"/v1/{path}{with_}revision={revision}")
        assert answer["revision"] == revision


def test_graphql_reads_a_release_beside_others(made: Releasing) -> None:
    query = """query Then($release: ReleaseName) {
      then: at(release: $release) { revision actor(id: "actors/aaland") { label } }
      later: at(release: "2026.2", ranks: ANY) { revision actor(id: "actors/aaland") { label } } }"""
    for release, found in (("2026.1", None), ("2026.2", {"label": "Åland"}), ("2026.1", None)):
        answer = made.api.graphql(query, release=release)
        assert answer["then"] == {"revision": int(release[-1]), "actor": found}
        assert answer["later"] == {"revision": 2, "actor": {"label": "Åland"}}


def test_a_known_release_takes_no_further_statement(made: Releasing) -> None:
    made.rest("/v1/actors?release=2026.1&limit=1")
    made.api.statements.clear()
    made.rest("/v1/actors?release=2026.1&limit=2")
    made.api.graphql('{ at(release: "2026.1") { actors(first: 2) { nodes { id } } } }')
    assert len(made.api.statements) == 2


@pytest.mark.parametrize(
    ("query", "field", "hint"),
    [
        ("release=2026.3", "release", "Did you mean '2026.2'?"),
        ("release=", "release", "Use a name such as 2026.1."),
        ("release=..%2F..", "release", "Use a name such as 2026.1."),
        ("release=%D0%B0", "release", "Use a name such as 2026.1."),
        ("release=2026.1&revision=1", "release", "Use only one of them."),
        ("known_at=2024&release=2026.1", "release", "Use only one of them."),
        ("release=2026.1&release=2026.1", "release", "Give it once."),
    ],
)
def test_an_unknown_release_is_refused(query: str, field: str, hint: str, made: Releasing) -> None:
    for path in ("actors", "actors.csv", "actors/china", "actors/china/history", "actors/china/disagreements"):
        refused = made.api.client.get(f"/v1/{path}?{query}")
        problem = refused.json()
        assert (refused.status_code, problem["code"], problem["field"]) == (422, "BAD_USER_INPUT", field)
        assert problem["hint"] == hint


@pytest.mark.parametrize("arguments", ['release: "2026.3"', 'release: "a/b"', 'release: "2026.1", revision: 1'])
def test_graphql_refuses_the_same(arguments: str, made: Releasing) -> None:
    body = made.api.client.post("/graphql", json={"query": f"{{ at({arguments}) {{ revision }} }}"}).json()
    assert body["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


def test_a_read_of_a_release_is_cited_as_one(made: Releasing) -> None:
    path = "/v1/actors/china?release=2026.1"
    (answer,) = made.rest(f"{path}&cite=csl-json")
    assert answer["version"] == "release 2026.1 (revision 1)"
    assert answer["URL"] == "http://testserver/v1/actors/china?revision=1"
    assert made.rest(answer["URL"]) == made.rest(path)


# ---- the releases


def test_releases_have_counts_and_checksums(made: Releasing) -> None:
    first, second = made.rest("/v1/releases")["data"]
    assert (first["name"], first["revision"], second["name"], second["revision"]) == ("2026.1", 1, "2026.2", 2)
    assert second["rows"] == first["rows"] + 1
    for release in (first, second):
        assert made.rest(f"/v1/releases/{release['name']}") == {"data": release}
        assert [file["file"] for file in release["files"]] == [f"{name}.ndjson" for name in collections()]
        for file in release["files"]:
            body = made.api.client.get(file["href"]).content
            assert (sha256(body).hexdigest(), len(body)) == (file["sha256"], file["bytes"])
            assert body.count(b"\n") == file["count"]


def test_a_file_is_the_export_of_its_revision(made: Releasing) -> None:
    for name in collections():
        export = made.api.client.get(f"/v1/{name}.ndjson?release=2026.2&ranks=any").content
        assert made.api.client.get(f"/v1/releases/2026.2/{name}.ndjson").content == export
    ids = [json.loads(line)["id"] for line in export.splitlines()]
    assert ids == sorted(ids)


def test_files_are_the_same_on_both_backends(on_both: dict[str, Releasing]) -> None:
    one, other = (made.rest("/v1/releases")["data"] for made in on_both.values())
    assert [release["files"] for release in one] == [release["files"] for release in other]


def test_a_file_is_sent_as_every_answer_is(made: Releasing) -> None:
    path = "/v1/releases/2026.1/actors.ndjson"
    answer = made.api.client.get(path, headers={"origin": "https://elsewhere.example"})
    assert answer.headers["content-type"] == "application/x-ndjson"
    assert answer.headers["access-control-allow-origin"] == "*"
    again = made.api.client.get(path, headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    head = made.api.client.head(path)
    assert (head.status_code, head.content) == (200, b"")
    part = made.api.client.get(path, headers={"range": "bytes=10-19"})
    assert (part.status_code, part.content) == (206, answer.content[10:20])
    assert made.api.client.post(path).status_code == 405


def test_a_new_release_is_readable_at_once(fresh: Releasing) -> None:
    before = fresh.api.client.get("/v1/releases")
    assert before.json() == {"data": []}
    refused = fresh.api.client.get("/v1/actors?release=1")
    assert (refused.status_code, refused.json()["hint"]) == (422, "There is no release yet.")
    assert fresh.run("create", "1").exit_code == 0
    after = fresh.api.client.get("/v1/releases", headers={"if-none-match": before.headers["etag"]})
    assert [one["name"] for one in after.json()["data"]] == ["1"]
    assert fresh.rest("/v1/actors?release=1&limit=1")["revision"] == 2


def test_a_release_is_cited_by_its_name(made: Releasing) -> None:
    (answer,) = made.rest("/v1/releases/2026.1?cite=csl-json")
    assert (answer["title"], answer["version"]) == ("Release 2026.1", "release 2026.1")
    assert answer["URL"] == "http://testserver/v1/releases/2026.1"


@pytest.mark.parametrize(
    ("path", "status", "hint"),
    [
        ("2026.11", 404, "Did you mean '2026.1'?"),
        ("2026.1/actor.ndjson", 404, "Did you mean 'actors.ndjson'?"),
        ("2026.1/..%2F..%2Fentente.db", 404, None),
        ("2026.1/%2E%2E", 404, None),
        ("..%2F2026.1/actors.ndjson", 404, None),
        ("2026.1%00", 404, None),
        ("2026.1?release=2026.1", 422, None),
    ],
)
def test_a_missing_release_is_not_found(path: str, status: int, hint: str | None, made: Releasing) -> None:
    refused = made.api.client.get(f"/v1/releases/{path}")
    assert refused.status_code == status
    assert hint is None or refused.json()["hint"] == hint


# ---- making one


@pytest.mark.parametrize("name", ["", ".hidden", "a/b", "..", "a b", "ä", "x" * 61, "-x"])
def test_a_name_that_is_no_file_is_refused(name: str, made: Releasing) -> None:
    result = made.run("create", "--", name)
    assert result.exit_code == 1
    assert "Use a name such as 2026.1." in result.stderr


def test_release_names_are_unique(made: Releasing) -> None:
    before = made.rest("/v1/releases")
    result = made.run("create", "2026.1", "--revision", "2")
    assert (result.exit_code, "already" in result.stderr) == (1, True)
    assert made.rest("/v1/releases") == before
    assert made.run("verify", "2026.1").exit_code == 0


def test_a_revision_that_is_not_written_yet_has_no_name(made: Releasing) -> None:
    result = made.run("create", "too-early", "--revision", "99")
    assert (result.exit_code, "does not exist yet" in result.stderr) == (1, True)
    assert made.run("verify", "too-early").exit_code == 1


def test_the_list_has_every_release(made: Releasing) -> None:
    answer = made.run("list").stdout
    assert "2026.1" in answer and "2026.2" in answer and "served" in answer


def test_two_at_once_make_one(fresh: Releasing) -> None:
    async def at_once() -> list[Any]:
        async with base_at(fresh.api.url, fresh.directory) as one, base_at(fresh.api.url, fresh.directory) as other:
            return await asyncio.gather(create(one, "1", 1), create(other, "1", 2), return_exceptions=True)

    answer = asyncio.run(at_once())
    assert sorted(isinstance(one, Refusal) for one in answer) == [False, True]
    assert fresh.run("verify", "1").exit_code == 0
    assert [one.name for one in fresh.directory.iterdir()] == ["1"]


KILLED = """
import os, signal, sys
import api.releases.create as releases
point = getattr(releases, sys.argv[1])

def stop(*given):
    if sys.argv[1] != "freeze":
        point(*given)
    os.kill(os.getpid(), signal.SIGKILL)

setattr(releases, sys.argv[1], stop)
from api.cli import main
main(["release", "create", "1"])
"""


@pytest.mark.parametrize("point", ["freeze", "_publish", "_sync"])
def test_a_killed_release_leaves_nothing_half_made(point: str, fresh: Releasing) -> None:
    environment = {
        **os.environ,
        "ENTENTE_DATABASE_URL": fresh.api.url,
        "ENTENTE_RELEASES": str(fresh.directory),
    }
    killed = subprocess.run([sys.executable, "-c", KILLED, point], env=environment, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert fresh.rest("/v1/releases") == {"data": []}
    assert fresh.api.client.get("/v1/releases/1/actors.ndjson").status_code == 404
    assert fresh.run("create", "1").exit_code == 0
    assert fresh.run("verify", "1").exit_code == 0


# ---- checking one


def test_changed_files_of_a_release_are_found(fresh: Releasing) -> None:
    assert fresh.run("create", "1").exit_code == 0
    file = fresh.directory / "1" / "topics.ndjson"
    file.write_bytes(file.read_bytes()[::-1])
    (fresh.directory / "1" / "tags.ndjson").unlink()
    result = fresh.run("verify", "1")
    assert result.exit_code == 1
    assert "topics.ndjson was changed in the directory." in result.stderr
    assert "tags.ndjson is missing from the directory." in result.stderr
    assert "2 failed" in result.stdout
    assert fresh.api.client.get("/v1/releases/1/tags.ndjson").status_code == 404
    shutil.rmtree(fresh.directory)
    assert fresh.api.client.get("/v1/releases/1/actors.ndjson").json()["code"] == "NOT_FOUND"


def test_differences_from_the_database_are_found(fresh: Releasing) -> None:
    assert fresh.run("create", "1").exit_code == 0
    engine = write_engine(fresh.api.url)
    with engine.begin() as connection:
        topics = table_of(collections()["topics"])
        connection.execute(sa.update(topics).values(label="What no writer wrote"))
    engine.dispose()
    result = fresh.run("verify", "1")
    assert (result.exit_code, "topics.ndjson differs from the rows of its revision." in result.stderr) == (1, True)


def test_a_release_outlives_every_write(fresh: Releasing) -> None:
    assert fresh.run("create", "1").exit_code == 0
    fresh.add("another", "Another")
    assert fresh.run("verify", "1").exit_code == 0


def test_redacted_values_are_not_served(fresh: Releasing) -> None:
    assert fresh.run("create", "1").exit_code == 0
    assert "Åland" in fresh.api.client.get("/v1/releases/1/actors.ndjson").text
    engine = write_engine(fresh.api.url)
    apply_changes(engine, [Redact("actors/aaland", if_revision=ANY_REVISION)], SIGNED)
    engine.dispose()
    refused = fresh.api.client.get("/v1/releases/1/actors.ndjson")
    assert (refused.status_code, refused.json()["code"]) == (451, "REDACTED")
    assert fresh.run("verify", "1").exit_code == 1
    assert "needs refreeze" in fresh.run("list").stdout
    assert fresh.run("refreeze", "1").exit_code == 0
    again = fresh.api.client.get("/v1/releases/1/actors.ndjson")
    assert again.status_code == 200 and "Åland" not in again.text
    assert again.text == fresh.api.client.get("/v1/actors.ndjson?release=1&ranks=any").text
    assert fresh.run("verify", "1").exit_code == 0
