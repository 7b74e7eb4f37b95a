"""The application behind a real server in a thread, for responses that never end by themselves."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from time import monotonic, sleep
from typing import Any

from api.app import create_app
from api.server import EntenteServer
from api.settings import Settings


@contextmanager
def running_server(url: str, *, parser: str | None = None, **settings: Any) -> Iterator[str]:
    """The address, `127.0.0.1:PORT`, of the application over a database; `parser` is that of HTTP."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = EntenteServer(create_app(Settings(database_url=url, **settings)), "127.0.0.1", 0, parser)
    thread = Thread(target=server.run, args=([listener],), daemon=True)
    thread.start()
    deadline = monotonic() + 30
    while not server.started and monotonic() < deadline:
        sleep(0.01)
    yield f"127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    thread.join(30)
    assert not thread.is_alive(), "the server did not end"
