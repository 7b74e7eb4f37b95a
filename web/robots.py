"""What search engines read: robots.txt, and the ids of all records as sitemaps."""

from html import escape

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from api.database import DatabaseState
from api.http.answer_cache import set_answer_state
from api.http.etags import caching_headers
from api.http.prefix import prefixed
from api.rest.cite.routes import base_address
from web.ask import ask
from web.words.vocabulary import COLLECTIONS

MAX_ADDRESSES = 50_000
"""As many as a sitemap may have."""
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
RULES = """User-agent: *
Disallow: {path}/*?
Disallow: {path}/v1/
Disallow: {path}/graphql
Sitemap: {base}/sitemap.xml
"""


async def robots_txt(request: Request) -> Response:
    """The pages of records may be read; addresses with parameters, and the API, are not for search engines."""
    base = base_address(request)
    path = prefixed("")
    return PlainTextResponse(RULES.format(path=path, base=base))


async def sitemap_index(request: Request) -> Response:
    """One sitemap for each collection."""
    base = base_address(request)
    items = "".join(f"<sitemap><loc>{escape(base)}/sitemaps/{name}.xml</loc></sitemap>" for name in COLLECTIONS)
    state = await request.app.state.reader.state()
    return _xml(f'<sitemapindex xmlns="{NAMESPACE}">{items}</sitemapindex>', state)


async def sitemap(request: Request) -> Response:
    """The addresses of the records of a collection, at most MAX_ADDRESSES.  Raises HTTPException, 404."""
    collection = request.path_params["name"]
    if collection not in COLLECTIONS:
        raise HTTPException(404)
    ids: list[str] = []
    after, has_more, revision = None, True, 0
    while has_more and len(ids) < MAX_ADDRESSES:
        answer = await ask(request, "sitemap", {"after": after}, operation=collection)
        page, revision = answer.data["list"], answer.revision
        ids += [node["id"] for node in page["nodes"]]
        after, has_more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    base = base_address(request)
    items = "".join(f"<url><loc>{escape(f'{base}/{id}')}</loc></url>" for id in ids)
    state = await request.app.state.reader.state_at(revision)
    set_answer_state(request.scope, state)
    return _xml(f'<urlset xmlns="{NAMESPACE}">{items}</urlset>', state)


def _xml(content: str, state: DatabaseState) -> Response:
    text = f'<?xml version="1.0" encoding="UTF-8"?>{content}'
    return Response(text, headers=caching_headers(state, "sitemap"), media_type="application/xml")
