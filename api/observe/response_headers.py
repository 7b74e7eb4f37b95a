"""Response headers that inner layers add and the outermost layer sends."""

from starlette.types import Scope

from api.observe.request_context import RequestContext

HEADERS_KEY = "entente.carried"
TIMING = b"parse;dur=%.3f, plan;dur=%.3f, db;dur=%.3f, total;dur=%.3f"

Headers = list[tuple[bytes, bytes]]


def response_headers(scope: Scope) -> Headers:
    """Returns the list of headers to send, which can be extended until the response starts."""
    headers: Headers = scope.setdefault(HEADERS_KEY, [])
    return headers


def server_timing(context: RequestContext, total: float) -> bytes:
    """The value of `Server-Timing`: milliseconds in each phase so far, and `total` seconds as milliseconds.

    Source: W3C, Server Timing, section 2.  An answer from the cache has no phases.
    """
    if context.cached:
        return b"cache;desc=hit, total;dur=%.3f" % (1000 * total)
    return TIMING % (1000 * context.parse, 1000 * context.plan, 1000 * context.db, 1000 * total)
