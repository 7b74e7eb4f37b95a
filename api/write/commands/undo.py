"""Undoes a revision."""

from api.errors import Code, Refusal
from api.write.change_set import ChangeSet
from api.write.commands.restore import CHANGED_SINCE, ERASED, restore_rows
from api.write.commands.retract import with_dependents
from api.write.model import Skipped, Undo, location
from api.write.store.versions import Version, has_same_values, versions_of
from schema.ledger import Action


def undo(changes: ChangeSet, command: Undo) -> None:
    """Undo everything that a revision did, except to records that were changed later.

    Raises Refusal if there is no such revision.
    """
    versions = versions_of(changes.connection, command.revision)
    if not versions:
        place = location(command.place, "revision")
        raise Refusal(Code.NOT_FOUND, f"There is no revision {command.revision}.", None, place)
    changes.load_rows([version.id for version in versions])
    created = [version.id for version in versions if version.before is None and _is_current(changes, version)]
    for id in with_dependents(changes, created, cascade=False):
        changes.remove(id)
    removed = {v.id: v.before for v in versions if v.before is not None and v.after is None}
    restore_rows(changes, removed, command.revision, command.place)
    for version in versions:
        if version.before is not None and version.after is not None and _is_current(changes, version):
            changes.set_row(dict(version.before), command.place)


def _is_current(changes: ChangeSet, version: Version) -> bool:
    """Whether a record is still as the revision left it; otherwise it is skipped."""
    is_redacted = version.action is Action.redacted
    if not is_redacted and version.after is not None and has_same_values(changes.row(version.id), version.after):
        return True
    changes.skipped.append(Skipped(version.id, ERASED if is_redacted else CHANGED_SINCE))
    return False
