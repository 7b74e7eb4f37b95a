"""The hand-written statements and their values."""

import json
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from bench.questions import BY_NAME

BEYOND_ALL = ("~", "")
"""Start and id of no meeting: every meeting comes after them, latest first."""


@cache
def statement(backend: str, question: str) -> str:
    """Returns the SQL of a query on a backend, `sqlite` or `postgresql`."""
    return file_of(backend, question).read_text(encoding="utf-8")


def file_of(backend: str, question: str) -> Traversable:
    """Returns the file with the SQL of a query."""
    return files("bench.limit") / backend / f"{question}.sql"


def values(question: str, variables: dict[str, Any]) -> tuple[str, ...]:
    """Returns the values that a statement binds: the id, or where the previous page ended."""
    if BY_NAME[question].values or question == "actor":
        return tuple(variables.values())
    cursor = variables.get("after")
    ended: tuple[str, ...] = tuple(json.loads(bytes.fromhex(cursor))[1:]) if cursor else ()
    if question == "meetings":
        return ended or BEYOND_ALL
    return ended or ("",)
