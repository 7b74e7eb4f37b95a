"""Readers that follow the feed in every way it offers, and resume after interruptions."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from http.client import HTTPConnection, HTTPException
from threading import Event
from time import monotonic, sleep
from typing import Any, NamedTuple

from websockets.exceptions import WebSocketException
from websockets.sync.client import connect

BROKEN = (OSError, HTTPException, WebSocketException, EOFError, ValueError, TimeoutError)
SUBSCRIPTION = "subscription($after: String) { changes(after: $after) { position id: recordId } }"
SECONDS_OF_SILENCE = 20
BETWEEN_POLLS = 0.05


class Received(NamedTuple):
    """One change as a reader received it, and when."""

    position: str
    id: str
    at: float


class FeedReader:
    """Follows the feed in one way from its beginning until stopped."""

    def __init__(self, name: str, follow: "Follow", ports: Iterator[int]) -> None:
        self.name, self.follow, self.ports = name, follow, ports
        self.received: list[Received] = []
        self.breaks = 0

    @property
    def position(self) -> str:
        """The position of the last change received."""
        return self.received[-1].position if self.received else "0"

    def run(self, ended: Event) -> None:
        """Follows the feed and resumes after the last position whenever it is interrupted."""
        while not ended.is_set():
            try:
                for change in self.follow(next(self.ports), self.position, ended):
                    self.received.append(Received(change["position"], change["id"], monotonic()))
            except BROKEN:
                self.breaks += 1
                sleep(0.05)


Change = dict[str, Any]
Follow = Callable[[int, str, Event], Iterator[Change]]


def poll(port: int, after: str, ended: Event) -> Iterator[Change]:
    """Yields changes page by page."""
    while not ended.is_set():
        with closing(HTTPConnection("127.0.0.1", port, timeout=10)) as connection:
            connection.request("GET", f"/v1/changes?after={after}")
            response = connection.getresponse()
            if response.status != 200:
                raise HTTPException(response.status)
            page = json.loads(response.read())
        yield from page["data"]
        after = page["next"]
        if not page["more"]:
            sleep(BETWEEN_POLLS)


def listen(port: int, after: str, ended: Event) -> Iterator[Change]:
    """Yields changes from server-sent events, resuming with the id of the last one."""
    for line in _lines(port, "GET", "/v1/changes/stream", None, ended, **{"Last-Event-ID": after}):
        yield json.loads(line)


def subscribe_by_events(port: int, after: str, ended: Event) -> Iterator[Change]:
    """Yields changes from a GraphQL subscription over server-sent events."""
    body = json.dumps({"query": SUBSCRIPTION, "variables": {"after": after}})
    for line in _lines(port, "POST", "/graphql", body, ended, **{"Content-Type": "application/json"}):
        yield json.loads(line)["data"]["changes"]


def _lines(port: int, method: str, path: str, body: str | None, ended: Event, **headers: str) -> Iterator[str]:
    """Yields the data of each event."""
    with closing(HTTPConnection("127.0.0.1", port, timeout=SECONDS_OF_SILENCE)) as connection:
        connection.request(method, path, body, {"Accept": "text/event-stream", **headers})
        response = connection.getresponse()
        if response.status != 200:
            raise HTTPException(response.status)
        while not ended.is_set():
            line = response.readline().decode()
            if not line:
                raise EOFError
            if line.startswith("data: ") and line.endswith("\n"):
                yield line.removeprefix("data: ")


def subscribe(port: int, after: str, ended: Event) -> Iterator[Change]:
    """Yields changes from a GraphQL subscription over a WebSocket."""
    with connect(f"ws://127.0.0.1:{port}/graphql", subprotocols=["graphql-transport-ws"]) as socket:  # type: ignore[list-item]
        socket.send(json.dumps({"type": "connection_init"}))
        payload = {"query": SUBSCRIPTION, "variables": {"after": after}}
        socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": payload}))
        while not ended.is_set():
            message = json.loads(socket.recv(timeout=SECONDS_OF_SILENCE))
            if message["type"] == "next":
                yield message["payload"]["data"]["changes"]


FOLLOWERS: dict[str, Follow] = {
    "polling": poll,
    "server-sent events": listen,
    "subscription over a socket": subscribe,
    "subscription as events": subscribe_by_events,
}
