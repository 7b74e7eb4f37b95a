"""The GraphQL schema: one record or one list of every entity, and any record by its id."""

from functools import cache
from typing import Annotated, Any

import strawberry
from graphql import GraphQLError, GraphQLInputObjectType, GraphQLSchema
from strawberry import UNSET
from strawberry.schema.config import StrawberryConfig

from api.graphql.mutations.fields import mutation_type
from api.graphql.subscriptions import subscription_type
from api.graphql.types.factory import define_fields, enum_value, new_type
from api.graphql.types.inputs import define_inputs
from api.graphql.types.objects import (
    AmbiguousIdentifier,
    IdentifierMatch,
    Node,
    connection_type,
    define_objects,
    object_type,
    page_arguments,
)
from api.graphql.types.questions import question_fields
from api.graphql.types.scalars import SCALARS, Edtf, ReleaseName
from api.query.ast.view import Certainty, Ranks
from schema.catalog import entities
from schema.entity import Entity
from schema.identifier import Scheme


async def from_answer(root: Any, info: strawberry.Info) -> Any:
    """The part of the operation's answer, or of the view that this field stands in, under this field's name."""
    return (root if root is not None else await info.context["answer"]())[info.path.key]


Id = Annotated[strawberry.ID, strawberry.argument(description="Its permanent id, such as `actors/china`.")]
Value = Annotated[str, strawberry.argument(description="The value, as that scheme gives it.")]
Ids = Annotated[list[strawberry.ID], strawberry.argument(description="Their permanent ids, at most 200.")]


def _one(entity: type[Entity]) -> tuple[Any, Any]:
    async def one(root: Any, info: strawberry.Info, id: Id) -> Any:
        return await from_answer(root, info)

    return object_type(entity) | None, strawberry.field(resolver=one, description=entity.__doc__)


def _at(query: type) -> tuple[Any, Any]:
    certainty: Any = enum_value(Certainty) | None
    ranks: Any = enum_value(Ranks) | None

    async def at(
        root: Any,
        info: strawberry.Info,
        revision: Annotated[int | None, strawberry.argument(description="As it was at this revision.")] = UNSET,
        known_at: Annotated[Edtf | None, strawberry.argument(description=KNOWN_AT)] = UNSET,
        release: Annotated[ReleaseName | None, strawberry.argument(description=RELEASE)] = UNSET,
        published_until: Annotated[Edtf | None, strawberry.argument(description=PUBLISHED_UNTIL)] = UNSET,
        as_of: Annotated[Edtf | None, strawberry.argument(description="Only what held on this day.")] = UNSET,
        certainty: Annotated[certainty, strawberry.argument(description="Held by every reading, or by some.")] = UNSET,
        ranks: Annotated[ranks, strawberry.argument(description="Otherwise all but the deprecated.")] = UNSET,
    ) -> Any:
        return await from_answer(root, info)

    return query, strawberry.field(resolver=at, description=AT)


def _nodes() -> dict[str, tuple[Any, Any]]:
    scheme: Any = Annotated[enum_value(Scheme), strawberry.argument(description="Who gives the identifier.")]

    async def node(root: Any, info: strawberry.Info, id: Id) -> Any:
        return await from_answer(root, info)

    async def nodes(root: Any, info: strawberry.Info, ids: Ids) -> Any:
        return await from_answer(root, info)

    async def revision(root: Any, info: strawberry.Info) -> Any:
        return await from_answer(root, info)

    async def identified(root: Any, info: strawberry.Info, scheme: scheme, value: Value) -> Any:
        return await from_answer(root, info)

    claim: Any = (
        Annotated[
            IdentifierMatch | AmbiguousIdentifier, strawberry.union("Claim", description="Who has an identifier.")
        ]
        | None
    )
    return {
        "record_by_identifier": (
            claim,
            strawberry.field(resolver=identified, description="Who has an identifier, if anybody."),
        ),
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


KNOWN_AT = "As it was at the end of this date, or at a moment such as `2024-04-09T08:30:00Z`."
RELEASE = "As it was at the revision that this release names."
PUBLISHED_UNTIL = "Only what documents published by the end of this date say."
AT = """The same questions from a point of view: as it was recorded at a revision or by a moment; lists of assertions,
actors and alliances keep only what held, lists of assertions, meetings, statements, documents and citations only what
was published.  It never hides the record that a link leads to."""


def _query() -> type:
    query = new_type("Query")
    fields = _nodes() | {"at": _at(query)} | question_fields(from_answer)
    for name, entity in entities().items():
        fields[name] = _one(entity)
        fields[entity.collection()] = (connection_type(entity), page_arguments(entity, entity.__doc__ or ""))
    return define_fields(query, fields, "Everything that can be asked.")


class _Schema(strawberry.Schema):
    """A schema that logs mistakes of ours, and not those of whoever asks."""

    def process_errors(self, errors: list[GraphQLError], execution_context: Any = None) -> None:
        super().process_errors([one for one in errors if "code" not in (one.extensions or {})], execution_context)


@cache
def strawberry_schema() -> strawberry.Schema:
    """The schema, made once."""
    define_inputs()
    define_objects()
    config = StrawberryConfig(scalar_map=SCALARS, sort_schema=True)
    types = [object_type(e) for e in entities().values()]
    schema = _Schema(_query(), mutation_type(), subscription_type(), types=types, config=config)
    _tell_one_of(schema._schema)
    return schema


def _tell_one_of(core: GraphQLSchema) -> None:
    """Strawberry checks @oneOf while it executes; graphql-core, told of it, already while it validates."""
    for kind in core.type_map.values():
        if isinstance(kind, GraphQLInputObjectType) and kind.name.endswith(("Order", "ChangeInput")):
            kind.is_one_of = True


def core_schema() -> GraphQLSchema:
    """The same schema as graphql-core knows it."""
    return strawberry_schema()._schema


def sdl() -> str:
    """The schema definition language of the whole schema."""
    return strawberry_schema().as_str() + "\n"
