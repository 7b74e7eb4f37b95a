"""REST as in FastAPI's tutorial: SQLModel entities with a response model."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

import sqlalchemy as sa
from fastapi import FastAPI, Query
from sqlmodel import SQLModel

from api.settings import settings
from bench.peers.strawberry.loaders import sessions
from bench.peers.strawberry.serve import position
from schema import Statement
from schema.catalog import table_of
from schema.ledger import Counter
from schema.statement import SpeechAct, StatementForm

for bound in ("date_earliest", "date_latest"):
    sa.inspect(Statement).add_property(bound, table_of(Statement).c[bound])


class StatementRead(SQLModel):
    """A statement as returned."""

    id: str
    label: str
    summary: str | None
    speaker_id: str
    office_id: str | None
    principal_id: str | None
    meeting_id: str | None
    date: str | None
    date_earliest: str
    date_latest: str
    form: StatementForm
    speech_act: SpeechAct
    revision: int


class StatementPage(SQLModel):
    """A page of statements."""

    data: list[StatementRead]
    next: str | None
    revision: int


def create_app(url: str | None = None) -> FastAPI:
    """Returns the peer over a database, by default that of the environment."""
    make = sessions(url or settings().database_url)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        await make.kw["bind"].dispose()

    app = FastAPI(lifespan=lifespan)

    @app.get("/v1/statements", response_model=StatementPage)
    async def statements(limit: Annotated[int, Query(le=1000)] = 20, after: str | None = None) -> dict[str, object]:
        async with make() as session:
            rows = sa.select(Statement).order_by(Statement.id).limit(limit + 1)
            for id in position(after):
                rows = rows.where(Statement.id > id)  # type: ignore[arg-type]
            found = (await session.scalars(rows)).all()
            revision = await session.scalar(sa.select(table_of(Counter).c.value))
        more = len(found) > limit
        cursor = f'["id","{found[limit - 1].id}"]'.encode().hex() if more else None
        return {"data": found[:limit], "next": cursor, "revision": revision}

    return app
