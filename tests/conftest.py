"""Two real databases, seeded once for the whole run, and the application over each of them."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from time import sleep
from typing import Any
from uuid import uuid4

import pytest
from databases import create_database, create_seeded, create_tables, postgresql_server
from fastapi.testclient import TestClient
from sqlalchemy import Engine
from sqlmodel import Session, select

from api.app import create_app
from api.database import write_engine
from api.database.marks import SECONDS_TRUSTED
from api.settings import Settings
from api.write import write
from schema.ledger import Revision
from seeds.load import load
from seeds.load_world import load_world
from seeds.read import read_seeds

os.environ.setdefault("ENTENTE_PROFILE", "article")  # the world seed has tests of its own
BACKENDS = ("sqlite", "postgresql")
WORLDS = Path(__file__).parent / "worlds"


def pytest_addoption(parser: pytest.Parser) -> None:
    help = "only write the golden files as things are now, for review"
    parser.addoption("--golden", action="store_true", help=help)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--golden"):
        items[:] = [one for one in items if "golden" in getattr(one, "fixturenames", ())]


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Callable[[str], str]]:
    """Creates an empty PostgreSQL database of a name and returns its address."""
    with postgresql_server() as server:
        yield partial(create_database, server.get_uri())


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory, postgresql: Callable[[str], str]) -> Callable[[str, str], str]:
    """Returns the address of a new, empty database of a name on a backend."""

    def create(backend: str, name: str) -> str:
        if backend == "postgresql":
            return postgresql(name)
        return f"sqlite:///{tmp_path_factory.mktemp('sqlite') / name}.db"

    return create


@pytest.fixture(params=BACKENDS)
def empty(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> str:
    """The address of a new database without tables, on each backend."""
    return address(request.param, f"empty_{uuid4().hex}")


@pytest.fixture
def engine(empty: str) -> Iterator[Engine]:
    """A new database with tables, on each backend."""
    create_tables(empty)
    engine = write_engine(empty)
    yield engine
    engine.dispose()


@dataclass
class Api:
    """The application over a database, and every statement that it has sent to it."""

    backend: str
    url: str
    client: TestClient
    statements: list[str] = field(default_factory=list, repr=False)

    def rest(self, path: str) -> Any:
        """Returns the JSON at a path, which must exist."""
        response = self.client.get(path)
        assert response.status_code == 200, response.text
        return response.json()

    def graphql(self, query: str, **variables: Any) -> Any:
        """Returns the data of a query, which must have no errors."""
        body = self.client.post("/graphql", json={"query": query, "variables": variables}).json()
        assert "errors" not in body, body
        return body["data"]


@pytest.fixture(scope="session")
def both(address: Callable[[str, str], str]) -> Iterator[dict[str, Api]]:
    """The seeds in a database of each backend, for reading only."""
    with ExitStack() as stack:
        apis = {backend: stack.enter_context(serving(backend, address(backend, "seeded"))) for backend in BACKENDS}
        align_times(*apis.values())
        sleep(SECONDS_TRUSTED)  # the servers notice that the marks of their revisions have changed
        yield apis


def align_times(first: Api, *others: Api) -> None:
    """Date and mark the revisions of the others as those of the first, so that histories can be compared."""
    with revisions(first) as originals:
        times = {revision.seq: (revision.at, revision.mark) for revision in originals}
    for other in others:
        with revisions(other) as copies:
            for revision in copies:
                revision.at, revision.mark = times[revision.seq]


@contextmanager
def revisions(api: Api) -> Iterator[Sequence[Revision]]:
    """Every revision, to be changed as no writer can."""
    engine = write_engine(api.url)
    with Session(engine) as session:
        yield session.exec(select(Revision)).all()
        session.commit()
    engine.dispose()


@pytest.fixture(scope="session")
def world(address: Callable[[str, str], str]) -> Iterator[Callable[[str, str], Api]]:
    """Returns a small world of a name on a backend, created on first use from the seed files in `worlds/`."""
    with ExitStack() as stack:

        @cache
        def create(backend: str, name: str) -> Api:
            changes = read_seeds((WORLDS / name,))

            def fill(engine: Engine) -> None:
                write(engine, changes, author="test", reason="A world.", origin="test")

            return stack.enter_context(serving(backend, address(backend, name), fill))

        yield create


def fill_world(engine: Engine) -> None:
    """Load the article, its context, and the world seed."""
    load(engine)
    assert load_world(engine)


@pytest.fixture(scope="session")
def loaded_world(address: Callable[[str, str], str]) -> Iterator[Callable[[str], Api]]:
    """Returns the application over the world seed on a backend, which is loaded on first use."""
    with ExitStack() as stack:

        @cache
        def create(backend: str) -> Api:
            return stack.enter_context(serving(backend, address(backend, "world_seed"), fill_world))

        yield create


@pytest.fixture(params=BACKENDS)
def world_seed(request: pytest.FixtureRequest, loaded_world: Callable[[str], Api]) -> Api:
    """The application over the world seed, on each backend; for reading only."""
    return loaded_world(request.param)


@contextmanager
def serving(backend: str, url: str, fill: Callable[[Engine], object] | None = None) -> Iterator[Api]:
    """The application over a new database, filled with the seeds or by a function."""
    if fill is None:
        create_seeded(url)
    else:
        create_tables(url)
        engine = write_engine(url)
        fill(engine)
        engine.dispose()
    app = create_app(Settings(database_url=url, answer_cache_mb=0))
    with TestClient(app, raise_server_exceptions=False) as client:
        api = Api(backend, url, client)
        app.state.reader.listener = api.statements.append
        yield api


@pytest.fixture(params=BACKENDS)
def seeded(request: pytest.FixtureRequest, both: dict[str, Api]) -> Api:
    """The application over the seeds, on each backend."""
    return both[request.param]


@pytest.fixture
def api(seeded: Api) -> Api:
    """The application over the seeds with no statement sent yet, on each backend."""
    seeded.statements.clear()
    return seeded


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compares a text with a reviewed file, or writes the file with `--golden`."""
    update = f"pytest {request.path.relative_to(request.config.rootpath)} --golden"

    def compare(file: Path, content: str) -> None:
        if request.config.getoption("--golden"):
            file.write_text(content, encoding="utf-8")
        there = file.read_text(encoding="utf-8") if file.exists() else None
        assert there == content, f"{file.name} is out of date.  Write it anew and review its diff: {update}"

    return compare
