"""Assertions that compete: those of one contest."""

from api.query.sql.context import column
from schema.catalog import columns
from schema.entity import Assertion


def same_contest(entity: type[Assertion], one: str, other: str) -> str:
    """Whether two rows of an entity, by their aliases, compete with each other."""
    return " and ".join(_same(entity, name, one, other) for name in entity.contest)


def _same(entity: type[Assertion], name: str, one: str, other: str) -> str:
    """Of what may be missing no index is asked: all that lack it would be looked through."""
    if columns(entity)[name].required:
        return f"{column(other, name)} = {column(one, name)}"
    return f"coalesce({column(other, name)}, '') = coalesce({column(one, name)}, '')"
