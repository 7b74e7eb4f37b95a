"""A dataset of alliances in a common form, whichever files it comes from."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from schema.alliance import AllianceKind
from schema.edtf import DateRole, bounds
from schema.identifier import Scheme
from schema.obligation import ObligationKind


@dataclass(frozen=True)
class MembershipPeriod:
    """A period in which a state belonged to an alliance, the rows that say so, and the member's obligations.

    `obligations` says of each kind whether the rows have it; kinds whose cells are empty are left out.
    """

    member: str
    since: str
    until: str
    pages: tuple[str, ...]
    obligations: Mapping[ObligationKind, bool] = field(default_factory=dict)


@dataclass(frozen=True)
class DatasetAlliance:
    """An alliance of a dataset, and its members' periods in the order of the dataset."""

    number: str
    kind: AllianceKind
    formed: str
    ended: str
    page: str
    periods: tuple[MembershipPeriod, ...]

    @property
    def year(self) -> str:
        """The year in which it was formed."""
        return self.formed[:4]


@dataclass(frozen=True)
class Dataset:
    """A dataset of alliances, in one or two documents.

    `publisher`, `members_document`, `alliances_document` and `coverage` are values of those records.  `name` is what
    labels call its alliances; `columns` has the column of each kind of obligation, `notes` a note for some kinds.
    `has_phases` says that consecutive rows of a member are one membership.
    """

    slug: str
    name: str
    scheme: Scheme
    publisher: dict[str, Any]
    members_document: dict[str, Any]
    alliances_document: dict[str, Any]
    columns: Mapping[ObligationKind, str]
    coverage: dict[str, Any]
    has_phases: bool
    alliances: tuple[DatasetAlliance, ...]
    notes: Mapping[ObligationKind, str]


def by_member(periods: Iterable[MembershipPeriod]) -> dict[str, list[MembershipPeriod]]:
    """Periods grouped by state, in the order of the dataset."""
    found: dict[str, list[MembershipPeriod]] = defaultdict(list)
    for period in periods:
        found[period.member].append(period)
    return found


def merge_periods(periods: Iterable[MembershipPeriod]) -> list[MembershipPeriod]:
    """Periods of one state in one alliance, merged where they overlap or follow each other without a gap."""
    found: list[MembershipPeriod] = []
    for period in sorted(periods, key=lambda p: (bounds(p.since, DateRole.start), bounds(p.until, DateRole.end))):
        if found and _is_continued_by(found[-1], period):
            found[-1] = _merge(found[-1], period)
        else:
            found.append(period)
    return found


def _is_continued_by(period: MembershipPeriod, next: MembershipPeriod) -> bool:
    """Whether no day lies between two periods.  Periods with an unknown day between them are not merged."""
    end = bounds(period.until, DateRole.end).earliest
    return bounds(next.since, DateRole.start).latest <= str(date.fromisoformat(end) + timedelta(days=1))


def _merge(period: MembershipPeriod, next: MembershipPeriod) -> MembershipPeriod:
    until = max(period.until, next.until, key=lambda end: bounds(end, DateRole.end))
    return replace(period, until=until, pages=(*period.pages, *next.pages))


def obligation_periods(alliance: DatasetAlliance, kind: ObligationKind, page: str) -> list[MembershipPeriod]:
    """The periods in which members had an obligation.

    If every row has it, it is one period without a member: it binds all members as long as the alliance exists.
    """
    bound = [period for period in alliance.periods if period.obligations.get(kind)]
    if bound and len(bound) == len(alliance.periods):
        return [MembershipPeriod("", alliance.formed, alliance.ended, (page,))]
    return [merged for periods in by_member(bound).values() for merged in merge_periods(periods)]
