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
    digest: str | None = getattr(request.state, "digest", None)
    return Key(value, author.name, digest or digest_of(request, b""))


def digest_of(request: Request, body: bytes) -> str:
    """Return the digest of a request and its body.  That of a large body is computed where the body is parsed."""
    head = f"{request.method} {request.url.path}?{request.url.query} {request.headers.get('if-match', '')}\n"
    digest = sha256(head.encode())
    digest.update(body)
    return digest.hexdigest()
