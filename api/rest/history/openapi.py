"""The OpenAPI part of histories: who changed what in a record, when and why."""

from api.query.parse.limits import DEFAULT_VERSIONS, MAX_FIELDS, MAX_VERSIONS
from api.query.parse.moments import PAST_PARAMETERS
from api.query.parse.operators import MAX_TEXT_LENGTH
from api.rest.cite.openapi import reference_content
from api.rest.openapi.operations import Options, operation
from api.rest.openapi.parameters import by_name, int32, query_parameter
from api.rest.openapi.responses import CACHED, json_content, problems, reference, response
from api.rest.openapi.schemas import (
    ACTION,
    MAX_STORED_LENGTH,
    REVISION,
    Schema,
    array,
    closed,
    integer,
    nullable,
    ref,
    text,
)
from schema.catalog import kind_of
from schema.entity import Entity

DESCRIPTION = (
    "Returns every change of the record, the latest first: who made it, when and why, the fields that it changed and"
    " the citations that were added with it.  Retracted and merged records keep their history."
)
MAX_REVISION = 2**31 - 1


def describe_history(entity: type[Entity]) -> Options:
    """Options of the history of a record."""
    name, kind = entity.collection(), kind_of(entity)
    return operation(
        f"get_history_of_{kind}",
        name,
        f"Get the history of one of the {name}",
        {200: reference("History"), **problems(401, 404, 406, 422, 429, 503)},
        description=DESCRIPTION,
        parameters=[f"{kind}.slug", "history.limit", "history.before", *PAST_PARAMETERS, "cite"],
    )


def parameters() -> Schema:
    """Return the parameters of histories by component name."""
    limit = int32(1, MAX_VERSIONS, default=DEFAULT_VERSIONS)
    revision = integer("A revision.", maximum=MAX_REVISION, minimum=1)
    before = "Return only changes before this revision, which an earlier response returned as `next`."
    own = [
        query_parameter("limit", limit, "The maximum number of changes to return.", 10),
        query_parameter("before", revision, before, 2),
    ]
    return by_name(own, "history.")


def responses() -> Schema:
    """Return the response by component name."""
    return {"History": response("The changes.", json_content("History") | reference_content(), *CACHED)}


def schemas() -> Schema:
    """Return the schema of a history by component name."""
    page = {
        "data": array(_change(), MAX_VERSIONS, "The changes."),
        "next": {**nullable(integer("A revision.")), "description": "The value for `before`; null on the last page."},
        "revision": REVISION,
    }
    return {"History": closed("The changes of a record, the latest first.", list(page), page)}


def _change() -> Schema:
    change = {
        "revision": integer("The revision that made the change."),
        "at": text("When it was made, in UTC.", 40, format="date-time"),
        "author": text("Who made it.", MAX_TEXT_LENGTH),
        "reason": text("Why it was made.", MAX_TEXT_LENGTH),
        "origin": text("The writer it came through, such as `seed` or `api`.", MAX_TEXT_LENGTH),
        "action": ACTION,
        "fields": array(_field(), MAX_FIELDS, "The fields that it changed."),
        "citations": array(ref("Citation"), MAX_STORED_LENGTH, "The citations that were added with it."),
    }
    return closed("One change.", list(change), change)


def _field() -> Schema:
    value = {
        "description": "The value; null if there was none.",
        "type": ["string", "number", "boolean", "null"],
        "maxLength": MAX_STORED_LENGTH,
    }
    field = {"field": text("The name of the field.", 60), "before": value, "after": value}
    return closed("The change of one field.", list(field), field)


def examples() -> Schema:
    """Return the example of a history by component name."""
    version = {
        "revision": 1,
        "at": "2026-11-24T00:53:18.254Z",
        "author": "Entente",
        "reason": "The seeds that Entente comes with.",
        "origin": "seed",
        "action": "created",
        "fields": [{"field": "label", "before": None, "after": "China"}],
        "citations": [],
    }
    page = {"data": [version], "next": None, "revision": 1}
    return {"History": {"summary": "The history of a record.", "value": page}}
