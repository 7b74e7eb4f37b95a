"""The GraphQL schema: one record or one list of every entity, and any record by its id."""

from functools import cache
from typing import Annotated, Any

import strawberry
from graphql import GraphQLInputObjectType, GraphQLSchema
from strawberry.schema.config import StrawberryConfig

from api.graphql.inputs import fill_inputs
from api.graphql.objects import Node, connection, fill_objects, object_shell, paged
from api.graphql.scalars import SCALARS
from api.graphql.shells import fill, shell
from schema.catalog import entities
from schema.entity import Entity


async def from_answer(info: strawberry.Info) -> Any:
    """The part of the whole operation's answer that stands under this field's name."""
    return (await info.context["answer"]())[info.path.key]


Id = Annotated[strawberry.ID, strawberry.argument(description="Its permanent id, such as `actors/china`.")]
Ids = Annotated[list[strawberry.ID], strawberry.argument(description="Their permanent ids, at most 200.")]


def _one(entity: type[Entity]) -> tuple[Any, Any]:
    async def one(info: strawberry.Info, id: Id) -> Any:
        return await from_answer(info)

    return object_shell(entity) | None, strawberry.field(resolver=one, description=entity.__doc__)


def _nodes() -> dict[str, tuple[Any, Any]]:
    async def node(info: strawberry.Info, id: Id) -> Any:
        return await from_answer(info)

    async def nodes(info: strawberry.Info, ids: Ids) -> Any:
        return await from_answer(info)

    async def revision(info: strawberry.Info) -> Any:
        return await from_answer(info)

    return {
        "node": (Node | None, strawberry.field(resolver=node, description="Any record by its id.")),
        "nodes": (
            list[Node | None],
            strawberry.field(resolver=nodes, description="Several records by their ids, in that order."),
        ),
        "revision": (
            int,
            strawberry.field(resolver=revision, description="The revision that this answer was computed at."),
        ),
    }


def _query() -> type:
    fields = _nodes()
    for name, entity in entities().items():
        fields[name] = _one(entity)
        fields[entity.collection()] = (connection(entity), paged(entity, entity.__doc__ or "", nested=False))
    return fill(shell("Query"), fields, "Everything that can be asked.")


@cache
def strawberry_schema() -> strawberry.Schema:
    """The schema, made once."""
    fill_inputs()
    fill_objects()
    config = StrawberryConfig(scalar_map=SCALARS, sort_schema=True)
    schema = strawberry.Schema(_query(), types=[object_shell(e) for e in entities().values()], config=config)
    _tell_one_of(schema._schema)
    return schema


def _tell_one_of(core: GraphQLSchema) -> None:
    """Strawberry checks @oneOf while it executes; graphql-core, told of it, already while it validates."""
    for kind in core.type_map.values():
        if isinstance(kind, GraphQLInputObjectType) and kind.name.endswith("Order"):
            kind.is_one_of = True


def core_schema() -> GraphQLSchema:
    """The same schema as graphql-core knows it."""
    return strawberry_schema()._schema


def sdl() -> str:
    """The schema definition language of the whole schema."""
    return strawberry_schema().as_str() + "\n"
