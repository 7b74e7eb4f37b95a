"""How a page of the reference is answered: tagged by its content, kept while the database is in the same state."""

from collections.abc import Awaitable, Callable
from hashlib import sha256
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api.http.answer_cache import set_answer_state
from api.http.etags import client_tags, has_tag
from api.observe import note_page
from api.rest.cite.routes import base_address
from web.address import PageView
from web.languages import Language
from web.render import HEADERS, NO_INDEX, render

Build = Callable[[Request], Awaitable[dict[str, Any]]]
"""What a template shows, with its `title`, and its `path` if the page has several.  Raises Refusal."""


async def reference_page(request: Request, template: str, build: Build) -> Response:
    """The page that a template makes of what `build` returns; 304 where the client has it.

    The tag follows from the content: descriptions change with the program, examples with the data.
    """
    note_page()
    state = await request.app.state.reader.state()
    shown = await build(request)
    base = base_address(request)
    kept = {"canonical": base + shown.pop("path", request.url.path), "base": base}
    shown |= {"request": request, "view": PageView({}), "tools": None, **kept}
    page = await run_in_threadpool(render, template, Language.of(request), **shown)
    tag = f'W/"{sha256(page.encode()).hexdigest()[:20]}"'
    headers = HEADERS | {"ETag": tag, "Cache-Control": "no-cache"} | (NO_INDEX if request.url.query else {})
    set_answer_state(request.scope, state)
    if has_tag(client_tags(request), tag):
        return Response(status_code=304, headers=headers | {"Vary": "Accept-Encoding"})
    return HTMLResponse(page, headers=headers)
