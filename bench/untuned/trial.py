"""Processor time of Entente's statements and of those written by hand, in turns, for equal answers."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from api.graphql.execution.plan_cache import OperationPlanCache
from api.graphql.execution.request import GraphQLRequest
from api.query.sql.dialect import POSTGRESQL, SQLITE
from bench.measure.handwritten import busiest
from bench.measure.rounds import Figures, Progress
from bench.untuned.databases import MeasuredDatabase, PostgresqlServerProcess, measured
from bench.untuned.questions import UNTUNED, Untuned

RANKS = (1, 5, 50, 300, 1200)
"""How busy the actors are that questions are about: the second busiest of all, the sixth, and so on."""
WARM = 6
"""How often PostgreSQL runs a statement before it decides whether to keep its plan."""
SECONDS, MOST = 0.02, 20
"""How long a statement is repeated in a round, by its processor time, and how often at most."""


@dataclass
class Timed:
    """A statement with its values, and the seconds that it took in each round."""

    statement: str
    values: list[Any]
    seconds: list[float] = field(default_factory=list)

    async def run(self, database: MeasuredDatabase) -> None:
        """Adds the processor time of one run of the statement, the mean of several."""
        begun, runs = database.seconds(), 0
        while runs < MOST and (not runs or database.seconds() - begun < SECONDS):
            await database.ask(self.statement, self.values)
            runs += 1
        self.seconds.append((database.seconds() - begun) / runs)


def measure_untuned(
    urls: Mapping[str, str], questions: tuple[Untuned, ...], rounds: int, tell: Progress
) -> list[Figures]:
    """Returns for each question and backend the milliseconds of Entente, of the better plan by hand, and their ratio."""
    return [
        row for backend, url in urls.items() for row in asyncio.run(_measured(backend, url, questions, rounds, tell))
    ]


async def _measured(
    backend: str, url: str, questions: tuple[Untuned, ...], rounds: int, tell: Progress
) -> list[Figures]:
    ids = busiest(url)
    actors = tuple(ids[min(rank, len(ids) - 1)] for rank in RANKS)
    async with measured(url) as database:
        found = []
        for question in questions:
            row = await _figures(backend, database, question, actors, ids[0], rounds)
            found.append(row)
            tell(f"{row['question']} on {backend}: {row['ours']:.2f} ms, by hand {row['hand']:.2f} ms")
    return found


async def _figures(
    backend: str, database: MeasuredDatabase, question: Untuned, actors: tuple[str, ...], most: str, rounds: int
) -> Figures:
    pairs = [await statements(backend, database, question, value, most) for value in question.values or actors]
    for _ in range(rounds):
        for timed in (one for pair in pairs for one in pair):
            await timed.run(database)
    times = [[median(one.seconds) * 1000 for one in pair] for pair in pairs]
    best = [(ours, min(hands)) for ours, *hands in times if hands]
    ours, hand = (sum(column) / len(best) for column in zip(*best, strict=True))
    worst = min(hand / ours for ours, hand in best)
    return {
        "question": question.name,
        "backend": backend,
        "ours": ours,
        "hand": hand,
        "ratio": hand / ours,
        "worst": worst,
    }


async def statements(backend: str, database: MeasuredDatabase, question: Untuned, value: str, most: str) -> list[Timed]:
    """Returns Entente's statement for a value, and the plans with the same answer.  Raises RuntimeError without any."""
    ours = _compiled(backend, question.text.replace("BUSIEST", most), value)
    expected, found = await _warmed(database, ours), [ours]
    for plan in question.plans:
        bound = [value] if "?1" in question.shape("sqlite", plan) else []
        hand = Timed(question.shape(backend, plan.replace("BUSIEST", most)), bound)
        if await _warmed(database, hand) == expected:
            found.append(hand)
    if len(found) == 1:
        raise RuntimeError(f"{question.name}: no plan gives the answer for {value or 'it'}.")
    return found


async def _warmed(database: MeasuredDatabase, timed: Timed) -> str:
    runs = WARM if isinstance(database, PostgresqlServerProcess) else 1
    return [await database.ask(timed.statement, timed.values) for _ in range(runs)][-1]


def _compiled(backend: str, text: str, value: str) -> Timed:
    dialect = SQLITE if backend == "sqlite" else POSTGRESQL
    plan = OperationPlanCache(dialect).plan(GraphQLRequest(text, {"value": value} if "$value" in text else {}, None))
    assert plan
    return Timed(plan.statement.text, list(plan.statement.values))


def untuned_by_name() -> dict[str, Untuned]:
    """Returns the questions by their names."""
    return {question.name: question for question in UNTUNED}


def table(rows: list[Figures]) -> str:
    """Returns the figures as a table: means over all values, and the share at the worst of them."""
    lines = [
        f"| {row['question']} | {row['backend']} | {row['ours']:.2f} | {row['hand']:.2f} | {row['ratio']:.2f} |"
        f" {row['worst']:.2f} |"
        for row in rows
    ]
    return "\n".join(("| question | backend | Entente | by hand | share | worst |", "| --- " * 6 + "|", *lines))
