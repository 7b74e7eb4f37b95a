"""When the database is locked, full or away, or the process dies, nothing is half written, and nothing twice."""

import asyncio
import json
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import asyncpg
import pytest
from conftest import BACKENDS, Api, serving
from databases import create_database, create_tables, postgresql_server
from httpx2 import Response
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from api.access import Role
from api.access.keys import create_key
from api.database import engines, write_engine
from api.database.address import parse_address
from api.database.failures import unavailable
from api.database.postgresql import PostgresqlReader
from api.errors import Code, Refusal
from api.query.sql.statement import SqlStatement
from api.write import Command, Create, Invalid, Signature, WriteResult
from api.write import service as door
from api.write.writer import Writer
from schema.catalog import collections

SIGNED = Signature("Somebody", "To see.", "test")


def actor(slug: str, **values: Any) -> Create:
    return Create(collections()["actors"], {"id": f"actors/{slug}", "label": slug, "kind": "state", **values})


def key_of(api: Api) -> dict[str, str]:
    engine = write_engine(api.url)
    made = create_key(engine, "An editor", Role.editor)
    engine.dispose()
    return {"authorization": f"Bearer {made}"}


def post(api: Api, key: dict[str, str], slug: str, **headers: str) -> Response:
    body = {"id": f"actors/{slug}", "label": slug, "kind": "state"}
    return api.client.post("/v1/actors", json=body, headers=key | headers)


@pytest.fixture(scope="module")
def sqlite(address: Callable[[str, str], str]) -> Iterator[Api]:
    """The seeds in a file of its own, whose writer has a short busy timeout."""
    before, engines.LOCK_TIMEOUT_SECONDS = engines.LOCK_TIMEOUT_SECONDS, 0.2
    with serving("sqlite", address("sqlite", "failing")) as api:
        yield api
    engines.LOCK_TIMEOUT_SECONDS = before


