"""Whole lists, read page by page: what is held in memory is never more than one page."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace

from api.query.ast.select import Selection
from api.query.parse.cursors import parse_cursor

Ask = Callable[[Selection], Awaitable[bytes]]


@dataclass(frozen=True)
class ExportPage:
    """Some rows, one JSON object per line, the cursor of the last one if there is more, and the revision read at."""

    rows: bytes
    next: str | None
    revision: int


async def read_export_page(ask: Ask, wanted: Selection) -> ExportPage:
    """A page of lines.  Raises Refusal where the database cannot answer."""
    rows, _, last = (await ask(wanted)).rpartition(b"\n")
    return ExportPage(rows, **json.loads(last))


async def export_pages(ask: Ask, wanted: Selection, first: ExportPage, most: int) -> AsyncIterator[bytes]:
    """The rows of each page, from one already read to the list's end or until there were `most`.

    A page is one statement and sees one revision, but a later page may see a later one: no connection and no snapshot
    is kept while a client reads.  Keysets see to it that a row that stays where it is comes once.
    Raises Refusal in the midst of it, which breaks off the answer, so that it is not taken for the whole.
    """
    page = first
    yield page.rows
    while page.next and (most := most - wanted.limit) > 0:
        after = parse_cursor(page.next, wanted.order, at="after")
        wanted = replace(wanted, after=after, limit=min(wanted.limit, most))
        page = await read_export_page(ask, wanted)
        yield page.rows
