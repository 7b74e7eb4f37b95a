"""The OpenAPI part of the resolver."""

from typing import Any

from api.reconcile.bodies import RejectionBody, ResolveBody
from api.reconcile.rejections import MAX_NAME_LENGTH, MOST_LISTED
from api.resolve.model import Verdict
from api.rest.openapi.operations import Options, operation
from api.rest.openapi.responses import json_content, problems, response
from api.rest.openapi.schemas import LABEL, REVISION, Schema, array, closed, ref, text, vocabulary
from api.rest.writes.bodies import JSON

SIGNED: list[Schema] = [{"key": []}]
PAST = ("revision", "known_at", "release")
MENTION = {"name": "Sergei Lavrov", "office": "Foreign Minister", "country": "actors/russia", "date": "2024-04-09"}
REJECTION = {"name": "Lavrov", "record_id": "actors/wang-yi"}
MOST_RANKED, MOST_REASONS = 20, 10


def describe_resolve() -> Options:
    """Options of resolving names."""
    return operation(
        "resolve",
        "resolve",
        "Resolve names to records",
        {
            200: response("A judgement of each name, in their order.", json_content("ResolveAnswer")),
            **problems(401, 404, 406, 413, 415, 422, 429, 503),
        },
        description="Which records names in a text or a table mean. `same` is sure enough to merge; `likely` is for a"
        " person to decide; `unknown` names none. Each candidate says what speaks for it and against it. What was"
        " rejected for a name is not proposed for it again.",
        parameters=PAST,
        requestBody=_body("ResolveBody", {"mentions": [MENTION]}),
    )


def describe_rejections() -> Options:
    """Options of the list of rejections."""
    ok = response("The latest rejections.", json_content("RejectionList"))
    return operation("list_rejections", "resolve", "List rejections", {200: ok, **problems(401, 406, 422, 429, 503)})


def describe_reject() -> Options:
    """Options of rejecting a record for a name."""
    return operation(
        "reject",
        "resolve",
        "Reject a record for a name",
        {201: response("The rejection.", json_content("RejectionAnswer")), **problems(*ALWAYS)},
        description="Remembers that a name does not mean a record: it is not proposed for that name again.",
        requestBody=_body("RejectionBody", REJECTION),
        security=SIGNED,
    ) | {"status_code": 201}


def describe_withdraw() -> Options:
    """Options of withdrawing a rejection."""
    return operation(
        "withdraw_rejection",
        "resolve",
        "Withdraw a rejection",
        {200: response("The rejection that was withdrawn.", json_content("RejectionAnswer")), **problems(*ALWAYS)},
        requestBody=_body("RejectionBody", REJECTION),
        security=SIGNED,
    )


ALWAYS = (401, 403, 404, 413, 415, 422, 429, 503, 507)


def _body(name: str, example: Any) -> Schema:
    return {"required": True, "content": {JSON: {"schema": ref(name), "example": example}}}


def schemas() -> Schema:
    """Return the schemas of bodies and answers by component name."""
    bodies: Schema = {}
    for body in (ResolveBody, RejectionBody):
        schema = body.model_json_schema(ref_template="#/components/schemas/{model}")
        bodies |= schema.pop("$defs", {}) | {body.__name__: schema}
    bodies.pop("SearchKind", None)
    return bodies | {
        "Verdict": vocabulary(Verdict),
        "Judgement": _judgement(),
        "ResolveAnswer": closed(
            "Judgements.",
            ["data", "revision"],
            {"data": array(ref("Judgement"), 50, "One for each name."), "revision": REVISION},
        ),
        "Rejection": _rejection(),
        "RejectionAnswer": closed("A rejection.", ["data"], {"data": ref("Rejection")}),
        "RejectionList": closed(
            "Rejections.", ["data"], {"data": array(ref("Rejection"), MOST_LISTED, "The latest first.")}
        ),
    }


def _judgement() -> Schema:
    members = {
        "verdict": ref("Verdict"),
        "candidates": array(_candidate(), MOST_RANKED, "The candidates, the best first."),
    }
    return closed("How sure it is which record a name means.", list(members), members)


def _candidate() -> Schema:
    members = {
        "record_id": ref("Id"),
        "label": LABEL,
        "kind": ref("SearchKind"),
        "score": {
            "type": "integer",
            "format": "int32",
            "minimum": 0,
            "maximum": 100,
            "description": "How well it fits.",
        },
        "reasons": array(text("A reason.", 500), MOST_REASONS, "What speaks for it and against it."),
    }
    return closed("A record that a name may mean.", list(members), members)


def _rejection() -> Schema:
    members = {
        "name": text("The name.", MAX_NAME_LENGTH),
        "record_id": ref("Id"),
        "author": text("Who rejected it.", 2000),
        "at": {"type": "string", "format": "date-time", "maxLength": 40, "description": "When, in UTC."},
    }
    return closed("That a name does not mean a record.", list(members), members)


def examples() -> Schema:
    """Return the examples of answers by component name."""
    candidate = {
        "record_id": "actors/sergey-lavrov",
        "label": "Sergey Lavrov",
        "kind": "person",
        "score": 100,
        "reasons": ["the whole name agrees", "of this state", "holds this office on that day"],
    }
    rejection = {**REJECTION, "author": "Ada Lovelace", "at": "2026-01-31T12:00:00.000Z"}
    return {
        "ResolveAnswer": {
            "summary": "A judgement.",
            "value": {"data": [{"verdict": "same", "candidates": [candidate]}], "revision": 1},
        },
        "RejectionAnswer": {"summary": "A rejection.", "value": {"data": rejection}},
        "RejectionList": {"summary": "A rejection.", "value": {"data": [rejection]}},
    }
