"""What the contract says of releases, and of citing."""

from typing import Any

from starlette.responses import Response

from api.query.parse.moments import MAX_RELEASE_NAME, NAME
from api.rest.cite.formats import Style
from api.rest.formats import Format
from api.rest.openapi import parameters as shared
from api.rest.openapi import responses
from api.rest.openapi.schemas import MAX_STORED_LENGTH, Schema, closed, integer, ref, text
from schema.catalog import collections, entities

Options = dict[str, Any]
ABOUT = (
    "A release is a revision with a name of its own.  `release=` reads everything as it was then, and the rows of then"
    " are kept in files, one for each entity, whose SHA-256 says whether they are whole."
)
IN_PATH = {"in": "path", "required": True}
MOST_RELEASES = 100_000
FILE: Schema = {"type": "string", "enum": [f"{name}.ndjson" for name in collections()], "description": "A file."}
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


def parameters() -> Schema:
    """Every parameter of releases and of citing, by the name that routes refer to it by."""
    name = text("The name of a release.", MAX_RELEASE_NAME, pattern=f"^{NAME.pattern}$")
    styles = {"type": "string", "enum": list(map(str, Style)), "examples": ["bibtex"]}
    then = "Everything as it was at the revision that this release names; `/v1/releases` lists them."
    return {
        "cite": {"schema": styles, "description": "How to cite the answer, in this form.", **_in_query("cite")},
        "release": {"schema": name, "description": then, **_in_query("release")},
        "releases.name": {"name": "name", "schema": name, "description": "Which.", "example": "2026.1", **IN_PATH},
        "releases.file": {"name": "file", "schema": FILE, "description": "Which.", **IN_PATH},
    }


def _in_query(name: str) -> Schema:
    return {"name": name, "in": "query", "required": False}


def schemas() -> Schema:
    """Every schema of releases by its name."""
    several = {"type": "array", "maxItems": MOST_RELEASES, "items": ref("Release")}
    return {
        "Release": closed("A revision with a name, and its files.", list(EXAMPLE), _release()),
        "ReleaseList": closed("Every release, the first one first.", ["data"], {"data": several}),
        "ReleaseDetail": closed("A release.", ["data"], {"data": ref("Release")}),
    }


def _release() -> Schema:
    kept = {
        "href": text("Where it is.", 200, format="uri-reference"),
        "file": FILE,
        "kind": {"type": "string", "enum": list(entities()), "description": "The entity of its rows."},
        "count": integer("How many rows it has."),
        "bytes": integer("How long it is."),
        "sha256": text("Its SHA-256, in hexadecimal.", 64, pattern="^[0-9a-f]{64}$"),
    }
    files = {"type": "array", "maxItems": len(entities()), "items": closed("A file.", list(kept), kept)}
    return {
        "name": text("Its name, which is never given again.", MAX_RELEASE_NAME, pattern=f"^{NAME.pattern}$"),
        "revision": integer("The revision that it names."),
        "created": text("When it was named, in UTC.", 40, format="date-time"),
        "rows": integer("How many rows it has, of all entities."),
        "files": files,
    }


def examples() -> Schema:
    """Every example by its schema's name."""
    return {
        "ReleaseList": {"summary": "The releases.", "value": {"data": [EXAMPLE]}},
        "ReleaseDetail": {"summary": "A release.", "value": {"data": EXAMPLE}},
    }


def describe_releases() -> Options:
    """Options of the list of releases."""
    told = _told("Every release.", responses.shown("ReleaseList"))
    return _options("List releases", "list_releases", told, [], 401, 406, 422, 429, 503)


def describe_release() -> Options:
    """Options of one release."""
    told = _told("The release.", responses.shown("ReleaseDetail") | responses.references())
    names = ["releases.name", "cite"]
    return _options("Get a release", "get_release", told, names, 401, 404, 406, 422, 429, 503)


def describe_release_file() -> Options:
    """Options of a file of a release."""
    line: Schema = {"schema": text("One JSON object on each line.", MAX_STORED_LENGTH)}
    told = _told("All rows of one entity, by id.", {Format.ndjson.media_type: line}, "Content-Disposition")
    names = ["releases.name", "releases.file"]
    options = _options("Get a file of a release", "get_release_file", told, names, 401, 404, 422, 429, 451, 503)
    return options | {"response_class": Response}


def _told(description: str, content: Schema, *headers: str) -> Schema:
    return {"description": description, "headers": responses.told(*responses.KEPT, *headers), "content": content}


def _options(summary: str, name: str, told: Schema, parameters: list[str], *refused: int) -> Options:
    return {
        "summary": summary,
        "description": ABOUT,
        "operation_id": name,
        "tags": ["releases"],
        "responses": {200: told, **responses.unchanged(), **responses.refusals(400, *refused)},
        "openapi_extra": {"parameters": shared.refs(*parameters)},
    }
