"""The attacks, each over loopback only, with bounded numbers of connections and for a bounded time."""

import json
import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from hashlib import sha256
from itertools import count
from time import monotonic, sleep
from typing import Any

SOURCE = "127.0.0.2"
"""The address of the attacker, so that limits by address are seen to spare the honest client."""
CONNECTIONS = 1100
"""Connections that are open at a time, or as many as the server lets them be."""
SENDERS = 4
"""Connections by which large requests are sent, one after the other."""
HEAD = b"%b HTTP/1.1\r\nHost: localhost\r\n"
JSON_HEAD = HEAD + b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n"
FILTER = "query ($w: MeetingWhere) { meetings(where: $w, first: 5) { totalCount nodes { id } } }"
Attack = Callable[[int, float], int]


def header_flood(port: int, until: float) -> int:
    """Requests with 4,000,000 small headers, and with one header of 60 MB, in turn."""
    start = HEAD % b"GET /healthz"
    sent = 0
    for headers, times in _alternating((b"a:b\r\n" * 10_000, 400), (b"a" * 1_000_000, 60)):
        if monotonic() > until:
            return sent
        with suppress(OSError), connected(port) as connection:
            connection.sendall(start + (b"X-Long: " if times == 60 else b""))
            for _ in range(times):
                connection.sendall(headers)
            connection.sendall(b"\r\n\r\n")
            connection.recv(1000)
        sent += 1
    return sent


def _alternating(*kinds: tuple[bytes, int]) -> Iterator[tuple[bytes, int]]:
    while True:
        yield from kinds


def half_open(port: int, until: float) -> int:
    """Connections that send half of a head, and are opened again whenever the server closes them."""
    return _keep_open(port, until, HEAD % b"GET /v1/actors" + b"X-Half:", b"")


def slow_bodies(port: int, until: float) -> int:
    """Connections that send half of a body, and go on with a byte every second."""
    return _keep_open(port, until, JSON_HEAD % (b"POST /graphql", 200_000) + b" " * 100_000, b" ")


def _keep_open(port: int, until: float, start: bytes, more: bytes) -> int:
    opened: list[socket.socket] = []
    begun = 0
    while monotonic() < until:
        opened = [connection for connection in opened if _is_open(connection, more)]
        for _ in range(min(100, CONNECTIONS - len(opened))):
            with suppress(OSError):
                opened.append(connected(port))
                opened[-1].sendall(start)
                begun += 1
        sleep(0.1 if len(opened) < CONNECTIONS else 1)
    for connection in opened:
        connection.close()
    return begun


def _is_open(connection: socket.socket, more: bytes) -> bool:
    connection.setblocking(False)
    try:
        connection.send(more)
        connection.recv(1000)  # an answer to half a request is the last
    except BlockingIOError:
        return True
    except OSError:
        pass
    connection.close()
    return False


def persisted_queries(port: int, until: float) -> int:
    """Queries to be kept under their hashes: comments of 256 kB, and valid ones of many fields, each another text."""
    numbers = count()

    def body() -> bytes:
        number = next(numbers)
        fields = " ".join(f"a{n}: actors(first: 3) {{ nodes {{ id label summary }} }}" for n in range(20))
        text = f"{{ __typename }} #{'x' * 250_000}{number}" if number % 2 else f"{{ {fields} }} #{number}"
        extension = {"persistedQuery": {"version": 1, "sha256Hash": sha256(text.encode()).hexdigest()}}
        return json.dumps({"query": text, "extensions": extension}).encode()

    return _send(port, until, body)


def filters(port: int, until: float) -> int:
    """Filters of 400 conditions across three links, and as many as are allowed, in turn."""
    numbers = count()

    def body() -> bytes:
        number = next(numbers)
        conditions = [across_three_links(number * 1000 + each) for each in range(400 if number % 2 else 90)]
        return json.dumps({"query": FILTER, "variables": {"w": {"or": conditions}}}).encode()

    return _send(port, until, body)


def across_three_links(number: int) -> dict[str, Any]:
    """A condition on the names of those who take part in a meeting."""
    return {"participations": {"some": {"actor": {"names": {"some": {"text": {"contains": f"zz{number}"}}}}}}}


def _send(port: int, until: float, body: Callable[[], bytes]) -> int:
    """Sends requests by several connections at a time, and waits for all answers before the next."""
    sent = 0
    while monotonic() < until:
        bodies = [body() for _ in range(SENDERS)]
        opened = [connected(port) for _ in bodies]
        for connection, content in zip(opened, bodies, strict=True):
            with suppress(OSError):
                connection.sendall(JSON_HEAD % (b"POST /graphql", len(content)) + content)
        for connection in opened:
            with suppress(OSError):
                connection.recv(65536)
            connection.close()
        sent += SENDERS
    return sent


def connected(port: int) -> socket.socket:
    """A connection from the address of the attacker."""
    return socket.create_connection(("127.0.0.1", port), timeout=10, source_address=(SOURCE, 0))


ATTACKS: dict[str, Attack] = {
    "header flood": header_flood,
    "half-open connections": half_open,
    "slow bodies": slow_bodies,
    "persisted queries": persisted_queries,
    "400 x 3-link filters": filters,
}
