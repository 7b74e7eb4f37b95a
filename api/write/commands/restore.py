"""Going back: a merge undone, a record as it was, a revision undone.  Each makes a new revision."""

from collections.abc import Iterable, Mapping

from api.errors import Code, Refusal
from api.write.change import Revert, Skipped, Undo, Unmerge, location
from api.write.change_set import ChangeSet
from api.write.commands.retract import retracted_together
from api.write.store.store import Row, entity_of, forward
from api.write.store.versions import Version, same, versions, versions_of
from schema.ledger import Action

CHANGED_SINCE = "was changed since"
LEADS_NOWHERE = "refers to what is not there any more"
ERASED = "was erased"
NOT_GONE = "is not gone since then"


# ---- merges


def unmerge(draft: ChangeSet, order: Unmerge) -> None:
    """Bring back what a merge took away, and lead the links back that nobody has changed since.

    Raises Refusal where the record was not merged.
    """
    turns = versions_of(draft.connection, _merged_in(draft, order))
    family = _family(order.id, turns)
    own = [turn for turn in turns if turn.id == order.id or _links_to(turn.before, family)]
    back = {turn.id: turn.before for turn in own if turn.after is None and turn.before is not None}
    _bring_back(draft, back, own[0].revision, order.place)
    for turn in own:
        if turn.after is not None and turn.before is not None:
            _lead_back(draft, turn, family, order.place)


def _merged_in(draft: ChangeSet, order: Unmerge) -> int:
    draft.know([order.id])
    known = draft.records.get(order.id)
    if known is None:
        raise draft.absent(order.id, location(order.place, "id"))
    if known["replaced_by_id"] is None or known["retired"] is None:
        raise Refusal(Code.NOT_FOUND, f"{order.id} was not merged into another.", None, location(order.place, "id"))
    return int(known["retired"])


def _family(id: str, turns: list[Version]) -> set[str]:
    """The record and all that left with it: assertions that came to repeat others, and ties to itself."""
    family, before = {id}, 0
    while before != len(family):
        before = len(family)
        family |= {turn.id for turn in turns if turn.after is None and _links_to(turn.before, family)}
    return family


def _links_to(row: Row | None, ids: set[str]) -> bool:
    return row is not None and any(row[link.column] in ids for link in forward(entity_of(row["id"])))


def _lead_back(draft: ChangeSet, turn: Version, family: set[str], place: str) -> None:
    draft.load([turn.id])
    now = draft.row(turn.id)
    assert turn.before is not None
    if now is None or not same(now, turn.after):
        draft.left.append(Skipped(turn.id, CHANGED_SINCE))
        return
    ends = {link.column: turn.before[link.column] for link in forward(entity_of(turn.id))}
    draft.put(now | {column: end for column, end in ends.items() if end in family}, place)


# ---- records


def revert(draft: ChangeSet, order: Revert) -> None:
    """Let a record be as it was.  One that is gone comes back with what left together with it.

    Raises Refusal where it was not there at that revision, or was changed since.
    """
    draft.load([order.id])
    known = draft.records.get(order.id)
    if known is None:
        raise draft.absent(order.id, location(order.place, "id"))
    draft.guard(draft.row(order.id) or known, order.if_revision, order.place)
    if order.to > draft.seq:
        draft.find(order.place, "to", f"there is no revision {order.to} yet: the last is {draft.seq}")
        return
    then = versions(draft.connection, [order.id], order.to).get(order.id)
    if then is None or known["redacted"] is not None:
        detail = f"{order.id} was not there at revision {order.to}."
        raise Refusal(Code.NOT_FOUND, detail, "Its history says when it was.", location(order.place, "to"))
    draft.put(then, order.place)
    if known["retired"] is not None:
        _bring_back(draft, departed_together(draft, order.id, known["retired"]), known["retired"], order.place)


def departed_together(draft: ChangeSet, id: str, revision: int) -> dict[str, Row]:
    """What left together with a record because it referred to it, near or far."""
    gone = {turn.id: turn.before for turn in versions_of(draft.connection, revision) if turn.after is None}
    found: dict[str, Row] = {}
    ahead = {id}
    while ahead:
        near = [there for there, row in gone.items() if there not in found and there != id and _links_to(row, ahead)]
        found |= {there: row for there in near if (row := gone[there]) is not None}
        ahead = set(near)
    return found


def _bring_back(draft: ChangeSet, rows: Mapping[str, Row], revision: int, place: str) -> None:
    """Let rows be there again that left in a revision; those that would lead to nothing are left."""
    draft.load(rows)
    back = {id: row for id, row in rows.items() if _is_gone(draft, id, revision)}
    draft.know(end for row in back.values() for end in _ends(row))
    while lost := {id for id, row in back.items() if any(_leads_nowhere(draft, end, back) for end in _ends(row))}:
        draft.left += [Skipped(id, LEADS_NOWHERE) for id in sorted(lost)]
        back = {id: row for id, row in back.items() if id not in lost}
    for row in back.values():
        draft.put(dict(row), place)


def _is_gone(draft: ChangeSet, id: str, revision: int) -> bool:
    known = draft.records[id]
    if known["redacted"] is None and known["retired"] == revision:
        return True
    draft.left.append(Skipped(id, ERASED if known["redacted"] else NOT_GONE))
    return False


def _ends(row: Row) -> Iterable[str]:
    return [row[link.column] for link in forward(entity_of(row["id"])) if row[link.column] is not None]


def _leads_nowhere(draft: ChangeSet, end: str, back: Mapping[str, Row]) -> bool:
    return end not in back and draft.kind(end) is None


# ---- revisions


def undo(draft: ChangeSet, order: Undo) -> None:
    """Undo all that a revision did, as far as nobody has changed it since.  Raises Refusal where there is none."""
    turns = versions_of(draft.connection, order.revision)
    if not turns:
        raise Refusal(
            Code.NOT_FOUND, f"There is no revision {order.revision}.", None, location(order.place, "revision")
        )
    draft.load([turn.id for turn in turns])
    came = [turn.id for turn in turns if turn.before is None and _unchanged(draft, turn)]
    for id in retracted_together(draft, came, cascade=False):
        draft.retire(id)
    left = {turn.id: turn.before for turn in turns if turn.before is not None and turn.after is None}
    _bring_back(draft, left, order.revision, order.place)
    for turn in turns:
        if turn.before is not None and turn.after is not None and _unchanged(draft, turn):
            draft.put(dict(turn.before), order.place)


def _unchanged(draft: ChangeSet, turn: Version) -> bool:
    if turn.action is not Action.redacted and turn.after is not None and same(draft.row(turn.id), turn.after):
        return True
    draft.left.append(Skipped(turn.id, ERASED if turn.action is Action.redacted else CHANGED_SINCE))
    return False
