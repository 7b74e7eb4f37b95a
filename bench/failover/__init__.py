"""A trial of failover: the leader of a replicated PostgreSQL is killed under load."""

from bench.failover.plan import FailoverPlan
from bench.failover.trial import try_failovers

__all__ = ["FailoverPlan", "try_failovers"]
