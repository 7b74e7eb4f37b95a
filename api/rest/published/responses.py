"""Answers requests for JSON-LD, iCalendar and Atom.

They contain addresses of the requested host, so the answer cache does not keep them.
"""

import json
from collections.abc import AsyncIterator, Callable, Hashable
from dataclasses import replace
from functools import partial
from typing import Any
from urllib.parse import urlencode

from fastapi import Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.responses import StreamingResponse

from api.errors import Code, Refusal
from api.http.etags import caching_headers
from api.http.middleware import without_body
from api.json_text import compact_json
from api.observe import note_revision
from api.query.ast.answer import Answer, AnswerObject
from api.query.ast.filter import Comparison, Where, all_of
from api.query.ast.select import Connection, History, Scalar, Selection
from api.query.export import ExportPage, export_pages, read_export_page
from api.query.parse.limits import check_limits
from api.rest.cite.routes import base_address, current_address, list_title
from api.rest.formats import Format, by_ending, record_formats
from api.rest.history.routes import missing_response
from api.rest.published import atom, calendar, linked_data
from api.rest.published.listed import (
    CHANGED,
    changed_at,
    check_no_fields,
    listed_selection,
    permanent_name,
    with_fields,
)
from api.rest.records.exports import file_headers, hint_headers
from api.rest.records.parameters import detail_fields, table_hint
from api.rest.records.query_string import CITE, QueryString
from api.rest.respond import CURRENT, NOTHING, path_id, read_once, record_answer, state_at, unchanged
from schema.catalog import columns
from schema.entity import Entity
from schema.meeting import Meeting

DEFAULT_FEED = 50
START = columns(Meeting)["start"]
FIRST_DAY, LAST_DAY = ("0001-01-01",) * 2, ("9999-12-31",) * 2
HAS_DAYS = all_of([Comparison(START, "gte", FIRST_DAY), Comparison(START, "lte", LAST_DAY)])
"""Matches meetings whose beginning is limited at both ends."""


# ---- records


async def record_file(request: Request, entity: type[Entity]) -> Response:
    """A record in the format that the path ends with.  Raises Refusal."""
    slug, _, ending = request.path_params["slug"].rpartition(".")
    if ending in (Format.csv, Format.ndjson):
        id = f"{entity.collection()}/{slug}"
        raise Refusal(Code.NOT_FOUND, f"There is no record {id[:80]}.{ending}.", table_hint(id))
    format = by_ending(ending, request.url.path, record_formats(entity))
    request.scope["path_params"] = {**request.path_params, "slug": slug}
    return await published_record(request, entity, format)


async def published_record(request: Request, entity: type[Entity], format: Format) -> Response:
    """A record in one of its formats.  Raises Refusal."""
    query = QueryString(request.query_params.multi_items(), record_id=path_id(request, entity))
    check_no_fields(query, format)
    if CITE in request.query_params:
        raise Refusal(Code.UNKNOWN_PARAMETER, f"{CITE}: a reference is to the JSON.", "Leave out the ending.", CITE)
    current = partial(record_answer, entity, query, {"id": Scalar(columns(entity)["id"])})
    if same := await unchanged(request, ("published", entity), query, current, format):
        return same
    fields = linked_data.FIELDS[entity] if format is Format.jsonld else calendar.FIELDS
    own = QueryString([*query.pairs, ("fields", fields)], record_id=query.record_id)
    selected = {**detail_fields(entity, own), CHANGED: History(entity, {"at": "at"}, 1)}
    body = await read_once(request, own, record_answer(entity, own, selected))
    if body.startswith(NOTHING):
        raise await missing_response(request, str(query.record_id))
    found = json.loads(body)
    headers = caching_headers(await state_at(request, found["revision"]), format)
    content = _record_content(request, entity, format, found["data"])
    return Response(content, headers=headers, media_type=format.media_type)


def _record_content(request: Request, entity: type[Entity], format: Format, row: dict[str, Any]) -> bytes:
    if format is Format.jsonld:
        return compact_json(linked_data.Describer(base_address(request)).describe(entity, row))
    if not calendar.has_days(row):
        detail = f"{row['id']} has no known day, so that there is no calendar entry of it."
        raise Refusal(Code.NOT_FOUND, detail, "Read it without the ending.", "slug")
    writer = _calendar_writer(request)
    return writer.head(row["label"], 0) + writer.entries([row]) + writer.tail()


def _calendar_writer(request: Request) -> calendar.CalendarWriter:
    return calendar.CalendarWriter(base_address(request), partial(permanent_name, request))


# ---- lists


