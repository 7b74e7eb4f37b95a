"""API keys: made, listed, revoked.  A key is told once; what is kept of it is its SHA-256."""

import re
import secrets
import unicodedata
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import Engine, RowMapping
from sqlmodel import SQLModel
from sqlmodel.main import UTCDateTime  # type: ignore[attr-defined]

from api.access.principal import ANONYMOUS, Role
from api.errors import Code, Refusal
from schema.entity import text_type

PREFIX = "entente_"
KEY = re.compile(f"{PREFIX}[0-9a-f]{{64}}")
LONGEST_NAME = 100
HANDLE = 12
BETWEEN_NOTES = timedelta(minutes=1)

KEYS = sa.Table(
    "api_key",
    SQLModel.metadata,
    sa.Column("digest", text_type(), primary_key=True),
    sa.Column("name", text_type(), nullable=False),
    sa.Column("role", text_type(), nullable=False),
    sa.Column("created", UTCDateTime(), nullable=False),
    sa.Column("revoked", UTCDateTime()),
    sa.Column("last_used", UTCDateTime()),
    sa.CheckConstraint(f"role IN {tuple(map(str, Role))}", name="role"),
)
"""Every key that was ever made.  It is no part of what exists, so that no read can reach it."""


class KnownKey(NamedTuple):
    """What is known of a key.  The handle is the beginning of its digest: it names a key and opens nothing."""

    handle: str
    name: str
    role: Role
    created: datetime
    revoked: datetime | None
    last_used: datetime | None


def digest(key: str) -> str:
    """The SHA-256 of a key, in hexadecimal.  Keys hold 256 random bits, so that no slower hash is needed."""
    return sha256(key.encode()).hexdigest()


def create_key(engine: Engine, name: str, role: Role) -> str:
    """Make a key for an author and return it: the one time that anybody sees it.  Raises Refusal for a bad name."""
    _check_name(name)
    key = PREFIX + secrets.token_hex(32)
    row = {"digest": digest(key), "name": name, "role": str(role), "created": datetime.now(UTC)}
    with engine.begin() as connection:
        connection.execute(sa.insert(KEYS), row)
    return key


def _check_name(name: str) -> None:
    illegible = any(unicodedata.category(letter).startswith("C") for letter in name)
    if illegible or name != name.strip() or not 0 < len(name) <= LONGEST_NAME:
        raise Refusal(Code.BAD_USER_INPUT, f"name: 1 to {LONGEST_NAME} letters that can be read.", field="name")
    if name == ANONYMOUS.name:
        raise Refusal(Code.BAD_USER_INPUT, f"name: {name} is whoever has no key.", field="name")


def list_keys(engine: Engine) -> list[KnownKey]:
    """Every key, the oldest first."""
    with engine.connect() as connection:
        rows = connection.execute(sa.select(KEYS).order_by(KEYS.c.created, KEYS.c.digest))
        return [_known(row) for row in rows.mappings()]


def revoke_key(engine: Engine, handle: str) -> KnownKey:
    """Make a key void for good.  Raises Refusal where the handle names none, or several."""
    with engine.begin() as connection:
        meant = KEYS.c.digest.startswith(handle, autoescape=True)
        rows = connection.execute(sa.select(KEYS).where(meant)).mappings().all() if handle else []
        if len(rows) != 1:
            found = "Several keys begin" if rows else "No key begins"
            raise Refusal(Code.NOT_FOUND, f"{found} with '{handle[:80]}'.", "`entente keys list` shows them.", "handle")
        revoked = rows[0]["revoked"] or datetime.now(UTC)
        connection.execute(sa.update(KEYS).where(KEYS.c.digest == rows[0]["digest"]).values(revoked=revoked))
        return _known(dict(rows[0]) | {"revoked": revoked})


def record_use(engine: Engine, used: str) -> None:
    """Remember that a key was used just now, at most once a minute whichever process it was shown to."""
    now = datetime.now(UTC)
    due = sa.or_(KEYS.c.last_used.is_(None), KEYS.c.last_used < now - BETWEEN_NOTES)
    with engine.begin() as connection:
        connection.execute(sa.update(KEYS).where(KEYS.c.digest == used, due).values(last_used=now))


def _known(row: RowMapping | dict[str, Any]) -> KnownKey:
    return KnownKey(
        row["digest"][:HANDLE], row["name"], Role(row["role"]), row["created"], row["revoked"], row["last_used"]
    )
