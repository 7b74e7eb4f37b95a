"""Creates records, and replaces those that a change states in full."""

from collections.abc import Mapping

from api.write.change_set import ChangeSet
from api.write.facts.claims import combine_claims
from api.write.inputs import RecordInput
from api.write.rules.ids import assign_ids


def create_or_replace(changes: ChangeSet, inputs: list[RecordInput], *, combines: bool = True) -> dict[str, str]:
    """Add the rows of all inputs, assigning ids to those without; claims about existing facts join these if `combines`.

    Returns the ids by local name.
    """
    changes.load_records(filter(None, (item.id for item in inputs)))
    names = assign_ids(changes, inputs)
    _resolve_names(inputs, names)
    for item in inputs:
        if item.errors:
            changes.errors += item.errors
            changes.faulty.add(item.id)
    with_ids = [(id, item) for item in inputs if (id := item.id)]
    changes.load_rows([id for id, _ in with_ids if id in changes.records])
    for id, item in with_ids:
        _add(changes, id, item)
    if combines:
        combine_claims(changes, inputs, names)
    _resolve_names(inputs, names)
    return names


def _resolve_names(inputs: list[RecordInput], names: Mapping[str, str]) -> None:
    for item in inputs if names else ():
        item.resolve_names(names)


def _add(changes: ChangeSet, id: str, item: RecordInput) -> None:
    record = changes.records.get(id)
    if id in changes.rows:
        changes.add_error(item.place, "id", f"{id} is given twice")
    elif record is not None and record["retired"] is not None:
        message = f"{id} was retracted in revision {record['retired']}; ids are never reused"
        changes.add_error(item.place, "id", message)
    elif record is not None and item.must_be_new:
        changes.add_error(item.place, "id", f"{id} already exists")
    else:
        changes.set_row(item.row, item.place)
        changes.supplied.add(id)
