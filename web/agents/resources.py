"""Resources: the schema of the API, and records as text with their sources."""

from typing import Any

from api.errors import Code, Refusal
from web.agents.ask import Asker
from web.agents.lists import MAX_CHARACTERS
from web.agents.reading import record
from web.agents.schema_text import overview, type_text
from web.markdown import record_in_markdown, shortened

SCHEME = "entente://"
SCHEMA = f"{SCHEME}schema"
MARKDOWN = "text/markdown"
RESOURCES: list[dict[str, Any]] = [
    {
        "uri": SCHEMA,
        "name": "schema",
        "title": "The GraphQL schema",
        "description": "Root fields of the tool graphql with their arguments, and the names of all types.",
        "mimeType": "text/plain",
    }
]
TEMPLATES: list[dict[str, Any]] = [
    {
        "uriTemplate": f"{SCHEMA}/{{type}}",
        "name": "type",
        "title": "A GraphQL type",
        "description": "A type with its fields and what they mean, such as entente://schema/Statement.",
        "mimeType": "text/plain",
    },
    {
        "uriTemplate": f"{SCHEME}{{collection}}/{{slug}}",
        "name": "record",
        "title": "A record",
        "description": "A record with its facts and sources, such as entente://actors/china.",
        "mimeType": MARKDOWN,
    },
]


async def resource(asker: Asker, uri: str) -> dict[str, Any]:
    """The content of a resource.  Raises Refusal."""
    if uri == SCHEMA:
        return {"uri": uri, "mimeType": "text/plain", "text": overview()}
    if uri.startswith(f"{SCHEMA}/"):
        text = shortened(type_text(uri.removeprefix(f"{SCHEMA}/")), MAX_CHARACTERS, "query __type with graphql")
        return {"uri": uri, "mimeType": "text/plain", "text": text}
    if not uri.startswith(SCHEME):
        hint = f"Resources are {SCHEMA} and records such as {SCHEME}actors/china."
        raise Refusal(Code.NOT_FOUND, f"There is no resource {uri[:100]}.", hint)
    found, answer = await record(asker, uri.removeprefix(SCHEME), {}, {})
    text = record_in_markdown(found, answer.revision)
    return {"uri": uri, "mimeType": MARKDOWN, "text": shortened(text, MAX_CHARACTERS)}
