"""Before anything is answered: who asks, whether they may read, and whether they have asked too often."""

from collections.abc import Callable
from functools import partial

from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.access.addresses import Addresses
from api.access.keyring import Keyring, invalid_key, is_well_formed
from api.access.keys import digest
from api.access.principal import ADMISSION, ANONYMOUS, COUNT_WRITE, PRINCIPAL, Principal, require_key
from api.access.rates import rate
from api.errors import Code, Refusal
from api.observe import Headers
from api.observe.response_headers import response_headers
from api.settings import Settings, networks

OPEN = ("/healthz", "/readyz")
"""What anybody may ask at any time: whether the service is there."""
Refused = Callable[[Refusal, str], Response]


class Access:
    """Plain ASGI.  Puts who asks into the scope's state, or answers by `refused(refusal, path)`."""

    def __init__(self, app: ASGIApp, keyring: Keyring, known: Settings, refused: Refused) -> None:
        self.app, self.keyring, self.refused = app, keyring, refused
        self.public = known.public_reads
        self.addresses = Addresses(networks(known.trusted_proxies))
        self.anonymous = rate("anonymous", known.rate_anonymous)
        self.keyed, self.writes = rate("key", known.rate_key), rate("writes", known.rate_writes)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan" or scope["path"] in OPEN:
            return await self.app(scope, receive, send)
        told = response_headers(scope)
        if scope["type"] == "websocket":
            send = telling(send, told)
            scope.setdefault("state", {})[ADMISSION] = partial(self._admit_operation, scope)
        try:
            principal = await self._principal(scope, told)
        except Refusal as refusal:
            return await self._refuse(refusal, scope, receive, send)
        scope.setdefault("state", {})[PRINCIPAL] = principal
        return await self.app(scope, receive, send)

    async def _admit_operation(self, scope: Scope, authorization: str | None) -> None:
        """The same for each operation on a socket, whose key may have come in its first message.  Raises Refusal."""
        principal = await self._principal(scope, [], authorization)
        if not self.public:
            require_key(principal)

    async def _principal(self, scope: Scope, told: Headers, given: str | None = None) -> Principal:
        """Who asks.  Raises Refusal: INVALID_KEY, UNAUTHENTICATED, RATE_LIMITED, or what looking a key up raises."""
        forwarded = None
        for name, value in scope["headers"]:
            if name == b"authorization" and given is None:
                given = value.decode("latin-1")
            elif name == b"x-forwarded-for":
                forwarded = f"{forwarded},{value.decode('latin-1')}" if forwarded else value.decode("latin-1")
        if given is not None:
            return await self._holder(scope, bearer(given), forwarded, told)
        self._count_address(scope, forwarded, told)
        # A socket of GraphQL brings its key in its first message, for browsers cannot send it earlier.
        if not self.public and scope["type"] == "http":
            require_key(ANONYMOUS)
        return ANONYMOUS

    async def _holder(self, scope: Scope, key: str, forwarded: str | None, told: Headers) -> Principal:
        """Whose key it is.  A key that is not remembered counts for the address, so that nobody can try many."""
        shown = digest(key)
        principal = self.keyring.remembered(shown)
        if principal is None:
            others = len(told)
            self._count_address(scope, forwarded, told)
            if not is_well_formed(key):
                raise invalid_key()
            principal = await self.keyring.verify(shown)
            del told[others:]
        if self.keyed:
            self.keyed.count(shown, told)
        if self.writes:
            scope.setdefault("state", {})[COUNT_WRITE] = partial(self.writes.count, shown, told)
        return principal

    def _count_address(self, scope: Scope, forwarded: str | None, told: Headers) -> None:
        if self.anonymous:
            peer = scope.get("client")
            subject = self.addresses.subject(peer[0] if peer else "", forwarded)
            if subject is not None:
                self.anonymous.count(subject, told)

    async def _refuse(self, refusal: Refusal, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket" and "websocket.http.response" not in scope.get("extensions", {}):
            await send({"type": "websocket.close", "code": 4403, "reason": refusal.title})
        else:
            await self.refused(refusal, scope["path"])(scope, receive, send)


def bearer(authorization: str) -> str:
    """The key in an `Authorization` header.  Raises Refusal: a header that cannot be read never makes one anonymous."""
    scheme, _, key = authorization.partition(" ")
    if scheme.lower() != "bearer" or not key.strip():
        raise Refusal(Code.INVALID_KEY, "The Authorization header holds no key.", "Send Authorization: Bearer KEY.")
    return key.strip()


def telling(send: Send, told: Headers) -> Send:
    """The `send` of a socket, which adds headers to the answer where it is refused by one."""

    async def sending(message: Message) -> None:
        if message["type"] == "websocket.http.response.start":
            message = {**message, "headers": [*message.get("headers", ()), *told]}
        await send(message)

    return sending
