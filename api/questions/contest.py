"""Assertions that compete: those of one contest."""

from api.query.draft import column
from schema.entity import Assertion


def same_contest(entity: type[Assertion], one: str, other: str) -> str:
    """Whether two rows of an entity, by their aliases, compete with each other."""
    first, *others = entity.contest
    same = [f"{column(other, first)} = {column(one, first)}"]
    same += [f"{column(other, name)} is not distinct from {column(one, name)}" for name in others]
    return " and ".join(same)
