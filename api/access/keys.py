"""API keys: creating, listing, revoking.  A key is shown once; only its SHA-256 is stored."""

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
MAX_NAME = 100
HANDLE_LENGTH = 12
USE_INTERVAL = timedelta(minutes=1)
"""How often the use of a key is recorded at most."""

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
"""All keys ever created.  Not an entity, so that no read can return them."""


class KeyInfo(NamedTuple):
    """A key without its secret.  The handle is the start of its digest and cannot be used as a key."""

    handle: str
    name: str
    role: Role
    created: datetime
    revoked: datetime | None
    last_used: datetime | None


def digest(key: str) -> str:
    """The SHA-256 of a key, in hexadecimal.  Keys have 256 random bits, so a slower hash is not needed."""
    return sha256(key.encode()).hexdigest()


def create_key(engine: Engine, name: str, role: Role) -> str:
    """Create a key and return it.  It cannot be read again.  Raises Refusal: BAD_USER_INPUT for an invalid name."""
    _check_name(name)
    key = PREFIX + secrets.token_hex(32)
    row = {"digest": digest(key), "name": name, "role": str(role), "created": datetime.now(UTC)}
    with engine.begin() as connection:
        connection.execute(sa.insert(KEYS), row)
    return key


def _check_name(name: str) -> None:
    if any(unicodedata.category(letter) == "Cs" for letter in name):  # bytes that Python could not decode
        hint = "Set LANG=C.UTF-8 or PYTHONUTF8=1."
        raise Refusal(Code.BAD_USER_INPUT, "name: this locale cannot read it.", hint, "name")
    has_control = any(unicodedata.category(letter).startswith("C") for letter in name)
    if has_control or name != name.strip() or not 0 < len(name) <= MAX_NAME:
        detail = f"name: must have 1 to {MAX_NAME} visible characters, without spaces at either end."
        raise Refusal(Code.BAD_USER_INPUT, detail, field="name")
    if name == ANONYMOUS.name:
        raise Refusal(Code.BAD_USER_INPUT, f"name: {name} is reserved for clients without a key.", field="name")


def list_keys(engine: Engine) -> list[KeyInfo]:
    """All keys, the oldest first."""
    with engine.connect() as connection:
        rows = connection.execute(sa.select(KEYS).order_by(KEYS.c.created, KEYS.c.digest))
        return [_key_info(row) for row in rows.mappings()]


def revoke_key(engine: Engine, handle: str) -> KeyInfo:
    """Revoke a key permanently.  Raises Refusal: NOT_FOUND if no key or several keys start with the handle."""
    with engine.begin() as connection:
        matches = KEYS.c.digest.startswith(handle, autoescape=True)
        rows = connection.execute(sa.select(KEYS).where(matches)).mappings().all() if handle else []
        if len(rows) != 1:
            found = "Several keys start" if rows else "No key starts"
            hint = "`entente keys list` lists all keys."
            raise Refusal(Code.NOT_FOUND, f"{found} with '{handle[:80]}'.", hint, "handle")
        revoked = rows[0]["revoked"] or datetime.now(UTC)
        connection.execute(sa.update(KEYS).where(KEYS.c.digest == rows[0]["digest"]).values(revoked=revoked))
        return _key_info(dict(rows[0]) | {"revoked": revoked})


def record_use(engine: Engine, digest: str) -> None:
    """Record that a key was used now, unless any process has done so within USE_INTERVAL."""
    now = datetime.now(UTC)
    is_due = sa.or_(KEYS.c.last_used.is_(None), KEYS.c.last_used < now - USE_INTERVAL)
    with engine.begin() as connection:
        connection.execute(sa.update(KEYS).where(KEYS.c.digest == digest, is_due).values(last_used=now))


def _key_info(row: RowMapping | dict[str, Any]) -> KeyInfo:
    handle = row["digest"][:HANDLE_LENGTH]
    return KeyInfo(handle, row["name"], Role(row["role"]), row["created"], row["revoked"], row["last_used"])
