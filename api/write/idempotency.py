"""Stored responses for requests with an idempotency key, written in the same transaction as the revision."""

import re
from collections.abc import Collection, Iterable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlmodel import SQLModel
from sqlmodel.main import UTCDateTime  # type: ignore[attr-defined]

from api.errors import Code, Refusal
from api.json_text import compact_json_text
from api.write.model import WriteResult
from schema.entity import text_type

LIFETIME = timedelta(hours=24)
WROTE = re.compile(r'\{"revision":(\d+),')
"""How the stored response of a request that wrote a revision begins."""

REPLIES = sa.Table(
    "reply",
    SQLModel.metadata,
    sa.Column("key", text_type(), primary_key=True),
    sa.Column("author", text_type(), primary_key=True),
    sa.Column("digest", text_type(), nullable=False),
    sa.Column("written", text_type(), nullable=False),
    sa.Column("at", UTCDateTime(), nullable=False, index=True),
)
"""Responses by idempotency key and author.  Not an entity, so that no read can return them."""


class Key(NamedTuple):
    """Identifies a request: the client's idempotency key, its author, and a digest of the whole request."""

    key: str
    author: str
    digest: str


def stored_reply(connection: Connection, key: Key | None) -> WriteResult | None:
    """The stored response to the same request, if any.  Raises Refusal: KEY_REUSED if the request differs."""
    if key is None:
        return None
    found = connection.execute(_SELECT, {"the_key": key.key, "the_author": key.author}).one_or_none()
    if found is None or found.at < datetime.now(UTC) - LIFETIME:
        return None
    if found.digest != key.digest:
        detail = "This Idempotency-Key was already used for a different request."
        raise Refusal(Code.KEY_REUSED, detail, "Use a new key for every request.", "Idempotency-Key")
    return WriteResult.from_json(found.written)


def store_reply(connection: Connection, key: Key, result: WriteResult) -> None:
    """Store a response, and delete expired ones."""
    now = datetime.now(UTC)
    connection.execute(_DELETE_EXPIRED, {"before": now - LIFETIME})
    row = {"key": key.key, "author": key.author, "digest": key.digest, "written": result.to_json(), "at": now}
    connection.execute(_INSERT, row)


def delete_replies_about(
    connection: Connection, ids: Iterable[str], texts: Iterable[str], revisions: Collection[int]
) -> None:
    """Delete the responses that mention any of some records, contain any of some texts, or are about some revisions."""
    for fragment in (*(f'"{id}"' for id in ids), *(compact_json_text(text)[1:-1] for text in texts)):
        connection.execute(sa.delete(REPLIES).where(REPLIES.c.written.contains(fragment, autoescape=True)))
    start = sa.func.substr(REPLIES.c.written, 1, 30)
    for reply in connection.execute(sa.select(REPLIES.c.key, REPLIES.c.author, start)).all():
        written = WROTE.match(reply[2])
        if written and int(written[1]) in revisions:
            connection.execute(sa.delete(REPLIES).where(_SAME_KEY), {"the_key": reply.key, "the_author": reply.author})


_SAME_KEY = sa.and_(REPLIES.c.key == sa.bindparam("the_key"), REPLIES.c.author == sa.bindparam("the_author"))
_SELECT = sa.select(REPLIES.c.digest, REPLIES.c.written, REPLIES.c.at).where(_SAME_KEY)
_INSERT = sa.insert(REPLIES)
_DELETE_EXPIRED = sa.delete(REPLIES).where(REPLIES.c.at < sa.bindparam("before", type_=UTCDateTime()))
