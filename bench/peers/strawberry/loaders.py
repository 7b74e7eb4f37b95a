"""Strawberry with DataLoaders over SQLModel entities, as its documentation suggests."""

from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from strawberry.dataloader import DataLoader

from api.database.engines import is_postgresql, with_driver
from api.settings import settings
from bench.peers.strawberry.serve import serve
from bench.peers.strawberry.types import LoaderQuery
from schema import Actor, Citation, Document, Meeting, Participation, Place, Publisher, Statement, Target
from schema.catalog import table_of
from schema.ledger import Record

CONNECTIONS = 8
Rows = list[list[Any]]


def sessions(url: str) -> async_sessionmaker[AsyncSession]:
    """Returns a session factory for a database."""
    postgresql = is_postgresql(url)
    address = with_driver(url, "postgresql+asyncpg") if postgresql else url.replace("sqlite:", "sqlite+aiosqlite:", 1)
    engine = create_async_engine(address, isolation_level="AUTOCOMMIT", pool_size=CONNECTIONS, max_overflow=0)
    return async_sessionmaker(engine, expire_on_commit=False)


class Loaders:
    """The loaders of one request: each collects keys during one turn of the event loop and reads them at once."""

    def __init__(self, make: async_sessionmaker[AsyncSession]) -> None:
        self.make = make
        entities = {"actor": Actor, "meeting": Meeting, "place": Place, "document": Document, "publisher": Publisher}
        for name, entity in {**entities, "record": Record}.items():
            setattr(self, name, DataLoader(load_fn=partial(self.by_id, entity)))
        last = (table_of(Participation).c.meeting_start_earliest.desc(), table_of(Participation).c.id)
        self.participations = self.lists(Participation, "meeting_id")
        self.last_participations = self.lists(Participation, "actor_id", last)
        self.statements = self.lists(Statement, "meeting_id")
        self.targets = self.lists(Target, "statement_id")
        self.citations = self.lists(Citation, "record_id")

    async def rows(self, query: sa.Select[Any]) -> Sequence[Any]:
        """Returns the entities that a query selects."""
        async with self.make() as session:
            return (await session.scalars(query)).all()

    async def by_id(self, entity: Any, ids: list[str]) -> list[Any]:
        found = {row.id: row for row in await self.rows(sa.select(entity).where(entity.id.in_(ids)))}
        return [found.get(id) for id in ids]

    def lists(self, entity: Any, of: str, order: tuple[Any, ...] = ()) -> DataLoader[tuple[str, int], list[Any]]:
        """Returns a loader of the first rows that belong to each of several records."""
        return DataLoader(load_fn=partial(self.first_of_each, entity, of, order))

    async def first_of_each(self, entity: Any, of: str, order: tuple[Any, ...], keys: list[tuple[str, int]]) -> Rows:
        table = table_of(entity)
        places = sa.func.row_number().over(partition_by=table.c[of], order_by=order or table.c.id).label("place")
        numbered = sa.select(table.c.id, places).where(table.c[of].in_([id for id, _ in keys]))
        if "rank" in table.c:
            numbered = numbered.where(table.c.rank != "deprecated")
        chosen = numbered.subquery()
        query = sa.select(entity).join(chosen, chosen.c.id == entity.id).where(chosen.c.place <= keys[0][1])
        found = defaultdict(list)
        for row in await self.rows(query.order_by(table.c[of], chosen.c.place)):
            found[getattr(row, of)].append(row)
        return [found[id] for id, _ in keys]


def create_app(url: str | None = None) -> FastAPI:
    """Returns the peer over a database, by default that of the environment."""
    make = sessions(url or settings().database_url)

    async def context() -> dict[str, Any]:
        return {"load": Loaders(make)}

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        await make.kw["bind"].dispose()

    return serve(LoaderQuery, getattr, context, lifespan)
