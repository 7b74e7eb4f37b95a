"""HTTP requests, one at a time."""

import json
from http.client import HTTPConnection
from time import perf_counter
from typing import Any, NamedTuple

TIMEOUT = 120.0  # seconds: the slowest peer needs some for its first responses


class Request(NamedTuple):
    """One HTTP request to a local server."""

    method: str
    path: str
    body: bytes = b""
    if_none_match: str = ""
    accept_encoding: str = ""


class Reply(NamedTuple):
    """A response and its latency in seconds; `size` includes the status line and the headers."""

    status: int
    tag: str
    body: bytes
    size: int
    seconds: float


def posted(path: str, query: str, variables: dict[str, Any]) -> Request:
    """Returns a GraphQL request as clients send it."""
    return Request("POST", path, json.dumps({"query": query, "variables": variables}).encode())


class Client:
    """A persistent connection."""

    def __init__(self, port: int) -> None:
        self.connection = HTTPConnection("127.0.0.1", port, timeout=TIMEOUT)

    def send(self, request: Request) -> Reply:
        """Sends a request and reads the whole response. Raises OSError or HTTPException."""
        headers = {"Content-Type": "application/json"} if request.body else {}
        if request.if_none_match:
            headers["If-None-Match"] = request.if_none_match
        if request.accept_encoding:
            headers["Accept-Encoding"] = request.accept_encoding
        begin = perf_counter()
        self.connection.request(request.method, request.path, request.body or None, headers)
        response = self.connection.getresponse()
        body = response.read()
        seconds = perf_counter() - begin
        lines = [f"HTTP/1.1 {response.status} {response.reason}", *(f"{k}: {v}" for k, v in response.getheaders())]
        size = sum(len(line) + 2 for line in lines) + 2 + len(body)
        return Reply(response.status, response.headers.get("ETag", ""), body, size, seconds)

    def close(self) -> None:
        self.connection.close()
