"""Connections for writing and for reading in several statements, by psycopg: none waits for a server for ever."""

from collections.abc import Generator
from time import monotonic
from typing import Any

import psycopg
from psycopg.abc import PQGen
from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine import ExceptionContext

from api.database.address import PostgresqlAddress
from api.database.session import check_encoding, session_settings, set_in_transaction, set_unless_pooled
from api.database.tls import home_file

CONNECT_SECONDS = 5
SHORTEST_CONNECT_SECONDS = 2  # psycopg waits no less for a host


class NoAnswer(psycopg.OperationalError):
    """The server did not answer in time, and the connection was closed."""


class LimitedConnection(psycopg.Connection[Any]):
    """A connection that is closed when the server sends nothing for `seconds`; None waits without limit.

    The server's own limit is no help when the server hangs, or is no longer there.
    """

    seconds: float | None = None
    is_pooled = False
    """Whether a pooler may run each transaction on another server connection."""

    def wait(self, gen: PQGen[Any], *args: Any, **options: Any) -> Any:
        return super().wait(self._limited(gen, self.seconds) if self.seconds else gen, *args, **options)

    def _limited(self, gen: PQGen[Any], seconds: float) -> Generator[Any, Any, Any]:
        """Runs a generator of psycopg, which is resumed ten times a second even if nothing has arrived."""
        heard = monotonic()
        try:
            readiness = next(gen)
            while True:
                if ready := (yield readiness):
                    heard = monotonic()
                elif monotonic() - heard > seconds:
                    self.close()
                    raise NoAnswer(f"the server did not answer within {seconds:g} s")
                readiness = gen.send(ready)
        except StopIteration as end:
            return end.value


def connect_engine(engine: Engine, address: PostgresqlAddress, seconds: float | None) -> None:
    """Lets an engine connect to an address; each of its statements may take some seconds, without limit if None.

    Connecting raises Refusal if the database has another encoding than UTF-8.
    """
    settings, parameters = session_settings(seconds), connect_parameters(address, seconds)
    in_transaction = set_in_transaction(settings)

    def connect(_dialect: object, _record: object, _arguments: object, own: dict[str, Any]) -> LimitedConnection:
        connection = LimitedConnection.connect(**{**own, **parameters}, autocommit=True)
        connection.seconds = seconds
        _start_session(connection, set_unless_pooled(settings, connection.info.backend_pid))
        return connection

    def begin(connection: Connection) -> None:
        driver: Any = connection.connection.driver_connection
        if driver.is_pooled:
            connection.exec_driver_sql(in_transaction)

    def note_error(failure: ExceptionContext) -> None:
        cause = failure.original_exception
        if isinstance(cause, NoAnswer):
            failure.is_disconnect = not failure.is_pre_ping  # a ping that found no answer is not repeated
        elif isinstance(cause, psycopg.errors.ReadOnlySqlTransaction):
            failure.is_disconnect = True  # another server, or another host of the address, may accept writes by now

    event.listen(engine, "do_connect", connect)
    event.listen(engine, "begin", begin)
    event.listen(engine, "handle_error", note_error)


def connect_parameters(address: PostgresqlAddress, seconds: float | None) -> dict[str, Any]:
    """Returns the parameters for psycopg. All hosts together take no longer to connect to than a statement may take."""
    longest = int(address["connect_timeout"] or CONNECT_SECONDS) or CONNECT_SECONDS
    if seconds:
        longest = min(longest, int(seconds / len(address.hosts)))
    parameters = {**address.parameters, "client_encoding": "UTF8"}
    if "sslcert" not in parameters and not home_file("postgresql.crt"):
        parameters["sslcertmode"] = "disable"  # libpq fails if it cannot look for the file
    return parameters | {"connect_timeout": max(longest, SHORTEST_CONNECT_SECONDS)}


def _start_session(connection: LimitedConnection, apply_settings: str) -> None:
    try:
        check_encoding(connection.info.parameter_status("server_encoding"))
        connection.is_pooled = connection.execute(apply_settings).fetchone() is None
        if connection.is_pooled:
            connection.prepare_threshold = None
        connection.autocommit = False
    except BaseException:
        connection.close()
        raise
