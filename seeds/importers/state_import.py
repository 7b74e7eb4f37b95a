"""Converts the entries of COW's list of states to changes."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from api.write import Change
from schema.actor import Actor, ActorKind
from schema.identifier import Identifier, Scheme
from seeds.importers.citing import Citer
from seeds.importers.dataset import DatasetDocument, SourceRow
from seeds.importers.matching import IdentifierMatcher, Match
from seeds.importers.states import State, States


@dataclass
class StateImport:
    """The conversion of the list; `members` is the document that names states which the list does not have."""

    states: States
    members: DatasetDocument
    matcher: IdentifierMatcher
    citer: Citer

    def id_of(self, number: str) -> str:
        """The id of the state with a number."""
        return self._match(number).id

    def changes(self, number: str, row: SourceRow) -> Iterator[Change]:
        """The state with a number, unless it comes from elsewhere, its lifetime and its identifier.

        `row` names it, if the list does not.
        """
        match, state = self._match(number), self.states.by_number.get(number)
        document = self.states.document if state else self.members
        rows = [spell.row for spell in state.spells] if state else [row]
        if match.is_new or match.id == _own(number):
            yield from self.citer.record(Actor, _actor(match.id, number, state), document, *rows)
        if state:
            yield from self._lifetime(match.id, state)
        yield from self.citer.record(Identifier, _identifier(match, number), document, *rows)

    def _match(self, number: str) -> Match:
        return self.matcher.match([(Scheme.cow, number)], _own(number))

    def _lifetime(self, id: str, state: State) -> Iterator[Change]:
        """Citations for when a state was founded and dissolved: entering the list means no more than that it exists."""
        first, last = state.spells[0].row, state.spells[-1].row
        note = "COW lists when a state entered the system of states; it may have existed before."
        found: dict[str, tuple[SourceRow, dict[str, Any]]] = {
            "founded": (first, {"value": state.founded, "note": note})
        }
        if state.dissolved:
            found["dissolved"] = (last, {"value": state.dissolved})
        yield from self.citer.fields(id, f"cow-state-{state.number}", self.states.document, found)


def _own(number: str) -> str:
    return f"actors/cow-{number}"


def _identifier(match: Match, number: str) -> dict[str, Any]:
    reason = {"note": match.entry.reason} if match.entry else {}
    values = {"record_id": match.id, "scheme": Scheme.cow, "value": number}
    return {"id": f"identifiers/cow-state-{number}", **values, **reason}


def _actor(id: str, number: str, state: State | None) -> dict[str, Any]:
    """The values of a state; without an entry in COW's list nothing but its number is known."""
    if state is None:
        summary = f"A member of alliances with the number {number}, which COW's list of states does not have."
        return {"id": id, "label": f"Member {number}", "kind": ActorKind.grouping, "summary": summary}
    summary = f"State {number} ({state.abbreviation}) of COW's list of states."
    return {"id": id, "label": state.name, "kind": ActorKind.state, "summary": summary}
