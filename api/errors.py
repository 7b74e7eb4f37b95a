"""Every way to be refused, in one table: code, status, what it means."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, NamedTuple


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
    IN_USE = "IN_USE"
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

    @property
    def page(self) -> str:
        """Where it is told what the code means; this also names the kind of problem, after RFC 9457."""
        return f"/problems/{self.lower().replace('_', '-')}"


class Meaning(NamedTuple):
    """What a code stands for, the same for every occurrence, and what whoever meets it can do."""

    status: int
    title: str
    remedy: str


MEANINGS: dict[Code, Meaning] = {
    Code.BAD_USER_INPUT: Meaning(
        422, "A value cannot be read", "Mend the value that `field` names; `hint` says what would be right."
    ),
    Code.UNKNOWN_FIELD: Meaning(
        422, "There is no such field", "Ask for a field that there is; `hint` names the nearest one."
    ),
    Code.UNKNOWN_PARAMETER: Meaning(
        422, "There is no such parameter", "Leave the parameter out, or use the one that `hint` names."
    ),
    Code.INVALID_CURSOR: Meaning(
        422,
        "The cursor does not fit this list",
        "Give a cursor back as an answer gave it, to the same list in the same order; or begin anew without one.",
    ),
    Code.NOT_FOUND: Meaning(
        404, "There is no such record", "Check the address or the id; `hint` names the nearest that there is."
    ),
    Code.METHOD_NOT_ALLOWED: Meaning(
        405, "This method is not allowed here", "Use one of the methods that the header `Allow` names."
    ),
    Code.NOT_ACCEPTABLE: Meaning(406, "This format is not offered", "Accept one of the media types that `hint` names."),
    Code.UNSUPPORTED_MEDIA_TYPE: Meaning(
        415, "A body of this media type cannot be read", "Send JSON, with `Content-Type: application/json`."
    ),
    Code.LIMIT_EXCEEDED: Meaning(
        422,
        "The question is too large",
        "Ask for less at once: `detail` says what was measured and how much is allowed, `hint` what to do.",
    ),
    Code.TOO_LARGE: Meaning(413, "The body is too large", "Send a shorter body, or ask in parts."),
    Code.GRAPHQL_PARSE_FAILED: Meaning(
        400, "The document is not GraphQL", "Mend the text where `locations` points to."
    ),
    Code.GRAPHQL_VALIDATION_FAILED: Meaning(
        400, "The document does not fit the schema", "Mend the operation; the schema is at /schema.graphql."
    ),
    Code.PERSISTED_QUERY_NOT_FOUND: Meaning(
        404, "The query of this hash is not candidates", "Send the query's text together with its hash, once."
    ),
    Code.TIMED_OUT: Meaning(
        503, "The question took too long", "Ask for less at once, or try again after `Retry-After` seconds."
    ),
    Code.UNAVAILABLE: Meaning(503, "The database cannot be reached", "Try again after `Retry-After` seconds."),
    Code.VALIDATION_FAILED: Meaning(
        422, "What is to be written is not sound", "Mend what is named as wrong; nothing of it was written."
    ),
    Code.MERGED: Meaning(308, "The record was merged into another", "Follow `Location` to the record that it is now."),
    Code.GONE: Meaning(410, "The record was retracted", "`detail` says why; its history is still told."),
    Code.REDACTED: Meaning(451, "The record was erased", "There is nothing to be done: what it told must not be told."),
    Code.IN_USE: Meaning(
        409, "Other records refer to it", "Retract those first, or ask for all of them to go with `cascade`."
    ),
    Code.CONFLICT: Meaning(412, "The record was changed since", "Read it again, and write from what it is now."),
    Code.PRECONDITION_REQUIRED: Meaning(
        428, "The revision that you know is to be given", "Send the `ETag` that you were told, as `If-Match`."
    ),
    Code.KEY_REUSED: Meaning(
        422, "The idempotency key belongs to another request", "Give each request that differs a key of its own."
    ),
    Code.UNAUTHENTICATED: Meaning(401, "A key is needed", "Send `Authorization: Bearer` and your key."),
    Code.INVALID_KEY: Meaning(401, "The key is not valid", "Ask whoever runs this service for another key."),
    Code.FORBIDDEN: Meaning(403, "The key does not allow this", "Ask whoever runs this service for a key that does."),
    Code.RATE_LIMITED: Meaning(429, "Too many requests", "Try again after `Retry-After` seconds."),
    Code.STORAGE_FULL: Meaning(507, "There is no room left", "Tell whoever runs this service; nothing was written."),
    Code.INTERNAL: Meaning(
        500, "Something went wrong here", "Tell whoever runs this service the answer's `X-Request-ID`."
    ),
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
        return MEANINGS[self.code].status

    @property
    def title(self) -> str:
        """What the code means, the same for every occurrence."""
        return MEANINGS[self.code].title

    @property
    def headers(self) -> dict[str, str]:
        """The headers of HTTP that go with the code."""
        challenge = {"WWW-Authenticate": CHALLENGES[self.code]} if self.code in CHALLENGES else {}
        return challenge | ({"Retry-After": str(self.seconds)} if self.status in (429, 503) else {})

    def __str__(self) -> str:
        return f"{self.detail} {self.hint}" if self.hint else self.detail


def nearest(word: str, candidates: Iterable[str]) -> str:
    """A hint that names the nearest of the candidates words, or all of them where they are few."""
    words = list(candidates)
    close = get_close_matches(word, words, n=1, cutoff=0.5)
    if close:
        return f"Did you mean '{close[0]}'?"
    if 0 < len(words) <= 30:
        return f"Known: {', '.join(words)}."
    return ""
