"""What a trial of failover does."""

from dataclasses import dataclass


@dataclass(frozen=True)
class FailoverPlan:
    """What is tried how often, and its seconds.

    The load goes on for `well` seconds, then `unreplicated`, then for `quiet` seconds without writes before the kill,
    and `afterwards`.  Writes may be refused for the `longest`; a record that was lost is `forgotten` that many seconds
    after the first write to the new leader.
    """

    runs: int = 1
    synchronous: bool = True
    nodes: int = 2
    well: float = 3
    unreplicated: float = 2
    quiet: float = 0.5
    afterwards: float = 3
    forgotten: float = 1
    longest: float = 35
    port: int = 8270
