"""Access control before any handler: the principal, read permission and rate limits."""

from collections.abc import Callable
from functools import partial

from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.access.addresses import Addresses
from api.access.keyring import Keyring, invalid_key, is_well_formed
from api.access.keys import digest
from api.access.principal import (
    ADDRESSES,
    ADMISSION,
    ANONYMOUS,
    COUNT_WRITE,
    ON_REVOKED,
    PRINCIPAL,
    Principal,
    require_key,
)
from api.access.rates import Budget, budget, rate
from api.access.slots import Slots
from api.errors import Code, Refusal
from api.observe import Headers
from api.observe.response_headers import response_headers
from api.settings import Settings, networks

COST_UNIT = "rows"
OPEN_PATHS = ("/healthz", "/readyz")
"""Paths without access control: liveness and readiness."""
RefusalResponse = Callable[[Refusal, str], Response]


class Access:
    """ASGI middleware that puts the principal into the scope's state, or answers with `refused(refusal, path)`."""

    def __init__(self, app: ASGIApp, keyring: Keyring, settings: Settings, refused: RefusalResponse) -> None:
        self.app, self.keyring, self.refused = app, keyring, refused
        self.public = settings.public_reads
        self.addresses = Addresses(networks(settings.trusted_proxies))
        share = settings.share
        self.anonymous, self.keyed, self.writes = (
            rate(name, text, share)
            for name, text in (
                ("anonymous", settings.rate_anonymous),
                ("key", settings.rate_key),
                ("writes", settings.rate_writes),
            )
        )
        self.anonymous_cost = rate("anonymous-cost", settings.cost_anonymous, share, COST_UNIT)
        self.keyed_cost = rate("key-cost", settings.cost_key, share, COST_UNIT)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan" or scope["path"] in OPEN_PATHS:
            return await self.app(scope, receive, send)
        headers = response_headers(scope)
        if scope["type"] == "websocket":
            send = _with_headers(send, headers)
            scope.setdefault("state", {})[ADMISSION] = partial(self._admit_operation, scope)
        try:
            principal = await self._principal(scope, headers)
        except Refusal as refusal:
            return await self._refuse(refusal, scope, receive, send)
        state = scope.setdefault("state", {})
        state[PRINCIPAL], state[ADDRESSES] = principal, self.addresses
        return await self.app(scope, receive, send)

    async def _admit_operation(self, scope: Scope, authorization: str | None) -> None:
        """Check one operation on a socket, whose key may come in its first message.  Raises Refusal."""
        principal = await self._principal(scope, [], authorization)
        if not self.public:
            require_key(principal)

    async def _principal(self, scope: Scope, headers: Headers, authorization: str | None = None) -> Principal:
        """The sender of a request.  Raises Refusal: INVALID_KEY, UNAUTHENTICATED, RATE_LIMITED, or an error of the
        database that holds the keys.
        """
        forwarded = None
        for name, value in scope["headers"]:
            if name == b"authorization" and authorization is None:
                authorization = value.decode("latin-1")
            elif name == b"x-forwarded-for":
                forwarded = f"{forwarded},{value.decode('latin-1')}" if forwarded else value.decode("latin-1")
        if authorization is not None:
            return await self._holder(scope, bearer(authorization), forwarded, headers)
        self._count_address(scope, forwarded, headers)
        # A GraphQL socket sends its key in its first message: browsers cannot send it earlier.
        if not self.public and scope["type"] == "http":
            require_key(ANONYMOUS)
        return ANONYMOUS

    async def _holder(self, scope: Scope, key: str, forwarded: str | None, headers: Headers) -> Principal:
        """The holder of a key.  Keys not in memory count against the address, so that nobody can try many."""
        key_hash = digest(key)
        principal = self.keyring.remembered(key_hash)
        if principal is None:
            before = len(headers)
            self._count_address(scope, forwarded, headers)
            if not is_well_formed(key):
                raise invalid_key()
            principal = await self.keyring.verify(key_hash)
            del headers[before:]
        state = scope.setdefault("state", {})
        state[ON_REVOKED] = partial(self.keyring.revocations.on_revoked, key_hash)
        if self.keyed:
            self.keyed.count(key_hash, headers)
        budget.set(Budget(self.keyed_cost, key_hash, headers) if self.keyed_cost else None)
        if self.writes:
            state[COUNT_WRITE] = partial(self.writes.count, key_hash, headers)
        return principal

    def _count_address(self, scope: Scope, forwarded: str | None, headers: Headers) -> None:
        peer = scope.get("client")
        subject = self.addresses.subject(peer[0] if peer else "", forwarded)
        if subject is None:
            return
        if self.anonymous:
            self.anonymous.count(subject, headers)
        if self.anonymous_cost:
            budget.set(Budget(self.anonymous_cost, subject, headers))

    async def _refuse(self, refusal: Refusal, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket" and "websocket.http.response" not in scope.get("extensions", {}):
            await send({"type": "websocket.close", "code": 4403, "reason": refusal.title})
        else:
            await self.refused(refusal, scope["path"])(scope, receive, send)


class OpenRequests:
    """ASGI middleware that limits the open requests of each address behind trusted proxies.

    Connections are not limited by address there, because the proxies open them.
    """

    def __init__(self, app: ASGIApp, settings: Settings, refused: RefusalResponse) -> None:
        self.app, self.refused = app, refused
        self.addresses = Addresses(networks(settings.trusted_proxies))
        most = settings.share(settings.connections_per_address)
        self.slots = Slots("requests", settings.connections, most)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] in OPEN_PATHS:
            return await self.app(scope, receive, send)
        try:
            slot = self.slots.take(self.addresses.of(scope))
        except Refusal as refusal:
            return await self.refused(refusal, scope["path"])(scope, receive, send)
        with slot:
            return await self.app(scope, receive, send)


def bearer(authorization: str) -> str:
    """The key in an `Authorization` header.  Raises Refusal: a malformed header never makes a request anonymous."""
    scheme, _, key = authorization.partition(" ")
    if scheme.lower() != "bearer" or not key.strip():
        raise Refusal(Code.INVALID_KEY, "The Authorization header holds no key.", "Send Authorization: Bearer KEY.")
    return key.strip()


def _with_headers(send: Send, headers: Headers) -> Send:
    """A `send` for a socket that adds headers to the HTTP response of a refused handshake."""

    async def sending(message: Message) -> None:
        if message["type"] == "websocket.http.response.start":
            message = {**message, "headers": [*message.get("headers", ()), *headers]}
        await send(message)

    return sending
