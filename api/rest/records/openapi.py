"""The OpenAPI part of records: the list, the export and the detail of each entity."""

from collections.abc import Iterable

from starlette.responses import Response

from api.query.parse.events import EVENTS
from api.query.parse.facets import MAX_FACETS, facets_of
from api.query.parse.operators import MAX_ID_LENGTH
from api.query.parse.search_words import MAX_SEARCH_LENGTH, SEARCH_DESCRIPTION
from api.query.parse.views import VIEW
from api.rest.cite.openapi import reference_content
from api.rest.formats import EXPORTS, Format, list_formats, record_formats
from api.rest.openapi.examples import example_of
from api.rest.openapi.operations import Options, operation
from api.rest.openapi.parameters import by_name, int32, list_parameter, path_parameter, query_parameter
from api.rest.openapi.responses import CACHED, json_content, not_modified, problems, response
from api.rest.openapi.schemas import (
    SLUG_PATTERN,
    Schema,
    text,
)
from api.rest.records.fields import MAX_PATH_LENGTH, MAX_PATHS
from api.rest.records.openapi_filters import filter_components
from api.rest.records.parameters import MAX_EXPORT, MAX_ORDER_TERMS, orders
from schema.catalog import entities, kind_of
from schema.entity import Entity, Thing

ALONG_LINKS = (
    "Filters also go along links, such as `participations.actor=actors/china` for meetings; several filters along the"
    " same link apply to the same linked record.  The parameters below include equality with the links and words of"
    " records one link away; other operators, fields and longer paths are accepted as well."
)
RECORD_FILES = (
    "JSON-LD describes a record in the vocabulary of schema.org; iCalendar has a meeting of which a day is known."
)
FIXED = (
    "  Calendars and feeds have fields of their own: `fields`, `include` and what only CSV has are refused.  A calendar"
    " leaves out meetings of which no day is known, and counts them; a feed begins with the last change."
)
ONLY_IN_PAGES = ("before", "count", "excluded_counts", "cite")
CSV_ONLY = ("explode", "bom")


def describe_list(entity: type[Entity]) -> Options:
    """Options of a list."""
    name = entity.collection()
    content = json_content(f"{entity.__name__}List") | _row_content(entity) | reference_content()
    ok = response("A page of the list; as CSV or NDJSON all of it, as in the export.", content, *CACHED, "Link")
    return operation(
        f"list_{name}",
        name,
        f"List {name}",
        {200: ok, **not_modified(), **problems(401, 406, 422, 429, 503)},
        description=f"{entity.__doc__}\n\n{ALONG_LINKS}",
        parameters=["limit", *ONLY_IN_PAGES, *_list_parameters(entity), f"{kind_of(entity)}.facets"],
    )


def describe_export(entity: type[Entity]) -> Options:
    """Options of an export."""
    name = entity.collection()
    fixed = FIXED if list_formats(entity)[2:] else ""
    headers = (*CACHED, "Entente-Hints", "Entente-Excluded-Counts", "Content-Disposition", "Link")
    ok = response("The whole list, row by row.", _row_content(entity), *headers)
    options = operation(
        f"export_{name}",
        name,
        f"Export {name}",
        {200: ok, **not_modified(), **problems(401, 404, 422, 429, 503)},
        description=f"Returns the whole list, one row after another.  {ALONG_LINKS}{fixed}",
        parameters=[f"{kind_of(entity)}.list_format", "export.limit", *CSV_ONLY, *_list_parameters(entity)],
    )
    return options | {"response_class": Response}


def _list_parameters(entity: type[Entity]) -> list[str]:
    search = ["q"] if issubclass(entity, Thing) else []
    view = [name for name in VIEW if name != "as_of" or entity not in EVENTS]
    return [*search, *view, "fields", "include", f"{kind_of(entity)}.order", "after", *filter_components(entity)]


def describe_detail(entity: type[Entity]) -> Options:
    """Options of a single record."""
    name, kind = entity.collection(), kind_of(entity)
    content = json_content(f"{entity.__name__}Detail") | reference_content() | _media_types(record_formats(entity))
    return operation(
        f"get_{kind}",
        name,
        f"Get one of the {name}",
        {
            200: response("The record.", content, *CACHED),
            **not_modified(),
            **problems(308, 401, 404, 406, 410, 422, 429, 451, 503),
        },
        description=entity.__doc__,
        parameters=[f"{kind}.slug", "fields", "include", *VIEW, "cite"],
    )


