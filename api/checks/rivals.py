"""Checks for two records that claim what only one can have."""

from api.checks.evidence import CITED, SUPPORTED
from api.checks.finding import Check, is_certain, join_sql, not_deprecated
from api.checks.stretches import covered, greatest, least, share_days, stretches
from schema.edtf import NEVER_AFTER, NEVER_BEFORE
from schema.identifier import Identifier
from schema.tenure import Tenure


def tenures() -> str:
    """Returns the statement for offices of one holder that two persons certainly held at once by their readings.

    The day on which an office is handed over is no clash.
    """
    (a_first, a_last), (b_first, b_last) = covered("a"), covered("b")
    first, last = greatest(a_first, b_first), least(a_last, b_last)
    reason = f"'Both hold ' || a.office_id || ' at once, from ' || {first} || ' to ' || {last} || '.'"
    conditions = [
        "a.person_id < b.person_id and not a.acting and not b.acting",
        share_days("a", "b"),
        *(is_certain(alias, "since", "until") for alias in "ab"),
    ]
    table = stretches(Tenure)
    source = f"{table} a join {table} b on b.office_id = a.office_id join office o on o.id = a.office_id"
    where = " and ".join(["o.one_holder", *conditions])
    return join_sql([f"select a.id, b.id as other, {reason} as reason from {source} where {where}"])


def identifiers() -> str:
    """Returns the statement for identifiers that several records claim at one time.

    An identifier whose citations are all set aside is no claim; the check `unsupported` finds it.
    """
    reason = "a.scheme || ' ' || a.value || ' is claimed by ' || a.record_id || ' and by ' || b.record_id || '.'"
    source = "identifier a join identifier b on b.scheme = a.scheme and b.value = a.value and b.record_id > a.record_id"
    current = [not_deprecated(Identifier, alias) for alias in "ab"]
    claimed = [
        f"(not {cited} or {supported})" for cited, supported in zip(_of_both(CITED), _of_both(SUPPORTED), strict=True)
    ]
    together = [f"{_begin(a)} < {_end(b)}" for a, b in ("ab", "ba")]
    where = " and ".join([*current, *claimed, *together])
    return join_sql([f"select a.id, b.id as other, {reason} as reason from {source} where {where}"])


def _begin(alias: str) -> str:
    return f"(case when {alias}.since is null then '{NEVER_BEFORE}' else {alias}.since_latest end)"


def _end(alias: str) -> str:
    return f"(case when {alias}.until is null then '{NEVER_AFTER}' else {alias}.until_earliest end)"


def _of_both(condition: str) -> list[str]:
    """Returns a condition on `a`, and the same on `b`."""
    return [condition, condition.replace("a.id", "b.id")]


RIVALS = (
    Check("tenures", "Offices of one holder that two persons hold at once.", tenures),
    Check("identifiers", "Identifiers that two records claim.", identifiers),
)
