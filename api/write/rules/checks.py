"""What must hold of a draft as a whole before it can be written."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from api.errors import Code, Refusal
from api.write.change import FieldError, Invalid, location
from api.write.change_set import ChangeSet
from api.write.commands.member import Member
from api.write.rules.clashes import find_cycle, find_duplicates
from api.write.rules.evidence import without_evidence
from api.write.rules.labels import label
from api.write.rules.validate import cited_field, references
from api.write.store.store import Row, by_entity, forward, neighbours, rows_linking_to
from schema.citation import Citation
from schema.entity import Entity
from schema.values import ID_PATTERN

MOST_TOLD = 100
Told = tuple[type[Entity], Row, str]
"""A row of an entity and the place that it comes from."""


def check_change_set(draft: ChangeSet, members: Iterable[Member]) -> None:
    """Give labels, having made sure that all is sound.

    Raises Invalid with every finding, and Refusal, IN_USE, where others refer to what is to leave.
    """
    there = by_entity(draft.rows).items()
    rows: list[Told] = [(entity, draft.rows[id], draft.places[id]) for entity, ids in there for id in ids]
    rows += [(member.entity, member.row, member.place) for member in members if member.wrong]
    draft.findings += _wrong_references(draft, rows)
    draft.findings += [_repetition(draft, *found) for found in find_duplicates(draft)]
    draft.findings += without_evidence(draft)
    refuse(draft)
    if around := find_cycle(draft):
        raise Invalid([FieldError("", "id", f"these lead back to where they began: {' > '.join(around)}")])
    _nothing_left_behind(draft)
    label(draft)


def refuse(draft: ChangeSet) -> None:
    """Raise Invalid if anything was found, in the order in which it was given."""
    if draft.findings:
        raise Invalid(_in_order(draft))


def check_batch(refused: list[Refusal], draft: ChangeSet) -> Refusal:
    """The first of some refusals, telling of the others and of whatever else was found by then."""
    first, found = refused[0], _in_order(draft)
    if len(refused) + len(found) == 1:
        return first
    errors = [{"field": refusal.field or "", "message": refusal.detail} for refusal in refused]
    errors += [{"field": location(one.place, one.field), "message": one.message} for one in found]
    first.more = {**first.more, "errors": errors}
    return first


def _in_order(draft: ChangeSet) -> list[FieldError]:
    order = {place: number for number, place in reversed(list(enumerate(draft.order)))}
    return sorted(dict.fromkeys(draft.findings), key=lambda found: order.get(found.place, len(order)))


def _wrong_references(draft: ChangeSet, rows: list[Told]) -> Iterator[FieldError]:
    ends = set(chain.from_iterable(_ends(entity, row) for entity, row, _ in _linking(rows)))
    draft.know(ends)
    kinds = {end: kind for end in ends if (kind := draft.kind(end))}
    departed = {end for end in ends - kinds.keys() if end in draft.records}
    if missing := ends - kinds.keys() - departed:
        kinds = neighbours(draft.connection, missing) | kinds
    for entity, row, place in _linking(rows):
        for found in references(entity, row, place, kinds):
            end = row[found.field]
            yield found._replace(message=_departed(draft, end)) if end in departed else found
        if entity is Citation:
            yield from cited_field(row, place, kinds)


def _linking(rows: list[Told]) -> Iterator[Told]:
    return (told for told in rows if forward(told[0]))


def _ends(entity: type[Entity], row: Row) -> Iterator[str]:
    for link in forward(entity):
        end = row[link.column]
        if end is not None and re.fullmatch(ID_PATTERN, end):
            yield end


def _departed(draft: ChangeSet, id: str) -> str:
    known = draft.records[id]
    if known["retired"] is None:
        return f"{id} leaves in this very revision"
    if known["replaced_by_id"]:
        return f"{id} was merged into {known['replaced_by_id']} in revision {known['retired']}"
    return f"{id} was retracted in revision {known['retired']}"


def _repetition(draft: ChangeSet, id: str, other: str, columns: list[str]) -> FieldError:
    return FieldError(draft.where(id), ", ".join(columns), f"are together the same as those of {other}")


def _nothing_left_behind(draft: ChangeSet) -> None:
    leaving = [id for id in draft.gone if id in draft.before]
    still = (
        rows_linking_to(draft.connection, leaving).keys() - draft.gone.keys() - draft.rows.keys() if leaving else set()
    )
    if still:
        draft.know(still)
        some = [{"id": id, "label": draft.label(id)} for id in sorted(still)[:MOST_TOLD]]
        refer = "1 other record refers" if len(still) == 1 else f"{len(still)} other records refer"
        detail = f"{refer} to {leaving[0] if len(leaving) == 1 else 'what is to leave'}."
        hint = "Retract them too, or let them go with it by `cascade`."
        raise Refusal(Code.IN_USE, detail, hint, None, more={"referrers": some, "count": len(still)})
