"""Counts of the rows that the view excludes from a list, so an empty list is not mistaken for missing data."""

from collections.abc import Mapping

from api.query.ast.filter import Where
from api.query.ast.select import Entity, ExcludedCounts, ExclusionReason, FixedJson
from api.query.sql.as_of import exclusion_reasons
from api.query.sql.context import SqlContext
from api.query.sql.expr import Piece, Pieces, SqlExpr, TextPart
from api.query.sql.filters import NO_CONDITION, condition
from api.query.sql.row_source import CUT, Parent, scope
from schema.catalog import kind_of


def write_excluded_counts(
    sql: SqlContext, entity: Entity, where: Where, counts: ExcludedCounts, parent: Parent | None
) -> Pieces:
    """Returns a JSON object with a number per reason; a row counts for the first reason that applies."""
    rows = sql.alias()
    with sql.nested(CUT):
        selected = any(isinstance(part, str) for part in counts.parts.values())
        view = dict(exclusion_reasons(sql, entity, rows)) if selected else {}
        kept = " and ".join(condition for conditions in view.values() for condition in conditions)
        matches = condition(sql, entity, where, rows) if kept else NO_CONDITION
    if not kept:
        return sql.object({key: [_zero(part)] for key, part in counts.parts.items()})
    by_reason = _by_first_reason(view)
    numbers = sql.expression(sql.object({key: [_count(by_reason, part)] for key, part in counts.parts.items()}))
    conditions = [*scope(parent, rows), *([] if matches == NO_CONDITION else [matches]), f"not ({kept})"]
    source = f"{sql.table(kind_of(entity))} {rows} where {' and '.join(conditions)}"
    return [SqlExpr(f"(select {numbers} from {source})")]


def _by_first_reason(view: Mapping[ExclusionReason, list[str]]) -> dict[ExclusionReason, str]:
    """Returns by reason the condition that a row is excluded for it and for no earlier reason."""
    by_reason: dict[ExclusionReason, str] = {}
    earlier: list[str] = []
    for reason, own in view.items():
        by_reason[reason] = " and ".join([*earlier, f"not ({' and '.join(own)})"]) if own else "false"
        earlier += own
    return by_reason


def _zero(part: FixedJson | ExclusionReason) -> Piece:
    return TextPart(part.json if isinstance(part, FixedJson) else "0")


def _count(by_reason: Mapping[ExclusionReason, str], part: FixedJson | ExclusionReason) -> Piece:
    return TextPart(part.json) if isinstance(part, FixedJson) else SqlExpr(f"count(*) filter (where {by_reason[part]})")
