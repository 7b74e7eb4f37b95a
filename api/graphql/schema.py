"""The GraphQL schema: root fields for every entity, `node`, `at`, the questions, mutations and subscriptions."""

from functools import cache
from typing import Annotated, Any

import strawberry
from graphql import GraphQLError, GraphQLInputObjectType, GraphQLSchema
from strawberry import UNSET
from strawberry.schema.config import StrawberryConfig

from api.graphql.mutations.fields import mutation_type
from api.graphql.subscriptions import subscription_type
from api.graphql.types.changes import changes_field
from api.graphql.types.connections import connection_field, connection_type
from api.graphql.types.factory import define_fields, enum_value, new_type
from api.graphql.types.inputs import define_inputs
from api.graphql.types.judgements import resolve_field
from api.graphql.types.node import AmbiguousIdentifier, IdentifierMatch, Node, object_type
from api.graphql.types.objects import define_objects
from api.graphql.types.question_fields import question_fields
from api.graphql.types.scalars import SCALARS, Edtf, ReleaseName
from api.query.ast.view import Certainty, Ranks
from schema.catalog import entities, with_example
from schema.entity import Entity
from schema.identifier import Scheme


async def from_answer(root: Any, info: strawberry.Info) -> Any:
    """Resolve a root field, or a field of a view, from the operation's answer."""
    return (root if root is not None else await info.context["answer"]())[info.path.key]


ID = "Id, such as `actors/china`, or with the view to read it in, such as `actors/china?as_of=1990-01-01`."
Id = Annotated[strawberry.ID, strawberry.argument(description=ID)]
Ids = Annotated[list[strawberry.ID], strawberry.argument(description="Ids, with or without a view, at most 200.")]
Value = Annotated[str, strawberry.argument(description="The identifier, as the scheme writes it.")]

KNOWN_AT = "Data as recorded at the end of this date, or at a time such as `2024-04-09T08:30:00Z`."
PUBLISHED_UNTIL = "Only what documents published by the end of this date state, with the dates that follow from it."
ACCORDING_TO = "Only what this document supports, with the dates and fields that it gives: `documents/country-codes`."
CERTAINTY = "Whether `asOf` keeps facts that certainly held on the day, or also those that possibly did."
RANKS = "Which ranks of competing assertions to return; all but deprecated ones by default."
VIEW = """All queries within a view.  It has no id of its own; the ids of records in it include the view, so that client
caches keep them apart from the same records in other views."""
AT = """The same fields within a view: data as recorded at a revision or time, restricted to what held on a day or was
published by a date.  `asOf` filters lists of assertions, actors and alliances; filter `meetings` and `statements` by
their dates instead.  `publishedUntil` filters lists of assertions, meetings, statements, documents and citations,
`accordingTo` the same except documents.
Records reached through a to-one link are never hidden."""


# ---- root fields


def _query_type() -> type:
    view = define_fields(new_type("View"), _root_fields(), VIEW)
    own = {"at": _at_field(view), "changes": changes_field(from_answer), "resolve": resolve_field(from_answer)}
    return define_fields(new_type("Query"), _root_fields() | own, "All queries.")


def _root_fields() -> dict[str, tuple[Any, Any]]:
    fields = _record_fields() | {"revision": _revision_field()} | question_fields(from_answer)
    for name, entity in entities().items():
        fields[name] = _entity_field(entity)
        fields[entity.collection()] = connection_type(entity), connection_field(entity, entity.__doc__ or "")
    return fields


def _entity_field(entity: type[Entity]) -> tuple[Any, Any]:
    about = with_example("Permanent id.", entity)
    own_id: Any = Annotated[strawberry.ID, strawberry.argument(description=about)]

    async def record(root: Any, info: strawberry.Info, id: own_id) -> Any:
        return await from_answer(root, info)

    return object_type(entity) | None, strawberry.field(resolver=record, description=entity.__doc__)


