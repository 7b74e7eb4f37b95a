"""The list and the detail of each entity.  The database writes the JSON; we pass it on untouched."""

from collections.abc import Awaitable, Callable

from fastapi import APIRouter, Request, Response

from api.database import Reader
from api.errors import Code, Refusal, nearest
from api.query.compile import compile_answer
from api.query.limits import check
from api.query.operators import text
from api.query.selection import Answer, Lookup, Structure
from api.rest.contract import detail_contract, list_contract
from api.rest.neighbours import neighbours
from api.rest.parameters import detail_fields, list_selection
from schema.catalog import collections, kind_of
from schema.entity import Entity

NOTHING = b'{"data":null'
Endpoint = Callable[..., Awaitable[Response]]


def router() -> APIRouter:
    """Every route under /v1."""
    routes = APIRouter(prefix="/v1")
    routes.get("", summary="What there is", operation_id="list_collections")(index)
    for collection, entity in collections().items():
        kind = kind_of(entity)
        routes.get(f"/{collection}", operation_id=f"list_{collection}", **list_contract(entity))(_list(entity))
        routes.get(f"/{collection}/{{slug}}", operation_id=f"get_{kind}", **detail_contract(entity))(_detail(entity))
    return routes


async def index() -> dict[str, dict[str, str]]:
    """Every collection, what it holds and where it is."""
    return {name: {"href": f"/v1/{name}", "holds": entity.__doc__ or ""} for name, entity in collections().items()}


def _list(entity: type[Entity]) -> Endpoint:
    async def list_records(request: Request) -> Response:
        return _json(await ask(request, list_selection(entity, request.query_params.multi_items())))

    return list_records


def _detail(entity: type[Entity]) -> Endpoint:
    async def get_record(request: Request, slug: str) -> Response:
        id = f"{entity.collection()}/{text(slug, 'slug')}"
        fields = detail_fields(entity, request.query_params.multi_items())
        body = await ask(request, Structure({"data": Lookup(entity, id, fields), "revision": "revision"}))
        if body.startswith(NOTHING):
            raise await _missing(request, id)
        return _json(body)

    return get_record


async def ask(request: Request, answer: Answer) -> bytes:
    """The bytes of an answer.  Raises Refusal where too much is asked."""
    check(answer)
    reader: Reader = request.app.state.reader
    body = await reader.read(compile_answer(answer, reader.dialect))
    assert body is not None
    return body


async def _missing(request: Request, id: str) -> Refusal:
    known = await neighbours(request.app.state.reader, id)
    hint = nearest(id, known) if known else None
    return Refusal(Code.NOT_FOUND, f"There is no record {id}.", hint, "slug")


def _json(body: bytes) -> Response:
    return Response(body, media_type="application/json")
