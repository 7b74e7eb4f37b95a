"""Executes mutations: one revision per field, in order; then one statement reads the payloads of all fields."""

import json
from hashlib import sha256
from typing import Any, NamedTuple

from graphql import FieldNode
from starlette.requests import Request as HttpRequest

from api.access import Principal, Role, admit_writer
from api.errors import Code, Refusal
from api.graphql.mutations.commands import entity_of_id, parse_commands
from api.graphql.mutations.payloads import PayloadPlanner, validation_failure
from api.graphql.mutations.types import FAILURES
from api.graphql.planner.collect import CollectedFields, field_name, response_key, typename
from api.graphql.planner.planner import Planner
from api.query.ast.answer import Answer, AnswerObject
from api.write import Invalid, InvalidField, Signature, WriteResult
from api.write.idempotency import Key
from api.write.writer import Writer

ORIGIN = "api"
ADMIN_FIELDS = ("redact",)
DEFAULT_REASON = "Written through the API."


class WriteAccess(NamedTuple):
    """The HTTP request of a mutation, which is checked for permission, and the writer."""

    http: HttpRequest
    writer: Writer


async def execute_mutation(access: WriteAccess, planner: Planner, roots: CollectedFields) -> AnswerObject:
    """Execute all fields of a mutation in order.

    Expected failures are payloads.  Raises Refusal if the request as a whole is refused.
    """
    if access.http.method != "POST":
        raise Refusal(Code.METHOD_NOT_ALLOWED, "GET requests cannot execute mutations.", "Send a mutation by POST.")
    names = [field_name(nodes) for nodes in roots.values()]
    authors = [admit(access, name) for name in names]
    answers: dict[str, Answer] = {}
    for (key, nodes), author in zip(roots.items(), authors, strict=True):
        with response_key(key, nodes):
            answers[key] = await _execute_field(access, planner, key, nodes, author.name)
    return AnswerObject(answers)


def admit(access: WriteAccess, name: str) -> Principal:
    """The author of a field of Mutation.  Raises Refusal if the client's key does not allow it."""
    return admit_writer(access.http.scope, Role.admin if name in ADMIN_FIELDS else Role.editor)


async def _execute_field(
    access: WriteAccess, planner: Planner, key: str, nodes: list[FieldNode], author: str
) -> Answer:
    name = field_name(nodes)
    if name == "__typename":
        return typename("Mutation")
    arguments = planner.collector.arguments("Mutation", nodes[0])
    payloads = PayloadPlanner(planner)
    try:
        result = await _write(access, key, name, arguments, author)
    except Invalid as invalid:
        more = validation_failure(invalid)
        return payloads.failure(Refusal(Code.VALIDATION_FAILED, "The input is not valid.", None, more=more), nodes)
    except Refusal as refusal:
        if refusal.code not in FAILURES:
            raise
        return payloads.failure(refusal, nodes)
    is_single = name.startswith(("create", "update"))
    return payloads.success(entity_of_id(result.ids[0]) if is_single else None, result, nodes)


HEADER = "Idempotency-Key"


async def _write(access: WriteAccess, key: str, name: str, arguments: dict[str, Any], author: str) -> WriteResult:
    signature = Signature(author, arguments.get("reason", DEFAULT_REASON), ORIGIN)
    idempotency_key = _idempotency_key(access.http, key, name, arguments, author)
    commands, unparsed = parse_commands(name, arguments)
    try:
        return await access.writer.write(commands, signature, idempotency_key, unparsed)
    except Refusal as refusal:
        if refusal.code is Code.KEY_REUSED and "idempotencyKey" in arguments:
            refusal.detail, refusal.field = refusal.detail.replace(HEADER, "idempotencyKey"), "idempotencyKey"
        raise


def _idempotency_key(
    http: HttpRequest, response_key: str, name: str, arguments: dict[str, Any], author: str
) -> Key | None:
    """The key of the field, or one made of the request's header and the response key.  Raises Invalid."""
    key = arguments.get("idempotencyKey")
    if key is None and (header := http.headers.get(HEADER)):
        key = f"{header}/{response_key}"
    if key is None:
        return None
    if not 0 < len(key) <= 255 or not key.isascii() or not key.isprintable():
        raise Invalid([InvalidField("", "idempotencyKey", "must be 1 to 255 printable ASCII characters")])
    content = {argument: value for argument, value in arguments.items() if argument != "idempotencyKey"}
    digest = sha256(f"{name} {json.dumps(content, sort_keys=True, default=str)}".encode()).hexdigest()
    return Key(key, author, digest)
