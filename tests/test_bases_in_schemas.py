"""Many bases in one PostgreSQL database, a schema each, as Citus spreads them over machines."""

from collections.abc import Callable
from contextlib import ExitStack
from uuid import uuid4

import psycopg
from fastapi.testclient import TestClient

from api.app import create_app
from api.database import upgrade, write_engine
from api.database.engines import with_driver
from api.settings import Settings
from api.write import Create, Signature, apply_changes
from schema.catalog import collections


def base(database: str, schema: str, *labels: str) -> str:
    """Creates a base with actors in a schema of its own and returns its address."""
    with psycopg.connect(with_driver(database, "postgresql"), autocommit=True) as connection:
        connection.execute(f'CREATE SCHEMA "{schema}"')
    url = f"{database}&options=-csearch_path%3D{schema}"
    upgrade(url)
    engine = write_engine(url)
    for label in labels:
        values = {"id": f"actors/{label}", "label": label, "kind": "state"}
        apply_changes(engine, [Create(collections()["actors"], values)], Signature("A test", "A base.", "test"))
    engine.dispose()
    return url


def test_do_two_bases_in_one_database_know_nothing_of_each_other(postgresql: Callable[[str], str]) -> None:
    database = postgresql(f"bases_{uuid4().hex}")
    urls = [base(database, "first", "alba"), base(database, "second", "brava", "corva")]
    with ExitStack() as stack:
        clients = [stack.enter_context(TestClient(create_app(Settings(database_url=url)))) for url in urls]
        answers = [client.get("/v1/actors?fields=id&order=id").json() for client in clients]
        feeds = [client.get("/v1/changes").json() for client in clients]
        assert all(client.get("/readyz").status_code == 200 for client in clients)
    assert [[row["id"] for row in answer["data"]] for answer in answers] == [
        ["actors/alba"],
        ["actors/brava", "actors/corva"],
    ]
    assert [answer["revision"] for answer in answers] == [1, 2]
    assert [[change["id"] for change in feed["data"]] for feed in feeds] == [
        ["actors/alba"],
        ["actors/brava", "actors/corva"],
    ]
