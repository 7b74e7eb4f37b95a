"""GraphQL spellings of declared names: fields in camelCase, vocabulary words in capitals."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from typing import TypeVar

from sqlmodel import SQLModel

from api.query.parse.facets import facets_of
from schema.catalog import Column, Link, columns, entities, kind_of, links
from schema.entity import Entity

Named = TypeVar("Named")


def camel_case(name: str) -> str:
    """`startOffset` for `start_offset`."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def column_name(entity: type[SQLModel], column: Column) -> str:
    """The GraphQL name of a column: `actorKind`, since `kind` is another type in each entity, but `label`."""
    return camel_case(prefixed(entity, column.name))


def prefixed(entity: type[SQLModel], name: str) -> str:
    """The name of a column, with that of its entity before it if it is ambiguous."""
    return f"{kind_of(entity)}_{name}" if name in ambiguous_names() else name


@cache
def ambiguous_names() -> frozenset[str]:
    """The columns whose GraphQL type is not the same in all entities, so that clients could not select them together.

    Source: GraphQL specification, section 5.3.2 "Field Selection Merging".
    """
    types = defaultdict(set)
    for entity in entities().values():
        for column in columns(entity).values():
            types[column.name].add((column.kind, column.vocabulary, column.required))
    return frozenset(name for name, found in types.items() if len(found) > 1 and not name.endswith("_id"))


@cache
def fields_of(entity: type[Entity]) -> dict[str, Column | Link]:
    """The fields of an entity's type by GraphQL name: columns, and links by their role instead of their foreign key."""
    plain = {column_name(entity, c): c for c in columns(entity).values() if c.kind != "id" or c.name == "id"}
    return plain | {camel_case(link.name): link for link in links(entity).values()}


@cache
def facet_words(entity: type[Entity]) -> dict[str, str]:
    """The facets of an entity by the value of its enum, such as `ACTOR_KIND`."""
    own = columns(entity)
    return {(prefixed(entity, name) if name in own else name).upper(): name for name in facets_of(entity)}


def by_graphql_name(members: Mapping[str, Named]) -> dict[str, Named]:
    """The same mapping with its keys in camelCase."""
    return {camel_case(name): member for name, member in members.items()}


def enum_name(column: Column, capitals: str) -> str:
    """The stored word of an enum value."""
    return next(str(word) for word in column.vocabulary or () if str(word).upper() == capitals)


def type_name(entity: type[Entity]) -> str:
    """The name of an entity's type."""
    return entity.__name__
