"""Headers that an answer carries whatever it says: who stands around it names them, the outermost adds them all."""

from starlette.types import Scope

CARRIED = "entente.carried"

Headers = list[tuple[bytes, bytes]]


def response_headers(scope: Scope) -> Headers:
    """The headers to come, to be added to until the answer begins."""
    headers: Headers = scope.setdefault(CARRIED, [])
    return headers
