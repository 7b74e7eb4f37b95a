"""The Alliance Treaty Obligations and Provisions Project (ATOP), version 4.01: from 1815 to 2016.

A state has a row for each phase of an alliance, with 0 for an exit that had not happened when the data end.
Consecutive phases are one membership.
"""

from collections import defaultdict
from pathlib import Path
from typing import Any

from schema.alliance import AllianceKind
from schema.identifier import Scheme
from schema.obligation import ObligationKind
from seeds.importers.csv_files import Line, day, number, read_lines
from seeds.importers.dataset import Dataset, DatasetAlliance, MembershipPeriod
from seeds.importers.states import digest

BEGIN, END = "1815", "2016-12-31"
VERSION = ("version", "4.01")
PUBLISHER: dict[str, Any] = {
    "id": "publishers/atop",
    "label": "ATOP",
    "summary": "The makers of a dataset on what alliances oblige their members to.",
    "kind": "academic",
}
LICENCE = "No licence is stated; the project asks its users to cite Leeds et al. 2002."
OBLIGATION_COLUMNS = {
    ObligationKind.defense: "defense",
    ObligationKind.offense: "offense",
    ObligationKind.neutrality: "neutral",
    ObligationKind.nonaggression: "nonagg",
    ObligationKind.consultation: "consul",
}
KINDS_BY_COLUMN = (
    ("defense", AllianceKind.defence_pact),
    ("offense", AllianceKind.military_alliance),
    ("neutral", AllianceKind.neutrality_pact),
    ("nonagg", AllianceKind.nonaggression_pact),
    ("consul", AllianceKind.entente),
)
"""The kind of an alliance, by the first of these obligations that it has."""

ALLIANCE_COLUMNS = ("atopid", "begyr", "begmo", "begday", "endyr", "endmo", "endday", *OBLIGATION_COLUMNS.values())
MEMBER_COLUMNS = (
    "atopid",
    "member",
    "phase",
    "yrent",
    "moent",
    "dayent",
    "yrexit",
    "moexit",
    "dayexit",
    *OBLIGATION_COLUMNS.values(),
)


def read(members: Path, alliances: Path) -> Dataset:
    """The dataset in its two files, by member and by alliance.  Raises Invalid."""
    by_number: dict[str, list[Line]] = defaultdict(list)
    for line in read_lines(members, MEMBER_COLUMNS, VERSION):
        by_number[number(line["atopid"])].append(line)
    lines = read_lines(alliances, ALLIANCE_COLUMNS, VERSION)
    return Dataset(
        slug="atop",
        name="ATOP alliance",
        scheme=Scheme.atop,
        publisher=PUBLISHER,
        members_document=_document(members, "members", "One row for each state's time in a phase of an alliance."),
        alliances_document=_document(alliances, "alliances", "One row for each alliance, with a number and no name."),
        columns=OBLIGATION_COLUMNS,
        coverage={
            "since": BEGIN,
            "until": END,
            "scope": "Formal alliances of states: of defence, offence, neutrality, nonaggression and consultation.",
            "is_complete": True,
        },
        has_phases=True,
        alliances=tuple(_alliance(line, by_number[number(line["atopid"])]) for line in lines),
        notes={},
    )


def _document(file: Path, level: str, summary: str) -> dict[str, Any]:
    return {
        "id": f"documents/atop-4-01-{level}",
        "label": f"ATOP, version 4.01, by {level}",
        "publisher_id": PUBLISHER["id"],
        "title": f"Alliance Treaty Obligations and Provisions, version 4.01, by {level}",
        "summary": summary,
        "kind": "dataset",
        "sha256": digest(file),
        "licence": LICENCE,
        "fidelity": "verbatim_copy",
    }


def _alliance(line: Line, rows: list[Line]) -> DatasetAlliance:
    atopid = number(line["atopid"])
    kind = next((kind for column, kind in KINDS_BY_COLUMN if number(line[column]) == "1"), AllianceKind.alignment)
    page = f"atopid {atopid}"
    formed = day(line["begyr"], line["begmo"], line["begday"]) or f"/{BEGIN}"
    ended = day(line["endyr"], line["endmo"], line["endday"]) or f"{END}/"
    return DatasetAlliance(atopid, kind, formed, ended, page, tuple(_period(page, row) for row in rows))


def _period(page: str, row: Line) -> MembershipPeriod:
    member = number(row["member"])
    since = day(row["yrent"], row["moent"], row["dayent"]) or ""
    until = day(row["yrexit"], row["moexit"], row["dayexit"]) or f"{END}/"
    where = f"{page}, member {member}, phase {number(row['phase'])}, from {since}"
    obligations = {kind: number(row[column]) == "1" for kind, column in OBLIGATION_COLUMNS.items() if row[column]}
    return MembershipPeriod(member, since, until, (where,), obligations)
