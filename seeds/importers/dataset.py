"""A dataset of alliances in a common form, whichever files it comes from."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any, NamedTuple

from schema.alliance import AllianceKind
from schema.edtf import DateRole, bounds
from schema.identifier import Scheme
from schema.obligation import ObligationKind


class SourceRow(NamedTuple):
    """A row of a dataset: how citations name it, and its file and line."""

    page: str
    place: str


class DatasetDocument(NamedTuple):
    """The values of a document, where its date of publication comes from, and the name and length of its file."""

    values: dict[str, Any]
    dated_by: str
    file: str
    rows: int

    @property
    def id(self) -> str:
        """The id of the document."""
        return str(self.values["id"])


@dataclass(frozen=True)
class MembershipPeriod:
    """A period in which a state belonged to an alliance, the rows that say so, and the member's obligations.

    `obligations` says of each kind whether the rows have it; kinds whose cells are empty are left out.
    """

    member: str
    since: str | None
    until: str
    rows: tuple[SourceRow, ...]
    obligations: Mapping[ObligationKind, bool] = field(default_factory=dict)


@dataclass(frozen=True)
class DatasetAlliance:
    """An alliance of a dataset, and its members' periods in the order of the dataset.

    `printed_kind` is its kind in the dataset's words; None if the dataset states none.  `cow_number` is the number
    of the same alliance in COW, if another dataset names it.  `remark` says why a number that it names is not used.
    """

    number: str
    kind: AllianceKind
    formed: str
    ended: str
    row: SourceRow
    periods: tuple[MembershipPeriod, ...]
    printed_kind: str | None = None
    cow_number: str | None = None
    remark: str | None = None

    @property
    def year(self) -> str:
        """The year in which it was formed; empty if that is unknown."""
        return self.formed[:4] if self.formed[:4].isdigit() else ""


class RefusedRow(NamedTuple):
    """A row that cannot be imported: its file and line, and the reason."""

    place: str
    reason: str


@dataclass(frozen=True)
class Dataset:
    """A dataset of alliances, in one or two documents, read by an importer.

    `publisher` and `coverage` are values of those records.  `name` is what messages call its alliances; `columns` has
    the column of each kind of obligation, `notes` a note for some kinds.  `has_phases` says that consecutive rows of a
    member are one membership.  `incomplete` says of each file that has not all rows of the published one how many.
    """

    slug: str
    name: str
    scheme: Scheme
    publisher: dict[str, Any]
    members_document: DatasetDocument
    alliances_document: DatasetDocument
    columns: Mapping[ObligationKind, str]
    coverage: dict[str, Any]
    has_phases: bool
    alliances: tuple[DatasetAlliance, ...]
    notes: Mapping[ObligationKind, str]
    refused: tuple[RefusedRow, ...] = ()
    incomplete: tuple[str, ...] = ()
    importer: str = ""


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
    return replace(period, until=until, rows=(*period.rows, *next.rows))


def obligation_periods(alliance: DatasetAlliance, kind: ObligationKind, page: str) -> list[MembershipPeriod]:
    """The periods in which members had an obligation.

    If every row has it, it is one period without a member: it binds all members as long as the alliance exists.
    """
    bound = [period for period in alliance.periods if period.obligations.get(kind)]
    if bound and len(bound) == len(alliance.periods):
        row = SourceRow(page, bound[0].rows[0].place)
        return [MembershipPeriod("", _first_day(alliance), alliance.ended, (row,))]
    return [merged for periods in by_member(bound).values() for merged in merge_periods(periods)]


def _first_day(alliance: DatasetAlliance) -> str | None:
    """When an alliance began to bind: as it was formed, or before if it had members before."""
    first = min((period.since for period in alliance.periods), key=lambda day: bounds(day, DateRole.start).latest)
    has_earlier = bounds(first, DateRole.start).latest < bounds(alliance.formed, DateRole.start).earliest
    return first if has_earlier else alliance.formed
