"""A revision while it is being made: what there is, what there is to be, and all that is wrong with it."""

from collections.abc import Collection, Iterable
from typing import Any, NamedTuple

import sqlalchemy as sa

from api.errors import Code, Refusal, nearest
from api.write.change import ANY_REVISION, FieldError, Skipped, location
from api.write.store.store import Row, current_rows, entity_of, neighbours
from api.write.store.transaction import WriteTransaction
from schema.catalog import collections, columns, kind_of, table_of
from schema.entity import Entity
from schema.ledger import Action, Revision


class Departure(NamedTuple):
    """How a record leaves: retracted, merged or redacted, and into what it was merged."""

    action: Action
    into: str | None = None


class ChangeSet:
    """Orders are carried out on it one after the other; what it then differs by from what there is, is the revision.

    `rows` are whole rows as they are to be, by id, and `differing` in the end those that are not as they were; `gone`
    are records that leave; `asked` are those of the rows whose values somebody gave.
    """

    def __init__(self, ground: WriteTransaction) -> None:
        self.ground, self.connection, self.seq = ground, ground.connection, ground.seq
        self.records = ground.records
        self.before: dict[str, Row] = {}
        self.rows: dict[str, Row] = {}
        self.differing: dict[str, Row] = {}
        self.gone: dict[str, Departure] = {}
        self.erased: dict[str, tuple[str, ...]] = {}
        self.places: dict[str, str] = {}
        self.asked: set[str] = set()
        self.findings: list[FieldError] = []
        self.order: list[str] = []
        self.ids: list[str] = []
        self.left: list[Skipped] = []
        self._loaded: set[str] = set()

    # ---- what there is

    def know(self, ids: Iterable[str]) -> None:
        """Look up the identities of records that were not looked up yet."""
        self.ground.know(ids)

    def load(self, ids: Collection[str]) -> None:
        """Read the rows of records that were not read yet."""
        self.know(ids)
        unread = {id for id in ids if id in self.records} - self._loaded
        if unread:
            self._loaded |= unread
            self.before |= current_rows(self.connection, unread)

    def row(self, id: str) -> Row | None:
        """The row as it is to be, as far as the orders up to here say; nothing where there is none."""
        if id in self.gone:
            return None
        return self.rows.get(id) or self.before.get(id)

    def kind(self, id: str) -> str | None:
        """The kind of a record that there is to be; nothing where there is none."""
        if id in self.gone:
            return None
        if id in self.rows:
            return kind_of(entity_of(id))
        known = self.records.get(id)
        return known["record_kind"] if known and known["retired"] is None else None

    def label(self, id: str) -> str:
        """What a record is called now."""
        known = self.records.get(id)
        return known["label"] if known else id

    def is_empty(self) -> bool:
        """Whether nothing is to be done, once all orders were carried out."""
        return not (self.differing or self.gone.keys() & self.before.keys() or self.erased)

    # ---- what there is to be

    def put(self, row: Row, place: str = "") -> None:
        """Let a record be so."""
        self.rows[row["id"]] = row
        self.places.setdefault(row["id"], place)

    def retire(self, id: str, action: Action = Action.retracted, into: str | None = None) -> None:
        """Let a record leave.  One that was to be created is as if it had never been asked for."""
        self.rows.pop(id, None)
        self.gone[id] = Departure(action, into)

    def find(self, place: str, field: str, message: str) -> None:
        """Note what is wrong."""
        self.findings.append(FieldError(place, field, message.rstrip()))

    def current(self, id: str, place: str = "id") -> Row:
        """The row of a record that somebody wants to change.

        Raises Refusal: NOT_FOUND with the nearest id, GONE, MERGED or REDACTED with the reason.
        """
        if id.partition("/")[0] not in collections():
            raise Refusal(Code.NOT_FOUND, f"There is no record {is_legible(id)}.", None, place)
        self.load([id])
        row = self.row(id)
        if row is not None:
            return row
        raise self.absent(id, place)

    def absent(self, id: str, place: str = "id") -> Refusal:
        """Why a record is not there."""
        known = self.records.get(id)
        if known is None or known["retired"] is None:
            near = nearest(id, neighbours(self.connection, {id})) if known is None else "It leaves in this revision."
            return Refusal(Code.NOT_FOUND, f"There is no record {is_legible(id)}.", near or None, place)
        return departure_error(known, self.reason(known["retired"]), place)

    def reason(self, seq: int) -> str:
        """Why a revision was written."""
        revision = table_of(Revision)
        return str(self.connection.scalar(sa.select(revision.c.reason).where(revision.c.seq == seq)))

    def where(self, id: str) -> str:
        """Where it was given what a record is to be; the record itself where nobody gave it."""
        return self.places[id] if id in self.asked else self.places.get(id) or id

    def guard(self, row: Row, if_revision: int | None, place: str) -> None:
        """Refuse to overwrite what the writer does not know.

        Raises Refusal: PRECONDITION_REQUIRED without a revision, CONFLICT with what there is now.
        """
        if if_revision is None:
            detail = f"{row['id']} can be changed only by whoever says which revision of it they know."
            hint = f"Read it, and give its revision ({row['revision']} now) with the change."
            raise Refusal(Code.PRECONDITION_REQUIRED, detail, hint, location(place, "if_revision"))
        self.check(row, if_revision, place)

    def check(self, row: Row, if_revision: int | None, place: str) -> None:
        """The same where reading a revision is left to the writer.  Raises Refusal, CONFLICT."""
        known = self.before.get(row["id"]) or self.records.get(row["id"])
        if if_revision == ANY_REVISION:
            return
        if if_revision is not None and if_revision > self.seq:
            self.find(place, "if_revision", f"there is no revision {if_revision} yet: the last is {self.seq}")
        elif if_revision is not None and known is not None and known["revision"] > if_revision:
            detail = f"{row['id']} was changed in revision {known['revision']}, after revision {if_revision}."
            hint = "Look at what it says now, and give the change again with its revision."
            raise Refusal(Code.CONFLICT, detail, hint, location(place, "if_revision"), more={"current": told(known)})


def is_legible(words: str) -> str:
    """Somebody's words so that they can be told, whatever they hold."""
    return words[:300].encode(errors="backslashreplace").decode()


def departure_error(record: Row, reason: str, place: str | None = None) -> Refusal:
    """What is said of a record that is not told any more."""
    id, seq = record["id"], record["retired"]
    more: dict[str, Any] = {"id": id, "revision": seq, "reason": reason}
    if record["redacted"] is not None:
        return Refusal(Code.REDACTED, f"{id} was erased in revision {seq}.", None, place, more=more)
    if into := record["replaced_by_id"]:
        detail = f"{id} was merged into {into} in revision {seq}."
        return Refusal(Code.MERGED, detail, f"Ask for {into}.", place, more={**more, "replaced_by": into})
    return Refusal(Code.GONE, f"{id} was retracted in revision {seq}: {reason}", None, place, more=more)


def told(row: Row) -> Row:
    """A row as it is told: its public columns alone; of one that is gone, the ledger's."""
    return {name: row[name] for name in columns(entity_of(row["id"])) if name in row}


def public_columns(entity: type[Entity], row: Row) -> Row:
    """The values of a row that its writers chose: neither id nor what the door writes."""
    return {n: row[n] for n in columns(entity) if n != "id" and n not in entity.server_managed}
