"""Automatic persisted queries: a client sends the hash of a query, and the query itself only if the hash is unknown.

The cache is bounded and lost on restart: on PERSISTED_QUERY_NOT_FOUND the client sends both.  Only valid documents are
kept.
"""

from hashlib import sha256
from typing import Any

from cachetools import LRUCache

from api.errors import Code, Refusal
from api.graphql.execution.request import GraphQLRequest

MAX_PERSISTED_BYTES = 4 * 1024 * 1024
ENTRY_BYTES = 400
"""What an entry takes beside its text: the hash and its places in the cache."""


class PersistedQueryCache:
    """The most recently used queries that clients have registered, by SHA-256 in hexadecimal."""

    def __init__(self) -> None:
        self.queries: LRUCache[str, str] = LRUCache(MAX_PERSISTED_BYTES, getsizeof=_size)

    def query(self, query: str | None, extensions: dict[str, Any]) -> str | None:
        """The query of a request, which may be named by its hash only.

        Raises Refusal if the hash is unknown or belongs to another text.
        """
        digest = digest_of(extensions)
        if digest is None:
            return query
        if query is None:
            return self._registered(digest)
        if not isinstance(query, str) or sha256(query.encode(errors="replace")).hexdigest() != digest:
            detail, hint = "sha256Hash does not match the query.", "Send the SHA-256 of the query's text."
            raise Refusal(Code.BAD_USER_INPUT, detail, hint)
        return query

    def keep(self, request: GraphQLRequest) -> None:
        """Registers the query of a valid request that came with its hash."""
        if request.digest:
            self.queries[request.digest] = request.query

    def _registered(self, digest: str) -> str:
        query = self.queries.get(digest)
        if query is None:
            hint = "Send the query together with its hash."
            raise Refusal(Code.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound", hint, "query")
        return query


def digest_of(extensions: dict[str, Any]) -> str | None:
    """The hash that comes with a request.  Raises Refusal if it is malformed."""
    extension = extensions.get("persistedQuery")
    return None if extension is None else _digest(extension)


def _digest(extension: Any) -> str:
    is_valid = isinstance(extension, dict) and extension.get("version") == 1
    if not is_valid or not isinstance(extension.get("sha256Hash"), str):
        detail, hint = "The persistedQuery extension is malformed.", 'Send {"version": 1, "sha256Hash": "..."}.'
        raise Refusal(Code.BAD_USER_INPUT, detail, hint)
    return str(extension["sha256Hash"]).lower()


def _size(query: str) -> int:
    return ENTRY_BYTES + len(query.encode(errors="replace"))
