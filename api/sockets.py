"""The sockets that the server listens on, bound before anything else is done and shared by all workers."""

import errno
import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

BACKLOG = 128
"""Connections that the system accepts before this process does.  More could exhaust its files in one step."""
REASONS = {
    errno.EADDRINUSE: "Port {port} on {host} is in use. Stop what listens there, or choose another --port.",
    errno.EACCES: "Port {port} on {host} is reserved for the system administrator. Choose a --port above 1023.",
    errno.EADDRNOTAVAIL: "{host} is not an address of this machine. Choose another --host.",
}


class CannotListen(Exception):
    """Why the server cannot listen at an address, in one line."""


def bind(host: str, port: int) -> list[socket.socket]:
    """Returns a socket for each address of a host.  Connections are refused until a server listens.

    Raises CannotListen if the port is in use, or the address is not one of this machine.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except socket.gaierror:
        raise CannotListen(f"{host!r} is not a name or an address of this machine. Choose another --host.") from None
    addresses = dict.fromkeys((family, address) for family, _, _, _, address in found)
    return [_bound(family, address) for family, address in addresses]


def _bound(family: socket.AddressFamily, address: tuple[Any, ...]) -> socket.socket:
    # With its protocol, which connections inherit: asyncio disables Nagle's algorithm only where it is named.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if family == socket.AF_INET6:
        listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)  # as asyncio does: `::` is not also 0.0.0.0
    try:
        listener.bind(address)
    except OSError as problem:
        listener.close()
        raise cannot_listen(problem, address[0], address[1]) from None
    return listener


@contextmanager
def listening(sockets: Sequence[socket.socket]) -> Iterator[None]:
    """Raises CannotListen for a failure to listen: another server has bound the port too, and was the first."""
    host, port, *_ = sockets[0].getsockname()
    try:
        yield
    except OSError as problem:
        if problem.errno != errno.EADDRINUSE:
            raise
        raise cannot_listen(problem, host, port) from None


def cannot_listen(problem: OSError, host: str, port: int) -> CannotListen:
    """Returns the failure as a line that says what to do."""
    reason = REASONS.get(problem.errno or 0, f"Cannot listen on port {{port}} of {{host}}: {problem.strerror}.")
    return CannotListen(reason.format(host=host, port=port))


def url(host: str, port: int) -> str:
    """Returns the address for a browser.  IPv6 addresses are bracketed.  Source: RFC 3986, section 3.2.2."""
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
