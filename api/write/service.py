"""Applies commands to a change set, validates it, and writes what differs as one revision."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, Engine

from api.errors import Refusal
from api.write.bulk import LARGE, without_garbage_collection
from api.write.change_set import ChangeSet
from api.write.commands.create import create_or_replace
from api.write.commands.merge import merge
from api.write.commands.redact import enable_secure_delete, erase, redact, truncate_log
from api.write.commands.retract import retract
from api.write.commands.revert import revert
from api.write.commands.undo import undo
from api.write.commands.unmerge import unmerge
from api.write.commands.update import update
from api.write.idempotency import Key, store_reply, stored_reply
from api.write.inputs import RecordInput, nested_citation_errors, parse_inputs
from api.write.model import (
    NOTHING_UNPARSED,
    Change,
    Command,
    InvalidField,
    Merge,
    Redact,
    Retract,
    Revert,
    Undo,
    Unmerge,
    Unparsed,
    Update,
    WriteResult,
)
from api.write.rules.checks import check_change_set
from api.write.rules.validate import is_unreadable
from api.write.store.denormalize import denormalize
from api.write.store.driver import bind_value
from api.write.store.inserts import batched, insert
from api.write.store.persist import changed_rows, persist
from api.write.store.transaction import WriteTransaction
from schema.catalog import table_of
from schema.ledger import Revision
from schema.text import normalized

MAX_SIGNATURE_LENGTH = 2000
MAX_REPORTED_CHANGES = 1000


class Signature(NamedTuple):
    """The author of a revision, the reason for it, and the origin: the writer that it came through."""

    author: str
    reason: str
    origin: str

    def normalized(self) -> "Signature":
        """The same with its texts in normal form; one of nothing but invisible characters stays, to be refused."""
        return Signature(*(normalized(text) or text for text in self))

    def errors(self) -> list[InvalidField]:
        """Errors of the fields that are unreadable or too long."""
        values = self._asdict().items()
        unreadable = [
            InvalidField("", name, "must contain readable text") for name, text in values if is_unreadable(text)
        ]
        too_long = [
            InvalidField("", name, f"must have at most {MAX_SIGNATURE_LENGTH} characters")
            for name, text in values
            if len(text) > MAX_SIGNATURE_LENGTH
        ]
        return unreadable + too_long


class WriteTask:
    """Commands to write as one revision, with their signature and the idempotency key, if any.

    With `skips_ambiguous`, a claim that may be about several facts is reported in the result instead of refused; with
    `as_recorded`, rows are those of another database: no claim is combined with a fact, and no date is moved.
    `unparsed` says what of the request is not among the commands because it is not valid.
    """

    def __init__(
        self,
        commands: list[Command],
        signature: Signature,
        key: Key | None = None,
        *,
        skips_ambiguous: bool = False,
        as_recorded: bool = False,
        unparsed: Unparsed = NOTHING_UNPARSED,
    ) -> None:
        self.commands, self.signature, self.key = commands, signature.normalized(), key
        self.skips_ambiguous, self.as_recorded, self.unparsed = skips_ambiguous, as_recorded, unparsed
        self._prepared: list[RecordInput] | None = None
        nested = (error for command in commands for error in nested_citation_errors(command))
        self.errors = [*unparsed.errors, *self.signature.errors(), *nested]

    @property
    def redacts(self) -> bool:
        """Whether any of the commands erases values for good."""
        return any(isinstance(command, Redact) for command in self.commands)

    def prepare(self) -> None:
        """Validate the rows on their own, which needs no database: with many of them, others can write meanwhile."""
        self._prepared = parse_inputs(self.commands)

    def inputs(self) -> list[RecordInput]:
        """The rows that the commands create or replace, validated on their own.  They are changed when applied."""
        prepared, self._prepared = self._prepared, None
        return parse_inputs(self.commands) if prepared is None else prepared


def write(engine: Engine, changes: list[Change], *, author: str, reason: str, origin: str) -> int | None:
    """Write all changes as one revision and return its number; None if nothing differs from the stored rows.

    Raises Invalid with every validation error; nothing is written then.
    """
    return apply_changes(engine, list(changes), Signature(author, reason, origin)).revision


def apply_changes(
    engine: Engine,
    commands: list[Command],
    signature: Signature,
    *,
    skips_ambiguous: bool = False,
    dry_run: bool = False,
    on_written: Callable[[Connection, WriteResult], object] = lambda *_: None,
) -> WriteResult:
    """Apply all commands as one revision, or none of them.

    `on_written` is called before the commit and can write more in the same transaction; with `dry_run` everything is
    rolled back.  Raises Invalid with every validation error, and Refusal if a record does not exist or was changed
    meanwhile.
    """
    task = WriteTask(commands, signature, skips_ambiguous=skips_ambiguous)
    with without_garbage_collection(len(commands)):
        if len(commands) >= LARGE:
            task.prepare()
        result = _apply_task(engine, task, dry_run=dry_run, on_written=on_written)
    if task.redacts and not dry_run:
        truncate_log(engine)
    return result


def _apply_task(
    engine: Engine, task: WriteTask, *, dry_run: bool, on_written: Callable[[Connection, WriteResult], object]
) -> WriteResult:
    with engine.connect() as connection, connection.begin() as begun:
        transaction = WriteTransaction(connection)
        result = execute(transaction, task)
        on_written(connection, result)
        transaction.finish()
        if dry_run:
            begun.rollback()
    return result


def execute(transaction: WriteTransaction, task: WriteTask) -> WriteResult:
    """Write a revision into a transaction; the caller finishes and commits it.

    Optimistic: the change set is built without a lock, and built again under the lock if another writer was faster.
    """
    if reply := stored_reply(transaction.connection, task.key):
        return reply
    changes = _build(transaction, task)
    if changes.is_empty() or transaction.try_lock():
        return _write(changes, task)
    transaction.lock()
    return stored_reply(transaction.connection, task.key) or _write(_build(transaction, task), task)


def _build(transaction: WriteTransaction, task: WriteTask) -> ChangeSet:
    """The validated change set.  Raises Invalid and Refusal."""
    changes = ChangeSet(transaction, skips_ambiguous=task.skips_ambiguous)
    inputs = task.inputs()
    changes.input_order = [*(item.place for item in inputs), *(command.place for command in task.commands)]
    changes.errors += task.errors
    changes.is_malformed = bool(task.errors)
    changes.unchecked |= task.unparsed.ids
    names = create_or_replace(changes, inputs, combines=not task.as_recorded)
    changes.cited |= {names.get(id, id) for id in task.unparsed.cited}
    for command in task.commands:
        if not isinstance(command, Change):
            _try_apply(changes, command, names)
    check_change_set(changes, inputs)
    changes.changed = changed_rows(changes)
    changes.ids = [_record_id(command, names, f"$/{number}") for number, command in enumerate(task.commands)]
    return changes


def _record_id(command: Command, names: Mapping[str, str], name: str) -> str:
    if isinstance(command, Undo):
        return ""
    id = command.id
    return names.get(id) or names.get(name) or id


def _try_apply(changes: ChangeSet, command: Command, names: Mapping[str, str]) -> None:
    """Apply a command.  The others are applied even if it is refused, so that all errors are reported together."""
    try:
        _apply(changes, command, names)
    except Refusal as refusal:
        changes.refuse(refusal, command)


def _apply(changes: ChangeSet, command: Command, names: Mapping[str, str]) -> None:
    match command:
        case Update():
            update(changes, command, names)
        case Retract():
            retract(changes, command)
        case Merge():
            merge(changes, command, names)
        case Unmerge():
            unmerge(changes, command)
        case Revert():
            revert(changes, command)
        case Undo():
            undo(changes, command)
        case Redact():
            redact(changes, command)


def _write(changes: ChangeSet, task: WriteTask) -> WriteResult:
    if changes.is_empty():
        return _result(changes, None, changes.seq, [])
    connection, seq = changes.connection, changes.seq + 1
    denormalize(connection, changes.changed)
    changes.load_records(changes.changed)
    if changes.erased:
        enable_secure_delete(connection)
    with batched(connection, len(changes.changed) + len(changes.removed)):
        _insert_revision(changes.transaction, task.signature, seq)
        actions = persist(changes, changes.changed, seq)
    changes.transaction.seq = seq
    if changes.erased:
        erase(connection, changes, seq)
        changes.transaction.clear_cache()
    result = _result(changes, seq, seq, actions[:MAX_REPORTED_CHANGES])
    if task.key:
        store_reply(connection, task.key, result)
    return result


def _result(changes: ChangeSet, revision: int | None, seq: int, actions: list[tuple[str, str]]) -> WriteResult:
    row = changes.row(changes.ids[0]) if len(changes.ids) == 1 else None
    return WriteResult(revision, seq, changes.ids, changes.skipped, actions, row, changes.combined)


def _insert_revision(transaction: WriteTransaction, signature: Signature, seq: int) -> None:
    revision = table_of(Revision)
    at = bind_value(transaction.connection, revision.c.at, transaction.time())
    row = {"seq": seq, "at": at, **signature._asdict(), "mark": transaction.mark(seq)}
    insert(transaction.connection, revision, [row])
