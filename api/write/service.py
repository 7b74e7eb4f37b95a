"""The one door: orders are carried out on a draft, the draft is checked, and what it differs by is one revision."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from sqlalchemy import Connection, Engine

from api.errors import Refusal
from api.write.change import (
    Change,
    Command,
    FieldError,
    Invalid,
    Merge,
    Redact,
    Retract,
    Revert,
    Undo,
    Unmerge,
    Update,
    WriteResult,
)
from api.write.change_set import ChangeSet
from api.write.commands.create import put_record
from api.write.commands.member import Member, members, misplaced_fields
from api.write.commands.merge import merge
from api.write.commands.redact import erase, forget_pages, purge, redact
from api.write.commands.restore import revert, undo, unmerge
from api.write.commands.retract import retract
from api.write.commands.update import update
from api.write.idempotency import Key, delete_expired, store_reply, stored_reply
from api.write.rules.checks import check_batch, check_change_set
from api.write.rules.validate import lacks_reason
from api.write.store.denormalize import denormalize
from api.write.store.driver import returned_rows
from api.write.store.inserts import batched, insert
from api.write.store.persist import changed_rows, persist
from api.write.store.transaction import WriteTransaction
from schema.catalog import table_of
from schema.ledger import Revision

LONGEST_REASON = 2000
MAX_ERRORS = 1000


class Signature(NamedTuple):
    """Who writes, why, and through what."""

    author: str
    reason: str
    origin: str

    def findings(self) -> list[FieldError]:
        """What is wrong with it."""
        wrong = [
            FieldError("", name, "says nothing that can be read")
            for name in self._fields
            if lacks_reason(getattr(self, name))
        ]
        long = [
            FieldError("", n, f"is over {LONGEST_REASON} characters")
            for n in self._fields
            if len(getattr(self, n)) > LONGEST_REASON
        ]
        return wrong + long


class WriteTask:
    """Orders on their way through the door, who gives them, and by which key they are known when they come again.

    Raises Invalid where they are not signed.
    """

    def __init__(self, orders: list[Command], signature: Signature, key: Key | None = None) -> None:
        if found := signature.findings():
            raise Invalid(found)
        self.orders, self.signature, self.key = orders, signature, key
        self.misplaced = [found for order in orders for found in misplaced_fields(order)]

    @property
    def erases(self) -> bool:
        """Whether something is to be gone for good."""
        return any(isinstance(order, Redact) for order in self.orders)

    def members(self) -> list[Member]:
        """The rows that the orders ask for, judged by themselves."""
        return members(self.orders)


def write(engine: Engine, changes: list[Change], *, author: str, reason: str, origin: str) -> int | None:
    """Write all changes as one revision and return its number; None where nothing differs from what is there.

    Raises Invalid with every finding, and then nothing is written.
    """
    return apply_changes(engine, list(changes), Signature(author, reason, origin)).revision


def apply_changes(engine: Engine, orders: list[Command], signature: Signature) -> WriteResult:
    """Carry out all orders as one revision, or none of them.

    Raises Invalid with every finding, and Refusal where what an order is about is not there or was changed since.
    """
    work = WriteTask(orders, signature)
    with engine.connect() as connection, connection.begin():
        ground = WriteTransaction(connection)
        written = execute(ground, work)
        ground.settle()
    if work.erases:
        purge(engine)
    return written


def execute(ground: WriteTransaction, work: WriteTask) -> WriteResult:
    """Write a revision into a transaction, which is to be settled before it is committed.

    Staging needs no lock: whoever finds that somebody was faster stages again, holding the counter's row.
    """
    if known := stored_reply(ground.connection, work.key):
        return known
    draft = _staged(ground, work)
    if draft.is_empty() or ground.hold():
        return _written(draft, work)
    ground.hold_anyway()
    return stored_reply(ground.connection, work.key) or _written(_staged(ground, work), work)


def _staged(ground: WriteTransaction, work: WriteTask) -> ChangeSet:
    draft = ChangeSet(ground)
    rows = work.members()
    draft.order = [*(member.place for member in rows), *(order.place for order in work.orders)]
    draft.findings += work.misplaced
    names = put_record(draft, rows)
    refused = [refusal for order in work.orders if (refusal := _carried_out(draft, order, names))]
    if refused:
        raise check_batch(refused, draft)
    check_change_set(draft, rows)
    draft.differing = changed_rows(draft)
    draft.ids = [_id(order, names, f"$/{number}") for number, order in enumerate(work.orders)]
    return draft


def _id(order: Command, names: Mapping[str, str], name: str) -> str:
    return "" if isinstance(order, Undo) else names.get(order.id) or names.get(name) or order.id


def _carried_out(draft: ChangeSet, order: Command, names: Mapping[str, str]) -> Refusal | None:
    """Why an order was refused; the others are carried out all the same, so that every mistake is told at once."""
    try:
        _carry_out(draft, order, names)
    except Refusal as refusal:
        return refusal
    return None


def _carry_out(draft: ChangeSet, order: Command, names: Mapping[str, str]) -> None:
    match order:
        case Update():
            update(draft, order, names)
        case Retract():
            retract(draft, order)
        case Merge():
            merge(draft, order, names)
        case Unmerge():
            unmerge(draft, order)
        case Revert():
            revert(draft, order)
        case Undo():
            undo(draft, order)
        case Redact():
            redact(draft, order)


def _written(draft: ChangeSet, work: WriteTask) -> WriteResult:
    rows = draft.differing
    if draft.is_empty():
        return _told(draft, None, draft.seq, [])
    connection, number = draft.connection, draft.seq + 1
    denormalize(connection, rows)
    if draft.erased:
        forget_pages(connection)
    with batched(connection, len(rows) + len(draft.gone)):
        _sign(connection, work.signature, number)
        done = persist(draft, rows, number)
    draft.ground.seq = number
    if draft.erased:
        erase(connection, draft, number)
        delete_expired(connection, list(draft.erased))
        draft.ground.forget()
    written = _told(draft, number, number, done[:MAX_ERRORS])
    if work.key:
        store_reply(connection, work.key, written)
    return written


def _told(draft: ChangeSet, revision: int | None, seq: int, done: list[tuple[str, str]]) -> WriteResult:
    row = draft.row(draft.ids[0]) if len(draft.ids) == 1 else None
    return WriteResult(revision, seq, draft.ids, draft.left, done, row)


def _sign(connection: Connection, signature: Signature, seq: int) -> None:
    revision = table_of(Revision)
    at = returned_rows(connection, revision.c.at, datetime.now(UTC))
    insert(connection, revision, [{"seq": seq, "at": at, **signature._asdict()}])
