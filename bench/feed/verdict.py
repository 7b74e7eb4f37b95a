"""The verdict: the rows of the database compared with acknowledged writes and received changes."""

from dataclasses import dataclass, field
from statistics import median, quantiles

import sqlalchemy as sa
from sqlalchemy import Engine

from bench.feed.readers import FeedReader
from bench.feed.writers import BATCH, WriterTask, actor
from schema.catalog import table_of
from schema.ledger import Changed, Record, Revision


@dataclass
class TrialVerdict:
    """Figures by name, and a list of what is wrong; empty if the trial succeeded."""

    figures: dict[str, str] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)


def judge(
    engine: Engine, revisions: int, work: WriterTask, readers: list[FeedReader], seconds: float, killed: int
) -> TrialVerdict:
    """Compares the database, the acknowledged writes and the received changes."""
    verdict = TrialVerdict()
    numbers = judge_writes(verdict, engine, revisions, work)
    with engine.connect() as connection:
        change = table_of(Changed)
        ledger = connection.execute(sa.select(change).order_by(change.c.revision, change.c.ordinal)).all()
    engine.dispose()
    changes = [(f"{row.revision}.{row.ordinal}", row.record_id) for row in ledger]
    for reader in readers:
        _judge_reader(verdict, reader, changes)
    _count(verdict, work, numbers, changes, seconds, killed)
    for reader in readers:
        verdict.figures[f"{reader.name}: delay"] = _delay(reader, work)
        verdict.figures[f"{reader.name}: interrupted"] = f"{reader.breaks} times"
    return verdict


def judge_writes(verdict: TrialVerdict, engine: Engine, revisions: int, work: WriterTask) -> list[int]:
    """Compares the database with the acknowledged writes and returns the revision numbers."""
    with engine.connect() as connection:
        numbers = list(connection.scalars(sa.select(table_of(Revision).c.seq).order_by("seq")))
        rows = connection.execute(sa.select(table_of(Record)))
        labels = {row.id: (row.label, row.created) for row in rows}
    _judge_writes(verdict, revisions, work, numbers, labels)
    return numbers


def _judge_writes(
    verdict: TrialVerdict, revisions: int, work: WriterTask, numbers: list[int], labels: dict[str, tuple[str, int]]
) -> None:
    if len(work.done) != revisions:
        verdict.wrong.append(f"{len(work.done)} of {revisions} writes were acknowledged in time.")
    if numbers != list(range(1, len(work.done) + 1)):
        verdict.wrong.append(f"There are {len(numbers)} revisions for {len(work.done)} acknowledged writes.")
    if len({done.revision for done in work.done}) != len(work.done):
        verdict.wrong.append("Two writes were acknowledged with change revision.")
    for done in work.done:
        stored = {labels.get(id) for id in done.ids}
        if stored != {(actor(done.number, place)["label"], done.revision) for place in _places(done.number)}:
            verdict.wrong.append(f"Write {done.number} was acknowledged but is not stored as sent.")
    if len(labels) != sum(len(_places(done.number)) for done in work.done):
        verdict.wrong.append(f"There are {len(labels)} records, not as many as were acknowledged.")


def _places(number: int) -> range:
    return range(1, 2 if number % 2 else BATCH + 1)


def _judge_reader(verdict: TrialVerdict, reader: FeedReader, changes: list[tuple[str, str]]) -> None:
    received = [(change.position.partition("-")[0], change.id) for change in reader.received]  # without the mark
    if received == changes:
        return
    missed, twice = len(set(changes) - set(received)), len(received) - len(set(received))
    verdict.wrong.append(f"{reader.name}: {missed} changes missed, {twice} received twice, or out of order.")


def _count(
    verdict: TrialVerdict,
    work: WriterTask,
    numbers: list[int],
    changes: list[tuple[str, str]],
    seconds: float,
    killed: int,
) -> None:
    verdict.figures |= {
        "acknowledged writes": f"{len(work.done)} in {seconds:.1f} s ({len(work.done) / seconds:.0f} per second)",
        "retried because a server was down": f"{work.tries - len(work.done)} times",
        "processes killed": f"{killed}",
        "revisions in the database": f"{len(numbers)}",
        "changes in the database": f"{len(changes)}",
    }


def _delay(reader: FeedReader, work: WriterTask) -> str:
    """Returns the delay between the acknowledgement of a write and the receipt of its last change, in milliseconds."""
    received = {change.position.partition(".")[0]: change.at for change in reader.received}
    late = [
        max(0.0, received[str(done.revision)] - done.at) * 1000 for done in work.done if str(done.revision) in received
    ]
    if len(late) < 2:
        return "nothing received"
    return f"{median(late):.0f} ms at p50, {quantiles(late, n=100)[98]:.0f} ms at p99"
