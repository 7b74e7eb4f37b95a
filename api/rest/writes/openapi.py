"""What the contract says of the routes that write, made of the definitions and of the commands themselves."""

from typing import Any

from api.rest.openapi import parameters, responses
from api.rest.openapi.examples import write_example
from api.rest.openapi.schemas import Schema, ref
from api.rest.writes.bodies import JSON, MERGE_PATCH
from api.rest.writes.commands import Batch, CommandBody, Retraction, WithReason
from schema.catalog import kind_of
from schema.entity import Entity

Options = dict[str, Any]
Answers = dict[int | str, Schema]
SIGNED: list[Schema] = [{"key": []}]
USUAL = (400, 401, 403, 404, 413, 415, 422, 429, 503, 507)
OF_A_RECORD = (308, 410, 412, 428, 451)

ABOUT = {
    "merge": (
        "Merge one of the {} into another",
        "What links to it links to the other one then; assertions that come to say the same are merged in turn, and"
        " ties between the two leave.",
    ),
    "unmerge": (
        "Take one of the {} out of the one it was merged into",
        "What the merge changed and nobody has changed since is led back; the rest is listed as `left`.",
    ),
    "revert": (
        "Lead one of the {} back to an earlier revision",
        "It makes a new revision.  A record that was retracted comes back with what left with it.",
    ),
    "redact": (
        "Erase fields of one of the {}, or all of it",
        "For admins: what is erased is erased from the history too.  Whoever asks for the record is answered 451.",
    ),
}


def create_contract(entity: type[Entity]) -> Options:
    """Options of the route that creates a record."""
    name = entity.collection()
    about = "Without an `id` it is given one.  Citations can be told with it; an assertion needs one, or a `note`."
    answers: Answers = {201: _record(entity, "Location"), **responses.refusals(*USUAL)}
    body = _body({JSON: _content(f"{entity.__name__}Input", write_example(entity))})
    return _options(f"Create one of the {name}", about, f"create_{kind_of(entity)}", name, answers, body, "reason", KEY)


def update_contract(entity: type[Entity]) -> Options:
    """Options of the route that changes a record."""
    name = entity.collection()
    about = "A merge patch (RFC 7396): what is null is taken away, what is not mentioned stays."
    answers: Answers = {200: _record(entity), **responses.refusals(*USUAL, *OF_A_RECORD)}
    content = _content(
        f"{entity.__name__}Patch", {"summary": None} if "summary" in entity.model_fields else {"note": None}
    )
    body = _body({MERGE_PATCH: content, JSON: content})
    own = (f"{kind_of(entity)}.slug", "reason", MATCH, KEY)
    return _options(f"Change one of the {name}", about, f"update_{kind_of(entity)}", name, answers, body, *own)


def retract_contract(entity: type[Entity]) -> Options:
    """Options of the route that retracts a record."""
    name = entity.collection()
    about = (
        "Its own citations go with it.  Where anything else refers to it that is refused with the list, unless"
        " `cascade` lets all that refers to it go too.  Reason and cascade stand in the query string or in a body."
    )
    answers: Answers = {200: _done(), **responses.refusals(*USUAL, *OF_A_RECORD, 409)}
    own = (f"{kind_of(entity)}.slug", "retract.reason", "cascade", MATCH, KEY)
    body = _body({JSON: _content(Retraction.__name__, {"reason": "It was told twice."})}, required=False)
    return _options(f"Retract one of the {name}", about, f"retract_{kind_of(entity)}", name, answers, body, *own)


def verb_contract(entity: type[Entity], verb: str, asks: type[CommandBody]) -> Options:
    """Options of a route that does something else to a record."""
    name = entity.collection()
    summary, about = ABOUT[verb]
    answers: Answers = {200: _done(), **responses.refusals(*USUAL, *OF_A_RECORD, 409)}
    body = _body({JSON: {"schema": ref(asks.__name__)}})
    own = (f"{kind_of(entity)}.slug", MATCH, KEY)
    return _options(summary.format(name), about, f"{verb}_{kind_of(entity)}", name, answers, body, *own)


def batch_contract() -> Options:
    """Options of the route that makes several changes at once."""
    about = "Any mix of changes, all or none of which are made, as one revision.  `ids` names each change's record."
    answers: Answers = {200: _done(), **responses.refusals(*USUAL, *OF_A_RECORD, 409)}
    body = _body({JSON: _content(Batch.__name__, BATCH)})
    return _options("Make several changes at once", about, "batch", "revisions", answers, body, KEY)


def undo_contract() -> Options:
    """Options of the route that undoes a revision."""
    about = "Makes a new revision that undoes all that one did and nobody has changed since; the rest is `left`."
    answers: Answers = {200: _done(), **responses.refusals(*USUAL, 409)}
    body = _body({JSON: _content(WithReason.__name__, {"reason": "It was a mistake."})})
    return _options("Undo a revision", about, "revert_revision", "revisions", answers, body, "seq", KEY)


KEY, MATCH = "Idempotency-Key", "If-Match"
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


def _options(summary: str, about: str, id: str, tag: str, answers: Answers, body: Schema, *own: str) -> Options:
    return {
        "summary": summary,
        "description": about,
        "operation_id": id,
        "status_code": next(iter(answers)),
        "tags": [tag],
        "responses": answers,
        "openapi_extra": {"parameters": parameters.refs(*own), "requestBody": body, "security": SIGNED},
    }


def _content(name: str, example: Any) -> Schema:
    return {"schema": ref(name), "example": example}


def _body(content: Schema, *, required: bool = True) -> Schema:
    return {"required": required, "content": content}


def _record(entity: type[Entity], *headers: str) -> Schema:
    content = responses.shown(f"{entity.__name__}Detail")
    return {"description": "The record as it is now.", "headers": responses.told("ETag", *headers), "content": content}


def _done() -> Schema:
    example = {"changes": [{"id": "actors/china", "action": "retracted"}], "left": [], "revision": 2}
    as_json = {JSON: {"schema": ref("BatchResult"), "example": example}}
    return {"description": "What was done.", "headers": responses.told("ETag"), "content": as_json}
