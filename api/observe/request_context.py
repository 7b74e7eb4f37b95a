"""What is known of the request that is being answered, wherever in the code one is."""

import re
from contextvars import ContextVar
from dataclasses import dataclass, field
from random import getrandbits
from time import perf_counter
from typing import Literal

from starlette.types import Scope

from api.query.ast.answer import Answer

Phase = Literal["parse", "plan", "db"]
ACCEPTED = re.compile(rb"[A-Za-z0-9._-]{1,100}")


@dataclass(slots=True)
class RequestContext:
    """One request.  The status is 0 until the answer begins; `bytes` counts the body that was sent.

    `durations` are in seconds, by the phase that they were spent in; `cached` says that an earlier answer was sent
    again.
    """

    id: str
    status: int = 0
    bytes: int = 0
    page: bool = False
    operation: str | None = None
    question: Answer | None = None
    cached: bool = False
    durations: dict[str, float] = field(default_factory=lambda: {"parse": 0.0, "plan": 0.0, "db": 0.0})


current_request: ContextVar[RequestContext | None] = ContextVar("observed", default=None)


def request_id(scope: Scope) -> str:
    """The client's own `X-Request-ID` where it is harmless, otherwise a new one."""
    for name, value in scope["headers"]:
        if name == b"x-request-id" and ACCEPTED.fullmatch(value):
            raw: bytes = value
            return raw.decode()
    return getrandbits(128).to_bytes(16).hex()


def note_operation(name: str | None) -> None:
    """Remember which GraphQL operation is answered; a valid one without a name is anonymous."""
    if seen := current_request.get():
        seen.operation = name or "anonymous"


def note_page() -> None:
    """Remember that a page for people is answered, and no question."""
    if seen := current_request.get():
        seen.page = True


def noted_operation() -> str | None:
    """The GraphQL operation that is answered, if it is one."""
    seen = current_request.get()
    return seen.operation if seen else None


def note_duration(phase: Phase, started: float) -> None:
    """Add the time since `started`, a reading of `perf_counter`, to a phase of the request."""
    if seen := current_request.get():
        seen.durations[phase] = seen.durations.get(phase, 0.0) + perf_counter() - started


def note_cached() -> None:
    """Remember that an earlier answer is sent again."""
    if seen := current_request.get():
        seen.cached = True


def note_question(question: Answer) -> None:
    """Remember what the database is about to be asked, in case it turns out to be slow."""
    if seen := current_request.get():
        seen.question = question


def take_question() -> Answer | None:
    """What the database is asked now.  It is forgotten, for it says nothing of a later statement."""
    if seen := current_request.get():
        question, seen.question = seen.question, None
        return question
    return None
