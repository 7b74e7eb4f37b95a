"""The history of a record, and what is said of one that is not there any more."""

import json
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from fastapi import APIRouter, Request, Response

from api.database import Reader, check_past
from api.errors import Code, Refusal, nearest
from api.http.etags import caching_headers
from api.observe import note_question
from api.query.ast.answer import Answer, AnswerList, AnswerObject, Lookup, RecordHistory, Viewed
from api.query.ast.select import Differences, Evidence, History, Scalar
from api.query.parse.limits import DEFAULT_VERSIONS, MAX_VERSIONS
from api.query.parse.moments import PAST_PARAMETERS
from api.query.parse.operators import bad_input, parse_text
from api.query.sql.compile import compile_answer
from api.rest.cite.routes import citable
from api.rest.formats import Format, negotiated
from api.rest.history.neighbours import neighbours
from api.rest.history.openapi import describe_history
from api.rest.records.parameters import CITE, parse_view
from api.rest.serialize import compact_json
from api.write.change_set import removed_record_error
from schema.catalog import collections, columns
from schema.citation import Citation
from schema.entity import Entity
from schema.ledger import Record

TURNS = ("before", "limit")
OWN = (*TURNS, *PAST_PARAMETERS, CITE)
LARGEST_REVISION = 2**31 - 1
Endpoint = Callable[..., Awaitable[Response]]


def add_histories(routes: APIRouter) -> None:
    """Add the history of each entity's records."""
    for collection, entity in collections().items():
        routes.get(f"/{collection}/{{slug}}/history", **describe_history(entity))(citable(_history(entity)))


def _history(entity: type[Entity]) -> Endpoint:
    async def get_history(request: Request) -> Response:
        negotiated(request, [Format.json])
        id = f"{entity.collection()}/{parse_text(request.path_params['slug'], 'slug')}"
        asked = _asked(request)
        limit, then = asked.get("limit", DEFAULT_VERSIONS), parse_view(request.query_params.multi_items())
        past = _past(entity, limit + 1, asked.get("before"))
        wanted = AnswerObject({"data": RecordHistory(id, past), "revision": "revision"})
        found = await _read(request.app.state.reader, Viewed(then, wanted))
        if not found["data"] and not ("before" in asked and await _began(request, entity, id)):
            raise await missing_response(request, id)
        page, more = found["data"][:limit], found["data"][limit:]
        told = {"data": page, "next": page[-1]["revision"] if more else None, "revision": found["revision"]}
        return Response(
            compact_json(told), headers=caching_headers(found["revision"], Format.json), media_type="application/json"
        )

    return get_history


async def _began(request: Request, entity: type[Entity], id: str) -> bool:
    """Whether there is a history at all, of which nothing may lie before some revision."""
    wanted = AnswerObject({"data": RecordHistory(id, History(entity, {"reason": "reason"}, 1))})
    found = await _read(request.app.state.reader, Viewed(parse_view(request.query_params.multi_items()), wanted))
    return bool(found["data"])


def _asked(request: Request) -> dict[str, int]:
    """The parameters of a history.  Raises Refusal, naming the parameter."""
    found: dict[str, int] = {}
    for name, value in request.query_params.multi_items():
        if name not in OWN:
            raise Refusal(
                Code.UNKNOWN_PARAMETER, f"A history has no parameter '{name[:80]}'.", nearest(name[:80], OWN), name[:80]
            )
        if name not in TURNS:
            continue
        most = MAX_VERSIONS if name == "limit" else LARGEST_REVISION
        if not (value.isascii() and value.isdigit() and len(value) < 11 and 1 <= int(value) <= most):
            raise bad_input(name, f"'{value[:60]}' is not a whole number from 1 to {most}.")
        found[name] = int(value)
    return found


def _past(entity: type[Entity], limit: int, before: int | None) -> History:
    changed: dict[str, Any] = {part: part for part in ("field", "before", "after")}
    cited = {name: Scalar(column) for name, column in columns(Citation).items() if name != "revision"}
    parts: dict[str, Any] = {name: name for name in ("revision", "at", "author", "reason", "origin", "action")}
    parts |= {"fields": Differences({name: name for name in columns(entity)}, changed), "citations": Evidence(cited)}
    return History(entity, parts, limit, before)


async def missing_response(request: Request, id: str) -> Refusal:
    """What is said of a record that is not there: what became of it and why, or which one is likely meant."""
    reader: Reader = request.app.state.reader
    own = columns(Record)
    names = ("id", "retired", "replaced_by_id", "redacted")
    identity = Lookup(Record, id, {name: Scalar(own[name]) for name in names})
    last = RecordHistory(id, History(collections()[id.partition("/")[0]], {"reason": "reason"}, 1))
    then = parse_view(request.query_params.multi_items())
    found = await _read(reader, Viewed(then, AnswerObject({"record": identity, "last": last})))
    if found["record"] and found["record"]["retired"] is not None:
        return removed_record_error(found["record"], found["last"][0]["reason"])
    hint = nearest(id, near) if (near := await neighbours(reader, id)) else None
    return Refusal(Code.NOT_FOUND, f"There is no record {id}.", hint, "slug")


async def first_missing(request: Request, ids: Sequence[str]) -> str:
    """The first of several records that is not told, of which at least one is not."""
    there = AnswerList(tuple(Lookup(Record, id, {"retired": Scalar(columns(Record)["retired"])}) for id in ids))
    found = await _read(request.app.state.reader, Viewed(parse_view(request.query_params.multi_items()), there))
    return next(id for id, record in zip(ids, found, strict=True) if not record or record["retired"] is not None)


async def _read(reader: Reader, answer: Answer) -> Any:
    await check_past(reader, answer)
    note_question(answer)
    body = await reader.read(compile_answer(answer, reader.dialect))
    return json.loads(body or b"null")
