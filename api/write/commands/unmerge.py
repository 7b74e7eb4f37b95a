"""Restores a record that was merged into another."""

from api.errors import Code, Refusal
from api.write.change_set import ChangeSet
from api.write.commands.restore import CHANGED_SINCE, links_to, restore_rows
from api.write.model import Skipped, Unmerge, location
from api.write.store.rows import entity_of, forward_links
from api.write.store.versions import Version, has_same_values, versions_of


def unmerge(changes: ChangeSet, command: Unmerge) -> None:
    """Restore what the merge removed, and point the links back that were not changed since.

    Raises Refusal if the record was not merged.
    """
    versions = versions_of(changes.connection, _merge_revision(changes, command))
    family = _family(command.id, versions)
    own = [version for version in versions if version.id == command.id or links_to(version.before, family)]
    removed = {version.id: version.before for version in own if version.after is None and version.before is not None}
    restore_rows(changes, removed, own[0].revision, command.place)
    for version in own:
        if version.after is not None and version.before is not None:
            _point_back(changes, version, family, command.place)


def _merge_revision(changes: ChangeSet, command: Unmerge) -> int:
    changes.load_records([command.id])
    record, place = changes.records.get(command.id), location(command.place, "id")
    if record is None:
        raise changes.missing_error(command.id, place)
    if record["replaced_by_id"] is None or record["retired"] is None:
        raise Refusal(Code.NOT_FOUND, f"{command.id} was not merged into another record.", None, place)
    return int(record["retired"])


def _family(id: str, versions: list[Version]) -> set[str]:
    """The record and everything removed with it: assertions that became duplicates or linked a record to itself."""
    family, size = {id}, 0
    while size != len(family):
        size = len(family)
        family |= {version.id for version in versions if version.after is None and links_to(version.before, family)}
    return family


def _point_back(changes: ChangeSet, version: Version, family: set[str], place: str) -> None:
    changes.load_rows([version.id])
    row = changes.row(version.id)
    assert version.before is not None
    if row is None or not has_same_values(row, version.after):
        changes.skipped.append(Skipped(version.id, CHANGED_SINCE))
        return
    ends = {link.column: version.before[link.column] for link in forward_links(entity_of(version.id))}
    changes.set_row(row | {column: end for column, end in ends.items() if end in family}, place)
