"""Converts a dataset of alliances to changes, each record with an id made of its key and with citations."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from api.write import Change
from api.write.rules.ids import Ids
from schema.actor import Actor, ActorKind
from schema.alliance import Alliance
from schema.citation import Citation
from schema.coverage import Coverage, CoverageType
from schema.document import Document
from schema.entity import Entity
from schema.identifier import Identifier, Scheme
from schema.membership import Membership
from schema.obligation import Obligation, ObligationKind
from schema.publisher import Publisher
from seeds.importers.dataset import (
    Dataset,
    DatasetAlliance,
    MembershipPeriod,
    by_member,
    merge_periods,
    obligation_periods,
)
from seeds.importers.matching import IdentifierMatcher, Match
from seeds.importers.states import PUBLISHER, State, States

WHOLE_FILE = "the file as a whole"


@dataclass
class AllianceImport:
    """The conversion of one dataset."""

    dataset: Dataset
    states: States
    matcher: IdentifierMatcher
    ids: Ids = field(default_factory=Ids)

    def changes(self) -> Iterator[Change]:
        """All changes; records come before those that link to them."""
        yield from self.documents()
        members = sorted({period.member for item in self.dataset.alliances for period in item.periods}, key=int)
        for number in members:
            yield from self.state(number)
        for alliance in self.dataset.alliances:
            yield from self.alliance(alliance)

    # ---- documents

    def documents(self) -> Iterator[Change]:
        """The documents, their publishers, and their coverage."""
        dataset, states = self.dataset, self.states.document
        publishers = {
            PUBLISHER["id"]: (PUBLISHER, states),
            dataset.publisher["id"]: (dataset.publisher, dataset.members_document),
        }
        for publisher, document in publishers.values():
            yield from self.cited(Publisher, publisher, document["id"], WHOLE_FILE)
        documents = (states, dataset.members_document, dataset.alliances_document)
        for document in {document["id"]: document for document in documents}.values():
            yield from self.cited(Document, document, document["id"], WHOLE_FILE)
        yield from self.coverages(dataset.members_document["id"])

    def coverages(self, document: str) -> Iterator[Change]:
        """What the dataset covers: the same even if only some of its alliances are imported."""
        for covers in (CoverageType.membership, CoverageType.obligation):
            own = {"id": f"coverages/{document.partition('/')[2]}--{covers}", "document_id": document}
            yield from self.cited(Coverage, {**own, "covers": covers, **self.dataset.coverage}, document, WHOLE_FILE)

    def cited(self, entity: type[Entity], values: dict[str, Any], document: str, *pages: str) -> Iterator[Change]:
        """A record, and a citation for each row of a document that supports it."""
        place = f"{document.partition('/')[2]}, {pages[0]}"
        yield Change(entity, values, place)
        for page in pages:
            yield self.citation(values["id"], document, page)

    def citation(self, record: str, document: str, page: str, **more: Any) -> Change:
        """A citation of a row of a document."""
        values = {"record_id": record, "document_id": document, "page": page, **more}
        return self.ids.with_id(Change(Citation, values, f"{document.partition('/')[2]}, {page}"))

    # ---- states

    def match_state(self, number: str) -> Match:
        """The record of the state with a number."""
        return self.matcher.match(Scheme.cow, number, f"actors/cow-{number}")

    def state(self, number: str) -> Iterator[Change]:
        """The state with a number, unless it comes from elsewhere, and its identifier."""
        match, state = self.match_state(number), self.states.by_number.get(number)
        document = self.states.document["id"] if state else self.dataset.members_document["id"]
        page = f"ccode {number}" if state else f"member {number}"
        if match.is_new or match.is_imported:
            yield from self.cited(Actor, _actor(match.id, number, state), document, page)
        yield from self.identifier(match, Scheme.cow, number, f"identifiers/cow-state-{number}", document, page)

    def identifier(
        self, match: Match, scheme: Scheme, number: str, id: str, document: str, page: str
    ) -> Iterator[Change]:
        """The identifier of a record, unless the record has one with that number from elsewhere."""
        if match.claim in (None, id):
            reason = {"note": match.entry.reason} if match.entry else {}
            values = {"id": id, "record_id": match.id, "scheme": scheme, "value": number, **reason}
            yield from self.cited(Identifier, values, document, page)

    # ---- alliances

    def alliance(self, item: DatasetAlliance) -> Iterator[Change]:
        """An alliance, its identifier, its memberships and its obligations."""
        dataset, document = self.dataset, self.dataset.alliances_document["id"]
        stem = f"{dataset.slug}-{item.number}"
        match = self.matcher.match(dataset.scheme, item.number, f"alliances/{stem}")
        if match.is_new or match.is_imported:
            yield Change(Alliance, self.alliance_values(match, item), f"{document.partition('/')[2]}, {item.page}")
        yield from self.alliance_citations(match, item, document)
        yield from self.identifier(match, dataset.scheme, item.number, f"identifiers/{stem}", document, item.page)
        for member, periods in by_member(item.periods).items():
            for period in merge_periods(periods) if dataset.has_phases else periods:
                yield from self.membership(match.id, f"{stem}--{member}", period)
        for kind in dataset.columns:
            yield from self.obligations(match.id, stem, item, kind)

    def alliance_values(self, match: Match, item: DatasetAlliance) -> dict[str, Any]:
        """The values of a new alliance.  The datasets have no names, so it is labelled by its number."""
        if match.entry:
            return {"id": match.id, **match.entry.record}
        label = f"{self.dataset.name} {item.number} ({item.year})"
        return {"id": match.id, "label": label, "kind": item.kind, "formed": item.formed, "ended": item.ended}

    def alliance_citations(self, match: Match, item: DatasetAlliance, document: str) -> Iterator[Change]:
        """Citations of an alliance; if it does not come from the dataset alone, only of the dates that are certain."""
        days = {"formed": item.formed, "ended": item.ended}
        readings = [{"field": name, "value": day} for name, day in days.items() if "/" not in day]
        stem = f"citations/alliances-{self.dataset.slug}-{item.number}--{document.partition('/')[2]}"
        for number, more in enumerate([{}] if match.is_imported else readings, start=1):
            yield self.citation(match.id, document, item.page, id=f"{stem}--{number}", **more)

    def membership(self, alliance: str, stem: str, period: MembershipPeriod) -> Iterator[Change]:
        """The membership of a state for a period."""
        values = {"alliance_id": alliance, "actor_id": self.match_state(period.member).id}
        return self.fact(Membership, f"memberships/{stem}--{_slug(period.since)}", values, period)

    def obligations(self, alliance: str, stem: str, item: DatasetAlliance, kind: ObligationKind) -> Iterator[Change]:
        """The obligations of one kind: of single members, or of all of them."""
        dataset = self.dataset
        page = f"{item.page}, every row, column {dataset.columns[kind]}"
        for period in obligation_periods(item, kind, page):
            suffix = f"--{period.member}--{_slug(period.since)}" if period.member else ""
            values = {"alliance_id": alliance, "kind": kind, "note": dataset.notes.get(kind)}
            values |= {"obligor_id": self.match_state(period.member).id} if period.member else {}
            yield from self.fact(Obligation, f"obligations/{stem}--{kind}{suffix}", values, period)

    def fact(self, entity: type[Entity], id: str, values: dict[str, Any], period: MembershipPeriod) -> Iterator[Change]:
        """A fact that held for a period, with a citation for each row that supports it."""
        complete = {"id": id, **values, "since": period.since, "until": period.until}
        return self.cited(entity, complete, self.dataset.members_document["id"], *period.pages)


def _actor(id: str, number: str, state: State | None) -> dict[str, Any]:
    """The values of a state; without an entry in COW's list nothing but its number is known."""
    if state is None:
        summary = f"A member of alliances with the number {number}, which COW's list of states does not have."
        return {"id": id, "label": f"Member {number}", "kind": ActorKind.grouping, "summary": summary}
    summary = f"State {number} ({state.abbreviation}) of COW's list of states."
    return {"id": id, "label": state.name, "kind": ActorKind.state, "summary": summary}


def _slug(day: str) -> str:
    return day.strip("/")
