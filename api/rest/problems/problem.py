"""Refusals as RFC 9457 problem details."""

from dataclasses import replace
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import JSONResponse
from starlette.routing import Match

from api.errors import Code, Refusal
from api.http.failures import client_left
from api.http.prefix import in_words, prefixed
from api.rest.problems.paths import path_hint
from api.rest.serialize import serialize
from api.write import Invalid

MEDIA_TYPE = "application/problem+json"
BY_STATUS = {404: Code.NOT_FOUND, 405: Code.METHOD_NOT_ALLOWED, 406: Code.NOT_ACCEPTABLE, 413: Code.TOO_LARGE}


INTERNAL_ERROR = Refusal(Code.INTERNAL, "This is an error of the server, not of the request.")


def problem(refusal: Refusal, instance: str) -> Response:
    """A refusal as a response."""
    headers = {"Cache-Control": "no-store", **refusal.headers}
    return JSONResponse(content(refusal, instance), refusal.status, headers, media_type=MEDIA_TYPE)


def content(refusal: Refusal, instance: str) -> dict[str, Any]:
    """The members of a problem, without empty ones.  An empty instance refers to the request itself."""
    members = {
        "type": prefixed(refusal.code.page),
        "title": refusal.title,
        "status": refusal.status,
        "code": str(refusal.code),
        "detail": in_words(refusal.detail),
        "hint": in_words(refusal.hint),
        "field": refusal.field,
    }
    named = {name: value for name, value in members.items() if value}
    return named | {"instance": prefixed(instance) if instance else ""} | _more(refusal)


def _more(refusal: Refusal) -> dict[str, Any]:
    """Further members for programs; the current state of a record has the form of its detail."""
    return {name: serialize(value) if name == "current" else value for name, value in refusal.more.items()}


def invalid(problem: Invalid) -> Refusal:
    """All validation errors as one refusal: the first one in words, each of them in a list."""
    errors = problem.listed()
    first, more = errors[0], len(problem.findings) - 1
    also = f" And {more} more: see errors." if more else ""
    detail = f"{first['field']}: {first['message']}".removeprefix(": ") + ("." + also if also else "")
    hint = first.get("hint")
    return Refusal(Code.VALIDATION_FAILED, detail, hint, first["field"] or None, more={"errors": errors})


def moved(refusal: Refusal, request: Request) -> dict[str, str]:
    """The `Location` of the same request for the record that another one was merged into."""
    if refusal.code is not Code.MERGED:
        return {}
    path = prefixed(request.url.path.replace(f"/{refusal.more['id']}", f"/{refusal.more['replaced_by']}", 1))
    return {"Location": f"{path}?{request.url.query}" if request.url.query else path}


def elsewhere(refusal: Refusal, request: Request) -> Refusal:
    """Turn a merged record in the body into a validation error: a redirect would not help there."""
    if refusal.code is not Code.MERGED or f"/{refusal.more['id']}" in request.url.path:
        return refusal
    errors = [{"field": refusal.field, "message": refusal.detail}]
    return replace(refusal, code=Code.VALIDATION_FAILED, more={"errors": errors, **refusal.more})


def install(app: FastAPI) -> None:
    """Answer every error of the application as a problem."""

    @app.exception_handler(Refusal)
    async def refused(request: Request, refused: Refusal) -> Response:
        refusal = elsewhere(refused, request)
        response = problem(refusal, request.url.path)
        response.headers.update(moved(refusal, request))
        return response

    @app.exception_handler(Invalid)
    async def not_sound(request: Request, problem_: Invalid) -> Response:
        return problem(invalid(problem_), request.url.path)

    @app.exception_handler(HTTPException)
    async def by_status(request: Request, error: HTTPException) -> Response:
        code = BY_STATUS.get(error.status_code, Code.BAD_USER_INPUT)
        if code is Code.NOT_FOUND and (address := _without_slash(request)):
            return Response(status_code=307, headers={"Location": address})
        response = problem(Refusal(code, _detail(code, request), _hint(code, request)), request.url.path)
        response.headers.update(error.headers or {})
        return response

    @app.exception_handler(RequestValidationError)
    async def malformed(request: Request, error: RequestValidationError) -> Response:
        first = error.errors()[0]
        field = str(first["loc"][-1])
        return problem(Refusal(Code.BAD_USER_INPUT, f"{field}: {first['msg']}.", None, field), request.url.path)

    @app.exception_handler(ClientDisconnect)
    async def left(_: Request, __: ClientDisconnect) -> Response:
        return client_left()

    @app.exception_handler(Exception)
    async def ours(request: Request, _: Exception) -> Response:
        return internal_error(request.url.path)


def internal_error(path: str) -> Response:
    """The response to a request that met a mistake of ours."""
    return problem(INTERNAL_ERROR, path)


def _detail(code: Code, request: Request) -> str:
    if code is Code.METHOD_NOT_ALLOWED:
        return f"{request.method} is not allowed at {prefixed(request.url.path)}."
    return f"There is nothing at {prefixed(request.url.path)}."


def _without_slash(request: Request) -> str | None:
    """The address of the same request without the slash at its end, if something is there."""
    path = request.url.path.rstrip("/")
    if path == request.url.path or not any(
        route.matches({**request.scope, "path": path})[0] is not Match.NONE for route in request.app.routes
    ):
        return None
    return prefixed(f"{path}?{request.url.query}" if request.url.query else path)


def _hint(code: Code, request: Request) -> str | None:
    return path_hint(request.url.path, request.app.routes) if code is Code.NOT_FOUND else None
