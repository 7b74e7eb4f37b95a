"""Headers that keep browsers from guessing types, framing pages, sending referrers and running foreign scripts."""

import re
from base64 import b64encode
from collections.abc import Awaitable, Iterable
from functools import lru_cache
from hashlib import sha256

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.observe.response_headers import response_headers

DATA_POLICY = b"default-src 'none'; frame-ancestors 'none'"
"""For data, in which nothing is to run even if a browser takes it for a page."""
INTERACTIVE_POLICY = (
    "default-src 'none'; script-src 'self'{scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "font-src 'self' data:; connect-src 'self'; worker-src blob:; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
"""For the interactive documentation: files of this server, and the scripts that the page itself has, by their hashes.

These pages write styles with scripts, so that these cannot be listed.
"""
CONTENT_POLICY = b"content-security-policy"
COMMON = [
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
]
DATA_HEADERS = [*COMMON, (CONTENT_POLICY, DATA_POLICY)]
SCRIPT = re.compile(rb"<script>(.*?)</script>", re.DOTALL)
START = "http.response.start"


class SecurityHeaders:
    """ASGI middleware that adds the headers to every response.  Pages bring a policy of their own."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """Returns the awaitable itself; saves one coroutine."""
        if scope["type"] == "http":
            headers = response_headers(scope)
            headers.extend(COMMON)
            send = _with_policy(send, headers)
        return self.app(scope, receive, send)


def _with_policy(send: Send, headers: list[tuple[bytes, bytes]]) -> Send:
    def sending(message: Message) -> Awaitable[None]:
        if message["type"] == START and not _has_policy(message):
            headers.append((CONTENT_POLICY, DATA_POLICY))
        return send(message)

    return sending


def _has_policy(message: Message) -> bool:
    for name, _ in message.get("headers", ()):  # noqa: SIM110 (a generator costs a microsecond in every request)
        if name == CONTENT_POLICY:
            return True
    return False


@lru_cache(maxsize=32)
def interactive_policy(page: bytes) -> str:
    """The policy of an interactive documentation page, with the hashes of the scripts in it."""
    return INTERACTIVE_POLICY.format(scripts="".join(_sources(SCRIPT.findall(page))))


def _sources(scripts: Iterable[bytes]) -> Iterable[str]:
    for script in scripts:
        yield f" 'sha256-{b64encode(sha256(script).digest()).decode()}'"
