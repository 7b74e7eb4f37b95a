"""What the world seed answers, how it is loaded, and that whoever is killed meanwhile leaves whole tables."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep
from urllib.request import urlopen

import pytest
import sqlalchemy as sa
from conftest import Api
from databases import create_seeded
from fastapi.testclient import TestClient
from test_setup_at_once import free_ports

from api.app import create_app
from api.database import upgrade, write_engine
from api.settings import Settings
from api.write.import_runs import RUNS
from api.write.loading import LOADINGS, Lease, Progress
from seeds.load import load
from seeds.load_world import is_loaded, load_world, world_tables

ROOT = Path(__file__).parent.parent
SMALL = ("states", "state_identifiers", "recognition")
"""Tables that load in a second."""


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("seeds.load_world.TABLES", SMALL)


def labels(api: Api, path: str) -> set[str]:
    return {row["label"] for row in api.rest(path)["data"]}


# ---- what it answers


def test_who_was_president_of_russia_in_june_2010(world_seed: Api) -> None:
    path = "/v1/tenures?office=offices/russia-president&as_of=2010-06-23&fields=person.label"
    assert [row["person"]["label"] for row in world_seed.rest(path)["data"]] == ["Dmitri Medvedev"]


def test_who_led_france_in_1962(world_seed: Api) -> None:
    path = "/v1/tenures?office.body=actors/france&office.level=effective_leader&as_of=1962-06-01&fields=person.label"
    (leader,) = world_seed.rest(path)["data"]
    assert "Gaulle" in leader["person"]["label"]


def test_who_is_in_nato_by_the_factbook(world_seed: Api) -> None:
    path = "/v1/memberships?alliance=alliances/north-atlantic-treaty&status=member&as_of=2025-06-01&count=true&limit=1"
    assert world_seed.rest(path)["count"] == 32


def test_when_did_the_united_states_recognise_mongolia(world_seed: Api) -> None:
    path = "/v1/relations?subject=actors/united-states&object=actors/mongolia&kind=recognises&fields=since"
    assert [row["since"]["text"] for row in world_seed.rest(path)["data"]] == ["1987"]


def test_who_visited_washington_in_1961(world_seed: Api) -> None:
    found = labels(world_seed, "/v1/meetings?place=places/washington&start=1961&limit=100")
    assert any("Pakistan" in label for label in found) and any("Japan" in label for label in found)


@pytest.mark.parametrize("name", ["putin", "xi jinping", "erdogan", "brezhnev"])
def test_is_there_one_of_each(name: str, world_seed: Api) -> None:
    found = world_seed.rest(f"/v1/actors?q={name.replace(' ', '+')}&kind=person&fields=id&limit=50")["data"]
    family = name.split()[0]
    people = [row["id"] for row in found if family in row["id"].partition("/")[2].split("-")]
    assert len(people) == 1, people


def test_does_every_fact_of_it_cite_a_document(world_seed: Api) -> None:
    for collection in ("memberships", "tenures", "participations", "identifiers", "names"):
        path = f"/v1/{collection}?uncited=true&count=true&limit=1"
        assert world_seed.rest(path)["count"] == 0, collection


# ---- how it is loaded


def test_is_each_table_one_revision_with_a_run_of_its_own(world_seed: Api) -> None:
    engine = write_engine(world_seed.url)
    with engine.connect() as connection:
        runs = connection.execute(sa.select(RUNS.c.importer, RUNS.c.revision).order_by(RUNS.c.revision)).all()
    engine.dispose()
    assert [(name, revision) for name, revision in runs] == [
        (f"world-{table.replace('_', '-')}", revision) for revision, table in enumerate(world_tables(), 2)
    ]
    assert world_seed.rest("/readyz") == {"status": "ready", "revision": len(runs) + 1}


@pytest.mark.usefixtures("small")
def test_does_the_next_start_go_on_where_the_last_one_was_stopped(empty: str) -> None:
    create_seeded(empty)
    engine = write_engine(empty)
    done: list[str] = []
    assert not load_world(engine, lambda loaded: done.append(loaded.table), lambda: len(done) == 1)
    assert (done, is_loaded(engine)) == (["states"], False)
    assert load_world(engine, lambda loaded: done.append(loaded.table))
    assert done == [*SMALL]
    assert load_world(engine, lambda loaded: done.append(loaded.table))
    assert (done, is_loaded(engine)) == ([*SMALL], True)
    engine.dispose()


KILLED = """
import os, signal, sys
import seeds.load_world as world
from api.database import write_engine
from api.write.store import persist
world.TABLES = sys.argv[3].split(",")
last, number = int(sys.argv[2]), 0
insert = persist._insert_changes
def counted(*arguments):
    global number
    number += 1
    if number == last:
        os.kill(os.getpid(), signal.SIGKILL)
    return insert(*arguments)
