"""What a trial of failover does."""

from dataclasses import dataclass


@dataclass(frozen=True)
class FailoverPlan:
    """Seconds of load before replication stops, without it before the kill, and afterwards; the longest outage."""

    runs: int = 1
    synchronous: bool = True
    nodes: int = 2
    well: float = 3
    unreplicated: float = 2
    afterwards: float = 3
    forgotten: float = 1
    longest: float = 35
    port: int = 8270
