"""Whether dates can be: the end after the beginning, and what somebody does within their life.

A bound is compared with a bound, so that only what is impossible by every reading of the dates is found.
"""

from typing import NamedTuple

from api.checks.finding import Check, dates_of, join_sql, quoted, reason_sql
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


class Lived(NamedTuple):
    """What only those can do who exist: whose act it is, and who."""

    entity: type[Entity]
    column: str
    who: type[Entity]


LIVED = (
    Lived(Tenure, "person_id", Actor),
    Lived(Membership, "actor_id", Actor),
    Lived(Membership, "alliance_id", Alliance),
    Lived(Obligation, "obligor_id", Actor),
    Lived(Obligation, "beneficiary_id", Actor),
    Lived(Obligation, "alliance_id", Alliance),
    Lived(Participation, "actor_id", Actor),
    Lived(Relation, "subject_id", Actor),
    Lived(Relation, "object_id", Actor),
    Lived(Statement, "speaker_id", Actor),
)


def intervals() -> str:
    """Whatever ends before it begins."""
    return join_sql([_backwards(entity, *named) for entity in entities().values() if (named := dates_of(entity))])


def _backwards(entity: type[Entity], begin: str, end: str) -> str:
    first, last = quoted("a", begin), quoted("a", end)
    reason = f"'It ends ({end} ' || {last} || ') before it begins ({begin} ' || {first} || ').'"
    ends_first = f"{quoted('a', f'{end}_latest')} < {quoted('a', f'{begin}_earliest')}"
    return f"select a.id, null as other, {reason} as reason from {kind_of(entity)} a where {ends_first}"


def lifetimes() -> str:
    """What somebody does before they came to be, or still after they ceased to be."""
    after = [lived for lived in LIVED if lived not in MEMBERS]
    return join_sql([*map(_before, LIVED), *map(_after, after), _meeting_before(), _meeting_after()])


def members() -> str:
    """Members of an alliance at a time when it was no more."""
    return join_sql([_after(lived) for lived in MEMBERS])


MEMBERS = (Lived(Membership, "alliance_id", Alliance),)
"""Beyond the end of these there are no members: that is a check of its own."""


def _before(lived: Lived) -> str:
    begin, _ = _dates(lived)
    born, _ = period(lived.who) or ("", "")
    reason = f"'It is told from ' || {quoted('a', begin)} || ', before {born} (' || {quoted('w', born)} || ').'"
    return _between(lived, reason, f"{quoted('a', f'{begin}_latest')} < {quoted('w', f'{born}_earliest')}")


def _after(lived: Lived) -> str:
    begin, end = _dates(lived)
    _, died = period(lived.who) or ("", "")
    last = quoted("w", f"{died}_latest")
    day = f"coalesce({quoted('a', end)}, {quoted('a', begin)})"
    reason = f"'It is told until ' || {day} || ', after {died} (' || {quoted('w', died)} || ').'"
    beyond = [f"{quoted('a', f'{name}_earliest')} > {last}" for name in dict.fromkeys((begin, end))]
    return _between(lived, reason, f"({' or '.join(beyond)})")


def _dates(lived: Lived) -> tuple[str, str]:
    moment = first_date(lived.entity) or ""
    return period(lived.entity) or (moment, moment)


def _between(lived: Lived, reason: str, wrong: str) -> str:
    source = f"{kind_of(lived.entity)} a join {kind_of(lived.who)} w on w.id = {quoted('a', lived.column)}"
    return f"select a.id, w.id as other, {reason} as reason from {source} where {wrong} and {reason_sql(lived.entity, 'a')}"


def _meeting_before() -> str:
    reason = "'The meeting began ' || m.start || ', before founded (' || w.founded || ').'"
    return _at_meeting(reason, "m.start_latest < w.founded_earliest")


def _meeting_after() -> str:
    reason = "'The meeting began ' || m.start || ', after dissolved (' || w.dissolved || ').'"
    return _at_meeting(reason, "m.start_earliest > w.dissolved_latest")


def _at_meeting(reason: str, wrong: str) -> str:
    """Who takes part in a meeting must live then."""
    source = "participation a join meeting m on m.id = a.meeting_id join actor w on w.id = a.actor_id"
    return f"select a.id, w.id as other, {reason} as reason from {source} where {wrong} and {reason_sql(Participation, 'a')}"


DATES = (
    Check("intervals", "Whatever ends before it begins.", intervals),
    Check("lifetimes", "What somebody does outside of their lifetime.", lifetimes),
    Check("members", "Members of an alliance that no longer existed.", members),
)
