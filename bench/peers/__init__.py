"""The servers of the comparison: how each is started, and how it spells the queries."""

from bench.peers.peer import Peer
from bench.peers.registry import ENTENTE, LIMIT, PEERS

__all__ = ["ENTENTE", "LIMIT", "PEERS", "Peer"]
