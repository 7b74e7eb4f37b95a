"""The list, the export and the detail of each entity.  The database writes the JSON; we pass it on untouched."""

import json
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from functools import partial
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.routing import APIRoute
from starlette.responses import StreamingResponse

from api.database import Reader, check_past
from api.http.answer_cache import set_answer_revision
from api.http.etags import caching_headers, client_tags, not_modified
from api.http.middleware import without_body
from api.observe import note_question
from api.query.ast.answer import Answer, AnswerObject, Lookup, Viewed
from api.query.ast.select import Fields, Scalar
from api.query.ast.view import View
from api.query.export import export_pages, read_export_page
from api.query.parse.limits import check_limits
from api.query.parse.operators import parse_text
from api.query.sql.compile import DEPARTED_MARK, compile_answer
from api.rest.cite.routes import citable
from api.rest.formats import Format, by_ending, negotiated
from api.rest.history.routes import add_histories, missing_response
from api.rest.preconditions import trailing_fields
from api.rest.questions.routes import add_questions
from api.rest.records.derived import add_derived_routes
from api.rest.records.exports import export_columns, export_lines
from api.rest.records.links import page_links
from api.rest.records.openapi import describe_detail, describe_export, describe_index, describe_list
from api.rest.records.parameters import detail_fields, export_selection, list_selection, parse_view
from api.rest.writes.routes import add_writes
from schema.catalog import collections, columns
from schema.entity import Entity

NOTHING = b'{"data":null'
GONE = b'{"data":' + DEPARTED_MARK.encode()
NOW = AnswerObject({"revision": "revision"})
Endpoint = Callable[..., Awaitable[Response]]


def router() -> APIRouter:
    """Every route under /v1."""
    routes = APIRouter(prefix="/v1", route_class=Plain)
    routes.get("", **describe_index())(index)
    for collection, entity in collections().items():
        routes.get(f"/{collection}", **describe_list(entity))(citable(_list(entity)))
        routes.get(f"/{collection}.{{format}}", **describe_export(entity))(_export(entity))
        routes.get(f"/{collection}/{{slug}}", **describe_detail(entity))(citable(_detail(entity)))
    add_histories(routes)
    add_derived_routes(routes, ask)
    add_questions(routes, ask)
    add_writes(routes)
    return routes


class Plain(APIRoute):
    """A route whose endpoint takes the request as it comes: there are no parameters that FastAPI would work out."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """What answers a request."""
        endpoint: Callable[[Request], Coroutine[Any, Any, Response]] = self.endpoint
        return endpoint


async def index(request: Request) -> Response:
    """Every collection, what it holds and where it is."""
    negotiated(request, [Format.json])
    found = {name: {"href": f"/v1/{name}", "holds": entity.__doc__ or ""} for name, entity in collections().items()}
    return _json(json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode(), {})


def _list(entity: type[Entity]) -> Endpoint:
    async def list_records(request: Request) -> Response:
        format = negotiated(request, Format)
        if format is not Format.json:
            return await export(request, entity, format)
        wanted = list_selection(entity, request.query_params.multi_items())
        if same := await _known_already(request, wanted, NOW, format):
            return same
        body = await ask(request, wanted)
        told = trailing_fields(body, "next")
        return _json(body, _kept(request, told["revision"], format) | page_links(request, told))

    return list_records


def _export(entity: type[Entity]) -> Endpoint:
    async def export_records(request: Request) -> Response:
        return await export(request, entity, by_ending(request.path_params["format"], request.url.path))

    return export_records


async def export(request: Request, entity: type[Entity], format: Format) -> Response:
    """A whole list in a format of rows, told while it is read.  The first page is read before anything is told.

    The tag names the revision of that page.  Should a later page see a later revision, then the base has left the
    tag's behind: it will never be answered by 304.
    """
    wanted, most = export_selection(entity, request.query_params.multi_items())
    if same := await _known_already(request, wanted, NOW, format):
        return same
    ask_page = partial(ask, request)
    first = await read_export_page(ask_page, wanted)
    told = export_pages(ask_page, wanted, first, wanted.limit if without_body(request) else most)
    headers = {
        "Content-Disposition": f'attachment; filename="{entity.collection()}.{format}"',
        "Entente-Revision": str(first.revision),
        **caching_headers(first.revision, format),
    }
    return StreamingResponse(
        export_lines(format, export_columns(wanted), told), headers=headers, media_type=format.media_type
    )


def _detail(entity: type[Entity]) -> Endpoint:
    async def get_record(request: Request) -> Response:
        format = negotiated(request, [Format.json])
        id = f"{entity.collection()}/{parse_text(request.path_params['slug'], 'slug')}"
        wanted = _one(entity, id, detail_fields(entity, request.query_params.multi_items()))
        if same := await _known_already(
            request, wanted, _one(entity, id, {"id": Scalar(columns(entity)["id"])}), format
        ):
            return same
        body = await ask(request, wanted)
        if body.startswith((NOTHING, GONE)):
            raise await missing_response(request, id)
        return _json(body, _kept(request, trailing_fields(body, "revision")["revision"], format))

    return get_record


def _one(entity: type[Entity], id: str, fields: Fields) -> Answer:
    return AnswerObject({"data": Lookup(entity, id, fields), "revision": "revision"})


async def _known_already(request: Request, wanted: Answer, now: Answer, format: Format) -> Response | None:
    """304 where the client has the answer.  Only `now` is asked of the database: the revision, and what must exist."""
    tags = client_tags(request)
    if not tags:
        return None
    check_limits(wanted)
    found = json.loads(await ask(request, now))
    same = not_modified(tags, found["revision"], format) if found.get("data", found) else None
    if same:
        set_answer_revision(request.scope, found["revision"])
    return same


def _kept(request: Request, revision: int, format: Format) -> dict[str, str]:
    """The headers of an answer that clients may keep, and we as well."""
    set_answer_revision(request.scope, revision)
    return caching_headers(revision, format)


async def ask(request: Request, answer: Answer) -> bytes:
    """The bytes of an answer, from the point of view that the request asks from.  Raises Refusal."""
    check_limits(answer)
    chosen = parse_view(request.query_params.multi_items())
    answer = answer if chosen == View() else Viewed(chosen, answer)
    reader: Reader = request.app.state.reader
    await check_past(reader, answer)
    note_question(answer)
    body = await reader.read(compile_answer(answer, reader.dialect))
    assert body is not None
    return body


def _json(body: bytes, headers: Mapping[str, str]) -> Response:
    return Response(body, headers=headers, media_type=Format.json.media_type)
