"""The Correlates of War Project's formal alliances, version 4.1, by member: from 1816 to 2012.

All dates are complete; an empty end means that the membership still held when the data end.  States that were members
when the data begin have the first day of 1816 and a mark: the actual day is unknown, but no later.
"""

from collections import defaultdict
from pathlib import Path

from schema.alliance import AllianceKind
from schema.identifier import Scheme
from schema.obligation import ObligationKind
from seeds.importers.csv_files import Line, day, number, read_lines
from seeds.importers.dataset import Dataset, DatasetAlliance, MembershipPeriod
from seeds.importers.states import LICENCE, PUBLISHER, digest

BEGIN, END = "1816", "2012-12-31"
VERSION = ("version", "4.1")
KINDS = {
    "Type I": AllianceKind.defence_pact,
    "Type II": AllianceKind.neutrality_pact,
    "Type IIa": AllianceKind.nonaggression_pact,
    "Type IIb": AllianceKind.nonaggression_pact,
    "Type III": AllianceKind.entente,
}
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
        by_number[number(line["version4id"])].append(line)
    document = {
        "id": "documents/cow-alliances-4-1",
        "label": "COW's formal alliances, version 4.1",
        "publisher_id": PUBLISHER["id"],
        "title": "Formal Alliances, version 4.1, by member",
        "summary": "One row for each state's time in a formal alliance; alliances have numbers and no names.",
        "kind": "dataset",
        "sha256": digest(file),
        "licence": LICENCE,
        "fidelity": "verbatim_copy",
    }
    return Dataset(
        slug="cow",
        name="COW alliance",
        scheme=Scheme.cow_alliance,
        publisher=PUBLISHER,
        members_document=document,
        alliances_document=document,
        columns=OBLIGATION_COLUMNS,
        coverage={
            "since": BEGIN,
            "until": END,
            "scope": "Formal alliances of states in COW's list: of defence, neutrality, nonaggression, and ententes.",
            "is_complete": True,
        },
        has_phases=False,
        alliances=tuple(_alliance(number, rows) for number, rows in by_number.items()),
        notes={ObligationKind.consultation: "COW calls it an entente: to consult, or to cooperate in a crisis."},
    )


def _alliance(number: str, rows: list[Line]) -> DatasetAlliance:
    first = rows[0]
    kind = KINDS[first["ss_type"].partition(":")[0]]
    page = f"version4id {number}"
    formed, ended = _day(first, "all_st") or f"/{BEGIN}-01-01", _end(first, "all_end")
    return DatasetAlliance(number, kind, formed, ended, page, tuple(_period(page, row) for row in rows))


def _period(page: str, row: Line) -> MembershipPeriod:
    since, member = _day(row, "mem_st"), number(row["ccode"])
    obligations = {kind: row[column] == "1" for kind, column in OBLIGATION_COLUMNS.items() if row[column]}
    begin = f"/{since}" if row["left_censor"] == "1" else since
    where = f"{page}, ccode {member}, from {since}"
    return MembershipPeriod(member, begin or "", _end(row, "mem_end"), (where,), obligations)


def _day(row: Line, prefix: str) -> str | None:
    return day(row[f"{prefix}_year"], row[f"{prefix}_month"], row[f"{prefix}_day"])


def _end(row: Line, prefix: str) -> str:
    """The end; if empty, unknown but not before the end of the data."""
    return _day(row, prefix) or f"{END}/"
