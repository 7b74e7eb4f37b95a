"""The OpenAPI part of releases: named revisions, and the files of their rows."""

from typing import Any

from starlette.responses import Response

from api.query.parse.moments import MAX_RELEASE_NAME, NAME
from api.rest.cite.openapi import reference_content
from api.rest.formats import Format
from api.rest.openapi.operations import Answers, Options, operation
from api.rest.openapi.parameters import path_parameter
from api.rest.openapi.responses import CACHED, json_content, not_modified, problems, response
from api.rest.openapi.schemas import MAX_STORED_LENGTH, Schema, array, closed, integer, ref, text
from schema.catalog import collections, entities

DESCRIPTION = (
    "A release gives a revision a name.  `release=` reads all data as of that revision; its rows are also available as"
    " files, one per entity, each with its SHA-256."
)
MAX_RELEASES = 100_000
FILE: Schema = {
    "type": "string",
    "enum": [f"{name}.ndjson" for name in collections()],
    "description": "The name of the file.",
}
EXAMPLE: dict[str, Any] = {
    "name": "2026.1",
    "revision": 12,
    "created": "2026-01-31T12:00:00.000Z",
    "rows": 2,
    "files": [
        {
            "href": "/v1/releases/2026.1/actors.ndjson",
            "file": "actors.ndjson",
            "kind": "actor",
            "count": 2,
            "bytes": 410,
            "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        }
    ],
}


def describe_releases() -> Options:
    """Options of the list of releases."""
    ok = response("All releases.", json_content("ReleaseList"), *CACHED)
    return _operation("list_releases", "List releases", _answers(ok, 401, 406, 422, 429, 503))


def describe_release() -> Options:
    """Options of one release."""
    ok = response("The release.", json_content("ReleaseDetail") | reference_content(), *CACHED)
    answers = _answers(ok, 401, 404, 406, 422, 429, 503)
    return _operation("get_release", "Get a release", answers, "releases.name", "cite")


def describe_release_file() -> Options:
    """Options of a file of a release."""
    content = {Format.ndjson.media_type: {"schema": text("One JSON object per line.", MAX_STORED_LENGTH)}}
    ok = response("All rows of one entity, by id.", content, *CACHED, "Content-Disposition")
    answers = _answers(ok, 401, 404, 422, 429, 451, 503)
    options = _operation("get_release_file", "Get a file of a release", answers, "releases.name", "releases.file")
    return options | {"response_class": Response}


def _answers(ok: Schema, *refused: int) -> Answers:
    return {200: ok, **not_modified(), **problems(*refused)}


def _operation(id: str, summary: str, answers: Answers, *parameters: str) -> Options:
    return operation(id, "releases", summary, answers, description=DESCRIPTION, parameters=parameters)


def parameters() -> Schema:
    """Return the parameters of releases by component name."""
    name = text("The name of a release.", MAX_RELEASE_NAME, pattern=f"^{NAME.pattern}$")
    return {
        "releases.name": path_parameter("name", name, "The name of the release.", EXAMPLE["name"]),
        "releases.file": path_parameter("file", FILE, "The name of the file.", EXAMPLE["files"][0]["file"]),
    }


def schemas() -> Schema:
    """Return the schemas of releases by component name."""
    several = array(ref("Release"), MAX_RELEASES, "The releases.")
    return {
        "Release": closed("A named revision, and its files.", list(EXAMPLE), _release()),
        "ReleaseList": closed("All releases, the earliest first.", ["data"], {"data": several}),
        "ReleaseDetail": closed("A release.", ["data"], {"data": ref("Release")}),
    }


def _release() -> Schema:
    file = {
        "href": text("The address of the file.", 200, format="uri-reference"),
        "file": FILE,
        "kind": {"type": "string", "enum": list(entities()), "description": "The entity of the rows."},
        "count": integer("The number of rows."),
        "bytes": integer("The size of the file."),
        "sha256": text("The SHA-256 of the file, in hexadecimal.", 64, pattern="^[0-9a-f]{64}$"),
    }
    return {
        "name": text("The name, which is never reused.", MAX_RELEASE_NAME, pattern=f"^{NAME.pattern}$"),
        "revision": integer("The revision that it names."),
        "created": text("When it was created, in UTC.", 40, format="date-time"),
        "rows": integer("The number of rows of all entities."),
        "files": array(closed("A file.", list(file), file), len(entities()), "The files, one per entity."),
    }


def examples() -> Schema:
    """Return the examples of releases by component name."""
    return {
        "ReleaseList": {"summary": "The releases.", "value": {"data": [EXAMPLE]}},
        "ReleaseDetail": {"summary": "A release.", "value": {"data": EXAMPLE}},
    }
