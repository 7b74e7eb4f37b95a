"""How GraphQL spells what the catalog declares: camelCase fields, words in capitals."""

from collections.abc import Mapping
from functools import cache
from typing import TypeVar

from schema.catalog import Column, Link, columns, links
from schema.entity import Entity


def camel_case(name: str) -> str:
    """`startOffset` for `start_offset`."""
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


@cache
def fields_of(entity: type[Entity]) -> dict[str, Column | Link]:
    """What a type offers, by GraphQL name: plain columns, and links by their role instead of their foreign key."""
    plain = {camel_case(c.name): c for c in columns(entity).values() if c.kind != "id" or c.name == "id"}
    return plain | {camel_case(link.name): link for link in links(entity).values()}


Named = TypeVar("Named")


def by_graphql_name(members: Mapping[str, Named]) -> dict[str, Named]:
    """The same members, by the names that GraphQL calls them by."""
    return {camel_case(name): member for name, member in members.items()}


def enum_name(column: Column, capitals: str) -> str:
    """The stored word that GraphQL writes in capitals."""
    return next(str(word) for word in column.vocabulary or () if str(word).upper() == capitals)


def type_name(entity: type[Entity]) -> str:
    """The GraphQL type of an entity."""
    return entity.__name__
