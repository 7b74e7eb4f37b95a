"""Reads the ledger of changes in pages, and follows it for subscribers, independent of the protocol."""

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, NamedTuple, TypeVar

import sqlalchemy as sa
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from api.access.slots import Slot, Slots
from api.changes.change_filter import ChangeFilter, check_existed
from api.changes.limits import (
    HEARTBEAT,
    POLL_POSTGRESQL,
    POLL_SQLITE,
    READERS,
    STREAM_PAGE,
    WINDOW,
)
from api.changes.patches import CHANGE, POSITION, ChangePatch, changes_after, changes_before
from api.changes.positions import END, START, Position, format_position, lost_position
from api.changes.watcher import RevisionWatcher
from api.database import Reader, State, is_postgresql, read_engine
from api.database.address import parse_address
from api.database.failures import database_failure
from api.errors import Code, Refusal
from schema.catalog import table_of
from schema.ledger import MARK_LENGTH, Identity, Revision

Result = TypeVar("Result")
ORDER = (CHANGE.c.revision, CHANGE.c.ordinal)


class FeedPage(NamedTuple):
    """Some changes, the position to continue from, whether there are more already, and that of the latest change."""

    changes: list[ChangePatch]
    next: Position
    more: bool
    last: Position

    @property
    def state(self) -> State:
        """The state of the database that the page was read in."""
        return State(self.last.revision, self.last.mark)


class FeedRequest(NamedTuple):
    """A request for at most `limit` changes: the first after a position, or with `backward` the last before one.

    None as the position stands for the beginning, or for the end.
    """

    position: Position | None
    filter: ChangeFilter
    limit: int
    backward: bool = False


class FeedStretch(NamedTuple):
    """Some changes, the positions between which all that match were returned, and whether there are others."""

    changes: list[ChangePatch]
    start: Position
    end: Position
    has_earlier: bool
    has_later: bool


class Feed:
    """Reads pages of changes and follows them.

    `engine` is only read from, each page in one snapshot, within some seconds.
    """

    def __init__(self, engine: Engine, watcher: RevisionWatcher, seconds: float, subscribers: Slots) -> None:
        self.engine, self.watcher, self.seconds, self.subscribers = engine, watcher, seconds, subscribers
        self.threads = ThreadPoolExecutor(READERS, thread_name_prefix="feed")

    async def page(self, after: Position, filter: ChangeFilter, limit: int) -> FeedPage:
        """The changes after a position.

        Raises Refusal: UNAVAILABLE, BAD_USER_INPUT for a position beyond the end, or HISTORY_LOST.
        """
        page = await self._read_page(after, filter, limit)
        if not page.changes:
            await self._check(filter)
        return page

    async def _read_page(self, after: Position, filter: ChangeFilter, limit: int) -> FeedPage:
        return await self._in_thread(lambda connection: read_page(connection, after, filter, limit))

    async def _check(self, filter: ChangeFilter) -> None:
        """Raises Refusal if the filter names a record that never existed."""
        if filter.touching is not None:
            await self._in_thread(partial(check_existed, id=filter.touching))

    async def stretch(self, request: FeedRequest, revision: int) -> FeedStretch:
        """The same in either direction, as the feed was at a revision.

        Raises Refusal: UNAVAILABLE, BAD_USER_INPUT for a position beyond the end, or HISTORY_LOST.
        """
        stretch = await self._in_thread(lambda connection: read_stretch(connection, request, revision))
        if not stretch.changes:
            await self._check(request.filter)
        return stretch

    async def subscribe(
        self, after: Position | None, filter: ChangeFilter, client: str
    ) -> AsyncIterator[ChangePatch | Position]:
        """Every change after a position, or from now on, until the subscriber leaves, whose address is `client`.

        A position comes first, and again whenever there are no changes for a while; it says how far the feed was read.
        Raises Refusal before the first item: UNAVAILABLE, RATE_LIMITED or OVERLOADED if there are too many
        subscribers, BAD_USER_INPUT for a position beyond the end, or HISTORY_LOST; this one later, too, once the
        database no longer has what the subscriber has seen.
        """
        slot = self.subscribers.take(client)
        await self._check(filter)
        first = await self._in_thread(partial(_first_position, after=after))
        return self._follow(first, filter, slot)

    async def _follow(
        self, position: Position, filter: ChangeFilter, slot: Slot
    ) -> AsyncIterator[ChangePatch | Position]:
        with slot, self.watcher.subscribed():
            yield position
            while not self.watcher.closing:
                losses = self.watcher.losses
                page = await self._page_with_retries(position, filter)
                for change in page.changes:
                    yield change
                position = page.next
                if not page.more:
                    if not page.changes:
                        yield position
                    await self.watcher.wait_for_change(page.last.revision, losses, HEARTBEAT)

    async def _page_with_retries(self, position: Position, filter: ChangeFilter) -> FeedPage:
        """The next page, as soon as the database is available."""
        while True:
            try:
                return await self._read_page(position, filter, STREAM_PAGE)
            except Refusal as refusal:
                if refusal.code is not Code.UNAVAILABLE or self.watcher.closing:
                    raise
                await asyncio.sleep(self.watcher.seconds)

    async def _in_thread(self, query: Callable[[Connection], Result]) -> Result:
        """The result of a query.  Raises Refusal: UNAVAILABLE, also if no thread has answered it in time."""
        try:
            async with asyncio.timeout(self.seconds):
                return await asyncio.get_running_loop().run_in_executor(self.threads, self._read, query)
        except TimeoutError as problem:
            raise Refusal(Code.UNAVAILABLE, "The database does not answer.", "Try again.") from problem

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


