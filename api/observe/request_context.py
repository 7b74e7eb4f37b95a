"""The context of the current request."""

import re
from contextvars import ContextVar
from dataclasses import dataclass
from random import getrandbits
from time import perf_counter
from typing import Literal

from starlette.types import Scope

from api.query.ast.answer import Answer

Phase = Literal["parse", "plan", "db"]
ACCEPTED = re.compile(rb"[A-Za-z0-9._-]{1,100}")


@dataclass(slots=True)
class RequestContext:
    """One request. `status` is 0 until the response starts; `bytes` counts the body.

    `parse`, `plan` and `db` are seconds; `cached` says that the response came from the answer cache.  `revision` is
    that of the data in the response; 0 if it is unknown.
    """

    id: str
    revision: int = 0
    status: int = 0
    bytes: int = 0
    page: bool = False
    operation: str | None = None
    question: Answer | None = None
    cached: bool = False
    parse: float = 0.0
    plan: float = 0.0
    db: float = 0.0


current_request: ContextVar[RequestContext | None] = ContextVar("observed", default=None)


def request_id(scope: Scope) -> str:
    """Returns the client's `X-Request-ID` if it is harmless, otherwise a new one."""
    for name, value in scope["headers"]:
        if name == b"x-request-id" and ACCEPTED.fullmatch(value):
            raw: bytes = value
            return raw.decode()
    return getrandbits(128).to_bytes(16).hex()


def note_operation(name: str | None) -> None:
    """Records the name of the GraphQL operation; one without a name is anonymous."""
    if context := current_request.get():
        context.operation = name or "anonymous"


def note_page() -> None:
    """Records that the response is a page for people rather than a query."""
    if context := current_request.get():
        context.page = True


def noted_operation() -> str | None:
    """Returns the GraphQL operation of the request, if it is one."""
    context = current_request.get()
    return context.operation if context else None


def note_duration(phase: Phase, started: float) -> None:
    """Adds the time since `started`, a reading of `perf_counter`, to a phase of the request."""
    if context := current_request.get():
        setattr(context, phase, getattr(context, phase) + perf_counter() - started)


def note_revision(revision: int) -> None:
    """Records the revision of the data in the response; the last one counts."""
    if context := current_request.get():
        context.revision = revision


def note_cached() -> None:
    """Records that the response comes from the answer cache."""
    if context := current_request.get():
        context.cached = True


def note_question(question: Answer) -> None:
    """Records the query about to run, for the log of slow queries."""
    if context := current_request.get():
        context.question = question


def note_statement(started: float, revision: int | None) -> Answer | None:
    """Records a statement that began at `started`, a reading of `perf_counter`, and the revision that it read, if any.

    Returns the query that it was, and forgets it, because it says nothing about later statements.
    """
    context = current_request.get()
    if context is None:
        return None
    context.db += perf_counter() - started
    if revision is not None:
        context.revision = revision
    question, context.question = context.question, None
    return question
