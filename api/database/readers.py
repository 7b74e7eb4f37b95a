"""Read-only connections: a statement goes in, the bytes of the answer come out."""

from collections.abc import Callable
from typing import Protocol

from api.database.engines import is_postgresql, sqlite_file, with_driver
from api.database.sqlite import SqliteReader
from api.query.sql.dialect import Dialect
from api.query.sql.statement import SqlStatement


class Reader(Protocol):
    """Where questions are asked.  `heard` is told the text of every statement that the driver sends."""

    heard: Callable[[str], None] | None

    @property
    def dialect(self) -> Dialect:
        """How this database spells things."""

    async def open(self) -> None:
        """Connect."""

    async def close(self) -> None:
        """Give every connection back."""

    async def revision(self) -> int:
        """The base's revision.  Of what other processes write it may be behind by a tenth of a second, not more.

        Raises Refusal, UNAVAILABLE, when the database cannot be reached.
        """

    def wrote(self, revision: int) -> None:
        """Be told that this process has written a revision."""

    async def read(self, statement: SqlStatement) -> bytes | None:
        """The JSON text that the statement answers with, in UTF-8; nothing where it finds no row.

        Raises Refusal: TIMED_OUT when it takes too long, UNAVAILABLE when the database cannot be reached.
        """


def reader_for(url: str, *, connections: int, seconds: float, mapped_mb: int = 0) -> Reader:
    """A reader for the database that the address names; a statement may take `seconds`, a file may be mapped."""
    if is_postgresql(url):
        from api.database.postgresql import PostgresqlReader  # its driver is megabytes that a file's reader can spare

        return PostgresqlReader(with_driver(url, "postgresql"), connections, seconds)
    return SqliteReader(sqlite_file(url), connections, seconds, mapped_mb)
