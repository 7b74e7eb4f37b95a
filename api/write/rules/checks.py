"""Checks a change set as a whole, once all commands were applied."""

import re
from collections.abc import Collection, Iterable, Mapping

from api.errors import Code, Refusal
from api.write.change_set import ChangeSet
from api.write.facts.derive import derive
from api.write.inputs import RecordInput
from api.write.model import Invalid, InvalidField, error_list, location
from api.write.rules.cycles import Cycle, find_cycles
from api.write.rules.evidence import missing_citations
from api.write.rules.labels import update_labels
from api.write.rules.readings import reading_errors
from api.write.rules.references import PlacedRow, reference_errors
from api.write.rules.uniqueness import find_duplicates
from api.write.store.rows import by_entity, entity_of, rows_linking_to
from schema.entity import Assertion

MAX_REFERRERS = 100
MAX_NAMED = 5
CHANGE_NUMBER = re.compile(r"changes\.(\d+)")


def check_change_set(changes: ChangeSet, inputs: Iterable[RecordInput]) -> None:
    """Check everything that is to be written, then update the labels.

    Raises Invalid with every error if the request is malformed or no command is refused, otherwise the first Refusal
    with every error in it.
    """
    by_type = by_entity(changes.rows).items()
    rows: list[PlacedRow] = [(entity, changes.rows[id], changes.places[id]) for entity, ids in by_type for id in ids]
    rows += [(item.entity, item.row, item.place) for item in inputs if item.errors]
    changes.errors += reference_errors(changes, rows)
    changes.errors += [_duplicate_error(changes, *found) for found in find_duplicates(changes)]
    changes.errors += missing_citations(changes)
    changes.errors += reading_errors(changes)
    changes.errors += [_cycle_error(changes, cycle) for cycle in find_cycles(changes)]
    _check_removed_unused(changes)
    if changes.is_malformed:
        changes.errors += map(_as_error, changes.refusals)
    elif changes.refusals:
        raise _batch_refusal(changes.refusals, _in_input_order(changes))
    if changes.errors:
        raise Invalid(_in_input_order(changes))
    derive(changes)
    update_labels(changes)


def _as_error(refusal: Refusal) -> InvalidField:
    place, _, field = (refusal.field or "").rpartition(".")
    return InvalidField(place, field, refusal.detail, refusal.hint or "")


def _batch_refusal(refusals: list[Refusal], invalid: list[InvalidField]) -> Refusal:
    """The first of some refusals; if there are more errors, all of them are listed in it."""
    first = refusals[0]
    if len(refusals) + len(invalid) == 1:
        return first
    errors = [(refusal.field or "", refusal.detail, refusal.hint or "") for refusal in refusals]
    errors += [(location(error.place, error.field), error.message, error.hint) for error in invalid]
    first.more = {**first.more, "errors": error_list(errors)}
    return first


def _in_input_order(changes: ChangeSet) -> list[InvalidField]:
    order = {place: number for number, place in reversed(list(enumerate(changes.input_order)))}
    return sorted(
        dict.fromkeys(changes.errors), key=lambda error: (_change_number(error), order.get(error.place, len(order)))
    )


def _change_number(error: InvalidField) -> int:
    """The number of the change in a batch that an error is about; -1 for other errors."""
    found = CHANGE_NUMBER.match(location(error.place, error.field))
    return int(found[1]) if found else -1


def _cycle_error(changes: ChangeSet, cycle: Cycle) -> InvalidField:
    message = f"these records refer to each other in a cycle: {' > '.join(cycle.ids)}"
    first = cycle.ids[0]
    return InvalidField(changes.place_of(first), cycle.column if first in changes.supplied else "id", message)


def _duplicate_error(changes: ChangeSet, id: str, other: str, columns: list[str]) -> InvalidField:
    message = f"must be unique, but {other} has the same"
    if issubclass(entity_of(id), Assertion):
        message += ": name it as `fact` to add citations to it"
    return InvalidField(changes.place_of(id), ", ".join(columns), message)


def _check_removed_unused(changes: ChangeSet) -> None:
    removed = [id for id in changes.removed if id in changes.before]
    linking = rows_linking_to(changes.connection, removed) if removed else {}
    referrers = linking.keys() - changes.removed.keys() - changes.rows.keys() - changes.unchecked
    if referrers:
        changes.load_records(referrers)
        listed = sorted(referrers)[:MAX_REFERRERS]
        some = [{"id": id, "label": changes.label(id)} for id in listed]
        refer = "1 other record refers" if len(referrers) == 1 else f"{len(referrers)} other records refer"
        detail = f"{refer} to {_in_a_sentence(_used(changes, listed, linking))}."
        hint = "Retract them first, or retract them as well with `cascade`."
        more = {"referrers": some, "count": len(referrers)}
        changes.refusals.append(Refusal(Code.IN_USE, detail, hint, None, more=more))


def _used(changes: ChangeSet, referrers: Collection[str], linking: Mapping[str, Collection[str]]) -> list[str]:
    """The removed records that others refer to."""
    changes.load_rows(referrers)
    rows = ((row, linking[id]) for id in referrers if (row := changes.row(id)))
    return sorted({row[column] for row, columns in rows for column in columns if row[column] in changes.removed})


def _in_a_sentence(ids: list[str]) -> str:
    """Some ids as part of a sentence."""
    further = f" and {len(ids) - MAX_NAMED} more" if len(ids) > MAX_NAMED else ""
    return ", ".join(ids[:MAX_NAMED]) + further
