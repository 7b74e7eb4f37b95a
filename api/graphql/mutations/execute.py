"""Carrying mutations out: each is one revision, one after the other, and one statement answers all of them."""

import json
from hashlib import sha256
from typing import Any, NamedTuple

from graphql import FieldNode
from starlette.requests import Request as HttpRequest

from api.access import Role, admit_writer
from api.errors import Code, Refusal
from api.graphql.mutations.commands import entities_by_argument, parse_commands
from api.graphql.mutations.payload_planner import Payloads, validation_failure
from api.graphql.mutations.types import FAILURES
from api.graphql.planner.collect import Collected
from api.graphql.planner.planner import Planner
from api.query.ast.select import Answer, AnswerObject, FixedJson
from api.write import FieldError, Invalid, Signature, WriteResult
from api.write.idempotency import Key
from api.write.writer import Writer

ORIGIN = "api"
GOVERNING = ("redact",)
USUAL = "Told through the API."


class WriteAccess(NamedTuple):
    """Where a request comes from, and where its orders are handed in."""

    http: HttpRequest
    writer: Writer


async def execute_mutation(door: WriteAccess, planner: Planner, roots: Collected) -> AnswerObject:
    """Carry out every field of a mutation in order.  Raises Refusal where the request as a whole is refused."""
    if door.http.method != "POST":
        raise Refusal(Code.METHOD_NOT_ALLOWED, "A GET only ever reads.", "Send a mutation by POST.")
    named = [nodes[0].name.value for nodes in roots.values()]
    authors = [admit_writer(door.http.scope, Role.admin if n in GOVERNING else Role.editor) for n in named]
    answers: dict[str, Answer] = {}
    for (key, nodes), author in zip(roots.items(), authors, strict=True):
        answers[key] = await _field(door, planner, key, nodes, author.name)
    return AnswerObject(answers)


async def _field(door: WriteAccess, planner: Planner, key: str, nodes: list[FieldNode], author: str) -> Answer:
    name = nodes[0].name.value
    if name == "__typename":
        return FixedJson('"Mutation"')
    given = planner.collect.arguments("Mutation", nodes[0])
    payloads = Payloads(planner)
    try:
        written = await _written(door, key, name, given, author)
    except Invalid as problem:
        detail = "What is to be written is not sound."
        return payloads.failure(Refusal(Code.VALIDATION_FAILED, detail, None, more=validation_failure(problem)), nodes)
    except Refusal as refusal:
        if refusal.code not in FAILURES:
            raise
        return payloads.failure(refusal, nodes)
    of_one = name.startswith(("create", "update"))
    return payloads.written(entities_by_argument(written.ids[0]) if of_one else None, written, nodes)


async def _written(door: WriteAccess, key: str, name: str, given: dict[str, Any], author: str) -> WriteResult:
    signature = Signature(author, given.get("reason", USUAL), ORIGIN)
    return await door.writer.write(parse_commands(name, given), signature, _key(door.http, key, name, given, author))


def _key(http: HttpRequest, key: str, name: str, given: dict[str, Any], author: str) -> Key | None:
    """The key of the field, or else the request's own, which is then the key of each of its fields."""
    word = given.get("idempotencyKey")
    if word is None and (of_request := http.headers.get("Idempotency-Key")):
        word = f"{of_request}/{key}"
    if word is None:
        return None
    if not 0 < len(word) <= 255 or not word.isascii() or not word.isprintable():
        raise Invalid([FieldError("", "idempotencyKey", "is no key: use 1 to 255 characters of ASCII")])
    asked = {n: value for n, value in given.items() if n != "idempotencyKey"}
    digest = sha256(f"{name} {json.dumps(asked, sort_keys=True, default=str)}".encode()).hexdigest()
    return Key(word, author, digest)
