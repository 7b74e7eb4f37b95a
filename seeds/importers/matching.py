"""What the base already calls a state or an alliance: matched by identifier alone, never by name."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from api.write import FieldError, Invalid
from schema.catalog import table_of
from schema.identifier import Identifier, Scheme
from schema.ledger import Record
from schema.values import Rank
from seeds.importers.crosswalk import Crosswalk, Same

SCHEMES = (Scheme.cow, Scheme.cow_alliance, Scheme.atop)


class RecordClaim(NamedTuple):
    """A record and the identifier by which it has a number."""

    record: str
    identifier: str


class Match(NamedTuple):
    """The record that a number means.

    `ours` says that the import tells of it, `new` that it is to be created, `claim` which identifier says so already,
    and `same` is the review by which it is the one.
    """

    id: str
    ours: bool
    new: bool
    claim: str | None
    same: Same | None


@dataclass(frozen=True)
class IdentifierMatcher:
    """Which record has which number of a scheme, which of the reviewed records there are, and the review."""

    claims: Mapping[tuple[str, str], list[RecordClaim]]
    there: frozenset[str]
    crosswalk: Crosswalk

    def match(self, scheme: Scheme, number: str, own: str) -> Match:
        """The record with a number: by its identifier, else by our review, else one of its own.

        Raises Invalid where several claim it, for nobody can say which is meant.
        """
        claims = self.claims.get((scheme, number), [])
        if len(claims) > 1:
            claimed = ", ".join(sorted(claim.record for claim in claims))
            raise Invalid([FieldError(f"{scheme} {number}", "", f"is claimed by {claimed}: settle that first")])
        same = self.crosswalk.same(scheme, number)
        if claims:
            return Match(claims[0].record, claims[0].record == own, False, claims[0].identifier, same)
        if same:
            return Match(same.id, False, same.id not in self.there, None, same)
        return Match(own, True, True, None, None)


def find_matches(connection: Connection, crosswalk: Crosswalk) -> IdentifierMatcher:
    """What there is now."""
    table, record = table_of(Identifier), table_of(Record)
    told = sa.and_(table.c.scheme.in_(list(map(str, SCHEMES))), table.c.rank != str(Rank.deprecated))
    claims: dict[tuple[str, str], list[RecordClaim]] = defaultdict(list)
    for row in connection.execute(sa.select(table).where(told)):
        claims[row.scheme, row.value].append(RecordClaim(row.record_id, row.id))
    asked = record.c.id.in_([same.id for same in crosswalk.records])
    there = connection.scalars(sa.select(record.c.id).where(asked, record.c.retired.is_(None)))
    return IdentifierMatcher(claims, frozenset(there), crosswalk)
