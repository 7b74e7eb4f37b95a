"""Connections for reading and for notifications, by asyncpg."""

import random
import ssl
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

import asyncpg

from api.database.address import Host, PostgresqlAddress
from api.database.session import check_encoding, set_unless_pooled
from api.database.tls import tls_attempts

LARGEST_PREPARED = 64 * 1024
"""Longest statement, in characters, that is prepared once per connection: planning the longest takes 15 ms."""
PREPARED = 100
"""How many statements a connection keeps prepared: asyncpg's default."""
ELSEWHERE = (
    OSError,
    asyncpg.PostgresConnectionError,
    asyncpg.CannotConnectNowError,
    asyncpg.TargetServerAttributeNotMatched,
)
"""Failures after which the next host is tried."""
REFUSED_WITHOUT_PASSWORD = asyncpg.InvalidAuthorizationSpecificationError


async def connect(address: PostgresqlAddress, seconds: float, *, prepares: bool = True) -> asyncpg.Connection:
    """Returns a connection to the first host that answers and has the attributes that the address requires.

    All hosts together may take some seconds.  `prepares` keeps statements prepared on the server.  Raises Refusal if
    the database has another encoding than UTF-8, OSError, or an exception of asyncpg.
    """
    attempts = list(_attempts(address))
    longest = min(float(address["connect_timeout"] or 0) or seconds, seconds / len(attempts))
    failure: BaseException | None = None
    for host, attribute in attempts:
        try:
            return await _connect_to(host, address, attribute, longest, PREPARED if prepares else 0)
        except TimeoutError:
            failure = TimeoutError(f"{host.name}, port {host.port}, did not answer within {longest:g} s")
        except ELSEWHERE as problem:
            failure = problem
    assert failure is not None
    raise failure


async def start_session(connection: asyncpg.Connection, settings: Mapping[str, str]) -> bool:
    """Applies settings to a session and returns True; behind a pooler returns False, and applies none."""
    tag = await connection.execute(set_unless_pooled(settings, connection.get_server_pid()))
    return bool(tag == "SELECT 1")


def _attempts(address: PostgresqlAddress) -> Iterator[tuple[Host, str]]:
    """Yields the hosts in the order in which to try them, each with the attribute that is required of it."""
    hosts = list(address.hosts)
    if address["load_balance_hosts"] == "random":
        random.shuffle(hosts)
    attribute = address["target_session_attrs"] or "any"
    for required in ("standby", "any") if attribute == "prefer-standby" else (attribute,):
        yield from ((host, required) for host in hosts)


async def _connect_to(
    host: Host, address: PostgresqlAddress, attribute: str, seconds: float, prepared: int
) -> asyncpg.Connection:
    *others, last = tls_attempts(address, host.name)
    for context in others:
        with suppress(ConnectionError, ssl.SSLError, REFUSED_WITHOUT_PASSWORD):
            return await _open(host, address, attribute, seconds, prepared, context)
    return await _open(host, address, attribute, seconds, prepared, last)


async def _open(
    host: Host,
    address: PostgresqlAddress,
    attribute: str,
    seconds: float,
    prepared: int,
    context: ssl.SSLContext | None,
) -> asyncpg.Connection:
    connection = await asyncpg.connect(
        host=host.name,
        port=host.port,
        user=address["user"],
        password=address["password"],
        passfile=address["passfile"],
        database=address["dbname"],
        krbsrvname=address["krbsrvname"],
        ssl=context or False,
        direct_tls=bool(context) and address["sslnegotiation"] == "direct",
        target_session_attrs=attribute,
        server_settings=_startup(address),
        timeout=seconds,
        statement_cache_size=prepared,
        max_cacheable_statement_size=LARGEST_PREPARED,
    )
    try:
        check_encoding(getattr(connection.get_settings(), "server_encoding", None))
    except BaseException:
        connection.terminate()
        raise
    return connection


def _startup(address: PostgresqlAddress) -> dict[str, Any]:
    """Returns the parameters that are sent at connect, which poolers accept, and `options` if the address has them."""
    name = address["application_name"] or address["fallback_application_name"]
    options = {"options": address["options"]} if address["options"] else {}
    return {"application_name": name, **options}
