"""The address of a PostgreSQL server, taken apart once for both drivers: psycopg writes, asyncpg reads.

What the address does not say is taken from a service file and from libpq's environment variables (PGHOST, PGPASSWORD,
PGSSLMODE, ...), as libpq does. Both drivers are then given explicit values, so that they cannot differ.
"""

import getpass
import os
import re
from collections.abc import Mapping
from configparser import ConfigParser
from configparser import Error as UnreadableFile
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from api.database.address_parameters import MAX_PORT, check, refusal

VARIABLE = "ENTENTE_DATABASE_URL"
PARTS = re.compile(r"postgres(?:ql)?(?:\+\w+)?://((?:[^@/]*@)?[^?]*)(?:\?(.*))?", re.DOTALL)
"""The scheme with or without a driver, what follows it, and the query. A password may contain a question mark."""
HOST_AND_PORT = re.compile(r"([^/:]+):(\d+)")
FORM = "Write it as postgresql://user:password@host:port/name, with %40 for @, %2F for / and %25 for % in the password."
DEFAULT_PORT = "5432"
LOCAL_HOSTS = "/var/run/postgresql,/tmp,localhost"
"""Where a server is looked for if no host is named: the drivers' own defaults differ."""
APPLICATION_NAME = "entente"


class Host(NamedTuple):
    """A host name, an address or the directory of a socket, and a port."""

    name: str
    port: int


@dataclass(frozen=True)
class PostgresqlAddress:
    """A PostgreSQL address: libpq's parameters by name, from the address, a service file and the environment."""

    parameters: Mapping[str, str] = field(repr=False)  # among them the password
    hosts: tuple[Host, ...]

    def __getitem__(self, name: str) -> str | None:
        return self.parameters.get(name)


def parse_address(url: str, variable: str = VARIABLE) -> PostgresqlAddress:
    """Returns the parts of an address; `variable` is the name of the setting, for messages.

    Raises Refusal, BAD_USER_INPUT, in one line and without the password: not an address, an unknown parameter (naming
    the nearest), or a value that is not one of its values.
    """
    own, environment = _from_url(url, variable), _from_environment()
    check(own, variable)
    service = own.pop("service", None) or environment.pop("service", None)
    parameters = environment | (_from_service(service, variable) if service else {}) | own
    parameters.pop("client_encoding", None)  # it is always UTF-8
    parameters.setdefault("fallback_application_name", APPLICATION_NAME)
    parameters["user"] = parameters.get("user") or _user(variable)
    parameters.setdefault("dbname", parameters["user"])
    hosts = _hosts(parameters, variable)
    if "hostaddr" not in parameters:
        parameters["host"] = ",".join(host.name for host in hosts)
    parameters["port"] = ",".join(str(host.port) for host in hosts)
    return PostgresqlAddress(parameters, hosts)


def _from_url(url: str, variable: str) -> dict[str, str]:
    """Returns the parameters of the address itself. libpq reads all but its query, which it would not name well."""
    import psycopg

    parts = PARTS.fullmatch(url)
    if parts is None:
        raise refusal(variable, "this is not the address of a PostgreSQL database.", FORM)
    authority, query = parts.groups()
    try:
        options = psycopg.pq.Conninfo.parse(f"postgresql://{authority}".encode())
        found = {option.keyword.decode(): option.val.decode() for option in options if option.val}
    except (psycopg.Error, UnicodeError):  # its text may contain the password
        raise refusal(variable, "this address cannot be read.", FORM) from None
    return found | _from_query(query or "", variable)


def _from_query(query: str, variable: str) -> dict[str, str]:
    """Returns the parameters of a query. Hosts and ports may be repeated."""
    found: dict[str, str] = {}
    for pair in filter(None, query.split("&")):
        name, separator, value = pair.partition("=")
        name, value = unquote(name), unquote(value)
        if not separator:
            raise refusal(variable, f"the parameter '{name[:40]}' has no value.")
        found[name] = f"{found[name]},{value}" if name in found and name in ("host", "port") else value
    return {name: value for name, value in found.items() if value}


def _from_environment() -> dict[str, str]:
    """Returns the parameters that libpq's environment variables set."""
    import psycopg

    found: dict[str, str] = {}
    for option in psycopg.pq.Conninfo.get_defaults():
        variable = (option.envvar or b"").decode()
        if value := os.environ.get(variable):
            check({option.keyword.decode(): value}, variable)
            found[option.keyword.decode()] = value
    return found


def _from_service(service: str, variable: str) -> dict[str, str]:
    """Returns the parameters of a service in `PGSERVICEFILE` or ~/.pg_service.conf."""
    file = Path(os.environ.get("PGSERVICEFILE") or "~/.pg_service.conf")
    parser = ConfigParser(interpolation=None, strict=False)
    try:
        parser.read_string(file.expanduser().read_text(encoding="utf-8"))
    except (OSError, RuntimeError, UnicodeDecodeError, UnreadableFile) as problem:
        reason = type(problem).__name__
        raise refusal(variable, f"the service '{service}' cannot be looked up in {file}: {reason}.") from None
    if not parser.has_section(service):
        raise refusal(variable, f"there is no service '{service}' in {file}.")
    found = dict(parser[service])
    check(found, str(file))
    return found


def _user(variable: str) -> str:
    """Returns the name of the process's user."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user id without a name, as in containers
        raise refusal(variable, "the address names no user, and this process's user has no name.", FORM) from None


def _hosts(parameters: Mapping[str, str], variable: str) -> tuple[Host, ...]:
    """Returns the hosts in the order in which they are tried, by their numeric address if there is one."""
    names = (parameters.get("hostaddr") or parameters.get("host") or LOCAL_HOSTS).split(",")
    ports = parameters.get("port", "").split(",")
    if len(ports) == 1:
        ports *= len(names)
    if len(ports) != len(names):
        raise refusal(variable, f"there are {len(names)} hosts and {len(ports)} ports.")
    return tuple(_host(name, port, variable) for name, port in zip(names, ports, strict=True))


def _host(name: str, port: str, variable: str) -> Host:
    if with_port := HOST_AND_PORT.fullmatch(name):  # SQLAlchemy's form of several hosts
        name, port = with_port.groups()
    if "@" in name:
        raise refusal(variable, "a host name cannot contain @.", FORM)
    number = int(port or DEFAULT_PORT) if (port or DEFAULT_PORT).isdecimal() else 0
    if not 0 < number <= MAX_PORT:
        raise refusal(variable, f"a port must be a number from 1 to {MAX_PORT}.", FORM)
    return Host(name or "localhost", number)
