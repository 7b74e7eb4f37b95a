"""The server as a process: startup, shutdown, operation without its database, monitoring and settings."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from conftest import Api
from databases import create_tables
from fastapi.testclient import TestClient
from sqlalchemy import create_engine, text

from api.app import create_app
from api.database import upgrade
from api.database.engines import place, with_driver
from api.settings import Settings

ROOT = Path(__file__).parent.parent


@dataclass
class Served:
    """A server in its own process, run as `entente serve --no-setup`."""

    process: subprocess.Popen[str]
    port: int

    def get(self, path: str, **headers: str) -> int:
        """Returns the status of a path."""
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=20)) as connection:
            connection.request("GET", path, headers=headers)
            return connection.getresponse().status

    def ended(self) -> list[dict[str, Any]]:
        """Stops the process and returns everything that it logged."""
        self.process.send_signal(signal.SIGTERM)
        _, lines = self.process.communicate(timeout=20)
        return [json.loads(line) for line in lines.splitlines()]


@contextmanager
def served(url: str, *command: str, before: Sequence[str] = ()) -> Iterator[Served]:
    """The server, once it answers.  `before` is a command that takes it as its arguments."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environment = {**os.environ, "ENTENTE_DATABASE_URL": url}
    arguments = [word.replace("PORT", str(port)) for word in command]
    pipes = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen([*before, sys.executable, *arguments], cwd=ROOT, env=environment, **pipes) as process:  # type: ignore[call-overload]
        try:
            yield Served(process, answering(process, port))
        finally:
            process.kill()


def answering(process: subprocess.Popen[str], port: int) -> int:
    """Returns the port, once something answers there."""
    for _ in range(900):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return port
        assert process.poll() is None, process.communicate()
        sleep(0.1)
    raise AssertionError("it never listened")


SERVE = ("-m", "api.cli", "serve", "--no-setup", "--port", "PORT")
BROKEN = """
from api.commands.serve import application
from api.observe.logs import configure
from api.server import listen
from api.sockets import bind
async def broken(request): raise LookupError("cannot reach postgresql://entente:hush-hush@host/entente")
configure("info")
app = application()
app.add_route("/broken", broken)
listen(app, bind("127.0.0.1", PORT))
"""


def test_the_server_logs_in_json_and_an_exception_once(both: dict[str, Api]) -> None:
    with served(both["sqlite"].url, "-c", BROKEN) as server:
        assert server.get("/broken", Cookie="hush-hush") == 500
        lines = server.ended()
    assert [line["event"] for line in lines if "exception" in line] == ["exception"]
    assert "hush-hush" not in str(lines)
    assert {"Started server process", "Finished server process"} <= {re.sub(r" \[.*", "", s["event"]) for s in lines}


def test_does_the_log_begin_with_what_is_served_without_secrets(tmp_path: Path) -> None:
    create_tables(f"sqlite:///{tmp_path}/entente.db")
    settings = {"ENTENTE_READERS": "3", "ENTENTE_REDERS": "4", "ENTENTE_METRICS": ""}
    with served(f"sqlite:///{tmp_path}/entente.db", *SERVE, before=["env", *map("=".join, settings.items())]) as server:
        start, warning, *_ = server.ended()
    assert (start["event"], start["database"]) == ("starting", f"SQLite file {tmp_path}/entente.db")
    assert start["settings"] == {"readers": "3", "profile": "article"}
    assert (warning["event"], warning["reason"][:30]) == ("unknown setting", "ENTENTE_REDERS is not a settin")


def test_is_a_database_named_without_its_password() -> None:
    named = place("postgresql://ada:hush@one:5433,two/entente?password=hush")
    assert named == "PostgreSQL database entente at one:5433, two:5432, as ada"


def test_requests_before_the_shutdown_are_answered(both: dict[str, Api]) -> None:
    with served(both["postgresql"].url, *SERVE) as server, ThreadPoolExecutor(1) as pool:
        with meetings_locked(both["postgresql"].url):
            waiting = pool.submit(server.get, "/v1/meetings")
            sleep(0.5)
            started = monotonic()
            server.process.send_signal(signal.SIGTERM)
            sleep(0.5)
            assert server.process.poll() is None
        assert waiting.result() == 200
        server.process.wait(10)
    assert monotonic() - started < 10


@contextmanager
def meetings_locked(url: str) -> Iterator[None]:
    """Blocks queries of meetings meanwhile."""
    engine = create_engine(with_driver(url, "postgresql+psycopg"))
    with engine.begin() as connection:
        connection.execute(text("LOCK TABLE meeting IN ACCESS EXCLUSIVE MODE"))
        yield
    engine.dispose()


