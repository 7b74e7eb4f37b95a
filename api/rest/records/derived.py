"""Derived fields of a record at addresses of their own: accounts of a meeting, the state of an alliance on a day,
disagreements, omissions, and the claims that rest on a document.
"""

import json
from collections.abc import Callable, Sequence

from fastapi import APIRouter, Request, Response

from api.errors import Refusal
from api.query.ast.answer import AnswerObject, Lookup
from api.query.ast.field_types import FieldType, ObjectType
from api.query.ast.select import Connection, Fields, Rows, Scalar, Selection
from api.query.parse.operators import parse_comparison
from api.query.parse.params import bound
from api.query.parse.views import VIEW
from api.questions.dependents import DEPENDENTS
from api.questions.omissions import SUBJECTS
from api.questions.record_fields import record_fields_of
from api.rest.cite.routes import base_address, citable
from api.rest.formats import TABULAR, Format, negotiated, requested_format
from api.rest.history.routes import missing_response
from api.rest.openapi.operations import Options
from api.rest.preconditions import trailing_fields
from api.rest.records.columns import FieldScope
from api.rest.records.fields import member_fields, row_fields
from api.rest.records.links import page_links
from api.rest.records.openapi_derived import (
    describe_accounts,
    describe_dependents,
    describe_disagreements,
    describe_omissions,
    describe_state,
    described_as_table,
)
from api.rest.records.parameters import parse_id_page, reserved_parameters
from api.rest.records.parts import PartTables, RowsWriter, list_parts
from api.rest.records.query_string import CITE, PART, TABLE_PARAMETERS, QueryString
from api.rest.records.tables import check_format, exploded_list
from api.rest.respond import (
    NOTHING,
    Endpoint,
    Read,
    check_parameters,
    json_response,
    path_id,
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

FIELDS = "fields"
TABLE = ".{format}"
EMPTY = b'{"data":[]'
PAGED = ("limit", "after", "before")
CLAIM_FIELDS = "id,label,record,support_type,field,value,start_offset,end_offset,page,phrase"


def add_derived_routes(routes: APIRouter) -> None:
    """Add the routes of all derived fields."""
    for entity in collections().values():
        _add(routes, entity, ("disagreements",), describe_disagreements)
    for entity in SUBJECTS:
        _add(routes, entity, ("omissions",), describe_omissions)
    _add(routes, Meeting, ("accounts", "disagreements"), describe_accounts)
    _add(routes, Alliance, ("state",), describe_state)
    tables = f"/documents/{{slug}}/claims{TABLE}"
    routes.get("/documents/{slug}/claims", **describe_dependents())(citable(_claims()))
    routes.get(tables, **described_as_table(describe_dependents()))(_claims_table)


def _add(
    routes: APIRouter, entity: type[Entity], names: Sequence[str], describe: Callable[[type[Entity]], Options]
) -> None:
    """Add the route of some derived fields of a record, the first of which names it, and the route of their tables."""
    path, tables = f"/{entity.collection()}/{{slug}}/{names[0]}", _tables(entity, names)
    parts = tuple(tables.parts)
    routes.get(path, **describe(entity))(citable(_derived(entity, names, tables)))
    routes.get(path + TABLE, **described_as_table(describe(entity), parts))(_derived_table(entity, tables))


def _derived(entity: type[Entity], names: Sequence[str], tables: PartTables) -> Endpoint:
    key, allowed = ("derived", entity, *names), (*tables.allowed, FIELDS, *TABLE_PARAMETERS, PART, CITE)
    read = Read(key, lambda query: record_answer(entity, query, _fields(entity, names, query)), entity, allowed=allowed)
    table = _derived_table(entity, tables)

    async def get_derived(request: Request) -> Response:
        if negotiated(request, TABULAR) is not Format.json:
            return await table(request)
        query, plan = read.plan(request)
        body = await read_plan(request, plan)
        if body.startswith(NOTHING):
            raise await _missing(request, query)
        return await json_response(request, body)

    return get_derived


def _fields(entity: type[Entity], names: Sequence[str], query: QueryString) -> Fields:
    """The id, the label and the derived fields, or what `fields` selects of them.  Raises Refusal."""
    check_format((name for name, _ in query.pairs), Format.json)
    fields = {name: record_fields_of(entity)[name] for name in names}
    own = {name: columns(entity)[name] for name in ("id", "label")}
    type_ = ObjectType(entity.__name__, "", {**own, **fields})
    return member_fields(type_, reserved_parameters(query), lambda steps: _from_record(type_, steps))


def _from_record(of: ObjectType, steps: list[str]) -> list[str]:
    """A path from the record on: the name of the derived field may be left out."""
    for name, field in of.members.items():
        if steps[0] not in of.members and isinstance(field, FieldType) and steps[0] in field.of.members:
            return [name, *steps]
    return steps


def _tables(entity: type[Entity], names: Sequence[str]) -> PartTables:
    return PartTables(
        names[0],
        list_parts(record_fields_of(entity)[name] for name in names),
        lambda query, fields: record_answer(entity, query, fields),
        _refuse_missing,
        tuple(VIEW),
    )


def _derived_table(entity: type[Entity], tables: PartTables) -> Endpoint:
    """The endpoint that returns one list of the derived fields row by row."""

    async def get_table(request: Request) -> Response:
        format = requested_format(request)
        tables.check(request, format)
        return await tables.respond(request, _query(request, entity), format)

    return get_table


def _query(request: Request, entity: type[Entity]) -> QueryString:
    return QueryString(request.query_params.multi_items(), record_id=path_id(request, entity))


async def _refuse_missing(request: Request, query: QueryString, _: object) -> bytes:
    raise await _missing(request, query)


async def _missing(request: Request, query: QueryString) -> Refusal:
    return await missing_response(request, str(query.record_id))


# ---- the claims that rest on a document


def _claims() -> Endpoint:
    allowed = (*PAGED, *VIEW, FIELDS, *TABLE_PARAMETERS, CITE)
    read = Read(
        "claims", lambda query: _claim_page(query, _claim_fields(query, Format.json)), Document, allowed=allowed
    )

    async def get_claims(request: Request) -> Response:
        if negotiated(request, TABULAR) is not Format.json:
            return await _claims_table(request)
        query, plan = read.plan(request)
        body = await read_plan(request, plan)
        if body.startswith(EMPTY) and not await _document_exists(request, query):
            raise await _missing(request, query)
        return await json_response(request, body, page_links(request, trailing_fields(body, "next")))

    return get_claims


async def _claims_table(request: Request) -> Response:
    format = requested_format(request)
    check_parameters(request, (*PAGED, *VIEW, FIELDS, *(TABLE_PARAMETERS if format is Format.csv else ())))
    query = _query(request, Document)
    own = reserved_parameters(query)
    writer = RowsWriter(format, own, base_address(request), exploded_list(Citation, own))
    fields = writer.fields(_claim_fields(query, format), FieldScope(entity=Citation))
    body = await read_once(request, query, _claim_page(query, fields))
    if body.startswith(EMPTY) and not await _document_exists(request, query):
        raise await _missing(request, query)
    page = json.loads(body)
    return await writer.respond(request, "claims", page["data"], page["revision"], page_links(request, page))


def _claim_page(query: QueryString, fields: Fields) -> Selection:
    shape = Connection({"data": Rows(fields), "next": "next", "previous": "previous", "revision": "revision"})
    terms, page = parse_id_page(Citation, query)
    cited_in = parse_comparison(columns(Citation)["document_id"], "eq", query.record_id, at="slug")
    return Selection(Citation, shape, cited_in, terms, **page)


def _claim_fields(query: QueryString, format: Format) -> Fields:
    """The fields of each citation, among them what would remain without it.  Raises Refusal."""
    own = {FIELDS: f"{CLAIM_FIELDS},{DEPENDENTS.name}", **reserved_parameters(query)}
    check_format(own, format)
    return row_fields(Citation, own, (DEPENDENTS,))


async def _document_exists(request: Request, query: QueryString) -> bool:
    document = Lookup(Document, bound(query.record_id, str), {"id": Scalar(columns(Document)["id"])})
    body = await read_once(request, query, AnswerObject({"data": document}))
    return not body.startswith(NOTHING)
