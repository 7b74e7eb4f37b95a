"""What becomes of requests when PostgreSQL hangs, is read-only, or is set up in another way than ours."""

import asyncio
import json
import socket
import subprocess
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from clusters import Servers
from fastapi.testclient import TestClient
from live_server import running_server
from poolers import pgbouncer
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from typer.testing import CliRunner, Result

from api.access import Role
from api.access.keys import create_key
from api.app import create_app
from api.changes.pg_listener import PostgresqlListener
from api.cli import main
from api.database import reader_for, upgrade, write_engine
from api.database.address import parse_address
from api.query.sql.statement import SqlStatement
from api.settings import Settings, settings

LIMIT = 0.6
"""Seconds that a statement may take here."""


Entente = Callable[[str, str], Result]


@pytest.fixture
def entente(monkeypatch: pytest.MonkeyPatch) -> Iterator[Entente]:
    """Runs a command over a database."""

    def run(url: str, words: str) -> Result:
        monkeypatch.setenv("ENTENTE_DATABASE_URL", url)
        settings.cache_clear()
        return CliRunner().invoke(main, words.split())

    yield run
    settings.cache_clear()


@pytest.fixture(scope="module")
def servers() -> Iterator[Servers]:
    with TemporaryDirectory(prefix="entente-tests-") as folder, ExitStack() as stack:
        servers = Servers(Path(folder))
        for cluster in (servers.primary, servers.standby):
            stack.callback(cluster.stop, "immediate")
        yield servers


async def read_once(url: str, query: str = "select '1'") -> bytes | None:
    reader = reader_for(url, connections=1, seconds=6)
    try:
        return await reader.read(SqlStatement(query, ()))
    finally:
        await reader.close()


async def failure(reading: Coroutine[Any, Any, bytes | None]) -> str:
    """Returns the answer of a read as text, or why there is none."""
    try:
        return (await reading or b"").decode()
    except Exception as problem:
        return str(problem)


def connects(url: str) -> tuple[bool, bool]:
    """Returns whether the driver for reading, and the one for writing, connect to an address."""
    engine = write_engine(url, seconds=6)
    try:
        with engine.connect() as connection:
            writes = connection.scalar(text("select 1")) == 1
    except OperationalError:
        writes = False
    engine.dispose()
    return asyncio.run(failure(read_once(url))) == "1", writes


BOTH = (True, True)


# ---- a server that hangs


def ask(server: str, method: str, path: str, key: str) -> tuple[int, float, str | None]:
    """Returns the status, the seconds that it took, and `Retry-After`."""
    connection = HTTPConnection(server, timeout=20)
    headers = {"authorization": f"Bearer {key}", "content-type": "application/json"}
    body = json.dumps({"label": uuid4().hex, "kind": "state"}) if method == "POST" else None
    began = monotonic()
    connection.request(method, path, body, headers)
    response = connection.getresponse()
    response.read()
    connection.close()
    return response.status, monotonic() - began, response.headers["retry-after"]


REQUESTS = [("GET", "/v1/actors"), ("GET", "/v1/changes"), ("POST", "/v1/actors"), ("GET", "/readyz")]


def test_a_server_that_hangs_is_given_up_in_time_and_used_again_by_itself(servers: Servers) -> None:
    def all_at_once() -> list[tuple[int, float, str | None]]:
        with ThreadPoolExecutor(12) as pool:
            return list(pool.map(lambda request: ask(server, *request, servers.key), REQUESTS * 3))

    with running_server(servers.url, statement_seconds=LIMIT, answer_cache_mb=0, readers=2) as server:
        assert {status for status, _, _ in all_at_once()} == {200, 201}
        with servers.primary.paused():
            refused = all_at_once()
            assert {(status, again) for status, _, again in refused} == {(503, "1")}
            assert max(seconds for _, seconds, _ in refused) < LIMIT + 1
            assert ask(server, "GET", "/healthz", servers.key)[0] == 200
        resumed = monotonic()
        while {status for status, _, _ in all_at_once()} != {200, 201}:
            assert monotonic() - resumed < 5


def test_a_host_that_hangs_is_passed_over(servers: Servers) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        hosts = f"127.0.0.1:{silent.getsockname()[1]},127.0.0.1:{servers.primary.port}"
        assert connects(f"postgresql://kb@{hosts}/kb") == BOTH


# ---- an address with parameters


@pytest.mark.parametrize(
    "parameters",
    [
        "sslmode=prefer&channel_binding=prefer",
        "sslmode=disable&gssencmode=disable&connect_timeout=3&keepalives=1&application_name=kb",
        "options=-c%20search_path%3Dpublic&load_balance_hosts=random",
    ],
)
def test_parameters_that_one_driver_does_not_know_are_for_the_other(servers: Servers, parameters: str) -> None:
    assert connects(f"{servers.url}?{parameters}") == BOTH


