"""The OpenAPI part of writing: one record, a batch of changes, a whole revision."""

from typing import Any

from api.query.parse.operators import MAX_TEXT_LENGTH
from api.rest.openapi.examples import write_example
from api.rest.openapi.operations import Answers, Options, operation
from api.rest.openapi.parameters import IN_PATH, by_name, query_parameter
from api.rest.openapi.responses import json_content, problems, reference, response
from api.rest.openapi.schemas import REVISION, Schema, closed, ref, text
from api.rest.writes.bodies import JSON, MERGE_PATCH
from api.rest.writes.commands import (
    MAX_REASON_LENGTH,
    BatchBody,
    CommandBody,
    MergeBody,
    ReasonBody,
    RedactBody,
    RetractBody,
    RevertBody,
)
from api.rest.writes.openapi_schemas import combined
from schema.catalog import kind_of
from schema.entity import Assertion, Entity

SIGNED: list[Schema] = [{"key": []}]
ALWAYS = (401, 403, 404, 413, 415, 422, 429, 503, 507)
OF_A_RECORD = (308, 410, 412, 428, 451)
KEY, MATCH = "Idempotency-Key", "If-Match"

COMMANDS = {
    "merge": (
        "Merge one of the {} into another",
        "Links to the record then lead to the other one.  Assertions that become equal are merged in turn; assertions"
        " that link the two to each other are retracted.",
    ),
    "unmerge": (
        "Undo the merge of one of the {}",
        "Restores what the merge changed, unless it has changed since: such records are listed under `skipped`.",
    ),
    "revert": (
        "Revert one of the {} to an earlier revision",
        "Makes a new revision.  A retracted record is restored with what was retracted with it.",
    ),
    "redact": (
        "Erase fields of one of the {}, or the whole record",
        "For admins.  Erases from the history too, with the reasons of all revisions that changed the record.  An "
        "erased record answers 451.",
    ),
}
BATCH = {
    "reason": "From the ministry's readout.",
    "changes": [
        {
            "op": "create",
            "collection": "meetings",
            "values": {"id": "$talks", "label": "Talks in Beijing", "kind": "talks", "status": "held"},
        },
        {
            "op": "create",
            "collection": "participations",
            "values": {
                "meeting_id": "$talks",
                "actor_id": "actors/china",
                "role": "host",
                "citations": [{"document_id": "documents/lavrov-beijing-2024-04-09"}],
            },
        },
    ],
}


def describe_create(entity: type[Entity]) -> Options:
    """Options of the route that creates a record."""
    name = entity.collection()
    return _operation(
        f"create_{kind_of(entity)}",
        name,
        f"Create one of the {name}",
        "Without an `id`, the record is given one.  Citations can be created with it; an assertion needs one, or a"
        " `note`.  A claim about a fact that exists becomes a further source of it, which the answer says.",
        {201: _record(entity, "Location"), **_combined(entity), **problems(*ALWAYS)},
        _body({JSON: {"schema": ref(f"{entity.__name__}Input"), "example": write_example(entity)}}),
        "reason",
        KEY,
    )


def describe_update(entity: type[Entity]) -> Options:
    """Options of the route that updates a record."""
    name, kind = entity.collection(), kind_of(entity)
    example = {"summary": None} if "summary" in entity.model_fields else {"note": None}
    content = {"schema": ref(f"{entity.__name__}Patch"), "example": example}
    return _operation(
        f"update_{kind}",
        name,
        f"Update one of the {name}",
        "Takes a merge patch (RFC 7396): null removes a value, and a field that is left out stays as it is.",
        {200: _record(entity), **problems(*ALWAYS, *OF_A_RECORD)},
        _body({MERGE_PATCH: content, JSON: content}),
        f"{kind}.slug",
        "reason",
        MATCH,
        KEY,
    )


def describe_retract(entity: type[Entity]) -> Options:
    """Options of the route that retracts a record."""
    name, kind = entity.collection(), kind_of(entity)
    return _operation(
        f"retract_{kind}",
        name,
        f"Retract one of the {name}",
        "Retracts its citations with it.  If other records refer to it, they are listed and nothing is retracted,"
        " unless `cascade` retracts them too.  Reason and cascade may be given in the query string or in a body.",
        _command_answers(*OF_A_RECORD),
        _shared_body(RetractBody),
        f"{kind}.slug",
        "retract.reason",
        "cascade",
        MATCH,
        KEY,
    )


