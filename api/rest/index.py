"""`/v1`: everything that can be requested, each with an address that works; templates are those of RFC 6570."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from fastapi import Request, Response

from api.database import Reader
from api.http.prefix import prefixed
from api.json_text import compact_json
from api.query.ast.field_types import Question
from api.query.parse.operators import MAX_TEXT_LENGTH
from api.questions.registry import questions
from api.rest.formats import EXPORTS, Format, list_formats, negotiated
from api.rest.openapi.operations import Options, operation
from api.rest.openapi.responses import CACHED, problems, response
from api.rest.openapi.schemas import REVISION, Schema, array, closed, ref, text
from api.rest.questions.openapi import example_query
from api.rest.questions.routes import path_of
from api.rest.records.query_string import PART
from api.rest.respond import check_parameters, json_response
from schema.catalog import collections

Entry = dict[str, Any]
RECORD_ADDRESSES: dict[str, tuple[str, str, str]] = {
    "record": ("/v1/{collection}/{slug}", "/v1/actors/china", "One record."),
    "history": ("/v1/{collection}/{slug}/history", "/v1/actors/china/history", "The versions of a record."),
    "disagreements": (
        "/v1/{collection}/{slug}/disagreements",
        "/v1/alliances/brics/disagreements",
        "What documents disagree on about a record.",
    ),
    "omissions": (
        "/v1/memberships/{slug}/omissions",
        "/v1/memberships/brics--china--1/omissions",
        "The documents that leave a fact out; tenures and obligations have them too.",
    ),
    "accounts": (
        "/v1/meetings/{slug}/accounts",
        "/v1/meetings/peskov-briefing-2024-04-09/accounts",
        "What each document says of a meeting.",
    ),
    "state": (
        "/v1/alliances/{slug}/state",
        "/v1/alliances/brics/state?as_of=2024-04-09",
        "The members and obligations of an alliance on a day.",
    ),
    "claims": (
        "/v1/documents/{slug}/claims",
        "/v1/documents/lavrov-beijing-2024-04-09/claims",
        "What a document is cited for.",
    ),
}
"""What can be requested of a record: its template, an example and a description."""


async def index(request: Request) -> Response:
    """Return every collection, question and format, and the latest revision."""
    negotiated(request, [Format.json])
    check_parameters(request, ())
    reader: Reader = request.app.state.reader
    state = await reader.state()
    return await json_response(request, compact_json({**_contents(prefixed("")), "revision": state.revision}))


@lru_cache(maxsize=16)
def _contents(prefix: str) -> dict[str, Any]:
    """Everything that can be requested, with a prefix before each address."""
    contents: dict[str, Any] = _prefixed(_bare_contents(), prefix)
    return contents


def _prefixed(value: Any, prefix: str) -> Any:
    if isinstance(value, dict):
        return {name: _prefixed(one, prefix) for name, one in value.items()}
    return prefix + value if isinstance(value, str) and value.startswith("/") else value


def _bare_contents() -> dict[str, Any]:
    return {
        "collections": {name: _collection(name, entity.__doc__ or "") for name, entity in collections().items()},
        "records": {name: _record_address(*about) for name, about in RECORD_ADDRESSES.items()},
        "questions": {name: _question(question) for name, question in questions().items()},
        "changes": {"href": "/v1/changes", "ndjson": "/v1/changes.ndjson", "stream": "/v1/changes/stream"},
        "releases": {"href": "/v1/releases"},
        "exports": {"zip": "/v1/export.zip", "ndjson": "/v1/export.ndjson"},
        "formats": {str(format): format.media_type for format in Format},
        "graphql": {"href": "/graphql", "sdl": "/schema.graphql", "example": "/graphql?query=%7Brevision%7D"},
        "openapi": {"href": "/openapi.json", "documentation": "/docs", "console": "/docs/console"},
        "problems": {"href": "/problems"},
    }


def _collection(name: str, description: str) -> Entry:
    exports = {str(format): f"/v1/{name}.{format}" for format in list_formats(collections()[name])}
    return {"href": f"/v1/{name}", "description": description, **exports}


def _record_address(template: str, example: str, description: str) -> Entry:
    return {"template": template, "description": description, "example": example}


def _question(question: Question) -> Entry:
    href, arguments = f"/v1{path_of(question)}", question.flat_arguments
    names = ",".join(argument.name for argument in arguments)
    return {
        "template": f"{href}{{?{names}}}",
        "description": question.description,
        "required": [argument.name for argument in arguments if argument.required],
        "optional": [argument.name for argument in arguments if not argument.required],
        "example": f"{href}?{example_query(question.name)}",
        **{str(format): f"{href}.{format}{{?{names},{PART},fields}}" for format in EXPORTS},
    }


# ---- OpenAPI


def describe_index() -> Options:
    """Options of the index."""
    content = {"application/json": {"schema": ref("Index")}}
    answers = {200: response("Everything that can be requested.", content, *CACHED), **problems(401, 406, 422, 429)}
    return operation("get_index", "collections", "List collections, questions and formats", answers)


def schemas() -> Schema:
    """Return the schema of the index by component name."""
    members = {
        "collections": _collections(),
        "records": _mapping("What can be requested of a record.", RECORD_ADDRESSES, _entry("template", "example")),
        "questions": _mapping("The questions.", questions(), _question_entry()),
        "changes": _addresses("The feed of changes.", "href", "ndjson", "stream"),
        "releases": _addresses("The releases.", "href"),
        "exports": _addresses("Everything in one file.", "zip", "ndjson"),
        "formats": _mapping("The media type of each format.", map(str, Format), text("A media type.", 100)),
        "graphql": _addresses("GraphQL.", "href", "sdl", "example"),
        "openapi": _addresses("The OpenAPI document, the guide, and the console.", "href", "documentation", "console"),
        "problems": _addresses("The pages about error codes.", "href"),
        "revision": REVISION,
    }
    return {"Index": closed("Everything that can be requested.", list(members), members)}


def _collections() -> Schema:
    entries = {name: _entry("href", *map(str, list_formats(entity))) for name, entity in collections().items()}
    return closed("The collections.", list(entries), entries)


def _mapping(description: str, names: Iterable[str], schema: Schema) -> Schema:
    every = list(names)
    return closed(description, every, dict.fromkeys(every, schema))


def _addresses(description: str, *names: str) -> Schema:
    return closed(description, list(names), {name: text("An address.", 200) for name in names})


def _entry(*addresses: str) -> Schema:
    properties = {name: text("An address, or a template of one (RFC 6570).", 1000) for name in addresses}
    properties["description"] = text("What it contains.", MAX_TEXT_LENGTH)
    return closed("An entry.", list(properties), properties)


def _question_entry() -> Schema:
    entry = _entry("template", "example", *map(str, EXPORTS))
    for name in ("required", "optional"):
        entry["properties"][name] = array(text("An argument.", 60), 50, f"The {name} arguments.")
    return {**entry, "required": list(entry["properties"])}
