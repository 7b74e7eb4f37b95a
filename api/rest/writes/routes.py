"""Writing over HTTP: one record, or a batch of changes.  Each request makes one revision, signed by the key's owner."""

import dataclasses
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, NamedTuple

from fastapi import APIRouter, Request, Response

from api.access import Principal, Role, admit_writer
from api.errors import Code, Refusal
from api.http.etags import tag_of
from api.http.prefix import prefixed
from api.json_text import compact_json
from api.observe import note_revision
from api.query.parse.operators import parse_text
from api.rest.formats import Format
from api.rest.preconditions import expected_revision
from api.rest.respond import state_at
from api.rest.serialize import deserialize, serialize
from api.rest.writes import openapi
from api.rest.writes.batch import parse_batch
from api.rest.writes.bodies import JSON, MERGE_PATCH, parse_command, parse_object, parse_values
from api.rest.writes.commands import (
    CommandBody,
    MergeBody,
    ReasonBody,
    RedactBody,
    RetractBody,
    RevertBody,
)
from api.rest.writes.idempotency import idempotency_key
from api.rest.writes.large_bodies import LARGE_BODIES, MAX_BATCH_BYTES
from api.whole_numbers import parse_whole_number
from api.write import (
    Command,
    Create,
    Invalid,
    InvalidField,
    Merge,
    Redact,
    Retract,
    Revert,
    Signature,
    Undo,
    Unmerge,
    Unparsed,
    Update,
    WriteResult,
)
from api.write.model import NOTHING_UNPARSED
from schema.catalog import collections
from schema.entity import Entity

Endpoint = Callable[..., Awaitable[Response]]
ORIGIN = "api"
HEADERS = {"if_revision": "If-Match"}
"""Fields of a single command that are headers in REST."""


class RecordCommand(NamedTuple):
    """A command on one record: the role it needs, its body, and how to build it from id, body and expected revision."""

    role: Role
    body: type[CommandBody]
    build: Callable[[str, Any, int | None], Command]


RETRACT = RecordCommand(Role.editor, RetractBody, lambda id, body, expected: Retract(id, expected, body.cascade))
COMMANDS = {
    "merge": RecordCommand(Role.editor, MergeBody, lambda id, body, expected: Merge(id, body.into, expected)),
    "unmerge": RecordCommand(Role.editor, ReasonBody, lambda id, body, expected: Unmerge(id)),
    "revert": RecordCommand(Role.editor, RevertBody, lambda id, body, expected: Revert(id, body.to, expected)),
    "redact": RecordCommand(
        Role.admin,
        RedactBody,
        lambda id, body, expected: Redact(id, tuple(body.fields), expected, body.cascade, body.authors),
    ),
}


def add_writes(routes: APIRouter) -> None:
    """Add every route that writes."""
    for collection, entity in collections().items():
        record = f"/{collection}/{{slug}}"
        routes.post(f"/{collection}", **openapi.describe_create(entity))(_create(entity))
        routes.patch(record, **openapi.describe_update(entity))(_update(entity))
        routes.delete(record, **openapi.describe_retract(entity))(_apply(entity, RETRACT))
        for name, command in COMMANDS.items():
            options = openapi.describe_command(entity, name, command.body)
            routes.post(f"{record}/{name}", **options)(_apply(entity, command))
    routes.post("/batch", **openapi.describe_batch())(batch)
    routes.post("/revisions/{seq}/revert", **openapi.describe_undo())(undo)


def _create(entity: type[Entity]) -> Endpoint:
    async def create_record(request: Request) -> Response:
        author = admit_writer(request.scope)
        command = Create(entity, deserialize(entity, await parse_object(request)))
        result = await _write(request, author, [command], _reason(request, "Created through the API."))
        assert result.record is not None
        status = 200 if result.combined else 201
        return await _record_response(request, result, status, Location=prefixed(f"/v1/{result.record['id']}"))

    return create_record


def _update(entity: type[Entity]) -> Endpoint:
    async def update_record(request: Request) -> Response:
        author = admit_writer(request.scope)
        patch = deserialize(entity, await parse_object(request, MERGE_PATCH, JSON))
        command = Update(_id(request, entity), patch, await expected_revision(request))
        return await _record_response(
            request, await _write(request, author, [command], _reason(request, "Updated through the API."))
        )

    return update_record


