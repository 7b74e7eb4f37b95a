"""Connections that httptools parses."""

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from api.connections.guarded import GuardedProtocol


class GuardedHttpTools(GuardedProtocol, HttpToolsProtocol):
    """A connection whose requests httptools parses."""

    def on_message_begin(self) -> None:
        if self.guard.is_answering:  # the next request came with the body of the last
            self.guard.head_begins()
        super().on_message_begin()

    def on_header(self, name: bytes, value: bytes) -> None:
        self.guard.header()
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        self.guard.body_begins()
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        self.guard.part_of_body(len(body))
        super().on_body(body)

    def on_message_complete(self) -> None:
        self.guard.answers()
        super().on_message_complete()

    def handle_websocket_upgrade(self) -> None:
        self.guard.lost()
        super().handle_websocket_upgrade()
