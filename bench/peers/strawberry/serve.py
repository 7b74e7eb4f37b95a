"""A Strawberry schema in FastAPI, with Strawberry's own recommendations for speed."""

import json
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import orjson
import strawberry
from fastapi import FastAPI
from strawberry.extensions import ParserCache, ValidationCache
from strawberry.fastapi import GraphQLRouter
from strawberry.schema.config import StrawberryConfig

Lifespan = Callable[[FastAPI], AbstractAsyncContextManager[None]]


class FastRouter(GraphQLRouter[Any, None]):
    """The stock router with a faster JSON library."""

    def decode_json(self, data: str | bytes) -> object:
        return orjson.loads(data)

    def encode_json(self, data: object) -> bytes:
        return orjson.dumps(data)


def serve(
    query: type, resolver: Callable[..., Any], context: Callable[[], Awaitable[dict[str, Any]]], lifespan: Lifespan
) -> FastAPI:
    """Returns the application; `resolver` reads a field without a resolver of its own."""
    schema = strawberry.Schema(
        query,
        config=StrawberryConfig(default_resolver=resolver),
        extensions=[lambda: ParserCache(maxsize=256), lambda: ValidationCache(maxsize=256)],
    )
    app = FastAPI(lifespan=lifespan)
    app.include_router(FastRouter(schema, context_getter=context, graphql_ide=None), prefix="/graphql")
    return app


def position(after: str | None) -> list[str]:
    """Returns the values in a cursor; an empty list for the first page."""
    values: list[str] = json.loads(bytes.fromhex(after))[1:] if after else []
    return values
