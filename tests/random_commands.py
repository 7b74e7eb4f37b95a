"""Random commands on a few records, step by step."""

from api.write import Command, Create, Merge, Retract, Revert, Signature, Undo, Unmerge, Update
from api.write.model import ANY_REVISION
from schema.catalog import collections

SIGNED = Signature("Somebody", "To see what comes of it.", "test")
BOOK = Create(
    collections()["documents"],
    {"id": "documents/book", "label": "A book", "title": "A book", "kind": "book", "fidelity": "original"},
)
CITED = [{"document_id": "documents/book"}]


def order(step: tuple[str, int, int], slug: str, first: int) -> Command:
    """Returns the command of a step on a few actors and a pact."""
    verb, one, other = step
    actor, second = f"actors/{slug}-{one}", f"actors/{slug}-{other}"
    match verb:
        case "create":
            return Create(collections()["actors"], {"id": actor, "label": f"A{one}", "kind": "state"})
        case "name":
            values = {"record_id": actor, "text": f"N{other}", "kind": "short", "citations": CITED}
            return Create(collections()["names"], values)
        case "join":
            pact = f"alliances/{slug}"
            return Create(collections()["memberships"], {"alliance_id": pact, "actor_id": actor, "citations": CITED})
        case "tie":
            ends = {"subject_id": actor, "object_id": second, "kind": "aids"}
            return Create(collections()["relations"], {**ends, "citations": CITED})
        case "meet":
            place = {"id": f"meetings/{slug}-{one}", "label": f"M{one}", "kind": "talks", "status": "held"}
            return Create(collections()["meetings"], {**place, "start": f"2001-0{other % 9 + 1}"})
        case "attend":
            values = {"meeting_id": f"meetings/{slug}-{other}", "actor_id": actor, "role": "host", "citations": CITED}
            return Create(collections()["participations"], values)
        case "move":
            return Update(f"meetings/{slug}-{one}", {"start": f"200{other % 10}-01-01"}, ANY_REVISION)
        case "rename":
            return Update(actor, {"label": f"B{other}", "summary": None if other else "S."}, ANY_REVISION)
        case "retract":
            return Retract(actor, ANY_REVISION, cascade=bool(other))
        case "merge":
            return Merge(actor, second)
        case "unmerge":
            return Unmerge(actor)
        case "revert":
            return Revert(actor, first + other, ANY_REVISION)
        case _:
            return Undo(first + other)


def beginning(slug: str) -> list[Command]:
    """Returns commands that create two states and a pact."""
    pact = {"id": f"alliances/{slug}", "label": "Pact", "kind": "entente"}
    states = [{"id": f"actors/{slug}-{n}", "label": f"A{n}", "kind": "state"} for n in (0, 1)]
    return [Create(collections()["alliances"], pact), *(Create(collections()["actors"], one) for one in states)]
