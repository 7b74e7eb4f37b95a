"""Everything as one file, streamed while it is read."""

from collections.abc import AsyncIterator, Callable

from fastapi import APIRouter, Request, Response
from starlette.responses import StreamingResponse

from api.access.rates import charge
from api.exports.archive import archive
from api.exports.ndjson import lines_of_everything
from api.exports.snapshot import Snapshot, take_snapshot
from api.http.etags import caching_headers, client_tags, not_modified
from api.http.middleware import without_body
from api.observe import note_revision
from api.query.parse.moments import PAST_PARAMETERS
from api.rest.cite.routes import base_address
from api.rest.exports.citing import how_to_cite
from api.rest.exports.openapi import MEDIA_TYPES, describe_lines, describe_package
from api.rest.records.exports import file_headers
from api.rest.records.parameters import parse_view
from api.rest.records.query_string import QueryString
from api.rest.respond import check_parameters, state_at

Produce = Callable[[Snapshot], AsyncIterator[bytes]]


def router() -> APIRouter:
    """Return the routes of exports."""
    routes = APIRouter(prefix="/v1")
    routes.get("/export.zip", **describe_package())(get_package)
    routes.get("/export.ndjson", **describe_lines())(get_lines)
    return routes


async def get_package(request: Request) -> Response:
    """Return a package of CSV files."""
    base = base_address(request)
    return await _respond(request, "zip", lambda snapshot: archive(snapshot, how_to_cite(snapshot, base)))


async def get_lines(request: Request) -> Response:
    """Return all records as lines of JSON."""
    return await _respond(request, "ndjson", lines_of_everything)


async def _respond(request: Request, ending: str, produce: Produce) -> Response:
    """The export in the view of the request.  Its first part is read before anything is sent.  Raises Refusal."""
    check_parameters(request, PAST_PARAMETERS)
    view = parse_view(QueryString(request.query_params.multi_items()))
    snapshot = await take_snapshot(request.app.state.reader, view, charge)
    state, form = await state_at(request, snapshot.revision), f"export-{ending}"
    if (tags := client_tags(request)) and (same := not_modified(tags, state, form)):
        return same
    note_revision(snapshot.revision)
    headers = {**file_headers(f"entente-{snapshot.revision}.{ending}"), **caching_headers(state, form)}
    parts = produce(snapshot)
    first = await anext(parts)
    content = iter((first,)) if without_body(request) else _continued(first, parts)
    return StreamingResponse(content, headers=headers, media_type=MEDIA_TYPES[ending])


async def _continued(first: bytes, parts: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for part in parts:
        if part:
            yield part
