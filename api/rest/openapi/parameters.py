"""Parameters that several features share, and helpers to declare others."""

from collections.abc import Iterable
from typing import Any

from api.query.ast.view import Certainty, Ranks
from api.query.parse.limits import DEFAULT_PAGE, MAX_PAGE
from api.query.parse.moments import MAX_RELEASE_NAME, NAME
from api.rest.openapi.schemas import MAX_DATE_LENGTH, Schema, ref, text

IN_PATH = {"in": "path", "required": True}
WITH_COMMAS = {"style": "form", "explode": False}
MAX_REVISION = 999_999_999


def reference(name: str) -> Schema:
    """Return a reference to a parameter by its component name."""
    return {"$ref": f"#/components/parameters/{name}"}


def query_parameter(name: str, schema: Schema, description: str, example: Any = None, **more: Any) -> Schema:
    """Return a parameter of the query string, or of wherever `more` says.

    The example stands in the schema: Swagger UI sends examples that stand beside it with every request.
    """
    shown = schema if example is None else {**schema, "examples": [example]}
    return {"name": name, "in": "query", "schema": shown, "description": description, **more}


def list_parameter(name: str, items: Schema, description: str, example: Any, *, most: int, **more: Any) -> Schema:
    """Return a parameter of the query string that takes comma-separated values, at most `most`."""
    schema = {"type": "array", "items": items, "maxItems": most, **more}
    return query_parameter(name, schema, description, example, **WITH_COMMAS)


def path_parameter(name: str, schema: Schema, description: str, example: str) -> Schema:
    """Return a parameter of the path."""
    return {"name": name, **IN_PATH, "schema": schema, "description": description, "example": example}


def by_name(parameters: Iterable[Schema], prefix: str = "") -> Schema:
    """Return parameters by their component names: their own, after a prefix."""
    return {f"{prefix}{parameter['name']}": parameter for parameter in parameters}


def int32(least: int, most: int, **more: Any) -> Schema:
    """Return the schema of an integer of 32 bits within bounds."""
    return {"type": "integer", "format": "int32", "minimum": least, "maximum": most, **more}


def parameters() -> Schema:
    """Return the shared parameters by component name."""
    return by_name([*_page_parameters(), *VIEW_PARAMETERS, MIN_REVISION])


def _page_parameters() -> list[Schema]:
    after = "Return only what follows this cursor, which an earlier response returned as `next`."
    before = (
        "Return only what precedes this cursor, which an earlier response returned as `previous`; not with `after`."
    )
    return [
        query_parameter("limit", int32(1, MAX_PAGE, default=DEFAULT_PAGE), "The maximum number of rows to return.", 10),
        query_parameter("after", ref("Cursor"), after, b'["id","actors/china"]'.hex()),
        query_parameter("before", ref("Cursor"), before),
    ]


def _date(format: str) -> Schema:
    return {"type": "string", "maxLength": MAX_DATE_LENGTH, "format": format}


def _words(vocabulary: type[Certainty | Ranks], default: Certainty | Ranks) -> Schema:
    return {"type": "string", "enum": list(map(str, vocabulary)), "default": str(default)}


MIN_REVISION = query_parameter(
    "Entente-Min-Revision",
    int32(0, MAX_REVISION),
    "Return nothing older than this revision, which an earlier response has in `Entente-Revision`.  A replica is waited"
    " for briefly, then the primary answers; a revision that no server has is refused.",
    1,
    **{"in": "header"},
)
"""A parameter of every operation that reads or writes the data."""
RELEASE_NAME = text("The name of a release.", MAX_RELEASE_NAME, pattern=f"^{NAME.pattern}$")
VIEW_PARAMETERS = [
    query_parameter("revision", int32(0, MAX_REVISION), "Read the data as of this revision.", 1),
    query_parameter(
        "known_at",
        _date("moment"),
        "Read the data as recorded at the end of this date, or at this moment with a time zone.",
        "2024-04-09T08:30:00Z",
    ),
    query_parameter(
        "release", RELEASE_NAME, "Read the data as of the revision that this release names; see `/v1/releases`."
    ),
    query_parameter(
        "published_until",
        _date("closed-edtf"),
        "Use only documents published by the end of this date.  Applies to assertions, meetings, statements,"
        " documents and citations; dates of assertions follow from these documents alone.",
        "2024-04-10",
    ),
    query_parameter(
        "according_to",
        ref("Id"),
        "Return only the assertions, meetings and statements that this document supports, with the dates and fields"
        " that it gives.  Records that links lead to are not left out.",
        "documents/country-codes",
    ),
    query_parameter(
        "as_of",
        _date("edtf"),
        "Return only what held on this day.  Applies to assertions, actors and alliances; filter lists of meetings and"
        " statements by their dates instead.",
        "2024-04-09",
    ),
    query_parameter(
        "certainty",
        _words(Certainty, Certainty.likely),
        "Whether it must have held by every reading of its dates, or by at least one.",
        "certain",
    ),
    query_parameter(
        "ranks", _words(Ranks, Ranks.no_deprecated), "Which of several competing assertions to return.", "best"
    ),
]
"""The parameters of the view: which revision, documents and day a response is computed for."""
