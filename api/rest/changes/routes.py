"""The feed over HTTP: pages, lines, and events that do not end."""

from collections.abc import AsyncIterator

from fastapi import APIRouter, Request, Response
from starlette.responses import StreamingResponse

from api.changes import ChangeFilter, Feed, FeedPage, change_json, format_position, parse_change_filter, parse_position
from api.changes.events import HEARTBEAT_EVENT, MEDIA_TYPE, EventStream, event
from api.changes.limits import DEFAULT_FEED_PAGE, MAX_FEED_PAGE, RECONNECT_AFTER
from api.errors import Code, Refusal, nearest
from api.http.etags import caching_headers, client_tags, not_modified
from api.http.middleware import without_body
from api.json_text import compact_json
from api.rest.changes.openapi import describe_change_lines, describe_changes
from api.rest.formats import Format, negotiated
from api.rest.records.links import page_links
from api.whole_numbers import parse_whole_number
from api.write.patches import START, ChangePatch, Position

PARAMETERS = ("after", "kinds", "touching", "limit")
OF_A_STREAM = ("after", "kinds", "touching")


def router() -> APIRouter:
    """The routes of the feed."""
    routes = APIRouter(prefix="/v1")
    routes.get("/changes", **describe_changes())(changes)
    routes.get("/changes.ndjson", **describe_change_lines())(lines)
    routes.get("/changes/stream", include_in_schema=False)(stream)
    return routes


async def changes(request: Request) -> Response:
    """A page of changes; as lines all of them, as events without an end, if `Accept` says so."""
    if MEDIA_TYPE in request.headers.get("accept", ""):
        return await stream(request)
    if negotiated(request, [Format.json, Format.ndjson]) is Format.ndjson:
        return await lines(request)
    given = _parameters(request, PARAMETERS)
    after, wanted, limit = (
        _after(given),
        _wanted(given),
        _limit(given.get("limit", str(DEFAULT_FEED_PAGE)), MAX_FEED_PAGE),
    )
    page = await _feed(request).page(after, wanted, limit)
    headers = caching_headers(page.revision, Format.json)
    links = page_links(request, {"next": format_position(page.next), "previous": None})
    if same := not_modified(client_tags(request), page.revision, Format.json):
        return same
    return Response(_page(page), headers=headers | links, media_type=Format.json.media_type)


def _page(page: FeedPage) -> bytes:
    told = {
        "data": [change_json(change) for change in page.changes],
        "next": format_position(page.next),
        "more": page.more,
        "revision": page.revision,
    }
    return compact_json(told)


async def lines(request: Request) -> Response:
    """Every change up to now, one on each line: its `position` is where to go on after it."""
    given = _parameters(request, PARAMETERS)
    feed, wanted, most = _feed(request), _wanted(given), _limit(given.get("limit", str(10**9 - 1)), 10**9 - 1)
    first = await feed.page(_after(given), wanted, min(most, MAX_FEED_PAGE))
    headers = {"Entente-Revision": str(first.revision), "Cache-Control": "no-store"}
    told = _lines(feed, wanted, first, len(first.changes) if without_body(request) else most)
    return StreamingResponse(told, headers=headers, media_type=Format.ndjson.media_type)


async def _lines(feed: Feed, wanted: ChangeFilter, page: FeedPage, most: int) -> AsyncIterator[bytes]:
    while True:
        yield b"".join(compact_json(change_json(change)) + b"\n" for change in page.changes)
        most -= len(page.changes)
        if not page.more or not most:
            return
        page = await feed.page(page.next, wanted, min(most, MAX_FEED_PAGE))


async def stream(request: Request) -> Response:
    """Events without an end, from a position or from now on.  `Last-Event-ID` is where a stream broke off."""
    given = _parameters(request, OF_A_STREAM)
    last = request.headers.get("last-event-id")
    after = parse_position(last, "Last-Event-ID") if last else _after(given) if "after" in given else None
    followed = await _feed(request).subscribe(after, _wanted(given))
    if without_body(request):
        return Response(media_type=MEDIA_TYPE)
    return EventStream(_events(followed))


async def _events(followed: AsyncIterator[ChangePatch | Position]) -> AsyncIterator[bytes]:
    yield event(retry=RECONNECT_AFTER)
    async for one in followed:
        if isinstance(one, Position):
            yield event(id=format_position(one)) + HEARTBEAT_EVENT
        else:
            told = change_json(one)
            yield event(told, id=told["position"])


def _feed(request: Request) -> Feed:
    feed: Feed = request.app.state.feed
    return feed


def _parameters(request: Request, known: tuple[str, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in request.query_params.multi_items():
        if name not in known:
            hint = nearest(name[:80], known)
            raise Refusal(Code.UNKNOWN_PARAMETER, f"The feed has no parameter '{name[:80]}'.", hint, name[:80])
        if name in found:
            raise Refusal(Code.BAD_USER_INPUT, f"{name}: is given more than once.", "Give it once.", name)
        found[name] = value
    return found


def _after(given: dict[str, str]) -> Position:
    return parse_position(given["after"], "after") if "after" in given else START


def _wanted(given: dict[str, str]) -> ChangeFilter:
    kinds = [kind for kind in given.get("kinds", "").split(",") if kind]
    return parse_change_filter(kinds, given.get("touching"))


def _limit(text: str, most: int) -> int:
    limit = parse_whole_number(text)
    if not limit:
        raise Refusal(Code.BAD_USER_INPUT, f"limit: '{text[:80]}' is no number of changes.", "Such as 100.", "limit")
    if limit > most:
        raise Refusal(Code.LIMIT_EXCEEDED, f"limit: at most {most}.", "Go on from `next`.", "limit")
    return limit
