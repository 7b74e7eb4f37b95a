"""Restores a record to its state at an earlier revision."""

from api.errors import Code, Refusal
from api.write.change_set import ChangeSet
from api.write.commands.restore import removed_with, restore_rows
from api.write.model import Revert, location
from api.write.store.versions import rows_at


def revert(changes: ChangeSet, command: Revert) -> None:
    """Set a record to its earlier row.  A removed record is restored with what was removed together with it.

    Raises Refusal if it did not exist at that revision, or was changed meanwhile.
    """
    id, place = command.id, command.place
    changes.load_rows([id])
    record = changes.records.get(id)
    if record is None:
        raise changes.missing_error(id, location(place, "id"))
    changes.require_revision(changes.row(id) or record, command.if_revision, place)
    if command.to > changes.seq:
        changes.add_error(place, "to", f"there is no revision {command.to} yet; the latest is {changes.seq}")
        return
    earlier = rows_at(changes.connection, [id], command.to).get(id)
    if earlier is None or record["redacted"] is not None:
        detail = f"{id} did not exist at revision {command.to}."
        hint = "Its history lists the revisions that changed it."
        raise Refusal(Code.NOT_FOUND, detail, hint, location(place, "to"))
    changes.set_row(earlier, place)
    if (retired := record["retired"]) is not None:
        restore_rows(changes, removed_with(changes, id, retired), retired, place)
