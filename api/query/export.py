"""Long lists, and whole collections, read page by page: no more than one page is in memory at a time."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from api.query.ast.answer import Answer, Viewed
from api.query.ast.filter import Comparison, Order, Where, all_of
from api.query.ast.select import Entity, Fields, Lines, Scalar, Selection
from api.query.ast.view import Ranks, View
from api.query.parse.cursors import parse_cursor
from api.query.parse.limits import MAX_PAGE
from schema.catalog import columns
from schema.ledger import Record

Read = Callable[[Selection], Awaitable[bytes]]
ReadAnswer = Callable[[Answer], Awaitable[bytes]]
AFTER_SLASH = "0"
"""The character after the slash that ends the collection in an id."""


@dataclass(frozen=True)
class ExportPage:
    """Some rows, one JSON object per line, the cursor of the next page if there is one, and the revision read at.

    `hints` say what became of records that filters name.
    """

    rows: bytes
    next: str | None
    revision: int
    hints: Sequence[object] = ()
    excluded_counts: Mapping[str, int] | None = None
    """How many rows the view leaves out, if the page is the whole list."""


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


async def rows_at(
    read: ReadAnswer, entity: Entity, fields: Fields, revision: int, collection: str = "", where: Where | None = None
) -> AsyncIterator[bytes]:
    """Yields all rows of an entity at a revision, one JSON object per line, at most MAX_PAGE at a time, by id.

    With `collection`, those of a collection.  Each page is a range of ids, found among all that there ever were: a page
    that ends with a limit would sort everything after it, since past rows are in two tables.
    """
    ids = columns(entity)["id"]
    view = View(revision=revision, ranks=Ranks.any)
    async for after, last in _id_ranges(read, f"{collection}/" if collection else "", collection):
        within = [Comparison(ids, "gt", after), Comparison(ids, "lte", last), *([where] if where else [])]
        page = Selection(entity, Lines(fields), all_of(within), (Order(ids),), MAX_PAGE)
        rows, _, _ = (await read(Viewed(view, page))).rpartition(b"\n")
        if rows:
            yield rows


async def _id_ranges(read: ReadAnswer, after: str, collection: str) -> AsyncIterator[tuple[str, str]]:
    """Yields ranges of ids of at most MAX_PAGE records each: what comes before a range, and its last id."""
    ids = columns(Record)["id"]
    upper = [Comparison(ids, "lt", f"{collection}{AFTER_SLASH}")] if collection else []
    while True:
        where = all_of([Comparison(ids, "gt", after), *upper])
        found = await read(Selection(Record, Lines({"id": Scalar(ids)}), where, (Order(ids),), MAX_PAGE))
        lines = found.splitlines()[:-1]
        if not lines or not lines[-1]:
            return
        last = json.loads(lines[-1])["id"]
        yield after, last
        after = last
