"""The GraphQL schema in parts that agents can read: an overview, and one type at a time."""

from functools import cache

from graphql import print_type
from graphql.type import GraphQLField

from api.errors import Code, Refusal, nearest
from api.graphql.schema import core_schema

ADVICE = 'A type with its fields and descriptions: entente://schema/NAME, or { __type(name: "NAME") { ... } }.'


@cache
def overview() -> str:
    """The fields of queries with their arguments, and the names of all types."""
    schema = core_schema()
    assert schema.query_type
    fields = "\n".join(f"  {_signature(name, field)}" for name, field in schema.query_type.fields.items())
    kinds: dict[str, list[str]] = {}
    for name, one in sorted(schema.type_map.items()):
        if not name.startswith("__") and not name.endswith(("Edge", "Connection")):
            kinds.setdefault(type(one).__name__.removeprefix("GraphQL").removesuffix("Type"), []).append(name)
    types = "\n".join(f"{kind}: {', '.join(names)}" for kind, names in kinds.items())
    return f"type Query {{\n{fields}\n}}\n\n{types}\n\n{ADVICE}\n"


def _signature(name: str, field: GraphQLField) -> str:
    arguments = ", ".join(f"{argument}: {one.type}" for argument, one in field.args.items())
    return f"{name}({arguments}): {field.type}" if arguments else f"{name}: {field.type}"


def type_text(name: str) -> str:
    """A type as the schema defines it.  Raises Refusal."""
    types = core_schema().type_map
    if name not in types:
        raise Refusal(Code.NOT_FOUND, f"There is no type {name[:60]}.", nearest(name[:60], types))
    return print_type(types[name])
