"""Response headers that inner layers add and the outermost layer sends."""

from starlette.types import Scope

HEADERS_KEY = "entente.carried"

Headers = list[tuple[bytes, bytes]]


def response_headers(scope: Scope) -> Headers:
    """Returns the list of headers to send, which can be extended until the response starts."""
    headers: Headers = scope.setdefault(HEADERS_KEY, [])
    return headers
