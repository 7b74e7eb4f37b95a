"""What is told of a record beside its fields: accounts of a meeting, what an alliance was on a day, disagreements and
silences, and what rests on a document.
"""

from collections.abc import Iterable

from fastapi import APIRouter, Request, Response

from api.query.ast.select import Connection, Field, Fields, Lookup, Rows, Scalar, Selection, Structure
from api.query.parse.operators import test, text
from api.questions.dependents import LEFT_WITHOUT
from api.questions.omissions import SUBJECTS
from api.questions.record_fields import reads_of
from api.rest.cite.routes import citable
from api.rest.formats import Format, negotiated
from api.rest.history.routes import missing
from api.rest.openapi import (
    accounts_contract,
    claims_contract,
    disagreements_contract,
    silences_contract,
    state_contract,
)
from api.rest.preconditions import told_last
from api.rest.records.fields import row_fields, whole
from api.rest.records.links import page_links
from api.rest.records.parameters import CITE, VIEW, page_of
from api.rest.respond import NOTHING, Ask, Endpoint, only, told
from schema.alliance import Alliance
from schema.catalog import collections, columns
from schema.citation import Citation
from schema.document import Document
from schema.entity import Entity
from schema.meeting import Meeting

EMPTY = b'{"data":[]'
PAGED = ("limit", "after", "before")
OF_A_CLAIM = "id,label,record,bearing,field,value,start_offset,end_offset,page,phrase"


def add_reads(routes: APIRouter, ask: Ask) -> None:
    """Add these reads; `ask` gives the bytes of an answer from the point of view of a request."""
    for collection, entity in collections().items():
        disagreements = citable(_about(entity, ("disagreements",), ask))
        routes.get(f"/{collection}/{{slug}}/disagreements", **disagreements_contract(entity))(disagreements)
    for entity in SUBJECTS:
        silences = citable(_about(entity, ("silences",), ask))
        routes.get(f"/{entity.collection()}/{{slug}}/silences", **silences_contract(entity))(silences)
    accounts = _about(Meeting, ("accounts", "disagreements"), ask)
    state = _about(Alliance, ("state",), ask)
    routes.get("/meetings/{slug}/accounts", **accounts_contract())(citable(accounts))
    routes.get("/alliances/{slug}/state", **state_contract())(citable(state))
    routes.get("/documents/{slug}/claims", **claims_contract())(citable(_claims(ask)))


def _about(entity: type[Entity], names: Iterable[str], ask: Ask) -> Endpoint:
    fields: dict[str, Field] = {name: Scalar(columns(entity)[name]) for name in ("id", "label")}
    fields |= {name: whole(reads_of(entity)[name]) for name in names}

    async def tell(request: Request) -> Response:
        negotiated(request, [Format.json])
        only(request, (*VIEW, CITE))
        id = _id(request, entity)
        body = await ask(request, Structure({"data": Lookup(entity, id, fields), "revision": "revision"}))
        if body.startswith(NOTHING):
            raise await missing(request, id)
        return told(request, body)

    return tell


def _claims(ask: Ask) -> Endpoint:
    fields: Fields = {**row_fields(Citation, {"fields": OF_A_CLAIM}), LEFT_WITHOUT.name: whole(LEFT_WITHOUT)}
    shape = Connection({"data": Rows(fields), "next": "next", "previous": "previous", "revision": "revision"})

    async def tell(request: Request) -> Response:
        negotiated(request, [Format.json])
        only(request, (*PAGED, *VIEW, CITE))
        id = _id(request, Document)
        terms, page = page_of(Citation, request.query_params.multi_items())
        cited_in = test(columns(Citation)["document_id"], "eq", id, at="slug")
        body = await ask(request, Selection(Citation, shape, cited_in, terms, **page))
        if body.startswith(EMPTY) and not await _is_there(ask, request, id):
            raise await missing(request, id)
        return told(request, body, page_links(request, told_last(body, "next")))

    return tell


async def _is_there(ask: Ask, request: Request, id: str) -> bool:
    body = await ask(request, Structure({"data": Lookup(Document, id, {"id": Scalar(columns(Document)["id"])})}))
    return not body.startswith(NOTHING)


def _id(request: Request, entity: type[Entity]) -> str:
    return f"{entity.collection()}/{text(request.path_params['slug'], 'slug')}"
