"""The list, the export and the detail of each entity.  The database writes the JSON, which is passed on unchanged."""

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.routing import APIRoute
from starlette.types import Receive, Scope, Send

from api.query.ast.select import Scalar
from api.rest.cite.routes import citable
from api.rest.formats import EXPORTS, Format, by_ending, list_formats, negotiated, record_formats
from api.rest.history.routes import add_histories, missing_response
from api.rest.index import describe_index, index
from api.rest.preconditions import trailing_fields, trailing_revision
from api.rest.published.responses import published_list, published_record, record_file
from api.rest.questions.routes import add_questions
from api.rest.records.derived import add_derived_routes
from api.rest.records.exports import export
from api.rest.records.links import page_links
from api.rest.records.openapi import describe_detail, describe_export, describe_list, describe_record_file
from api.rest.records.parameters import detail_fields, list_selection
from api.rest.respond import (
    CURRENT,
    NOTHING,
    Endpoint,
    Read,
    kept_json,
    read_plan,
    record_answer,
    unchanged,
)
from api.rest.writes.routes import add_writes
from schema.catalog import collections, columns
from schema.entity import Entity


def router() -> APIRouter:
    """Every route under /v1."""
    routes = APIRouter(prefix="/v1", route_class=Plain)
    routes.get("", **describe_index())(index)
    for collection, entity in collections().items():
        routes.get(f"/{collection}", **describe_list(entity))(citable(_list(entity)))
        routes.get(f"/{collection}.{{format}}", **describe_export(entity))(_export(entity))
        routes.get(f"/{collection}/{{slug}}", **describe_detail(entity))(_record(entity))
        if record_formats(entity):
            routes.get(f"/{collection}/{{slug}}.{{format}}", **describe_record_file(entity))(_record(entity))
    add_histories(routes)
    add_derived_routes(routes)
    add_questions(routes)
    add_writes(routes)
    return routes


Respond = Callable[[Scope, Receive, Send], Coroutine[Any, Any, None]]


class Plain(APIRoute):
    """A route whose endpoint takes the request itself; FastAPI resolves no parameters."""

    def __init__(self, path: str, endpoint: Endpoint, **options: Any) -> None:
        super().__init__(path, endpoint, **options)
        self.app: Respond = _responding(endpoint)

    def handle(self, scope: Scope, receive: Receive, send: Send) -> Coroutine[Any, Any, None]:
        """Answers at once where the method is right; the framework looks for an including router first."""
        if scope["method"] in (self.methods or ()):
            return self.app(scope, receive, send)
        return super().handle(scope, receive, send)


def _responding(endpoint: Endpoint) -> Respond:
    """The ASGI application of an endpoint.  Exceptions are left to the middleware."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        response = await endpoint(Request(scope, receive, send))
        await response(scope, receive, send)

    return app


def _list(entity: type[Entity]) -> Endpoint:
    read = Read(("list", entity), lambda query: list_selection(entity, query))
    offered = (Format.json, *list_formats(entity))

    async def list_records(request: Request) -> Response:
        format = negotiated(request, offered)
        if format is not Format.json:
            return await _in_format(request, entity, format)
        query, plan = read.plan(request)
        if same := await unchanged(request, read.key, query, lambda: CURRENT, format):
            return same
        body = await read_plan(request, plan)
        page = trailing_fields(body, "next")
        return await kept_json(request, body, page["revision"], page_links(request, page))

    return list_records


def _export(entity: type[Entity]) -> Endpoint:
    async def export_records(request: Request) -> Response:
        format = by_ending(request.path_params["format"], request.url.path, list_formats(entity))
        return await _in_format(request, entity, format)

    return export_records


async def _in_format(request: Request, entity: type[Entity], format: Format) -> Response:
    answer = export if format in EXPORTS else published_list
    return await answer(request, entity, format)


def _record(entity: type[Entity]) -> Endpoint:
    """The endpoint of a record, which knows the endings of its formats: a route of their own would slow it down."""
    detail = citable(_detail(entity))

    async def get_record_or_file(request: Request) -> Response:
        return await (record_file(request, entity) if "." in request.path_params["slug"] else detail(request))

    return get_record_or_file


def _detail(entity: type[Entity]) -> Endpoint:
    identity, offered = {"id": Scalar(columns(entity)["id"])}, (Format.json, *record_formats(entity))
    read = Read(("record", entity), lambda query: record_answer(entity, query, detail_fields(entity, query)), entity)

    async def get_record(request: Request) -> Response:
        format = negotiated(request, offered)
        if format is not Format.json:
            return await published_record(request, entity, format)
        query, plan = read.plan(request)
        if same := await unchanged(request, read.key, query, lambda: record_answer(entity, query, identity), format):
            return same
        body = await read_plan(request, plan)
        if body.startswith(NOTHING):
            raise await missing_response(request, str(query.record_id))
        return await kept_json(request, body, trailing_revision(body), {})

    return get_record
