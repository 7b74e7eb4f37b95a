"""Who asks, and what they may."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from api.errors import Code, Refusal


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


ANONYMOUS = Principal("anybody", Role.reader)
"""Whoever asks without a key."""


PRINCIPAL, COUNT_WRITE, ADMISSION = "principal", "count_write", "admit"
"""Where the middleware puts, in the state of an ASGI scope, who asks, what counts a write of theirs, and, for a socket,
what admits each operation on it."""


def principal_of(scope: Mapping[str, Any]) -> Principal:
    """Who sent the request of an ASGI scope."""
    found = scope.get("state", {}).get(PRINCIPAL, ANONYMOUS)
    assert isinstance(found, Principal)
    return found


def admit_writer(scope: Mapping[str, Any], role: Role = Role.editor) -> Principal:
    """Who sent a request that writes; it is counted.  Raises Refusal: UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED."""
    principal = principal_of(scope)
    require(principal, role)
    if count_write := scope["state"].get(COUNT_WRITE):
        count_write()
    return principal


def require_key(principal: Principal) -> None:
    """Raise Refusal, UNAUTHENTICATED, for whoever has no key: where reads are not public."""
    if principal is ANONYMOUS:
        raise Refusal(Code.UNAUTHENTICATED, "Reading needs a key here.", "Send Authorization: Bearer KEY.")


def require(principal: Principal, role: Role) -> None:
    """Raise Refusal unless they have the role: UNAUTHENTICATED without a key, FORBIDDEN with one that is too low."""
    if principal.role.includes(role):
        return
    if principal is ANONYMOUS:
        raise Refusal(Code.UNAUTHENTICATED, f"This needs a key of the role {role}.", "Send Authorization: Bearer KEY.")
    raise Refusal(
        Code.FORBIDDEN, f"This needs the role {role}; the key of {principal.name} has the role {principal.role}."
    )
