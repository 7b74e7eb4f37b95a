"""The pending state of a revision: the stored rows, the rows to write, and the errors found so far."""

from collections.abc import Collection, Iterable
from typing import Any, NamedTuple

import sqlalchemy as sa

from api.errors import Code, Refusal
from api.write.model import ANY_REVISION, Combined, Command, InvalidField, Merge, Skipped, Undo, location
from api.write.store.rows import Row, current_rows, entity_of
from api.write.store.transaction import WriteTransaction
from api.write.store.unknown_ids import unknown_id_hint
from schema.catalog import collections, columns, kind_of, table_of
from schema.entity import Entity
from schema.ledger import Action, Revision


class Removal(NamedTuple):
    """How a record is removed (retracted, merged or redacted), and what it was merged into."""

    action: Action
    into: str | None = None


class ChangeSet:
    """Commands are applied to it one after the other; what then differs from the stored rows becomes the revision.

    All mappings are by record id: `before` has the stored rows, `rows` the complete new rows, `changed` those of them
    that differ (set once all commands were applied), `removed` the records to remove, `erased` the fields to redact;
    `unattributed` are the records whose revisions lose their authors.
    `supplied` are the ids of rows whose values came from the caller rather than from a rule.  `skips_ambiguous` says
    that a claim which may be about several facts is skipped instead of refused.

    `faulty` are the ids of rows with errors, `unchecked` those that refused or unparsed commands are about, `cited`
    those that unparsed citations cite: an error of a record is not reported again for the records around it.
    """

    def __init__(self, transaction: WriteTransaction, *, skips_ambiguous: bool = False) -> None:
        self.skips_ambiguous = skips_ambiguous
        self.combined: list[Combined] = []
        self.transaction, self.connection, self.seq = transaction, transaction.connection, transaction.seq
        self.records = transaction.records
        self.before: dict[str, Row] = {}
        self.rows: dict[str, Row] = {}
        self.changed: dict[str, Row] = {}
        self.removed: dict[str, Removal] = {}
        self.erased: dict[str, tuple[str, ...]] = {}
        self.unattributed: set[str] = set()
        self.places: dict[str, str] = {}
        self.supplied: set[str] = set()
        self.errors: list[InvalidField] = []
        self.refusals: list[Refusal] = []
        self.is_malformed = False
        self.faulty: set[str] = set()
        self.unchecked: set[str] = set()
        self.cited: set[str] = set()
        self.input_order: list[str] = []
        self.ids: list[str] = []
        self.skipped: list[Skipped] = []
        self._loaded: set[str] = set()
        self._searched: dict[tuple[type[Entity], str], set[str]] = {}

    # ---- reading

    def load_records(self, ids: Iterable[str]) -> None:
        """Load the ledger entries of records that are not loaded yet."""
        self.transaction.load_records(ids)

    def load_rows(self, ids: Collection[str]) -> None:
        """Load the stored rows of records that are not loaded yet."""
        missing = [id for id in ids if id not in self._loaded or id not in self.records]
        if not missing:
            return
        self.load_records(missing)
        if unread := {id for id in missing if id in self.records} - self._loaded:
            self._loaded |= unread
            self.before |= current_rows(self.connection, unread)

    def rows_of(self, entity: type[Entity]) -> list[Row]:
        """The rows of an entity that are loaded or written, after the commands applied so far, by id."""
        prefix = f"{entity.collection()}/"
        found = {id: row for rows in (self.before, self.rows) for id, row in rows.items() if id.startswith(prefix)}
        return [found[id] for id in sorted(found) if id not in self.removed]

    def written(self, entity: type[Entity]) -> list[Row]:
        """The rows of an entity that are written."""
        prefix = f"{entity.collection()}/"
        return [row for id, row in self.rows.items() if id.startswith(prefix)]

    def unsearched(self, entity: type[Entity], column: str, ids: Iterable[str]) -> list[str]:
        """Those of some ids by which no rows were looked up in a column yet; from now on they count as looked up."""
        searched = self._searched.setdefault((entity, column), set())
        found = [id for id in ids if id not in searched]
        searched.update(found)
        return found

    def adopt(self, rows: Iterable[Row]) -> None:
        """Take in stored rows that were read by other columns than their id."""
        for row in rows:
            if row["id"] not in self._loaded:
                self._loaded.add(row["id"])
                self.before[row["id"]] = row

    def row(self, id: str) -> Row | None:
        """The row after the commands applied so far; None if there is none."""
        if id in self.removed:
            return None
        return self.rows.get(id) or self.before.get(id)

    def kind(self, id: str) -> str | None:
        """The kind of a record after the commands applied so far; None if it does not exist."""
        if id in self.removed:
            return None
        if id in self.rows:
            return kind_of(entity_of(id))
        record = self.records.get(id)
        return record["record_kind"] if record and record["retired"] is None else None

    def label(self, id: str) -> str:
        """The stored label of a record, or its id."""
        record = self.records.get(id)
        return record["label"] if record else id

    def is_empty(self) -> bool:
        """Whether there is nothing to write.  Valid once all commands were applied."""
        return not (self.changed or self.removed.keys() & self.before.keys() or self.erased)

    def require_row(self, id: str, place: str = "id") -> Row:
        """The row of a record that a command changes.

        Raises Refusal: NOT_FOUND with the nearest id as a hint, GONE, MERGED or REDACTED with the reason.
        """
        if id.partition("/")[0] not in collections():
            raise Refusal(Code.NOT_FOUND, f"There is no record {printable(id)}.", None, place)
        self.load_rows([id])
        row = self.row(id)
        if row is not None:
            return row
        raise self.missing_error(id, place)

    def missing_error(self, id: str, place: str = "id") -> Refusal:
        """The refusal for a record that does not exist, or not any more."""
        record = self.records.get(id)
        if record is None:
            hint = unknown_id_hint(self.connection, id)
            return Refusal(Code.NOT_FOUND, f"There is no record {printable(id)}.", hint or None, place)
        if record["retired"] is None:
            hint = "It is removed in this revision."
            return Refusal(Code.NOT_FOUND, f"There is no record {printable(id)}.", hint, place)
        return removed_record_error(record, self._reason(record["retired"]), place)

    def _reason(self, seq: int) -> str:
        revision = table_of(Revision)
        return str(self.connection.scalar(sa.select(revision.c.reason).where(revision.c.seq == seq)))

    # ---- changing

    def set_row(self, row: Row, place: str = "") -> None:
        """Set the new row of a record."""
        self.rows[row["id"]] = row
        self.places.setdefault(row["id"], place)

    def remove(self, id: str, action: Action = Action.retracted, into: str | None = None) -> None:
        """Remove a record.  One that this change set creates is dropped without a trace."""
        self.rows.pop(id, None)
        self.removed[id] = Removal(action, into)

    def drop(self, id: str) -> None:
        """Forget the new row of a record that is not to be created after all."""
        self.rows.pop(id, None)
        self.supplied.discard(id)

    # ---- errors

    def add_error(self, place: str, field: str, message: str) -> None:
        """Add a validation error."""
        self.errors.append(InvalidField(place, field, message))

    def refuse(self, refusal: Refusal, command: Command) -> None:
        """Add the refusal of a command, unless it concerns a record that could not be parsed."""
        if isinstance(command, Undo):
            self.refusals.append(refusal)
            return
        about = command.into if isinstance(command, Merge) and refusal.field == f"{command.place}.into" else command.id
        if refusal.code is not Code.NOT_FOUND or about not in self.unchecked:
            self.refusals.append(refusal)
        self.unchecked.add(command.id)

    def place_of(self, id: str) -> str:
        """Where in the input the row of a record came from; the id itself if it did not come from the input."""
        return self.places[id] if id in self.supplied else self.places.get(id) or id

    def require_revision(self, row: Row, if_revision: int | None, place: str) -> None:
        """Refuse a change that does not say which revision it is based on, or that is based on an outdated one.

        Adds a refusal: PRECONDITION_REQUIRED without a revision, CONFLICT with the current state.  The change is
        applied nevertheless, so that its other errors are found.
        """
        if if_revision is None:
            detail = f"Changing {row['id']} requires the revision that the change is based on."
            hint = f"Read the record and send its revision (now {row['revision']}) with the change."
            self.refusals.append(Refusal(Code.PRECONDITION_REQUIRED, detail, hint, location(place, "if_revision")))
        self.check_revision(row, if_revision, place)

    def check_revision(self, row: Row, if_revision: int | None, place: str) -> None:
        """Refuse a change that is based on an outdated revision, if it names one.  Adds a refusal: CONFLICT."""
        current = self.before.get(row["id"]) or self.records.get(row["id"])
        if if_revision == ANY_REVISION:
            return
        if if_revision is not None and if_revision > self.seq:
            self.add_error(place, "if_revision", f"there is no revision {if_revision} yet; the latest is {self.seq}")
        elif if_revision is not None and current is not None and current["revision"] > if_revision:
            detail = f"{row['id']} was changed in revision {current['revision']}, after revision {if_revision}."
            hint = "Read its current state, and send the change again with its current revision."
            more = {"current": public_row(current)}
            self.refusals.append(Refusal(Code.CONFLICT, detail, hint, location(place, "if_revision"), more=more))


