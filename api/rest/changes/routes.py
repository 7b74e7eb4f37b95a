"""The change feed over HTTP: pages, lines, and an endless stream of events."""

from collections.abc import AsyncIterator

from fastapi import APIRouter, Request, Response
from starlette.responses import StreamingResponse

from api.access import client_of
from api.changes import ChangeFilter, Feed, FeedPage, change_json, format_position, parse_change_filter, parse_position
from api.changes.events import HEARTBEAT_EVENT, MEDIA_TYPE, EventStream, event
from api.changes.limits import DEFAULT_FEED_PAGE, MAX_FEED_PAGE, RECONNECT_AFTER
from api.changes.patches import ChangePatch
from api.changes.positions import START, Position
from api.errors import Code, Refusal
from api.hints import name_hint
from api.http.accept import accept_header, preferred
from api.http.etags import caching_headers, client_tags, not_modified
from api.http.middleware import without_body
from api.json_text import compact_json
from api.observe import note_revision
from api.rest.changes.openapi import MAX_LINES, describe_change_lines, describe_changes
from api.rest.formats import Format, negotiated
from api.rest.problems.problem import content as problem_content
from api.rest.records.links import page_links
from api.whole_numbers import parse_whole_number

STREAM_PARAMETERS = ("after", "kinds", "touching")
PARAMETERS = (*STREAM_PARAMETERS, "limit")
OFFERED = (Format.json.media_type, Format.ndjson.media_type, MEDIA_TYPE)


def router() -> APIRouter:
    """Return the routes of the feed."""
    routes = APIRouter(prefix="/v1")
    routes.get("/changes", **describe_changes())(changes)
    routes.get("/changes.ndjson", **describe_change_lines())(lines)
    routes.get("/changes/stream", include_in_schema=False)(stream)
    return routes


async def changes(request: Request) -> Response:
    """Return a page of changes; or all of them as lines, or a stream of events, if `Accept` says so."""
    if preferred(accept_header(request.scope), OFFERED) == MEDIA_TYPE:
        return await stream(request)
    if negotiated(request, [Format.json, Format.ndjson]) is Format.ndjson:
        return await lines(request)
    values = _parameters(request, PARAMETERS)
    limit = _limit(values.get("limit", str(DEFAULT_FEED_PAGE)), MAX_FEED_PAGE)
    page = await _feed(request).page(_after(values), _filter(values), limit)
    note_revision(page.last.revision)
    headers = caching_headers(page.state, Format.json)
    links = page_links(request, {"next": format_position(page.next), "previous": None})
    if same := not_modified(client_tags(request), page.state, Format.json):
        return same
    return Response(_page(page), headers=headers | links, media_type=Format.json.media_type)


def _page(page: FeedPage) -> bytes:
    return compact_json(
        {
            "data": [change_json(change) for change in page.changes],
            "next": format_position(page.next),
            "more": page.more,
            "revision": page.last.revision,
        }
    )


async def lines(request: Request) -> Response:
    """Return every change up to now, one per line; its `position` is where to continue after it."""
    values = _parameters(request, PARAMETERS)
    feed, filter, most = _feed(request), _filter(values), _limit(values.get("limit", str(MAX_LINES)), MAX_LINES)
    first = await feed.page(_after(values), filter, min(most, MAX_FEED_PAGE))
    note_revision(first.last.revision)
    content = _lines(feed, filter, first, len(first.changes) if without_body(request) else most)
    return StreamingResponse(content, headers={"Cache-Control": "no-store"}, media_type=Format.ndjson.media_type)


async def _lines(feed: Feed, filter: ChangeFilter, page: FeedPage, most: int) -> AsyncIterator[bytes]:
    while True:
        yield b"".join(compact_json(change_json(change)) + b"\n" for change in page.changes)
        most -= len(page.changes)
        if not page.more or not most:
            return
        page = await feed.page(page.next, filter, min(most, MAX_FEED_PAGE))


async def stream(request: Request) -> Response:
    """Return an endless stream of events, from a position or from now on; `Last-Event-ID` resumes a broken one."""
    values = _parameters(request, STREAM_PARAMETERS)
    last = request.headers.get("last-event-id")
    after = parse_position(last, "Last-Event-ID") if last else _after(values) if "after" in values else None
    subscription = await _feed(request).subscribe(after, _filter(values), client_of(request.scope))
    if without_body(request):
        return Response(media_type=MEDIA_TYPE)
    return EventStream(_events(request, subscription))


async def _events(request: Request, subscription: AsyncIterator[ChangePatch | Position]) -> AsyncIterator[bytes]:
    yield event(retry=RECONNECT_AFTER)
    try:
        async for item in subscription:
            if isinstance(item, Position):
                yield event(id=format_position(item)) + HEARTBEAT_EVENT
            else:
                change = change_json(item)
                yield event(change, id=change["position"])
    except Refusal as refusal:
        if refusal.code is not Code.HISTORY_LOST:
            raise
        yield event(problem_content(refusal, request.url.path), name="problem")


def _feed(request: Request) -> Feed:
    feed: Feed = request.app.state.feed
    return feed


def _parameters(request: Request, names: tuple[str, ...]) -> dict[str, str]:
    values: dict[str, str] = {}
    for name, value in request.query_params.multi_items():
        if name not in names:
            hint = name_hint(name[:80], names)
            raise Refusal(Code.UNKNOWN_PARAMETER, f"The feed has no parameter '{name[:80]}'.", hint, name[:80])
        if name in values:
            raise Refusal(Code.BAD_USER_INPUT, f"{name}: is given more than once.", "Give it once.", name)
        values[name] = value
    return values


def _after(values: dict[str, str]) -> Position:
    return parse_position(values["after"], "after") if "after" in values else START


def _filter(values: dict[str, str]) -> ChangeFilter:
    kinds = [kind for kind in values["kinds"].split(",") if kind] if "kinds" in values else None
    return parse_change_filter(kinds, values.get("touching"))


def _limit(text: str, most: int) -> int:
    limit = parse_whole_number(text)
    if not limit:
        detail = f"limit: '{text[:80]}' is not a positive integer."
        raise Refusal(Code.BAD_USER_INPUT, detail, "Use a number such as 100.", "limit")
    if limit > most:
        raise Refusal(Code.LIMIT_EXCEEDED, f"limit: at most {most}.", "Continue after `next`.", "limit")
    return limit
