"""The header `Idempotency-Key`: a repeated request with the same key gets the first response again."""

import re
from hashlib import sha256

from fastapi import Request

from api.access import Principal
from api.errors import Code, Refusal
from api.write.idempotency import Key

HEADER = "Idempotency-Key"
VALID_KEY = re.compile(r"[\x21-\x7e]{1,255}")


def idempotency_key(request: Request, author: Principal) -> Key | None:
    """Return the key of a request, if it has one, after its body was read.  Raises Refusal, BAD_USER_INPUT."""
    value = request.headers.get(HEADER)
    if value is None:
        return None
    if not VALID_KEY.fullmatch(value):
        hint = "Use 1 to 255 printable ASCII characters without spaces, such as a UUID."
        raise Refusal(Code.BAD_USER_INPUT, f"{HEADER}: the key is not valid.", hint, HEADER)
    return Key(value, author.name, _digest(request))


def _digest(request: Request) -> str:
    head = f"{request.method} {request.url.path}?{request.url.query} {request.headers.get('if-match', '')}\n"
    return sha256(head.encode() + getattr(request.state, "body", b"")).hexdigest()
