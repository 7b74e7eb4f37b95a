"""Every question of tests/questions, asked of a hot standby that is five seconds behind: no answer is too old.

Before each question the primary gets two more revisions, which leave its answer as it was.  `pytest -m trial
tests/test_questions_on_standby.py` runs it.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from clusters import Servers
from conftest import WORLDS
from databases import create_seeded, create_tables
from fastapi.testclient import TestClient
from sqlalchemy import Engine
from test_questions import CASES, graphql_answer, in_rest_terms, rest_answer
from test_replicas import DELAY, create, until

from api.app import create_app
from api.database import write_engine
from api.settings import Settings
from api.write import Retract, Signature, apply_changes, write
from api.write.model import ANY_REVISION
from seeds.read import read_seeds

pytestmark = pytest.mark.trial
SIGNATURE = Signature("A test", "Made up.", "test")
NUMBERS = count()


class DelayedBase:
    """A base on a primary and a standby that is behind, and the application that reads from both."""

    def __init__(self, client: TestClient, engine: Engine) -> None:
        self.client, self.engine = client, engine

    def passing_revisions(self) -> int:
        """Writes a record and retracts it.  Returns the last revision."""
        slug = f"passing-{next(NUMBERS)}"
        apply_changes(self.engine, [create(slug)], SIGNATURE)
        return apply_changes(self.engine, [Retract(f"actors/{slug}", ANY_REVISION)], SIGNATURE).seq

    def answers(self, case: Path, headers: dict[str, str]) -> Iterator[tuple[Any, int]]:
        """Yields the answer of REST and of GraphQL, each with the revision that it was read at."""
        path = (case / "ask.url").read_text(encoding="utf-8").strip()
        found = self.client.get(path, headers=headers)
        assert found.status_code == 200, found.text
        yield rest_answer(found.json(), path), int(found.headers["Entente-Revision"])
        query = {"query": (case / "ask.graphql").read_text(encoding="utf-8")}
        found = self.client.post("/graphql", json=query, headers=headers)
        assert "errors" not in found.json(), found.text
        yield in_rest_terms(graphql_answer(found.json()["data"])), int(found.headers["Entente-Revision"])


@pytest.fixture(scope="module")
def delayed() -> Iterator[Callable[[str], DelayedBase]]:
    """Returns a world, or the seeds, on a primary and on a standby that is five seconds behind."""
    with TemporaryDirectory(prefix="entente-tests-") as directory, ExitStack() as stack:
        servers = Servers(Path(directory))
        stack.callback(servers.primary.stop, "immediate")
        stack.callback(servers.standby.stop, "immediate")
        servers.execute("ALTER ROLE kb CREATEDB")
        urls = {name: filled(servers, name) for name in sorted({world_of(case) for case in CASES})}
        clients = {name: stack.enter_context(client_of(servers, url)) for name, url in urls.items()}
        for client in clients.values():
            until(lambda replica=client.app.state.reader.reader.replicas[0]: replica.is_usable and replica.revision)
        servers.standby.configure(DELAY)

        @cache
        def base(name: str) -> DelayedBase:
            engine = write_engine(urls[name], lasting=True)
            stack.callback(engine.dispose)
            return DelayedBase(clients[name], engine)

        yield base


def world_of(case: Path) -> str:
    """The name of the world that a question is about; empty for the seeds."""
    named = case / "world"
    return named.read_text(encoding="utf-8").strip() if named.exists() else ""


def filled(servers: Servers, name: str) -> str:
    """The address of a new database on the primary, with the seeds or a world."""
    url = servers.database()
    if not name:
        create_seeded(url)
        return url
    create_tables(url)
    engine = write_engine(url)
    write(engine, read_seeds((WORLDS / name,)), author="test", reason="A world.", origin="test")
    engine.dispose()
    return url


def client_of(servers: Servers, url: str) -> TestClient:
    replica = url.replace(f":{servers.primary.port}/", f":{servers.standby.port}/")
    settings = {"readers": 2, "rate_anonymous": "off"}
    return TestClient(create_app(Settings(database_url=url, read_url=replica, **settings)))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_is_no_answer_older_than_required(case: Path, delayed: Callable[[str], DelayedBase]) -> None:
    base = delayed(world_of(case))
    expected = json.loads((case / "answer.json").read_text(encoding="utf-8"))
    required = base.passing_revisions()
    for answer, revision in base.answers(case, {}):
        assert (answer, revision < required) == (expected, True), "the replica is read, which is behind"
    for answer, revision in base.answers(case, {"Entente-Min-Revision": str(required)}):
        assert (answer, revision) == (expected, required)
