"""Finds the rows of an article that the base has already, so that importing it again writes nothing twice."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from operator import itemgetter
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy import Connection

from api.write import Change, InvalidField, touched
from api.write.store.rows import Row, current_rows, select_rows
from api.write.store.versions import changes_of
from schema.catalog import table_of
from schema.citation import Citation
from schema.entity import Assertion, Thing
from schema.ledger import Record, Revision
from schema.text import normalized

ORIGIN = "article"
CITED_BY = ("field", "start_offset", "end_offset", "page", "support_type")
"""What a citation of a record in one document is recognised by."""
Key = tuple[Any, ...]


@dataclass
class RecordedRows:
    """The rows of an article as the base has them.

    `changes` are what is left to write, with the ids of recorded rows; `left` are records that others changed since.
    """

    changes: list[Change] = field(default_factory=list)
    errors: list[InvalidField] = field(default_factory=list)
    left: list[str] = field(default_factory=list)


def match_recorded(connection: Connection, changes: list[Change], document: str) -> RecordedRows:
    """The changes of the article of a document, matched with what the base has.

    A fact that rests on the document alone is the article's own.  Of a claim about a fact with other sources nothing is
    left if all its citations are recorded.
    """
    facts = _Facts(connection, changes, document)
    ids = facts.own_ids()
    citations = _Citations(connection, document)
    matched: dict[str, str] = {}
    for change in changes:
        if change.entity is Citation and is_local(change.id):
            record = str(change.values.get("record_id"))
            records = [ids[record]] if record in ids else facts.others.get(record, [record])
            if (found := citations.take(change, records)) is not None:
                matched[change.id] = found
    settled = {id for id in facts.others if _is_settled(id, changes, matched)}
    kept = [one for one in changes if one.id not in settled and one.values.get("record_id") not in settled]
    return _without_others(connection, [_renamed(one, ids | matched) for one in kept], document)


def is_local(id: str) -> bool:
    return id.startswith("$")


def _is_settled(claim: str, changes: Iterable[Change], matched: Mapping[str, str]) -> bool:
    """Whether a claim has citations, and all of them are recorded."""
    citations = [one.id for one in changes if one.entity is Citation and one.values.get("record_id") == claim]
    return bool(citations) and all(id in matched for id in citations)


def _renamed(change: Change, ids: Mapping[str, str]) -> Change:
    """A change with the ids of recorded rows instead of local names."""
    values = change.values.items()
    return replace(
        change, values={name: ids.get(value, value) if isinstance(value, str) else value for name, value in values}
    )


class _Facts:
    """The facts of the base that have the key of assertions without an id: the article's own, and `others` by claim."""

    def __init__(self, connection: Connection, changes: list[Change], document: str) -> None:
        self.connection, self.document = connection, document
        self.claims = [one for one in changes if issubclass(one.entity, Assertion) and is_local(one.id)]
        self.others: dict[str, list[str]] = {}

    def own_ids(self) -> dict[str, str]:
        """The ids of the article's own facts by local name: facts whose keys name other rows come after those."""
        ids: dict[str, str] = {}
        waiting = self.claims
        while ready := [claim for claim in waiting if not self._waits(claim, ids)]:
            waiting = [claim for claim in waiting if claim not in ready]
            by_entity: dict[type[Assertion], list[Change]] = defaultdict(list)
            for claim in ready:
                by_entity[cast("type[Assertion]", claim.entity)].append(_renamed(claim, ids | self._single()))
            for entity, claims in by_entity.items():
                self._match(entity, claims, ids)
        return ids

    def _waits(self, claim: Change, ids: dict[str, str]) -> bool:
        """Whether the key of a claim has the local name of a row that the base may have."""
        ends = [claim.values.get(name) for name in cast("type[Assertion]", claim.entity).key]
        return any(isinstance(end, str) and is_local(end) and end not in ids | self._single() for end in ends)

    def _single(self) -> dict[str, str]:
        """The facts of others by the claims that can only be about one of them."""
        return {claim: facts[0] for claim, facts in self.others.items() if len(facts) == 1}

    def _match(self, entity: type[Assertion], claims: list[Change], ids: dict[str, str]) -> None:
        facts = self._with_keys(entity, claims)
        own = self._own([row for rows in facts.values() for row in rows], claims)
        for claim in claims:
            rows = facts.get(fact_key(entity, claim.values), [])
            mine = next((row["id"] for row in rows if row["id"] in own and row["id"] not in ids.values()), None)
            if mine:
                ids[claim.id] = mine
            elif rows:
                self.others[claim.id] = [row["id"] for row in rows]

    def _with_keys(self, entity: type[Assertion], claims: list[Change]) -> dict[Key, list[Row]]:
        keys = {fact_key(entity, claim.values) for claim in claims}
        firsts = sorted({str(key[0]) for key in keys if key[0] is not None})
        found: dict[Key, list[Row]] = defaultdict(list)
        rows = select_rows(self.connection, table_of(entity), firsts, entity.key[0])
        for row in sorted(rows, key=itemgetter("id")):
            if (key := fact_key(entity, row)) in keys:
                found[key].append(row)
        return found

    def _own(self, rows: list[Row], claims: list[Change]) -> set[str]:
        """The facts that cite the document alone; without citations, those with the note of a claim."""
        documents: dict[str, set[str]] = defaultdict(set)
        for row in select_rows(self.connection, table_of(Citation), [row["id"] for row in rows], "record_id"):
            documents[row["record_id"]].add(row["document_id"])
        notes = {claim.values.get("note") for claim in claims} - {None}
        alone = {self.document}
        return {
            row["id"] for row in rows if documents.get(row["id"], alone if row["note"] in notes else set()) == alone
        }


