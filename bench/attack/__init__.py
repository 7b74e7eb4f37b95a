"""A trial of hostile clients on one machine: what an honest client notices of them, and what memory they take."""

from bench.attack.trial import AttackPlan, try_attacks

__all__ = ["AttackPlan", "try_attacks"]
