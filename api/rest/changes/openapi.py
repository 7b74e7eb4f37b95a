"""What the contract says of the feed."""

from typing import Any

from api.changes.events import MEDIA_TYPE
from api.changes.limits import DEFAULT_FEED_PAGE, MAX_FEED_PAGE, MAX_KINDS
from api.query.parse.operators import MAX_ID_LENGTH
from api.rest.formats import Format
from api.rest.openapi import responses
from api.rest.openapi.examples import CHANGE
from api.rest.openapi.schemas import REVISION, SLUG_PATTERN, Schema, closed, ref, text
from schema.catalog import collections, entities
from schema.ledger import Action

Options = dict[str, Any]
LONGEST_LINE = 999_999_999
ABOUT = (
    "Every change in the order of writing, retractions and merges included, each with the patch that leads from what"
    " was there before to what is there after, and the reverse.  Whoever goes on after the `next` of an answer, or"
    " after the `position` of a change, misses nothing and is told nothing twice."
)
EVENTS = (
    "  With `Accept: text/event-stream` (or at `/v1/changes/stream`) changes are told as they happen, from `after` or"
    " `Last-Event-ID` on, or from now."
)


def parameters() -> Schema:
    """Every parameter of the feed by the name that routes refer to it by."""
    kinds = {"type": "array", "maxItems": MAX_KINDS, "items": {"type": "string", "enum": list(entities())}}
    commas = {"style": "form", "explode": False}
    about = {
        "changes.after": (ref("Position"), "Only what comes after this position; from the beginning without it.", {}),
        "changes.kinds": (kinds, "Only changes of records of these kinds.", commas),
        "changes.touching": (
            _touched(),
            "Only changes of this record, and of those that link to it or did before.",
            {},
        ),
        "changes.limit": (_limit(MAX_FEED_PAGE) | {"default": DEFAULT_FEED_PAGE}, "How many changes at most.", {}),
        "changes.lines": (_limit(LONGEST_LINE), "How many changes at most; all without it.", {}),
    }
    return {name: _parameter(NAMES.get(name, name.partition(".")[2]), *rest) for name, rest in about.items()}


NAMES = {"changes.lines": "limit"}


def _touched() -> Schema:
    """An id whose collection is one that there is."""
    slug = SLUG_PATTERN.removeprefix("^")
    return text("The id of a record.", MAX_ID_LENGTH, pattern=f"^({'|'.join(collections())})/{slug}")


def _limit(most: int) -> Schema:
    return {"type": "integer", "format": "int32", "minimum": 1, "maximum": most}


def _parameter(name: str, schema: Schema, description: str, more: Schema) -> Schema:
    return {"name": name, "in": "query", "required": False, "schema": schema, "description": description, **more}


def schemas() -> Schema:
    """The schemas of the feed by name."""
    page = {
        "data": {"type": "array", "maxItems": MAX_FEED_PAGE, "items": ref("Change")},
        "next": ref("Position"),
        "more": {"type": "boolean", "description": "Whether there is more already."},
        "revision": REVISION,
    }
    return {
        "Position": text("A place in the feed: a revision, and a change in it.", 20, pattern=r"^\d{1,9}(\.\d{1,9})?$"),
        "Patch": {
            "type": ["object", "null"],
            "description": "A merge patch (RFC 7396); null stands for no record at all.",
        },
        "Change": closed("A change of one record.", list(CHANGE), _change()),
        "ChangeList": closed("A page of changes.", list(page), page),
    }


def _change() -> Schema:
    return {
        "position": ref("Position"),
        "id": ref("Id"),
        "record_kind": {"type": "string", "enum": list(entities())},
        "action": {"type": "string", "enum": list(map(str, Action))},
        "replaced_by": {"anyOf": [ref("Id"), {"type": "null"}], "description": "What it was merged into."},
        "at": text("When, in UTC.", 30, format="date-time"),
        "author": text("Who wrote it.", 2000),
        "reason": text("Why.", 2000),
        "origin": text("Through which writer it came.", 2000),
        "patch": ref("Patch"),
        "reverse": ref("Patch"),
    }


def describe_changes() -> Options:
    """Options of a page of the feed."""
    content = {
        **responses.shown("ChangeList"),
        **_lines(),
        MEDIA_TYPE: {"schema": {"type": "string", "maxLength": LONGEST_LINE}},
    }
    found = {"description": "Some changes.", "headers": responses.told(*responses.KEPT, "Link"), "content": content}
    answers = {200: found, **responses.unchanged(), **responses.refusals(400, 401, 406, 422, 429, 503)}
    return _options("Follow what changes", ABOUT + EVENTS, "list_changes", answers, "limit")


def describe_change_lines() -> Options:
    """Options of the feed as lines."""
    found = {"description": "One on each line.", "headers": responses.told("Entente-Revision"), "content": _lines()}
    answers = {200: found, **responses.refusals(400, 401, 422, 429, 503)}
    return _options(
        "Export what changed", f"The same as lines, up to now.  {ABOUT}", "export_changes", answers, "lines"
    )


def _lines() -> Schema:
    return {Format.ndjson.media_type: {"schema": ref("Change"), "examples": responses.example("Change")}}


def _options(summary: str, description: str, name: str, answers: dict[int | str, Any], limit: str) -> Options:
    references = [{"$ref": f"#/components/parameters/changes.{word}"} for word in ("after", "kinds", "touching", limit)]
    return {
        "summary": summary,
        "description": description,
        "operation_id": name,
        "tags": ["changes"],
        "responses": answers,
        "openapi_extra": {"parameters": references},
    }