def fact_key(entity: type[Assertion], values: Mapping[str, Any]) -> Key:
    """The key of an assertion, with the defaults of its columns."""
    fields = entity.model_fields
    defaults = {name: None if fields[name].is_required() else fields[name].default for name in entity.key}
    return tuple(_stored(values.get(name, default)) for name, default in defaults.items())


def _stored(value: Any) -> Any:
    return normalized(str(value)) if isinstance(value, str) else value


class _Citations:
    """The citations of a document that the base has."""

    def __init__(self, connection: Connection, document: str) -> None:
        self.free: dict[Key, list[str]] = defaultdict(list)
        for row in sorted(select_rows(connection, table_of(Citation), [document], "document_id"), key=itemgetter("id")):
            self.free[row["record_id"], *(row[name] for name in CITED_BY)].append(row["id"])

    def take(self, change: Change, records: Iterable[str]) -> str | None:
        """The id of the citation of one of some records that a change states again; each is taken once."""
        values = {"support_type": "supports", **change.values}
        for record in records:
            if ids := self.free.get((record, *(values.get(name) for name in CITED_BY))):
                return ids.pop(0)
        return None


# ---- what others have written


def _without_others(connection: Connection, changes: list[Change], document: str) -> RecordedRows:
    """The changes without those of records that others have changed; a thing of others that differs is an error."""
    others = touched(connection, {change.id for change in changes if change.id and not is_local(change.id)}, ORIGIN)
    things = [change for change in changes if issubclass(change.entity, Thing)]
    own_ids = {thing.id for thing in things if thing.id.startswith(f"{thing.entity.collection()}/")}
    stored = current_rows(connection, own_ids)
    foreign = _foreign(connection, things, stored, document)
    result = RecordedRows()
    for change in changes:
        row = stored.get(change.id)
        if row is not None and change.id in foreign and not _says_the_same(change, row):
            message = "is the id of another record: use a new id, or cite that record under `citations` by `record_id`"
            result.errors.append(InvalidField(change.place, "id", message, f"It is {row['label']!r}."))
        elif change.id not in others:
            result.changes.append(change)
        elif row is not None and not _says_the_same(change, row):
            result.left.append(change.id)
    return result


def _foreign(connection: Connection, things: list[Change], stored: Mapping[str, Row], document: str) -> set[str]:
    """The ids of things in the base that no import of this article created: with its document, or citing it."""
    ids = sorted({thing.id for thing in things if thing.id in stored})
    record, revision = table_of(Record), table_of(Revision)
    created = (
        sa.select(record.c.id, record.c.created)
        .join(revision, revision.c.seq == record.c.created)
        .where(revision.c.origin == ORIGIN, record.c.id.in_(ids))
    )
    with_document = {seq for _, seq in changes_of(connection, [document])}
    cites = select_rows(connection, table_of(Citation), ids, "record_id")
    citing = {row["record_id"] for row in cites if row["document_id"] == document}
    own = {id for id, seq in connection.execute(created) if seq in with_document or id in citing}
    return set(ids) - own


def _says_the_same(change: Change, row: Row) -> bool:
    return all(_stored(value) == row.get(name) for name, value in change.values.items() if value is not None)
