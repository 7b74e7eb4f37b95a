"""A GraphQL request, whichever transport it came by."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, eq=False, slots=True, weakref_slot=True)
class GraphQLRequest:
    """One GraphQL request.  Compared by identity, so that weak caches can be keyed by it.

    `digest` is the hash under which the client registers or names the query.
    """

    query: str
    variables: dict[str, Any]
    operation_name: str | None
    digest: str | None = None
