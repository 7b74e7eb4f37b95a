"""Exports: whole lists as CSV or NDJSON, streamed while they are read."""

from collections.abc import AsyncIterator
from functools import partial

from fastapi import Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.responses import StreamingResponse

from api.http.etags import caching_headers
from api.http.middleware import without_body
from api.query.ast.select import Lines, Selection
from api.query.export import export_pages, read_export_page
from api.query.parse.limits import check_limits
from api.rest.formats import Format
from api.rest.records.csv import Table
from api.rest.records.parameters import export_selection
from api.rest.records.query_string import QueryString
from api.rest.respond import CURRENT, read_once, unchanged
from schema.entity import Entity


async def export(request: Request, entity: type[Entity], format: Format) -> Response:
    """A whole list in a format of rows.  The first page is read before anything is sent.  Raises Refusal.

    The tag names the revision of that page.  If a later page reads a later revision, the tag is outdated by then and
    never answered with 304.
    """
    query = QueryString(request.query_params.multi_items())
    selection, most = export_selection(entity, query)
    check_limits(selection)
    if same := await unchanged(request, ("export", entity), query, lambda: CURRENT, format):
        return same
    read_page = partial(read_once, request, query)
    first = await read_export_page(read_page, selection)
    pages = export_pages(read_page, selection, first, selection.limit if without_body(request) else most)
    headers = {
        "Content-Disposition": f'attachment; filename="{entity.collection()}.{format}"',
        "Entente-Revision": str(first.revision),
        **caching_headers(first.revision, format),
    }
    return StreamingResponse(_rows(format, selection, pages), headers=headers, media_type=format.media_type)


def _rows(format: Format, selection: Selection, pages: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    assert isinstance(selection.shape, Lines)
    return _csv(Table(selection.shape.fields), pages) if format is Format.csv else _ndjson(pages)


async def _ndjson(pages: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    async for rows in pages:
        if rows:
            yield rows + b"\n"


async def _csv(table: Table, pages: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Converts off the event loop: a page may hold many thousand nested rows."""
    yield table.head()
    async for rows in pages:
        yield await run_in_threadpool(table.body, rows)
