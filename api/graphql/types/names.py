"""GraphQL spellings of declared names: fields in camelCase, vocabulary words in capitals."""

from collections.abc import Mapping
from functools import cache
from typing import TypeVar

from schema.catalog import Column, Link, columns, links
from schema.entity import Entity

Named = TypeVar("Named")


def camel_case(name: str) -> str:
    """`startOffset` for `start_offset`."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


@cache
def fields_of(entity: type[Entity]) -> dict[str, Column | Link]:
    """The fields of an entity's type by GraphQL name: columns, and links by their role instead of their foreign key."""
    plain = {camel_case(c.name): c for c in columns(entity).values() if c.kind != "id" or c.name == "id"}
    return plain | {camel_case(link.name): link for link in links(entity).values()}


def by_graphql_name(members: Mapping[str, Named]) -> dict[str, Named]:
    """The same mapping with its keys in camelCase."""
    return {camel_case(name): member for name, member in members.items()}


def enum_name(column: Column, capitals: str) -> str:
    """The stored word of an enum value."""
    return next(str(word) for word in column.vocabulary or () if str(word).upper() == capitals)


def type_name(entity: type[Entity]) -> str:
    """The name of an entity's type."""
    return entity.__name__
