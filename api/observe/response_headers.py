"""Response headers that inner layers add and the outermost layer sends."""

from starlette.types import Scope

from api.observe.request_context import RequestContext

HEADERS_KEY = "entente.carried"

Headers = list[tuple[bytes, bytes]]


def response_headers(scope: Scope) -> Headers:
    """Returns the list of headers to send, which can be extended until the response starts."""
    headers: Headers = scope.setdefault(HEADERS_KEY, [])
    return headers


def server_timing(context: RequestContext, total: float) -> bytes:
    """The value of `Server-Timing`: milliseconds in each phase so far, and `total` seconds as milliseconds.

    Source: W3C, Server Timing, section 2.  An answer from the cache has no phases.
    """
    phases = "".join([f"{phase};dur={1000 * seconds:.3f}, " for phase, seconds in context.durations.items()])
    return f"{'cache;desc=hit, ' if context.cached else phases}total;dur={1000 * total:.3f}".encode()
