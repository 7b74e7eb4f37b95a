"""Which process loads a data set in the background, and how far it is.

One process holds the lease of a data set.  It renews it with every step; whoever finds it expired, or held by a process
of the same machine that has ended, takes it over.
"""

import json
import os
import socket
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
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
    sa.Column("problem", text_type()),
    sa.Column("sha256", text_type()),
)
"""Not an entity: the state of the servers, not of the world.

`problem` says why a step failed, `sha256` what was loaded, if it is recognised by that.
"""
LONGEST_PROBLEM = 500


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
        values = {"holder": self.holder, "expires": datetime.now(UTC) + LEASE, "problem": None, **progress._asdict()}
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
        self._end(Progress("", steps, steps)._asdict())

    def fail(self, problem: Exception) -> None:
        """Record why the present step failed, where the database can still be written to."""
        reason = next(filter(None, str(problem).splitlines()), type(problem).__name__)
        with suppress(SQLAlchemyError):
            self._end({"problem": reason[:LONGEST_PROBLEM]})

    def _end(self, values: dict[str, Any]) -> None:
        values = {"expires": datetime.now(UTC), **values}
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


def loaded_contents(engine: Engine, name: str) -> str | None:
    """The SHA-256 of what was loaded under a name; None if nothing was."""
    with engine.connect() as connection:
        return connection.scalar(sa.select(LOADINGS.c.sha256).where(LOADINGS.c.name == name))


def record_contents(engine: Engine, name: str, sha256: str) -> None:
    """Record the SHA-256 of what was loaded under a name.  Of several processes that do so, any succeeds."""
    values = {"holder": "", "expires": datetime.now(UTC), "sha256": sha256, **Progress("", 1, 1)._asdict()}
    with suppress(IntegrityError), engine.begin() as connection:
        connection.execute(sa.delete(LOADINGS).where(LOADINGS.c.name == name))
        connection.execute(sa.insert(LOADINGS).values(name=name, **values))


SELECT_LOADING = SqlStatement(
    "select name || ' ' || step || ' ' || cast(done as text) || ' ' || cast(steps as text) || ' ' || holder || ' '"
    " || coalesce(problem, '') from loading where done < steps",
    (),
)
"""What is being loaded: names, numbers and the holder, which have no blanks, then the problem; no row if nothing is."""


def with_loading(answer: bytes, loading: bytes | None) -> bytes:
    """A JSON object with what is being loaded, if anything is, as its field `loading`; as `failed` if that failed."""
    if loading is None:
        return answer
    seed, table, done, steps, holder, problem = loading.decode().split(" ", 5)
    found = {"seed": seed, "table": table, "done": int(done), "tables": int(steps)}
    reason = problem or ("The process that loaded it has ended." if _has_ended(holder) else "")
    field = json.dumps({"failed": {**found, "reason": reason}} if reason else {"loading": found}, separators=(",", ":"))
    return answer.removesuffix(b"}") + b"," + field.encode().removeprefix(b"{")
