"""Converts a dataset of alliances to changes, each record with an id made of its key and with citations."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from api.write import Change, WriteResult
from schema.alliance import Alliance
from schema.coverage import Coverage, CoverageType
from schema.document import Document
from schema.identifier import Identifier, Scheme
from schema.membership import Membership
from schema.obligation import Obligation, ObligationKind
from schema.publisher import Publisher
from seeds.importers.accounting import ImportResult, account
from seeds.importers.citing import Citer, place_of
from seeds.importers.dataset import (
    Dataset,
    DatasetAlliance,
    DatasetDocument,
    MembershipPeriod,
    RefusedRow,
    SourceRow,
    by_member,
    merge_periods,
    obligation_periods,
)
from seeds.importers.labels import alliance_label
from seeds.importers.matching import IdentifierMatcher, Match
from seeds.importers.state_import import StateImport
from seeds.importers.states import PUBLISHER, States

WHOLE_FILE = "the file as a whole"


@dataclass
class AllianceImport:
    """The conversion of one dataset.

    `all_states` says that states which are in no alliance are imported too.  `review` lists what someone should look
    at.
    """

    dataset: Dataset
    states: States
    matcher: IdentifierMatcher
    all_states: bool = True
    review: list[RefusedRow] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.citer = Citer()
        self.members = StateImport(self.states, self.dataset.members_document, self.matcher, self.citer)

    def changes(self) -> Iterator[Change]:
        """All changes; records come before those that link to them."""
        yield from self.documents()
        for number, row in self.member_rows().items():
            yield from self.members.changes(number, row)
        for alliance in self.dataset.alliances:
            yield from self.alliance(alliance)

    def account(self, changes: list[Change], own: list[Change], result: WriteResult) -> ImportResult:
        """Accounts for every row of the files."""
        return account(self, changes, own, result)

    def member_rows(self) -> dict[str, SourceRow]:
        """The numbers of the states to import, each with a row that names it."""
        rows = {period.member: period.rows[0] for item in self.dataset.alliances for period in item.periods}
        if self.all_states:
            rows |= {number: state.spells[0].row for number, state in self.states.by_number.items()}
        return dict(sorted(rows.items(), key=lambda row: int(row[0])))

    # ---- documents

    def documents(self) -> Iterator[Change]:
        """The documents, their publishers, and their coverage."""
        dataset = self.dataset
        publishers = {
            PUBLISHER["id"]: (PUBLISHER, self.states.document),
            dataset.publisher["id"]: (dataset.publisher, dataset.members_document),
        }
        for publisher, document in publishers.values():
            yield from self.citer.record(Publisher, publisher, document, _whole(document))
        documents = (self.states.document, dataset.members_document, dataset.alliances_document)
        for document in {document.id: document for document in documents}.values():
            yield from self.document(document)
        yield from self.coverages(dataset.members_document)

    def document(self, document: DatasetDocument) -> Iterator[Change]:
        """A document, and a citation of itself for when it was published."""
        yield from self.citer.record(Document, document.values, document, _whole(document))
        published = {"value": document.values["published"], "note": document.dated_by}
        stem = document.id.replace("/", "-")
        yield from self.citer.fields(document.id, stem, document, {"published": (_whole(document), published)})

    def coverages(self, document: DatasetDocument) -> Iterator[Change]:
        """What the dataset covers: the same even if only some of its alliances are imported."""
        for covers in (CoverageType.membership, CoverageType.obligation):
            own = {"id": f"coverages/{document.id.partition('/')[2]}--{covers}", "document_id": document.id}
            values = {**own, "covers": covers, **self.dataset.coverage}
            yield from self.citer.record(Coverage, values, document, _whole(document))

    # ---- alliances

    def alliance(self, item: DatasetAlliance) -> Iterator[Change]:
        """An alliance, its identifiers, its memberships and its obligations."""
        stem, match = f"{self.dataset.slug}-{item.number}", self.match(item)
        self.check(item, match)
        if match.is_new or self.describes(match, stem):
            yield Change(Alliance, self.alliance_values(match, item), place_of(match.id, item.row))
        yield from self.alliance_citations(match, item, stem)
        yield from self.identifiers(match, item, stem)
        for member, periods in by_member(item.periods).items():
            for period in merge_periods(periods) if self.dataset.has_phases else periods:
                yield from self.membership(match.id, f"{stem}--{member}", period)
        for kind in self.dataset.columns:
            yield from self.obligations(match.id, stem, item, kind)

    def match(self, item: DatasetAlliance) -> Match:
        """The record of an alliance: by its own number, or by COW's if the dataset names it."""
        numbers = [(self.dataset.scheme, item.number)]
        numbers += [(Scheme.cow_alliance, item.cow_number)] if item.cow_number else []
        return self.matcher.match(numbers, f"alliances/{self.dataset.slug}-{item.number}")

    def check(self, item: DatasetAlliance, match: Match) -> None:
        """List an alliance for review if its numbers are those of several alliances."""
        if item.remark:
            self.review.append(RefusedRow(item.row.place, item.remark))
        if match.other:
            numbers = f"{self.dataset.name} {item.number} is {match.id}, but COW alliance {item.cow_number}"
            self.review.append(RefusedRow(item.row.place, f"{numbers} is {match.other}: merge them if they are one"))

    def describes(self, match: Match, stem: str) -> bool:
        """Whether the dataset supplies the label and kind of an existing alliance.

        If both datasets have it, the one that states a kind does, whichever was imported first.
        """
        if match.entry or not match.id.startswith(("alliances/cow-", "alliances/atop-")):
            return False
        if self.dataset.scheme is Scheme.cow_alliance:
            return match.id == f"alliances/{stem}" or match.id.startswith("alliances/atop-")
        return match.id == f"alliances/{stem}" and match.id not in self.matcher.kind_cited

    def alliance_values(self, match: Match, item: DatasetAlliance) -> dict[str, Any]:
        """The values of an alliance.  The datasets have no names, so its label describes it."""
        if match.entry:
            return {"id": match.id, **match.entry.record}
        values = {"id": match.id, "label": alliance_label(item, self.states.name), "kind": item.kind}
        return values | ({"summary": item.remark} if item.remark else {})

    def alliance_citations(self, match: Match, item: DatasetAlliance, stem: str) -> Iterator[Change]:
        """Citations of an alliance, of its dates, and of its kind if the dataset states it."""
        document = self.dataset.alliances_document
        id = f"citations/alliances-{stem}--{document.id.partition('/')[2]}"
        yield self.citer.citation(match.id, document, item.row, id=id)
        fields: dict[str, tuple[SourceRow, dict[str, Any]]] = {
            "formed": (item.row, {"value": item.formed}),
            "ended": (item.row, {"value": item.ended}),
        }
        if item.printed_kind:
            fields["kind"] = (item.row, {"value": str(item.kind), "as_printed": item.printed_kind})
        yield from self.citer.fields(match.id, f"alliances-{stem}", document, fields)

    def identifiers(self, match: Match, item: DatasetAlliance, stem: str) -> Iterator[Change]:
        """The number of an alliance, and that of COW if the dataset names it."""
        numbers = {f"identifiers/{stem}": (self.dataset.scheme, item.number)}
        if item.cow_number and not match.other:
            numbers[f"identifiers/cow-{item.cow_number}"] = (Scheme.cow_alliance, item.cow_number)
        reason = {"note": match.entry.reason} if match.entry else {}
        for id, (scheme, number) in numbers.items():
            values = {"id": id, "record_id": match.id, "scheme": scheme, "value": number, **reason}
            yield from self.citer.record(Identifier, values, self.dataset.alliances_document, item.row)

    def membership(self, alliance: str, stem: str, period: MembershipPeriod) -> Iterator[Change]:
        """The membership of a state for a period."""
        values = {"id": f"memberships/{stem}--{_slug(period.since)}", "alliance_id": alliance}
        values["actor_id"] = self.members.id_of(period.member)
        dates = {"since": period.since, "until": period.until}
        return self.citer.claim(Membership, values, self.dataset.members_document, period.rows, **dates)

    def obligations(self, alliance: str, stem: str, item: DatasetAlliance, kind: ObligationKind) -> Iterator[Change]:
        """The obligations of one kind: of single members, or of all of them."""
        dataset = self.dataset
        page = f"{item.row.page}, every row, column {dataset.columns[kind]}"
        for period in obligation_periods(item, kind, page):
            suffix = f"--{period.member}--{_slug(period.since)}" if period.member else ""
            values = {"id": f"obligations/{stem}--{kind}{suffix}", "alliance_id": alliance, "kind": kind}
            values |= {"obligor_id": self.members.id_of(period.member)} if period.member else {}
            reading = {"since": period.since, "until": period.until, "note": dataset.notes.get(kind)}
            yield from self.citer.claim(Obligation, values, dataset.members_document, period.rows, **reading)


def _whole(document: DatasetDocument) -> SourceRow:
    return SourceRow(WHOLE_FILE, document.file)


def _slug(day: str | None) -> str:
    return (day or "unknown").strip("/")
