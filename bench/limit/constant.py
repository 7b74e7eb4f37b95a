"""The limit of an answer that is remembered: a bare ASGI endpoint that sends the same bytes whatever is asked."""

import os
from collections.abc import Mapping
from pathlib import Path

from starlette.types import ASGIApp, Receive, Scope, Send

BODIES = "ENTENTE_BENCH_BODIES"
"""The variable that names a directory: each file in it is sent at the path that is its name."""


def create_app() -> ASGIApp:
    """The endpoint over the bodies that the environment names."""
    return constant({f"/{file.name}": file.read_bytes() for file in Path(os.environ[BODIES]).iterdir()})


def constant(bodies: Mapping[str, bytes]) -> ASGIApp:
    """An endpoint with one body for each path; a client that knows a tag is told 304 and nothing else."""
    tag = (b"etag", b'W/"1"')
    kind = (b"content-type", b"application/json")

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        while (await receive()).get("more_body"):
            pass
        known = any(name == b"if-none-match" for name, _ in scope["headers"])
        body = b"" if known else bodies[scope["path"]]
        headers = [tag] if known else [kind, (b"content-length", b"%d" % len(body)), tag]
        await send({"type": "http.response.start", "status": 304 if known else 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    return app
