"""The OpenAPI part of exports of everything."""

from starlette.responses import Response

from api.query.parse.moments import PAST_PARAMETERS
from api.rest.formats import Format
from api.rest.openapi.operations import Options, operation
from api.rest.openapi.responses import CACHED, not_modified, problems, response
from api.rest.openapi.schemas import Schema

MEDIA_TYPES = {"zip": "application/zip", "ndjson": Format.ndjson.media_type}
PACKAGE = (
    "One CSV file for each collection, all records and the revisions, with `datapackage.json` (Frictionless Data) that"
    " describes every column, and a README with the terms of the sources and how to cite it."
)
LINES = (
    "One record per line, as the lists return it, ordered by collection and id.  The last line has the `id` `export`,"
    " the revision, the number of records and the SHA-256 of their content."
)


def describe_package() -> Options:
    """Options of the package of CSV files."""
    return _describe("export_package", "Export everything as CSV", PACKAGE, {MEDIA_TYPES["zip"]: {}})


def describe_lines() -> Options:
    """Options of the lines of JSON."""
    example = '{"id":"export","revision":1,"rows":0,"sha256":"e3b0c44298fc1c149afbf4c8996fb924'
    lines = {MEDIA_TYPES["ndjson"]: {"example": f'{example}27ae41e4649b934ca495991b7852b855"}}\n'}}
    return _describe("export_lines", "Export everything as NDJSON", LINES, lines)


def _describe(id: str, summary: str, description: str, content: Schema) -> Options:
    ok = response("Everything.", content, *CACHED, "Content-Disposition")
    answers = {200: ok, **not_modified(), **problems(401, 422, 429, 503)}
    options = operation(id, "exports", summary, answers, description=description, parameters=PAST_PARAMETERS)
    return options | {"response_class": Response}
