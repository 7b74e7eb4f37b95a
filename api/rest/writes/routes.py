"""Writing: one record, or a batch of changes.  Each request is one revision, signed by whoever holds the key."""

import dataclasses
from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple

from fastapi import APIRouter, Request, Response

from api.access import Principal, Role, admit_writer
from api.errors import Code, Refusal
from api.http.etags import caching_headers
from api.json_text import compact_json
from api.query.parse.operators import parse_text
from api.rest.formats import Format
from api.rest.preconditions import expected_revision
from api.rest.serialize import deserialize, serialize
from api.rest.writes import commands
from api.rest.writes import openapi as writing
from api.rest.writes.bodies import JSON, MAX_BATCH_BODY, MERGE_PATCH, parse_command, parse_object
from api.rest.writes.commands import CommandBody, Merging, Redaction, Retraction, Reverting, WithReason
from api.rest.writes.idempotency import idempotency_key
from api.whole_numbers import parse_whole_number
from api.write import (
    Command,
    Create,
    FieldError,
    Invalid,
    Merge,
    Redact,
    Retract,
    Revert,
    Signature,
    Undo,
    Unmerge,
    Update,
    WriteResult,
)
from schema.catalog import collections
from schema.entity import Entity

Endpoint = Callable[..., Awaitable[Response]]
ORIGIN = "api"
HEADERS = {"if_revision": "If-Match"}
"""What of a single change stands in a header."""


class Verb(NamedTuple):
    """What can be done to a record: by whom, what must be said, and the order that comes of it."""

    role: Role
    asks: type[CommandBody]
    order: Callable[[str, Any, int | None], Command]


RETRACT = Verb(Role.editor, Retraction, lambda id, asked, known: Retract(id, known, asked.cascade))
VERBS = {
    "merge": Verb(Role.editor, Merging, lambda id, asked, known: Merge(id, asked.into, known)),
    "unmerge": Verb(Role.editor, WithReason, lambda id, asked, known: Unmerge(id)),
    "revert": Verb(Role.editor, Reverting, lambda id, asked, known: Revert(id, asked.to, known)),
    "redact": Verb(
        Role.admin, Redaction, lambda id, asked, known: Redact(id, tuple(asked.fields), known, asked.cascade)
    ),
}


def add_writes(routes: APIRouter) -> None:
    """Add every route that writes."""
    for collection, entity in collections().items():
        one = f"/{collection}/{{slug}}"
        routes.post(f"/{collection}", **writing.create_contract(entity))(_create(entity))
        routes.patch(one, **writing.update_contract(entity))(_update(entity))
        routes.delete(one, **writing.retract_contract(entity))(_done_to(entity, RETRACT))
        for name, verb in VERBS.items():
            routes.post(f"{one}/{name}", **writing.verb_contract(entity, name, verb.asks))(_done_to(entity, verb))
    routes.post("/batch", **writing.batch_contract())(batch)
    routes.post("/revisions/{seq}/revert", **writing.undo_contract())(undo)


def _create(entity: type[Entity]) -> Endpoint:
    async def create_record(request: Request) -> Response:
        author = admit_writer(request.scope)
        order = Create(entity, deserialize(entity, await parse_object(request)))
        written = await _write(request, author, [order], _reason(request, "Told through the API."))
        assert written.record is not None
        return _record(written, 201, Location=f"/v1/{written.record['id']}")

    return create_record


def _update(entity: type[Entity]) -> Endpoint:
    async def update_record(request: Request) -> Response:
        author = admit_writer(request.scope)
        patch = deserialize(entity, await parse_object(request, MERGE_PATCH, JSON))
        order = Update(_id(request, entity), patch, expected_revision(request))
        return _record(await _write(request, author, [order], _reason(request, "Changed through the API.")), 200)

    return update_record


def _done_to(entity: type[Entity], verb: Verb) -> Endpoint:
    async def change_record(request: Request) -> Response:
        author = admit_writer(request.scope, verb.role)
        asked: Any = await parse_command(request, verb.asks)
        order = verb.order(_id(request, entity), asked, expected_revision(request))
        return _done(await _write(request, author, [order], asked.reason))

    return change_record


async def batch(request: Request) -> Response:
    """Any mix of changes, all or none of which are made."""
    author = admit_writer(request.scope)
    asked = await parse_command(request, commands.Batch, most=MAX_BATCH_BODY)
    written = await _write(request, author, commands.orders(asked), asked.reason)
    return _done(written, ids=written.ids)


async def undo(request: Request) -> Response:
    """Undo all that a revision did, as far as nobody has changed it since."""
    author = admit_writer(request.scope)
    asked = await parse_command(request, WithReason)
    return _done(await _write(request, author, [Undo(_revision(request))], asked.reason))


# ---- what is asked


def _id(request: Request, entity: type[Entity]) -> str:
    return f"{entity.collection()}/{parse_text(request.path_params['slug'], 'slug')}"


def _revision(request: Request) -> int:
    text = request.path_params["seq"]
    revision = parse_whole_number(text)
    if revision is None:
        raise Refusal(Code.NOT_FOUND, f"There is no revision {text[:60]}.", None, "seq")
    return revision


def _reason(request: Request, usual: str) -> str:
    for name in request.query_params:
        if name != "reason":
            detail = f"There is no parameter '{name[:80]}' here."
            raise Refusal(Code.UNKNOWN_PARAMETER, detail, "Known: reason.", name[:80])
    if len(request.query_params.getlist("reason")) > 1:
        raise Invalid([FieldError("", "reason", "is given twice")])
    return request.query_params.get("reason", usual)


async def _write(request: Request, author: Principal, orders: list[Command], reason: str) -> WriteResult:
    signature = Signature(author.name, reason, ORIGIN)
    try:
        written: WriteResult = await request.app.state.writer.write(orders, signature, idempotency_key(request, author))
    except Invalid as problem:
        raise Invalid([_as_sent(found) for found in problem.findings]) from None
    except Refusal as refusal:
        raise dataclasses.replace(refusal, field=HEADERS.get(refusal.field or "", refusal.field)) from None
    return written


def _as_sent(found: FieldError) -> FieldError:
    return found if found.place else found._replace(field=HEADERS.get(found.field, found.field))


# ---- what is answered


def _record(written: WriteResult, status: int, **headers: str) -> Response:
    assert written.record is not None
    return _json({"data": serialize(written.record), "revision": written.seq}, written.seq, status, headers)


def _done(written: WriteResult, **more: Any) -> Response:
    changes = [{"id": id, "action": action} for id, action in written.done]
    left = [{"id": left.id, "why": left.why} for left in written.left]
    return _json({**more, "changes": changes, "left": left, "revision": written.seq}, written.seq, 200, {})


def _json(content: dict[str, Any], seq: int, status: int, headers: dict[str, str]) -> Response:
    known = {"ETag": caching_headers(seq, Format.json)["ETag"], "Cache-Control": "no-store"}
    return Response(compact_json(content), status, {**known, **headers}, media_type=JSON)
