"""Every way to be refused, in one table: code, status, what it means."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import Any


class Code(StrEnum):
    """Stable words by which a program recognises an error."""

    BAD_USER_INPUT = "BAD_USER_INPUT"
    UNKNOWN_FIELD = "UNKNOWN_FIELD"
    UNKNOWN_PARAMETER = "UNKNOWN_PARAMETER"
    INVALID_CURSOR = "INVALID_CURSOR"
    VALIDATION_FAILED = "VALIDATION_FAILED"
    NOT_FOUND = "NOT_FOUND"
    MERGED = "MERGED"
    GONE = "GONE"
    REDACTED = "REDACTED"
    REFERRED_TO = "REFERRED_TO"
    CONFLICT = "CONFLICT"
    PRECONDITION_REQUIRED = "PRECONDITION_REQUIRED"
    KEY_REUSED = "KEY_REUSED"
    METHOD_NOT_ALLOWED = "METHOD_NOT_ALLOWED"
    NOT_ACCEPTABLE = "NOT_ACCEPTABLE"
    UNSUPPORTED_MEDIA_TYPE = "UNSUPPORTED_MEDIA_TYPE"
    UNAUTHENTICATED = "UNAUTHENTICATED"
    INVALID_KEY = "INVALID_KEY"
    FORBIDDEN = "FORBIDDEN"
    RATE_LIMITED = "RATE_LIMITED"
    LIMIT_EXCEEDED = "LIMIT_EXCEEDED"
    TOO_LARGE = "TOO_LARGE"
    GRAPHQL_PARSE_FAILED = "GRAPHQL_PARSE_FAILED"
    GRAPHQL_VALIDATION_FAILED = "GRAPHQL_VALIDATION_FAILED"
    PERSISTED_QUERY_NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND"
    TIMED_OUT = "TIMED_OUT"
    UNAVAILABLE = "UNAVAILABLE"
    STORAGE_FULL = "STORAGE_FULL"
    INTERNAL = "INTERNAL"


STATUS: dict[Code, tuple[int, str]] = {
    Code.BAD_USER_INPUT: (422, "A value cannot be read"),
    Code.UNKNOWN_FIELD: (422, "There is no such field"),
    Code.UNKNOWN_PARAMETER: (422, "There is no such parameter"),
    Code.INVALID_CURSOR: (422, "The cursor does not fit this list"),
    Code.VALIDATION_FAILED: (422, "What is to be written is not sound"),
    Code.NOT_FOUND: (404, "There is no such record"),
    Code.MERGED: (308, "The record was merged into another"),
    Code.GONE: (410, "The record was retracted"),
    Code.REDACTED: (451, "The record was erased"),
    Code.REFERRED_TO: (409, "Other records refer to it"),
    Code.CONFLICT: (412, "The record was changed since"),
    Code.PRECONDITION_REQUIRED: (428, "The revision that you know is to be given"),
    Code.KEY_REUSED: (422, "The idempotency key belongs to another request"),
    Code.METHOD_NOT_ALLOWED: (405, "This method is not allowed here"),
    Code.NOT_ACCEPTABLE: (406, "This format is not offered"),
    Code.UNSUPPORTED_MEDIA_TYPE: (415, "A body of this media type cannot be read"),
    Code.UNAUTHENTICATED: (401, "A key is needed"),
    Code.INVALID_KEY: (401, "The key is not valid"),
    Code.FORBIDDEN: (403, "The key does not allow this"),
    Code.RATE_LIMITED: (429, "Too many requests"),
    Code.LIMIT_EXCEEDED: (422, "The question is too large"),
    Code.TOO_LARGE: (413, "The body is too large"),
    Code.GRAPHQL_PARSE_FAILED: (400, "The document is not GraphQL"),
    Code.GRAPHQL_VALIDATION_FAILED: (400, "The document does not fit the schema"),
    Code.PERSISTED_QUERY_NOT_FOUND: (404, "The query of this hash is not known"),
    Code.TIMED_OUT: (503, "The question took too long"),
    Code.UNAVAILABLE: (503, "The database cannot be reached"),
    Code.STORAGE_FULL: (507, "There is no room left"),
    Code.INTERNAL: (500, "Something went wrong here"),
}

CHALLENGES = {
    Code.UNAUTHENTICATED: 'Bearer realm="entente"',
    Code.INVALID_KEY: 'Bearer realm="entente", error="invalid_token"',
    Code.FORBIDDEN: 'Bearer realm="entente", error="insufficient_scope"',
}
"""What RFC 6750 says to whoever should come with a key, or with another one."""


@dataclass
class Refusal(Exception):
    """An answer that says no: what is wrong, where, what would be right, and in how many seconds to ask again."""

    code: Code
    detail: str
    hint: str | None = None
    field: str | None = None
    seconds: int = 1
    more: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    """What else a program can use, by name: the record's current state, who refers to it, every finding."""

    @property
    def status(self) -> int:
        """The HTTP status that goes with the code."""
        return STATUS[self.code][0]

    @property
    def title(self) -> str:
        """What the code means, the same for every occurrence."""
        return STATUS[self.code][1]

    @property
    def headers(self) -> dict[str, str]:
        """The headers of HTTP that go with the code."""
        challenge = {"WWW-Authenticate": CHALLENGES[self.code]} if self.code in CHALLENGES else {}
        return challenge | ({"Retry-After": str(self.seconds)} if self.status in (429, 503) else {})

    def __str__(self) -> str:
        return f"{self.detail} {self.hint}" if self.hint else self.detail


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint that names the nearest of the known words, or all of them where they are few."""
    words = list(known)
    close = get_close_matches(word, words, n=1, cutoff=0.5)
    if close:
        return f"Did you mean '{close[0]}'?"
    if 0 < len(words) <= 30:
        return f"Known: {', '.join(words)}."
    return ""
