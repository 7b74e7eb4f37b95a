"""Requests, one at a time: what is sent and what comes back."""

import json
from http.client import HTTPConnection
from time import perf_counter
from typing import Any, NamedTuple

PATIENCE = 120.0  # seconds: the slowest peer needs some for its first answers


class Request(NamedTuple):
    """One HTTP request to a server on this machine."""

    method: str
    path: str
    body: bytes = b""
    if_none_match: str = ""


class Reply(NamedTuple):
    """What came back after how many seconds; `size` counts the status line and the headers too."""

    status: int
    tag: str
    body: bytes
    size: int
    seconds: float


def posted(path: str, query: str, variables: dict[str, Any]) -> Request:
    """A GraphQL request, as every client sends it."""
    return Request("POST", path, json.dumps({"query": query, "variables": variables}).encode())


class Client:
    """A connection that stays open."""

    def __init__(self, port: int) -> None:
        self.connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)

    def send(self, request: Request) -> Reply:
        """Send a request and read the whole answer.  Raises OSError or HTTPException where there is none."""
        headers = {"Content-Type": "application/json"} if request.body else {}
        if request.if_none_match:
            headers["If-None-Match"] = request.if_none_match
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
