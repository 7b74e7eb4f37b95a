"""The assembly of the OpenAPI document: the paths that FastAPI derives from the routes, and the components."""

from types import ModuleType
from typing import Any

from api.rest import index
from api.rest.articles import openapi as articles
from api.rest.changes import openapi as changes
from api.rest.cite import openapi as cite
from api.rest.exports import openapi as exports
from api.rest.history import openapi as history
from api.rest.openapi import parameters, responses, schemas
from api.rest.questions import openapi as questions
from api.rest.records import openapi as records
from api.rest.records import openapi_derived as derived
from api.rest.records import openapi_filters as filters
from api.rest.records import openapi_schemas as record_schemas
from api.rest.records import openapi_tables as tables
from api.rest.releases import openapi as releases
from api.rest.resolve import openapi as resolver
from api.rest.writes import openapi as writes
from api.rest.writes import openapi_schemas as write_schemas
from schema.catalog import collections

Document = dict[str, Any]
PARTS: tuple[ModuleType, ...] = (
    schemas,
    parameters,
    responses,
    index,
    record_schemas,
    records,
    filters,
    tables,
    derived,
    history,
    questions,
    changes,
    releases,
    exports,
    resolver,
    cite,
    writes,
    write_schemas,
    articles,
)
"""The modules that declare components: each has functions named after some of the groups."""
GROUPS = {
    "schemas": "schemas",
    "parameters": "parameters",
    "headers": "headers",
    "requestBodies": "request_bodies",
    "responses": "responses",
    "examples": "examples",
}
"""The groups of components, and the functions of `PARTS` that return them by name."""
KEY = {"type": "http", "scheme": "bearer", "description": "A key made with `entente keys create`."}
TAGS = {
    "questions": "Questions that no list answers.",
    "changes": "The change feed: every change in the order of writing.",
    "releases": "Named revisions, and their files.",
    "exports": "Everything in one file.",
    "resolve": "Which records names mean.",
    "revisions": "Batches of changes, and whole revisions.",
    "articles": "From the text of an article to a revision.",
    "health": "Probes for monitoring.",
}


def complete(document: Document) -> Document:
    """Return the document with its metadata, and with the components that its routes refer to."""
    document["info"] |= {
        "contact": {"name": "The maintainers of Entente"},
        "license": {"name": "Apache License 2.0", "identifier": "Apache-2.0"},
    }
    document["servers"] = [{"url": "/", "description": "This server, local or production.", "x-internal": False}]
    document["tags"] = [{"name": name, "description": description} for name, description in _tags().items()]
    document["security"] = [{}, {"key": []}]
    document["components"] = {"securitySchemes": {"key": KEY}} | {group: _group(group) for group in GROUPS}
    _reduce_references(document["paths"])
    _add_min_revision(document["paths"])
    return document


def _tags() -> dict[str, str | None]:
    entities = {name: entity.__doc__ for name, entity in collections().items()}
    return {"collections": "The collections of the knowledge base.", **entities, **TAGS}


def _group(group: str) -> Document:
    functions = [getattr(part, GROUPS[group], None) for part in PARTS]
    return {name: component for function in functions if function for name, component in function().items()}


def _add_min_revision(paths: Document) -> None:
    """Add the header of every request to the operations, other than the probes."""
    minimum = parameters.reference("Entente-Min-Revision")
    for path, operations in paths.items():
        for operation in operations.values() if path.startswith("/v1") else ():
            operation["parameters"] = [*operation.get("parameters", ()), minimum]


def _reduce_references(paths: Document) -> None:
    """Reduce each response that is a reference to the reference alone; FastAPI adds a description to it."""
    for operation in (operation for operations in paths.values() for operation in operations.values()):
        responses = operation["responses"]
        operation["responses"] = {
            status: {"$ref": response["$ref"]} if "$ref" in response else response
            for status, response in responses.items()
        }