def test_writers_are_told_to_retry_while_the_file_is_locked(sqlite: Api) -> None:
    key = key_of(sqlite)
    other = sqlite3.connect(engines.sqlite_file(sqlite.url), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    refused = post(sqlite, key, "while-locked")
    assert (refused.status_code, refused.json()["code"]) == (503, "UNAVAILABLE")
    assert int(refused.headers["retry-after"]) >= 1
    assert sqlite.rest("/v1/actors/china")["data"]["label"] == "China", "reads go on"
    mutation = 'mutation { createActor(input: {label: "X", actorKind: STATE}) { __typename } }'
    assert sqlite.client.post("/graphql", json={"query": mutation}, headers=key).status_code == 503
    other.execute("ROLLBACK")
    other.close()
    assert post(sqlite, key, "while-locked").status_code == 201


def test_a_full_disk_is_reported_and_nothing_is_half_written(sqlite: Api) -> None:
    key, before = key_of(sqlite), sqlite.rest("/readyz")["revision"]
    engine = sqlite.client.app.state.writer.engine  # type: ignore[attr-defined]
    pages = sqlite3.connect(engines.sqlite_file(sqlite.url)).execute("PRAGMA page_count").fetchone()[0]

    def limit(connection: sqlite3.Connection, *_: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")

    engine.dispose()
    event.listen(engine, "connect", limit)
    changes = [{"op": "create", "collection": "actors", "values": {"label": "x" * 300, "kind": "state"}}] * 300
    full = sqlite.client.post("/v1/batch", json={"reason": "Much.", "changes": changes}, headers=key)
    assert (full.status_code, full.json()["code"]) == (507, "STORAGE_FULL")
    assert sqlite.rest("/readyz")["revision"] == before
    event.remove(engine, "connect", limit)
    engine.dispose()
    done = sqlite.client.post("/v1/batch", json={"reason": "Much.", "changes": changes}, headers=key)
    assert (done.status_code, len(done.json()["ids"])) == (200, 300)


def test_a_server_that_went_away_is_found_again_when_it_is_back() -> None:
    with postgresql_server() as server, serving("postgresql", create_database(server.get_uri(), "away")) as api:
        key = key_of(api)
        assert post(api, key, "before").status_code == 201
        server.stop()
        refused = post(api, key, "meanwhile")
        assert (refused.status_code, refused.json()["code"]) == (503, "UNAVAILABLE")
        server.ensure_postgres_running()
        back = monotonic()
        while post(api, key, "after").status_code != 201:
            assert monotonic() - back < 2
            sleep(0.05)
        assert api.rest("/v1/actors/before")["data"]["label"] == "before"
        assert api.client.get("/v1/actors/meanwhile").status_code == 404


class Broken:
    """A connection that breaks between two messages of one query."""

    def is_closed(self) -> bool:
        return False

    async def fetchval(self, *_: object) -> None:
        raise asyncpg.InternalClientError("cannot switch to state 12; another operation (2) is in progress")


def test_a_connection_that_breaks_within_a_question_is_no_mistake_of_ours() -> None:
    reader = PostgresqlReader(parse_address("postgresql://127.0.0.1/nowhere"), 1, 1.0)
    reader.idle = [Broken()]
    with pytest.raises(Refusal) as refused:
        asyncio.run(reader.read(SqlStatement("select 1", ())))
    assert refused.value.code is Code.UNAVAILABLE


# ---- several in one transaction


@pytest.fixture
def writer(empty: str) -> Iterator[Writer]:
    """A writer to a new database of each backend that has not started: its tasks wait."""
    create_tables(empty)
    writer = Writer(write_engine(empty, lasting=True))
    yield writer
    writer.close()


def outcomes(writer: Writer, *works: list[Command]) -> list[WriteResult | BaseException]:
    """Returns the results of several tasks that waited together."""

    async def all_of_them() -> list[WriteResult | BaseException]:
        tasks = [asyncio.ensure_future(writer.write(orders, SIGNED)) for orders in works]
        await asyncio.sleep(0)
        writer.open()
        return await asyncio.gather(*tasks, return_exceptions=True)

    return asyncio.run(all_of_them())


def test_those_who_wait_together_are_each_a_revision_or_refused(writer: Writer) -> None:
    commits: list[object] = []
    event.listen(writer.engine, "commit", commits.append)
    found = outcomes(writer, [actor("a")], [actor("a")], [actor("b", kind="nonsense")], [actor("c")], [])
    assert isinstance(found[1], Invalid) and isinstance(found[2], Invalid)
    assert [one.revision for one in found if isinstance(one, WriteResult)] == [1, 2, None]
    assert len(commits) == 1


def test_a_mistake_of_ours_over_one_does_not_harm_those_who_wait_with_it(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(draft: Any, *rest: Any) -> Any:
        if "actors/bad" in draft.rows:
            raise ZeroDivisionError
        return persist(draft, *rest)

    persist = door.persist
    monkeypatch.setattr(door, "persist", fail)
    found = outcomes(writer, [actor("a")], [actor("bad")], [actor("c")])
    assert isinstance(found[1], ZeroDivisionError)
    assert [one.revision for one in found if isinstance(one, WriteResult)] == [1, 2]


def test_those_who_come_while_the_database_is_waited_for_do_not_wait_for_it_again(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[object] = []

    def wait(*_: object) -> None:
        waited.append(None)
        raise OperationalError("", None, sqlite3.OperationalError("database is locked"))

    monkeypatch.setattr("api.write.writer.AT_ONCE", 1)
    monkeypatch.setattr("api.write.writer.database_failure", lambda _: unavailable())
    event.listen(writer.engine, "begin", wait)
    found = outcomes(writer, [actor("a")], [actor("b")], [actor("c")])
    assert [one.code for one in found if isinstance(one, Refusal)] == [Code.UNAVAILABLE] * 3
    assert len(waited) == 1
    event.remove(writer.engine, "begin", wait)


# ---- a process that dies

DYING = """
import asyncio, json, os, signal, sys
from api.app import create_app
from api.settings import Settings

url, key, body = sys.argv[1:]

async def main():
    app = create_app(Settings(database_url=url))
    headers = {"authorization": f"Bearer {key}", "content-type": "application/json", "idempotency-key": "once"}
    async def receive():
        return {"type": "http.request", "body": body.encode(), "more_body": False}
    async def send(message):
        os.kill(os.getpid(), signal.SIGKILL)
    scope = {
        "type": "http", "method": "POST", "path": "/v1/actors", "raw_path": b"/v1/actors", "query_string": b"",
        "headers": [(n.encode(), v.encode()) for n, v in headers.items()], "client": ("127.0.0.1", 1),
        "server": ("testserver", 80), "scheme": "http", "http_version": "1.1", "root_path": "", "asgi": {},
    }
    async with app.router.lifespan_context(app):
        await app(scope, receive, send)

asyncio.run(main())
"""
"""Answers one request and is killed between commit and reply."""


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_retry_after_a_lost_answer_writes_nothing_twice(backend: str, address: Callable[[str, str], str]) -> None:
    root = Path(__file__).parent.parent
    with serving(backend, address(backend, f"dying_{backend}")) as api:
        key = key_of(api)
        body = json.dumps({"label": "Once", "kind": "state"})
        command = [sys.executable, "-c", DYING, api.url, key["authorization"].removeprefix("Bearer "), body]
        died = subprocess.run(command, cwd=root, capture_output=True, check=False)
        assert died.returncode == -signal.SIGKILL, died.stderr.decode()
        headers = {**key, "idempotency-key": "once", "content-type": "application/json"}
        again = api.client.post("/v1/actors", content=body, headers=headers)
        assert (again.status_code, again.json()["data"]["id"]) == (201, "actors/once")
        assert api.rest("/v1/actors?label=Once&count=true")["count"] == 1
