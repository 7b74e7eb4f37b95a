"""The history of a record, and the refusal for a record that does not exist or no longer exists."""

import json
from collections.abc import Sequence
from typing import Any

from fastapi import APIRouter, Request, Response

from api.database import Reader, check_past, read_answer, unknown_id_hint
from api.errors import Code, Refusal
from api.hints import name_hint, younger_hint
from api.http.etags import caching_headers
from api.json_text import compact_json
from api.observe import note_question
from api.query.ast.answer import Answer, AnswerList, AnswerObject, Lookup, RecordHistory, Viewed
from api.query.ast.select import Differences, Evidence, History, Scalar, column_field
from api.query.ast.view import View
from api.query.parse.limits import DEFAULT_VERSIONS, MAX_VERSIONS
from api.query.parse.moments import PAST_PARAMETERS
from api.query.parse.operators import bad_input
from api.query.sql.compile import compile_answer
from api.rest.cite.routes import citable
from api.rest.formats import Format, negotiated
from api.rest.history.openapi import describe_history
from api.rest.records.parameters import parse_view
from api.rest.records.query_string import CITE, QueryString
from api.rest.respond import Endpoint, path_id, state_at
from api.whole_numbers import parse_whole_number
from api.write.change_set import removed_record_error
from schema.catalog import collections, columns
from schema.citation import Citation
from schema.entity import Entity
from schema.ledger import Record

PAGE = ("before", "limit")
PARAMETERS = (*PAGE, *PAST_PARAMETERS, CITE)
MAX_REVISION = 2**31 - 1
MAX_REVISION_DIGITS = 10


def add_histories(routes: APIRouter) -> None:
    """Add the history of each entity's records."""
    for collection, entity in collections().items():
        routes.get(f"/{collection}/{{slug}}/history", **describe_history(entity))(citable(_history(entity)))


def _history(entity: type[Entity]) -> Endpoint:
    async def get_history(request: Request) -> Response:
        negotiated(request, [Format.json])
        id = path_id(request, entity)
        page = _page(request)
        limit, before = page.get("limit", DEFAULT_VERSIONS), page.get("before")
        history = RecordHistory(id, _versions(entity, limit + 1, before))
        found = await _read_viewed(request, AnswerObject({"data": history, "revision": "revision"}))
        if not found["data"] and not (before is not None and await _has_history(request, entity, id)):
            raise await missing_response(request, id)
        return await _history_page(request, found, limit)

    return get_history


async def _history_page(request: Request, found: dict[str, Any], limit: int) -> Response:
    """One version more than the page holds was read, to know whether there are more."""
    versions, more = found["data"][:limit], found["data"][limit:]
    body = {"data": versions, "next": versions[-1]["revision"] if more else None, "revision": found["revision"]}
    headers = caching_headers(await state_at(request, found["revision"]), Format.json)
    return Response(compact_json(body), headers=headers, media_type=Format.json.media_type)


async def _has_history(request: Request, entity: type[Entity], id: str) -> bool:
    """Whether the record has any version, even if none lies before the revision that a page starts from."""
    history = RecordHistory(id, History(entity, {"reason": "reason"}, 1))
    found = await _read_viewed(request, AnswerObject({"data": history}))
    return bool(found["data"])


def _page(request: Request) -> dict[str, int]:
    """The `before` and `limit` of a history.  Raises Refusal, naming the parameter."""
    page: dict[str, int] = {}
    for name, value in request.query_params.multi_items():
        if name not in PARAMETERS:
            detail, hint = f"A history has no parameter '{name[:80]}'.", name_hint(name[:80], PARAMETERS)
            raise Refusal(Code.UNKNOWN_PARAMETER, detail, hint, name[:80])
        if name in PAGE:
            page[name] = _page_number(name, value)
    return page


def _page_number(name: str, value: str) -> int:
    largest = MAX_VERSIONS if name == "limit" else MAX_REVISION
    number = parse_whole_number(value, MAX_REVISION_DIGITS)
    if not number or number > largest:
        raise bad_input(name, f"'{value[:60]}' is not a whole number from 1 to {largest}.")
    return number


def _versions(entity: type[Entity], limit: int, before: int | None) -> History:
    changed: dict[str, Any] = {part: part for part in ("field", "before", "after")}
    cited = {name: column_field(column) for name, column in columns(Citation).items() if name != "revision"}
    parts: dict[str, Any] = {name: name for name in ("revision", "at", "author", "reason", "origin", "action")}
    parts |= {"fields": Differences({name: name for name in columns(entity)}, changed), "citations": Evidence(cited)}
    return History(entity, parts, limit, before)


# ---- records that are missing


async def missing_response(request: Request, id: str) -> Refusal:
    """The refusal for a record that cannot be read: why it was removed, or the nearest id that exists."""
    own = columns(Record)
    names = ("id", "retired", "replaced_by_id", "redacted")
    identity = Lookup(Record, id, {name: Scalar(own[name]) for name in names})
    last = RecordHistory(id, History(collections()[id.partition("/")[0]], {"reason": "reason"}, 1))
    now = Viewed(View(), Lookup(Record, id, {"created": Scalar(own["created"])}))
    found = await _read_viewed(request, AnswerObject({"record": identity, "last": last, "now": now}))
    if found["record"] and found["record"]["retired"] is not None:
        return removed_record_error(found["record"], found["last"][0]["reason"])
    if not found["record"] and (created := found["now"] and found["now"]["created"]):
        return Refusal(
            Code.NOT_FOUND, younger_hint(id, created), "Read a later revision, or the current state.", "slug"
        )
    hint = await unknown_id_hint(request.app.state.reader, id)
    return Refusal(Code.NOT_FOUND, f"There is no record {id}.", hint or None, "slug")


async def first_missing(request: Request, ids: Sequence[str]) -> str:
    """The first of several records that does not exist, where at least one does not."""
    retired = {"retired": Scalar(columns(Record)["retired"])}
    records = await _read_viewed(request, AnswerList(tuple(Lookup(Record, id, retired) for id in ids)))
    return next(id for id, record in zip(ids, records, strict=True) if not record or record["retired"] is not None)


async def _read_viewed(request: Request, answer: Answer) -> Any:
    """The answer in the view that the request selects.  Raises Refusal."""
    view = parse_view(QueryString(request.query_params.multi_items()))
    reader: Reader = request.app.state.reader
    viewed = Viewed(view, answer)
    await check_past(reader, viewed)
    note_question(viewed)
    return json.loads(await read_answer(reader, compile_answer(viewed, reader.dialect)))
