"""The options that routes are declared with, which FastAPI turns into the operations of the document."""

from collections.abc import Iterable
from typing import Any

from api.rest.openapi import parameters as shared
from api.rest.openapi import responses
from api.rest.openapi.schemas import REVISION, Schema, closed

Options = dict[str, Any]
Answers = dict[int | str, Schema]


def operation(
    id: str,
    tag: str,
    summary: str,
    answers: Answers,
    *,
    description: str | None = None,
    parameters: Iterable[str] = (),
    **extra: Any,
) -> Options:
    """Return the options of one route.

    `parameters` are names of components; `extra` is added to the operation as it is (`requestBody`, `security`).
    """
    references = [shared.reference(name) for name in parameters]
    return {
        "operation_id": id,
        "tags": [tag],
        "summary": summary,
        "description": description,
        "responses": answers,
        "openapi_extra": extra | ({"parameters": references} if references else {}),
    }


def describe_liveness() -> Options:
    """Options of the liveness probe."""
    schema = closed("The process is alive.", ["status"], {"status": {"const": "ok"}})
    return _probe("healthz", "Check liveness", "Whether the process is alive.", schema, {"status": "ok"})


def describe_readiness() -> Options:
    """Options of the readiness probe."""
    properties = {"status": {"const": "ready"}, "revision": REVISION}
    seeds = {"loading": _loading(), "failed": _failed()}
    schema = closed("The service can answer requests.", list(properties), properties | seeds)
    example = {"status": "ready", "revision": 1}
    return _probe("readyz", "Check readiness", "Whether the database answers.", schema, example, 503)


def _loading() -> Schema:
    """The schema of what is being loaded while requests are answered."""
    properties = _progress()
    return closed("What is being loaded; missing if nothing is.", list(properties), properties)


def _failed() -> Schema:
    """The schema of what could not be loaded."""
    reason: Schema = {"type": "string", "maxLength": 500, "description": "Why loading failed."}
    properties = _progress() | {"reason": reason}
    return closed("What could not be loaded; the next start goes on with it.", list(properties), properties)


def _progress() -> dict[str, Schema]:
    count: Schema = {"type": "integer", "format": "int32", "minimum": 0, "maximum": 1000}
    return {
        "seed": {"type": "string", "maxLength": 40},
        "table": {"type": "string", "maxLength": 100, "description": "The table that is being loaded."},
        "done": count,
        "tables": count,
    }


def _probe(id: str, summary: str, description: str, schema: Schema, example: Any, *refused: int) -> Options:
    content = {"application/json": {"schema": schema, "example": example}}
    answers = {200: responses.response(schema["description"], content), **responses.problems(*refused)}
    return operation(id, "health", summary, answers, description=description)
