"""Derived fields of a record at addresses of their own: accounts of a meeting, the state of an alliance on a day,
disagreements, omissions, and the claims that rest on a document.
"""

from collections.abc import Iterable

from fastapi import APIRouter, Request, Response

from api.query.ast.answer import AnswerObject, Lookup
from api.query.ast.select import Connection, Field, Fields, Rows, Scalar, Selection
from api.query.parse.operators import parse_comparison
from api.query.parse.params import bound
from api.query.parse.views import VIEW
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
from api.rest.records.parameters import parse_id_page
from api.rest.records.query_string import CITE, QueryString
from api.rest.respond import (
    NOTHING,
    Endpoint,
    Read,
    json_response,
    read_once,
    read_plan,
    record_answer,
)
from schema.alliance import Alliance
from schema.catalog import collections, columns
from schema.citation import Citation
from schema.document import Document
from schema.entity import Entity
from schema.meeting import Meeting

EMPTY = b'{"data":[]'
PAGED = ("limit", "after", "before")
CLAIM_FIELDS = "id,label,record,support_type,field,value,start_offset,end_offset,page,phrase"


def add_derived_routes(routes: APIRouter) -> None:
    """Add the routes of all derived fields."""
    for collection, entity in collections().items():
        disagreements = citable(_derived(entity, ("disagreements",)))
        routes.get(f"/{collection}/{{slug}}/disagreements", **describe_disagreements(entity))(disagreements)
    for entity in SUBJECTS:
        omissions = citable(_derived(entity, ("omissions",)))
        routes.get(f"/{entity.collection()}/{{slug}}/omissions", **describe_omissions(entity))(omissions)
    accounts = _derived(Meeting, ("accounts", "disagreements"))
    state = _derived(Alliance, ("state",))
    routes.get("/meetings/{slug}/accounts", **describe_accounts())(citable(accounts))
    routes.get("/alliances/{slug}/state", **describe_state())(citable(state))
    routes.get("/documents/{slug}/claims", **describe_dependents())(citable(_claims()))


def _derived(entity: type[Entity], names: Iterable[str]) -> Endpoint:
    fields: dict[str, Field] = {name: Scalar(columns(entity)[name]) for name in ("id", "label")}
    fields |= {name: whole_record(record_fields_of(entity)[name]) for name in names}
    key, allowed = ("derived", entity, *names), (*VIEW, CITE)
    read = Read(key, lambda query: record_answer(entity, query, fields), entity, allowed=allowed)

    async def get_derived(request: Request) -> Response:
        negotiated(request, [Format.json])
        query, plan = read.plan(request)
        body = await read_plan(request, plan)
        if body.startswith(NOTHING):
            raise await missing_response(request, str(query.record_id))
        return json_response(request, body)

    return get_derived


def _claims() -> Endpoint:
    fields: Fields = {**row_fields(Citation, {"fields": CLAIM_FIELDS}), DEPENDENTS.name: whole_record(DEPENDENTS)}
    shape = Connection({"data": Rows(fields), "next": "next", "previous": "previous", "revision": "revision"})

    def select(query: QueryString) -> Selection:
        terms, page = parse_id_page(Citation, query)
        cited_in = parse_comparison(columns(Citation)["document_id"], "eq", query.record_id, at="slug")
        return Selection(Citation, shape, cited_in, terms, **page)

    read = Read("claims", select, Document, allowed=(*PAGED, *VIEW, CITE))

    async def get_claims(request: Request) -> Response:
        negotiated(request, [Format.json])
        query, plan = read.plan(request)
        body = await read_plan(request, plan)
        if body.startswith(EMPTY) and not await _document_exists(request, query):
            raise await missing_response(request, str(query.record_id))
        return json_response(request, body, page_links(request, trailing_fields(body, "next")))

    return get_claims


async def _document_exists(request: Request, query: QueryString) -> bool:
    document = Lookup(Document, bound(query.record_id, str), {"id": Scalar(columns(Document)["id"])})
    body = await read_once(request, query, AnswerObject({"data": document}))
    return not body.startswith(NOTHING)