def _at_field(view: type) -> tuple[Any, Any]:
    certainty: Any = enum_value(Certainty) | None
    ranks: Any = enum_value(Ranks) | None

    async def at(
        root: Any,
        info: strawberry.Info,
        revision: Annotated[int | None, strawberry.argument(description="Data as of this revision.")] = UNSET,
        known_at: Annotated[Edtf | None, strawberry.argument(description=KNOWN_AT)] = UNSET,
        release: Annotated[ReleaseName | None, strawberry.argument(description="Data as of this release.")] = UNSET,
        published_until: Annotated[Edtf | None, strawberry.argument(description=PUBLISHED_UNTIL)] = UNSET,
        according_to: Annotated[strawberry.ID | None, strawberry.argument(description=ACCORDING_TO)] = UNSET,
        as_of: Annotated[Edtf | None, strawberry.argument(description="Only what held on this day.")] = UNSET,
        certainty: Annotated[certainty, strawberry.argument(description=CERTAINTY)] = UNSET,
        ranks: Annotated[ranks, strawberry.argument(description=RANKS)] = UNSET,
    ) -> Any:
        return await from_answer(root, info)

    return view, strawberry.field(resolver=at, description=AT)


def _revision_field() -> tuple[Any, Any]:
    async def revision(root: Any, info: strawberry.Info) -> Any:
        return await from_answer(root, info)

    return int, strawberry.field(resolver=revision, description="The revision at which this answer was computed.")


def _record_fields() -> dict[str, tuple[Any, Any]]:
    scheme: Any = Annotated[enum_value(Scheme), strawberry.argument(description="The scheme of the identifier.")]

    async def node(root: Any, info: strawberry.Info, id: Id) -> Any:
        return await from_answer(root, info)

    async def nodes(root: Any, info: strawberry.Info, ids: Ids) -> Any:
        return await from_answer(root, info)

    async def record_by_identifier(root: Any, info: strawberry.Info, scheme: scheme, value: Value) -> Any:
        return await from_answer(root, info)

    def field(resolver: Any, description: str) -> Any:
        return strawberry.field(resolver=resolver, description=description)

    claim = strawberry.union("IdentifierLookup", description="The record with an identifier, or several that conflict.")
    result: Any = Annotated[IdentifierMatch | AmbiguousIdentifier, claim] | None
    return {
        "record_by_identifier": (result, field(record_by_identifier, "The record with an external identifier.")),
        "node": (Node | None, field(node, "A record of any kind by its id.")),
        "nodes": (list[Node | None], field(nodes, "Several records by their ids, in the same order.")),
    }


# ---- the schema


class _Schema(strawberry.Schema):
    """Logs internal errors only, not those with a code, which the client caused."""

    def process_errors(self, errors: list[GraphQLError], execution_context: Any = None) -> None:
        super().process_errors([error for error in errors if "code" not in (error.extensions or {})], execution_context)


@cache
def strawberry_schema() -> strawberry.Schema:
    """The schema."""
    define_inputs()
    define_objects()
    config = StrawberryConfig(scalar_map=SCALARS, sort_schema=True)
    types = [object_type(entity) for entity in entities().values()]
    schema = _Schema(_query_type(), mutation_type(), subscription_type(), types=types, config=config)
    _validate_one_of(schema._schema)
    return schema


def _validate_one_of(core: GraphQLSchema) -> None:
    """Let graphql-core validate @oneOf inputs, which Strawberry checks only during execution."""
    for type_ in core.type_map.values():
        if isinstance(type_, GraphQLInputObjectType) and type_.name.endswith(("Order", "ChangeInput")):
            type_.is_one_of = True


def core_schema() -> GraphQLSchema:
    """The schema as graphql-core represents it."""
    return strawberry_schema()._schema


def sdl() -> str:
    """The schema in the schema definition language."""
    return strawberry_schema().as_str() + "\n"
