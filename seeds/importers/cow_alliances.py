"""The Correlates of War Project's formal alliances, version 4.1, by member: from 1816 to 2012.

Days are given in full, and an empty end means still so when the data end.  Who was a member when they begin is given
the first day of 1816 and a mark: since when is not known, but no later than that.
"""

from collections import defaultdict
from pathlib import Path

from schema.alliance import AllianceKind
from schema.identifier import Scheme
from schema.obligation import ObligationKind
from seeds.importers.dataset import Dataset
from seeds.importers.states import SOURCE, TERMS, digest
from seeds.importers.tables import Line, day, lines, number
from seeds.importers.terms import Pact, Term

BEGIN, END = "1816", "2012-12-31"
VERSION = ("version", "4.1")
KINDS = {
    "Type I": AllianceKind.defence_pact,
    "Type II": AllianceKind.neutrality_pact,
    "Type IIa": AllianceKind.nonaggression_pact,
    "Type IIb": AllianceKind.nonaggression_pact,
    "Type III": AllianceKind.entente,
}
BOUND = {
    ObligationKind.defense: "defense",
    ObligationKind.neutrality: "neutrality",
    ObligationKind.nonaggression: "nonaggression",
    ObligationKind.consultation: "entente",
}
DAYS = [f"{what}_{end}_{part}" for what in ("all", "mem") for end in ("st", "end") for part in ("year", "month", "day")]
COLUMNS = ("version4id", "ccode", "ss_type", "left_censor", *DAYS, *BOUND.values())


def read(file: Path) -> Dataset:
    """The dataset in a file.  Raises Invalid."""
    by_number: dict[str, list[Line]] = defaultdict(list)
    for line in lines(file, COLUMNS, VERSION):
        by_number[number(line["version4id"])].append(line)
    document = {
        "id": "documents/cow-alliances-4-1",
        "label": "COW's formal alliances, version 4.1",
        "publisher_id": SOURCE["id"],
        "title": "Formal Alliances, version 4.1, by member",
        "summary": "One row for each state's time in a formal alliance; alliances have numbers and no names.",
        "kind": "dataset",
        "sha256": digest(file),
        "licence": TERMS,
        "fidelity": "verbatim_copy",
    }
    return Dataset(
        slug="cow",
        name="COW alliance",
        scheme=Scheme.cow_alliance,
        source=SOURCE,
        of_members=document,
        of_alliances=document,
        columns=BOUND,
        coverage={
            "since": BEGIN,
            "until": END,
            "scope": "Formal alliances of states in COW's list: of defence, neutrality, nonaggression, and ententes.",
            "is_complete": True,
        },
        phases=False,
        pacts=tuple(_pact(number, rows) for number, rows in by_number.items()),
        notes={ObligationKind.consultation: "COW calls it an entente: to consult, or to cooperate in a crisis."},
    )


def _pact(number: str, rows: list[Line]) -> Pact:
    first = rows[0]
    kind = KINDS[first["ss_type"].partition(":")[0]]
    page = f"version4id {number}"
    terms = tuple(_term(page, row) for row in rows)
    return Pact(number, kind, _day(first, "all_st") or f"/{BEGIN}-01-01", _end(first, "all_end"), page, terms)


def _term(page: str, row: Line) -> Term:
    since, member = _day(row, "mem_st"), number(row["ccode"])
    bound = {kind: row[column] == "1" for kind, column in BOUND.items() if row[column]}
    begin = f"/{since}" if row["left_censor"] == "1" else since
    return Term(member, begin or "", _end(row, "mem_end"), (f"{page}, ccode {member}, from {since}",), bound)


def _day(row: Line, which: str) -> str | None:
    return day(row[f"{which}_year"], row[f"{which}_month"], row[f"{which}_day"])


def _end(row: Line, which: str) -> str:
    """An end that is not given had not come when the data end: it is not known, but no earlier than that."""
    return _day(row, which) or f"{END}/"
