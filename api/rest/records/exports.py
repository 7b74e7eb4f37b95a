"""Exports: whole lists as CSV or NDJSON, streamed while they are read."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from fastapi import Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.responses import StreamingResponse

from api.http.etags import caching_headers
from api.http.middleware import without_body
from api.observe import note_revision
from api.query.ast.answer import Answer, AnswerObject, Lookup
from api.query.export import export_pages, read_export_page
from api.query.parse.cursors import parse_cursor
from api.query.parse.limits import check_limits, max_page
from api.rest.cite.routes import base_address
from api.rest.formats import Format
from api.rest.records.columns import Flattener
from api.rest.records.csv import BOM, Row, Table, json_rows
from api.rest.records.links import page_links
from api.rest.records.parameters import Export, export_selection
from api.rest.records.query_string import QueryString
from api.rest.respond import CURRENT, read_once, state_at, unchanged
from schema.entity import Entity

EXCLUDED = "Entente-Excluded-Counts"
MAX_HINTS_LENGTH = 2000
"""Proxies refuse long headers."""
ReadPage = Callable[[Answer], Awaitable[bytes]]


async def export(request: Request, entity: type[Entity], format: Format) -> Response:
    """A whole list in a format of rows.  The first page is read before anything is sent.  Raises Refusal.

    The tag names the revision of that page.  If a later page reads a later revision, the tag is outdated by then and
    never answered with 304.
    """
    query = QueryString(request.query_params.multi_items())
    chosen = export_selection(entity, query, format, base_address(request))
    selection, most = chosen.selection, chosen.most
    check_limits(selection)
    if same := await unchanged(request, ("export", entity), query, lambda: CURRENT, format):
        return same
    read_page = partial(read_once, request, query)
    first = await read_export_page(read_page, selection)
    pages = export_pages(read_page, selection, first, selection.limit if without_body(request) else most)
    lines = _lines(chosen, pages, read_page)
    note_revision(first.revision)
    next_page = {"next": first.next if most <= selection.limit else None, "previous": None}
    headers = {
        **file_headers(f"{entity.collection()}.{format}"),
        **caching_headers(await state_at(request, first.revision), format),
        **page_links(request, next_page),
        **hint_headers(first.hints),
        **excluded_headers(first.excluded_counts),
    }
    return StreamingResponse(lines, headers=headers, media_type=format.media_type)


def file_headers(name: str) -> dict[str, str]:
    """The header that makes browsers save an answer as a file."""
    return {"Content-Disposition": f'attachment; filename="{name}"'}


def hint_headers(hints: Sequence[object]) -> dict[str, str]:
    """The header with the hints that JSON has in the body, as many as fit."""
    kept = list(hints)
    while len(text := json.dumps(kept, separators=(",", ":"))) > MAX_HINTS_LENGTH:
        kept.pop()
    return {"Entente-Hints": text} if kept else {}


def excluded_headers(counts: Mapping[str, int] | None) -> dict[str, str]:
    """The header with what the view leaves out of a list that fits one page, which JSON has in the body."""
    return {EXCLUDED: ", ".join(f"{reason}={count}" for reason, count in counts.items())} if counts else {}


def _lines(chosen: Export, pages: AsyncIterator[bytes], read: ReadPage) -> AsyncIterator[bytes]:
    if chosen.table is None:
        return _ended(pages, b"\n")
    head = (BOM if chosen.bom else b"") + Table(chosen.table).head()
    if chosen.table.cells:
        return _ended(pages, b"\r\n", head)
    return _converted(chosen.table, head, pages, read)


async def _ended(pages: AsyncIterator[bytes], end: bytes, head: bytes = b"") -> AsyncIterator[bytes]:
    """Yields lines that the database has written."""
    if head:
        yield head
    async for rows in pages:
        if rows:
            yield rows + end


async def _converted(flat: Flattener, head: bytes, pages: AsyncIterator[bytes], read: ReadPage) -> AsyncIterator[bytes]:
    """Makes CSV of rows of JSON, off the event loop: a page may have many thousand nested rows."""
    table = Table(flat)
    yield head
    async for lines in pages:
        rows = await run_in_threadpool(json_rows, lines)
        for part in _up_to_cut(table, rows):
            yield await run_in_threadpool(table.body, part)
            async for more in _rest(flat, table, part[-1:], read):
                yield await run_in_threadpool(table.body, [more])


def _up_to_cut(table: Table, rows: list[Row]) -> Iterator[list[Row]]:
    """Yields the rows in pieces; each ends with a row whose exploded list is incomplete, or with the last row."""
    begin = 0
    for number, row in enumerate(rows, 1):
        if number == len(rows) or table.continuation(row):
            yield rows[begin:number]
            begin = number


async def _rest(flat: Flattener, table: Table, rows: list[Row], read: ReadPage) -> AsyncIterator[Row]:
    """Yields a row again with each further page of its exploded list."""
    for row in rows:
        while (rest := table.continuation(row)) and flat.exploded:
            entity, name, found = flat.exploded
            after = parse_cursor(rest.cursor, found.selection.order, at="explode")
            page = replace(found.selection, limit=1, after=after)
            page = replace(page, limit=max_page(page))
            answer = AnswerObject({"data": Lookup(entity, rest.id, {name: replace(found, selection=page)})})
            items = json.loads(await read(answer))["data"]
            row = table.continued(row, items[name] if items else {"data": [], "next": None})
            if items and items[name]["data"]:
                yield row
