"""What every response states to browsers, and what the log says of requests that go wrong."""

import logging
import re
import socket
from base64 import b64encode
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from time import sleep

import pytest
from conftest import Api
from fastapi.testclient import TestClient
from live_server import running_server
from starlette.requests import Request

from api.access.keyring import Keyring
from api.app import create_app
from api.settings import Settings

DATA = [
    "/v1/actors",
    "/v1/actors.csv",
    "/healthz",
    "/readyz",
    "/metrics",
    "/openapi.json",
    "/schema.graphql",
    "/v1/none",
]
INTERACTIVE = ["/docs/console", "/redoc"]
BROWSER = {"accept": "text/html", "accept-encoding": "gzip"}


def policy(headers: object) -> dict[str, str]:
    """The directives of the content security policy, in a response that has the other headers too."""
    found = {str(name).lower(): value for name, value in dict(headers).items()}  # type: ignore[call-overload]
    assert found["x-content-type-options"] == "nosniff"
    assert found["x-frame-options"] == "DENY"
    assert found["referrer-policy"] == "no-referrer"
    directives = [directive.partition(" ") for directive in found["content-security-policy"].split("; ")]
    return {name: value for name, _, value in directives}


@pytest.mark.parametrize("path", DATA)
def test_can_data_be_run_or_framed(api: Api, path: str) -> None:
    for response in (api.client.get(path), api.client.head(path), api.client.get(path, headers=BROWSER)):
        assert policy(response.headers) == {"default-src": "'none'", "frame-ancestors": "'none'"}


@pytest.mark.parametrize("path", INTERACTIVE)
def test_do_interactive_pages_run_their_own_scripts_and_no_others(api: Api, path: str) -> None:
    response = api.client.get(path, headers=BROWSER)
    allowed = policy(response.headers)
    assert response.headers["content-type"].startswith("text/html")
    inside = re.findall(r"<script>(.*?)</script>", response.text, re.DOTALL)
    hashes = [f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'" for script in inside]
    assert allowed["script-src"].split() == ["'self'", *hashes]
    assert "<script" not in re.sub(r'<script(>| src="/)', "", response.text)
    assert not re.search(r"\son\w+=", response.text), "the policy forbids scripts in attributes"
    assert (allowed["default-src"], allowed["connect-src"]) == ("'none'", "'self'")


@pytest.mark.parametrize(
    "path",
    [
        "/graphql",
        "/query",
        "/",
        "/actors/china",
        "/nothing",
        "/docs",
        "/docs/actors",
        "/docs/nothing",
        "/problems/gone",
    ],
)
def test_do_pages_of_the_explorer_load_nothing_from_elsewhere(api: Api, path: str) -> None:
    allowed = policy(api.client.get(path, headers=BROWSER).headers)
    assert set(allowed.values()) <= {"'self'", "'none'"}
    assert (allowed["default-src"], allowed["script-src"], allowed["form-action"]) == ("'self'", "'self'", "'self'")


def test_are_errors_protected_too(api: Api) -> None:
    for response in (
        api.client.get("/v1/actors", headers={"Authorization": "Bearer nonsense"}),
        api.client.post("/v1/actors", json={}),
        api.client.post("/graphql", content=b"{", headers={"content-type": "application/json"}),
        api.client.options("/v1/actors"),
        api.client.put("/v1/actors"),
    ):
        assert "default-src" in policy(response.headers)


# ---- mistakes of ours, and clients that leave


@pytest.fixture
def broken(api: Api) -> Iterator[TestClient]:
    """An application whose database, keys and one of whose routes raise what nobody expects."""
    app = create_app(Settings(database_url=api.url))

    async def fails(*_: object) -> None:
        raise LookupError("hush-hush")

    app.add_route("/broken", fails)
    with TestClient(app, raise_server_exceptions=False) as client, pytest.MonkeyPatch.context() as patch:
        patch.setattr(app.state.reader, "read", fails)
        patch.setattr(Keyring, "verify", fails)
        yield client


@pytest.mark.parametrize("headers", [{}, {"accept-encoding": "gzip"}], ids=["directly", "compressed"])
def test_is_every_internal_error_a_problem(broken: TestClient, headers: dict[str, str]) -> None:
    key = {"Authorization": f"Bearer entente_{'0' * 64}"}
    query = {"query": "{ actors { nodes { id } } }"}
    for response in (
        broken.get("/broken", headers=headers),
        broken.get("/v1/actors", headers=headers),
        broken.get("/v1/actors", headers=headers | key),
        broken.get("/readyz", headers=headers),
        broken.post("/graphql", json=query, headers=headers),
    ):
        assert response.status_code == 500
        assert response.headers["content-type"] == "application/problem+json"
        assert response.json()["code"] == "INTERNAL"
        assert "default-src" in policy(response.headers)
        assert "hush" not in response.text


@pytest.mark.parametrize("compressed", ["", "Accept-Encoding: gzip\r\n"], ids=["directly", "compressed"])
def test_is_a_client_that_leaves_in_its_body_one_line_in_the_log(
    both: dict[str, Api], caplog: pytest.LogCaptureFixture, compressed: str
) -> None:
    head = f"Host: here\r\nContent-Type: application/json\r\nContent-Length: 50\r\n{compressed}\r\n{{"
    with caplog.at_level(logging.INFO), running_server(both["sqlite"].url) as address:
        caplog.clear()
        host, port = address.split(":")
        with closing(socket.create_connection((host, int(port)))) as connection:
            connection.sendall(f"POST /graphql HTTP/1.1\r\n{head}".encode())
            sleep(0.2)
        for _ in range(100):
            if lines := [line for line in caplog.records if line.name == "entente.request"]:
                break
            sleep(0.02)
        others = [line for line in caplog.records if line.levelno >= logging.WARNING]
    assert [(line.levelname, vars(line)["status"]) for line in lines] == [("INFO", 499)]
    assert not others


def test_is_a_writer_that_leaves_in_its_body_no_error(api: Api) -> None:
    app = create_app(Settings(database_url=api.url))

    async def reads(request: Request) -> None:
        await request.body()

    app.add_route("/reads", reads, methods=["POST"])
    with TestClient(app) as client:
        messages = iter([{"type": "http.request", "body": b"{", "more_body": True}, {"type": "http.disconnect"}])

        async def receive() -> object:
            return next(messages)

        statuses: list[int] = []

        async def send(message: dict[str, int]) -> None:
            statuses.append(message.get("status", 0))

        scope = {"type": "http", "method": "POST", "path": "/reads", "query_string": b"", "headers": [], "client": None}
        assert client.portal is not None
        client.portal.call(app, scope, receive, send)
    assert statuses[0] == 499
