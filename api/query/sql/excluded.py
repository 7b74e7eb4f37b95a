"""How many rows of a list the point of view leaves out, so that an empty list is never mistaken for absence."""

from collections.abc import Mapping

from api.query.ast.filter import Where
from api.query.ast.select import Entity, ExcludedCounts, ExclusionReason, FixedJson
from api.query.sql.as_of import exclusion_reasons
from api.query.sql.context import SqlContext, column
from api.query.sql.expr import Pieces, SqlExpr, TextPart
from api.query.sql.filters import NO_CONDITION, condition
from api.query.sql.rows import CUT, Parent
from schema.catalog import kind_of

REASONS: dict[ExclusionReason, str] = {
    "published": "How many no document published by then bears out.",
    "time": "How many of the others did not hold then.",
    "rank": "How many of what is left rank too low.",
}


def write_excluded_counts(
    sql: SqlContext, entity: Entity, where: Where, hidden: ExcludedCounts, parent: Parent | None
) -> Pieces:
    """An object with one number for each reason that is asked; a row counts for the first that it meets."""
    rows = sql.alias()
    with sql.nested(CUT):
        view = (
            dict(exclusion_reasons(sql, entity, rows))
            if any(isinstance(part, str) for part in hidden.parts.values())
            else {}
        )
        kept = " and ".join(condition for conditions in view.values() for condition in conditions)
        wanted = condition(sql, entity, where, rows) if kept else NO_CONDITION
    if not kept:
        return sql.object({key: [_nothing(part)] for key, part in hidden.parts.items()})
    left_out = _left_out(view)
    told = sql.object({key: [_counted(left_out, part)] for key, part in hidden.parts.items()})
    scope = [f"{column(rows, parent.column)} = {parent.key}"] if parent else []
    every = [*scope, *([] if wanted == NO_CONDITION else [wanted]), f"not ({kept})"]
    found = f"{sql.table(kind_of(entity))} {rows} where {' and '.join(every)}"
    return [SqlExpr(f"(select {sql.expression(told)} from {found})")]


def _left_out(view: Mapping[ExclusionReason, list[str]]) -> dict[ExclusionReason, str]:
    """By reason the condition that a row is left out for it and for none before."""
    found: dict[ExclusionReason, str] = {}
    before: list[str] = []
    for reason, own in view.items():
        found[reason] = " and ".join([*before, f"not ({' and '.join(own)})"]) if own else "false"
        before += own
    return found


def _nothing(part: FixedJson | ExclusionReason) -> TextPart:
    return TextPart(part.json if isinstance(part, FixedJson) else "0")


def _counted(left_out: Mapping[ExclusionReason, str], part: FixedJson | ExclusionReason) -> TextPart | SqlExpr:
    return TextPart(part.json) if isinstance(part, FixedJson) else SqlExpr(f"count(*) filter (where {left_out[part]})")
