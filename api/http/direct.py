"""A short way through the application for requests that need none of the middleware around their endpoint."""

from collections.abc import Awaitable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.http.compression import Compression, coding_of


class Direct:
    """ASGI middleware that takes a POST at one path straight to its endpoint, and a GET straight to `reads`."""

    def __init__(self, app: ASGIApp, path: str, endpoint: ASGIApp, reads: ASGIApp) -> None:
        self.app, self.path, self.endpoint, self.reads = app, path, endpoint, reads
        self.compressed_endpoint, self.compressed_reads = Compression(endpoint), Compression(reads)

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """Returns the awaitable itself; saves one coroutine."""
        if scope["type"] != "http":
            return self.app(scope, receive, send)
        if scope["method"] == "POST" and scope["path"] == self.path:
            endpoint = self.compressed_endpoint if coding_of(scope) else self.endpoint
            return endpoint(scope, receive, send)
        if scope["method"] == "GET":
            reads = self.compressed_reads if coding_of(scope) else self.reads
            return reads(scope, receive, _varying(send))
        return self.app(scope, receive, _varying(send) if scope["method"] == "HEAD" else send)


def _varying(send: Send) -> Send:
    """A `send` that names the encoding among what the answer depends on, as the compressed answer does."""

    def sending(message: Message) -> Awaitable[None]:
        if message["type"] == "http.response.start":
            _add_encoding(message["headers"])
        return send(message)

    return sending


def _add_encoding(headers: list[tuple[bytes, bytes]]) -> None:
    for place, (name, value) in enumerate(headers):
        if name == b"vary" and b"Accept-Encoding" not in value:
            headers[place] = name, value + b", Accept-Encoding"
