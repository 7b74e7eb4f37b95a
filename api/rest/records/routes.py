"""The list, the export and the detail of each entity.  The database writes the JSON, which is passed on unchanged."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.routing import APIRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from api.errors import Code, Refusal
from api.query.ast.select import Scalar
from api.rest.cite.routes import citable
from api.rest.formats import EXPORTS, Format, by_ending, negotiated
from api.rest.history.routes import add_histories, missing_response
from api.rest.index import describe_index, index
from api.rest.preconditions import trailing_fields, trailing_revision
from api.rest.questions.routes import add_questions
from api.rest.records.derived import add_derived_routes
from api.rest.records.exports import export
from api.rest.records.links import page_links
from api.rest.records.openapi import describe_detail, describe_export, describe_list
from api.rest.records.parameters import detail_fields, list_selection, table_hint
from api.rest.respond import (
    CURRENT,
    NOTHING,
    Endpoint,
    Read,
    kept_headers,
    read_plan,
    record_answer,
    unchanged,
)
from api.rest.writes.routes import add_writes
from schema.catalog import collections, columns
from schema.entity import Entity

RECORD_FORMATS = (Format.json,)
ENDINGS = tuple(f".{format}" for format in EXPORTS)


def router() -> APIRouter:
    """Every route under /v1."""
    routes = APIRouter(prefix="/v1", route_class=Plain)
    routes.get("", **describe_index())(index)
    for collection, entity in collections().items():
        routes.get(f"/{collection}", **describe_list(entity))(citable(_list(entity)))
        routes.get(f"/{collection}.{{format}}", **describe_export(entity))(_export(entity))
        routes.get(f"/{collection}/{{slug}}", **describe_detail(entity))(citable(_detail(entity)))
    add_histories(routes)
    add_derived_routes(routes)
    add_questions(routes)
    add_writes(routes)
    return routes


class Plain(APIRoute):
    """A route whose endpoint takes the request itself; FastAPI resolves no parameters."""

    def __init__(self, path: str, endpoint: Endpoint, **options: Any) -> None:
        super().__init__(path, endpoint, **options)
        self.app = _responding(endpoint)


def _responding(endpoint: Endpoint) -> ASGIApp:
    """The ASGI application of an endpoint.  Exceptions are left to the middleware."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        response = await endpoint(Request(scope, receive, send))
        await response(scope, receive, send)

    return app


def _list(entity: type[Entity]) -> Endpoint:
    read = Read(("list", entity), lambda query: list_selection(entity, query))

    async def list_records(request: Request) -> Response:
        format = negotiated(request, Format)
        if format is not Format.json:
            return await export(request, entity, format)
        query, plan = read.plan(request)
        if same := await unchanged(request, read.key, query, lambda: CURRENT, format):
            return same
        body = await read_plan(request, plan)
        page = trailing_fields(body, "next")
        return _json(body, await kept_headers(request, page["revision"], format) | page_links(request, page))

    return list_records


def _export(entity: type[Entity]) -> Endpoint:
    async def export_records(request: Request) -> Response:
        return await export(request, entity, by_ending(request.path_params["format"], request.url.path))

    return export_records


def _detail(entity: type[Entity]) -> Endpoint:
    identity = {"id": Scalar(columns(entity)["id"])}
    read = Read(("record", entity), lambda query: record_answer(entity, query, detail_fields(entity, query)), entity)

    async def get_record(request: Request) -> Response:
        format = negotiated(request, RECORD_FORMATS)
        query, plan = read.plan(request)
        if same := await unchanged(request, read.key, query, lambda: record_answer(entity, query, identity), format):
            return same
        body = await read_plan(request, plan)
        if body.startswith(NOTHING):
            if (id := str(query.record_id)).endswith(ENDINGS):
                detail = f"There is no record {id[:80]}."
                raise Refusal(Code.NOT_FOUND, detail, table_hint(id.rpartition(".")[0]))
            raise await missing_response(request, str(query.record_id))
        return _json(body, await kept_headers(request, trailing_revision(body), format))

    return get_record


def _json(body: bytes, headers: Mapping[str, str]) -> Response:
    return Response(body, headers=headers, media_type=Format.json.media_type)
