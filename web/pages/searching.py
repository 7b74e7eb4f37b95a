"""The search page, and the suggestions below the search box."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from api.http.answer_cache import set_answer_state
from api.http.etags import caching_headers
from web.address import href
from web.render import answer_page
from web.search import search, suggestions

MIN_LETTERS = 2
FORM = "suggestions"


async def search_page(request: Request) -> Response:
    """What the base has for the words `q`.  Raises Refusal."""
    q = request.query_params.get("q", "").strip()
    answer, groups = await search(request, q)
    title = f"Search: {q}" if q else "Search"
    return await answer_page(request, "search.html", answer, title=title, q=q, groups=groups)


async def suggest(request: Request) -> Response:
    """Records for the first letters of a name, as JSON.  Raises Refusal."""
    q = request.query_params.get("q", "").strip()
    if len(q) < MIN_LETTERS:
        return JSONResponse([], headers={"Cache-Control": "no-store"})
    answer, groups = await search(request, q, first=4)
    found = [{**one, "href": href(one["id"])} for one in suggestions(groups)]
    state = await request.app.state.reader.state_at(answer.revision)
    set_answer_state(request.scope, state)
    return JSONResponse(found, headers=caching_headers(state, FORM))
