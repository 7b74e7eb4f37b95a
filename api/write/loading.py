"""Which process loads a data set in the background, and how far it is.

One process holds the lease of a data set.  It renews it with every step; whoever finds it expired, or held by a process
of the same machine that has ended, takes it over.
"""

import os
import socket
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel
from sqlmodel.main import UTCDateTime  # type: ignore[attr-defined]

from api.query.sql.statement import SqlStatement
from schema.entity import text_type

LEASE = timedelta(seconds=90)
"""Longer than any step takes; a process on another machine that was killed is replaced after it."""

LOADINGS = sa.Table(
    "loading",
    SQLModel.metadata,
    sa.Column("name", text_type(), primary_key=True),
    sa.Column("holder", text_type(), nullable=False),
    sa.Column("expires", UTCDateTime(), nullable=False),
    sa.Column("step", text_type(), nullable=False),
    sa.Column("done", sa.Integer, nullable=False),
    sa.Column("steps", sa.Integer, nullable=False),
)
"""Not an entity: the state of the servers, not of the world."""


class Progress(NamedTuple):
    """How many of some steps are done, and the name of the next; empty if none is left."""

    step: str
    done: int
    steps: int


class Lease:
    """The right of this process to load a data set."""

    def __init__(self, engine: Engine, name: str) -> None:
        self.engine, self.name = engine, name
        self.holder = f"{socket.gethostname()}:{os.getpid()}"

    def acquire(self, progress: Progress) -> bool:
        """Take the lease, or renew it.  False if another process has it."""
        values = {"holder": self.holder, "expires": datetime.now(UTC) + LEASE, **progress._asdict()}
        with suppress(IntegrityError), self.engine.begin() as connection:
            current = connection.execute(sa.select(LOADINGS).where(LOADINGS.c.name == self.name)).one_or_none()
            if current is None:
                connection.execute(sa.insert(LOADINGS).values(name=self.name, **values))
                return True
            if self._is_free(current.holder, current.expires):
                mine = (LOADINGS.c.name == self.name) & (LOADINGS.c.holder == current.holder)
                return connection.execute(sa.update(LOADINGS).where(mine).values(values)).rowcount == 1
        return False

    def finish(self, steps: int) -> None:
        """Record that everything is loaded."""
        values = {"expires": datetime.now(UTC), **Progress("", steps, steps)._asdict()}
        mine = (LOADINGS.c.name == self.name) & (LOADINGS.c.holder == self.holder)
        with self.engine.begin() as connection:
            connection.execute(sa.update(LOADINGS).where(mine).values(values))

    def _is_free(self, holder: str, expires: datetime) -> bool:
        return holder == self.holder or expires <= datetime.now(UTC) or _has_ended(holder)


def _has_ended(holder: str) -> bool:
    """Whether a holder was a process of this machine that has ended."""
    host, _, process = holder.rpartition(":")
    if host != socket.gethostname() or not process.isdigit():
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False


SELECT_LOADING = SqlStatement(
    """select '{"seed":"' || name || '","table":"' || step || '","done":' || cast(done as text) || ',"tables":' """
    "|| cast(steps as text) || '}' from loading where done < steps",
    (),
)
"""What is being loaded as JSON, whose texts are names without quotation marks; no row if nothing is."""


def with_loading(answer: bytes, loading: bytes | None) -> bytes:
    """A JSON object with what is being loaded, if anything is, as its field `loading`."""
    return answer if loading is None else b'%s,"loading":%s}' % (answer.removesuffix(b"}"), loading)
