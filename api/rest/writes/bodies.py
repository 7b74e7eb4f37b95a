"""What a client sends in a body: one JSON object, of a media type and a size that we read."""

import json
from typing import Any, TypeVar

from fastapi import Request
from pydantic import BaseModel, ValidationError

from api.errors import Code, Refusal, nearest
from api.write import FieldError, Invalid

JSON = "application/json"
MERGE_PATCH = "application/merge-patch+json"
LARGEST_BODY = 2 * 1024 * 1024
MAX_BATCH_BODY = 32 * 1024 * 1024
Model = TypeVar("Model", bound=BaseModel)


async def parse_object(request: Request, *media: str, most: int = LARGEST_BODY) -> dict[str, Any]:
    """The JSON object in a body.  Raises Refusal: UNSUPPORTED_MEDIA_TYPE, TOO_LARGE, BAD_USER_INPUT."""
    body = await _body(request, most)
    given = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if given not in (media or (JSON,)):
        detail = f"A body of {given[:80] or 'no media type'} cannot be read."
        raise Refusal(Code.UNSUPPORTED_MEDIA_TYPE, detail, f"Send {' or '.join(media or (JSON,))}.")
    return parsed(body)


async def parse_command(request: Request, model: type[Model], *, most: int = LARGEST_BODY) -> Model:
    """The command in a body; its members may also stand in the query string.

    Raises Refusal, and Invalid with all that is wrong with it.
    """
    given: dict[str, Any] = {}
    if request.headers.get("content-length", "0") != "0" or "transfer-encoding" in request.headers:
        given = await parse_object(request, most=most)
    for name, value in request.query_params.multi_items():
        if name in given:
            raise Invalid([FieldError("", name[:80], "is given twice")])
        given[name] = FLAGS.get(value, value)
    return read(model, given)


FLAGS = {"true": True, "false": False}


def read(model: type[Model], given: dict[str, Any]) -> Model:
    """An object as a command.  Raises Invalid with all that is wrong with it."""
    try:
        return model.model_validate(given)
    except ValidationError as problem:
        raise Invalid([_finding(model, given, error) for error in problem.errors()]) from None


def _finding(model: type[BaseModel], given: Any, error: Any) -> FieldError:
    path = _path(given, error["loc"])
    message = error["msg"]
    if error["type"] == "extra_forbidden":
        known = model.model_fields if len(path) == 1 else ()
        message = f"is not known here. {nearest(str(path[-1]), known)}".rstrip()
    elif error["type"].startswith("union_tag"):
        path.append(error["ctx"]["discriminator"].strip("'"))
        message = f"is one of {error['ctx']['expected_tags']}" if "expected_tags" in error["ctx"] else "Field required"
    field = ".".join(map(str, path)).encode(errors="backslashreplace").decode()
    return FieldError("", field, message)


def _path(given: Any, told: tuple[str | int, ...]) -> list[str | int]:
    """Where something is in what was given: pydantic also names the kind of a member, which is no step there."""
    path: list[str | int] = []
    for step in told[:-1]:
        if step in given if isinstance(given, dict) else isinstance(given, list) and isinstance(step, int):
            path.append(step)
            given = given[step]
    return [*path, *told[-1:]]


async def _body(request: Request, most: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > most:
            raise Refusal(Code.TOO_LARGE, f"The body is over {most} bytes.", "Send it in parts.")
        parts.append(part)
    request.state.body = b"".join(parts)
    return b"".join(parts)


def parsed(body: bytes) -> dict[str, Any]:
    """The JSON object that a text holds.  Raises Refusal, BAD_USER_INPUT."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as problem:
        raise Refusal(Code.BAD_USER_INPUT, f"The body is not JSON: {problem}."[:300], None, "body") from None
    if not isinstance(found, dict):
        raise Refusal(Code.BAD_USER_INPUT, "The body is not a JSON object.", 'Send {"name": value, ...}.', "body")
    return found
