"""Hand-written reads, about one row or on their own: what they tell is declared, and which rows they tell of is SQL.

Those that there are stand in `api/questions`.  Their objects are declared as entities are, in columns and links, so
that both protocols offer them, and that what is asked of a record inside them is read as anywhere else.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlmodel import SQLModel

from schema.catalog import Column, Kind, Link

if TYPE_CHECKING:
    from api.query.parse.arguments import Argument
    from api.query.sql.context import SqlContext


@dataclass(frozen=True)
class ObjectType:
    """A sort of object that is told: its columns, links to records, and reads of its own, by name."""

    name: str
    description: str
    members: Mapping[str, "Column | Link | FieldType"]


@dataclass(frozen=True)
class FieldType:
    """Objects told of a row: at most how many, or the only one.

    `rows` writes a query from the alias of the row that they are told of.  It gives a column for each column of the
    sort, and for each link one that ends with `_id`; `order` names those by which they are told, a leading `-` turns
    it round.
    """

    name: str
    description: str
    of: ObjectType
    rows: Callable[["SqlContext", str], str]
    order: tuple[str, ...] = ()
    most: int = 1
    alone: bool = False


@dataclass(frozen=True)
class Question:
    """A read that stands on its own: it is told an object, or nothing where a record that it is about is not there.

    `row` writes a query for that one row.  It and the reads inside find the values of the arguments in `sql.arguments`,
    None where one was not given.
    """

    name: str
    description: str
    arguments: tuple["Argument", ...]
    of: ObjectType
    row: Callable[["SqlContext"], str]


def value_field(
    name: str, description: str, kind: Kind = "text", *, required: bool = True, words: type[StrEnum] | None = None
) -> Column:
    """A column of a sort."""
    return Column(name, "vocabulary" if words else kind, required, description, vocabulary=words)


def record_field(name: str, description: str, to: type[SQLModel], *, required: bool = True) -> Link:
    """A link from a sort to a record; to `Record` where it may be of any entity."""
    return Link(name, to, to, f"{name}_id", False, required, description)  # type: ignore[arg-type]


def object_type(name: str, description: str, *members: Column | Link | FieldType) -> ObjectType:
    """A sort of these members."""
    return ObjectType(name, description, {member.name: member for member in members})
