"""Whole lists in a format of rows, told while they are read."""

from collections.abc import AsyncIterator

from starlette.concurrency import run_in_threadpool

from api.query.ast.select import Fields, Lines, Selection
from api.rest.formats import Format
from api.rest.records.csv import Table


def export_lines(format: Format, fields: Fields, rows: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """The pages of rows in an export's format."""
    return _separated(Table(fields), rows) if format is Format.csv else _lines(rows)


async def _lines(pages: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    async for rows in pages:
        if rows:
            yield rows + b"\n"


async def _separated(table: Table, pages: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Off the event loop, for a page may hold many thousand rows inside its rows."""
    yield table.head()
    async for rows in pages:
        yield await run_in_threadpool(table.body, rows)


def export_columns(wanted: Selection) -> Fields:
    """What an export tells of each row."""
    assert isinstance(wanted.shape, Lines)
    return wanted.shape.fields
