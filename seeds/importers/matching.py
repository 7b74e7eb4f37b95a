"""Finds the existing records of a dataset's states and alliances: by identifier or reviewed match, never by name."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from api.write import Invalid, InvalidField
from schema.catalog import table_of
from schema.citation import Citation
from schema.identifier import Identifier, Scheme
from schema.ledger import Record
from schema.values import Rank
from seeds.importers.crosswalk import Crosswalk, CrosswalkEntry

SCHEMES = (Scheme.cow, Scheme.cow_alliance, Scheme.atop)
Number = tuple[Scheme, str]


class Match(NamedTuple):
    """The record that a number stands for.

    `is_new` says that it is to be created; `entry` is the reviewed match.  `other` is a different record that has
    another number of the same row.
    """

    id: str
    is_new: bool
    entry: CrosswalkEntry | None
    other: str | None = None


@dataclass(frozen=True)
class IdentifierMatcher:
    """The records by number, the records of the crosswalk that exist, and those whose kind a document states."""

    records: Mapping[tuple[str, str], list[str]]
    existing: frozenset[str]
    crosswalk: Crosswalk
    kind_cited: frozenset[str] = frozenset()

    def match(self, numbers: list[Number], own: str) -> Match:
        """The record with some numbers of one row, the first of them the most reliable.

        By its identifiers, otherwise by the crosswalk, otherwise a new one with id `own`.  Raises Invalid if several
        records claim one number.
        """
        found = [record for number in numbers if (record := self._record(*number)) is not None]
        entry = next((entry for number in numbers if (entry := self.crosswalk.find(*number))), None)
        if found:
            return Match(found[0], False, entry, next((record for record in found if record != found[0]), None))
        if entry:
            return Match(entry.id, entry.id not in self.existing, entry)
        return Match(own, True, None)

    def _record(self, scheme: Scheme, number: str) -> str | None:
        found = self.records.get((scheme, number), [])
        if len(found) > 1:
            message = f"is claimed by {', '.join(sorted(found))}: resolve this first"
            raise Invalid([InvalidField(f"{scheme} {number}", "", message)])
        return found[0] if found else None


def find_matches(connection: Connection, crosswalk: Crosswalk) -> IdentifierMatcher:
    """The matcher for the current content of a database."""
    table, record, citation = table_of(Identifier), table_of(Record), table_of(Citation)
    usable = sa.and_(table.c.scheme.in_(list(map(str, SCHEMES))), table.c.rank != str(Rank.deprecated))
    records: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in connection.execute(sa.select(table.c.scheme, table.c.value, table.c.record_id).where(usable)):
        records[row.scheme, row.value].append(row.record_id)
    in_crosswalk = record.c.id.in_([entry.id for entry in crosswalk.entries])
    existing = connection.scalars(sa.select(record.c.id).where(in_crosswalk, record.c.retired.is_(None)))
    kinds = connection.scalars(sa.select(citation.c.record_id).where(citation.c.field == "kind"))
    return IdentifierMatcher(records, frozenset(existing), crosswalk, frozenset(kinds))


def records_by_number(connection: Connection, scheme: Scheme) -> dict[str, str]:
    """The records by their numbers in a scheme; numbers of several records are left out."""
    table = table_of(Identifier)
    query = sa.select(table.c.value, table.c.record_id).where(
        table.c.scheme == str(scheme), table.c.rank != str(Rank.deprecated)
    )
    found: dict[str, set[str]] = defaultdict(set)
    for number, record in connection.execute(query):
        found[number].add(record)
    return {number: min(records) for number, records in found.items() if len(records) == 1}
