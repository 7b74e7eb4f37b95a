"""The benchmark's data come out the same every time, and whoever answers its questions answers alike."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import pytest
import sqlalchemy as sa
from conftest import BACKENDS
from fastapi.testclient import TestClient

from api.app import create_app
from api.database import write_engine
from api.settings import Settings
from bench.data import Sizes, World, load
from bench.limit.app import limit
from bench.limit.statements import values
from bench.questions import ACTOR, LIST, PAGES, QUESTIONS, Question
from schema.catalog import entities, table_of
from schema.ledger import Record

SCALE = 0.002
Told = dict[str, Any]


@dataclass
class Generated:
    """A small generated database, and the application over it."""

    backend: str
    url: str
    client: TestClient

    def ask(self, question: Question, variables: Told) -> bytes:
        """The body that the application answers with, which has to be an answer."""
        if question.is_rest:
            response = self.client.get("&".join([question.text, *(f"{k}={v}" for k, v in variables.items())]))
        else:
            response = self.client.post("/graphql", json={"query": question.text, "variables": variables})
        assert response.status_code == 200, response.text
        assert b'"errors"' not in response.content, response.text
        return response.content

    def variables(self, question: Question) -> list[Told]:
        """Variables of the first page and of the one after it, or of an actor and of nobody."""
        if question is ACTOR:
            return [{"id": "actors/actor-7"}, {"id": "actors/nobody"}]
        return [{}, {"after": self.end(question)}]

    def end(self, question: Question) -> str:
        """A cursor from the middle of a list."""
        if question is LIST:
            cursor: str = self.client.get("/v1/statements?limit=7").json()["next"]
            return cursor
        body = self.client.post("/graphql", json={"query": question.walk, "variables": {"first": 7}}).json()
        assert "errors" not in body, body
        end: str = body["data"]["page"]["pageInfo"]["endCursor"]
        return end


@pytest.fixture(scope="module")
def generated(address: Callable[[str, str], str]) -> Iterator[dict[str, Generated]]:
    """The same world on each backend."""
    with ExitStack() as stack:
        found = {}
        for backend in BACKENDS:
            url = address(backend, "generated")
            load(url, World(SCALE))
            client = stack.enter_context(TestClient(create_app(Settings(database_url=url))))
            found[backend] = Generated(backend, url, client)
        yield found


def rows(url: str) -> dict[str, dict[str, Any]]:
    """Every row of every record by its id, and the ledger of their identities."""
    engine = write_engine(url)
    with engine.connect() as connection:
        tables = [table_of(Record), *map(table_of, entities().values())]
        found = {t.name: {row.id: tuple(row) for row in connection.execute(sa.select(t))} for t in tables}
    engine.dispose()
    return found


def test_the_same_seed_gives_the_same_data() -> None:
    assert list(World(SCALE).changes()) == list(World(SCALE).changes())


def test_another_seed_gives_other_data() -> None:
    assert list(World(SCALE).changes()) != list(World(SCALE, seed=2).changes())


def test_both_backends_hold_the_same_rows(generated: dict[str, Generated]) -> None:
    sqlite, postgresql = (rows(generated[backend].url) for backend in BACKENDS)
    assert sqlite == postgresql
    assert {len(sqlite["statement"]), len(sqlite["target"]), len(sqlite["citation"])} == {Sizes(SCALE).statements}


def test_every_meeting_has_two_to_six_participants() -> None:
    world = World(SCALE)
    list(world.meetings())
    assert {len(actors) for actors in world.taking_part} == {2, 3, 4, 5, 6}
    assert all(len(set(actors)) == len(actors) for actors in world.taking_part)


def test_few_actors_take_part_often_and_most_of_them_seldom() -> None:
    world = World(0.1)
    list(world.meetings())
    often = sorted(world_count(world).values(), reverse=True)
    assert sum(often[: len(often) // 10]) > sum(often) / 2


def world_count(world: World) -> dict[int, int]:
    """How often each actor takes part."""
    taking_part = [actor for actors in world.taking_part for actor in actors]
    return {actor: taking_part.count(actor) for actor in set(taking_part)}


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_both_backends_and_the_hand_written_statements_tell_the_same(
    generated: dict[str, Generated], question: Question
) -> None:
    for variables in generated["sqlite"].variables(question):
        answers = {one.ask(question, variables) for one in generated.values()}
        answers |= {asyncio.run(limited(one.url, question, variables)) for one in generated.values()}
        assert len(answers) == 1


async def limited(url: str, question: Question, variables: Told) -> bytes:
    """What the limit's own statement tells."""
    async with limit(url) as ask:
        return await ask(question.name, values(question.name, variables))


@pytest.mark.parametrize("question", PAGES, ids=lambda question: question.name)
def test_the_questions_find_what_they_ask_for(generated: dict[str, Generated], question: Question) -> None:
    body = generated["sqlite"].ask(question, {})
    assert body.count(b'"participations"') + body.count(b'"targets"') >= min(question.rows, 12)
    assert body.count(b'"source":{"label":"Source') + body.count(b'"place":{"label":"Place') > 0
