"""Finds the existing records of a dataset's states and alliances: by identifier or reviewed match, never by name."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from api.write import Invalid, InvalidField
from schema.catalog import table_of
from schema.identifier import Identifier, Scheme
from schema.ledger import Record
from schema.values import Rank
from seeds.importers.crosswalk import Crosswalk, CrosswalkEntry

SCHEMES = (Scheme.cow, Scheme.cow_alliance, Scheme.atop)


class RecordClaim(NamedTuple):
    """The ids of a record and of the identifier that assigns it a number."""

    record: str
    identifier: str


class Match(NamedTuple):
    """The record that a number stands for.

    `is_imported` says that the importer describes it, `is_new` that it is to be created.  `claim` is the identifier
    that already has the number, `entry` the reviewed match.
    """

    id: str
    is_imported: bool
    is_new: bool
    claim: str | None
    entry: CrosswalkEntry | None


@dataclass(frozen=True)
class IdentifierMatcher:
    """The records by scheme and number, the records of the crosswalk that exist, and the crosswalk."""

    claims: Mapping[tuple[str, str], list[RecordClaim]]
    existing: frozenset[str]
    crosswalk: Crosswalk

    def match(self, scheme: Scheme, number: str, own: str) -> Match:
        """The record with a number: by its identifier, otherwise by the crosswalk, otherwise a new one with id `own`.

        Raises Invalid if several records claim the number.
        """
        claims = self.claims.get((scheme, number), [])
        if len(claims) > 1:
            records = ", ".join(sorted(claim.record for claim in claims))
            raise Invalid([InvalidField(f"{scheme} {number}", "", f"is claimed by {records}: resolve this first")])
        entry = self.crosswalk.find(scheme, number)
        if claims:
            return Match(claims[0].record, claims[0].record == own, False, claims[0].identifier, entry)
        if entry:
            return Match(entry.id, False, entry.id not in self.existing, None, entry)
        return Match(own, True, True, None, None)


def find_matches(connection: Connection, crosswalk: Crosswalk) -> IdentifierMatcher:
    """The matcher for the current content of a database."""
    table, record = table_of(Identifier), table_of(Record)
    usable = sa.and_(table.c.scheme.in_(list(map(str, SCHEMES))), table.c.rank != str(Rank.deprecated))
    claims: dict[tuple[str, str], list[RecordClaim]] = defaultdict(list)
    for row in connection.execute(sa.select(table).where(usable)):
        claims[row.scheme, row.value].append(RecordClaim(row.record_id, row.id))
    in_crosswalk = record.c.id.in_([entry.id for entry in crosswalk.entries])
    existing = connection.scalars(sa.select(record.c.id).where(in_crosswalk, record.c.retired.is_(None)))
    return IdentifierMatcher(claims, frozenset(existing), crosswalk)