@pytest.mark.parametrize(
    ("attribute", "in_recovery"),
    [("any", "true"), ("read-write", "false"), ("primary", "false"), ("standby", "true"), ("prefer-standby", "true")],
)
def test_of_several_hosts_both_drivers_use_the_first_with_the_required_attribute(
    servers: Servers, attribute: str, in_recovery: str
) -> None:
    hosts = f"127.0.0.1:{servers.standby.port},127.0.0.1:{servers.primary.port}"
    url, query = f"postgresql://kb@{hosts}/kb?target_session_attrs={attribute}", "select pg_is_in_recovery()::text"
    engine = write_engine(url)
    with engine.connect() as connection:
        assert connection.scalar(text(query)) == in_recovery
    engine.dispose()
    assert asyncio.run(failure(read_once(url, query))) == in_recovery


def test_a_home_directory_that_cannot_be_read_does_not_matter(
    servers: Servers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/" + "x" * 300)  # fails to be looked up for every user, root included
    assert connects(servers.url) == BOTH


# ---- a server that is read-only


def test_writing_to_a_standby_is_refused_until_it_is_promoted(servers: Servers) -> None:
    url = servers.url.replace(str(servers.primary.port), str(servers.standby.port))
    with TestClient(create_app(Settings(database_url=url)), raise_server_exceptions=False) as client:
        headers = {"authorization": f"Bearer {servers.key}"}
        refused = client.post("/v1/actors", json={"label": "X", "kind": "state"}, headers=headers)
        assert (refused.status_code, refused.headers["retry-after"]) == (503, "1")
        assert refused.json()["detail"] == "The database is read-only at the moment."
        assert client.get("/v1/actors").status_code == 200


@pytest.mark.parametrize("words", ["seed", "keys create --name Me"])
def test_commands_that_write_say_that_a_server_is_read_only(servers: Servers, words: str, entente: Entente) -> None:
    done = entente(servers.url.replace(str(servers.primary.port), str(servers.standby.port)), words)
    line = "The database is read-only at the moment. Nothing was written. Try again later.\n"
    assert (done.exit_code, done.output) == (1, line)


# ---- a database with settings of its own


def test_is_a_session_that_the_server_ends_in_its_transaction_503(servers: Servers) -> None:
    """A time limit of a millisecond for idle transactions ends some of them, as one of a minute does if a process stalls."""
    url = servers.database()
    upgrade(url)
    engine = write_engine(url)
    headers = {"Authorization": f"Bearer {create_key(engine, 'An editor', Role.editor)}"}
    engine.dispose()
    servers.execute(f"ALTER DATABASE {parse_address(url)['dbname']} SET idle_in_transaction_session_timeout = 1")
    with TestClient(create_app(Settings(database_url=url)), raise_server_exceptions=False) as client:
        writes = [client.post("/v1/actors", json={"label": "A", "kind": "state"}, headers=headers) for _ in range(5)]
        answers = [*writes, *(client.get("/v1/changes") for _ in range(5))]
    assert {answer.status_code for answer in answers} <= {200, 201, 503}
    assert 503 in {answer.status_code for answer in answers}, "no session was ended"


def test_settings_of_a_database_do_not_change_answers(servers: Servers) -> None:
    url = servers.database()
    name = url.rpartition("/")[2]
    upgrade(url)
    for setting in ("datestyle = 'SQL, DMY'", "timezone = 'Asia/Tokyo'", "intervalstyle = 'iso_8601'"):
        servers.execute(f"ALTER DATABASE {name} SET {setting}")
    servers.execute(f"ALTER DATABASE {name} SET default_transaction_isolation = 'serializable'")
    engine = write_engine(url)
    key = create_key(engine, "An editor", Role.editor)
    engine.dispose()
    with TestClient(create_app(Settings(database_url=url, statement_seconds=6))) as client:
        headers = {"authorization": f"Bearer {key}"}
        assert client.post("/v1/actors", json={"label": "X", "kind": "state"}, headers=headers).status_code == 201
        (change,) = client.get("/v1/changes?limit=1").json()["data"]
        (version,) = client.get(f"/v1/{change['id']}/history").json()["data"]
    assert change["at"] == version["at"] and change["at"].endswith("Z")
    assert abs(datetime.now(UTC) - datetime.fromisoformat(change["at"])) < timedelta(minutes=10)


def test_another_encoding_than_utf_8_is_refused_before_anything_is_written(servers: Servers, entente: Entente) -> None:
    url = servers.database("ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0")
    done = entente(url, "migrate")
    line = "The database has the encoding SQL_ASCII; Entente needs UTF8. Create a new one with CREATE DATABASE"
    assert (done.exit_code, done.output.count("\n")) == (1, 1) and done.output.startswith(line)
    with psycopg.connect(url) as connection:
        found: Any = connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()
    assert found == (0,)
    assert asyncio.run(failure(read_once(url))).startswith(line)


@pytest.mark.parametrize("words", ["serve --no-setup", "migrate", "check", "keys list", "release list"])
def test_an_unknown_parameter_is_refused_by_every_command_in_one_line(words: str, entente: Entente) -> None:
    done = entente("postgresql://127.0.0.1:1/kb?ssl_mode=prefer", words)
    line = "ENTENTE_DATABASE_URL: there is no parameter 'ssl_mode'. Did you mean 'sslmode'?\n"
    assert (done.exit_code in (1, 2), done.output) == (True, line)


# ---- a connection pooler


@pytest.fixture(scope="module", params=["", "ignore_startup_parameters = options, extra_float_digits, jit"])
def pooled(request: pytest.FixtureRequest, servers: Servers) -> Iterator[str]:
    """The address of the database through PgBouncer in transaction mode, with its defaults and with a usual setting."""
    with pgbouncer(servers.url, request.param) as through:
        yield through(servers.url)


def test_many_requests_at_once_are_answered_behind_a_pooler(servers: Servers, pooled: str) -> None:
    requests = [("GET", f"/v1/actors?limit={number}") for number in range(1, 61)] + [("POST", "/v1/actors")] * 20
    with running_server(pooled, statement_seconds=20, rate_anonymous="off", answer_cache_mb=0) as server:
        with ThreadPoolExecutor(12) as pool:
            found = Counter(pool.map(lambda request: ask(server, *request, servers.key)[0], requests))
        assert found == {200: 60, 201: 20}
        assert ask(server, "GET", "/v1/changes", servers.key)[0] == 200


def test_the_guards_of_a_read_stay_in_force_behind_a_pooler(servers: Servers, pooled: str) -> None:
    async def read(*texts: str) -> list[str]:
        reader = reader_for(pooled, connections=1, seconds=LIMIT)
        try:
            return [await failure(reader.read(SqlStatement(text, ()))) for text in texts]
        finally:
            await reader.close()

    in_force = "select current_setting('statement_timeout') || current_setting('jit') || current_setting('timezone')"
    write, wait = "delete from counter returning name", "select pg_sleep(5)::text"
    assert asyncio.run(read(in_force, write, wait, in_force)) == [
        "570msoffUTC",
        "cannot execute DELETE in a read-only transaction",
        "The query exceeded the time limit. Request less at once.",
        "570msoffUTC",
    ]
    with psycopg.connect(pooled) as other:
        found = other.execute("select current_setting('statement_timeout'), current_setting('jit')").fetchone()
        prepared = other.execute("select count(*) from pg_prepared_statements").fetchone()
    assert (found, prepared) == (("0", "on"), (0,)), "nothing is left for the next client"


def test_the_time_of_a_write_stays_limited_behind_a_pooler(servers: Servers, pooled: str) -> None:
    engine = write_engine(pooled, seconds=LIMIT)
    with engine.connect() as connection, pytest.raises(OperationalError, match="statement timeout"):
        connection.execute(text("select pg_sleep(5)"))
    engine.dispose()


def test_nobody_listens_behind_a_pooler(servers: Servers, pooled: str) -> None:
    async def listen() -> tuple[bool, bool]:
        listener = PostgresqlListener(parse_address(pooled))
        await listener.listen(asyncio.Event())
        return listener.is_pooled, listener.connection is None

    assert asyncio.run(listen()) == (True, True)


def test_processes_migrate_and_seed_behind_a_pooler(servers: Servers, entente: Entente) -> None:
    url = servers.database()
    with pgbouncer(url) as through:
        assert [entente(through(url), words).exit_code for words in ("migrate", "migrate", "check")] == [0, 0, 0]


# ---- encryption


@pytest.fixture(scope="module")
def encrypted(servers: Servers) -> Iterator[tuple[str, Path]]:
    """An address that takes TLS, by PgBouncer, and the certificate of its host."""
    with TemporaryDirectory(prefix="entente-tests-") as folder:
        key, certificate = Path(folder) / "key", Path(folder) / "crt"
        words = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost"
        command = ["openssl", *words.split(), "-keyout", key, "-out", certificate]
        subprocess.run(command, check=True, capture_output=True)
        for path, mode in ((Path(folder), 0o755), (key, 0o644), (certificate, 0o644)):
            path.chmod(mode)
        more = f"client_tls_sslmode = allow\nclient_tls_key_file = {key}\nclient_tls_cert_file = {certificate}"
        with pgbouncer(servers.url, more) as through:
            yield through(servers.url), certificate


@pytest.mark.parametrize(
    ("host", "parameters", "works"),
    [
        ("127.0.0.1", "sslmode=require", True),
        ("127.0.0.1", "sslmode=prefer&channel_binding=prefer", True),
        ("127.0.0.1", "sslmode=verify-ca&sslrootcert=CERTIFICATE", True),
        ("localhost", "sslmode=verify-full&sslrootcert=CERTIFICATE", True),
        ("127.0.0.1", "sslmode=verify-full&sslrootcert=CERTIFICATE", False),
        ("127.0.0.1", "sslmode=verify-full&sslrootcert=system", False),
    ],
)
def test_both_drivers_verify_the_server_alike(
    encrypted: tuple[str, Path], host: str, parameters: str, works: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/" + "x" * 300)
    address, certificate = encrypted
    url = f"{address.replace('127.0.0.1', host)}?{parameters.replace('CERTIFICATE', str(certificate))}"
    assert connects(url) == (works, works)
