"""Refusals as complete HTTP responses, for requests that never reach the application."""

from http import HTTPStatus

from api.errors import Refusal
from api.http.security import DATA_HEADERS
from api.json_text import compact_json
from api.rest.problems.problem import MEDIA_TYPE, content


def render(refusal: Refusal) -> bytes:
    """The response, after which the connection is closed."""
    body = compact_json(content(refusal, ""))
    headers = {
        "content-type": MEDIA_TYPE,
        "content-length": str(len(body)),
        "cache-control": "no-store",
        "connection": "close",
        "access-control-allow-origin": "*",
        **refusal.headers,
    }
    lines = [f"{name}: {value}".encode() for name, value in headers.items()]
    lines += [name + b": " + value for name, value in DATA_HEADERS]
    status = f"HTTP/1.1 {refusal.status} {HTTPStatus(refusal.status).phrase}".encode()
    return b"\r\n".join([status, *lines, b"", body])
