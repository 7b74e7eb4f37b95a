"""Drafts and checks articles for a server, beside its event loop and one at a time: each takes up to seconds."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from api.articles.documents import Publication
from api.articles.draft import Draft, draft_article
from api.articles.loading import ArticleImport, prepare
from api.database import read_engine
from api.database.failures import database_failure
from api.errors import Code, Refusal

MAX_TEXT_LENGTH = 256 * 1024
MAX_DRAFT_LENGTH = 512 * 1024
MOST_WAITING = 8
DRAFT = "draft"
"""The name of a draft in the places of its errors, such as `draft:12`."""
Result = TypeVar("Result")


class ArticleDesk:
    """One thread with one read-only connection, which are there from the first article on."""

    def __init__(self, url: str, seconds: float) -> None:
        self.url, self.seconds = url, seconds
        self.engine: Engine | None = None
        self.thread: ThreadPoolExecutor | None = None
        self.waiting = 0

    async def draft(self, text: str, publication: Publication) -> Draft:
        """The draft of a text.  Raises Refusal."""
        return await self._run(lambda connection: draft_article(connection, text, publication))

    async def prepare(self, draft: str, text: str) -> ArticleImport:
        """What a completed draft has to write.  Raises Refusal."""
        return await self._run(lambda connection: prepare(connection, [(DRAFT, draft)], text))

    async def _run(self, work: Callable[[Connection], Result]) -> Result:
        if self.waiting >= MOST_WAITING:
            raise Refusal(Code.OVERLOADED, "Too many articles are being read.", "Try again in a moment.")
        self.thread = self.thread or ThreadPoolExecutor(1, "articles")
        self.waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self.thread, partial(self._read, work))
        finally:
            self.waiting -= 1

    def _read(self, work: Callable[[Connection], Result]) -> Result:
        self.engine = self.engine or read_engine(self.url, 1, self.seconds)
        try:
            with self.engine.connect() as connection, connection.begin():
                return work(connection)
        except DBAPIError as problem:
            raise database_failure(problem) or problem from None

    def close(self) -> None:
        """Wait for the article that is being read, and close the connection."""
        if self.thread:
            self.thread.shutdown()
        if self.engine:
            self.engine.dispose()
