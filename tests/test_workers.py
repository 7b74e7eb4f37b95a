"""Several processes that serve one address: `entente serve --workers 2`."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from threading import Event
from time import monotonic, sleep
from uuid import uuid4

import pytest
from conftest import BACKENDS
from databases import create_tables

from api.access import Role
from api.access.keys import create_key
from api.database import write_engine

ROOT = Path(__file__).parent.parent


@dataclass
class WorkerServer:
    """A supervisor with two workers."""

    process: subprocess.Popen[str]
    port: int
    key: str
    log: Path

    def get(self, path: str) -> tuple[int, bytes]:
        """Returns status and body, over a connection of its own."""
        with closing(self.connection()) as connection:
            connection.request("GET", path)
            response = connection.getresponse()
            return response.status, response.read()

    def create_actor(self, request_id: str) -> int:
        """Creates a state and returns the revision."""
        headers = {
            "Authorization": f"Bearer {self.key}",
            "Content-Type": "application/json",
            "X-Request-ID": request_id,
        }
        with closing(self.connection()) as connection:
            connection.request("POST", "/v1/actors", json.dumps({"label": "Ruritania", "kind": "state"}), headers)
            response = connection.getresponse()
            assert response.status == 201, response.read()
            revision: int = json.loads(response.read())["revision"]
            return revision

    def connection(self) -> HTTPConnection:
        return HTTPConnection("127.0.0.1", self.port, timeout=20)

    def pids(self) -> set[int]:
        """Returns the process ids of the workers."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text(encoding="utf-8")
        return {int(pid) for pid in children.split()}

    def lines(self) -> list[dict[str, object]]:
        """Returns everything that the processes have logged."""
        return [json.loads(line) for line in self.log.read_text(encoding="utf-8").splitlines(True) if line[-1] == "\n"]

    def workers_that_answered(self, prefix: str) -> set[object]:
        """Returns the workers that have answered requests whose id begins so."""
        return {line["worker"] for line in self.lines() if str(line.get("request_id")).startswith(prefix)}

    def has_logged(self, event: str) -> bool:
        """Returns whether a message comes in time."""
        return eventually(lambda: f'"event": "{event}"' in self.log.read_text(encoding="utf-8"))


def eventually(happens: Callable[[], bool], seconds: float = 120) -> bool:
    deadline = monotonic() + seconds
    while monotonic() < deadline:
        if happens():
            return True
        sleep(0.05)
    return False


@contextmanager
def workers_over(url: str, folder: Path, **settings: str) -> Iterator[WorkerServer]:
    """Two workers over a new database, once both serve.  The supervisor is terminated at the end, unless it has ended."""
    create_tables(url)
    engine = write_engine(url)
    key = create_key(engine, "A writer", Role.editor)
    engine.dispose()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "api.cli", "serve", "--no-setup", "--port", str(port), "--workers", "2"]
    environment = {**os.environ, "ENTENTE_DATABASE_URL": url, **settings}
    log = folder / "log"
    with (
        log.open("w", encoding="utf-8") as stderr,
        subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=stderr, text=True, encoding="utf-8"
        ) as process,
    ):
        assert process.stdout
        assert process.stdout.readline().startswith(f"Entente is listening on http://127.0.0.1:{port}"), log.read_text(
            encoding="utf-8"
        )
        try:
            yield WorkerServer(process, port, key, log)
        finally:
            process.terminate()
            process.wait(20)


@pytest.fixture(scope="module")
def servers(
    address: Callable[[str, str], str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, WorkerServer]]:
    """Two workers on each backend."""
    with ExitStack() as stack:
        yield {
            backend: stack.enter_context(
                workers_over(address(backend, f"workers_{backend}"), tmp_path_factory.mktemp("log"))
            )
            for backend in BACKENDS
        }


@contextmanager
def stream(server: WorkerServer) -> Iterator[HTTPResponse]:
    with closing(server.connection()) as connection:
        connection.request("GET", "/v1/changes/stream")
        response = connection.getresponse()
        while not response.readline().startswith(b"id:"):  # the position from which it goes on
            pass
        yield response


def next_change(response: HTTPResponse) -> int:
    """Returns the revision of the next change in a stream."""
    while not (line := response.readline()).startswith(b"data: {"):
        assert line, "the stream ended"
    return int(json.loads(line.removeprefix(b"data: "))["position"].split(".")[0])


