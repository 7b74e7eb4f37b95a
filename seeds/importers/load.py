"""Writes what an importer has read as one revision, and withdraws what a newer version of the files leaves out."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection, Engine

from api.write import Change, Command, Invalid, InvalidField, Signature, WriteResult, apply_changes, retired, touched
from api.write.bulk import without_garbage_collection
from api.write.import_runs import ImportedFile, ImportRun, count_actions, imported_records, record_run
from schema.entity import Assertion
from seeds.importers.accounting import ImportResult, record_of
from seeds.importers.alliance_import import AllianceImport
from seeds.importers.crosswalk import load_crosswalk
from seeds.importers.dataset import Dataset, RefusedRow
from seeds.importers.gone import withdrawals
from seeds.importers.importer import Conversion, Convert
from seeds.importers.matching import find_matches
from seeds.importers.states import States

ORIGIN = "import"
AUTHOR = "Entente"
ANALYZED_ROWS = 1000
"""How many rows of each index SQLite looks at, so that an import does not read the whole database."""
Step = Callable[[str], object]
"""Shows what is done next."""


class InputFile(NamedTuple):
    """A file that was read: its name, SHA-256 and size in bytes."""

    name: str
    sha256: str
    bytes: int


@dataclass(frozen=True)
class Job:
    """How an importer writes.

    `reason` is that of the revision; `files` are recorded with the run.  A run of the whole dataset is `complete` and
    withdraws what earlier runs wrote and the files no longer have.  `strict` refuses to leave anything out, and
    `dry_run` to write.
    """

    importer: str
    reason: str
    files: tuple[InputFile, ...] = ()
    complete: bool = True
    strict: bool = False
    dry_run: bool = False


def write_conversion(engine: Engine, convert: Convert, job: Job, step: Step = lambda _: None) -> ImportResult:
    """Write what the database lacks of a conversion, as one revision, and record the run.

    Records that another writer has changed are left alone; facts that could be one of several are left out and listed.
    `step` is called with what is done next.  Raises Invalid.
    """
    with without_garbage_collection(), engine.connect() as connection:
        conversion = convert(connection)
        changes = list(conversion.changes())
        ids = [change.id for change in changes]
        own = own_changes(changes, touched(connection, ids, ORIGIN) | retired(connection, ids))
        earlier = imported_records(connection, job.importer) if job.complete else set()
        gone = withdrawals(connection, earlier, {change.id for change in changes}, ORIGIN)
    commands: list[Command] = [*own, *gone.commands]
    step(f"checking and writing {len(commands):,} records")
    outcome = _Outcome(job, conversion, changes, own, gone.kept)
    signature = Signature(AUTHOR, job.reason[:2000], ORIGIN)
    result = apply_changes(
        engine, commands, signature, skips_ambiguous=True, dry_run=job.dry_run, on_written=outcome.record
    )
    if result.revision and not job.dry_run:
        _analyze(engine)
    assert outcome.result is not None
    return outcome.result


@dataclass
class _Outcome:
    """Accounts for what was written before it is committed."""

    job: Job
    conversion: Conversion
    changes: list[Change]
    own: list[Change]
    kept: tuple[RefusedRow, ...]
    result: ImportResult | None = None

    def record(self, connection: Connection, written: WriteResult) -> None:
        """Record the run.  Raises Invalid if the job is strict and something was left out."""
        found = self.conversion.account(self.changes, self.own, written)
        self.result = found = replace(found, review=(*found.review, *self.kept))
        if self.job.strict and (found.review or found.incomplete):
            left_out = [InvalidField(place, "", reason) for place, reason in found.review]
            raise Invalid([*left_out, *(InvalidField("", "", message) for message in found.incomplete)])
        record_run(connection, self._run(found, _counts(connection, written)))

    def _run(self, found: ImportResult, counts: dict[str, int]) -> ImportRun:
        rows = {file: (count, cited) for file, count, cited in found.files}
        files = tuple(ImportedFile(*file, *rows.get(file.name, (0, 0))) for file in self.job.files)
        skipped = tuple((place, reason) for place, reason in found.review)
        return ImportRun(self.job.importer, found.revision, self.job.complete, files, counts, skipped)


def _counts(connection: Connection, written: WriteResult) -> dict[str, int]:
    return count_actions(connection, written.revision) | {"combined": len(written.combined)}


def load(
    engine: Engine, dataset: Dataset, states: States, only: Collection[str] = (), step: Step = lambda _: None
) -> ImportResult:
    """Write what the database lacks of a dataset of alliances, or of the numbers in `only`.  Raises Invalid."""
    which = f"its alliances {', '.join(only)}" if only else "all its alliances"
    reason = f"Imported from {dataset.members_document.values['label']}: {which}."
    job = Job(dataset.importer, reason, complete=not only)
    return write_conversion(engine, conversion_of(dataset, states, only), job, step)


def conversion_of(dataset: Dataset, states: States, only: Collection[str]) -> Convert:
    """How a dataset of alliances, or those with some numbers, are converted.  Raises Invalid for an unknown number."""
    chosen = _choose(dataset, only)

    def convert(connection: Connection) -> Conversion:
        matcher = find_matches(connection, load_crosswalk())
        return AllianceImport(chosen, states, matcher, all_states=not only)

    return convert


def own_changes(changes: list[Change], others: Collection[str]) -> list[Change]:
    """The changes without those of records that others have changed, or that were retracted.

    A fact and its citations belong together: none of them is written if another writer has changed any of them.
    """
    if not others:
        return changes
    facts = {change.id for change in changes if issubclass(change.entity, Assertion)}
    left = {record for change in changes if change.id in others and (record := record_of(change)) in facts}
    return [change for change in changes if change.id not in others and record_of(change) not in left]


def _analyze(engine: Engine) -> None:
    """Update the statistics of the query planner, which would not expect all these rows."""
    with engine.begin() as connection:
        if engine.dialect.name == "sqlite":
            connection.execute(sa.text(f"PRAGMA analysis_limit = {ANALYZED_ROWS}"))
        connection.execute(sa.text("ANALYZE"))


def _choose(dataset: Dataset, only: Collection[str]) -> Dataset:
    by_number = {alliance.number: alliance for alliance in dataset.alliances}
    if unknown := [number for number in only if number not in by_number]:
        raise Invalid([InvalidField("--only", number, f"no {dataset.name} has this number") for number in unknown])
    return replace(dataset, alliances=tuple(by_number[number] for number in only), refused=()) if only else dataset
