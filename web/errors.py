"""Errors as pages for browsers; other clients get the same errors as problem details."""

import re
from collections.abc import Callable
from typing import Any

from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from api.errors import Code, Refusal
from api.http.prefix import in_words, prefixed
from web.address import query_string
from web.negotiation import prefers_page
from web.render import plain_page
from web.words.vocabulary import COLLECTIONS

Handler = Callable[[Any, Any], Any]
DATA_PATHS = (
    "/v1",
    "/graphql",
    "/mcp",
    "/healthz",
    "/readyz",
    "/metrics",
    "/openapi.json",
    "/schema.graphql",
    "/problems",
)
ID = re.compile(rf"\b(?:{'|'.join(COLLECTIONS)})/[\w.~-]*\w")
NOT_FOUND = Refusal(Code.NOT_FOUND, "There is no such page.", "Search for a name, or begin at the home page.")


def install(app: FastAPI) -> None:
    """Answers errors of pages with pages.  Call it when all other handlers are there."""
    for kind in (Refusal, HTTPException):
        app.add_exception_handler(kind, _with_pages(app.exception_handlers[kind]))


def _with_pages(otherwise: Handler) -> Handler:
    async def answer(request: Request, error: Any) -> Any:
        if not prefers_page(request.scope) or request.url.path.startswith(DATA_PATHS):
            return await otherwise(request, error)
        if isinstance(error, HTTPException) and error.status_code != NOT_FOUND.status:
            return await otherwise(request, error)
        if isinstance(error, HTTPException) and (moved := await otherwise(request, error)).status_code < 400:
            return moved
        return await error_page(request, error if isinstance(error, Refusal) else NOT_FOUND)

    return answer


async def error_page(request: Request, refusal: Refusal) -> Response:
    """A refusal as a page: what is wrong, what would be right, and where to go on."""
    response = await plain_page(
        request,
        "error.html",
        title=refusal.title,
        status=refusal.status,
        number=refusal.status,
        detail=in_words(refusal.detail),
        hint=in_words(refusal.hint),
        links=_links(request, refusal),
    )
    response.headers.update(refusal.headers)
    return response


def _links(request: Request, refusal: Refusal) -> list[tuple[str, str]]:
    """Records that the hint names, a search for the words of an id, and the history of a record that was retracted."""
    found = [(id, prefixed(f"/{id}")) for id in dict.fromkeys(ID.findall(refusal.hint or ""))]
    _, collection, slug, *_ = [*request.url.path.split("/"), "", ""]
    if refusal.code is Code.NOT_FOUND and collection in COLLECTIONS and slug:
        words = slug.replace("-", " ")
        found.append((f"Search for “{words}”", prefixed(f"/search{query_string([('q', words)])}")))
    if refusal.code is Code.GONE:
        found.append(("Its history", prefixed(f"/v1{request.url.path}/history")))
    return found
