"""What one client can do to the connections of a server: long heads, slow heads and bodies, and very many of them."""

import json
import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from time import monotonic, sleep

import pytest
from conftest import Api
from live_server import running_server

LIMITS = {
    "head_seconds": 0.6,
    "body_seconds": 0.6,
    "send_seconds": 0.5,
    "connections": 60,
    "connections_per_address": 20,
    "rate_anonymous": "off",
}
START = b"GET /healthz HTTP/1.1\r\nHost: here\r\n"
HALF_HEAD = START + b"X-Half:"
HALF_BODY = b"POST /graphql HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"
Connect = Callable[..., socket.socket]


@pytest.fixture(scope="module", params=["httptools", "h11"])
def server(request: pytest.FixtureRequest, both: dict[str, Api]) -> Iterator[str]:
    """A server with short deadlines and few connections, for each parser."""
    with running_server(both["sqlite"].url, parser=request.param, **LIMITS) as address:
        yield address


@pytest.fixture
def connect(server: str) -> Iterator[Connect]:
    """Opens a connection from an address of this machine."""
    with ExitStack() as stack:

        def opened(source: str = "127.0.0.1") -> socket.socket:
            host, port = server.split(":")
            there = socket.create_connection((host, int(port)), timeout=10, source_address=(source, 0))
            return stack.enter_context(closing(there))

        yield opened


def response_to(connection: socket.socket, *parts: bytes) -> bytes:
    """Sends a request and returns everything that comes until the server closes the connection."""
    for part in parts:
        connection.sendall(part)
    return b"".join(iter(lambda: connection.recv(65536), b""))


def status(response: bytes) -> int:
    """The status of a response; 0 if there is none."""
    return int(response.split(b" ")[1]) if response else 0


def problem(response: bytes) -> dict[str, object]:
    """The problem in a response, which must have the headers of every response."""
    head, body = response.split(b"\r\n\r\n")
    assert b"application/problem+json" in head and b"content-security-policy" in head
    found: dict[str, object] = json.loads(body)
    return found


def is_healthy(connection: socket.socket) -> bool:
    """Whether a request is answered."""
    connection.sendall(START + b"\r\n")
    return connection.recv(65536).startswith(b"HTTP/1.1 200")


# ---- heads


@pytest.mark.parametrize(
    "headers",
    [b"a:b\r\n" * 400_000, b"X-Long: " + b"a" * 6_000_000, b"a:b\r\n" * 101, b"X-Long: " + b"a" * 66_000],
    ids=["400,000 headers", "a header of 6 MB", "101 headers", "a header of 66 kB"],
)
def test_is_a_head_that_is_too_large_refused(connect: Connect, headers: bytes) -> None:
    found = problem(response_to(connect(), START, headers, b"\r\n\r\n"))
    assert (found["status"], found["code"]) == (431, "HEAD_TOO_LARGE")
    assert "65536 bytes or 100 headers" in str(found["detail"])