# ---- without its database ----------------------------------------------------------------------------------------


def not_reached(client: TestClient) -> list[str]:
    """Returns the error in each protocol, which must be 503 with Retry-After."""
    responses = [client.get("/readyz"), client.get("/v1/actors"), client.get("/v1/actors.csv")]
    responses.append(client.post("/graphql", json={"query": "{ revision }"}))
    assert [response.status_code for response in responses] == [503] * 4
    assert all(response.headers["retry-after"] == "1" for response in responses)
    codes = [response.json()["code"] for response in responses[:3]]
    return [*codes, responses[3].json()["errors"][0]["extensions"]["code"]]


def test_the_database_may_come_later_than_the_server(empty: str) -> None:
    with absent(empty) as come, TestClient(create_app(Settings(database_url=empty))) as client:
        assert client.get("/healthz").status_code == 200
        assert set(not_reached(client)) == {"UNAVAILABLE"}
        come()
        upgrade(empty)
        assert client.get("/readyz").status_code == 200
        assert client.get("/v1/actors").json()["data"] == []


def test_the_database_may_go_and_come_again(postgresql: Callable[[str], str]) -> None:
    url = postgresql("moving")
    upgrade(url)
    with TestClient(create_app(Settings(database_url=url))) as client:
        assert client.get("/readyz").status_code == 200
        with absent(url) as come:
            assert set(not_reached(client)) == {"UNAVAILABLE"}
            come()
            upgrade(url)
        assert client.get("/v1/actors").json()["data"] == []


@contextmanager
def absent(url: str) -> Iterator[Callable[[], None]]:
    """Drops a database, and returns a function that creates an empty one of its name."""
    if url.startswith("sqlite"):
        yield lambda: None  # the file is made by whoever writes to it first
        return
    name = url.partition("?")[0].rpartition("/")[2]
    engine = create_engine(
        with_driver(url.replace(f"/{name}?", "/postgres?"), "postgresql+psycopg"), isolation_level="AUTOCOMMIT"
    )
    with engine.connect() as connection:
        connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))
        yield lambda: connection.execute(text(f'CREATE DATABASE "{name}"'))
    engine.dispose()


def test_a_missing_database_is_logged_in_a_line_without_the_password() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with served(f"postgresql://entente:hush-hush@127.0.0.1:{port}/entente", *SERVE) as server:
        assert (server.get("/healthz"), server.get("/readyz")) == (200, 503)
        lines = server.ended()
    failures = [line for line in lines if line["event"] == "the database cannot be reached"]
    assert len(failures) == 2 and all("ConnectionRefusedError" in line["reason"] for line in failures)
    assert "hush-hush" not in str(lines) and not any("exception" in line for line in lines)


# ---- the healthcheck ----------------------------------------------------------------------------------------------


def healthcheck(port: int) -> int:
    """Returns the exit code of `entente healthcheck`."""
    command = [sys.executable, "-m", "api.cli", "healthcheck", "--port", str(port)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode


def test_the_health_check_tells_apart_ready_not_ready_and_gone(tmp_path: Path) -> None:
    database = tmp_path / "moving.db"
    database.touch()
    with served(f"sqlite:///{database}", *SERVE) as server:
        assert healthcheck(server.port) == 1
        upgrade(f"sqlite:///{database}")
        assert healthcheck(server.port) == 0
    assert healthcheck(server.port) == 1


def test_the_healthcheck_does_not_wait_for_long() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        started = monotonic()
        assert healthcheck(silent.getsockname()[1]) == 1
        assert 2 <= monotonic() - started < 6  # two seconds of waiting, and Python's own start


# ---- settings -----------------------------------------------------------------------------------------------------


def test_the_documentation_lists_every_setting_with_its_default() -> None:
    table = re.findall(
        r"^\| `(ENTENTE_\w+)` \| `([^`]+)` \|", (ROOT / "docs/operating.md").read_text(encoding="utf-8"), re.M
    )
    settings_by_name = {f"ENTENTE_{name.upper()}": field.default for name, field in Settings.model_fields.items()}
    assert list(settings_by_name) == [name for name, _ in table]
    assert {
        name: f"{value:g}" if isinstance(value, float) else str(value) for name, value in settings_by_name.items()
    } == {name: default.capitalize() if default in ("true", "false") else default for name, default in table}


def test_settings_never_print_the_password() -> None:
    assert "hush" not in repr(Settings(database_url="postgresql://entente:hush@host/entente"))
