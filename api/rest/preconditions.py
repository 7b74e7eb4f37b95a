"""The revision that an answer was computed at, and the revision that a writer expects in `If-Match`."""

import json
import re
from typing import Any

from fastapi import Request

from api.database import Reader
from api.errors import Code, Refusal
from api.json_text import revision_of
from api.write.model import ANY_REVISION
from schema.ledger import MARK_PATTERN

TAG = re.compile(rf'(?:W/)?"(?P<revision>\d{{1,10}})(?:-(?P<mark>{MARK_PATTERN}))?(?:-[^"]*)?"')
NO_REVISION = 0
"""Before every record: a change that expects it conflicts with whatever the record is now."""


def trailing_fields(body: bytes, first: str) -> dict[str, Any]:
    """The fields after the data, from the key `first` on.  Inside a text its quotes would be escaped."""
    found: dict[str, Any] = json.loads(b"{" + body[body.rindex(f',"{first}":'.encode()) + 1 :])
    return found


def trailing_revision(body: bytes) -> int:
    """The revision that an answer ends with."""
    revision = revision_of(body)
    assert revision is not None
    return revision


async def expected_revision(request: Request) -> int | None:
    """The revision in `If-Match`, from the tag of any answer; None without one.  Raises Refusal, BAD_USER_INPUT.

    A tag that names a revision which the database has lost expects none of its revisions.
    """
    header = ", ".join(request.headers.getlist("if-match")).strip()
    if not header:
        return None
    if header == "*":
        return ANY_REVISION
    found = [TAG.fullmatch(tag.strip()) for tag in header.split(",")]
    tags = [tag for tag in found if tag]
    if len(tags) < len(found):
        hint = 'Send the ETag of an answer as it came, or a revision as "12".'
        raise Refusal(Code.BAD_USER_INPUT, f"If-Match: {header[:80]} is no tag of ours.", hint, "If-Match")
    reader: Reader = request.app.state.reader
    return max([await _revision_of(tag, reader) for tag in tags])


async def _revision_of(tag: re.Match[str], reader: Reader) -> int:
    """The revision that a tag names, if the database still has it."""
    revision, mark = int(tag["revision"]), tag["mark"]
    if mark is None:
        return revision
    reader.forget_revision()
    if (await reader.state()).revision < revision:
        return NO_REVISION
    return revision if (await reader.state_at(revision)).mark == mark else NO_REVISION
