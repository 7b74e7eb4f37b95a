"""Writers and readers of the trial, which go on whatever is answered."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import cycle, islice
from random import Random
from threading import Event, Thread
from time import monotonic, sleep
from typing import NamedTuple
from uuid import uuid4

from api.json_text import revision_of
from bench.faults.load import FaultClient, FaultReply
from bench.feed.writers import Acknowledged, WriterTask, acknowledged, actor

ENDLESS = 1_000_000
LATEST = 200
"""How many of the last acknowledged records are read again and again."""
PAUSE = 0.02


class RecordRead(NamedTuple):
    """A read of an acknowledged record that required the revision of its write, or no revision."""

    id: str
    minimum: int
    reply: FaultReply

    @property
    def is_older(self) -> bool:
        """Whether the answer is older than the revision that was required."""
        found = revision_of(self.reply.body) if self.reply.done else None
        return found is not None and found < self.minimum


class FailoverLoad:
    """Writers that retry each write with its idempotency key, and readers of what was acknowledged."""

    def __init__(self, ports: list[int], key: str, *, writers: int = 4, readers: int = 3) -> None:
        self.ports, self.work, self.run = ports, WriterTask(ENDLESS), uuid4().hex
        self.headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
        self.writes: list[FaultReply] = []
        self.reads: list[RecordRead] = []
        self.ended, self.writing = Event(), Event()
        self.writing.set()
        run: Sequence[Callable[[int], None]] = [self._write] * writers + [self._read] * readers
        self.threads = [Thread(target=work, args=[number], daemon=True) for number, work in enumerate(run)]

    def __enter__(self) -> "FailoverLoad":
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stops; a write that is not acknowledged is given up."""
        self.ended.set()
        self.writing.set()
        for thread in self.threads:
            thread.join()

    def until_written(self, since: float, timeout: float) -> float:
        """Returns after how many seconds the first write sent since then was acknowledged; `timeout` if none was."""
        while monotonic() < since + timeout:
            if times := [reply.at for reply in self.writes[-500:] if reply.done and reply.at - reply.seconds > since]:
                return min(times) - since
            sleep(0.01)
        return timeout

    def _write(self, number: int) -> None:
        with self._clients() as clients:
            while not self.ended.is_set():
                self.writing.wait()
                self._write_one(islice(cycle(clients), number, None), self.work.next() or ENDLESS)

    @contextmanager
    def _clients(self) -> Iterator[list[FaultClient]]:
        with ExitStack() as stack:
            yield [stack.enter_context(FaultClient(port)) for port in self.ports]

    def _write_one(self, clients: "islice[FaultClient]", number: int) -> None:
        body, named = json.dumps(actor(number, 1)), self.headers | {"Idempotency-Key": f"{self.run}-{number}"}
        for tries, client in enumerate(clients, 1):
            reply = client.ask("POST", "/v1/actors", body, named)
            self.writes.append(reply)
            if reply.done:
                return self.work.record(Acknowledged(number, *acknowledged(reply.body), reply.at), tries)
            if self.ended.wait(PAUSE):
                return None
        return None

    def _read(self, number: int) -> None:
        chance = Random(number)  # noqa: S311 (not a secret)
        with self._clients() as clients:
            while not self.ended.wait(PAUSE):
                if recent := self.work.done[-LATEST:]:
                    done = chance.choice(recent)
                    self._read_one(chance.choice(clients), done.ids[0], chance.choice([0, done.revision]))

    def _read_one(self, client: FaultClient, id: str, minimum: int) -> None:
        headers = {"Entente-Min-Revision": str(minimum)} if minimum else {}
        self.reads.append(RecordRead(id, minimum, client.ask("GET", f"/v1/{id}", None, headers)))
