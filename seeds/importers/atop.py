"""The Alliance Treaty Obligations and Provisions Project (ATOP), version 4.01: from 1815 to 2016.

A state has a row for each phase of an alliance, with 0 for an exit that had not happened when the data end.
Consecutive phases are one membership.  ATOP names COW's number for alliances that COW has too.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from api.files import sha256_of
from schema.alliance import AllianceKind
from schema.identifier import Scheme
from schema.obligation import ObligationKind
from seeds.importers.csv_files import FileForm, Line, missing_rows, read_lines
from seeds.importers.dataset import (
    Dataset,
    DatasetAlliance,
    DatasetDocument,
    MembershipPeriod,
    RefusedRow,
    SourceRow,
)
from seeds.importers.importer import Convert, Files, Importer
from seeds.importers.load import conversion_of
from seeds.importers.states import FORM as STATES_FORM
from seeds.importers.states import read_states

BEGIN, END = "1815", "2016-12-31"
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

FORMED, ENDED = ("begyr", "begmo", "begday"), ("endyr", "endmo", "endday")
ENTERED, LEFT = ("yrent", "moent", "dayent"), ("yrexit", "moexit", "dayexit")
VERSION = ("version", "4.01")
ALLIANCE_FILE, MEMBER_FILE = "atop-alliance-level.csv", "atop-member-level.csv"
YEARLY = {"year": f"is a yearly file; use {MEMBER_FILE} and {ALLIANCE_FILE}"}
ALLIANCES = FileForm(
    columns=("atopid", "cow4id", *FORMED, *ENDED, *OBLIGATION_COLUMNS.values()),
    version=VERSION,
    others={**YEARLY, "member": f"is the file by member; use {ALLIANCE_FILE}"},
    rows=745,
    name=ALLIANCE_FILE,
)
MEMBERS = FileForm(
    columns=("atopid", "member", "phase", *ENTERED, *LEFT, *OBLIGATION_COLUMNS.values()),
    version=VERSION,
    others={**YEARLY, "begyr": f"is the file by alliance; use {MEMBER_FILE}"},
    rows=2398,
    name=MEMBER_FILE,
)


def _read(files: Files, only: Collection[str]) -> Convert:
    return conversion_of(read(files["members"], files["alliances"]), read_states(files["states"]), only)


IMPORTER = Importer(
    "atop",
    "ATOP, version 4.01",
    {"members": MEMBERS, "alliances": ALLIANCES, "states": STATES_FORM},
    _read,
    has_parts=True,
)


def read(members: Path, alliances: Path) -> Dataset:
    """The dataset in its two files, by member and by alliance.  Raises Invalid."""
    member_lines, lines = read_lines(members, MEMBERS), read_lines(alliances, ALLIANCES)
    by_number: dict[str, list[Line]] = defaultdict(list)
    for line in member_lines:
        by_number[line.key("atopid")].append(line)
    incomplete = (missing_rows(members, member_lines, MEMBERS), missing_rows(alliances, lines, ALLIANCES))
    return Dataset(
        slug="atop",
        name="ATOP alliance",
        scheme=Scheme.atop,
        publisher=PUBLISHER,
        members_document=_document(
            members, len(member_lines), "members", "One row for each state's time in a phase of an alliance."
        ),
        alliances_document=_document(
            alliances, len(lines), "alliances", "One row for each alliance, with a number and no name."
        ),
        columns=OBLIGATION_COLUMNS,
        coverage=_coverage(is_complete=not any(incomplete)),
        has_phases=True,
        alliances=tuple(_alliances(lines, by_number)),
        notes={},
        refused=tuple(_refused(lines, by_number)),
        incomplete=tuple(filter(None, incomplete)),
        importer=IMPORTER.name,
    )


def _document(file: Path, rows: int, level: str, summary: str) -> DatasetDocument:
    values = {
        "id": f"documents/atop-4-01-{level}",
        "label": f"ATOP, version 4.01, by {level}",
        "publisher_id": PUBLISHER["id"],
        "title": f"Alliance Treaty Obligations and Provisions, version 4.01, by {level}",
        "summary": summary,
        "kind": "dataset",
        "published": "2018",
        "sha256": sha256_of(file),
        "licence": LICENCE,
        "fidelity": "verbatim_copy",
    }
    note = (
        "Inferred: a public repository (joshuaalley/arms-allies) replaced version 4 by this file on 13 November 2018, "
        "and version 3 by version 4 on 2 October 2018."
    )
    return DatasetDocument(values, note, file.name, rows)


def _coverage(*, is_complete: bool) -> dict[str, Any]:
    return {
        "since": BEGIN,
        "until": END,
        "scope": "Formal alliances of states: of defence, offence, neutrality, nonaggression and consultation.",
        "is_complete": is_complete,
    }


def _alliances(lines: list[Line], members: dict[str, list[Line]]) -> Iterator[DatasetAlliance]:
    """The alliances; a number of COW that several of them name is not used, since they cannot all be that one."""
    by_cow_number: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        by_cow_number[line.number("cow4id")].append(line.key("atopid"))
    for line in _first_lines(lines).values():
        if line.number("atopid") not in members:
            continue
        atopid, cow_number = line.number("atopid"), line.number("cow4id")
        others = [number for number in by_cow_number[cow_number] if number != atopid] if cow_number else []
        remark = _remark(cow_number, [atopid, *others]) if others else None
        yield _alliance(line, members[atopid], None if others else cow_number or None, remark)


def _remark(cow_number: str, numbers: list[str]) -> str:
    return f"ATOP names COW's alliance {cow_number} for several of its own: {', '.join(sorted(numbers))}."


def _first_lines(lines: list[Line]) -> dict[str, Line]:
    """The first line of each alliance."""
    found: dict[str, Line] = {}
    for line in lines:
        found.setdefault(line.number("atopid"), line)
    return found


def _refused(lines: list[Line], members: dict[str, list[Line]]) -> Iterator[RefusedRow]:
    """Second lines of an alliance, alliances without members, and members of alliances without a line."""
    first = _first_lines(lines)
    for line in lines:
        if first[line.number("atopid")] is not line:
            yield RefusedRow(line.place, f"atopid {line.number('atopid')} has another line before")
        elif line.number("atopid") not in members:
            yield RefusedRow(line.place, f"no member has the atopid {line.number('atopid')}")
    for number in members.keys() - first.keys():
        for line in members[number]:
            yield RefusedRow(line.place, f"no alliance has the atopid {number}")


def _alliance(line: Line, rows: list[Line], cow_number: str | None, remark: str | None) -> DatasetAlliance:
    kinds = [kind for column, kind in KINDS_BY_COLUMN if line.flag(column)]
    page = f"atopid {line.number('atopid')}"
    return DatasetAlliance(
        line.number("atopid"),
        next(iter(kinds), AllianceKind.alignment),
        formed=line.day(*FORMED) or f"/{BEGIN}",
        ended=line.day(*ENDED) or f"{END}/",
        row=SourceRow(page, line.place),
        periods=tuple(_period(page, row) for row in rows),
        cow_number=cow_number,
        remark=remark,
    )


def _period(page: str, row: Line) -> MembershipPeriod:
    member, since = row.key("member"), row.day(*ENTERED)
    where = f"{page}, member {member}, phase {row.number('phase')}, from {since or 'an unknown day'}"
    flags = {kind: row.flag(column) for kind, column in OBLIGATION_COLUMNS.items()}
    obligations = {kind: flag for kind, flag in flags.items() if flag is not None}
    return MembershipPeriod(member, since, row.day(*LEFT) or f"{END}/", (SourceRow(where, row.place),), obligations)
