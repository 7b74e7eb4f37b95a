"""Whose address counts: the client's, not the proxy's in front of us."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

from api.settings import Network

Address = IPv4Address | IPv6Address
UNKNOWN = "unknown"
HOUSEHOLD = 64
"""Whoever has one IPv6 address has all of its /64: they count as one."""


class Addresses:
    """Reads addresses of clients off requests.  Proxies in `trusted` are believed whom they speak for."""

    def __init__(self, trusted: Sequence[Network]) -> None:
        self.trusted = trusted
        self.subject = lru_cache(maxsize=10_000)(self._subject)

    def _subject(self, peer: str, forwarded: str | None) -> str | None:
        """Under what a client is counted; None is nobody, for this machine's own processes are not counted.

        The client is the last hop that we do not trust: whatever stands before it, it may have made up.
        """
        nearest = parsed(peer)
        if forwarded is None:
            return None if nearest is None or nearest.is_loopback else _counted(nearest)
        client = nearest
        for hop in self._backwards(nearest, forwarded):
            client = hop
        return UNKNOWN if client is None else _counted(client)

    def _backwards(self, nearest: Address | None, forwarded: str) -> Iterator[Address]:
        """From the hop next to us back to the first that we do not trust, or to where it cannot be read."""
        here = nearest
        for word in reversed(forwarded.split(",")):
            if here is None or not self._trusts(here):
                return
            here = parsed(_without_port(word.strip()))
            if here is not None:
                yield here

    def _trusts(self, address: Address) -> bool:
        return any(address.version == network.version and address in network for network in self.trusted)


def parsed(text: str) -> Address | None:
    """An address; None where the text is none.  IPv4 inside IPv6 is IPv4."""
    try:
        found = ip_address(text)
    except ValueError:
        return None
    return (found.ipv4_mapped or found) if isinstance(found, IPv6Address) else found


def _without_port(word: str) -> str:
    if word.startswith("["):
        return word[1:].partition("]")[0]
    return word.partition(":")[0] if word.count(":") == 1 else word


def _counted(address: Address) -> str:
    if isinstance(address, IPv4Address):
        return str(address)
    network = ip_network((int(address) >> HOUSEHOLD << HOUSEHOLD, HOUSEHOLD))
    assert isinstance(network, IPv6Network)
    return str(network)
