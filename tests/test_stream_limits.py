"""How many streams one address may open, by whichever protocol, and whether that is exact when all come at once."""

import json
import socket
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, closing
from select import select
from time import monotonic, sleep
from urllib.parse import quote

import pytest
from conftest import Api
from live_server import running_server
from websockets.sync.client import connect

MOST = 5
QUIET_SECONDS = 0.6
SUBSCRIBE = "subscription { changes { id: recordId } }"
EVENTS = f"GET /graphql?query={quote(SUBSCRIBE)} HTTP/1.1\r\nHost: here\r\nAccept: text/event-stream\r\n\r\n"
PARTS = EVENTS.replace("text/event-stream", 'multipart/mixed;subscriptionSpec="1.0"')
FEED = "GET /v1/changes/stream HTTP/1.1\r\nHost: here\r\n\r\n"
PROXIED = FEED.replace("Host", "X-Forwarded-For: 198.51.100.{}\r\nHost")


@pytest.fixture(scope="module")
def server(both: dict[str, Api]) -> Iterator[str]:
    limits = {"streams_per_address": MOST, "streams": 4 * MOST, "trusted_proxies": "127.0.0.9"}
    with running_server(both["sqlite"].url, **limits) as address:
        yield address


class Streams:
    """Connections that are opened together and stay open."""

    def __init__(self, server: str) -> None:
        self.server, self.stack = server, ExitStack()

    def __enter__(self) -> "Streams":
        return self

    def __exit__(self, *_: object) -> None:
        self.stack.close()
        sleep(0.3)

    def open(self, *requests: str, source: str = "127.0.0.1") -> list[bytes]:
        """Sends all requests before it reads any answer; returns what has come when nothing came for a while."""
        host, port = self.server.split(":")
        opened = [socket.create_connection((host, int(port)), 10, (source, 0)) for _ in requests]
        for connection, request in zip(opened, requests, strict=True):
            self.stack.enter_context(closing(connection)).sendall(request.encode())
        answers = [b""] * len(opened)
        quiet = monotonic() + QUIET_SECONDS
        while monotonic() < quiet or not all(answers):
            for number, connection in enumerate(opened):
                if select([connection], [], [], 0)[0] and (part := connection.recv(65536)):
                    answers[number] += part
                    quiet = monotonic() + QUIET_SECONDS
            sleep(0.02)
        return answers


def admitted(answers: list[bytes]) -> int:
    """How many answers are streams without an error, after checking that the others say why they are none."""
    refused = [answer for answer in answers if b"RATE_LIMITED" in answer or b"OVERLOADED" in answer]
    assert all(b"event streams" in answer for answer in refused)
    return len(answers) - len(refused)


@pytest.mark.parametrize("request_", [FEED, EVENTS, PARTS], ids=["the feed", "events", "parts"])
def test_how_many_streams_of_an_address_are_admitted_at_once(server: str, request_: str) -> None:
    with Streams(server) as streams:
        assert admitted(streams.open(*[request_] * 40)) == MOST
        assert admitted(streams.open(FEED, source="127.0.0.2")) == 1, "others are admitted"
        assert admitted(streams.open(FEED)) == 0
    with Streams(server) as streams:
        assert admitted(streams.open(FEED)) == 1, "the places of those that have left are free"


def test_which_status_says_that_an_address_has_too_many(server: str) -> None:
    with Streams(server) as streams:
        statuses = Counter(answer.split()[1] for answer in streams.open(*[FEED] * (MOST + 2)))
    assert statuses == {b"200": MOST, b"429": 2}


def test_are_subscriptions_of_sockets_counted_with_streams(server: str) -> None:
    with Streams(server) as streams, connect(f"ws://{server}/graphql", subprotocols=["graphql-transport-ws"]) as ws:  # type: ignore[list-item]
        streams.open(FEED, EVENTS)
        ws.send('{"type": "connection_init"}')
        ws.recv()
        for number in range(MOST):
            ws.send(json.dumps({"type": "subscribe", "id": str(number), "payload": {"query": SUBSCRIBE}}))
        refused = [json.loads(ws.recv(timeout=5)) for _ in range(2)]
        codes = [message["payload"][0]["extensions"]["code"] for message in refused]
    assert codes == ["RATE_LIMITED"] * 2


def test_are_streams_limited_in_total(server: str) -> None:
    with Streams(server) as streams:
        found = [admitted(streams.open(*[FEED] * 7, source=f"127.0.1.{n}")) for n in range(1, 6)]
    assert found == [MOST, MOST, MOST, MOST, 0]


def test_are_clients_behind_a_trusted_proxy_counted_one_by_one(server: str) -> None:
    with Streams(server) as streams:
        proxied = [PROXIED.format(1)] * 8 + [PROXIED.format(2)] * 3
        assert admitted(streams.open(*proxied, source="127.0.0.9")) == MOST + 3


def test_are_open_requests_behind_a_proxy_limited_by_client(both: dict[str, Api]) -> None:
    limits = {"trusted_proxies": "127.0.0.9", "connections_per_address": 4, "rate_anonymous": "off"}
    with running_server(both["sqlite"].url, **limits) as server, Streams(server) as streams:
        assert admitted(streams.open(*[PROXIED.format(1)] * 4, source="127.0.0.9")) == 4
        read = PROXIED.replace("/changes/stream", "/actors")
        mine, others = streams.open(read.format(1), read.format(2), source="127.0.0.9")
    assert mine.startswith(b"HTTP/1.1 429") and b"open requests" in mine
    assert others.startswith(b"HTTP/1.1 200")