async def published_list(request: Request, entity: type[Entity], format: Format) -> Response:
    """A list as a calendar or a feed.  Raises Refusal."""
    query = QueryString(request.query_params.multi_items())
    check_no_fields(query, format)
    key: Hashable = ("published list", entity)
    if same := await unchanged(request, key, query, lambda: CURRENT, format):
        return same
    respond: Callable[..., Any] = _calendar if format is Format.ics else _feed
    response: Response = await respond(request, entity, query)
    return response


async def _calendar(request: Request, entity: type[Entity], query: QueryString) -> Response:
    """The first page is read before anything is sent."""
    own = with_fields(query, calendar.FIELDS, order="start")
    listed, most = listed_selection(entity, own, Format.ics)
    dated = replace(listed, where=all_of([listed.where, HAS_DAYS]))
    check_limits(dated)
    left_out = await _left_out(request, own, listed, dated)
    read_page = partial(read_once, request, own)
    first = await read_export_page(read_page, dated)
    pages = export_pages(read_page, dated, first, dated.limit if without_body(request) else most)
    note_revision(first.revision)
    hint = {"field": "start", "message": calendar.description_of(left_out)}
    headers = await _list_headers(request, first, Format.ics, [*first.hints, *([hint] if left_out else [])])
    title = list_title(entity.collection(), request)
    content = _calendar_parts(_calendar_writer(request), title, left_out, pages)
    return StreamingResponse(content, headers=headers, media_type=Format.ics.media_type)


async def _left_out(request: Request, query: QueryString, listed: Selection, dated: Selection) -> int:
    """How many meetings of the whole list have no known day."""
    total = Connection({"total": "total"})

    def counted(where: Where) -> Answer:
        return Selection(listed.entity, total, where, limit=1)

    counts = AnswerObject({"all": counted(listed.where), "dated": counted(dated.where)})
    found = json.loads(await read_once(request, query, counts))
    return int(found["all"]["total"] - found["dated"]["total"])


async def _calendar_parts(
    writer: calendar.CalendarWriter, title: str, left_out: int, pages: AsyncIterator[bytes]
) -> AsyncIterator[bytes]:
    """Converts off the event loop."""
    yield writer.head(title, left_out)
    async for lines in pages:
        yield await run_in_threadpool(writer.entries, _rows(lines))
    yield writer.tail()


async def _feed(request: Request, entity: type[Entity], query: QueryString) -> Response:
    own = with_fields(query, atom.FIELDS[entity], order=atom.ORDERS[entity], limit=str(DEFAULT_FEED))
    selection, _ = listed_selection(entity, own, Format.atom)
    check_limits(selection)
    page = await read_export_page(partial(read_once, request, own), selection)
    rows = _rows(page.rows)
    note_revision(page.revision)
    updated = max((changed_at(row) for row in rows), default="") or await _time(request, own)
    name = partial(permanent_name, request)
    kept = [(n, value) for n, value in request.query_params.multi_items() if n not in ("after", "limit")]
    head = atom.FeedHead(
        name(f"{entity.collection()}.atom?{urlencode(sorted(kept))}"),
        list_title(entity.collection(), request),
        updated,
        _address(request),
        _address(request, page.next) if page.next else None,
    )
    headers = await _list_headers(request, page, Format.atom, page.hints)
    content = atom.write_feed(head, entity, rows, base_address(request), name)
    return Response(content, headers=headers, media_type=Format.atom.media_type)


async def _time(request: Request, query: QueryString) -> str:
    """The time of the revision that is read, for a feed without entries."""
    found = json.loads(await read_once(request, query, AnswerObject({"at": "at"})))
    return found["at"] or "1970-01-01T00:00:00Z"


def _address(request: Request, after: str | None = None) -> str:
    """The address of a page of the feed, by its ending."""
    pairs = [(name, value) for name, value in request.query_params.multi_items() if not after or name != "after"]
    ending = "" if request.url.path.endswith(f".{Format.atom}") else f".{Format.atom}"
    query = urlencode([*pairs, *([("after", after)] if after else [])], safe=",/")
    return f"{current_address(request)}{ending}{'?' if query else ''}{query}"


async def _list_headers(request: Request, page: ExportPage, format: Format, hints: Any) -> dict[str, str]:
    name = f"{request.url.path.rpartition('/')[2].partition('.')[0]}.{format}"
    disposition = file_headers(name) if format is Format.ics else {}
    return {**disposition, **caching_headers(await state_at(request, page.revision), format), **hint_headers(hints)}


def _rows(lines: bytes) -> list[Any]:
    return [json.loads(line) for line in lines.split(b"\n") if line]
