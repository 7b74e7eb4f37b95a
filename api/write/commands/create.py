"""Creates records, and replaces those that a change states in full."""

from api.write.change_set import ChangeSet
from api.write.facts.claims import combine_claims
from api.write.inputs import RecordInput
from api.write.rules.ids import assign_ids


def create_or_replace(changes: ChangeSet, inputs: list[RecordInput], *, combines: bool = True) -> dict[str, str]:
    """Add the rows of all inputs, assigning ids to those without; claims about existing facts join these if `combines`.

    Returns the ids by local name.
    """
    changes.load_records(item.id for item in inputs if item.id)
    names = assign_ids(changes, inputs)
    for item in inputs:
        item.resolve_names(names)
        changes.errors += item.errors
        changes.faulty |= {item.id} if item.errors else set()
    changes.load_rows([item.id for item in inputs if item.id in changes.records])
    for item in inputs:
        if item.id:
            _add(changes, item)
    if combines:
        combine_claims(changes, inputs, names)
    for item in inputs:
        item.resolve_names(names)
    return names


def _add(changes: ChangeSet, item: RecordInput) -> None:
    record = changes.records.get(item.id)
    if item.id in changes.rows:
        changes.add_error(item.place, "id", f"{item.id} is given twice")
    elif record is not None and record["retired"] is not None:
        message = f"{item.id} was retracted in revision {record['retired']}; ids are never reused"
        changes.add_error(item.place, "id", message)
    elif record is not None and item.must_be_new:
        changes.add_error(item.place, "id", f"{item.id} already exists")
    else:
        changes.set_row(item.row, item.place)
        changes.supplied.add(item.id)
