"""Checks that dates are plausible: ends after beginnings, and actions within lifetimes.

Bounds are compared, so that only what is impossible for every possible date is found.
"""

from typing import NamedTuple

from api.checks.finding import Check, dates_of, join_sql, not_deprecated, quoted
from schema.actor import Actor
from schema.alliance import Alliance
from schema.catalog import entities, first_date, kind_of, period
from schema.entity import Entity
from schema.membership import Membership
from schema.obligation import Obligation
from schema.participation import Participation
from schema.relation import Relation
from schema.statement import Statement
from schema.tenure import Tenure


class LifetimeRule(NamedTuple):
    """Rows that require a record to exist at their time: their entity, the link's column, and its target."""

    entity: type[Entity]
    column: str
    target: type[Entity]


REQUIRE_LIFETIME = (
    LifetimeRule(Tenure, "person_id", Actor),
    LifetimeRule(Membership, "actor_id", Actor),
    LifetimeRule(Membership, "alliance_id", Alliance),
    LifetimeRule(Obligation, "obligor_id", Actor),
    LifetimeRule(Obligation, "beneficiary_id", Actor),
    LifetimeRule(Obligation, "alliance_id", Alliance),
    LifetimeRule(Participation, "actor_id", Actor),
    LifetimeRule(Relation, "subject_id", Actor),
    LifetimeRule(Relation, "object_id", Actor),
    LifetimeRule(Statement, "speaker_id", Actor),
)


def intervals() -> str:
    """Returns the statement for rows that end before they begin."""
    return join_sql([_backwards(entity, *named) for entity in entities().values() if (named := dates_of(entity))])


def _backwards(entity: type[Entity], begin: str, end: str) -> str:
    first, last = quoted("a", begin), quoted("a", end)
    reason = f"'It ends ({end} ' || {last} || ') before it begins ({begin} ' || {first} || ').'"
    ends_first = f"{quoted('a', f'{end}_latest')} < {quoted('a', f'{begin}_earliest')}"
    return f"select a.id, null as other, {reason} as reason from {kind_of(entity)} a where {ends_first}"


def lifetimes() -> str:
    """Returns the statement for actions before the beginning or after the end of a lifetime."""
    after = [rule for rule in REQUIRE_LIFETIME if rule not in MEMBERS]
    return join_sql([*map(_before, REQUIRE_LIFETIME), *map(_after, after), _meeting_before(), _meeting_after()])


def members() -> str:
    """Returns the statement for memberships in an alliance that no longer existed."""
    return join_sql([_after(rule) for rule in MEMBERS])


MEMBERS = (LifetimeRule(Membership, "alliance_id", Alliance),)
"""Rows after the end of these are reported by a check of their own."""


def _before(rule: LifetimeRule) -> str:
    begin, _ = _dates(rule)
    born, _ = period(rule.target) or ("", "")
    reason = f"'It begins ' || {quoted('a', begin)} || ', before {born} (' || {quoted('w', born)} || ').'"
    return _between(rule, reason, f"{quoted('a', f'{begin}_latest')} < {quoted('w', f'{born}_earliest')}")


def _after(rule: LifetimeRule) -> str:
    begin, end = _dates(rule)
    _, died = period(rule.target) or ("", "")
    last = quoted("w", f"{died}_latest")
    day = f"coalesce({quoted('a', end)}, {quoted('a', begin)})"
    reason = f"'It lasts until ' || {day} || ', after {died} (' || {quoted('w', died)} || ').'"
    beyond = [f"{quoted('a', f'{name}_earliest')} > {last}" for name in dict.fromkeys((begin, end))]
    return _between(rule, reason, f"({' or '.join(beyond)})")


def _dates(rule: LifetimeRule) -> tuple[str, str]:
    moment = first_date(rule.entity) or ""
    return period(rule.entity) or (moment, moment)


def _between(rule: LifetimeRule, reason: str, wrong: str) -> str:
    source = f"{kind_of(rule.entity)} a join {kind_of(rule.target)} w on w.id = {quoted('a', rule.column)}"
    conditions = f"{wrong} and {not_deprecated(rule.entity, 'a')}"
    return f"select a.id, w.id as other, {reason} as reason from {source} where {conditions}"


def _meeting_before() -> str:
    reason = "'The meeting began ' || m.start || ', before founded (' || w.founded || ').'"
    return _at_meeting(reason, "m.start_latest < w.founded_earliest")


def _meeting_after() -> str:
    reason = "'The meeting began ' || m.start || ', after dissolved (' || w.dissolved || ').'"
    return _at_meeting(reason, "m.start_earliest > w.dissolved_latest")


def _at_meeting(reason: str, wrong: str) -> str:
    """Returns a query for participations in a meeting outside of the participant's lifetime."""
    source = "participation a join meeting m on m.id = a.meeting_id join actor w on w.id = a.actor_id"
    conditions = f"{wrong} and {not_deprecated(Participation, 'a')}"
    return f"select a.id, w.id as other, {reason} as reason from {source} where {conditions}"


DATES = (
    Check("intervals", "Periods that end before they begin.", intervals),
    Check("lifetimes", "Actions outside of a lifetime.", lifetimes),
    Check("members", "Members of an alliance that no longer existed.", members),
)