def printable(text: str) -> str:
    """The first 300 characters of a client's text, with lone surrogates escaped."""
    return text[:300].encode(errors="backslashreplace").decode()


def removed_record_error(record: Row, reason: str, place: str | None = None) -> Refusal:
    """The refusal for a removed record: REDACTED, MERGED or GONE.

    `record` is its row of the ledger, `reason` that of the revision that removed it.
    """
    id, seq = record["id"], record["retired"]
    more: dict[str, Any] = {"id": id, "revision": seq, "reason": reason}
    if record["redacted"] is not None:
        return Refusal(Code.REDACTED, f"{id} was erased in revision {seq}.", None, place, more=more)
    if into := record["replaced_by_id"]:
        detail = f"{id} was merged into {into} in revision {seq}."
        return Refusal(Code.MERGED, detail, f"Use {into} instead.", place, more={**more, "replaced_by": into})
    return Refusal(Code.GONE, f"{id} was retracted in revision {seq}: {reason}", None, place, more=more)


def public_row(row: Row) -> Row:
    """The public columns of a row; of a row of the ledger, those that it shares with its entity."""
    return {name: row[name] for name in columns(entity_of(row["id"])) if name in row}


def writable_values(entity: type[Entity], row: Row) -> Row:
    """The values of a row that clients can set: all public columns but the id and those that Entente manages."""
    return {n: row[n] for n in columns(entity) if n != "id" and n not in entity.server_managed}
