"""The whole contract: what FastAPI makes of the routes, and what it cannot know."""

from typing import Any

from api.rest.changes import openapi as changes
from api.rest.history.openapi import history_schemas
from api.rest.openapi.parameters import parameters
from api.rest.openapi.responses import examples, headers, responses
from api.rest.openapi.schemas import schemas
from api.rest.questions.openapi import question_parameters
from api.rest.records.openapi_derived import derived_schemas, question_schemas_examples
from api.rest.records.openapi_examples import derived_examples
from api.rest.releases import openapi as releases
from api.rest.writes.openapi_inputs import input_schemas
from schema.catalog import collections


def complete(document: dict[str, Any]) -> dict[str, Any]:
    """The document with everything that its routes refer to."""
    document["info"] |= {
        "contact": {"name": "The makers of Entente"},
        "license": {"name": "Apache License 2.0", "identifier": "Apache-2.0"},
    }
    document["servers"] = [
        {"url": "/", "description": "Where this document comes from, local or production.", "x-internal": False}
    ]
    document["tags"] = [
        {"name": "collections", "description": "What there is."},
        *({"name": name, "description": entity.__doc__} for name, entity in collections().items()),
        {"name": "questions", "description": "What no list answers."},
        {"name": "changes", "description": "Every change in the order of writing."},
        {"name": "releases", "description": "Revisions with a name, and the files of their rows."},
        {"name": "revisions", "description": "Several changes at once, and revisions as a whole."},
        {"name": "health", "description": "For whoever watches the service."},
    ]
    document["security"] = [{}, {"key": []}]
    document["components"] = {
        "securitySchemes": {
            "key": {"type": "http", "scheme": "bearer", "description": "A key that `entente keys create` has made."}
        },
        "schemas": schemas()
        | input_schemas()
        | history_schemas()
        | derived_schemas()
        | changes.schemas()
        | releases.schemas(),
        "parameters": parameters() | question_parameters() | changes.parameters() | releases.parameters(),
        "headers": headers(),
        "responses": responses(),
        "examples": examples() | derived_examples() | question_schemas_examples() | releases.examples(),
    }
    return document