persist._insert_changes = counted
world.load_world(write_engine(sys.argv[1]))
"""


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("table", [1, 3])
def test_does_a_loader_that_is_killed_leave_whole_tables(table: int, empty: str) -> None:
    create_seeded(empty)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    words = [sys.executable, "-c", KILLED, empty, str(table), ",".join(SMALL)]
    assert subprocess.run(words, env=environment, check=False).returncode == -signal.SIGKILL
    sleep(0.1)  # a PostgreSQL server notices that the connection is gone
    engine = write_engine(empty)
    with engine.connect() as connection:
        assert connection.scalar(sa.select(sa.func.count()).select_from(RUNS)) == table - 1
        assert connection.scalar(sa.text("select max(seq) from revision")) == table
    assert load_world(engine), "the lease of a process that has ended is free"
    with engine.connect() as connection:
        assert connection.scalar(sa.text("select max(seq) from revision")) == len(SMALL) + 1
    engine.dispose()


@pytest.mark.usefixtures("small")
def test_does_one_process_load_while_the_others_wait(empty: str) -> None:
    create_seeded(empty)
    engine = write_engine(empty)
    lease = Lease(engine, "world")
    lease.holder = "another-machine:1"
    assert lease.acquire(Progress("states", 0, len(SMALL)))
    looks: list[int] = []
    assert not load_world(engine, is_stopped=lambda: bool(looks) or looks.append(1) is not None)
    assert not is_loaded(engine)
    with engine.begin() as connection:
        connection.execute(sa.update(LOADINGS).values(expires=sa.func.now()))
    assert load_world(engine), "a lease that has expired is free"
    engine.dispose()


def test_does_a_server_answer_before_the_world_is_loaded(empty: str, tmp_path: Path) -> None:
    """It says so in `/readyz`, and what it has started ends with it."""
    create_seeded(empty)
    (port,) = free_ports(1)
    command = [sys.executable, "-m", "api.cli", "serve", "--profile", "world", "--port", str(port)]
    environment = {**os.environ, "ENTENTE_DATABASE_URL": empty, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.DEVNULL) as server:
        try:
            loading = wait_for(lambda: readiness(port).get("loading"))
            assert loading["seed"] == "world" and loading["tables"] == len(world_tables())
            answer = json.load(urlopen(f"http://127.0.0.1:{port}/v1/actors/china?fields=label"))
            assert answer["data"] == {"label": "China"}
            wait_for(lambda: readiness(port)["revision"] > 1)
        finally:
            server.terminate()
            server.wait(20)
    engine = write_engine(empty)
    with engine.connect() as connection:
        whole = connection.scalar(sa.select(sa.func.count()).select_from(RUNS))
        assert connection.scalar(sa.text("select max(seq) from revision")) == whole + 1
    engine.dispose()


@pytest.mark.usefixtures("small")
def test_does_readiness_say_why_loading_failed(empty: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> object:
        raise OSError("The disk is full.")

    create_seeded(empty)
    engine = write_engine(empty)
    with monkeypatch.context() as broken, pytest.raises(OSError, match="full"):
        broken.setattr("seeds.load_world.run_importer", fails)
        load_world(engine)
    with TestClient(create_app(Settings(database_url=empty))) as client:
        table = {"seed": "world", "table": "states", "done": 0, "tables": len(SMALL)}
        failed = {**table, "reason": "The disk is full."}
        assert client.get("/readyz").json() == {"status": "ready", "revision": 1, "failed": failed}
        with engine.begin() as connection:
            ended = f"{socket.gethostname()}:{dead_process()}"
            connection.execute(sa.update(LOADINGS).where(LOADINGS.c.name == "world").values(problem=None, holder=ended))
        failed["reason"] = "The process that loaded it has ended."
        assert client.get("/readyz").json()["failed"] == failed
        assert load_world(engine), "the next start goes on"
        assert client.get("/readyz").json() == {"status": "ready", "revision": len(SMALL) + 1}
    engine.dispose()


def dead_process() -> int:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    return ended.pid


UNREAD = """
import sys
from api.database import upgrade, write_engine
from seeds.load import load
from seeds.load_world import is_loaded
assert upgrade(sys.argv[1]) == 0
engine = write_engine(sys.argv[1])
assert load(engine) is None
is_loaded(engine)
print(sorted(name for name in sys.modules if "yaml" in name.lower() or name.startswith("alembic")))
"""


def test_does_a_start_over_a_loaded_base_load_neither_yaml_nor_alembic(empty: str) -> None:
    upgrade(empty)
    engine = write_engine(empty)
    assert load(engine) == 1
    engine.dispose()
    again = subprocess.run([sys.executable, "-c", UNREAD, empty], cwd=ROOT, capture_output=True, check=True)
    assert again.stdout.split() == [b"[]"]


def readiness(port: int) -> dict[str, object]:
    try:
        with urlopen(f"http://127.0.0.1:{port}/readyz", timeout=5) as answer:
            found: dict[str, object] = json.load(answer)
            return found
    except OSError:
        return {"revision": 0}


def wait_for(find: Callable[[], object], seconds: float = 120) -> object:
    end = monotonic() + seconds
    while monotonic() < end:
        if found := find():
            return found
        sleep(0.05)
    raise AssertionError("it did not come")
