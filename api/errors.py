"""Every error of the API in one table: code, status, title and remedy."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, NamedTuple


class Code(StrEnum):
    """Stable codes by which programs recognise errors."""

    BAD_USER_INPUT = "BAD_USER_INPUT"
    UNKNOWN_FIELD = "UNKNOWN_FIELD"
    UNKNOWN_PARAMETER = "UNKNOWN_PARAMETER"
    INVALID_CURSOR = "INVALID_CURSOR"
    VALIDATION_FAILED = "VALIDATION_FAILED"
    NOT_FOUND = "NOT_FOUND"
    MERGED = "MERGED"
    GONE = "GONE"
    HISTORY_LOST = "HISTORY_LOST"
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
    HEAD_TOO_LARGE = "HEAD_TOO_LARGE"
    REQUEST_TIMEOUT = "REQUEST_TIMEOUT"
    MALFORMED_REQUEST = "MALFORMED_REQUEST"
    GRAPHQL_PARSE_FAILED = "GRAPHQL_PARSE_FAILED"
    GRAPHQL_VALIDATION_FAILED = "GRAPHQL_VALIDATION_FAILED"
    PERSISTED_QUERY_NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND"
    TIMED_OUT = "TIMED_OUT"
    UNAVAILABLE = "UNAVAILABLE"
    OVERLOADED = "OVERLOADED"
    STORAGE_FULL = "STORAGE_FULL"
    INTERNAL = "INTERNAL"

    @property
    def page(self) -> str:
        """The path of the page on the code; also the problem type of RFC 9457."""
        return f"/problems/{self.lower().replace('_', '-')}"


class Meaning(NamedTuple):
    """The status, the title (the same for every occurrence) and the remedy of a code."""

    status: int
    title: str
    remedy: str


MEANINGS: dict[Code, Meaning] = {
    Code.BAD_USER_INPUT: Meaning(
        422, "A value is invalid", "Correct the value that `field` names; `hint` says what is valid."
    ),
    Code.UNKNOWN_FIELD: Meaning(
        422, "There is no such field", "Select an existing field; `hint` names the nearest one."
    ),
    Code.UNKNOWN_PARAMETER: Meaning(
        422, "There is no such parameter", "Omit the parameter, or use the one that `hint` names."
    ),
    Code.INVALID_CURSOR: Meaning(
        422,
        "The cursor does not fit this list",
        "Pass a cursor unchanged, to the same list in the same order; or start again without one.",
    ),
    Code.NOT_FOUND: Meaning(
        404, "There is no such record", "Check the URL or the id; `hint` names the nearest existing one."
    ),
    Code.METHOD_NOT_ALLOWED: Meaning(
        405, "This method is not allowed here", "Use one of the methods in the `Allow` header."
    ),
    Code.NOT_ACCEPTABLE: Meaning(406, "This format is not offered", "Accept one of the media types that `hint` names."),
    Code.UNSUPPORTED_MEDIA_TYPE: Meaning(
        415, "The media type of the body is not supported", "Send JSON, with `Content-Type: application/json`."
    ),
    Code.LIMIT_EXCEEDED: Meaning(
        422,
        "The request exceeds a limit",
        "Request less at once; `detail` states the limit and what was requested, `hint` what to do.",
    ),
    Code.TOO_LARGE: Meaning(413, "The body is too large", "Send a smaller body, or split the request."),
    Code.HEAD_TOO_LARGE: Meaning(
        431, "The head of the request is too large", "Send fewer or shorter headers; `detail` states the limits."
    ),
    Code.REQUEST_TIMEOUT: Meaning(408, "The request was not received in time", "Send the whole request at once."),
    Code.MALFORMED_REQUEST: Meaning(
        400, "The request is not valid HTTP", "Correct the request, or use another client."
    ),
    Code.GRAPHQL_PARSE_FAILED: Meaning(400, "The document is not valid GraphQL", "Correct the syntax at `locations`."),
    Code.GRAPHQL_VALIDATION_FAILED: Meaning(
        400, "The document does not match the schema", "Correct the operation; the schema is at /schema.graphql."
    ),
    Code.PERSISTED_QUERY_NOT_FOUND: Meaning(
        404, "The persisted query is not known", "Send the query text together with its hash once."
    ),
    Code.TIMED_OUT: Meaning(
        503, "The query took too long", "Request less at once, or try again after `Retry-After` seconds."
    ),
    Code.UNAVAILABLE: Meaning(503, "The database cannot be reached", "Try again after `Retry-After` seconds."),
    Code.OVERLOADED: Meaning(503, "The server is busy", "Try again after `Retry-After` seconds."),
    Code.VALIDATION_FAILED: Meaning(
        422, "The data is invalid", "Correct everything that `errors` lists; nothing was written."
    ),
    Code.MERGED: Meaning(308, "The record was merged into another", "Follow `Location` to that record."),
    Code.GONE: Meaning(410, "The record was retracted", "`detail` gives the reason; the history is still available."),
    Code.HISTORY_LOST: Meaning(
        410,
        "The position is of a history that was lost",
        "Read the feed again from an earlier position or from the beginning: the database was restored from a backup, "
        "replaced by another, or lost its last writes.",
    ),
    Code.REDACTED: Meaning(451, "The record was erased", "Nothing can be done: its content must not be published."),
    Code.IN_USE: Meaning(
        409, "Other records refer to it", "Retract those first, or retract all of them with `cascade`."
    ),
    Code.CONFLICT: Meaning(
        412, "The record has changed", "Read it again and apply your change to the current version."
    ),
    Code.PRECONDITION_REQUIRED: Meaning(
        428, "The expected revision is missing", "Send the `ETag` of the record as `If-Match`."
    ),
    Code.KEY_REUSED: Meaning(
        422, "The idempotency key belongs to another request", "Use a new key for each different request."
    ),
    Code.UNAUTHENTICATED: Meaning(401, "A key is required", "Send `Authorization: Bearer` and your key."),
    Code.INVALID_KEY: Meaning(401, "The key is not valid", "Ask the operator of this service for a new key."),
    Code.FORBIDDEN: Meaning(
        403, "The key does not allow this", "Ask the operator of this service for a key that does."
    ),
    Code.RATE_LIMITED: Meaning(429, "Too many requests", "Try again after `Retry-After` seconds."),
    Code.STORAGE_FULL: Meaning(507, "The storage is full", "Inform the operator of this service; nothing was written."),
    Code.INTERNAL: Meaning(
        500, "Internal error", "Send the `X-Request-ID` of the response to the operator of this service."
    ),
}

CHALLENGES = {
    Code.UNAUTHENTICATED: 'Bearer realm="entente"',
    Code.INVALID_KEY: 'Bearer realm="entente", error="invalid_token"',
    Code.FORBIDDEN: 'Bearer realm="entente", error="insufficient_scope"',
}
"""The `WWW-Authenticate` header of RFC 6750 for each code that needs a key or another one."""


SIMILAR = 0.6
"""How similar a word must be to be suggested, as `difflib` measures it: 'country' is not to suggest 'company'."""


@dataclass
class Refusal(Exception):
    """An error response: what is wrong, in which field, what would be right, and after how many seconds to retry."""

    code: Code
    detail: str
    hint: str | None = None
    field: str | None = None
    seconds: int = 1
    more: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    """Further members by name, such as the current record, the records that refer to it, or all findings."""
    value: str | None = None
    """The id that is refused, if a statement found that it names no record."""
    path: tuple[str | int, ...] = ()
    """In GraphQL, the response keys that lead to the field that is refused."""
    locations: tuple[Mapping[str, int], ...] = ()
    """In GraphQL, where that field or its argument stands in the document."""

    @property
    def status(self) -> int:
        """The HTTP status of the code."""
        return MEANINGS[self.code].status

    @property
    def title(self) -> str:
        """The title of the code."""
        return MEANINGS[self.code].title

    @property
    def headers(self) -> dict[str, str]:
        """The HTTP headers of the code."""
        challenge = {"WWW-Authenticate": CHALLENGES[self.code]} if self.code in CHALLENGES else {}
        return challenge | ({"Retry-After": str(self.seconds)} if self.status in (429, 503) else {})

    def __str__(self) -> str:
        return f"{self.detail} {self.hint}" if self.hint else self.detail


def closest(word: str, candidates: Iterable[str], similar: float = SIMILAR) -> str:
    """Returns the candidate that a word is most likely a misspelling of; empty if none is similar enough."""
    return next(iter(get_close_matches(word, list(candidates), n=1, cutoff=similar)), "")


def nearest(word: str, candidates: Iterable[str]) -> str:
    """Returns a hint with the nearest candidate, or with all candidates if there are few."""
    words = list(candidates)
    if close := closest(word, words):
        return f"Did you mean '{close}'?"
    if 0 < len(words) <= 30:
        return f"Known: {', '.join(words)}."
    return ""


def nearest_id(id: str, candidates: Iterable[str]) -> str:
    """Returns a hint with the candidate whose part after the collection is nearest, the same collection first."""
    collection, _, slug = id.partition("/")
    by_slug: dict[str, str] = {}
    for candidate in sorted(candidates, key=lambda near: near.partition("/")[0] != collection):
        by_slug.setdefault(candidate.partition("/")[2], candidate)
    close = closest(slug.lower(), by_slug)
    return f"Did you mean '{by_slug[close]}'?" if close else ""