def describe_command(entity: type[Entity], command: str, body: type[CommandBody]) -> Options:
    """Options of a route that applies another command to a record."""
    name, kind = entity.collection(), kind_of(entity)
    summary, description = COMMANDS[command]
    answers = _command_answers(*OF_A_RECORD)
    parameters = (f"{kind}.slug", MATCH, KEY)
    id = f"{command}_{kind}"
    return _operation(id, name, summary.format(name), description, answers, _shared_body(body), *parameters)


def describe_batch() -> Options:
    """Options of the route that applies several changes at once."""
    description = "Applies any mix of changes as one revision, all or none.  `ids` names the record of each change."
    body = _shared_body(BatchBody)
    return _operation(
        "batch", "revisions", "Apply several changes", description, _command_answers(*OF_A_RECORD), body, KEY
    )


def describe_undo() -> Options:
    """Options of the route that undoes a revision."""
    description = "Makes a new revision that undoes it, except what has changed since: that is listed under `skipped`."
    body = _shared_body(ReasonBody)
    return _operation(
        "revert_revision", "revisions", "Undo a revision", description, _command_answers(), body, "seq", KEY
    )


def _operation(
    id: str, tag: str, summary: str, description: str, answers: Answers, body: Schema, *parameters: str
) -> Options:
    options = operation(
        id,
        tag,
        summary,
        answers,
        description=description,
        parameters=parameters,
        requestBody=body,
        security=SIGNED,
    )
    return options | {"status_code": next(iter(answers))}


def _record(entity: type[Entity], *headers: str) -> Schema:
    return response("The record after the change.", json_content(f"{entity.__name__}Detail"), "ETag", *headers)


def _combined(entity: type[Entity]) -> Answers:
    """Return the answer to a claim that became a further source of an existing fact."""
    if not issubclass(entity, Assertion):
        return {}
    members = {"data": ref(entity.__name__), "combined": combined(), "revision": REVISION}
    schema = closed("A fact that has a further source.", list(members), members)
    return {200: response("The existing fact.", {JSON: {"schema": schema}}, "ETag", "Location")}


def _command_answers(*refused: int) -> Answers:
    return {200: reference("BatchResult"), **problems(*ALWAYS, *refused, 409)}


def responses() -> Schema:
    """Return the result of every command as a response by component name."""
    example = {"changes": [{"id": "actors/china", "action": "retracted"}], "skipped": [], "combined": [], "revision": 2}
    content = {JSON: {"schema": ref("BatchResult"), "example": example}}
    return {"BatchResult": response("The result of the command.", content, "ETag")}


# ---- bodies


def request_bodies() -> Schema:
    """Return the bodies of commands by component name."""
    examples: dict[type[CommandBody], Any] = {
        ReasonBody: {"reason": "It was a mistake."},
        RetractBody: {"reason": "Duplicate."},
        MergeBody: {"reason": "The same actor.", "into": "actors/china"},
        RevertBody: {"reason": "It was a mistake.", "to": 1},
        RedactBody: {"reason": "Libel.", "fields": ["summary"]},
        BatchBody: BATCH,
    }
    return {
        body.__name__: _body({JSON: {"schema": ref(body.__name__), "example": example}}, body is not RetractBody)
        for body, example in examples.items()
    }


def _shared_body(body: type[CommandBody]) -> Schema:
    return {"$ref": f"#/components/requestBodies/{body.__name__}"}


def _body(content: Schema, required: bool = True) -> Schema:
    return {"required": required, "content": content}


# ---- parameters


def parameters() -> Schema:
    """Return the parameters of writing by component name."""
    reason = text("A reason.", MAX_REASON_LENGTH, minLength=1)
    flag = "Whether to retract all records that refer to it too."
    retracting = "Why; required here or in the body."
    own = [
        query_parameter("reason", reason, "Why it is written, for all to read.", "From the ministry's readout."),
        query_parameter("cascade", ref("Boolean"), flag, False),
        *_header_parameters(),
        query_parameter("seq", text("A revision.", 9, pattern="^[0-9]+$"), "The revision to undo.", "1", **IN_PATH),
    ]
    return by_name(own) | {"retract.reason": query_parameter("reason", reason, retracting, "Duplicate.")}


def _header_parameters() -> list[Schema]:
    tag = text("An entity tag.", MAX_TEXT_LENGTH, minLength=1)
    key = text("A key.", 255, pattern="^[\\x21-\\x7e]+$")
    match = "The `ETag` of a response with the record; the request fails if the record has changed since."
    retry = "A key of the client's own, such as a UUID: within a day, the same request gets the same response."
    return [
        query_parameter(MATCH, tag, match, 'W/"1-0.1.0-json"', **{"in": "header"}),
        query_parameter(KEY, key, retry, "5f0c6b0e-8a63-4f1b-9c3e-2d1f7b6a9c10", **{"in": "header"}),
    ]
