"""The search page, and the suggestions below the search box."""

from collections.abc import Mapping
from typing import Any

from anyascii import anyascii
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from api.http.answer_cache import set_answer_state
from api.http.etags import caching_headers
from api.http.prefix import prefixed
from api.query.parse.search_words import index_words
from api.rest.respond import check_parameters
from web.address import href, query_string
from web.ask import ask
from web.render import answer_page, plain_page
from web.words.vocabulary import word

MIN_LETTERS = 2
PAGE_SIZE = 30
FORM = "suggestions"


async def search_page(request: Request) -> Response:
    """What the base has for the words `q`, of one `kind` and labelled in `lang` if the address names them.

    Raises Refusal.
    """
    names = ("q", "kind", "lang", "after")
    check_parameters(request, names)
    q, kind, lang, after = (request.query_params.get(name, "").strip() for name in names)
    if not q:
        return await plain_page(request, "search.html", title="Search", q="", found=None)
    kinds = [kind.upper()] if kind else []
    answer = await ask(request, "search", {"q": q, "first": PAGE_SIZE, "after": after, "kinds": kinds, "lang": lang})
    found = answer.data["search"]
    info = found["pageInfo"]
    kept = [("q", q), ("kind", kind), ("lang", lang)]
    following = query_string([*kept, ("after", info["endCursor"])]) if info["hasNextPage"] else ""
    return await answer_page(
        request,
        "search.html",
        answer,
        title=f"Search: {q}",
        q=q,
        kind=kind,
        lang=lang,
        is_near=not any(is_written(q, hit["matched"]) for hit in found["nodes"]),
        found=found,
        following=following and prefixed(f"/search{following}"),
    )


def is_written(q: str, name: str) -> bool:
    """Whether a word of a name, or the name as one word, begins with a word of a search, in any script."""
    searched, words = (index_words(f"{text} {anyascii(text)}").split() for text in (q, name))
    words.append("".join(words))
    return any(word.startswith(one) for word in words for one in searched)


async def suggest(request: Request) -> Response:
    """Records for the first letters of a name, as JSON.  Raises Refusal."""
    q = request.query_params.get("q", "").strip()
    if len(q) < MIN_LETTERS:
        return JSONResponse([], headers={"Cache-Control": "no-store"})
    answer = await ask(request, "suggest", {"q": q})
    state = await request.app.state.reader.state_at(answer.revision)
    set_answer_state(request.scope, state)
    found = [_suggestion(hit) for hit in answer.data["search"]["nodes"]]
    return JSONResponse(found, headers=caching_headers(state, FORM))


def _suggestion(hit: Mapping[str, Any]) -> dict[str, str]:
    """A record with its kind, and the name that matches if its label does not show it."""
    matched = "" if hit["matched"] == hit["label"] else hit["matched"]
    id = hit["record"]["id"]
    return {"id": id, "label": hit["label"], "kind": word(hit["kind"]), "matched": matched, "href": href(id)}
