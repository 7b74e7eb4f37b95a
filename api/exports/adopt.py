"""Writes the records of an export into a database, with their ids, and verifies what was written."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine

from api.errors import Code, Refusal
from api.exports.content import content_of, writable_content
from api.exports.reading import StatedContent
from api.exports.staging import StagedRow, Staging, staged
from api.files import sha256_of
from api.write import Change, Command, Signature
from api.write.change_set import public_row
from api.write.import_runs import ImportedFile, ImportRun, record_run
from api.write.service import WriteTask, execute
from api.write.store.rows import Row, by_entity, current_rows, entity_of, select_by, select_records
from api.write.store.transaction import WriteTransaction
from schema.catalog import table_of
from schema.entity import Assertion
from schema.ledger import Action

PORTION = 10_000
"""How many records are written as one revision."""
MAX_NAMED = 10
AUTHOR, ORIGIN, IMPORTER = "Entente", "import", "entente"
Step = Callable[[str], object]


class AdoptSummary(NamedTuple):
    """What was written: the first and last revision (None if nothing was), the numbers of records, the checksum."""

    first: int | None
    last: int | None
    written: int
    unchanged: int
    sha256: str


def adopt(engine: Engine, file: Path, step: Step = lambda _: None) -> AdoptSummary:
    """Writes what a database lacks of an export, in one transaction.

    Raises Refusal: VALIDATION_FAILED if the file is not a complete export, CONFLICT if the database has other records
    under the same ids, or other facts about the same; Invalid, naming the places of values that are refused.
    """
    with staged(file) as staging:
        step("reading")
        stated = staging.load()
        with engine.connect() as connection, connection.begin():
            step("comparing")
            own = _lacking(connection, staging)
            transaction = WriteTransaction(connection)
            before = transaction.seq
            _write(transaction, (row for row in staging.rows() if row.id in own), stated, step)
            step("verifying")
            _verify(connection, staging)
            after = transaction.seq
            if own:
                record_run(connection, _run(file, stated, after, len(own)))
    first = before + 1 if own else None
    return AdoptSummary(first, after if own else None, len(own), stated.rows - len(own), stated.sha256)


def _run(file: Path, stated: StatedContent, revision: int, written: int) -> ImportRun:
    """What `entente import runs` lists of it; of several revisions the last."""
    read = ImportedFile(file.name, sha256_of(file), file.stat().st_size, stated.rows, written)
    return ImportRun(IMPORTER, revision, True, (read,), {str(Action.created): written}, ())


def portions(rows: Iterable[StagedRow]) -> Iterator[list[StagedRow]]:
    """Yields rows in portions; a fact and its citations are in the same one."""
    portion: list[StagedRow] = []
    for row in rows:
        if len(portion) >= PORTION and not row.goes_on:
            yield portion
            portion = []
        portion.append(row)
    if portion:
        yield portion


# ---- what is there already


def _lacking(connection: Connection, staging: Staging) -> set[str]:
    """The ids of the records that the database lacks.  Raises Refusal, CONFLICT."""
    own: set[str] = set()
    conflicts: list[str] = []
    for portion in portions(staging.rows()):
        by_id = {row.id: row for row in portion}
        existing = select_records(connection, by_id)
        current = current_rows(connection, existing)
        conflicts += [id for id in existing if not _is_same(by_id[id], current.get(id))]
        conflicts += _other_facts(connection, staging, [row for row in portion if row.id not in existing])
        own |= by_id.keys() - existing.keys()
    if conflicts:
        named = ", ".join(sorted(conflicts)[:MAX_NAMED])
        more = f" and {len(conflicts) - MAX_NAMED} more" if len(conflicts) > MAX_NAMED else ""
        detail = f"The database has other records or facts than the export: {named}{more}."
        raise Refusal(Code.CONFLICT, detail, "Import into an empty database, or merge by hand.")
    return own


def _is_same(row: StagedRow, current: Row | None) -> bool:
    return current is not None and _content(current) == row.values


def _content(row: Row) -> dict[str, Any]:
    return content_of(public_row(row))


def _other_facts(connection: Connection, staging: Staging, rows: Iterable[StagedRow]) -> list[str]:
    """The facts of the database, other than those of the export, with the key of one of some rows."""
    found: list[str] = []
    for entity, ids in by_entity({row.id: row for row in rows}).items():
        if issubclass(entity, Assertion) and entity.combines:
            keys = {_key(entity, row.values) for row in rows if row.id in set(ids)}
            first = {key[0] for key in keys}
            stored = select_by(connection, table_of(entity), {entity.key[0]: first})
            same = (row["id"] for row in stored if _key(entity, _content(row)) in keys)
            found += [id for id in same if not staging.has(id)]
    return found


def _key(entity: type[Assertion], values: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(values[name] for name in entity.key)


# ---- writing


def _write(transaction: WriteTransaction, rows: Iterable[StagedRow], stated: StatedContent, step: Step) -> None:
    """Writes rows as they are: nothing in them is combined, and only what Entente derives is computed anew."""
    reason = f"Imported from an export of revision {stated.revision} with the content {stated.sha256}."
    for number, portion in enumerate(portions(rows), 1):
        step(f"checking and writing {len(portion):,} records, part {number}")
        commands: list[Command] = [_command(row) for row in portion]
        execute(transaction, WriteTask(commands, Signature(AUTHOR, reason, ORIGIN), as_recorded=True))
        transaction.clear_cache()
    transaction.finish()


def _command(row: StagedRow) -> Change:
    entity = entity_of(row.id)
    return Change(entity, writable_content(entity, row.values), row.place)


def _verify(connection: Connection, staging: Staging) -> None:
    """Raises Refusal, VALIDATION_FAILED, if a record is not what the export has; then nothing is written."""
    for portion in portions(staging.rows()):
        current = current_rows(connection, [row.id for row in portion])
        for row in portion:
            if not _is_same(row, current.get(row.id)):
                detail = f"{row.place}: {row.id} would not be the same: {_difference(row, current.get(row.id))}."
                raise Refusal(Code.VALIDATION_FAILED, detail, "Export again with this version of Entente.")


def _difference(row: StagedRow, current: Row | None) -> str:
    if current is None:
        return "it is not there"
    written = _content(current)
    name = next(name for name, value in row.values.items() if written[name] != value)
    return f"{name} would be {written[name]!r} instead of {row.values[name]!r}"
