"""Answers that a client may keep: what it has is right as long as the base's revision stands."""

import json
import re
from enum import StrEnum
from typing import Any

from fastapi import Request, Response

from api.errors import Code, Refusal
from api.tags import names, tag_of
from api.write.change import WHICHEVER

KNOWN = re.compile(r'(?:W/)?"(\d{1,10})(?:-[^"]*)?"')


def keeping(revision: int, format: StrEnum) -> dict[str, str]:
    """The headers of an answer that was computed at a revision: it may be kept, and is to be asked for again."""
    return {
        "ETag": tag_of(revision, format),
        "Cache-Control": "no-cache",
        "Vary": "Accept",
    }


def known_tags(request: Request) -> str:
    """The tags of the answers that the client has, as it lists them; empty where it has none."""
    return ", ".join(request.headers.getlist("if-none-match"))


def unchanged(tags: str, revision: int, format: StrEnum) -> Response | None:
    """304 where one of the client's tags is that of the answer it would get.  Tags are compared weakly.

    It says `Vary: Accept-Encoding` as the compressed answer does, for a cache takes its headers over.
    """
    headers = keeping(revision, format) | {"Vary": "Accept, Accept-Encoding"}
    return Response(status_code=304, headers=headers) if names(tags, headers["ETag"]) else None


def told_last(body: bytes, first: str) -> dict[str, Any]:
    """What the database tells after the data, from the key `first` on.  In a text its quotes would be escaped."""
    found: dict[str, Any] = json.loads(b"{" + body[body.rindex(f',"{first}":'.encode()) + 1 :])
    return found


def known_revision(request: Request) -> int | None:
    """The revision that a writer knows, by the tag of any answer computed at it.  Raises Refusal, BAD_USER_INPUT."""
    given = ", ".join(request.headers.getlist("if-match")).strip()
    if not given:
        return None
    if given == "*":
        return WHICHEVER
    found = [KNOWN.fullmatch(tag.strip()) for tag in given.split(",")]
    numbers = [int(tag[1]) for tag in found if tag]
    if len(numbers) < len(found):
        hint = 'Send the ETag of an answer as it came, or a revision as "12".'
        raise Refusal(Code.BAD_USER_INPUT, f"If-Match: {given[:80]} is no tag of ours.", hint, "If-Match")
    return max(numbers)
