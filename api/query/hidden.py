"""How many rows of a list the point of view leaves out, so that an empty list is never mistaken for absence."""

from collections.abc import Mapping

from api.query.dialect import Literal, Pieces, Written
from api.query.draft import Draft, column
from api.query.filters import NO_CONDITION, condition
from api.query.rows import CUT
from api.query.selection import Entity, Fixed, Hidden, Reason, Where
from api.query.time import reasons
from schema.catalog import kind_of

REASONS: dict[Reason, str] = {
    "published": "How many no document published by then bears out.",
    "time": "How many of the others did not hold then.",
    "rank": "How many of what is left rank too low.",
}


def write_hidden(draft: Draft, entity: Entity, where: Where, hidden: Hidden, parent: tuple[str, str] | None) -> Pieces:
    """An object with one number for each reason that is asked; a row counts for the first that it meets."""
    rows = draft.alias()
    with draft.nested(CUT):
        view = dict(reasons(draft, entity, rows))
        kept = " and ".join(condition for conditions in view.values() for condition in conditions)
        wanted = condition(draft, entity, where, rows) if kept else NO_CONDITION
    left_out = _left_out(view)
    told = draft.object({key: [_part(left_out, part)] for key, part in hidden.parts.items()})
    if not kept:
        return told
    scope = [f"{column(rows, parent[0])} = {parent[1]}"] if parent else []
    every = [*scope, *([] if wanted == NO_CONDITION else [wanted]), f"not ({kept})"]
    found = f"{draft.table(kind_of(entity))} {rows} where {' and '.join(every)}"
    return [Written(f"(select {draft.sql(told)} from {found})")]


def _left_out(view: Mapping[Reason, list[str]]) -> dict[Reason, str]:
    """By reason the condition that a row is left out for it and for none before; nothing where no row can be."""
    found: dict[Reason, str] = {}
    before: list[str] = []
    for reason, own in view.items():
        if own:
            found[reason] = " and ".join([*before, f"not ({' and '.join(own)})"])
            before += own
    return found


def _part(left_out: Mapping[Reason, str], part: Fixed | Reason) -> Literal | Written:
    if isinstance(part, Fixed):
        return Literal(part.json)
    return Written(f"count(*) filter (where {left_out[part]})") if part in left_out else Literal("0")
