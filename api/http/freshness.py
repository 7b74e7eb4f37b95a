"""Which server answers a request, and that its answer is not older than the client asks for.

A client that has seen revision 12, in `Entente-Revision` of an earlier answer or of a write, sends
`Entente-Min-Revision: 12`, and never goes back to an earlier state, whichever server answers.
"""

import re
from collections.abc import Awaitable, Callable, Iterable

from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from api.database import Reader, ReplicatedReader, require_revision
from api.errors import Code, Refusal

MIN_REVISION = "Entente-Min-Revision"
HEADER = MIN_REVISION.lower().encode()
REVISION = re.compile(rb"\d{1,9}")
HINT = "Send the number that an earlier answer has in Entente-Revision, such as 12."
RELEASES = "/v1/releases"
READ_METHODS = ("GET", "HEAD")
RefusalResponse = Callable[[Refusal, str], Response]


class Freshness:
    """ASGI middleware that chooses a server for each request, and refuses it if no server is as new as required.

    Without replicas, requests without the header pass at once.
    """

    def __init__(
        self, app: ASGIApp, reader: Reader, replicated: ReplicatedReader | None, refused: RefusalResponse
    ) -> None:
        self.app, self.reader, self.replicated, self.refused = app, reader, replicated, refused

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """Returns the awaitable itself; saves one coroutine."""
        if scope["type"] == "http" and (self.replicated or _has_minimum(scope)):
            return self._answer(scope, receive, send)
        return self.app(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self._choose(scope)
        except Refusal as refusal:
            return await self.refused(refusal, scope["path"])(scope, receive, send)
        return await self.app(scope, receive, send)

    async def _choose(self, scope: Scope) -> None:
        minimum = minimum_revision(scope["headers"])
        if self.replicated:
            await self.replicated.choose(minimum, is_read=_is_read(scope))
        if minimum:
            await require_revision(self.reader, minimum, MIN_REVISION)


def minimum_revision(headers: Iterable[tuple[bytes, bytes]]) -> int:
    """The revision that an answer must at least have; 0 without the header.  Raises Refusal, BAD_USER_INPUT."""
    values = [value for name, value in headers if name == HEADER]
    if len(values) > 1:
        raise Refusal(Code.BAD_USER_INPUT, f"{MIN_REVISION}: is sent more than once.", "Send it once.", MIN_REVISION)
    if values and not REVISION.fullmatch(values[0]):
        detail = f"{MIN_REVISION}: '{values[0][:40].decode('latin-1')}' is not a revision."
        raise Refusal(Code.BAD_USER_INPUT, detail, HINT, MIN_REVISION)
    return int(values[0]) if values else 0


def _has_minimum(scope: Scope) -> bool:
    for name, _ in scope["headers"]:  # noqa: SIM110 (a generator costs a microsecond in every request)
        if name == HEADER:
            return True
    return False


def _is_read(scope: Scope) -> bool:
    """Whether a replica may answer.

    Whether an operation of GraphQL writes is seen only when it is parsed.  Making a release, or erasing what is in its
    files, makes no revision that a client could require.
    """
    path: str = scope["path"]
    return (scope["method"] in READ_METHODS and not path.startswith(RELEASES)) or path == "/graphql"
