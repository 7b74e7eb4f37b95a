"""The keys that were shown lately: checking one again costs no statement for as long as it is fresh."""

import asyncio
import logging
from time import monotonic
from typing import NamedTuple

from sqlalchemy import Engine

from api.access.keys import BETWEEN_NOTES, KEY, KEYS, record_use
from api.access.principal import Principal, Role
from api.database import Reader
from api.errors import Code, Refusal
from api.query.sql.statement import SqlStatement

FRESH = 5.0
"""For how many seconds a key that was revoked may still be taken."""
MOST_REMEMBERED = 10_000
OWNER = f"select role || ' ' || name from {KEYS.name} where "  # noqa: S608  (the name is ours)
log = logging.getLogger("entente.access")


class Verified(NamedTuple):
    """Whose key it is, and when the database said so."""

    principal: Principal
    at: float


class Keyring:
    """Tells whose key it is.  `reader` looks keys up, `writer` notes that they were used."""

    def __init__(self, reader: Reader, writer: Engine) -> None:
        self.reader, self.writer = reader, writer
        self._verified: dict[str, Verified] = {}
        self._noted: dict[str, float] = {}
        self._notes: set[asyncio.Task[None]] = set()

    def remembered(self, digest: str) -> Principal | None:
        """Whose key it is, if that was asked a moment ago."""
        found = self._verified.get(digest)
        return found.principal if found and monotonic() - found.at < FRESH else None

    async def verify(self, digest: str) -> Principal:
        """Whose key it is.  Raises Refusal: INVALID_KEY, or what the reader raises."""
        principal = await self._look_up(digest)
        if len(self._verified) >= MOST_REMEMBERED:
            self._verified.clear()
        self._verified[digest] = Verified(principal, monotonic())
        self._note(digest)
        return principal

    async def _look_up(self, digest: str) -> Principal:
        chosen = f"digest = {self.reader.dialect.placeholder(1)} and revoked is null"
        found = await self.reader.read(SqlStatement(OWNER + chosen, (digest,)))
        if found is None:
            self._verified.pop(digest, None)
            raise invalid_key()
        role, _, name = found.decode().partition(" ")
        return Principal(name, Role(role))

    def _note(self, digest: str) -> None:
        """Note the use beside the request, which never waits for it."""
        now = monotonic()
        if now - self._noted.get(digest, -BETWEEN_NOTES.total_seconds()) < BETWEEN_NOTES.total_seconds():
            return
        if len(self._noted) >= MOST_REMEMBERED:
            self._noted.clear()
        self._noted[digest] = now
        note = asyncio.create_task(self._write_note(digest))
        self._notes.add(note)
        note.add_done_callback(self._notes.discard)

    async def _write_note(self, digest: str) -> None:
        try:
            await asyncio.to_thread(record_use, self.writer, digest)
        except Exception as problem:  # whoever reads must not suffer for what is only nice to know
            log.warning("the use of a key was not noted", extra={"problem": type(problem).__name__})

    async def close(self) -> None:
        """Finish the notes that are being written."""
        await asyncio.gather(*self._notes)


def is_well_formed(key: str) -> bool:
    """Whether it could be a key of ours, before anything is asked."""
    return KEY.fullmatch(key) is not None


def invalid_key() -> Refusal:
    """What is said of a key that is unknown, misspelt or revoked: the same of all three."""
    return Refusal(Code.INVALID_KEY, "The key is not known, or it was revoked.", "Ask for a new one, or send none.")