@pytest.mark.parametrize("backend", BACKENDS)
def test_does_a_write_in_one_process_appear_in_the_streams_of_all(
    backend: str, servers: dict[str, WorkerServer]
) -> None:
    server, prefix = servers[backend], uuid4().hex
    with ExitStack() as stack:
        streams, revisions = [stack.enter_context(stream(server)) for _ in range(8)], list[int]()
        with ThreadPoolExecutor(8) as pool:
            while server.workers_that_answered(prefix) != {1, 2} and len(revisions) < 400:
                revisions += sorted(pool.map(server.create_actor, [f"{prefix}-{number}" for number in range(8)]))
        for response in streams:
            assert [next_change(response) for _ in revisions] == revisions
    assert server.workers_that_answered(prefix) == {1, 2}, "all writes came to one worker, so this showed nothing"


@pytest.mark.parametrize("backend", BACKENDS)
def test_does_every_worker_answer_with_what_another_has_just_written(
    backend: str, servers: dict[str, WorkerServer]
) -> None:
    server = servers[backend]
    for _ in range(10):
        assert server.get("/v1/actors")[0] == 200  # fills the answer caches
        revision = server.create_actor(uuid4().hex)
        for _ in range(6):
            assert json.loads(server.get("/v1/actors")[1])["revision"] == revision


def test_do_metrics_show_every_worker_in_one_answer(servers: dict[str, WorkerServer]) -> None:
    status, body = servers["sqlite"].get("/metrics")
    lines = body.decode().splitlines()
    memory = [line for line in lines if line.startswith("process_resident_memory_bytes{")]
    assert status == 200 and [line.split("}")[0] for line in memory] == [
        'process_resident_memory_bytes{worker="1"',
        'process_resident_memory_bytes{worker="2"',
    ]
    assert len([line for line in lines if line.startswith("# TYPE entente_http_request_seconds ")]) == 1


def test_does_each_worker_enforce_its_share_of_the_limits(servers: dict[str, WorkerServer]) -> None:
    server = servers["sqlite"]
    with closing(server.connection()) as connection:
        connection.request("GET", "/v1/actors?limit=1", headers={"Authorization": f"Bearer {server.key}"})
        policy = connection.getresponse().headers["RateLimit-Policy"]
    assert "q=3000" in policy, "half of 6000 requests per minute"


def test_is_a_worker_that_dies_replaced_while_the_other_serves(servers: dict[str, WorkerServer]) -> None:
    server = servers["sqlite"]
    before = server.pids()
    victim = min(before)
    os.kill(victim, signal.SIGKILL)
    assert eventually(lambda: victim not in server.pids())
    assert server.get("/readyz")[0] == 200
    assert eventually(lambda: len(server.pids()) == 2)
    died = next(line for line in server.lines() if line["event"] == "a worker died")
    assert (died["pid"], died["ended"]) == (victim, "SIGKILL")


def test_does_no_request_fail_while_sighup_restarts_the_workers(servers: dict[str, WorkerServer]) -> None:
    server, ended = servers["sqlite"], Event()
    before = server.pids()
    with ThreadPoolExecutor(4) as pool:
        clients = [pool.submit(busy, server, ended, keep=number % 2 == 0) for number in range(4)]
        try:
            server.process.send_signal(signal.SIGHUP)
            assert server.has_logged("all workers were restarted")
            assert eventually(lambda: not before & server.pids())
        finally:
            ended.set()
        statuses = sum((client.result() for client in clients), Counter[int]())
    assert set(statuses) == {200} and statuses[200] > 20
    assert len(server.pids()) == 2


def busy(server: WorkerServer, ended: Event, *, keep: bool) -> Counter[int]:
    """Requests over one connection until the server closes it, or each over one of its own.  Counts statuses."""
    statuses = Counter[int]()
    while not ended.is_set():
        with closing(server.connection()) as connection:
            open_end = True
            while open_end and not ended.is_set():
                connection.request("GET", "/v1/actors?limit=1")
                response = connection.getresponse()
                response.read()
                statuses[response.status] += 1
                open_end = keep and not response.will_close
                sleep(0.01)
    return statuses


def test_do_open_streams_end_and_all_processes_leave_on_sigterm(servers: dict[str, WorkerServer]) -> None:
    server = servers["postgresql"]
    workers, started = server.pids(), monotonic()
    with stream(server) as response:
        server.process.terminate()
        response.read()  # until the end
    assert server.process.wait(15) == -signal.SIGTERM
    assert monotonic() - started < 10
    assert not any(Path(f"/proc/{pid}").exists() for pid in workers)


def test_do_the_workers_leave_when_their_supervisor_is_killed(servers: dict[str, WorkerServer]) -> None:
    server = servers["sqlite"]
    workers = server.pids()
    server.process.kill()
    server.process.wait()
    assert eventually(lambda: not any(Path(f"/proc/{pid}").exists() for pid in workers))
    with socket.create_server(("127.0.0.1", server.port)):
        assert server.has_logged("the supervisor has died")
