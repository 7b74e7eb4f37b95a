"""Writers that send every write until it is acknowledged, with one key each time, whatever breaks in between."""

import json
from collections.abc import Callable, Iterator
from http.client import HTTPConnection, HTTPException
from itertools import count
from threading import Lock
from time import monotonic, sleep
from typing import Any, NamedTuple

PASSING = (409, 429, 500, 502, 503)
"""What a server may say that is dying or was asked a second time: the same is sent again."""
TOGETHER = 3


class Acknowledged(NamedTuple):
    """A write that a server has answered: its number, its revision, the records it made, and when."""

    number: int
    revision: int
    ids: tuple[str, ...]
    at: float


class WriterTask:
    """What is to be written: every second write makes one record, the others three at once.

    Ids are given by the server, so that what is written twice is there twice.
    """

    def __init__(self, revisions: int) -> None:
        self.lock, self.left = Lock(), iter(range(1, revisions + 1))
        self.done: list[Acknowledged] = []
        self.tries = 0

    def next(self) -> int | None:
        """The number of a write that nobody has begun."""
        with self.lock:
            return next(self.left, None)

    def tell(self, done: Acknowledged, tries: int) -> None:
        """Remember what was acknowledged, and how often it had to be sent."""
        with self.lock:
            self.done.append(done)
            self.tries += tries


def request(number: int) -> tuple[str, dict[str, Any]]:
    """The address and the body of a write."""
    if number % 2:
        return "/v1/actors", actor(number, 1)
    changes = [{"op": "create", "collection": "actors", "values": actor(number, n)} for n in range(1, TOGETHER + 1)]
    return "/v1/batch", {"reason": "To see that it is written whole.", "changes": changes}


def actor(number: int, place: int) -> dict[str, Any]:
    """A made-up state that says which write it came with."""
    return {"label": f"Write {number} part {place}", "kind": "state"}


def write_all(work: WriterTask, key: str, run: str, ports: Iterator[int], until: float) -> None:
    """Send one write after the other, until none is left or the time is over."""
    while monotonic() < until and (number := work.next()) is not None:
        send = _sender(number, key, f"{run}-{number}")
        for tries in count(1):
            answer = send(next(ports))
            if answer is not None:
                work.tell(Acknowledged(number, *answer, monotonic()), tries)
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
    """Revision and ids; None where it is to be sent again.  Raises RuntimeError where it was refused."""
    if status in PASSING:
        return None
    if status not in (200, 201):
        raise RuntimeError(f"A write was refused: {status} {body[:500]!r}")
    return acknowledged(body)


def acknowledged(body: bytes) -> tuple[int, tuple[str, ...]]:
    """The revision and the ids of a write that was answered."""
    answer = json.loads(body)
    ids = answer["ids"] if "ids" in answer else [answer["data"]["id"]]
    return answer["revision"], tuple(ids)
