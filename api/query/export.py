"""Long lists, read page by page: no more than one page is in memory at a time."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

from api.query.ast.select import Selection
from api.query.parse.cursors import parse_cursor

Read = Callable[[Selection], Awaitable[bytes]]


@dataclass(frozen=True)
class ExportPage:
    """Some rows, one JSON object per line, the cursor of the next page if there is one, and the revision read at.

    `hints` say what became of records that filters name.
    """

    rows: bytes
    next: str | None
    revision: int
    hints: Sequence[object] = ()


async def read_export_page(read: Read, selection: Selection) -> ExportPage:
    """Returns a page of a selection in the shape `Lines`.  Raises Refusal if the database cannot answer."""
    rows, _, last = (await read(selection)).rpartition(b"\n")
    return ExportPage(rows, **json.loads(last))


async def export_pages(read: Read, selection: Selection, first: ExportPage, most: int) -> AsyncIterator[bytes]:
    """Yields the rows of each page, from `first` to the end of the list or until there are `most` rows.

    Each page is one statement and consistent in itself, but a later page may see a later revision: no connection or
    snapshot is kept open while a client reads.  Keyset cursors return a row that does not move exactly once.
    Raises Refusal in mid-stream, which aborts the response, so a client cannot mistake it for complete.
    """
    page = first
    yield page.rows
    while page.next and (most := most - selection.limit) > 0:
        after = parse_cursor(page.next, selection.order, at="after")
        selection = replace(selection, after=after, limit=min(selection.limit, most))
        page = await read_export_page(read, selection)
        yield page.rows
