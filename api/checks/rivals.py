"""Checks for two records that claim what only one can have."""

from api.checks.finding import Check, is_certain, join_sql, not_deprecated
from schema.identifier import Identifier
from schema.tenure import Tenure


def tenures() -> str:
    """Returns the statement for offices held by two persons at once for every possible date.

    The day on which an office is handed over is no clash.
    """
    shared = [f"{a}.since_latest < {b}.until_earliest" for a in "ab" for b in "ab"]
    reason = (
        "'Both hold ' || a.office_id || ' at once: since ' || a.since || ' until ' || a.until"
        " || ', and since ' || b.since || ' until ' || b.until || '.'"
    )
    conditions = [
        "a.person_id < b.person_id and not a.acting and not b.acting",
        *shared,
        *(is_certain(alias, "since", "until") for alias in "ab"),
        *(not_deprecated(Tenure, alias) for alias in "ab"),
    ]
    source = "tenure a join tenure b on b.office_id = a.office_id"
    return join_sql([f"select a.id, b.id as other, {reason} as reason from {source} where {' and '.join(conditions)}"])


def identifiers() -> str:
    """Returns the statement for identifiers that several records claim."""
    reason = "a.scheme || ' ' || a.value || ' is claimed by ' || a.record_id || ' and by ' || b.record_id || '.'"
    source = "identifier a join identifier b on b.scheme = a.scheme and b.value = a.value and b.record_id > a.record_id"
    both_current = f"{not_deprecated(Identifier, 'a')} and {not_deprecated(Identifier, 'b')}"
    return join_sql([f"select a.id, b.id as other, {reason} as reason from {source} where {both_current}"])


RIVALS = (
    Check("tenures", "Offices that two persons hold at once.", tenures),
    Check("identifiers", "Identifiers that two records claim.", identifiers),
)
