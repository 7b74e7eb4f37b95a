"""Strawberry tuned by hand: the root field reads everything a query needs, with joins, level by level.

Nested fields only look up what was read, and the garbage collector runs rarely. It reads exactly what these queries
select, which a product would have to derive from each operation; that favours it.
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
class JoinedDate:
    text: str


@strawberry.type
class JoinedPage(Generic[Row]):
    nodes: list[Row]


@strawberry.type
class Labelled:
    label: str


@strawberry.type
class JoinedDocument:
    title: str
    publisher: Labelled | None


@strawberry.type
class JoinedCitation:
    document: JoinedDocument


@strawberry.type
class JoinedTarget:
    record: Labelled


def listed(name: str) -> Any:
    """Returns a field for a list that was already read, whatever page is requested."""

    def resolve(root: Any, first: int) -> Any:
        return root[name]

    return strawberry.field(resolver=resolve)


@strawberry.type
class JoinedActor:
    id: strawberry.ID
    label: str
    kind: str
    summary: str | None
    founded: JoinedDate | None
    participations: JoinedPage["JoinedParticipation"] = listed("participations")


@strawberry.type
class JoinedStatement:
    id: strawberry.ID
    summary: str | None
    speech_act: str
    date: JoinedDate | None
    speaker: Labelled
    targets: JoinedPage[JoinedTarget] = listed("targets")
    citations: JoinedPage[JoinedCitation] = listed("citations")


@strawberry.type
class JoinedMeeting:
    id: strawberry.ID
    label: str
    kind: str
    status: str
    start: JoinedDate | None
    place: Labelled | None
    participations: JoinedPage["JoinedParticipation"] = listed("participations")
    statements: JoinedPage[JoinedStatement] = listed("statements")


@strawberry.type
class JoinedParticipation:
    role: str
    actor: JoinedActor
    meeting: JoinedMeeting


def reads(info: Info) -> Reads:
    found: Reads = info.context["reads"]
    return found


def page(rows: list[Any]) -> Any:
    return {"nodes": rows}


@strawberry.type
class JoinsQuery:
    @strawberry.field
    async def actor(self, info: Info, id: strawberry.ID) -> JoinedActor | None:
        return await reads(info).actor(id)  # type: ignore[return-value]

    @strawberry.field
    async def actors(self, info: Info, first: int, after: str | None = None) -> JoinedPage[JoinedActor]:
        return page(await reads(info).actors(first, after))  # type: ignore[no-any-return]

    @strawberry.field
    async def meetings(self, info: Info, first: int, after: str | None = None) -> JoinedPage[JoinedMeeting]:
        return page(await reads(info).meetings(first, after))  # type: ignore[no-any-return]

    @strawberry.field
    async def statements(self, info: Info, first: int, after: str | None = None) -> JoinedPage[JoinedStatement]:
        return page(await reads(info).statements(first, after))  # type: ignore[no-any-return]


def create_app(url: str | None = None) -> FastAPI:
    """Returns the peer over a database, by default that of the environment."""
    context: dict[str, Any] = {}

    async def get_context() -> dict[str, Any]:
        return dict(context)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with reading(url or settings().database_url) as context["reads"]:
            gc.collect()
            gc.freeze()
            gc.set_threshold(100_000, 50, 100)
            yield

    return serve(JoinsQuery, operator.getitem, get_context, lifespan)
