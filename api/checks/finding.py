"""What a check is and what it finds."""

from collections.abc import Callable
from typing import NamedTuple

from schema.catalog import columns, kind_of, period
from schema.entity import Entity


class Finding(NamedTuple):
    """The record that a check stopped at, the other one where it lies between two, and why."""

    check: str
    id: str
    other: str | None
    reason: str


class Check(NamedTuple):
    """One check: its name, what it looks for, and the statement that gives rows of id, other and reason."""

    name: str
    about: str
    sql: Callable[[], str]


def reason_sql(entity: type[Entity], alias: str) -> str:
    """The condition that a row is not deprecated: what nobody stands by any more is not checked against the rest."""
    return f"{alias}.rank <> 'deprecated'" if "rank" in columns(entity) else "true"


def dates_of(entity: type[Entity]) -> tuple[str, str] | None:
    """The columns between which a row of an entity lies; a meeting has a beginning and an end as well."""
    return period(entity) or (("start", "end") if kind_of(entity) == "meeting" else None)


def is_certain(alias: str, *names: str) -> str:
    """The condition that none of these dates carries `?` or `%`: nothing is certain by a date that may be wrong."""
    doubts = [f"coalesce({quoted(alias, name)}, '')" for name in names]
    return " and ".join(f"replace(replace({one}, '?', ''), '%', '') = {one}" for one in doubts)


def quoted(alias: str, name: str) -> str:
    """A column of an aliased table; some names are words of SQL."""
    return f'{alias}."{name}"'


def join_sql(selects: list[str]) -> str:
    """One statement of several: rows of id, other and reason, in a fixed order."""
    return f"select id, other, reason from ({' union all '.join(selects)}) found order by id, other, reason"
