"""What came of it: the database's own rows against what was acknowledged and what was heard."""

from dataclasses import dataclass, field
from statistics import median, quantiles

import sqlalchemy as sa
from sqlalchemy import Engine

from bench.feed.readers import FeedReader
from bench.feed.writers import TOGETHER, WriterTask, actor
from schema.catalog import table_of
from schema.ledger import Changed, Record, Revision


@dataclass
class Verdict:
    """Figures by name, and whatever is wrong; nothing wrong is what was to be shown."""

    figures: dict[str, str] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)


def judge(
    engine: Engine, revisions: int, work: WriterTask, readers: list[FeedReader], seconds: float, killed: int
) -> Verdict:
    """Compare everything with everything."""
    verdict = Verdict()
    numbers = judge_writes(verdict, engine, revisions, work)
    with engine.connect() as connection:
        change = table_of(Changed)
        ledger = connection.execute(sa.select(change).order_by(change.c.revision, change.c.ordinal)).all()
    engine.dispose()
    told = [(f"{row.revision}.{row.ordinal}", row.record_id) for row in ledger]
    for reader in readers:
        _judge_reader(verdict, reader, told)
    _count(verdict, work, numbers, told, seconds, killed)
    for reader in readers:
        verdict.figures[f"{reader.name}: told late by"] = _lateness(reader, work)
        verdict.figures[f"{reader.name}: broken off"] = f"{reader.breaks} times"
    return verdict


def judge_writes(verdict: Verdict, engine: Engine, revisions: int, work: WriterTask) -> list[int]:
    """Compare what is there with what was acknowledged, and return the numbers of the revisions."""
    with engine.connect() as connection:
        numbers = list(connection.scalars(sa.select(table_of(Revision).c.seq).order_by("seq")))
        rows = connection.execute(sa.select(table_of(Record)))
        labels = {row.id: (row.label, row.created) for row in rows}
    _judge_writes(verdict, revisions, work, numbers, labels)
    return numbers


def _judge_writes(
    verdict: Verdict, revisions: int, work: WriterTask, numbers: list[int], labels: dict[str, tuple[str, int]]
) -> None:
    if len(work.done) != revisions:
        verdict.wrong.append(f"{len(work.done)} of {revisions} writes were acknowledged in time.")
    if numbers != list(range(1, len(work.done) + 1)):
        verdict.wrong.append(f"There are {len(numbers)} revisions for {len(work.done)} acknowledged writes.")
    if len({done.revision for done in work.done}) != len(work.done):
        verdict.wrong.append("Two writes were acknowledged with one revision.")
    for done in work.done:
        there = {labels.get(id) for id in done.ids}
        if there != {(actor(done.number, place)["label"], done.revision) for place in _places(done.number)}:
            verdict.wrong.append(f"Write {done.number} was acknowledged and is not there as it was.")
    if len(labels) != sum(len(_places(done.number)) for done in work.done):
        verdict.wrong.append(f"There are {len(labels)} records, more or less than were acknowledged.")


def _places(number: int) -> range:
    return range(1, 2 if number % 2 else TOGETHER + 1)


def _judge_reader(verdict: Verdict, reader: FeedReader, told: list[tuple[str, str]]) -> None:
    heard = [(one.position, one.id) for one in reader.heard]
    if heard == told:
        return
    missed, twice = len(set(told) - set(heard)), len(heard) - len(set(heard))
    verdict.wrong.append(f"{reader.name}: {missed} changes missed, {twice} heard twice, or out of order.")


def _count(
    verdict: Verdict, work: WriterTask, numbers: list[int], told: list[tuple[str, str]], seconds: float, killed: int
) -> None:
    verdict.figures |= {
        "acknowledged writes": f"{len(work.done)} in {seconds:.1f} s ({len(work.done) / seconds:.0f} a second)",
        "sent again because a server died or was away": f"{work.tries - len(work.done)} times",
        "processes killed": f"{killed}",
        "revisions in the database": f"{len(numbers)}",
        "changes in the database": f"{len(told)}",
    }


def _lateness(reader: FeedReader, work: WriterTask) -> str:
    """From when a write was acknowledged to when its last change was heard, in milliseconds."""
    heard = {one.position.partition(".")[0]: one.at for one in reader.heard}
    late = [max(0.0, heard[str(done.revision)] - done.at) * 1000 for done in work.done if str(done.revision) in heard]
    if len(late) < 2:
        return "nothing was heard"
    return f"{median(late):.0f} ms in the median, {quantiles(late, n=100)[98]:.0f} ms for 99 of 100"
