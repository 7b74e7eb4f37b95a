"""Writers and readers that continue whatever the response is, and record all responses."""

import json
from collections.abc import Callable
from http.client import HTTPConnection, HTTPException
from threading import Event, Thread
from time import monotonic, sleep
from typing import Any, NamedTuple
from uuid import uuid4

from bench.feed.writers import Acknowledged, WriterTask, acknowledged, request

ENDLESS = 1_000_000
DONE = (200, 201)
TIMEOUT_SECONDS = 20


class FaultReply(NamedTuple):
    """A response: when it came, its status (0: none), its latency, and whether it has a Retry-After."""

    at: float
    status: int
    seconds: float
    says_when: bool
    body: bytes

    @property
    def done(self) -> bool:
        """Whether the request succeeded."""
        return self.status in DONE


class FaultLoad:
    """Eight writers that retry each write until it is acknowledged, and two readers of data that never changes."""

    def __init__(self, port: int, key: str, *, writers: int = 8, readers: int = 2) -> None:
        self.port, self.work, self.run = port, WriterTask(ENDLESS), uuid4().hex
        self.headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
        self.writes: list[FaultReply] = []
        self.reads: list[FaultReply] = []
        self.ended = Event()
        run: list[Callable[[], None]] = [self._write] * writers + [self._read] * readers
        self.threads = [Thread(target=work, daemon=True) for work in run]

    def __enter__(self) -> "FaultLoad":
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stops; each started write is retried until it is acknowledged."""
        self.ended.set()
        for thread in self.threads:
            thread.join(TIMEOUT_SECONDS)

    def until_written(self, since: float, timeout: float = TIMEOUT_SECONDS) -> float:
        """Returns after how many seconds the first write sent since then was acknowledged."""
        return self._until(self.writes, since, timeout)

    def until_read(self, since: float, timeout: float = TIMEOUT_SECONDS) -> float:
        """Returns the same for the first read."""
        return self._until(self.reads, since, timeout)

    def _until(self, answers: list[FaultReply], since: float, timeout: float) -> float:
        while monotonic() < since + timeout:
            if times := [reply.at for reply in answers[-500:] if reply.done and reply.at > since]:
                return min(times) - since
            sleep(0.01)
        return timeout

    def _write(self) -> None:
        with FaultClient(self.port) as client:
            while not self.ended.is_set():
                self._write_one(client, self.work.next() or ENDLESS)

    def _write_one(self, client: "FaultClient", number: int) -> None:
        path, body = request(number)
        named = self.headers | {"Idempotency-Key": f"{self.run}-{number}"}
        for tries in range(1, ENDLESS):
            answer = client.ask("POST", path, json.dumps(body), named)
            self.writes.append(answer)
            if answer.done:
                return self.work.record(Acknowledged(number, *acknowledged(answer.body), answer.at), tries)
            sleep(0.05)
        return None

    def _read(self) -> None:
        with FaultClient(self.port) as client:
            while not self.ended.is_set():
                self.reads.append(client.ask("GET", "/v1/actors?limit=5", None, {}))
                sleep(0.02)


class FaultClient:
    """A connection that is reopened after a failure."""

    def __init__(self, port: int) -> None:
        self.connection = HTTPConnection("127.0.0.1", port, timeout=TIMEOUT_SECONDS)

    def __enter__(self) -> "FaultClient":
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()

    def ask(self, method: str, path: str, body: str | None, headers: dict[str, Any]) -> FaultReply:
        """Returns the response; its status is 0 if there is none."""
        began = monotonic()
        try:
            self.connection.request(method, path, body, headers)
            response = self.connection.getresponse()
            text, says_when = response.read(), response.headers.get("Retry-After") is not None
        except (OSError, HTTPException):
            self.connection.close()
            return FaultReply(monotonic(), 0, monotonic() - began, False, b"")
        return FaultReply(monotonic(), response.status, monotonic() - began, says_when, text)
