"""The verdict on a database that went back: which acknowledged writes are not in it, and where they are."""

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import Engine

from api.backup.verify import verify_file
from api.database import disposed, read_engine
from api.errors import Refusal
from bench.faults.trials import Trial
from bench.feed.writers import BATCH, Acknowledged, actor
from schema.catalog import table_of
from schema.ledger import Record, Revision

Records = dict[str, tuple[str, int]]
"""The label of each record and the revision that created it, by id."""


def lost_files(file: Path) -> list[Path]:
    """The files in which Entente saved what a deleted or replaced file contained."""
    return sorted(file.parent.glob(f"{file.name}.lost-*"))


def judge_losses(trial: Trial, survived: int, until: float) -> list[Acknowledged]:
    """Returns the acknowledged writes that are not in the database.

    Expects them to be later than a revision that survived and acknowledged until the database went back, and the
    database to contain all others completely and once, and nothing else.
    """
    with disposed(trial.engine) as engine:
        records, numbers = _records(engine), _numbers(engine)
    lost = [done for done in trial.load.work.done if not _is_stored(done, records)]
    kept = {id for done in trial.load.work.done if _is_stored(done, records) for id in done.ids}
    wrongly = [done.number for done in lost if done.revision <= survived or done.at > until]
    trial.expect(not wrongly, f"Acknowledged but not stored: {len(wrongly)} writes, such as {wrongly[:3]}.")
    trial.expect(numbers == list(range(1, len(numbers) + 1)), "The revisions have gaps.")
    trial.expect(set(records) == kept, f"There are {len(records)} records, {len(kept)} of them acknowledged.")
    labels = [label for label, _ in records.values()]
    trial.expect(len(labels) == len(set(labels)), "A write is stored twice.")
    return lost


def expect_saved(trial: Trial, lost: list[Acknowledged], file: Path) -> None:
    """Expects every write that a database lost in a file beside `file`, its own or its name, and all to be intact."""
    saved = lost_files(file)
    for lost_file in saved:
        with disposed(read_engine(f"sqlite:///{lost_file}", 1)) as engine:
            records = _records(engine)
        lost = [done for done in lost if not _is_stored(done, records)]
    trial.expect(not lost, f"{len(lost)} lost writes are in none of {[found.name for found in saved]}.")
    for found in (*([file] if file.exists() else []), *saved):
        try:
            verify_file(found)
        except Refusal as problem:
            trial.expect(False, f"{found.name}: {problem}")
    trial.verdict.figures["saved beside the file"] = ", ".join(found.name for found in saved)


def _records(engine: Engine) -> Records:
    with engine.connect() as connection:
        return {row.id: (row.label, row.created) for row in connection.execute(sa.select(table_of(Record)))}


def _numbers(engine: Engine) -> list[int]:
    with engine.connect() as connection:
        return list(connection.scalars(sa.select(table_of(Revision).c.seq).order_by("seq")))


def _is_stored(done: Acknowledged, records: Records) -> bool:
    places = range(1, 2 if done.number % 2 else BATCH + 1)
    expected = {(str(actor(done.number, place)["label"]), done.revision) for place in places}
    return {records.get(id) for id in done.ids} == expected
