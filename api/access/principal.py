"""Clients and their roles."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from api.access.addresses import Addresses
from api.errors import Code, Refusal


class Role(StrEnum):
    """What a client may do: read, write facts, or also manage keys and redact.  Each role includes those before it."""

    reader = "reader"
    editor = "editor"
    admin = "admin"

    def includes(self, other: "Role") -> bool:
        """Whether this role permits everything that another one does."""
        return list(Role).index(self) >= list(Role).index(other)


@dataclass(frozen=True)
class Principal:
    """An authenticated or anonymous client.  The name is the author of its revisions."""

    name: str
    role: Role


ANONYMOUS = Principal("anybody", Role.reader)
"""A client without a key."""


PRINCIPAL, ADDRESSES, COUNT_WRITE, ADMISSION = "principal", "addresses", "count_write", "admit"
ON_REVOKED = "on_revoked"
"""Keys in the state of an ASGI scope, set by the middleware: the client, what determines addresses, a function that
counts a write of theirs, on a socket a function that admits each operation, and a context in which a callback is called
once their key is revoked."""


def principal_of(scope: Mapping[str, Any]) -> Principal:
    """The client that sent the request of an ASGI scope."""
    found = scope.get("state", {}).get(PRINCIPAL, ANONYMOUS)
    assert isinstance(found, Principal)
    return found


def client_of(scope: Mapping[str, Any]) -> str:
    """The address under which the client of an ASGI scope is counted."""
    addresses: Addresses = scope["state"][ADDRESSES]
    return addresses.of(scope)


def admit_writer(scope: Mapping[str, Any], role: Role = Role.editor) -> Principal:
    """The client of a writing request, which is counted.  Raises Refusal: UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED."""
    principal = principal_of(scope)
    require(principal, role)
    if count_write := scope["state"].get(COUNT_WRITE):
        count_write()
    return principal


def require_key(principal: Principal) -> None:
    """Raise Refusal, UNAUTHENTICATED, for an anonymous client: for services whose reads are not public."""
    if principal is ANONYMOUS:
        raise Refusal(Code.UNAUTHENTICATED, "Reading needs a key.", "Send Authorization: Bearer KEY.")


def require(principal: Principal, role: Role) -> None:
    """Raise Refusal for a client that lacks a role: UNAUTHENTICATED without a key, FORBIDDEN with a lower role."""
    if principal.role.includes(role):
        return
    if principal is ANONYMOUS:
        detail = f"This needs a key with the role {role}."
        raise Refusal(Code.UNAUTHENTICATED, detail, "Send Authorization: Bearer KEY.")
    detail = f"This needs the role {role}; the key of {principal.name} has the role {principal.role}."
    raise Refusal(Code.FORBIDDEN, detail)
