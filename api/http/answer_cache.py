"""Answers remembered by state: every write moves the revision of the database, so an answer holds until then.

A handler notes the state of the database in which it answered (`set_answer_state`).  The same request is then answered
again byte for byte while the database is in that state.  The cache stands inside access control and outside everything
else: a repeated request is not parsed, planned, read or compressed again.
"""

from collections.abc import Awaitable, Callable, Container
from operator import attrgetter
from typing import NamedTuple

from cachetools import LRUCache
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.database import DatabaseState
from api.errors import Refusal
from api.observe import Metrics, note_cached, note_operation, note_revision, noted_operation

ANSWER_STATE = "entente.answer_state"
GET_PATHS = ("/v1/", "/graphql")
KEY_HEADERS = frozenset({b"accept", b"accept-encoding", b"content-type", b"host", b"if-none-match"})
"""Headers that an answer depends on; without a public address, links in answers begin with the requested host."""
MAX_REQUEST = 16 * 1024
MAX_ANSWER = 1024 * 1024

Key = tuple[object, ...]
RefusalResponse = Callable[[Refusal, str], Response]


def is_cacheable(scope: Scope) -> bool:
    """Whether the cache may keep the answer to a request."""
    return ANSWER_STATE in scope


def set_answer_state(scope: Scope, state: DatabaseState | None) -> None:
    """Note that the answer to a request holds while the database is in a state; None if that is unknown."""
    if is_cacheable(scope):
        scope[ANSWER_STATE] = state


class CachedAnswer(NamedTuple):
    """An answer as it was sent.  `size` is in bytes and includes the request."""

    state: DatabaseState
    route: object
    operation: str | None
    messages: tuple[Message, ...]
    size: int


class AnswerCache:
    """ASGI middleware that remembers answers of `max_bytes` in total.  The least recently used are dropped first.

    If the state of the database cannot be read, it answers with `refused(refusal, path)`: the handler would wait for
    the database as long again.
    """

    def __init__(
        self,
        app: ASGIApp,
        state: Callable[[], Awaitable[DatabaseState]],
        refused: RefusalResponse,
        max_bytes: int,
        metrics: Metrics | None,
        pages: Container[str] = (),
    ) -> None:
        """`pages` are the first steps of the paths of pages, which are kept like answers of the API."""
        self.app, self.state, self.refused, self.metrics, self.pages = app, state, refused, metrics, pages
        self.answers: LRUCache[Key, CachedAnswer] = LRUCache(max_bytes, getsizeof=attrgetter("size"))

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """Returns the awaitable itself; saves one coroutine."""
        reads = scope["type"] == "http" and self._is_read(scope)
        return self._answer(scope, receive, send) if reads else self.app(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = await _read(receive) if scope["method"] == "POST" else []
        body = b"".join([message.get("body", b"") for message in request])
        key = _key(scope, body)
        answer = self.answers.get(key)
        try:
            is_current = answer is not None and answer.state == await self.state()
        except Refusal as refusal:
            await self.refused(refusal, scope["path"])(scope, _again(request, receive), send)
            return
        if answer and is_current:
            self._note_hit(answer, scope)
            for message in answer.messages:
                await send(message)
        elif len(body) + len(scope["query_string"]) > MAX_REQUEST:
            await self.app(scope, _again(request, receive), send)
        else:
            await self._compute(key, scope, _again(request, receive), send)

    def _note_hit(self, answer: CachedAnswer, scope: Scope) -> None:
        """Note what the handler would have noted."""
        note_cached()
        note_revision(answer.state.revision)
        self._count("hit")
        if answer.route:
            scope["route"] = answer.route
        if answer.operation:
            note_operation(answer.operation)

    async def _compute(self, key: Key, scope: Scope, receive: Receive, send: Send) -> None:
        messages: list[Message] = []
        size = MAX_REQUEST

        async def sending(message: Message) -> None:
            nonlocal size
            size += len(message.get("body", b""))
            if size <= MAX_ANSWER:
                messages.append(message)
            await send(message)

        scope[ANSWER_STATE] = None
        await self.app(scope, receive, sending)
        self._count("miss")
        state = scope[ANSWER_STATE]
        if state is not None and size <= min(MAX_ANSWER, self.answers.maxsize):
            operation = noted_operation()
            self.answers[key] = CachedAnswer(state, scope.get("route"), operation, tuple(messages), size)

    def _is_read(self, scope: Scope) -> bool:
        path: str = scope["path"]
        if scope["method"] == "POST":
            return path == "/graphql"
        return scope["method"] == "GET" and (path.startswith(GET_PATHS) or _first_step(path) in self.pages)

    def _count(self, outcome: str) -> None:
        if self.metrics:
            self.metrics.remembered(outcome)


def _first_step(path: str) -> str:
    """`actors` of `/actors/china`; empty for the root."""
    return path[1:].partition("/")[0]


def _key(scope: Scope, body: bytes) -> Key:
    """Everything in a request that its answer depends on."""
    headers = [header for header in scope["headers"] if header[0] in KEY_HEADERS]
    return (scope["path"], scope["query_string"], body, *headers)


async def _read(receive: Receive) -> list[Message]:
    """The messages of a request's body, up to the size that may be remembered."""
    messages = [await receive()]
    size = len(messages[0].get("body", b""))
    while messages[-1].get("more_body") and size <= MAX_REQUEST:
        messages.append(await receive())
        size += len(messages[-1].get("body", b""))
    return messages


def _again(messages: list[Message], receive: Receive) -> Receive:
    """A `receive` that repeats messages already received and goes on from there."""
    if not messages:
        return receive
    waiting = iter(messages)

    async def receiving() -> Message:
        return next(waiting, None) or await receive()

    return receiving
