"""Requests that come again: whoever gives one a key of their own is answered as the first time."""

import re
from hashlib import sha256

from fastapi import Request

from api.access import Principal
from api.errors import Code, Refusal
from api.write.idempotency import Key

HEADER = "Idempotency-Key"
WORD = re.compile(r"[\x21-\x7e]{1,255}")


def idempotency_key(request: Request, author: Principal) -> Key | None:
    """The key that a request came with, if any, once its body was read.  Raises Refusal, BAD_USER_INPUT."""
    given = request.headers.get(HEADER)
    if given is None:
        return None
    if not WORD.fullmatch(given):
        hint = "Use a word of at most 255 characters of ASCII, such as a UUID."
        raise Refusal(Code.BAD_USER_INPUT, f"{HEADER}: this is no key.", hint, HEADER)
    return Key(given, author.name, _digest(request))


def _digest(request: Request) -> str:
    asked = f"{request.method} {request.url.path}?{request.url.query} {request.headers.get('if-match', '')}\n"
    return sha256(asked.encode() + getattr(request.state, "body", b"")).hexdigest()
