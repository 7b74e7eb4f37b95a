"""Automatic persisted queries: a client sends the hash of a query, and the query itself only when asked for it.

What is remembered is a convenience and bounded: a client that is told PERSISTED_QUERY_NOT_FOUND sends both.
"""

from collections import OrderedDict
from hashlib import sha256
from typing import Any

from api.errors import Code, Refusal

MOST_REMEMBERED = 1000


class PersistedQueryCache:
    """The queries that clients have registered, the least recently used forgotten first."""

    def __init__(self) -> None:
        self.known: OrderedDict[str, str] = OrderedDict()

    def query(self, given: str | None, extensions: dict[str, Any]) -> str | None:
        """The query that a request means.  Raises Refusal where its hash is unknown or belongs to another text."""
        asked = extensions.get("persistedQuery")
        if asked is None:
            return given
        digest = _digest(asked)
        if given is None:
            return self._recall(digest)
        if sha256(given.encode(errors="replace")).hexdigest() != digest:
            raise Refusal(
                Code.BAD_USER_INPUT, "The hash does not belong to this query.", "Send the SHA-256 of the query's text."
            )
        self._remember(digest, given)
        return given

    def _recall(self, digest: str) -> str:
        if digest not in self.known:
            raise Refusal(
                Code.PERSISTED_QUERY_NOT_FOUND,
                "PersistedQueryNotFound",
                "Send the query together with its hash.",
                "query",
            )
        self.known.move_to_end(digest)
        return self.known[digest]

    def _remember(self, digest: str, query: str) -> None:
        self.known[digest] = query
        self.known.move_to_end(digest)
        if len(self.known) > MOST_REMEMBERED:
            self.known.popitem(last=False)


def _digest(asked: Any) -> str:
    if not isinstance(asked, dict) or asked.get("version") != 1 or not isinstance(asked.get("sha256Hash"), str):
        raise Refusal(
            Code.BAD_USER_INPUT, "The persistedQuery is not understood.", 'Send {"version": 1, "sha256Hash": "..."}.'
        )
    return str(asked["sha256Hash"]).lower()
