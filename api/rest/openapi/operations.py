"""What the contract says of each route, as the options that the route is declared with."""

from typing import Any

from starlette.responses import Response

from api.query.parse.moments import PAST_PARAMETERS
from api.rest.openapi import parameters, responses
from api.rest.openapi.schemas import REVISION, closed, ref
from schema.catalog import kind_of
from schema.entity import Entity

Options = dict[str, Any]

ALONG_LINKS = (
    "Filters also go along links, such as `participations.actor=actors/china` of meetings;"
    " those along one link speak of the same row."
)


def describe_list(entity: type[Entity]) -> Options:
    """Options of a list."""
    name = entity.collection()
    return {
        "summary": f"List {name}",
        "description": f"{entity.__doc__}\n\n{ALONG_LINKS}",
        "operation_id": f"list_{name}",
        "tags": [name],
        "responses": {
            200: responses.json_list(entity),
            **responses.unchanged(),
            **responses.refusals(400, 401, 406, 422, 429, 503),
        },
        "openapi_extra": {"parameters": parameters.for_list(entity)},
    }


def describe_export(entity: type[Entity]) -> Options:
    """Options of an export."""
    name = entity.collection()
    return {
        "summary": f"Export {name}",
        "description": f"The whole list, in a format of rows.  {ALONG_LINKS}",
        "operation_id": f"export_{name}",
        "tags": [name],
        "responses": {
            200: responses.export(entity),
            **responses.unchanged(),
            **responses.refusals(400, 401, 404, 422, 429, 503),
        },
        "openapi_extra": {"parameters": parameters.for_export(entity)},
        "response_class": Response,
    }


def describe_detail(entity: type[Entity]) -> Options:
    """Options of a single record."""
    name = entity.collection()
    return {
        "summary": f"Get one of the {name}",
        "description": entity.__doc__,
        "operation_id": f"get_{kind_of(entity)}",
        "tags": [name],
        "responses": {
            200: responses.json_detail(entity),
            **responses.unchanged(),
            **responses.refusals(308, 400, 401, 404, 406, 410, 422, 429, 451, 503),
        },
        "openapi_extra": {"parameters": parameters.for_detail(entity)},
    }


def describe_history(entity: type[Entity]) -> Options:
    """Options of the history of a record."""
    name = entity.collection()
    return {
        "summary": f"Get the history of one of the {name}",
        "description": "Who changed what, when and why, field by field, the last change first; with the citations that"
        " came with it.  It is told of records that are not there any more, too.",
        "operation_id": f"get_history_of_{kind_of(entity)}",
        "tags": [name],
        "responses": {
            200: responses.json_history(),
            **responses.refusals(400, 401, 404, 406, 422, 429, 503),
        },
        "openapi_extra": {"parameters": _of_a_history(entity)},
    }


def _of_a_history(entity: type[Entity]) -> list[dict[str, Any]]:
    return parameters.refs(f"{kind_of(entity)}.slug", "history.limit", "history.before", *PAST_PARAMETERS, "cite")


def describe_index() -> Options:
    """Options of the list of collections."""
    return {
        "summary": "What there is",
        "operation_id": "list_collections",
        "tags": ["collections"],
        "responses": {
            200: responses.plain("Every collection.", ref("Collections")),
            **responses.refusals(401, 406, 429),
        },
    }


def describe_liveness() -> Options:
    """Options of the route that tells whether the process is alive."""
    answer = closed("Alive.", ["status"], {"status": {"const": "ok"}})
    return _health("Whether the process is alive", "healthz", responses.plain("Alive.", answer, {"status": "ok"}), [])


def describe_readiness() -> Options:
    """Options of the route that tells whether the database answers."""
    answer = closed("Ready.", ["status", "revision"], {"status": {"const": "ready"}, "revision": REVISION})
    example = {"status": "ready", "revision": 1}
    return _health("Whether the database answers", "readyz", responses.plain("Ready.", answer, example), [503])


def _health(summary: str, name: str, answer: dict[str, Any], refused: list[int]) -> Options:
    return {
        "summary": summary,
        "description": f"{summary}, for whoever watches it.",
        "operation_id": name,
        "tags": ["health"],
        "responses": {200: answer, **responses.refusals(*refused)},
    }
