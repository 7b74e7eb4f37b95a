"""Answers remembered by revision: the whole base has one, so an answer holds until it moves.

Whoever answers a request says at which revision (`holds_at`); the answer is then given again, byte for byte, to the
same request, as long as the base is still there.  It stands inside of what decides who may ask and outside of
all else, so that what is repeated is neither read, planned, asked nor compressed again.
"""

import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import NamedTuple

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import Refusal
from api.observe import Metrics, note_operation, noted_operation

HOLDS_AT = "entente.holds_at"
TOLD_LAST = re.compile(rb'"revision":(\d+)\}+$')
ASKED_BY_GET = ("/v1/", "/graphql")
COUNTING = frozenset({b"accept", b"accept-encoding", b"content-type", b"if-none-match"})
LARGEST_REQUEST = 16 * 1024
LARGEST_ANSWER = 1024 * 1024

Key = tuple[object, ...]


def is_cacheable(scope: Scope) -> bool:
    """Whether somebody waits to be told at which revision the answer holds."""
    return HOLDS_AT in scope


def set_answer_revision(scope: Scope, revision: int | None) -> None:
    """Say that the answer to a request holds as long as the base is at a revision; None is not known."""
    if is_cacheable(scope):
        scope[HOLDS_AT] = revision


def revision_of(body: bytes) -> int | None:
    """The revision that an answer tells last, if it does.  In a text its quotes would be escaped."""
    found = TOLD_LAST.search(body, max(0, len(body) - 60))
    return int(found[1]) if found else None


class CachedAnswer(NamedTuple):
    """An answer as it was sent."""

    revision: int
    route: object
    operation: str | None
    messages: tuple[Message, ...]
    size: int


class AnswerCache:
    """Remembers answers up to a size in bytes; those asked for longest ago go first."""

    def __init__(
        self, app: ASGIApp, revision: Callable[[], Awaitable[int]], most: int, metrics: Metrics | None
    ) -> None:
        self.app, self.revision, self.most, self.metrics = app, revision, most, metrics
        self.known: OrderedDict[Key, CachedAnswer] = OrderedDict()
        self.size = 0

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """No coroutine around a coroutine: an answer that is remembered takes no longer than a few of them."""
        asked = scope["type"] == "http" and _is_question(scope)
        return self._answer(scope, receive, send) if asked else self.app(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        read = await _read(receive) if scope["method"] == "POST" else []
        asked = b"".join([message.get("body", b"") for message in read])
        key = _key(scope, asked)
        known = self.known.get(key)
        if known and await self._stands(known):
            self._hit(key, known, scope)
            for message in known.messages:
                await send(message)
        elif len(asked) + len(scope["query_string"]) > LARGEST_REQUEST:
            await self.app(scope, _again(read, receive), send)
        else:
            await self._anew(key, scope, _again(read, receive), send)

    async def _stands(self, known: CachedAnswer) -> bool:
        """Whether the base is where it was.  Where it cannot be asked, it is refused by whoever would answer anew."""
        try:
            return known.revision == await self.revision()
        except Refusal:
            return False

    def _hit(self, key: Key, known: CachedAnswer, scope: Scope) -> None:
        """Note what would have been noted by who answers anew."""
        self.known.move_to_end(key)
        self._count("hit")
        if known.route:
            scope["route"] = known.route
        if known.operation:
            note_operation(known.operation)

    async def _anew(self, key: Key, scope: Scope, receive: Receive, send: Send) -> None:
        messages: list[Message] = []

        size = LARGEST_REQUEST

        async def sending(message: Message) -> None:
            nonlocal size
            size += len(message.get("body", b""))
            if size <= LARGEST_ANSWER:
                messages.append(message)
            await send(message)

        scope[HOLDS_AT] = None
        await self.app(scope, receive, sending)
        self._count("miss")
        if scope[HOLDS_AT] is not None and size <= LARGEST_ANSWER:
            answer = CachedAnswer(scope[HOLDS_AT], scope.get("route"), noted_operation(), tuple(messages), size)
            self._keep(key, answer)

    def _keep(self, key: Key, answer: CachedAnswer) -> None:
        before = self.known.pop(key, None)
        self.known[key] = answer
        self.size += answer.size - (before.size if before else 0)
        while self.size > self.most:
            _, oldest = self.known.popitem(last=False)
            self.size -= oldest.size

    def _count(self, outcome: str) -> None:
        if self.metrics:
            self.metrics.remembered(outcome)


def _is_question(scope: Scope) -> bool:
    path: str = scope["path"]
    return (
        path == "/graphql" if scope["method"] == "POST" else scope["method"] == "GET" and path.startswith(ASKED_BY_GET)
    )


def _key(scope: Scope, asked: bytes) -> Key:
    """All of a request that its answer depends on."""
    told = [header for header in scope["headers"] if header[0] in COUNTING]
    return (scope["path"], scope["query_string"], asked, *told)


async def _read(receive: Receive) -> list[Message]:
    """The body of a request as far as it may be remembered."""
    messages = [await receive()]
    size = len(messages[0].get("body", b""))
    while messages[-1].get("more_body") and size <= LARGEST_REQUEST:
        messages.append(await receive())
        size += len(messages[-1].get("body", b""))
    return messages


def _again(read: list[Message], receive: Receive) -> Receive:
    """How to read a body anew, and on from there."""
    if not read:
        return receive
    waiting = iter(read)

    async def receiving() -> Message:
        return next(waiting, None) or await receive()

    return receiving
