"""What importers have done: one row for each run, written in the same transaction as its revision."""

import json
from collections.abc import Collection
from datetime import UTC, datetime
from secrets import token_hex
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlmodel import SQLModel
from sqlmodel.main import UTCDateTime  # type: ignore[attr-defined]

from api.json_text import compact_json_text
from schema.catalog import table_of
from schema.entity import text_type
from schema.ledger import Action, Changed, Record

ID_BYTES = 6
MAX_LISTED = 1000
"""How many skipped rows a run lists; all of them are counted."""

CREATING = (str(Action.created), str(Action.restored))

RUNS = sa.Table(
    "import_run",
    SQLModel.metadata,
    sa.Column("id", text_type(), primary_key=True),
    sa.Column("importer", text_type(), nullable=False, index=True),
    sa.Column("at", UTCDateTime(), nullable=False),
    sa.Column("revision", sa.Integer, sa.ForeignKey("revision.seq", name="fk_import_run_revision"), index=True),
    sa.Column("complete", sa.Boolean, nullable=False),
    sa.Column("report", text_type(), nullable=False),
)
"""Not an entity: it says how rows of files became records, not what holds in the world."""


class ImportedFile(NamedTuple):
    """A file that a run has read: its name, SHA-256 and size, and how many of its rows are cited."""

    name: str
    sha256: str
    bytes: int
    rows: int
    cited: int


class ImportRun(NamedTuple):
    """One run of an importer.

    `revision` is None if there was nothing to write.  `complete` says that the whole dataset was imported, not a part
    of it.  `counts` has the number of records by what was done to them, and of claims that became
    further sources of facts; `skipped` lists rows with the reason why.
    """

    importer: str
    revision: int | None
    complete: bool
    files: tuple[ImportedFile, ...]
    counts: dict[str, int]
    skipped: tuple[tuple[str, str], ...]
    at: datetime | None = None
    id: str = ""

    def report(self) -> dict[str, Any]:
        """What is stored as JSON: the files, counts and skipped rows, of which at most MAX_LISTED are listed."""
        return {
            "files": [file._asdict() for file in self.files],
            "counts": self.counts,
            "skipped": len(self.skipped),
            "listed": [list(row) for row in self.skipped[:MAX_LISTED]],
        }


def record_run(connection: Connection, run: ImportRun) -> None:
    """Store a run."""
    row = {
        "id": token_hex(ID_BYTES),
        "importer": run.importer,
        "at": datetime.now(UTC),
        "revision": run.revision,
        "complete": run.complete,
        "report": compact_json_text(run.report()),
    }
    connection.execute(sa.insert(RUNS).values(row))


def read_runs(connection: Connection, importers: Collection[str] = ()) -> list[ImportRun]:
    """All runs, the latest first; of some importers only if there are any."""
    query = sa.select(RUNS).order_by(RUNS.c.at.desc(), RUNS.c.id)
    rows = connection.execute(query.where(RUNS.c.importer.in_(importers)) if importers else query)
    return [_run(row) for row in rows]


def _run(row: sa.Row[Any]) -> ImportRun:
    report = json.loads(row.report)
    files = tuple(ImportedFile(**file) for file in report["files"])
    listed = tuple((place, reason) for place, reason in report["listed"])
    return ImportRun(row.importer, row.revision, row.complete, files, report["counts"], listed, row.at, row.id)


def count_actions(connection: Connection, revision: int | None) -> dict[str, int]:
    """How many records a revision created, changed, and so on; nothing for None."""
    change = table_of(Changed)
    query = (
        sa.select(change.c.action, sa.func.count().label("count"))
        .where(change.c.revision == revision)
        .group_by(change.c.action)
    )
    return {row.action: row._mapping["count"] for row in connection.execute(query)} if revision else {}


def imported_records(connection: Connection, importer: str) -> set[str]:
    """The records that runs of an importer have created and that are not retired."""
    change, record = table_of(Changed), table_of(Record)
    query = (
        sa.select(change.c.record_id)
        .join(RUNS, RUNS.c.revision == change.c.revision)
        .join(record, record.c.id == change.c.record_id)
        .where(RUNS.c.importer == importer, change.c.action.in_(CREATING), record.c.retired.is_(None))
    )
    return set(connection.scalars(query))


def last_files(connection: Connection, importer: str) -> dict[str, str]:
    """The SHA-256 of each file of the last complete run of an importer, by name; empty if there was none."""
    query = sa.select(RUNS).where(RUNS.c.importer == importer, RUNS.c.complete).order_by(RUNS.c.at.desc()).limit(1)
    row = connection.execute(query).one_or_none()
    return {file.name: file.sha256 for file in _run(row).files} if row else {}
