"""Checks and findings."""

from collections.abc import Callable
from typing import NamedTuple

from schema.catalog import columns, kind_of, period
from schema.entity import Entity


class Finding(NamedTuple):
    """A record that a check reports, the other record if it concerns two, and the reason."""

    check: str
    id: str
    other: str | None
    reason: str


class Check(NamedTuple):
    """A check: its name, what it looks for, and its statement, which returns rows of id, other and reason."""

    name: str
    about: str
    sql: Callable[[], str]


def not_deprecated(entity: type[Entity], alias: str) -> str:
    """Returns the condition that a row is not deprecated; deprecated rows are not checked."""
    return f"{alias}.rank <> 'deprecated'" if "rank" in columns(entity) else "true"


def dates_of(entity: type[Entity]) -> tuple[str, str] | None:
    """Returns the columns of a row's beginning and end, if it has them; a meeting does too."""
    return period(entity) or (("start", "end") if kind_of(entity) == "meeting" else None)


def is_certain(alias: str, *names: str) -> str:
    """Returns the condition that no date is marked `?` or `%`: an uncertain date proves nothing."""
    dates = [f"coalesce({quoted(alias, name)}, '')" for name in names]
    return " and ".join(f"replace(replace({date}, '?', ''), '%', '') = {date}" for date in dates)


def quoted(alias: str, name: str) -> str:
    """Returns a column of an aliased table; some column names are SQL keywords."""
    return f'{alias}."{name}"'


def join_sql(selects: list[str]) -> str:
    """Combines queries into one statement with rows of id, other and reason, in a fixed order."""
    return f"select id, other, reason from ({' union all '.join(selects)}) found order by id, other, reason"
