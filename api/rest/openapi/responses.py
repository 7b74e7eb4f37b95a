"""Headers and responses that several features share, and helpers to declare others."""

from typing import Any

from api.rest.formats import Format
from api.rest.openapi.problems import PROBLEMS, problem_response
from api.rest.openapi.schemas import Schema, integer, ref, text

MAX_HEADER_LENGTH = 8000


def _items(values: str) -> str:
    """The pattern of a list of named items with parameters."""
    item = f'"[a-z-]+";{values}'
    return f"^{item}(, {item})*$"


HEADERS: dict[str, tuple[str, Schema, Any]] = {
    "ETag": (
        "The revision of the knowledge base, the build and the format.  Send it as `If-None-Match` to get 304 while"
        " nothing has changed.",
        text("A weak entity tag.", 200, pattern='^W/"[^"]+"$'),
        'W/"1-0.1.0-json"',
    ),
    "Cache-Control": (
        "The response may be stored, and must be revalidated before it is used again.",
        text("Directives.", 200, pattern="^[a-z0-9=, -]+$"),
        "no-cache",
    ),
    "Link": (
        "The neighbouring pages (RFC 8288).",
        text("Links.", MAX_HEADER_LENGTH, pattern="^<"),
        '</v1/actors?limit=10&after=5b226964222c226163746f72732f6368696e61225d>; rel="next"',
    ),
    "Entente-Revision": (
        "The revision that the response was read at, or that a write made; without data, one that was reached before."
        "  In a list of many pages, a row written since then has a higher `revision`.  Send it as"
        " `Entente-Min-Revision` to get nothing older.",
        integer("A revision."),
        1,
    ),
    "Entente-Hints": (
        "What JSON says in `hints`, as the same list; also whether the rows are incomplete.",
        text("A JSON list.", MAX_HEADER_LENGTH, pattern=r"^\["),
        '[{"field":"is_complete","message":"The search reached a limit, so rows may be missing."}]',
    ),
    "Entente-Excluded-Counts": (
        "What JSON says in `excluded_counts`: the rows that the view leaves out, by reason.  Missing where the list is"
        " longer than the page that was read first.",
        text("Reasons and counts.", 200, pattern=r"^[a-z]+=[0-9]+(, [a-z]+=[0-9]+)*$"),
        "published=0, time=0, possible=32, rank=0",
    ),
    "Content-Disposition": (
        "The name of the file.",
        text("A file name.", 200, pattern="^attachment; "),
        'attachment; filename="actors.csv"',
    ),
    "RateLimit-Policy": (
        "The rate limits: the number (`q`) of requests, or of rows that they may read, allowed in a window of so many"
        " seconds (`w`).",
        text("Policies.", 200, pattern=_items("q=[0-9]+;w=[0-9]+")),
        '"anonymous";q=600;w=60',
    ),
    "RateLimit": (
        "What remains (`r`), and the seconds until the window resets (`t`).",
        text("The remaining quotas.", 200, pattern=_items("r=[0-9]+;t=[0-9]+")),
        '"anonymous";r=599;t=60',
    ),
    "WWW-Authenticate": (
        "How to authenticate.",
        text("A challenge.", 200, pattern="^Bearer "),
        'Bearer realm="entente", error="invalid_token"',
    ),
    "Location": (
        "The address of the record.",
        text("An address.", MAX_HEADER_LENGTH, format="uri-reference"),
        "/v1/actors/china",
    ),
    "Retry-After": (
        "The number of seconds to wait before trying again.",
        {"type": "integer", "format": "int32", "minimum": 0, "maximum": 3600},
        1,
    ),
    "Access-Control-Allow-Origin": ("Pages of any origin may read the response.", {"const": "*"}, "*"),
    "X-Request-ID": (
        "The id of this request in the server's logs; the client's own if it sent one.",
        text("An id.", 100, pattern="^[A-Za-z0-9._-]+$"),
        "6f1c2a9d8e7b4c53a1f0e2d3c4b5a697",
    ),
}
CACHED = ("ETag", "Cache-Control")
ALWAYS = ("Entente-Revision", "X-Request-ID", "Access-Control-Allow-Origin", "RateLimit-Policy", "RateLimit")
ANYWHERE = (400, 408, 431, 500)
ALSO = {308: ("Location",), 401: ("WWW-Authenticate",), 429: ("Retry-After",), 503: ("Retry-After",)}


def headers() -> Schema:
    """Return every header by name."""
    return {
        name: {"description": description, "schema": schema, "example": example}
        for name, (description, schema, example) in HEADERS.items()
    }


def responses() -> Schema:
    """Return the shared responses by component name: 304 and every problem."""
    not_modified = {"description": "Nothing has changed since the response that the client has."}
    refused = {
        name: problem_response(status, description) | _headers(*ALSO.get(status, ()))
        for status, (name, description) in PROBLEMS.items()
    }
    return {"NotModified": not_modified | _headers(*CACHED), **refused}


def response(description: str, content: Schema, *names: str) -> Schema:
    """Return a response with the headers of these names, and with those that every response has."""
    return {"description": description, **_headers(*names), "content": content}


def _headers(*names: str) -> Schema:
    return {"headers": {name: {"$ref": f"#/components/headers/{name}"} for name in (*names, *ALWAYS)}}


def reference(name: str) -> Schema:
    """Return a reference to a response by its component name."""
    return {"$ref": f"#/components/responses/{name}"}


def problems(*statuses: int) -> dict[int | str, Schema]:
    """Return references to the problems of these statuses, and of those that every request can have."""
    return {status: reference(PROBLEMS[status][0]) for status in sorted({*statuses, *ANYWHERE})}


def not_modified() -> dict[int | str, Schema]:
    """Return a reference to the response 304."""
    return {304: reference("NotModified")}


def json_content(name: str) -> Schema:
    """Return content in JSON: a schema, and the example that has its name."""
    return {Format.json.media_type: {"schema": ref(name), "examples": example(name)}}


def example(name: str) -> Schema:
    """Return a reference to an example by its component name.

    Examples are referred to because FastAPI drops nulls from those that stand in a response.
    """
    return {"example": {"$ref": f"#/components/examples/{name}"}}
