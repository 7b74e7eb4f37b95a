"""Reads the ledger of changes in pages, and follows it for subscribers, independent of the protocol."""

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import NamedTuple, TypeVar

import sqlalchemy as sa
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from api.changes.change_filter import ChangeFilter, check_existed
from api.changes.limits import (
    HEARTBEAT,
    MAX_SUBSCRIBERS,
    POLL_POSTGRESQL,
    POLL_SQLITE,
    READERS,
    STREAM_PAGE,
    WINDOW,
)
from api.changes.patches import ChangePatch, changes_after
from api.changes.positions import END, START, Position, format_position
from api.changes.watcher import RevisionWatcher
from api.database import Reader, is_postgresql, read_engine
from api.database.engines import with_driver
from api.database.failures import database_failure
from api.errors import Code, Refusal
from schema.catalog import table_of
from schema.ledger import Changed

CHANGE = table_of(Changed)
POSITION = sa.tuple_(CHANGE.c.revision, CHANGE.c.ordinal)

Result = TypeVar("Result")


class FeedPage(NamedTuple):
    """Some changes, the position to continue from, whether there are more already, and the latest revision."""

    changes: list[ChangePatch]
    next: Position
    more: bool
    revision: int


class Feed:
    """Reads pages of changes and follows them.  `engine` is only read from, each page in one snapshot."""

    def __init__(self, engine: Engine, watcher: RevisionWatcher) -> None:
        self.engine, self.watcher = engine, watcher
        self.threads = ThreadPoolExecutor(READERS, thread_name_prefix="feed")

    async def page(self, after: Position, filter: ChangeFilter, limit: int) -> FeedPage:
        """The changes after a position.

        Raises Refusal: UNAVAILABLE, or BAD_USER_INPUT for a position beyond the end.
        """
        page = await self._read_page(after, filter, limit)
        if not page.changes:
            await self._check(filter)
        return page

    async def _read_page(self, after: Position, filter: ChangeFilter, limit: int) -> FeedPage:
        return await asyncio.get_running_loop().run_in_executor(self.threads, self._page, after, filter, limit)

    async def _check(self, filter: ChangeFilter) -> None:
        """Raises Refusal if the filter names a record that never existed."""
        if filter.touching is not None:
            read = partial(self._read, partial(check_existed, id=filter.touching))
            await asyncio.get_running_loop().run_in_executor(self.threads, read)

    async def subscribe(self, after: Position | None, filter: ChangeFilter) -> AsyncIterator[ChangePatch | Position]:
        """Every change after a position, or from now on, until the subscriber leaves.

        A position comes first, and again whenever there are no changes for a while; it says how far the feed was read.
        Raises Refusal before the first item: UNAVAILABLE, or BAD_USER_INPUT for a position beyond the end.
        """
        if self.watcher.subscribers >= MAX_SUBSCRIBERS:
            raise Refusal(Code.UNAVAILABLE, "Too many subscribers.", "Try again later, or read the feed in pages.")
        await self._check(filter)
        last = await self._end()
        if after is not None:
            _check_not_beyond(after, last)
        return self._follow(last if after is None else after, filter)

    async def _follow(self, position: Position, filter: ChangeFilter) -> AsyncIterator[ChangePatch | Position]:
        with self.watcher.subscribed():
            yield position
            while not self.watcher.closing:
                page = await self._page_with_retries(position, filter)
                for change in page.changes:
                    yield change
                position = page.next
                if not page.more:
                    if not page.changes:
                        yield position
                    await self.watcher.wait_for_change(page.revision, HEARTBEAT)

    async def _page_with_retries(self, position: Position, filter: ChangeFilter) -> FeedPage:
        """The next page, as soon as the database is available."""
        while True:
            try:
                return await self._read_page(position, filter, STREAM_PAGE)
            except Refusal as refusal:
                if refusal.code is not Code.UNAVAILABLE or self.watcher.closing:
                    raise
                await asyncio.sleep(self.watcher.seconds)

    async def _end(self) -> Position:
        return await asyncio.get_running_loop().run_in_executor(self.threads, self._read, end_of_feed)

    def _page(self, after: Position, filter: ChangeFilter, limit: int) -> FeedPage:
        return self._read(lambda connection: read_page(connection, after, filter, limit))

    def _read(self, query: Callable[[Connection], Result]) -> Result:
        try:
            with self.engine.connect() as connection, connection.begin():
                return query(connection)
        except DBAPIError as problem:
            if database_failure(problem) is None:
                raise
            raise Refusal(Code.UNAVAILABLE, "The database is unavailable.", "Try again.") from problem

    def close(self) -> None:
        """Stop the threads and close all connections."""
        self.threads.shutdown()
        self.engine.dispose()


def end_of_feed(connection: Connection) -> Position:
    """The position of the latest change."""
    latest = sa.select(CHANGE.c.revision, CHANGE.c.ordinal).order_by(sa.desc("revision"), sa.desc("ordinal")).limit(1)
    found = connection.execute(latest).one_or_none()
    return Position(*found) if found else START


def read_page(connection: Connection, after: Position, filter: ChangeFilter, limit: int) -> FeedPage:
    """The next matching changes, among the WINDOW changes after a position if there is a filter."""
    last = end_of_feed(connection)
    _check_not_beyond(after, last)
    until = last if filter.matches_all else _end_of_window(connection, after) or last
    changes = changes_after(connection, after, limit, where=sa.and_(_tuple(until) >= POSITION, filter.condition()))
    is_full = len(changes) == limit
    reached = Position(changes[-1].revision, changes[-1].ordinal) if is_full else max(after, until)
    return FeedPage(changes, reached, reached < last, last.revision)


def _check_not_beyond(after: Position, last: Position) -> None:
    """Raise Refusal for a position beyond the last; the end of the latest revision is not beyond it."""
    if after > last and after != (last.revision, END):
        detail = f"after: {format_position(after)} is beyond the latest change."
        raise Refusal(Code.BAD_USER_INPUT, detail, f"The latest position is {format_position(last)}.", "after")


def _end_of_window(connection: Connection, after: Position) -> Position | None:
    """The last of the WINDOW positions after one; None if there are fewer."""
    ahead = sa.select(CHANGE.c.revision, CHANGE.c.ordinal).where(_tuple(after) < POSITION)
    query = ahead.order_by(CHANGE.c.revision, CHANGE.c.ordinal).offset(WINDOW - 1).limit(1)
    found = connection.execute(query).one_or_none()
    return Position(*found) if found else None


def _tuple(position: Position) -> sa.Tuple:
    return sa.tuple_(*position)


def feed_for(url: str, reader: Reader) -> Feed:
    """The feed of a database.  `reader` reads its revision counter."""
    if is_postgresql(url):
        from api.changes.pg_listener import PostgresqlListener  # loads a driver that SQLite does without

        listener = PostgresqlListener(with_driver(url, "postgresql"))
        watcher = RevisionWatcher(reader, POLL_POSTGRESQL, listener)
    else:
        watcher = RevisionWatcher(reader, POLL_SQLITE)
    return Feed(read_engine(url, READERS), watcher)
