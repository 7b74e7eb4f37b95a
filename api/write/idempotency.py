"""What was answered to a request that may be sent again: kept in the transaction of the revision that it tells of."""

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlmodel import SQLModel
from sqlmodel.main import UTCDateTime  # type: ignore[attr-defined]

from api.errors import Code, Refusal
from api.write.change import WriteResult
from schema.entity import text_type

KEPT = timedelta(hours=24)

REPLIES = sa.Table(
    "reply",
    SQLModel.metadata,
    sa.Column("key", text_type(), primary_key=True),
    sa.Column("author", text_type(), primary_key=True),
    sa.Column("digest", text_type(), nullable=False),
    sa.Column("written", text_type(), nullable=False),
    sa.Column("at", UTCDateTime(), nullable=False, index=True),
)
"""Answers by the key that came with the request.  They are no part of what exists, so that no read can reach them."""


class Key(NamedTuple):
    """By which a request is known again: the client's word for it, whose request it is, and a digest of all of it."""

    key: str
    author: str
    digest: str


def stored_reply(connection: Connection, key: Key | None) -> WriteResult | None:
    """What was answered to the same request.  Raises Refusal, KEY_REUSED, where it was another one."""
    if key is None:
        return None
    found = connection.execute(_FIND, {"the_key": key.key, "the_author": key.author}).one_or_none()
    if found is None or found.at < datetime.now(UTC) - KEPT:
        return None
    if found.digest != key.digest:
        detail = "This Idempotency-Key came with another request."
        raise Refusal(Code.KEY_REUSED, detail, "Give every request a key of its own.", "Idempotency-Key")
    return WriteResult.again(found.written)


def store_reply(connection: Connection, key: Key, written: WriteResult) -> None:
    """Keep an answer, and forget those that nobody will ask for again."""
    now = datetime.now(UTC)
    connection.execute(_FORGET, {"before": now - KEPT})
    row = {"key": key.key, "author": key.author, "digest": key.digest, "written": written.kept(), "at": now}
    connection.execute(_KEEP, row)


def delete_expired(connection: Connection, ids: list[str]) -> None:
    """Forget the answers that tell of some records."""
    for id in ids:
        connection.execute(sa.delete(REPLIES).where(REPLIES.c.written.contains(f'"{id}"', autoescape=True)))


_OWN = sa.and_(REPLIES.c.key == sa.bindparam("the_key"), REPLIES.c.author == sa.bindparam("the_author"))
_FIND = sa.select(REPLIES.c.digest, REPLIES.c.written, REPLIES.c.at).where(_OWN)
_KEEP = sa.insert(REPLIES)
_FORGET = sa.delete(REPLIES).where(REPLIES.c.at < sa.bindparam("before", type_=UTCDateTime()))
