"""Read-only connections: a statement goes in, the bytes of the answer come out."""

from collections.abc import Callable
from typing import Protocol

from api.database.address import parse_address
from api.database.engines import is_postgresql, sqlite_file
from api.database.marks import State
from api.database.sqlite import SqliteReader
from api.query.sql.dialect import Dialect
from api.query.sql.statement import SqlStatement


class Reader(Protocol):
    """Runs queries. `listener` is called with the text of every statement that the driver sends."""

    listener: Callable[[str], None] | None

    @property
    def dialect(self) -> Dialect:
        """The SQL dialect of the database."""

    async def open(self) -> bool:
        """Connects.  Returns whether the database was found."""

    async def close(self) -> None:
        """Closes every connection."""

    @property
    def losses(self) -> int:
        """How often the database was found to have lost revisions: by a restore, a swap or a failover."""

    async def state(self) -> State:
        """Returns the state of the database. Writes of other processes may be missing for a tenth of a second.

        Raises Refusal: UNAVAILABLE if the database cannot be reached.
        """

    async def state_at(self, revision: int) -> State:
        """Returns the state at a revision that was just read.  It is forgotten within a second of being lost.

        Raises Refusal: UNAVAILABLE if the database cannot be reached, or was replaced meanwhile.
        """

    def forget_revision(self) -> None:
        """Makes the next `state` ask the database: another process has written."""

    def wrote(self, revision: int, mark: str = "") -> None:
        """Records that this process has written a revision."""

    async def read(self, statement: SqlStatement) -> bytes | None:
        """Returns the JSON text that the statement selects, in UTF-8; None if it finds no row.

        Raises Refusal: TIMED_OUT if it takes too long, UNAVAILABLE if the database cannot be reached.
        """


def reader_for(url: str, *, connections: int, seconds: float, mapped_mb: int = 0) -> Reader:
    """Returns a reader for a database URL.

    A read may take `seconds`, waiting for a connection included; `mapped_mb` of an SQLite file are memory-mapped.
    Raises Refusal, BAD_USER_INPUT, for a bad address.
    """
    if is_postgresql(url):
        from api.database.postgresql import PostgresqlReader  # its driver takes megabytes, not needed for a file

        return PostgresqlReader(parse_address(url), connections, seconds)
    return SqliteReader(sqlite_file(url), connections, seconds, mapped_mb)
