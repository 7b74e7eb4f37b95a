"""All connections of a process: admits them, and ends those that exceed a deadline."""

import asyncio
import logging
import resource
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from api.access.addresses import Addresses
from api.errors import Code, Refusal
from api.settings import Settings, networks
from api.sockets import BACKLOG

if TYPE_CHECKING:
    from api.connections.guard import Guard

RESERVED_FILES = 72
"""Files of the process that are no connections: databases, logs, modules, the event loop's own."""
SWEEP_SECONDS = 1.0
REPORT_SECONDS = 10.0
Render = Callable[[Refusal], bytes]
Guards = dict["Guard", None]
"""Connections in the order in which they were made."""
log = logging.getLogger("entente.connections")


class ConnectionLimits(NamedTuple):
    """Limits of one process: sizes in bytes, times in seconds."""

    total: int
    per_address: int
    head_bytes: int
    headers: int
    head_seconds: float
    body_seconds: float
    send_seconds: float


def limits_of(settings: Settings) -> ConnectionLimits:
    """The limits of one process.  There are fewer connections where the system allows fewer open files."""
    total = settings.share(settings.connections)
    reserved = RESERVED_FILES + BACKLOG + 4 * settings.readers
    allowed = _open_files(total + reserved) - reserved
    if allowed < total:
        log.warning("the limit of open files reduces the connections", extra={"connections": max(8, allowed)})
    return ConnectionLimits(
        min(total, max(8, allowed)),
        settings.share(settings.connections_per_address),
        settings.head_kb * 1024,
        settings.headers,
        settings.head_seconds,
        settings.body_seconds,
        settings.send_seconds,
    )


def _open_files(needed: int) -> int:
    """The number of files that the process may open, raised to `needed` where the system permits it."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY or soft >= needed:
        return needed
    most = needed if hard == resource.RLIM_INFINITY else min(hard, needed)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
    return most


class Gate:
    """Counts connections by address, and ends the one that has been silent longest where a new one finds no room.

    So clients that open connections and send nothing displace each other, not those that send requests.
    `render` writes a refusal as a complete HTTP response.
    """

    def __init__(self, settings: Settings, render: Render) -> None:
        self.limits, self.render = limits_of(settings), render
        self.addresses = Addresses(networks(settings.trusted_proxies))
        self.by_address: dict[str, Guards] = {}
        self.guards: Guards = {}
        self.ended: Counter[str] = Counter()
        self._sweeping = False
        self._reported = 0.0

    def admit(self, guard: "Guard", peer: str) -> Refusal | None:
        """Counts a connection, or returns why there is no room for it."""
        address = self.addresses.limited(peer)
        if address is not None:
            group = self.by_address.setdefault(address, {})
            if len(group) >= self.limits.per_address and not self._displace(group):
                return too_many_of_address(self.limits.per_address)
        if len(self.guards) >= self.limits.total and not self._displace(self.guards):
            return too_many()
        self.add(guard, peer)
        return None

    def add(self, guard: "Guard", peer: str) -> None:
        """Counts a connection."""
        guard.address = address = self.addresses.limited(peer)
        self.guards[guard] = None
        if address is not None:
            self.by_address.setdefault(address, {})[guard] = None
        if not self._sweeping:
            self._sweeping = True
            self._sweep_later()

    def _displace(self, guards: Guards) -> bool:
        """Ends the connection that has been silent longest of those from which something is expected."""
        waiting = [guard for guard in guards if guard.is_awaited]
        if not waiting:
            return False
        guard = min(waiting, key=lambda each: each.heard)
        self.note("displaced")
        guard.displace()
        return True

    def forget(self, guard: "Guard") -> None:
        """Counts a connection no longer."""
        self.guards.pop(guard, None)
        if guard.address is not None and (group := self.by_address.get(guard.address)):
            group.pop(guard, None)
            if not group:
                del self.by_address[guard.address]

    def note(self, what: str) -> None:
        """Counts a connection that was ended; the numbers are logged every ten seconds at most."""
        self.ended[what] += 1

    def _sweep_later(self) -> None:
        seconds = min(SWEEP_SECONDS, self.limits.head_seconds / 4, self.limits.body_seconds / 4)
        asyncio.get_running_loop().call_later(seconds, self._sweep)

    def _sweep(self) -> None:
        now = asyncio.get_running_loop().time()
        for guard in list(self.guards):
            guard.check(now)
        self._report(now)
        self._sweeping = bool(self.guards)
        if self._sweeping:
            self._sweep_later()

    def _report(self, now: float) -> None:
        if self.ended and now - self._reported >= REPORT_SECONDS:
            log.warning("connections were ended", extra=dict(self.ended))
            self.ended.clear()
            self._reported = now


def too_many_of_address(limit: int) -> Refusal:
    """The refusal of an address that has too many connections, none of which is silent."""
    detail = f"There are {limit} open connections from this address, the most that one may have."
    return Refusal(Code.RATE_LIMITED, detail, "Reuse connections, or close some.")


def too_many() -> Refusal:
    """The refusal when there are too many connections in all, none of which is silent."""
    return Refusal(Code.OVERLOADED, "All connections of this server are in use.", "Try again in a moment.")
