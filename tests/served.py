"""The application behind a real server, in a thread of the test, for what never ends by itself."""

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
def served(url: str, **settings: Any) -> Iterator[str]:
    """The address, `127.0.0.1:PORT`, of the application over a database."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = EntenteServer(create_app(Settings(database_url=url, **settings)), "127.0.0.1", 0)
    thread = Thread(target=server.run, args=([listening],), daemon=True)
    thread.start()
    patience = monotonic() + 30
    while not server.started and monotonic() < patience:
        sleep(0.01)
    yield f"127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join(30)
    assert not thread.is_alive(), "the server did not end"
