"""The benchmark: its data are reproducible, and every server gives the same answers."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen
from typing import Any, cast

import pytest
import sqlalchemy as sa
from conftest import BACKENDS
from fastapi.testclient import TestClient

from api.app import create_app
from api.database import write_engine
from api.settings import Settings
from bench.data import Sizes, World, load
from bench.data.draw import Draw
from bench.limit.app import limit
from bench.limit.statements import values
from bench.measure.equal import comparable, difference
from bench.measure.load import Load
from bench.measure.rounds import Cell, summed_up
from bench.measure.servers import RunningServer
from bench.peers import ENTENTE, orm
from bench.peers.strawberry import joins, loaders
from bench.questions import ACTOR, GRAPHQL, LIST, PAGES, QUESTIONS, VIEWS, BenchQuery, plain_rows
from bench.untuned import measure_untuned
from bench.untuned.questions import UNTUNED
from schema.catalog import entities, table_of
from schema.ledger import Record

SCALE = 0.002
CITED = ("statement", "membership", "tenure", "relation", "obligation")
NOWHERE = RunningServer(ENTENTE, "sqlite", 0, cast("Popen[bytes]", None), Path())
Json = dict[str, Any]


@dataclass
class Generated:
    """A small generated database, and the application over it."""

    backend: str
    url: str
    client: TestClient

    def send(self, question: BenchQuery, variables: Json) -> bytes:
        """Returns the body of a successful answer."""
        if question.is_rest:
            response = self.client.get("&".join([question.text, *(f"{k}={v}" for k, v in variables.items())]))
        else:
            response = self.client.post("/graphql", json={"query": question.text, "variables": variables})
        assert response.status_code == 200, response.text
        assert b'"errors"' not in response.content, response.text
        return response.content

    def variables(self, question: BenchQuery) -> list[Json]:
        """Returns variables for the first page and the next, or for two actors."""
        if question.values:
            return [{question.variable: value} for value in question.values[:3]]
        if question is ACTOR:
            return [{"id": "actors/actor-7"}, {"id": "actors/actor-8"}]
        return [{}, {"after": self.end(question)}]

    def end(self, question: BenchQuery) -> str:
        """Returns a cursor from the middle of a list."""
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
    """Returns every row of every entity by its id, and the ledger of ids."""
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
    assert {len(sqlite["statement"]), len(sqlite["target"])} == {Sizes(SCALE).statements}
    assert len(sqlite["citation"]) == sum(len(sqlite[cited]) for cited in CITED)


@pytest.mark.parametrize("entity", ("name", "identifier", "relation", "obligation", "quotation", "reference"))
def test_is_there_something_of_every_kind_that_questions_are_about(
    generated: dict[str, Generated], entity: str
) -> None:
    assert rows(generated["sqlite"].url)[entity]


def test_are_some_dates_months_and_years_that_begin_where_days_do() -> None:
    dates = [draw.date() for draw in [Draw(1, "dates")] for _ in range(400)]
    assert {len(one) for one in dates} == {4, 7, 10}
    assert min(dates) >= "2000"


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
    """Returns how often each actor takes part."""
    taking_part = [actor for actors in world.taking_part for actor in actors]
    return {actor: taking_part.count(actor) for actor in set(taking_part)}


@pytest.mark.parametrize("question", (*QUESTIONS, *VIEWS), ids=lambda question: question.name)
def test_both_backends_and_the_hand_written_statements_give_the_same_answer(
    generated: dict[str, Generated], question: BenchQuery
) -> None:
    for variables in generated["sqlite"].variables(question):
        answers = {one.send(question, variables) for one in generated.values()}
        answers |= {asyncio.run(limited(one.url, question, variables)) for one in generated.values()}
        assert len(answers) == 1


@pytest.mark.parametrize("backend", BACKENDS)
def test_has_every_untuned_question_a_plan_by_hand_with_the_same_answer(
    generated: dict[str, Generated], backend: str
) -> None:
    rows = measure_untuned({backend: generated[backend].url}, UNTUNED, 1, lambda _: None)
    assert {row["question"] for row in rows} == {question.name for question in UNTUNED}
    assert all(row["ours"] > 0 and row["hand"] > 0 for row in rows)


async def limited(url: str, question: BenchQuery, variables: Json) -> bytes:
    """Returns the answer of the hand-written statement."""
    async with limit(url) as send:
        return await send(question.name, values(question.name, variables))


@pytest.mark.parametrize("question", PAGES, ids=lambda question: question.name)
def test_the_benchmark_queries_return_rows(generated: dict[str, Generated], question: BenchQuery) -> None:
    body = generated["sqlite"].send(question, {})
    assert body.count(b'"participations"') + body.count(b'"targets"') >= min(question.rows, 12)
    assert body.count(b'"publisher":{"label":"Publisher') + body.count(b'"place":{"label":"Place') > 0


PEERS = {"loaders": loaders.create_app, "joins": joins.create_app}


@pytest.mark.parametrize("peer", PEERS)
@pytest.mark.parametrize("backend", BACKENDS)
def test_strawberry_gives_the_same_answers(generated: dict[str, Generated], backend: str, peer: str) -> None:
    database = generated[backend]
    with TestClient(PEERS[peer](database.url)) as client:
        for question in GRAPHQL:
            for variables in database.variables(question):
                body = client.post("/graphql", json={"query": plain_rows(question), "variables": variables}).content
                assert difference(comparable(database.send(question, variables)), comparable(body)) == ""


@pytest.mark.parametrize("backend", BACKENDS)
def test_fastapi_over_the_orm_gives_the_same_answer(generated: dict[str, Generated], backend: str) -> None:
    database = generated[backend]
    with TestClient(orm.create_app(database.url)) as client:
        body = client.get(LIST.text).content
        assert difference(comparable(database.send(LIST, {})), comparable(body)) == ""


def test_a_cell_with_errors_does_not_count(tmp_path: Path) -> None:
    cell = Cell("entente", "actor", NOWHERE, tmp_path / "requests", sizes=(400, 420), latency=0.001)
    measured = {"requests": 1000, "seconds": 1.0, "p50": 1.0, "p99": 1.0, "timeouts": 0}
    assert cell.problem(Load(**measured, bytes=410_000, errors=0), 1) == ""
    assert cell.problem(Load(**measured, bytes=410_000, errors=1), 1) == "1 errors"
    assert cell.problem(Load(**measured, bytes=200_000, errors=0), 1) == "200 bytes per response, not 410"


def test_a_ratio_is_the_median_of_ratios_within_rounds() -> None:
    place = {"backend": "sqlite", "question": "actor", "connections": 1, "p50": 1.0, "p99": 2.0, "problem": ""}
    reached = {"entente": (100.0, 200.0, 400.0), "limit": (200.0, 300.0, 500.0)}
    rows = [place | {"server": s, "round": r, "throughput": t} for s, of in reached.items() for r, t in enumerate(of)]
    ours, limit = summed_up(rows, "entente")
    assert (ours["ratio"], limit["ratio"], limit["throughput"]) == (1.0, 1.5, 300.0)


def test_shells_may_differ_and_values_may_not() -> None:
    ours = b'{"data":{"actor":{"id":"a","kind":"STATE","founded":{"text":"1900"},"names":{"nodes":[{"label":"x"}]}}}}'
    theirs = b'{"data":{"actor":{"self":{"id":"a"},"kind":"state","founded":"1900","names":[{"label":"x"}]}}}'
    assert difference(comparable(ours), comparable(theirs)) == ""
    assert (
        difference(comparable(ours), comparable(theirs.replace(b'"x"', b'"y"')))
        == "data.actor.names[0].label: 'x' against 'y'"
    )
    with pytest.raises(ValueError, match="not an answer"):
        comparable(b'{"data":null,"errors":[{"message":"no"}]}')
