"""Request bodies: one JSON object, of a supported media type and a limited size."""

import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar

from fastapi import Request
from pydantic import BaseModel, ValidationError

from api.errors import Code, Refusal, nearest
from api.rest.writes.idempotency import HEADER, digest_of
from api.rest.writes.large_bodies import LARGE_BODIES, MAX_BODY_BYTES, ReceivedBody, take_nothing
from api.write import Invalid, InvalidField

JSON = "application/json"
MERGE_PATCH = "application/merge-patch+json"
Model = TypeVar("Model", bound=BaseModel)
NO_MODELS: Mapping[str, type[BaseModel]] = {}


async def parse_object(
    request: Request, *media: str, most: int = MAX_BODY_BYTES, take: Callable[[int], None] = take_nothing
) -> dict[str, Any]:
    """Return the JSON object in a body, whose bytes `take` counts.

    Raises Refusal: UNSUPPORTED_MEDIA_TYPE, TOO_LARGE, OVERLOADED, BAD_USER_INPUT.
    """
    received = ReceivedBody(most, take)
    async for part in request.stream():
        received.add(part)
    supported = media or (JSON,)
    sent = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if sent not in supported:
        detail = f"A body of {sent[:80] or 'no media type'} cannot be read."
        raise Refusal(Code.UNSUPPORTED_MEDIA_TYPE, detail, f"Send {' or '.join(supported)}.")
    return await LARGE_BODIES.beside_loop(received.size, partial(_parsed, request), received)


def _parsed(request: Request, received: ReceivedBody) -> dict[str, Any]:
    body = received.whole()
    if HEADER in request.headers:
        request.state.digest = digest_of(request, body)
    return parse_json(body)


async def parse_command(request: Request, model: type[Model]) -> tuple[Model, list[InvalidField]]:
    """Return the command in a body, and every error in it; its members may also be given in the query string.

    Raises Refusal, and Invalid with every error in it.
    """
    return validate(model, await parse_values(request))


async def parse_values(
    request: Request, *, most: int = MAX_BODY_BYTES, take: Callable[[int], None] = take_nothing
) -> dict[str, Any]:
    """Return the members of a body and of the query string.  Raises Refusal, and Invalid."""
    values: dict[str, Any] = {}
    if request.headers.get("content-length", "0") != "0" or "transfer-encoding" in request.headers:
        values = await parse_object(request, most=most, take=take)
    for name, value in request.query_params.multi_items():
        if name in values:
            raise Invalid([InvalidField("", name[:80], "is given more than once")])
        values[name] = FLAGS.get(value, value)
    return values


UNREAD = "-"
"""Stands for a reason that is not valid: nothing is written with it."""
FLAGS = {"true": True, "false": False}


def validate(model: type[Model], values: dict[str, Any]) -> tuple[Model, list[InvalidField]]:
    """Return an object as a command, and every error in it; with errors, only its valid members.

    Raises Invalid if one without which the command is unclear is not valid.
    """
    try:
        return model.model_validate(values), []
    except ValidationError as invalid:
        found = invalid.errors()
    errors = [field_error(model, values, error) for error in found]
    failed = {error["loc"][0] for error in found}
    if any(name in failed for name, info in model.model_fields.items() if info.is_required() and name != "reason"):
        raise Invalid(errors)
    valid = {name: value for name, value in values.items() if name in model.model_fields and name not in failed}
    return model.model_construct(**{"reason": UNREAD, **valid}), errors


def field_error(
    model: type[BaseModel], values: Any, error: Any, tagged: Mapping[str, type[BaseModel]] = NO_MODELS
) -> InvalidField:
    """Converts an error of pydantic, with the nearest valid name as hint; `tagged` are the models of unions by tag."""
    path = _path(values, error["loc"])
    message, hint = error["msg"], ""
    if error["type"] == "extra_forbidden":
        owner = model if len(error["loc"]) == 1 else tagged.get(str(error["loc"][-2]))
        message = "is not a field of this object"
        hint = nearest(str(path[-1])[:80], owner.model_fields) if owner else ""
    elif error["type"] == "union_tag_invalid":
        path.append(error["ctx"]["discriminator"].strip("'"))
        tags = [tag.strip("' ") for tag in error["ctx"]["expected_tags"].split(",")]
        message, hint = f"is one of {error['ctx']['expected_tags']}", nearest(error["ctx"]["tag"][:80], tags)
    elif error["type"] == "union_tag_not_found":
        path.append(error["ctx"]["discriminator"].strip("'"))
        message = "Field required"
    field = ".".join(map(str, path)).encode(errors="backslashreplace").decode()
    return InvalidField("", field, message, hint)


def _path(values: Any, location: tuple[str | int, ...]) -> list[str | int]:
    """Return the path of an error in the body: pydantic's location also names the kind of a union's member."""
    path: list[str | int] = []
    for step in location[:-1]:
        if step in values if isinstance(values, dict) else isinstance(values, list) and isinstance(step, int):
            path.append(step)
            values = values[step]
    return [*path, *location[-1:]]


def parse_json(body: bytes) -> dict[str, Any]:
    """Return the JSON object that a text holds.  Raises Refusal, BAD_USER_INPUT."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError) as problem:
        raise Refusal(Code.BAD_USER_INPUT, f"The body is not JSON: {problem}."[:300], None, "body") from None
    if not isinstance(value, dict):
        raise Refusal(Code.BAD_USER_INPUT, "The body is not a JSON object.", 'Send {"name": value, ...}.', "body")
    return value
