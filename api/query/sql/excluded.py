"""How many rows of a list the point of view leaves out, so that an empty list is never mistaken for absence."""

from collections.abc import Mapping

from api.query.ast.filter import Where
from api.query.ast.select import Entity, Fixed, Hidden, Reason
from api.query.sql.as_of import reasons
from api.query.sql.context import Draft, column
from api.query.sql.expr import Literal, Pieces, Written
from api.query.sql.filters import NO_CONDITION, condition
from api.query.sql.rows import CUT, Parent
from schema.catalog import kind_of

REASONS: dict[Reason, str] = {
    "published": "How many no document published by then bears out.",
    "time": "How many of the others did not hold then.",
    "rank": "How many of what is left rank too low.",
}


def write_hidden(draft: Draft, entity: Entity, where: Where, hidden: Hidden, parent: Parent | None) -> Pieces:
    """An object with one number for each reason that is asked; a row counts for the first that it meets."""
    rows = draft.alias()
    with draft.nested(CUT):
        view = (
            dict(reasons(draft, entity, rows)) if any(isinstance(part, str) for part in hidden.parts.values()) else {}
        )
        kept = " and ".join(condition for conditions in view.values() for condition in conditions)
        wanted = condition(draft, entity, where, rows) if kept else NO_CONDITION
    if not kept:
        return draft.object({key: [_nothing(part)] for key, part in hidden.parts.items()})
    left_out = _left_out(view)
    told = draft.object({key: [_counted(left_out, part)] for key, part in hidden.parts.items()})
    scope = [f"{column(rows, parent.column)} = {parent.key}"] if parent else []
    every = [*scope, *([] if wanted == NO_CONDITION else [wanted]), f"not ({kept})"]
    found = f"{draft.table(kind_of(entity))} {rows} where {' and '.join(every)}"
    return [Written(f"(select {draft.sql(told)} from {found})")]


def _left_out(view: Mapping[Reason, list[str]]) -> dict[Reason, str]:
    """By reason the condition that a row is left out for it and for none before."""
    found: dict[Reason, str] = {}
    before: list[str] = []
    for reason, own in view.items():
        found[reason] = " and ".join([*before, f"not ({' and '.join(own)})"]) if own else "false"
        before += own
    return found


def _nothing(part: Fixed | Reason) -> Literal:
    return Literal(part.json if isinstance(part, Fixed) else "0")


def _counted(left_out: Mapping[Reason, str], part: Fixed | Reason) -> Literal | Written:
    return Literal(part.json) if isinstance(part, Fixed) else Written(f"count(*) filter (where {left_out[part]})")