def describe_record_file(entity: type[Entity]) -> Options:
    """Options of a single record in another format than JSON."""
    name, kind = entity.collection(), kind_of(entity)
    options = operation(
        f"get_{kind}_file",
        name,
        f"Get one of the {name} in another format",
        {
            200: response("The record.", _media_types(record_formats(entity)), *CACHED),
            **not_modified(),
            **problems(308, 401, 404, 410, 422, 429, 451, 503),
        },
        description=f"{RECORD_FILES}  Without an ending, `Accept` chooses the format.",
        parameters=[f"{kind}.slug", f"{kind}.record_format", *VIEW],
    )
    return options | {"response_class": Response}


def _row_content(entity: type[Entity]) -> Schema:
    """Return the formats of lists, those of rows with the id of the example as the only selected field."""
    id = example_of(entity)["id"]
    return _media_types(list_formats(entity)) | {
        Format.csv.media_type: {"example": f"id\r\n{id}\r\n"},
        Format.ndjson.media_type: {"example": f'{{"id":"{id}"}}\n'},
    }


def _media_types(formats: Iterable[Format]) -> Schema:
    return {format.media_type: {} for format in formats}


# ---- parameters


def parameters() -> Schema:
    """Return the parameters of lists, exports and details by component name, except filters."""
    own = [by_name(_entity_parameters(entity), f"{kind_of(entity)}.") for entity in entities().values()]
    own += [_format_parameters(entity) for entity in entities().values()]
    return by_name(_shared_parameters()) | _export_parameters() | {n: p for group in own for n, p in group.items()}


def _shared_parameters() -> list[Schema]:
    flag = {"type": "boolean", "default": False}
    words = {"type": "string", "maxLength": MAX_SEARCH_LENGTH, "format": "words"}
    excluded = (
        "Whether to count the rows of the whole list that the view leaves out.  By default they are counted on the"
        " first page of a view (`as_of`, `published_until`, `according_to`, `ranks`) that is the whole list."
    )
    fields = "The fields to return, with dots along links, such as `label,citations.document.title`."
    include = "Linked records to return in full, such as `names,citations.document`; at most 100 along each link."
    return [
        query_parameter("q", words, SEARCH_DESCRIPTION, "lavrov"),
        query_parameter("count", flag, "Whether to count the whole list.", True),
        query_parameter("excluded_counts", {"type": "boolean"}, excluded, True),
        list_parameter("fields", _path("field-path"), fields, ["id", "label"], most=MAX_PATHS),
        list_parameter("include", _path("link-path"), include, ["citations"], most=MAX_PATHS),
    ]


def _path(format: str) -> Schema:
    return {"type": "string", "maxLength": MAX_PATH_LENGTH, "format": format}


def _export_parameters() -> Schema:
    limit = query_parameter("limit", int32(1, MAX_EXPORT), "The maximum number of rows to return; all by default.", 10)
    return {"export.limit": limit, "export.format": _ending("The format of the rows.", EXPORTS)}


def _format_parameters(entity: type[Entity]) -> Schema:
    """Return the parameters that choose the format of a list, and of a record, by component name."""
    kind, lists, records = kind_of(entity), list_formats(entity), record_formats(entity)
    found = {f"{kind}.list_format": _ending("The format of the list.", lists)}
    return found | ({f"{kind}.record_format": _ending("The format of the record.", records)} if records else {})


def _ending(description: str, formats: Iterable[Format]) -> Schema:
    endings = list(map(str, formats))
    return path_parameter("format", {"type": "string", "enum": endings}, description, endings[0])


def _entity_parameters(entity: type[Entity]) -> list[Schema]:
    slug = text("An id without its collection.", MAX_ID_LENGTH - len(entity.collection()) - 1, pattern=SLUG_PATTERN)
    example = example_of(entity)["id"].partition("/")[2]
    terms = [term.name for term in orders(entity)]
    order = "The order of the rows, with the id as the last term; a leading `-` reverses a term."
    facets = {"type": "string", "enum": list(facets_of(entity))}
    counts = "Count the rows of the whole list by the values of these fields: the 100 most frequent values of each."
    return [
        path_parameter("slug", slug, "The last part of the record's id.", example),
        list_parameter("order", _terms(terms), order, ["id"], most=MAX_ORDER_TERMS),
        list_parameter("facets", facets, counts, facets["enum"][:1], most=MAX_FACETS, minItems=1),
    ]


def _terms(terms: list[str]) -> Schema:
    return {"type": "string", "enum": [*terms, *(f"-{term}" for term in terms)]}
