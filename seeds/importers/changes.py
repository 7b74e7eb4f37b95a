"""What a dataset of alliances says, as changes: every row with an id made of its key, and a citation of it."""

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
from seeds.importers.dataset import Dataset
from seeds.importers.matching import IdentifierMatcher, Match
from seeds.importers.states import SOURCE, State, States
from seeds.importers.terms import Pact, Term, binding, by_member, merged

WHOLE = "the file as a whole"


@dataclass
class AllianceImport:
    """A dataset while it becomes changes."""

    dataset: Dataset
    states: States
    known: IdentifierMatcher
    ids: Ids = field(default_factory=Ids)

    def changes(self) -> Iterator[Change]:
        """Everything, those first that others lead to."""
        yield from self.documents()
        members = sorted({term.member for pact in self.dataset.pacts for term in pact.terms}, key=int)
        for number in members:
            yield from self.state(number)
        for pact in self.dataset.pacts:
            yield from self.pact(pact)

    # ---- who says so

    def documents(self) -> Iterator[Change]:
        """The documents, who publishes them, and what they cover."""
        dataset, listed = self.dataset, self.states.document
        sources = {SOURCE["id"]: (SOURCE, listed), dataset.source["id"]: (dataset.source, dataset.of_members)}
        for source, document in sources.values():
            yield from self.cited(Publisher, source, document["id"], WHOLE)
        for document in {one["id"]: one for one in (listed, dataset.of_members, dataset.of_alliances)}.values():
            yield from self.cited(Document, document, document["id"], WHOLE)
        yield from self.coverages(dataset.of_members["id"])

    def coverages(self, document: str) -> Iterator[Change]:
        """What the dataset sets out to tell; some of its alliances, imported alone, are still told whole."""
        for covers in (CoverageType.membership, CoverageType.obligation):
            own = {"id": f"coverages/{document.partition('/')[2]}--{covers}", "document_id": document}
            yield from self.cited(Coverage, {**own, "covers": covers, **self.dataset.coverage}, document, WHOLE)

    def cited(self, entity: type[Entity], values: dict[str, Any], document: str, *pages: str) -> Iterator[Change]:
        """A record, and a citation for each row of a document that says so."""
        place = f"{document.partition('/')[2]}, {pages[0]}"
        yield Change(entity, values, place)
        for page in pages:
            yield self.citation(values["id"], document, page)

    def citation(self, record: str, document: str, page: str, **more: Any) -> Change:
        """That a row of a document bears a record out."""
        values = {"record_id": record, "document_id": document, "page": page, **more}
        return self.ids.with_id(Change(Citation, values, f"{document.partition('/')[2]}, {page}"))

    # ---- who is a member

    def match(self, number: str) -> Match:
        """The state with a number."""
        return self.known.match(Scheme.cow, number, f"actors/cow-{number}")

    def state(self, number: str) -> Iterator[Change]:
        """A state, unless the base has it, and its number."""
        match, state = self.match(number), self.states.by_number.get(number)
        document = self.states.document["id"] if state else self.dataset.of_members["id"]
        page = f"ccode {number}" if state else f"member {number}"
        if match.new or match.ours:
            yield from self.cited(Actor, _actor(match.id, number, state), document, page)
        yield from self.identifier(match, Scheme.cow, number, f"identifiers/cow-state-{number}", document, page)

    def identifier(
        self, match: Match, scheme: Scheme, number: str, id: str, document: str, page: str
    ) -> Iterator[Change]:
        """What the dataset numbers a record, unless somebody else has told so."""
        if match.claim in (None, id):
            reason = {"note": match.same.reason} if match.same else {}
            values = {"id": id, "record_id": match.id, "scheme": scheme, "value": number, **reason}
            yield from self.cited(Identifier, values, document, page)

    # ---- what they belonged to

    def pact(self, pact: Pact) -> Iterator[Change]:
        """An alliance, its number, its members and what bound them."""
        dataset, document = self.dataset, self.dataset.of_alliances["id"]
        stem = f"{dataset.slug}-{pact.number}"
        match = self.known.match(dataset.scheme, pact.number, f"alliances/{stem}")
        if match.new or match.ours:
            yield Change(Alliance, self.alliance(match, pact), f"{document.partition('/')[2]}, {pact.page}")
        yield from self.alliance_citations(match, pact, document)
        yield from self.identifier(match, dataset.scheme, pact.number, f"identifiers/{stem}", document, pact.page)
        for member, terms in by_member(pact.terms).items():
            for term in merged(terms) if dataset.phases else terms:
                yield from self.membership(match.id, f"{stem}--{member}", term)
        for kind in dataset.columns:
            yield from self.obligations(match.id, stem, pact, kind)

    def alliance(self, match: Match, pact: Pact) -> dict[str, Any]:
        """An alliance that the base does not have from others.  The datasets give no names, so its number is it."""
        if match.same:
            return {"id": match.id, **match.same.record}
        label = f"{self.dataset.name} {pact.number} ({pact.year})"
        return {"id": match.id, "label": label, "kind": pact.kind, "formed": pact.formed, "ended": pact.ended}

    def alliance_citations(self, match: Match, pact: Pact, document: str) -> Iterator[Change]:
        """Who says so: of an alliance that is not the dataset's alone, only of the days that it gives."""
        days = {"formed": pact.formed, "ended": pact.ended}
        told = [{"field": name, "value": day} for name, day in days.items() if "/" not in day]
        stem = f"citations/alliances-{self.dataset.slug}-{pact.number}--{document.partition('/')[2]}"
        for number, more in enumerate([{}] if match.ours else told, start=1):
            yield self.citation(match.id, document, pact.page, id=f"{stem}--{number}", **more)

    def membership(self, alliance: str, stem: str, term: Term) -> Iterator[Change]:
        """That a state belonged to an alliance for a time."""
        values = {"alliance_id": alliance, "actor_id": self.match(term.member).id}
        return self.term(Membership, f"memberships/{stem}--{_slug(term.since)}", values, term)

    def obligations(self, alliance: str, stem: str, pact: Pact, kind: ObligationKind) -> Iterator[Change]:
        """What members were bound to: each by itself, or all of them alike."""
        dataset = self.dataset
        page = f"{pact.page}, every row, column {dataset.columns[kind]}"
        for term in binding(pact, kind, page):
            one = f"--{term.member}--{_slug(term.since)}" if term.member else ""
            values = {"alliance_id": alliance, "kind": kind, "note": dataset.notes.get(kind)}
            values |= {"obligor_id": self.match(term.member).id} if term.member else {}
            yield from self.term(Obligation, f"obligations/{stem}--{kind}{one}", values, term)

    def term(self, entity: type[Entity], id: str, values: dict[str, Any], term: Term) -> Iterator[Change]:
        """What was so for a time, with a citation for each row that says so."""
        whole = {"id": id, **values, "since": term.since, "until": term.until}
        return self.cited(entity, whole, self.dataset.of_members["id"], *term.pages)


def _actor(id: str, number: str, state: State | None) -> dict[str, Any]:
    """A state by COW's list, or what the list does not have: then nothing but its number is known."""
    if state is None:
        summary = f"A member of alliances with the number {number}, which COW's list of states does not have."
        return {"id": id, "label": f"Member {number}", "kind": ActorKind.grouping, "summary": summary}
    summary = f"State {number} ({state.abbreviation}) of COW's list of states."
    return {"id": id, "label": state.name, "kind": ActorKind.state, "summary": summary}


def _slug(day: str) -> str:
    return day.strip("/")
