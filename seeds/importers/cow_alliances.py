"""The Correlates of War Project's formal alliances, version 4.1, by member: from 1816 to 2012.

All dates are complete; an empty end means that the membership still held when the data end.  States that were members
when the data begin have the first day of 1816 and a mark: the actual day is unknown, but no later.
"""

from collections import defaultdict
from pathlib import Path
from typing import Any

from schema.alliance import AllianceKind
from schema.identifier import Scheme
from schema.obligation import ObligationKind
from seeds.importers.csv_files import Line, read_lines
from seeds.importers.dataset import Dataset, DatasetAlliance, DatasetDocument, MembershipPeriod, SourceRow
from seeds.importers.states import LICENCE, PUBLISHER, digest

BEGIN, END = "1816", "2012-12-31"
VERSION = ("version", "4.1")
DOCUMENT = "documents/cow-alliances-4-1"
KINDS = {
    "Type I": AllianceKind.defence_pact,
    "Type II": AllianceKind.neutrality_pact,
    "Type IIa": AllianceKind.neutrality_pact,
    "Type IIb": AllianceKind.nonaggression_pact,
    "Type III": AllianceKind.entente,
}
"""Kinds by COW's types.

The file calls IIa "Non-Aggression Pact" as well, but by the release notes of version 4, and by the obligations of the
members, it is the type of neutrality pacts.
"""

OBLIGATION_COLUMNS = {
    ObligationKind.defense: "defense",
    ObligationKind.neutrality: "neutrality",
    ObligationKind.nonaggression: "nonaggression",
    ObligationKind.consultation: "entente",
}
DATE_COLUMNS = [
    f"{of}_{end}_{part}" for of in ("all", "mem") for end in ("st", "end") for part in ("year", "month", "day")
]
COLUMNS = ("version4id", "ccode", "ss_type", "left_censor", *DATE_COLUMNS, *OBLIGATION_COLUMNS.values())


def read(file: Path) -> Dataset:
    """The dataset in its file.  Raises Invalid."""
    by_number: dict[str, list[Line]] = defaultdict(list)
    for line in read_lines(file, COLUMNS, VERSION):
        by_number[line.number("version4id")].append(line)
    document = _document(file, sum(map(len, by_number.values())))
    return Dataset(
        slug="cow",
        name="COW alliance",
        scheme=Scheme.cow_alliance,
        publisher=PUBLISHER,
        members_document=document,
        alliances_document=document,
        columns=OBLIGATION_COLUMNS,
        coverage=_coverage(),
        has_phases=False,
        alliances=tuple(_alliance(number, rows) for number, rows in by_number.items()),
        notes={ObligationKind.consultation: "COW calls it an entente: to consult, or to cooperate in a crisis."},
    )


def _document(file: Path, rows: int) -> DatasetDocument:
    values = {
        "id": DOCUMENT,
        "label": "COW's formal alliances, version 4.1",
        "publisher_id": PUBLISHER["id"],
        "title": "Formal Alliances, version 4.1, by member",
        "summary": "One row for each state's time in a formal alliance; alliances have numbers and no names.",
        "kind": "dataset",
        "published": "2013-04-10",
        "sha256": digest(file),
        "licence": LICENCE,
        "fidelity": "verbatim_copy",
    }
    note = "By the release history that comes with the dataset: version 4.1 was released on 10 April 2013."
    return DatasetDocument(values, note, file.name, rows)


def _coverage() -> dict[str, Any]:
    return {
        "since": BEGIN,
        "until": END,
        "scope": "Formal alliances of states in COW's list: of defence, neutrality, nonaggression, and ententes.",
        "is_complete": True,
    }


def _alliance(number: str, rows: list[Line]) -> DatasetAlliance:
    first = rows[0]
    page = f"version4id {number}"
    return DatasetAlliance(
        number,
        _kind(first),
        formed=_day(first, "all_st") or f"/{BEGIN}-01-01",
        ended=_end(first, "all_end"),
        row=SourceRow(page, first.place),
        periods=tuple(_period(page, row) for row in rows),
        printed_kind=first["ss_type"],
    )


def _kind(row: Line) -> AllianceKind:
    kind = KINDS.get(row["ss_type"].partition(":")[0])
    if kind is None:
        raise row.invalid("ss_type", f"{row['ss_type'][:40]!r} is not one of COW's types: {', '.join(KINDS)}")
    return kind


def _period(page: str, row: Line) -> MembershipPeriod:
    since, member = _day(row, "mem_st"), row.number("ccode")
    obligations = {kind: row.number(column) == "1" for kind, column in OBLIGATION_COLUMNS.items() if row[column]}
    begin = f"/{since}" if since and row["left_censor"] == "1" else since
    source = SourceRow(f"{page}, ccode {member}, from {since or 'an unknown day'}", row.place)
    return MembershipPeriod(member, begin, _end(row, "mem_end"), (source,), obligations)


def _day(row: Line, prefix: str) -> str | None:
    return row.day(f"{prefix}_year", f"{prefix}_month", f"{prefix}_day")


def _end(row: Line, prefix: str) -> str:
    """The end; if empty, unknown but not before the end of the data."""
    return _day(row, prefix) or f"{END}/"
