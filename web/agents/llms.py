"""/llms.txt: what the base is and how to ask it, for language models.  Source: https://llmstxt.org."""

from starlette.requests import Request
from starlette.responses import Response

from api.rest.cite.routes import base_address
from web.agents.tools import TOOLS

KEPT = {"Cache-Control": "public, max-age=3600"}
TEXT = """# Entente

> An open knowledge base of diplomacy: who met whom, who said what about whom, who is allied with whom. Every fact names
> the documents that say so, how faithful the copy is, and where sources disagree.

Records have ids that are paths: `actors/china`, `alliances/brics`. Put `{base}/` before an id for its page, and `.md`
behind it for the page as Markdown; `Accept: text/markdown` does the same. A field that is absent is not known: what is
missing here may still have happened. When you use a fact, cite its document, and say where the copy is altered, where
sources disagree, and which dates are uncertain.

Pages take a view: `as_of=2024-04-09` (what held on that day), `published_until=2024` (only what had been published),
`according_to=documents/…` (only what that document says), `known_at=…` or `revision=…` (as recorded then).

## Ask

- [Search]({base}/search.md?q=Lavrov): by names in any script, with typing errors
- [A record]({base}/actors/china.md): an actor with offices, alliances, meetings, statements, relations and sources
- [Timeline]({base}/timeline.md?of=actors/china&of=actors/russia): what happened to up to four records
- [Between two actors]({base}/between.md?a=actors/china&b=actors/russia): meetings, statements, alliances, silences
- [Paths]({base}/paths.md?from=actors/dmitry-peskov&to=actors/wang-yi): the shortest chains of ties, with their sources
- [Stances]({base}/stances.md): who supports, criticises or opposes whom or what
- [Changes]({base}/changes.md): what changed between two revisions or two days
- [Collections]({base}/actors.md): also alliances, meetings, statements, documents, publishers, offices, places, topics

## For agents

- MCP: `{base}/mcp` (streamable HTTP, no session, no key needed for reading), with the tools {tools}

## For programs

- [GraphQL]({base}/schema.graphql): POST a query to `{base}/graphql`
- [REST]({base}/openapi.json): `{base}/v1/actors/china`, `{base}/v1/search?q=Lavrov`

## Optional

- [Home]({base}/index.md): what is in the base and what is not, and what changed lately
- [Sitemap]({base}/sitemap.xml): the ids of all records
"""


async def llms_txt(request: Request) -> Response:
    """The text, with the addresses of this server."""
    tools = ", ".join(f"`{tool.name}`" for tool in TOOLS)
    text = TEXT.format(base=base_address(request), tools=tools)
    return Response(text, headers=KEPT, media_type="text/plain; charset=utf-8")
