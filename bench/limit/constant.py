"""The limit of a cached response: a bare ASGI endpoint that always sends the same bytes."""

import os
from collections.abc import Mapping
from pathlib import Path

from starlette.types import ASGIApp, Receive, Scope, Send

BODIES = "ENTENTE_BENCH_BODIES"
"""The variable with a directory: each file in it is sent at the path of its name."""


def create_app() -> ASGIApp:
    """Returns the endpoint over the bodies of the environment."""
    return constant({f"/{file.name}": file.read_bytes() for file in Path(os.environ[BODIES]).iterdir()})


def constant(bodies: Mapping[str, bytes]) -> ASGIApp:
    """Returns an endpoint with one body per path; a client that sends an ETag gets a 304 without a body."""
    tag = (b"etag", b'W/"1"')
    kind = (b"content-type", b"application/json")

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        while (await receive()).get("more_body"):
            pass
        revalidates = any(name == b"if-none-match" for name, _ in scope["headers"])
        body = b"" if revalidates else bodies[scope["path"]]
        headers = [tag] if revalidates else [kind, (b"content-length", b"%d" % len(body)), tag]
        await send({"type": "http.response.start", "status": 304 if revalidates else 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    return app
