"""What becomes of requests when PostgreSQL hangs, is read-only, or is set up in another way than ours."""

import json
import os
import signal
import socket
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from fastapi.testclient import TestClient
from live_server import running_server
from poolers import free_port
from typer.testing import CliRunner, Result

from api.access import Role
from api.access.keys import create_key
from api.app import create_app
from api.cli import main
from api.database import upgrade, write_engine
from api.settings import Settings, settings
from bench.faults.cluster import Cluster, of_the_wheel

LIMIT = 0.6
"""Seconds that a statement may take here."""


class Servers:
    """A primary and its hot standby, with a database `kb` that has tables, and a key for writing to it."""

    def __init__(self, folder: Path) -> None:
        for part in ("primary", "standby"):
            (folder / part).mkdir()
        folder.chmod(0o755)
        self.primary = Cluster(of_the_wheel(), folder / "primary", free_port())
        self.standby = Cluster(of_the_wheel(), folder / "standby", free_port())
        self.primary.create()
        self.primary.start("-c fsync=off")
        self.execute("CREATE ROLE kb LOGIN", "CREATE DATABASE kb OWNER kb")
        self.url = f"postgresql://kb@127.0.0.1:{self.primary.port}/kb"
        upgrade(self.url)
        engine = write_engine(self.url)
        self.key = create_key(engine, "An editor", Role.editor)
        engine.dispose()
        self.standby.copy_of(self.primary)
        self.standby.start("-c fsync=off")

    def execute(self, *statements: str) -> None:
        with psycopg.connect(self.primary.url, autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement)

    def database(self, settings: str = "") -> str:
        """Returns the address of a new database without tables."""
        name = f"d{uuid4().hex}"
        self.execute(f"CREATE DATABASE {name} OWNER kb {settings}")
        return self.url.removesuffix("kb") + name

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Stops every process of the primary meanwhile, as a machine does that hangs."""
        first = int((self.primary.data / "postmaster.pid").read_text().split()[0])
        children = subprocess.run(["pgrep", "-P", str(first)], capture_output=True, text=True, check=True).stdout
        processes = [first, *map(int, children.split())]
        try:
            for process in processes:
                os.kill(process, signal.SIGSTOP)
            yield
        finally:
            for process in processes:
                os.kill(process, signal.SIGCONT)


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


def answers(url: str, key: str) -> dict[str, int]:
    """Returns the statuses of a read, of a page of the feed and of a write."""
    app = create_app(Settings(database_url=url, statement_seconds=6))
    with TestClient(app, raise_server_exceptions=False) as client:
        headers = {"authorization": f"Bearer {key}"}
        body = {"label": uuid4().hex, "kind": "state"}
        return {
            "read": client.get("/v1/actors").status_code,
            "changes": client.get("/v1/changes?limit=1").status_code,
            "write": client.post("/v1/actors", json=body, headers=headers).status_code,
        }


WORKS = {"read": 200, "changes": 200, "write": 201}


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
        with servers.paused():
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
        assert answers(f"postgresql://kb@{hosts}/kb", servers.key) == WORKS


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
    assert answers(f"{servers.url}?{parameters}", servers.key) == WORKS


def test_of_several_hosts_the_one_with_the_required_attribute_is_used(servers: Servers) -> None:
    hosts = f"postgresql://kb@127.0.0.1:{servers.standby.port},127.0.0.1:{servers.primary.port}/kb"
    assert answers(f"{hosts}?target_session_attrs=read-write", servers.key) == WORKS
    assert answers(f"{hosts}?target_session_attrs=primary", servers.key) == WORKS
    assert answers(f"{hosts}?target_session_attrs=prefer-standby", servers.key) == WORKS | {"write": 503}


def test_a_password_comes_from_the_environment_or_a_file(
    servers: Servers, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PGPASSWORD", "hush")
    assert answers(servers.url, servers.key) == WORKS
    monkeypatch.delenv("PGPASSWORD")
    file = tmp_path / "passwords"
    file.write_text("*:*:*:*:hush\n", encoding="utf-8")
    file.chmod(0o600)
    assert answers(f"{servers.url}?passfile={file}", servers.key) == WORKS


def test_a_home_directory_that_cannot_be_read_does_not_matter(
    servers: Servers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/" + "x" * 300)  # fails to be looked up for every user, root included
    assert answers(servers.url, servers.key) == WORKS


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
    assert answers(url, key) == WORKS
    with TestClient(create_app(Settings(database_url=url))) as client:
        (change,) = client.get("/v1/changes?limit=1").json()["data"]
        (version,) = client.get(f"/v1/{change['id']}/history").json()["data"]
        assert change["at"] == version["at"] and change["at"].endswith("Z")


def test_another_encoding_than_utf_8_is_refused_before_anything_is_written(servers: Servers, entente: Entente) -> None:
    url = servers.database("ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0")
    done = entente(url, "migrate")
    line = "The database has the encoding SQL_ASCII; Entente needs UTF8. Create a new one with CREATE DATABASE"
    assert (done.exit_code, done.output.count("\n")) == (1, 1) and done.output.startswith(line)
    with psycopg.connect(url) as connection:
        found: Any = connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()
    assert found == (0,)
    with TestClient(create_app(Settings(database_url=url))) as client:
        assert line.partition(".")[0] in client.get("/readyz").json()["detail"]


@pytest.mark.parametrize("words", ["serve --no-setup", "migrate", "check", "keys list", "release list"])
def test_an_unknown_parameter_is_refused_by_every_command_in_one_line(words: str, entente: Entente) -> None:
    done = entente("postgresql://127.0.0.1:1/kb?ssl_mode=prefer", words)
    line = "ENTENTE_DATABASE_URL: there is no parameter 'ssl_mode'. Did you mean 'sslmode'?\n"
    assert (done.exit_code in (1, 2), done.output) == (True, line)
