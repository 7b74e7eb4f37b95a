"""The Correlates of War Project's formal alliances, version 4.1, by member: from 1816 to 2012.

All dates are complete; an empty end means that the membership still held when the data end.  States that were members
when the data begin have the first day of 1816 and a mark: the actual day is unknown, but no later.
"""

from collections import defaultdict
from collections.abc import Collection
from pathlib import Path
from typing import Any

from api.files import sha256_of
from schema.alliance import AllianceKind
from schema.identifier import Scheme
from schema.obligation import ObligationKind
from seeds.importers.csv_files import FileForm, Line, missing_rows, read_lines
from seeds.importers.dataset import Dataset, DatasetAlliance, DatasetDocument, MembershipPeriod, SourceRow
from seeds.importers.importer import Convert, Files, Importer
from seeds.importers.load import conversion_of
from seeds.importers.states import FORM as STATES_FORM
from seeds.importers.states import LICENCE, PUBLISHER, read_states

BEGIN, END = "1816", "2012-12-31"
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
FILE = "alliance_v4.1_by_member.csv"
FORM = FileForm(
    columns=("version4id", "ccode", "ss_type", "left_censor", *DATE_COLUMNS, *OBLIGATION_COLUMNS.values()),
    version=("version", "4.1"),
    others={
        "year": f"is the yearly file, with a row for each year; use {FILE}",
        "ccode1": f"is a file of pairs of states; use {FILE}",
    },
    rows=1221,
    name=FILE,
)
NEVER_EMPTY = {
    "Type I": "defense",
    "Type II": "neutrality",
    "Type IIa": "neutrality",
    "Type IIb": "nonaggression",
    "Type III": "entente",
}
"""The obligation that each type is about: the published file has 0 or 1 for it in every row."""
EMPTY = {
    ("6", "200", "nonaggression"),
    ("122", "630", "entente"),
    ("122", "640", "entente"),
    ("304", "438", "left_censor"),
    ("304", "450", "left_censor"),
}
"""The flags that are empty in the published file, and so `NA` in a copy of it that R has saved."""


def _read(files: Files, only: Collection[str]) -> Convert:
    return conversion_of(read(files["alliances"]), read_states(files["states"]), only)


IMPORTER = Importer(
    "cow-alliances",
    "COW's formal alliances, version 4.1",
    {"alliances": FORM, "states": STATES_FORM},
    _read,
    has_parts=True,
)


def read(file: Path) -> Dataset:
    """The dataset in its file.  Raises Invalid."""
    by_number: dict[str, list[Line]] = defaultdict(list)
    lines = read_lines(file, FORM)
    for line in lines:
        by_number[line.key("version4id")].append(line)
    document, incomplete = _document(file, len(lines)), missing_rows(file, lines, FORM)
    return Dataset(
        slug="cow",
        name="COW alliance",
        scheme=Scheme.cow_alliance,
        publisher=PUBLISHER,
        members_document=document,
        alliances_document=document,
        columns=OBLIGATION_COLUMNS,
        coverage=_coverage(is_complete=not incomplete),
        has_phases=False,
        alliances=tuple(_alliance(number, rows) for number, rows in by_number.items()),
        notes={ObligationKind.consultation: "COW calls it an entente: to consult, or to cooperate in a crisis."},
        incomplete=(incomplete,) if incomplete else (),
        importer=IMPORTER.name,
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
        "sha256": sha256_of(file),
        "licence": LICENCE,
        "fidelity": "verbatim_copy",
    }
    note = "By the release history that comes with the dataset: version 4.1 was released on 10 April 2013."
    return DatasetDocument(values, note, file.name, rows)


def _coverage(*, is_complete: bool) -> dict[str, Any]:
    return {
        "since": BEGIN,
        "until": END,
        "scope": "Formal alliances of states in COW's list: of defence, neutrality, nonaggression, and ententes.",
        "is_complete": is_complete,
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
    return KINDS[_type(row)]


def _type(row: Line) -> str:
    """The type of a row's alliance, such as `Type I`.  Raises Invalid."""
    found = row["ss_type"].partition(":")[0]
    if found not in KINDS:
        raise row.invalid("ss_type", f"{row['ss_type'][:40]!r} is not one of COW's types: {', '.join(KINDS)}")
    return found


def _period(page: str, row: Line) -> MembershipPeriod:
    since, member = _day(row, "mem_st"), row.key("ccode")
    flags = {kind: _flag(row, column) for kind, column in OBLIGATION_COLUMNS.items()}
    obligations = {kind: flag for kind, flag in flags.items() if flag is not None}
    begin = f"/{since}" if since and _flag(row, "left_censor") else since
    source = SourceRow(f"{page}, ccode {member}, from {since or 'an unknown day'}", row.place)
    return MembershipPeriod(member, begin, _end(row, "mem_end"), (source,), obligations)


def _flag(row: Line, column: str) -> bool | None:
    """Whether a row has a flag; None if it is empty.  Raises Invalid, also if its type is about that obligation."""
    flag = row.flag(column, may_be_na=(row.number("version4id"), row.number("ccode"), column) in EMPTY)
    if flag is None and NEVER_EMPTY[_type(row)] == column:
        raise row.invalid(
            column, f"{row[column][:20]!r} is neither 0 nor 1, which the row of a {_type(row)} alliance has"
        )
    return flag


def _day(row: Line, prefix: str) -> str | None:
    return row.day(f"{prefix}_year", f"{prefix}_month", f"{prefix}_day")


def _end(row: Line, prefix: str) -> str:
    """The end; if empty, unknown but not before the end of the data."""
    return _day(row, prefix) or f"{END}/"
