"""The revision that an answer was computed at, and the revision that a writer expects in `If-Match`."""

import json
import re
from typing import Any

from fastapi import Request

from api.errors import Code, Refusal
from api.json_text import revision_of
from api.write.model import ANY_REVISION

TAG = re.compile(r'(?:W/)?"(\d{1,10})(?:-[^"]*)?"')


def trailing_fields(body: bytes, first: str) -> dict[str, Any]:
    """The fields after the data, from the key `first` on.  Inside a text its quotes would be escaped."""
    found: dict[str, Any] = json.loads(b"{" + body[body.rindex(f',"{first}":'.encode()) + 1 :])
    return found


def trailing_revision(body: bytes) -> int:
    """The revision that an answer ends with."""
    revision = revision_of(body)
    assert revision is not None
    return revision


def expected_revision(request: Request) -> int | None:
    """The revision in `If-Match`, from the tag of any answer; None without one.  Raises Refusal, BAD_USER_INPUT."""
    header = ", ".join(request.headers.getlist("if-match")).strip()
    if not header:
        return None
    if header == "*":
        return ANY_REVISION
    found = [TAG.fullmatch(tag.strip()) for tag in header.split(",")]
    numbers = [int(tag[1]) for tag in found if tag]
    if len(numbers) < len(found):
        hint = 'Send the ETag of an answer as it came, or a revision as "12".'
        raise Refusal(Code.BAD_USER_INPUT, f"If-Match: {header[:80]} is no tag of ours.", hint, "If-Match")
    return max(numbers)