def _apply(entity: type[Entity], command: RecordCommand) -> Endpoint:
    async def change_record(request: Request) -> Response:
        author = admit_writer(request.scope, command.role)
        body: Any
        body, errors = await parse_command(request, command.body)
        built = command.build(_id(request, entity), body, await expected_revision(request))
        return await result_response(
            request, await _write(request, author, [built], body.reason, Unparsed(tuple(errors)))
        )

    return change_record


async def batch(request: Request) -> Response:
    """Apply several changes, all or none."""
    author = admit_writer(request.scope)
    with LARGE_BODIES.share() as take:
        values = await parse_values(request, most=MAX_BATCH_BYTES, take=take)
        size = len(getattr(request.state, "body", b""))
        reason, commands, unparsed = await LARGE_BODIES.beside_loop(size, parse_batch, values)
        result = await _write(request, author, commands, reason, unparsed)
    return await result_response(request, result, ids=result.ids)


async def undo(request: Request) -> Response:
    """Undo a revision, except what has changed since."""
    author = admit_writer(request.scope)
    body, errors = await parse_command(request, ReasonBody)
    commands: list[Command] = [Undo(_revision(request))]
    return await result_response(request, await _write(request, author, commands, body.reason, Unparsed(tuple(errors))))


# ---- requests


def _id(request: Request, entity: type[Entity]) -> str:
    return f"{entity.collection()}/{parse_text(request.path_params['slug'], 'slug')}"


def _revision(request: Request) -> int:
    text = request.path_params["seq"]
    revision = parse_whole_number(text)
    if revision is None:
        raise Refusal(Code.NOT_FOUND, f"There is no revision {text[:60]}.", None, "seq")
    return revision


def _reason(request: Request, default: str) -> str:
    for name in request.query_params:
        if name != "reason":
            detail = f"There is no parameter '{name[:80]}' here."
            raise Refusal(Code.UNKNOWN_PARAMETER, detail, "Known: reason.", name[:80])
    if len(request.query_params.getlist("reason")) > 1:
        raise Invalid([InvalidField("", "reason", "is given more than once")])
    return request.query_params.get("reason", default)


async def _write(
    request: Request,
    author: Principal,
    commands: list[Command],
    reason: str,
    unparsed: Unparsed = NOTHING_UNPARSED,
) -> WriteResult:
    signature = Signature(author.name, reason, ORIGIN)
    key = idempotency_key(request, author)
    try:
        result: WriteResult = await request.app.state.writer.write(commands, signature, key, unparsed)
    except Invalid as invalid:
        raise Invalid([_in_rest_terms(error) for error in invalid.findings]) from None
    except Refusal as refusal:
        raise _refusal_in_rest_terms(refusal) from None
    return result


def _refusal_in_rest_terms(refusal: Refusal) -> Refusal:
    more = dict(refusal.more)
    if "errors" in more:
        more["errors"] = [error | {"field": HEADERS.get(error["field"], error["field"])} for error in more["errors"]]
    return dataclasses.replace(refusal, field=HEADERS.get(refusal.field or "", refusal.field), more=more)


def _in_rest_terms(error: InvalidField) -> InvalidField:
    return error if error.place else error._replace(field=HEADERS.get(error.field, error.field))


# ---- responses


async def _record_response(request: Request, result: WriteResult, status: int = 200, **headers: str) -> Response:
    assert result.record is not None
    combined = {"combined": _combined(result)} if result.combined else {}
    body = {"data": serialize(result.record), **combined, "revision": result.seq}
    return await _json(request, body, result.seq, status, headers)


async def result_response(request: Request, result: WriteResult, **more: Any) -> Response:
    """The response to a command or to several; `more` are further members."""
    changes = [{"id": id, "action": action} for id, action in result.done]
    skipped = [{"id": record.id, "reason": record.why} for record in result.left]
    content = {**more, "changes": changes, "skipped": skipped, "combined": _combined(result), "revision": result.seq}
    return await _json(request, content, result.seq)


def _combined(result: WriteResult) -> list[dict[str, str]]:
    return [{"place": claim.place, "fact": claim.fact} for claim in result.combined]


async def _json(
    request: Request, content: dict[str, Any], seq: int, status: int = 200, headers: dict[str, str] | None = None
) -> Response:
    note_revision(seq)
    added = {"Cache-Control": "no-store", **(headers or {})}
    with suppress(Refusal):  # the write is acknowledged even if the database is unreachable by now
        added["ETag"] = tag_of(await state_at(request, seq), Format.json)
    return Response(compact_json(content), status, added, media_type=JSON)
