"""The OpenAPI part of tables: the parameters that only CSV has, and the lists of an answer row by row."""

from collections.abc import Iterable

from api.rest.formats import EXPORTS
from api.rest.openapi.operations import Answers
from api.rest.openapi.parameters import query_parameter
from api.rest.openapi.responses import CACHED, problems, response
from api.rest.openapi.schemas import Schema, text
from api.rest.records.fields import MAX_PATH_LENGTH

TABLE_OPTIONS = ("table.fields", "table.explode", "bom")
EXPLODE = (
    "CSV only: the list to repeat the row for, with the columns of its items after the list's name and a dot; a row"
    " without items appears once, with these columns empty.  Other lists are a column with the number of items."
)
FIELDS = "The fields of the rows to return, with dots along links; the same as in JSON, or without the list's name."


def parameters() -> Schema:
    """Return the parameters by component name."""
    path = text("The name of a list, with dots along links.", MAX_PATH_LENGTH, format="list-path")
    fields = {"type": "string", "maxLength": MAX_PATH_LENGTH, "format": "field-path"}
    flag = {"type": "boolean", "default": False}
    several = {"type": "array", "items": fields, "maxItems": 100}
    return {
        "explode": query_parameter("explode", path, EXPLODE, "citations"),
        "bom": query_parameter(
            "bom", flag, "CSV only: begin with a byte order mark, by which Excel knows UTF-8.", True
        ),
        "table.explode": query_parameter("explode", path, EXPLODE),
        "table.fields": query_parameter("fields", several, FIELDS, style="form", explode=False),
    }


def part_parameter(names: Iterable[str]) -> Schema:
    """Return the parameter that chooses a list of an answer; the default is the first."""
    listed = list(names)
    schema = {"type": "string", "enum": listed, "default": listed[0]}
    return query_parameter("part", schema, "The list of the answer to return; the rows are its items.", listed[0])


def table_content() -> Schema:
    """Return the formats of rows."""
    return {format.media_type: {} for format in EXPORTS}


def table_answers() -> Answers:
    """Return the responses of a list of an answer as a table."""
    ok = response(
        "The rows of the list.",
        table_content(),
        *CACHED,
        "Entente-Hints",
        "Content-Disposition",
        "Link",
    )
    return {200: ok, **problems(308, 401, 404, 410, 422, 429, 451, 503)}
