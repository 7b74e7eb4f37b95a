"""The query page: GraphQL with the documents of the other pages as examples."""

import json
from typing import NamedTuple

from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from api.errors import Code, Refusal, nearest
from api.http.prefix import prefixed
from web.documents import document, names
from web.render import plain_page

FIRST_QUERY = """{
  meetings(where: {participations: {some: {actor: {id: {eq: "actors/sergey-lavrov"}}}}}) {
    nodes {
      label
      meetingStatus
      start { text }
      participations { nodes { participationRole actor { label } } }
    }
  }
}"""
MOST_TEXT = 60_000
"""Characters of a query that an address may carry."""
VARIABLES = {
    "actor": {"id": "actors/china"},
    "alliance": {"id": "alliances/brics", "asOf": "2024-04-09"},
    "meeting": {"id": "meetings/lavrov-wang-beijing-2024-04-09"},
    "statement": {"id": "statements/wang-oppose-hegemonic-behaviour-2024-04-09"},
    "document": {"id": "documents/lavrov-beijing-2024-04-09"},
    "publisher": {"id": "publishers/world-factbook"},
    "office": {"id": "offices/russia-president"},
    "place": {"id": "places/beijing"},
    "topic": {"id": "topics/us-dominance"},
    "fact": {"id": "memberships/brics--china--1"},
    "timeline": {"of": ["actors/china", "actors/russia"], "order": "LATEST_FIRST"},
    "between": {"a": "actors/china", "b": "actors/russia"},
    "network": {"of": "actors/china"},
    "paths": {"from": "actors/dmitry-peskov", "to": "actors/wang-yi"},
    "stances": {"of": ["actors/china", "actors/russia"]},
    "changes": {"last": 20},
    "began-or-ended": {"period": {"gte": "2012-01-01", "lte": "2012-12-31"}},
    "labels": {"ids": ["actors/china"]},
    "names-in-language": {"ids": ["actors/china"], "languages": ["fr"], "variants": "fr-"},
    "search": {"q": "Лавров"},
    "suggest": {"q": "Лавр"},
    "existence": {"id": "actors/china"},
    "source": {"id": "documents/country-codes"},
}
"""Variables with which the documents of the pages can be tried; the others need none."""
APART = ("sitemap", "suggest", "existence", "source", "speakers", "recorded", "labels", "names-in-language")
"""Documents that are no examples: they are parts of pages."""


class SavedExample(NamedTuple):
    """A document of a page: its name, what it asks for, and the path that opens it."""

    name: str
    about: str
    path: str


async def query_page(request: Request) -> Response:
    """The query page with a document, from `query` or by its name in `example`, and its variables.  Raises Refusal."""
    query, variables, example = (request.query_params.get(name, "") for name in ("query", "variables", "example"))
    if len(query) > MOST_TEXT:
        raise Refusal(Code.LIMIT_EXCEEDED, f"query: has {len(query)} characters, at most {MOST_TEXT}.", None, "query")
    if example and example not in names():
        raise Refusal(
            Code.BAD_USER_INPUT, f"example: there is no '{example[:60]}'.", nearest(example, names()), "example"
        )
    text = query or (document(example) if example else FIRST_QUERY)
    filled_in = variables or json.dumps(VARIABLES.get(example, {}), ensure_ascii=False)
    return await plain_page(
        request,
        "query.html",
        title="Query",
        query=as_text(text),
        variables=as_text(filled_in),
        examples=examples(),
    )


def as_text(text: str) -> Markup:
    """A text as the content of a textarea, in which quotes stay as they are."""
    return Markup(text.replace("&", "&amp;").replace("<", "&lt;"))  # noqa: S704 (what could be a tag is escaped)


def examples() -> list[SavedExample]:
    """The documents of the pages."""
    return [
        SavedExample(name, document(name).split("\n")[0].removeprefix("# "), prefixed(f"/query?example={name}"))
        for name in names()
        if name not in APART
    ]


async def document_file(request: Request) -> Response:
    """The document of a page as a file.  Raises HTTPException, 404."""
    name = request.path_params["name"]
    if name not in names():
        raise HTTPException(404)
    headers = {"Cache-Control": "public, max-age=300"}
    return PlainTextResponse(document(name), headers=headers, media_type="application/graphql")
