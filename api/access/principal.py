"""Who asks, and what they may."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What somebody may: read, write facts, or also govern keys and redact."""

    reader = "reader"
    editor = "editor"
    admin = "admin"

    def includes(self, other: "Role") -> bool:
        """Whether whoever has this role may do what the other one may."""
        return list(Role).index(self) >= list(Role).index(other)


@dataclass(frozen=True)
class Principal:
    """Somebody who asks.  The name is the author of the revisions that they write."""

    name: str
    role: Role


ANYBODY = Principal("anybody", Role.reader)
"""Whoever asks without a key."""
