"""The OpenAPI part of the change feed."""

from typing import Any

from api.changes.events import MEDIA_TYPE
from api.changes.limits import DEFAULT_FEED_PAGE, MAX_FEED_PAGE, MAX_KINDS
from api.query.parse.operators import MAX_ID_LENGTH
from api.rest.formats import Format
from api.rest.openapi.operations import Options, operation
from api.rest.openapi.parameters import WITH_COMMAS, by_name, int32, query_parameter
from api.rest.openapi.responses import CACHED, example, json_content, not_modified, problems, response
from api.rest.openapi.schemas import REVISION, SLUG_PATTERN, Schema, array, closed, nullable, ref, text
from schema.catalog import collections, entities
from schema.ledger import Action

MAX_LINES = 999_999_999
MAX_SIGNATURE_LENGTH = 2000
FEED = (
    "Returns every change in the order of writing, retractions and merges included, each with the merge patch from the"
    " earlier state to the later one and its reverse.  To read every change exactly once, continue after the `next` of"
    " a response or after the `position` of a change."
)
EVENTS = (
    "  With `Accept: text/event-stream`, or at `/v1/changes/stream`, changes are streamed as they happen: from `after`"
    " or `Last-Event-ID`, or else from now on."
)
EXAMPLE: dict[str, Any] = {
    "position": "1.1-9f0c2a71d4",
    "id": "publishers/wikidata",
    "record_kind": "publisher",
    "action": "created",
    "replaced_by": None,
    "at": "2026-01-31T09:30:00.000Z",
    "author": "Entente",
    "reason": "The seeds.",
    "origin": "seed",
    "patch": {"id": "publishers/wikidata", "label": "Wikidata", "kind": "community"},
    "reverse": None,
}
"""An invented change: the first change of a real knowledge base depends on its seeds."""


def describe_changes() -> Options:
    """Options of a page of the feed."""
    content = {
        **json_content("ChangeList"),
        **_lines(),
        MEDIA_TYPE: {"schema": {"type": "string", "maxLength": MAX_LINES}},
    }
    ok = response("A page of changes.", content, *CACHED, "Link")
    answers = {200: ok, **not_modified(), **problems(401, 406, 410, 422, 429, 503)}
    return operation(
        "list_changes",
        "changes",
        "List changes",
        answers,
        description=FEED + EVENTS,
        parameters=[*FILTERS, "changes.limit"],
    )


def describe_change_lines() -> Options:
    """Options of the feed as lines."""
    ok = response("One change per line.", _lines())
    return operation(
        "export_changes",
        "changes",
        "Export changes",
        {200: ok, **problems(401, 410, 422, 429, 503)},
        description=f"The same as lines, up to now.  {FEED}",
        parameters=[*FILTERS, "changes.lines"],
    )


FILTERS = ("changes.after", "changes.kinds", "changes.touching")


def _lines() -> Schema:
    return {Format.ndjson.media_type: {"schema": ref("Change"), "examples": example("Change")}}


def parameters() -> Schema:
    """Return the parameters of the feed by component name."""
    kinds = {
        "type": "array",
        "minItems": 1,
        "maxItems": MAX_KINDS,
        "items": {"type": "string", "enum": list(entities())},
    }
    after = "Return only changes after this position; from the beginning by default."
    touching = "Return only changes of this record, and of records that link to it or did so before the change."
    most = "The maximum number of changes to return"
    own = [
        query_parameter("after", ref("Position"), after),
        query_parameter("kinds", kinds, "Return only changes of records of these kinds.", **WITH_COMMAS),
        query_parameter("touching", _existing_collection(), touching),
        query_parameter("limit", int32(1, MAX_FEED_PAGE, default=DEFAULT_FEED_PAGE), f"{most}."),
    ]
    lines = query_parameter("limit", int32(1, MAX_LINES), f"{most}; all by default.")
    return by_name(own, "changes.") | {"changes.lines": lines}


def _existing_collection() -> Schema:
    slug = SLUG_PATTERN.removeprefix("^")
    return text("The id of a record.", MAX_ID_LENGTH, pattern=f"^({'|'.join(collections())})/{slug}")


def schemas() -> Schema:
    """Return the schemas of the feed by component name."""
    page = {
        "data": array(ref("Change"), MAX_FEED_PAGE, "The changes."),
        "next": ref("Position"),
        "more": {"type": "boolean", "description": "Whether more changes follow."},
        "revision": REVISION,
    }
    return {
        "Position": text(
            "A position in the feed: a revision, a change in it, and the mark of the revision in its history.",
            30,
            pattern=r"^\d{1,9}(\.\d{1,9})?(-[0-9a-f]{10})?$",
        ),
        "Patch": {
            "type": ["object", "null"],
            "description": "A merge patch (RFC 7396); null stands for the absence of the record.",
        },
        "Change": closed("A change of one record.", list(EXAMPLE), _change()),
        "ChangeList": closed("A page of changes.", list(page), page),
    }


def _change() -> Schema:
    return {
        "position": ref("Position"),
        "id": ref("Id"),
        "record_kind": {"type": "string", "enum": list(entities())},
        "action": {"type": "string", "enum": list(map(str, Action))},
        "replaced_by": {**nullable(ref("Id")), "description": "The record that it was merged into."},
        "at": text("When it was made, in UTC.", 30, format="date-time"),
        "author": text("Who made it.", MAX_SIGNATURE_LENGTH),
        "reason": text("Why it was made.", MAX_SIGNATURE_LENGTH),
        "origin": text("The writer it came through, such as `seed` or `api`.", MAX_SIGNATURE_LENGTH),
        "patch": ref("Patch"),
        "reverse": ref("Patch"),
    }


def examples() -> Schema:
    """Return the examples of the feed by component name."""
    page = {"data": [EXAMPLE], "next": EXAMPLE["position"], "more": True, "revision": 1}
    return {
        "Change": {"summary": "A change.", "value": EXAMPLE},
        "ChangeList": {"summary": "A page of changes.", "value": page},
    }
