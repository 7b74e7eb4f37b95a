"""Strawberry tuned by hand: what a question needs is read by the field at its root, with joins, level by level.

Nested fields only look into what is there, and the garbage collector comes seldom.  It reads what these questions ask
for and nothing else, which a product would have to work out from each operation: that favours it.
"""

import gc
import operator
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Generic, TypeVar

import strawberry
from fastapi import FastAPI

from api.settings import settings
from bench.peers.strawberry.rows import Reads, reading
from bench.peers.strawberry.serve import serve

Row = TypeVar("Row")
Info = strawberry.Info[Any, Any]


@strawberry.type
class UncertainDate:
    text: str


@strawberry.type
class Page(Generic[Row]):
    nodes: list[Row]


@strawberry.type
class Labelled:
    label: str


@strawberry.type
class Document:
    title: str
    publisher: Labelled | None


@strawberry.type
class Citation:
    document: Document


@strawberry.type
class Target:
    record: Labelled


def listed(name: str) -> Any:
    """A list that is there already, whatever page of it is asked for."""

    def resolve(root: Any, first: int) -> Any:
        return root[name]

    return strawberry.field(resolver=resolve)


@strawberry.type
class Actor:
    id: strawberry.ID
    label: str
    kind: str
    summary: str | None
    founded: UncertainDate | None
    participations: Page["Participation"] = listed("participations")


@strawberry.type
class Statement:
    id: strawberry.ID
    summary: str | None
    speech_act: str
    date: UncertainDate | None
    speaker: Labelled
    targets: Page[Target] = listed("targets")
    citations: Page[Citation] = listed("citations")


@strawberry.type
class Meeting:
    id: strawberry.ID
    label: str
    kind: str
    status: str
    start: UncertainDate | None
    place: Labelled | None
    participations: Page["Participation"] = listed("participations")
    statements: Page[Statement] = listed("statements")


@strawberry.type
class Participation:
    role: str
    actor: Actor
    meeting: Meeting


def reads(info: Info) -> Reads:
    found: Reads = info.context["reads"]
    return found


def page(rows: list[Any]) -> Any:
    return {"nodes": rows}


@strawberry.type
class Query:
    @strawberry.field
    async def actor(self, info: Info, id: strawberry.ID) -> Actor | None:
        return await reads(info).actor(id)  # type: ignore[return-value]

    @strawberry.field
    async def actors(self, info: Info, first: int, after: str | None = None) -> Page[Actor]:
        return page(await reads(info).actors(first, after))  # type: ignore[no-any-return]

    @strawberry.field
    async def meetings(self, info: Info, first: int, after: str | None = None) -> Page[Meeting]:
        return page(await reads(info).meetings(first, after))  # type: ignore[no-any-return]

    @strawberry.field
    async def statements(self, info: Info, first: int, after: str | None = None) -> Page[Statement]:
        return page(await reads(info).statements(first, after))  # type: ignore[no-any-return]


def create_app(url: str | None = None) -> FastAPI:
    """The peer over a database, otherwise the one that the environment names."""
    context: dict[str, Any] = {}

    async def given() -> dict[str, Any]:
        return dict(context)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with reading(url or settings().database_url) as context["reads"]:
            gc.collect()
            gc.freeze()
            gc.set_threshold(100_000, 50, 100)
            yield

    return serve(Query, operator.getitem, given, lifespan)
