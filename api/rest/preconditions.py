"""What an answer tells of the revision it was computed at, and what a writer knows of it."""

import json
import re
from typing import Any

from fastapi import Request

from api.errors import Code, Refusal
from api.write.model import ANY_REVISION

KNOWN = re.compile(r'(?:W/)?"(\d{1,10})(?:-[^"]*)?"')


def trailing_fields(body: bytes, first: str) -> dict[str, Any]:
    """What the database tells after the data, from the key `first` on.  In a text its quotes would be escaped."""
    found: dict[str, Any] = json.loads(b"{" + body[body.rindex(f',"{first}":'.encode()) + 1 :])
    return found


def expected_revision(request: Request) -> int | None:
    """The revision that a writer knows, by the tag of any answer computed at it.  Raises Refusal, BAD_USER_INPUT."""
    given = ", ".join(request.headers.getlist("if-match")).strip()
    if not given:
        return None
    if given == "*":
        return ANY_REVISION
    found = [KNOWN.fullmatch(tag.strip()) for tag in given.split(",")]
    numbers = [int(tag[1]) for tag in found if tag]
    if len(numbers) < len(found):
        hint = 'Send the ETag of an answer as it came, or a revision as "12".'
        raise Refusal(Code.BAD_USER_INPUT, f"If-Match: {given[:80]} is no tag of ours.", hint, "If-Match")
    return max(numbers)
