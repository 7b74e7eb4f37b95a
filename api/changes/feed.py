"""The one reader of the ledger of changes: it pages by position, whoever asks and however the answer is carried."""

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple, TypeVar

import sqlalchemy as sa
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from api.changes.change_filter import ChangeFilter
from api.changes.hub import Hub
from api.changes.limits import (
    HEARTBEAT,
    MAX_SUBSCRIBERS,
    POLL_POSTGRESQL,
    POLL_SQLITE,
    READERS,
    STREAM_PAGE,
    WINDOW,
)
from api.changes.positions import END, format_position
from api.database import Reader, is_postgresql, read_engine
from api.database.engines import with_driver
from api.database.failures import database_failure
from api.errors import Code, Refusal
from api.write.patches import START, ChangePatch, Position, changes_after
from schema.catalog import table_of
from schema.ledger import Changed

CHANGE = table_of(Changed)
PLACE = sa.tuple_(CHANGE.c.revision, CHANGE.c.ordinal)

Read = TypeVar("Read")


class FeedPage(NamedTuple):
    """Some changes, where to go on, whether more are there already, and the revision of the knowledge base."""

    changes: list[ChangePatch]
    next: Position
    more: bool
    revision: int


class Feed:
    """Reads pages of changes, and follows them.  `engine` only ever reads, each page from one snapshot."""

    def __init__(self, engine: Engine, hub: Hub) -> None:
        self.engine, self.hub = engine, hub
        self.threads = ThreadPoolExecutor(READERS, thread_name_prefix="feed")

    async def page(self, after: Position, wanted: ChangeFilter, limit: int) -> FeedPage:
        """The next changes after a position.  Raises Refusal: UNAVAILABLE, or BAD_USER_INPUT beyond the end."""
        return await asyncio.get_running_loop().run_in_executor(self.threads, self._page, after, wanted, limit)

    async def subscribe(self, after: Position | None, wanted: ChangeFilter) -> AsyncIterator[ChangePatch | Position]:
        """Every change after a position, or from now on, for as long as it is asked for.

        A position comes first, and then wherever there is nothing to tell for a while: it says how far was read.
        Raises Refusal, before anything is told: UNAVAILABLE, or BAD_USER_INPUT beyond the end.
        """
        if self.hub.subscribers >= MAX_SUBSCRIBERS:
            raise Refusal(Code.UNAVAILABLE, "Too many follow the feed here.", "Try again, or ask in pages.")
        last = await self._end()
        if after is not None:
            _refuse_beyond(after, last)
        return self._follow(last if after is None else after, wanted)

    async def _follow(self, position: Position, wanted: ChangeFilter) -> AsyncIterator[ChangePatch | Position]:
        with self.hub.subscribed():
            yield position
            while not self.hub.closing:
                page = await self._patiently(position, wanted)
                for change in page.changes:
                    yield change
                position = page.next
                if not page.more:
                    if not page.changes:
                        yield position
                    await self.hub.newer_than(page.revision, HEARTBEAT)

    async def _patiently(self, position: Position, wanted: ChangeFilter) -> FeedPage:
        """The next page, as soon as the database can be reached."""
        while True:
            try:
                return await self.page(position, wanted, STREAM_PAGE)
            except Refusal as refusal:
                if refusal.code is not Code.UNAVAILABLE or self.hub.closing:
                    raise
                await asyncio.sleep(self.hub.seconds)

    async def _end(self) -> Position:
        return await asyncio.get_running_loop().run_in_executor(self.threads, self._read, end_of_feed)

    def _page(self, after: Position, wanted: ChangeFilter, limit: int) -> FeedPage:
        return self._read(lambda connection: read_page(connection, after, wanted, limit))

    def _read(self, question: Callable[[Connection], Read]) -> Read:
        try:
            with self.engine.connect() as connection, connection.begin():
                return question(connection)
        except DBAPIError as problem:
            if database_failure(problem) is None:
                raise
            raise Refusal(Code.UNAVAILABLE, "The database cannot be reached just now.", "Try again.") from problem

    def close(self) -> None:
        """Give every connection back."""
        self.threads.shutdown()
        self.engine.dispose()


def end_of_feed(connection: Connection) -> Position:
    """The position of the newest change."""
    newest = sa.select(CHANGE.c.revision, CHANGE.c.ordinal).order_by(sa.desc("revision"), sa.desc("ordinal")).limit(1)
    found = connection.execute(newest).one_or_none()
    return Position(*found) if found else START


def read_page(connection: Connection, after: Position, wanted: ChangeFilter, limit: int) -> FeedPage:
    """The next changes that are wanted, out of as many as one page looks through."""
    last = end_of_feed(connection)
    _refuse_beyond(after, last)
    until = last if wanted.everything else _window(connection, after) or last
    changes = changes_after(connection, after, limit, where=sa.and_(_place(until) >= PLACE, wanted.condition()))
    full = len(changes) == limit
    reached = Position(changes[-1].revision, changes[-1].ordinal) if full else max(after, until)
    return FeedPage(changes, reached, reached < last, last.revision)


def _refuse_beyond(after: Position, last: Position) -> None:
    """The end of the newest revision is not beyond it, whichever way it is named."""
    if after > last and after != (last.revision, END):
        detail = f"after: {format_position(after)} lies beyond the newest change."
        raise Refusal(Code.BAD_USER_INPUT, detail, f"The newest is {format_position(last)}.", "after")


def _window(connection: Connection, after: Position) -> Position | None:
    """The last position that one page looks at; None where that is the end."""
    ahead = sa.select(CHANGE.c.revision, CHANGE.c.ordinal).where(_place(after) < PLACE)
    query = ahead.order_by(CHANGE.c.revision, CHANGE.c.ordinal).offset(WINDOW - 1).limit(1)
    found = connection.execute(query).one_or_none()
    return Position(*found) if found else None


def _place(position: Position) -> sa.Tuple:
    return sa.tuple_(*position)


def feed_for(url: str, reader: Reader) -> Feed:
    """The feed of the database that the address names; `reader` is asked whether there is news."""
    if is_postgresql(url):
        from api.changes.pg_listener import PostgresqlListener  # for the driver's sake, as in `reader_for`

        hub = Hub(reader, POLL_POSTGRESQL, PostgresqlListener(with_driver(url, "postgresql")))
    else:
        hub = Hub(reader, POLL_SQLITE)
    return Feed(read_engine(url, READERS), hub)
