"""Processes that migrate, seed or serve the same empty database at the same moment."""

import json
import os
import re
import signal
import socket
from contextlib import ExitStack, closing, suppress
from http.client import HTTPConnection
from pathlib import Path
from time import monotonic, sleep

import pytest
import sqlalchemy as sa
from alembic import command
from migrating import at_once, starting

from api.database import write_engine
from api.database.migrate import configuration
from schema.catalog import table_of
from schema.ledger import Revision

SECONDS_TO_START = 180


def revisions(url: str) -> int:
    engine = write_engine(url)
    with engine.connect() as connection:
        found = connection.scalar(sa.select(sa.func.count()).select_from(table_of(Revision)))
    engine.dispose()
    return found


@pytest.mark.parametrize("number", [2, 4])
def test_each_that_migrates_succeeds(number: int, empty: str, tmp_path: Path) -> None:
    codes, printed = at_once(empty, tmp_path, *[["migrate"]] * number)
    assert codes == [0] * number, printed
    first, *others = sorted(printed)
    assert re.fullmatch(r"Migrated to schema \d{4}: \d+ migrations?\.", first)
    assert all(re.fullmatch(r"The database has the newest schema, \d{4}\.", other) for other in others)
    command.check(configuration(empty))


@pytest.mark.parametrize("number", [2, 4])
def test_one_seeds_and_the_others_find_the_seeds(number: int, empty: str, tmp_path: Path) -> None:
    codes, printed = at_once(empty, tmp_path, *[["seed"]] * number)
    assert codes == [0] * number, printed
    *others, written = sorted(printed)
    assert others == ["All seeds are already loaded."] * (number - 1)
    assert re.fullmatch(r"Seeds written as revision 1: \d,\d{3} records\.", written)
    assert revisions(empty) == 1


def test_servers_that_start_at_once_are_all_ready(empty: str, tmp_path: Path) -> None:
    ports = free_ports(2)
    commands = [(["serve", "--port", str(port)], tmp_path / str(port)) for port in ports]
    with starting(empty, commands) as process:
        try:
            assert [ready(port) for port in ports] == [{"status": "ready", "revision": 1}] * 2
        finally:
            os.killpg(process.pid, signal.SIGTERM)
    assert revisions(empty) == 1


def free_ports(number: int) -> list[int]:
    with ExitStack() as stack:
        sockets = [stack.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(number)]
        return [one.getsockname()[1] for one in sockets]


def ready(port: int) -> object:
    """What a server says once it is ready."""
    started = monotonic()
    while monotonic() - started < SECONDS_TO_START:
        with suppress(OSError), closing(HTTPConnection("127.0.0.1", port, timeout=5)) as connection:
            connection.request("GET", "/readyz")
            answer = connection.getresponse()
            if answer.status == 200:
                return json.load(answer)
        sleep(0.1)
    return None
