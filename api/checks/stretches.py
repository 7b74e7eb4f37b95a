"""The days that facts cover by all their dates, and facts of one key that overlap."""

from api.checks.finding import Check, join_sql, not_deprecated
from api.query.sql.as_of import same_values
from schema.catalog import entities, kind_of, stated_columns
from schema.edtf import NEVER_AFTER, NEVER_BEFORE
from schema.entity import Assertion, TimeRule


def _attested() -> str:
    """Returns a table of the first and last day that any document attests, by record.

    The days that imprecise dates leave open are left out: a document attests all days from the latest possible start
    to the earliest possible end, or the one end that it gives if that is a day or a limit.
    """
    dated, undated = "since is not null and until is not null", "since is null and until is null"
    one_end = " or ".join(
        f"({name} is not null and {other} is null and ({name}_earliest = {name}_latest"
        f" or {name}_earliest = '{NEVER_BEFORE}' or {name}_latest = '{NEVER_AFTER}'))"
        for name, other in (("since", "until"), ("until", "since"))
    )
    first = f"case when {dated} then since_latest when {undated} then attested_until else attested_from end"
    last = f"case when {dated} then until_earliest when {undated} then attested_from else attested_until end"
    counted = f"attested_from <= attested_until and (({dated}) or ({undated}) or {one_end})"
    days = f"select record_id, {first} as first, {last} as last from citation where {counted}"
    return f"(select record_id, min(first) as first, max(last) as last from ({days}) days group by record_id)"


def covered(alias: str) -> tuple[str, str]:
    """Returns the first and last day that a row of `stretches` certainly covers; none if they cross."""
    return f"{alias}.covered_from", f"{alias}.covered_until"


def stretches(entity: type[Assertion]) -> str:
    """Returns a table of the facts of an entity that are not deprecated, with when they hold by their readings.

    `covered_from` and `covered_until` are certain by all dates; it begins by `begins_by` and ends from `lasts_until`.
    """
    first, last = f"coalesce(d.first, '{NEVER_AFTER}')", f"coalesce(d.last, '{NEVER_BEFORE}')"
    begins_by = least(least("f.since_latest", "f.until_latest"), first)
    lasts_until = greatest(greatest("f.until_earliest", "f.since_earliest"), last)
    return (
        f"(select f.*, {least('f.since_latest', first)} as covered_from,"
        f" {greatest('f.until_earliest', last)} as covered_until, {begins_by} as begins_by,"
        f" {lasts_until} as lasts_until from {kind_of(entity)} f left join {_attested()} d on d.record_id = f.id"
        f" where {not_deprecated(entity, 'f')})"
    )


def least(a: str, b: str) -> str:
    """Returns the lesser of two days, the same way on both backends."""
    return f"case when {a} < {b} then {a} else {b} end"


def greatest(a: str, b: str) -> str:
    """Returns the greater of two days, the same way on both backends."""
    return f"case when {a} > {b} then {a} else {b} end"


def share_days(a: str, b: str) -> str:
    """Returns the condition that two rows of `stretches` certainly share more than a boundary day."""
    (a_first, a_last), (b_first, b_last) = covered(a), covered(b)
    return f"{a_first} <= {a_last} and {b_first} <= {b_last} and {a_first} < {b_last} and {b_first} < {a_last}"


def overlaps() -> str:
    """Returns the statement for two facts of one key that overlap.

    They share more than a boundary day by all their dates; or they have the same fields and cannot be apart.
    """
    found = [entity for entity in entities().values() if issubclass(entity, Assertion) and entity.combines]
    return join_sql([_overlapping(entity) for entity in found])


def _overlapping(entity: type[Assertion]) -> str:
    key = " and ".join(same_values(entity, entity.key, "a", "b"))
    fields = same_values(entity, [*stated_columns(entity)], "a", "b")
    together = "a.lasts_until > b.begins_by and b.lasts_until > a.begins_by"
    if entity.time_rule is not TimeRule.presumed:
        together = f"({together} or (a.since is null and a.until is null and b.since is null and b.until is null))"
    same = " and ".join([*fields, together])
    reason = "'Both are facts of ' || a.label || ' at one time.'"
    table = stretches(entity)
    return (
        f"select a.id, b.id as other, {reason} as reason from {table} a join {table} b on {key}"
        f" where a.id < b.id and (({share_days('a', 'b')}) or ({same}))"
    )


STRETCHES = (Check("overlaps", "Facts of one key that overlap.", overlaps),)
