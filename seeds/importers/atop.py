"""The Alliance Treaty Obligations and Provisions Project (ATOP), version 4.01: from 1815 to 2016.

A state has a row for each phase of an alliance, with 0 for an exit that had not come when the data end.  Phases that
follow on each other are one membership.
"""

from collections import defaultdict
from pathlib import Path
from typing import Any

from schema.alliance import AllianceKind
from schema.identifier import Scheme
from schema.obligation import ObligationKind
from seeds.importers.dataset import Dataset
from seeds.importers.states import digest
from seeds.importers.tables import Line, day, lines, number
from seeds.importers.terms import Pact, Term

BEGIN, END = "1815", "2016-12-31"
VERSION = ("version", "4.01")
SOURCE: dict[str, Any] = {
    "id": "publishers/atop",
    "label": "ATOP",
    "summary": "The makers of a dataset on what alliances oblige their members to.",
    "kind": "academic",
}
TERMS = "No licence is stated; the project asks its users to cite Leeds et al. 2002."
BOUND = {
    ObligationKind.defense: "defense",
    ObligationKind.offense: "offense",
    ObligationKind.neutrality: "neutral",
    ObligationKind.nonaggression: "nonagg",
    ObligationKind.consultation: "consul",
}
KINDS = (
    ("defense", AllianceKind.defence_pact),
    ("offense", AllianceKind.military_alliance),
    ("neutral", AllianceKind.neutrality_pact),
    ("nonagg", AllianceKind.nonaggression_pact),
    ("consul", AllianceKind.entente),
)
"""What an alliance is, by the first of the obligations that it has."""

OF_ALLIANCES = ("atopid", "begyr", "begmo", "begday", "endyr", "endmo", "endday", *BOUND.values())
OF_MEMBERS = ("atopid", "member", "phase", "yrent", "moent", "dayent", "yrexit", "moexit", "dayexit", *BOUND.values())


def read(members: Path, alliances: Path) -> Dataset:
    """The dataset in its two files.  Raises Invalid."""
    by_number: dict[str, list[Line]] = defaultdict(list)
    for line in lines(members, OF_MEMBERS, VERSION):
        by_number[number(line["atopid"])].append(line)
    told = [_pact(line, by_number[number(line["atopid"])]) for line in lines(alliances, OF_ALLIANCES, VERSION)]
    return Dataset(
        slug="atop",
        name="ATOP alliance",
        scheme=Scheme.atop,
        source=SOURCE,
        of_members=_document(members, "members", "One row for each state's time in a phase of an alliance."),
        of_alliances=_document(alliances, "alliances", "One row for each alliance, with a number and no name."),
        columns=BOUND,
        coverage={
            "since": BEGIN,
            "until": END,
            "scope": "Formal alliances of states: of defence, offence, neutrality, nonaggression and consultation.",
            "is_complete": True,
        },
        phases=True,
        pacts=tuple(told),
        notes={},
    )


def _document(file: Path, level: str, summary: str) -> dict[str, Any]:
    return {
        "id": f"documents/atop-4-01-{level}",
        "label": f"ATOP, version 4.01, by {level}",
        "publisher_id": SOURCE["id"],
        "title": f"Alliance Treaty Obligations and Provisions, version 4.01, by {level}",
        "summary": summary,
        "kind": "dataset",
        "sha256": digest(file),
        "licence": TERMS,
        "fidelity": "verbatim_copy",
    }


def _pact(line: Line, rows: list[Line]) -> Pact:
    name = number(line["atopid"])
    kind = next((kind for column, kind in KINDS if number(line[column]) == "1"), AllianceKind.alignment)
    page = f"atopid {name}"
    formed = day(line["begyr"], line["begmo"], line["begday"]) or f"/{BEGIN}"
    ended = day(line["endyr"], line["endmo"], line["endday"]) or f"{END}/"
    return Pact(name, kind, formed, ended, page, tuple(_term(page, row) for row in rows))


def _term(page: str, row: Line) -> Term:
    member = number(row["member"])
    since = day(row["yrent"], row["moent"], row["dayent"]) or ""
    until = day(row["yrexit"], row["moexit"], row["dayexit"]) or f"{END}/"
    where = f"{page}, member {member}, phase {number(row['phase'])}, from {since}"
    bound = {kind: number(row[column]) == "1" for kind, column in BOUND.items() if row[column]}
    return Term(member, since, until, (where,), bound)
