"""Writers that retry every write, with the same idempotency key, until it is acknowledged."""

import json
from collections.abc import Callable, Iterator
from http.client import HTTPConnection, HTTPException
from itertools import count
from threading import Lock
from time import monotonic, sleep
from typing import Any, NamedTuple

RETRIED = (409, 429, 500, 502, 503)
"""Statuses of a server that is dying or got the request twice: the request is sent again."""
BATCH = 3


class Acknowledged(NamedTuple):
    """An acknowledged write: its number, its revision, the created records, and when."""

    number: int
    revision: int
    ids: tuple[str, ...]
    at: float


class WriterTask:
    """The writes to do: alternately one record and a batch of three.

    The server assigns ids, so that a repeated write would be visible.
    """

    def __init__(self, revisions: int) -> None:
        self.lock, self.left = Lock(), iter(range(1, revisions + 1))
        self.done: list[Acknowledged] = []
        self.tries = 0

    def next(self) -> int | None:
        """Returns the number of a write that nobody has started."""
        with self.lock:
            return next(self.left, None)

    def record(self, done: Acknowledged, tries: int) -> None:
        """Records an acknowledged write, and how often it had to be sent."""
        with self.lock:
            self.done.append(done)
            self.tries += tries


def request(number: int) -> tuple[str, dict[str, Any]]:
    """Returns the path and the body of a write."""
    if number % 2:
        return "/v1/actors", actor(number, 1)
    changes = [{"op": "create", "collection": "actors", "values": actor(number, n)} for n in range(1, BATCH + 1)]
    return "/v1/batch", {"reason": "Checks that batches are atomic.", "changes": changes}


def actor(number: int, place: int) -> dict[str, Any]:
    """Returns the values of a made-up state labelled with its write."""
    return {"label": f"Write {number} part {place}", "kind": "state"}


def write_all(work: WriterTask, key: str, run: str, ports: Iterator[int], until: float) -> None:
    """Sends writes one after the other until none is left or the time is over."""
    while monotonic() < until and (number := work.next()) is not None:
        send = _sender(number, key, f"{run}-{number}")
        for tries in count(1):
            answer = send(next(ports))
            if answer is not None:
                work.record(Acknowledged(number, *answer, monotonic()), tries)
                break
            if monotonic() > until:
                return
            sleep(0.05)


def _sender(number: int, key: str, word: str) -> Callable[[int], tuple[int, tuple[str, ...]] | None]:
    path, body = request(number)
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json", "Idempotency-Key": word}

    def send(port: int) -> tuple[int, tuple[str, ...]] | None:
        connection = HTTPConnection("127.0.0.1", port, timeout=10)
        try:
            connection.request("POST", path, json.dumps(body), headers)
            response = connection.getresponse()
            return _acknowledged(response.status, response.read())
        except (OSError, HTTPException):
            return None
        finally:
            connection.close()

    return send


def _acknowledged(status: int, body: bytes) -> tuple[int, tuple[str, ...]] | None:
    """Returns revision and ids; None if it has to be sent again. Raises RuntimeError if it was rejected."""
    if status in RETRIED:
        return None
    if status not in (200, 201):
        raise RuntimeError(f"A write was rejected: {status} {body[:500]!r}")
    return acknowledged(body)


def acknowledged(body: bytes) -> tuple[int, tuple[str, ...]]:
    """Returns the revision and the ids in the response to a write."""
    answer = json.loads(body)
    ids = answer["ids"] if "ids" in answer else [answer["data"]["id"]]
    return answer["revision"], tuple(ids)