def end_of_feed(connection: Connection, revision: int = END) -> Position:
    """The position of the latest change up to a revision."""
    latest = _positions().order_by(*(each.desc() for each in ORDER)).limit(1)
    found = connection.execute(latest.where(CHANGE.c.revision <= revision)).one_or_none()
    return Position(*found) if found else Position(*START, _mark_of(connection, START) or "")


def _positions() -> sa.Select[Any]:
    """The positions of all changes."""
    revision = table_of(Revision)
    return sa.select(*ORDER, revision.c.mark).join_from(CHANGE, revision, revision.c.seq == CHANGE.c.revision)


def _mark_of(connection: Connection, position: Position) -> str | None:
    """The mark of the revision of a position; None if there is no such revision."""
    revision, identity = table_of(Revision), table_of(Identity)
    if position.revision == 0:
        return str(connection.scalar(sa.select(identity.c.id)))[:MARK_LENGTH]
    return connection.scalar(sa.select(revision.c.mark).where(revision.c.seq == position.revision))


def _first_position(connection: Connection, after: Position | None) -> Position:
    """The position from which a subscriber is sent changes."""
    last = end_of_feed(connection)
    if after is None:
        return last
    _check_position(connection, after, last, "after")
    return after


def read_page(
    connection: Connection, after: Position, filter: ChangeFilter, limit: int, revision: int = END
) -> FeedPage:
    """The next matching changes, among the WINDOW changes after a position if there is a filter."""
    last = end_of_feed(connection, revision)
    _check_position(connection, after, last, "after")
    until = last if filter.matches_all else min(last, _window(connection, after) or last)
    changes = changes_after(connection, after, limit, where=sa.and_(_tuple(until) >= POSITION, filter.condition()))
    is_full = len(changes) == limit
    reached = changes[-1].position if is_full else until if until >= after else Position(*after, until.mark)
    return FeedPage(changes, reached, reached < last, last)


def read_stretch(connection: Connection, request: FeedRequest, revision: int) -> FeedStretch:
    """The changes requested, as the feed was at a revision."""
    if request.backward:
        return _read_back(connection, request, revision)
    after = request.position or START
    page = read_page(connection, after, request.filter, request.limit, revision)
    start = page.changes[0].position if page.changes else after
    return FeedStretch(page.changes, start, page.next, after > START, page.more)


def _read_back(connection: Connection, request: FeedRequest, revision: int) -> FeedStretch:
    """The last matching changes before a position, among the WINDOW changes before it if there is a filter."""
    last, filter = end_of_feed(connection, revision), request.filter
    before = request.position or Position(last.revision, END)
    _check_position(connection, before, last, "before")
    since = START if filter.matches_all else _window(connection, before, backward=True) or START
    condition = sa.and_(_tuple(since) <= POSITION, filter.condition())
    changes = changes_before(connection, before, request.limit, where=condition)
    start = changes[0].position if len(changes) == request.limit else since
    end = last if request.position is None else changes[-1].position if changes else before
    return FeedStretch(changes, start, end, start > _beginning(connection), end < last)


def _check_position(connection: Connection, position: Position, last: Position, at: str) -> None:
    """Raise Refusal for a position of another history, or beyond the last; the end of its revision is not beyond it."""
    if position.mark and position.mark != _mark_of(connection, position):
        raise lost_position(position, at)
    if position > last and position != (last.revision, END):
        detail = f"{at}: {format_position(position)} is beyond the latest change."
        raise Refusal(Code.BAD_USER_INPUT, detail, f"The latest position is {format_position(last)}.", at)


def _window(connection: Connection, position: Position, *, backward: bool = False) -> Position | None:
    """The last of the WINDOW positions after one, or before one; None if there are fewer."""
    order = [sa.desc(each) if backward else each for each in ORDER]
    beyond = _tuple(position) > POSITION if backward else _tuple(position) < POSITION
    query = _positions().where(beyond).order_by(*order).offset(WINDOW - 1).limit(1)
    found = connection.execute(query).one_or_none()
    return Position(*found) if found else None


def _beginning(connection: Connection) -> Position:
    """The position of the first change."""
    first = sa.select(*ORDER).order_by(*ORDER).limit(1)
    found = connection.execute(first).one_or_none()
    return Position(*found) if found else START


def _tuple(position: Position) -> sa.Tuple:
    return sa.tuple_(*position)


def feed_for(url: str, reader: Reader, seconds: float, subscribers: Slots) -> Feed:
    """The feed of a database.  `reader` reads its revision counter; a read may take some seconds."""
    if is_postgresql(url):
        from api.changes.pg_listener import PostgresqlListener  # loads a driver that SQLite does without

        listener = PostgresqlListener(parse_address(url))
        watcher = RevisionWatcher(reader, POLL_POSTGRESQL, listener)
    else:
        watcher = RevisionWatcher(reader, POLL_SQLITE)
    return Feed(read_engine(url, READERS, seconds), watcher, seconds, subscribers)
