"""What is told of a record beside its fields: accounts of a meeting, what an alliance was on a day, disagreements and
omissions, and what rests on a document.
"""

from collections.abc import Iterable

from fastapi import APIRouter, Request, Response

from api.query.ast.answer import AnswerObject, Lookup
from api.query.ast.select import Connection, Field, Fields, Rows, Scalar, Selection
from api.query.parse.operators import parse_comparison, parse_text
from api.questions.dependents import DEPENDENTS
from api.questions.omissions import SUBJECTS
from api.questions.record_fields import record_fields_of
from api.rest.cite.routes import citable
from api.rest.formats import Format, negotiated
from api.rest.history.routes import missing_response
from api.rest.preconditions import trailing_fields
from api.rest.records.fields import row_fields, whole_record
from api.rest.records.links import page_links
from api.rest.records.openapi_derived import (
    describe_accounts,
    describe_dependents,
    describe_disagreements,
    describe_omissions,
    describe_state,
)
from api.rest.records.parameters import CITE, VIEW, parse_id_page
from api.rest.respond import NOTHING, AnswerQuery, Endpoint, check_parameters, json_response
from schema.alliance import Alliance
from schema.catalog import collections, columns
from schema.citation import Citation
from schema.document import Document
from schema.entity import Entity
from schema.meeting import Meeting

EMPTY = b'{"data":[]'
PAGED = ("limit", "after", "before")
OF_A_CLAIM = "id,label,record,support_type,field,value,start_offset,end_offset,page,phrase"


def add_derived_routes(routes: APIRouter, ask: AnswerQuery) -> None:
    """Add these reads; `ask` gives the bytes of an answer from the point of view of a request."""
    for collection, entity in collections().items():
        disagreements = citable(_about(entity, ("disagreements",), ask))
        routes.get(f"/{collection}/{{slug}}/disagreements", **describe_disagreements(entity))(disagreements)
    for entity in SUBJECTS:
        omissions = citable(_about(entity, ("omissions",), ask))
        routes.get(f"/{entity.collection()}/{{slug}}/omissions", **describe_omissions(entity))(omissions)
    accounts = _about(Meeting, ("accounts", "disagreements"), ask)
    state = _about(Alliance, ("state",), ask)
    routes.get("/meetings/{slug}/accounts", **describe_accounts())(citable(accounts))
    routes.get("/alliances/{slug}/state", **describe_state())(citable(state))
    routes.get("/documents/{slug}/claims", **describe_dependents())(citable(_claims(ask)))


def _about(entity: type[Entity], names: Iterable[str], ask: AnswerQuery) -> Endpoint:
    fields: dict[str, Field] = {name: Scalar(columns(entity)[name]) for name in ("id", "label")}
    fields |= {name: whole_record(record_fields_of(entity)[name]) for name in names}

    async def tell(request: Request) -> Response:
        negotiated(request, [Format.json])
        check_parameters(request, (*VIEW, CITE))
        id = _id(request, entity)
        body = await ask(request, AnswerObject({"data": Lookup(entity, id, fields), "revision": "revision"}))
        if body.startswith(NOTHING):
            raise await missing_response(request, id)
        return json_response(request, body)

    return tell


def _claims(ask: AnswerQuery) -> Endpoint:
    fields: Fields = {**row_fields(Citation, {"fields": OF_A_CLAIM}), DEPENDENTS.name: whole_record(DEPENDENTS)}
    shape = Connection({"data": Rows(fields), "next": "next", "previous": "previous", "revision": "revision"})

    async def tell(request: Request) -> Response:
        negotiated(request, [Format.json])
        check_parameters(request, (*PAGED, *VIEW, CITE))
        id = _id(request, Document)
        terms, page = parse_id_page(Citation, request.query_params.multi_items())
        cited_in = parse_comparison(columns(Citation)["document_id"], "eq", id, at="slug")
        body = await ask(request, Selection(Citation, shape, cited_in, terms, **page))
        if body.startswith(EMPTY) and not await _is_there(ask, request, id):
            raise await missing_response(request, id)
        return json_response(request, body, page_links(request, trailing_fields(body, "next")))

    return tell


async def _is_there(ask: AnswerQuery, request: Request, id: str) -> bool:
    body = await ask(request, AnswerObject({"data": Lookup(Document, id, {"id": Scalar(columns(Document)["id"])})}))
    return not body.startswith(NOTHING)


def _id(request: Request, entity: type[Entity]) -> str:
    return f"{entity.collection()}/{parse_text(request.path_params['slug'], 'slug')}"
