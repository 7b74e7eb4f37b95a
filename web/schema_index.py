"""The schema in the small form that the query page searches and completes names from, made from the SDL's types."""

from functools import cache
from typing import Any

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType
from starlette.requests import Request
from starlette.responses import Response

from api.graphql.schema import core_schema
from api.json_text import compact_json

KEPT = "public, max-age=3600"


@cache
def schema_index() -> bytes:
    """Every type by name as JSON: its description, and its fields with their types, arguments and descriptions.

    Enums have `values`, input objects have `fields` without arguments.
    """
    types = {name: _type(one) for name, one in core_schema().type_map.items() if not name.startswith("__")}
    return compact_json({name: one for name, one in types.items() if one})


def _type(one: Any) -> dict[str, Any] | None:
    if isinstance(one, GraphQLEnumType):
        return {"about": _about(one), "values": list(one.values)}
    if isinstance(one, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
        return {"about": _about(one), "fields": {name: _field(field) for name, field in one.fields.items()}}
    return None


def _field(field: Any) -> list[Any]:
    """The type, the description and the arguments of a field."""
    arguments = {name: str(argument.type) for name, argument in getattr(field, "args", {}).items()}
    return [str(field.type), _about(field), arguments] if arguments else [str(field.type), _about(field)]


def _about(one: Any) -> str:
    """The first sentence of a description."""
    return " ".join((one.description or "").split()).partition(". ")[0]


async def schema_json(_: Request) -> Response:
    """The index as a file."""
    return Response(schema_index(), headers={"Cache-Control": KEPT}, media_type="application/json")
