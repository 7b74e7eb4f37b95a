"""PgBouncer in front of a PostgreSQL server, in transaction mode and with its own defaults otherwise."""

import os
import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep

import pytest
import sqlalchemy as sa

PGBOUNCER = shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
CONNECTIONS = 3
"""Fewer than there are readers, so that transactions of one client run on connections of others."""
CONFIGURATION = """
[databases]
* = host={host} port={port} user={user}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {listen}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = {connections}
"""


@contextmanager
def pgbouncer(server: str, more: str = "") -> Iterator[Callable[[str], str]]:
    """Returns the address of each database of a server through PgBouncer, with more of its settings.

    Skips where it is not installed.
    """
    if PGBOUNCER is None:
        pytest.skip("not run: pgbouncer is not installed")
    url = sa.make_url(server)
    host, port = url.host or str(url.query["host"]), free_port()
    with TemporaryDirectory(prefix="entente-tests-") as directory:
        file = Path(directory) / "pgbouncer.ini"
        values = {"host": host, "port": url.port or 5432, "user": url.username, "listen": port}
        file.write_text(CONFIGURATION.format(**values, connections=CONNECTIONS) + more, encoding="utf-8")
        Path(directory).chmod(0o755)
        user = (Path(host).stat().st_uid if host.startswith("/") else "nobody") if os.geteuid() == 0 else None
        # As root it refuses to run; beside a socket it runs as the server does, whom the directory belongs to.
        with subprocess.Popen([PGBOUNCER, "-q", file], user=user, stderr=subprocess.DEVNULL) as process:
            try:
                answering(process, port)
                yield lambda direct: url_through(direct, port)
            finally:
                process.kill()


def url_through(direct: str, port: int) -> str:
    """Returns the address of a database at a local port."""
    return f"postgresql://{sa.make_url(direct).username}@127.0.0.1:{port}/{sa.make_url(direct).database}"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def answering(process: "subprocess.Popen[bytes]", port: int) -> None:
    """Waits until something listens at a port."""
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        assert process.poll() is None, "it ended at once"
        sleep(0.05)
    raise AssertionError("it never listened")
