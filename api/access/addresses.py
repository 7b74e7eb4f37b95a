"""The addresses by which clients are rate limited, also behind trusted proxies."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any

from api.settings import Network

Address = IPv4Address | IPv6Address
UNKNOWN = "unknown"
SUBNET_PREFIX = 64
"""IPv6 addresses are counted by /64, because a client usually controls all addresses of one."""


class Addresses:
    """Determines the addresses of clients.  `trusted` are the proxies whose `X-Forwarded-For` is believed."""

    def __init__(self, trusted: Sequence[Network]) -> None:
        self.trusted = trusted
        self.subject = lru_cache(maxsize=10_000)(self._subject)

    def _subject(self, peer: str, forwarded: str | None) -> str | None:
        """The text under which a client is counted; None for processes on this machine, which are not counted.

        The client is the last hop that is not trusted: it could have invented everything before it.
        """
        nearest = parse_address(peer)
        if forwarded is None and (nearest is None or nearest.is_loopback):
            return None
        return self.client(peer, forwarded)

    def client(self, peer: str, forwarded: str | None) -> str:
        """The text under which a client is counted, whichever it is."""
        client = nearest = parse_address(peer)
        for hop in self._hops(nearest, forwarded) if forwarded is not None else ():
            client = hop
        return UNKNOWN if client is None else _subnet(client)

    def of(self, scope: Mapping[str, Any]) -> str:
        """The text under which the client of a request is counted, whichever it is."""
        hops = [value.decode("latin-1") for name, value in scope["headers"] if name == b"x-forwarded-for"]
        peer = scope.get("client")
        return self.client(peer[0] if peer else "", ",".join(hops) if hops else None)

    def limited(self, peer: str) -> str | None:
        """The text under which connections of a peer are counted; None for trusted proxies and Unix sockets."""
        address = parse_address(peer)
        return None if address is None or self._trusts(address) else _subnet(address)

    def _hops(self, nearest: Address | None, forwarded: str) -> Iterator[Address]:
        """The hops from the nearest back to the first that is not trusted, or to one that is malformed."""
        address = nearest
        for text in reversed(forwarded.split(",")):
            if address is None or not self._trusts(address):
                return
            address = parse_address(_without_port(text.strip()))
            if address is not None:
                yield address

    def _trusts(self, address: Address) -> bool:
        return any(address.version == network.version and address in network for network in self.trusted)


def parse_address(text: str) -> Address | None:
    """An address; None if the text is malformed.  IPv4-mapped IPv6 addresses are returned as IPv4."""
    try:
        found = ip_address(text)
    except ValueError:
        return None
    return (found.ipv4_mapped or found) if isinstance(found, IPv6Address) else found


def _without_port(text: str) -> str:
    if text.startswith("["):
        return text[1:].partition("]")[0]
    return text.partition(":")[0] if text.count(":") == 1 else text


def _subnet(address: Address) -> str:
    if isinstance(address, IPv4Address):
        return str(address)
    network = ip_network((int(address) >> SUBNET_PREFIX << SUBNET_PREFIX, SUBNET_PREFIX))
    assert isinstance(network, IPv6Network)
    return str(network)