def test_is_an_address_that_is_too_long_refused(connect: Connect) -> None:
    assert status(response_to(connect(), b"GET /v1/actors?q=" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n")) == 431


def test_is_a_head_within_the_limits_answered_whatever_follows(connect: Connect) -> None:
    head = b"POST /graphql HTTP/1.1\r\nHost: here\r\nContent-Type: text/plain\r\nContent-Length: 200000\r\n"
    connection, more = connect(), b"a:b\r\n" * 90 + b"X-Long: " + b"a" * 60_000 + b"\r\n\r\n"
    connection.sendall(head + more + b"x" * 200_000)
    assert status(connection.recv(65536)) == 415


def test_are_heads_counted_one_by_one(connect: Connect) -> None:
    connection = connect()
    for _ in range(4):
        connection.sendall(START + b"X-Long: " + b"a" * 40_000 + b"\r\n\r\n")
        assert connection.recv(65536).startswith(b"HTTP/1.1 200")
    assert status(response_to(connection, START + b"a:b\r\n" * 101 + b"\r\n")) == 431


def test_is_nonsense_refused_as_a_problem(connect: Connect) -> None:
    assert problem(response_to(connect(), b"nonsense\r\n\r\n"))["code"] == "MALFORMED_REQUEST"


@pytest.mark.parametrize("connection", ["close", "keep-alive"])
def test_does_a_client_see_the_refusal_of_a_body_that_it_still_sends(connect: Connect, connection: str) -> None:
    head = f"POST /graphql HTTP/1.1\r\nHost: here\r\nConnection: {connection}\r\nContent-Type: application/json\r\n"
    there = connect()
    there.sendall(head.encode() + b"Content-Length: 8000000\r\n\r\n")
    for _ in range(80):
        there.sendall(b" " * 100_000)
    assert status(there.recv(65536)) == 413


# ---- deadlines


@pytest.mark.parametrize(("half", "expected"), [(b"", 0), (b"GET /hea", 408), (HALF_HEAD, 408), (HALF_BODY, 408)])
def test_is_a_request_that_does_not_go_on_closed(connect: Connect, half: bytes, expected: int) -> None:
    started = monotonic()
    response = response_to(connect(), half)
    assert status(response) == expected
    assert 0.4 < monotonic() - started < 3
    if expected:
        assert problem(response)["code"] == "REQUEST_TIMEOUT"


def test_does_sending_byte_by_byte_extend_the_deadline(connect: Connect) -> None:
    connection, started = connect(), monotonic()
    connection.settimeout(0.02)
    connection.sendall(HALF_HEAD)
    while monotonic() - started < 5:
        try:
            connection.sendall(b"a")
            assert connection.recv(65536).startswith(b"HTTP/1.1 408")
            break
        except TimeoutError:
            continue
    assert monotonic() - started < 3


def test_may_a_body_take_longer_that_keeps_coming(connect: Connect) -> None:
    connection = connect()
    connection.sendall(HALF_BODY.replace(b"50", b"100001"))
    for _ in range(5):
        sleep(0.25)
        connection.sendall(b" " * 20_000)
    assert status(connection.recv(65536)) == 400, "it is no JSON, but it was received"


def test_does_a_slow_answer_end_the_request(connect: Connect) -> None:
    connection = connect()
    connection.sendall(b"GET /v1/changes/stream HTTP/1.1\r\nHost: here\r\n\r\n")
    sleep(1.5)
    connection.setblocking(False)
    assert connection.recv(65536).startswith(b"HTTP/1.1 200")
    with pytest.raises(BlockingIOError):
        connection.recv(1)


def test_is_a_client_that_does_not_read_its_answers_closed(connect: Connect) -> None:
    connection = connect()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.settimeout(0.5)
    request = b"GET /openapi.json HTTP/1.1\r\nHost: here\r\n\r\n"
    started = monotonic()
    with pytest.raises(ConnectionError):
        while monotonic() - started < 8:
            try:
                connection.sendall(request)
            except TimeoutError:
                continue
            sleep(0.05)


# ---- numbers


@contextmanager
def flood(connect: Connect, half: bytes, number: int, source: str = "127.0.0.2") -> Iterator[list[socket.socket]]:
    """Many connections of one address that send half a request."""
    connections = [connect(source) for _ in range(number)]
    for connection in connections:
        connection.sendall(half)
    yield connections


@pytest.mark.parametrize("half", [b"", HALF_HEAD, HALF_BODY], ids=["nothing", "half a head", "half a body"])
def test_do_half_open_connections_keep_others_out(connect: Connect, half: bytes) -> None:
    with flood(connect, half, 100):
        assert is_healthy(connect("127.0.0.2")), "not even those of the same address"
        assert is_healthy(connect("127.0.0.3"))


def test_does_a_new_connection_displace_the_one_that_was_silent_longest(connect: Connect) -> None:
    with flood(connect, HALF_HEAD, 20) as connections:
        sleep(0.05)
        connections[0].sendall(b"a")
        assert is_healthy(connect("127.0.0.2"))
        closed = response_to(connections[1])
    assert status(closed) == 408


def test_is_a_connection_that_never_sent_anything_closed_with_a_reason(connect: Connect) -> None:
    with flood(connect, b"", 20, "127.0.0.4") as connections:
        assert is_healthy(connect("127.0.0.4"))
        assert problem(response_to(connections[0]))["code"] == "RATE_LIMITED"


def test_are_connections_limited_by_address_and_in_total(connect: Connect) -> None:
    stream = b"GET /v1/changes/stream HTTP/1.1\r\nHost: here\r\n\r\n"
    for source, admitted in (("127.0.0.5", 20), ("127.0.0.6", 20), ("127.0.0.7", 20)):
        streams = [connect(source) for _ in range(admitted)]
        for connection in streams:
            connection.sendall(stream)
        assert all(connection.recv(65536).startswith(b"HTTP/1.1 200") for connection in streams)
    assert problem(response_to(connect("127.0.0.7")))["code"] == "RATE_LIMITED"
    assert problem(response_to(connect("127.0.0.8")))["code"] == "OVERLOADED"
    streams[0].close()
    sleep(0.2)
    assert is_healthy(connect("127.0.0.8"))


def test_are_connections_of_a_trusted_proxy_only_counted_in_total(both: dict[str, Api]) -> None:
    limits = {**LIMITS, "head_seconds": 5.0, "trusted_proxies": "127.0.0.1"}
    with running_server(both["sqlite"].url, **limits) as address, ExitStack() as stack:
        host, port = address.split(":")
        opened = [socket.create_connection((host, int(port))) for _ in range(40)]
        for connection in opened:
            stack.enter_context(closing(connection)).settimeout(0.05)
        assert all(is_healthy(connection) for connection in opened)


# ---- framing

CHUNKED = (
    b"POST /graphql HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
)


@pytest.mark.parametrize(
    "framing",
    [b"1\r\n \r\n" * 60_000, b"1;" + b"a=b;" * 100_000, b"0\r\na: " + b"b" * 400_000, b"0\r\n" + b"a:b\r\n" * 80_000],
    ids=["chunks of one byte", "extensions", "a long trailer", "many trailers"],
)
def test_is_a_body_refused_that_is_mostly_framing(connect: Connect, framing: bytes) -> None:
    parts = [framing[start : start + 50_000] for start in range(0, len(framing), 50_000)]
    response = response_to(connect(), CHUNKED, *parts)
    assert problem(response)["code"] == "MALFORMED_REQUEST"


def test_is_a_body_in_small_chunks_answered(connect: Connect) -> None:
    body = json.dumps({"query": "{ revision }" + " " * 20_000}).encode()
    chunks = [b"%x\r\n%s\r\n" % (len(part), part) for part in (body[at : at + 20] for at in range(0, len(body), 20))]
    connection = connect()
    connection.sendall(CHUNKED + b"".join(chunks) + b"0\r\nX-Trailer: a\r\n\r\n")
    assert connection.recv(65536).startswith(b"HTTP/1.1 200")


def frame(opcode: int, payload: bytes, is_last: bool = True) -> bytes:
    """A short frame of a WebSocket, masked with zeros."""
    return bytes([is_last << 7 | opcode, 0x80 | len(payload), 0, 0, 0, 0]) + payload


UPGRADE = (
    b"GET /graphql HTTP/1.1\r\nHost: here\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"
)
PING, TEXT, CONTINUED = 9, 1, 0
QUERIES = [
    frame(TEXT, b'{"id":"%d","type":"subscribe","payload":{"query":"{actors{nodes{label summary}}}"}}' % number)
    for number in range(1200)
]


@pytest.mark.parametrize(
    ("frames", "code"),
    [
        ([frame(PING, b"")] * 20_000, 1008),
        ([frame(TEXT, b"x", is_last=False), *[frame(CONTINUED, b"", is_last=False)] * 20_000], 1008),
        ([frame(TEXT, b'{"type":"connection_init"}'), *QUERIES], 1008),
        ([frame(TEXT, b"\xff\xfe")], 1007),
    ],
    ids=["pings", "fragments", "queries", "not UTF-8"],
)
def test_is_a_flood_of_frames_ended(
    connect: Connect, frames: list[bytes], code: int, caplog: pytest.LogCaptureFixture
) -> None:
    connection = connect()
    connection.sendall(UPGRADE)
    assert connection.recv(65536).startswith(b"HTTP/1.1 101")
    received = b""
    with suppress(ConnectionError):
        connection.sendall(b"".join(frames))
        while part := connection.recv(65536):
            received += part
    assert code.to_bytes(2, "big") in received or len(frames) > 1, "a reset may overtake what was sent before it"
    assert is_healthy(connect())
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


def test_may_a_socket_send_many_frames_in_time(connect: Connect) -> None:
    connection = connect()
    connection.sendall(UPGRADE)
    connection.recv(65536)
    connection.sendall(frame(PING, b"") * 500 + frame(PING, b"last"))
    received = b""
    while b"last" not in received:
        received += connection.recv(65536)
