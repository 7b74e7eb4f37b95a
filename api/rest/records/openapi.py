"""The OpenAPI part of records: the list, the export and the detail of each entity."""

from starlette.responses import Response

from api.query.parse.facets import MAX_FACET_VALUES, MAX_FACETS, facets_of
from api.query.parse.limits import MAX_PAGE
from api.query.parse.operators import MAX_ID_LENGTH, MAX_INTEGER, MAX_TEXT_LENGTH
from api.query.parse.search_words import MAX_SEARCH_LENGTH, SEARCH_DESCRIPTION
from api.query.sql.evidence import EVIDENCE, PARTS
from api.query.sql.excluded import REASONS
from api.questions.record_fields import row_fields_of
from api.rest.cite.openapi import reference_content
from api.rest.formats import EXPORTS, Format
from api.rest.openapi.examples import example_of
from api.rest.openapi.object_types import field_schema
from api.rest.openapi.operations import Options, operation
from api.rest.openapi.parameters import by_name, int32, list_parameter, path_parameter, query_parameter
from api.rest.openapi.responses import CACHED, json_content, not_modified, problems, response
from api.rest.openapi.schemas import (
    MAX_STORED_LENGTH,
    REVISION,
    SLUG_PATTERN,
    Schema,
    array,
    closed,
    integer,
    limits,
    nullable,
    page_cursors,
    ref,
    text,
)
from api.rest.records.fields import MAX_PATH_LENGTH, MAX_PATHS, NESTED_PAGE
from api.rest.records.openapi_filters import filter_components
from api.rest.records.parameters import MAX_EXPORT, MAX_ORDER_TERMS, VIEW, orders
from schema.catalog import Column, Link, collections, columns, entities, kind_of, links
from schema.entity import Entity, Thing

ALONG_LINKS = (
    "Filters also go along links, such as `participations.actor=actors/china` for meetings; several filters along the"
    " same link apply to the same linked record."
)
ONLY_IN_PAGES = ("before", "count", "excluded_counts", "cite")


def describe_index() -> Options:
    """Options of the list of collections."""
    content = {"application/json": {"schema": ref("Collections")}}
    answers = {200: response("All collections.", content), **problems(401, 406, 429)}
    return operation("list_collections", "collections", "List collections", answers)


def describe_list(entity: type[Entity]) -> Options:
    """Options of a list."""
    name = entity.collection()
    content = json_content(f"{entity.__name__}List") | _row_content(entity) | reference_content()
    ok = response("A page of the list; as CSV or NDJSON all of it, as in the export.", content, *CACHED, "Link")
    return operation(
        f"list_{name}",
        name,
        f"List {name}",
        {200: ok, **not_modified(), **problems(400, 401, 406, 422, 429, 503)},
        description=f"{entity.__doc__}\n\n{ALONG_LINKS}",
        parameters=["limit", *ONLY_IN_PAGES, *_list_parameters(entity), f"{kind_of(entity)}.facets"],
    )


def describe_export(entity: type[Entity]) -> Options:
    """Options of an export."""
    name = entity.collection()
    headers = (*CACHED, "Entente-Revision", "Content-Disposition")
    ok = response("The whole list, row by row.", _row_content(entity), *headers)
    options = operation(
        f"export_{name}",
        name,
        f"Export {name}",
        {200: ok, **not_modified(), **problems(400, 401, 404, 422, 429, 503)},
        description=f"Returns the whole list, one row after another.  {ALONG_LINKS}",
        parameters=["export.format", "export.limit", *_list_parameters(entity)],
    )
    return options | {"response_class": Response}


def _list_parameters(entity: type[Entity]) -> list[str]:
    search = ["q"] if issubclass(entity, Thing) else []
    return [*search, *VIEW, "fields", "include", f"{kind_of(entity)}.order", "after", *filter_components(entity)]


def describe_detail(entity: type[Entity]) -> Options:
    """Options of a single record."""
    name, kind = entity.collection(), kind_of(entity)
    content = json_content(f"{entity.__name__}Detail") | reference_content()
    return operation(
        f"get_{kind}",
        name,
        f"Get one of the {name}",
        {
            200: response("The record.", content, *CACHED),
            **not_modified(),
            **problems(308, 400, 401, 404, 406, 410, 422, 429, 451, 503),
        },
        description=entity.__doc__,
        parameters=[f"{kind}.slug", "fields", "include", *VIEW, "cite"],
    )


def _row_content(entity: type[Entity]) -> Schema:
    """Return the formats of rows, each with the id of the example as the only selected field."""
    id = example_of(entity)["id"]
    return {
        Format.csv.media_type: {"example": f"id\r\n{id}\r\n"},
        Format.ndjson.media_type: {"example": f'{{"id":"{id}"}}\n'},
    }


# ---- parameters


def parameters() -> Schema:
    """Return the parameters of lists, exports and details by component name, except filters."""
    own = [by_name(_entity_parameters(entity), f"{kind_of(entity)}.") for entity in entities().values()]
    return by_name(_shared_parameters()) | _export_parameters() | {n: p for group in own for n, p in group.items()}


def _shared_parameters() -> list[Schema]:
    flag = {"type": "boolean", "default": False}
    words = {"type": "string", "minLength": 1, "maxLength": MAX_SEARCH_LENGTH, "format": "words"}
    excluded = "Whether to count the rows of the whole list that the view leaves out."
    fields = "The fields to return, with dots along links, such as `label,citations.document.title`."
    include = "Linked records to return in full, such as `names,citations.document`; at most 100 along each link."
    return [
        query_parameter("q", words, SEARCH_DESCRIPTION, "lavrov"),
        query_parameter("count", flag, "Whether to count the whole list.", True),
        query_parameter("excluded_counts", flag, excluded, True),
        list_parameter("fields", _path("field-path"), fields, ["id", "label"], most=MAX_PATHS),
        list_parameter("include", _path("link-path"), include, ["citations"], most=MAX_PATHS),
    ]


def _path(format: str) -> Schema:
    return {"type": "string", "maxLength": MAX_PATH_LENGTH, "format": format}


def _export_parameters() -> Schema:
    formats = {"type": "string", "enum": [str(export) for export in EXPORTS]}
    limit = query_parameter("limit", int32(1, MAX_EXPORT), "The maximum number of rows to return; all by default.", 10)
    return {
        "export.limit": limit,
        "export.format": path_parameter("format", formats, "The format of the rows.", "csv"),
    }


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


# ---- schemas


def schemas() -> Schema:
    """Return the schemas of the rows, lists and details of each entity by component name."""
    rows = {entity.__name__: _row(entity) for entity in entities().values()}
    lists = {f"{entity.__name__}List": _list(entity) for entity in entities().values()}
    details = {f"{entity.__name__}Detail": _detail(entity) for entity in entities().values()}
    shared = {
        "Collections": _collections(),
        "Facet": _facet(),
        "Evidence": _evidence(),
        "ExcludedCounts": _excluded_counts(),
    }
    return shared | rows | lists | details


def _collections() -> Schema:
    collection = {
        "href": text("The address of the list.", 200, format="uri-reference"),
        "holds": text("What the records are.", MAX_TEXT_LENGTH),
    }
    schema = closed("A collection.", list(collection), collection)
    return closed("All collections.", list(collections()), dict.fromkeys(collections(), schema))


def _facet() -> Schema:
    value = {
        "type": ["string", "null"],
        "maxLength": MAX_TEXT_LENGTH,
        "description": "A word, `true` or `false`, or the id of the linked record.",
    }
    count = {"value": value, "count": integer("The number of rows that have it.")}
    counts = array(closed("A value and its frequency.", list(count), count), MAX_FACET_VALUES, "The values.")
    properties = {"field": text("The column or link.", 60), "counts": counts}
    return closed("The values of one field, the most frequent first.", list(properties), properties)


def _evidence() -> Schema:
    parts = {part: integer(description) for part, description in PARTS.items()}
    parts["uncited"] = {"type": "boolean", "description": PARTS["uncited"]}
    return closed("A summary of the evidence for a record: the selected parts.", [], parts)


def _excluded_counts() -> Schema:
    description = (
        "The rows of the whole list that the view leaves out, each counted under the first reason that applies."
    )
    return closed(description, list(REASONS), {reason: integer(why) for reason, why in REASONS.items()})


def _list(entity: type[Entity]) -> Schema:
    page = {
        "data": array(ref(entity.__name__), MAX_PAGE, "The rows."),
        **page_cursors(),
        "count": integer("The number of rows of the whole list, if requested."),
        "facets": array(ref("Facet"), MAX_FACETS, "The requested facets."),
        "excluded_counts": ref("ExcludedCounts"),
        "revision": REVISION,
    }
    return closed(f"A page of {entity.collection()}.", ["data", "next", "previous", "revision"], page)


def _detail(entity: type[Entity]) -> Schema:
    return closed("One record.", ["data", "revision"], {"data": ref(entity.__name__), "revision": REVISION})


def _row(entity: type[Entity]) -> Schema:
    """Return the schema of a row, which requires no field because `fields` may leave out any."""
    own = {column.name: _column(entity, column) for column in columns(entity).values()}
    derived = {field.name: field_schema(field) for field in row_fields_of(entity).values()}
    linked = {link.name: _link(link) for link in links(entity).values()}
    return closed(entity.__doc__ or "", [], {**own, EVIDENCE: ref("Evidence"), **derived, **linked})


def _column(entity: type[Entity], column: Column) -> Schema:
    return {**nullable(_value(entity, column), column.required), "description": column.description}


def _value(entity: type[Entity], column: Column) -> Schema:
    if column.vocabulary:
        return ref(column.vocabulary.__name__)
    match column.kind:
        case "date":
            return ref("UncertainDate")
        case "id":
            return ref("Id")
        case "boolean":
            return {"type": "boolean"}
        case "integer":
            return {"type": "integer", "format": "int64", "maximum": MAX_INTEGER, **limits(entity, column)}
        case "number":
            return {"type": "number", "format": "double", **limits(entity, column)}
        case _:
            return {"type": "string", "maxLength": MAX_STORED_LENGTH, **limits(entity, column)}


def _link(link: Link) -> Schema:
    """Return the schema of linked records.

    They are all of the type Record: entities that refer to each other in full would freeze readers that write every
    reference out, such as Swagger UI.
    """
    target = "" if link.polymorphic else f" ({link.target.__name__})"
    description = f"{link.description.rstrip('.')}{target}."
    if link.many:
        return array(ref("Record"), NESTED_PAGE, description)
    return {**nullable(ref("Record"), link.required), "description": description}


# ---- examples


def examples() -> Schema:
    """Return the example of a list and of a detail of each entity by component name."""
    lists = {f"{entity.__name__}List": _list_example(entity) for entity in entities().values()}
    return lists | {f"{entity.__name__}Detail": _detail_example(entity) for entity in entities().values()}


def _list_example(entity: type[Entity]) -> Schema:
    page = {"data": [example_of(entity)], "next": None, "previous": None, "revision": 1}
    return {"summary": f"A list with one of the {entity.collection()}.", "value": page}


def _detail_example(entity: type[Entity]) -> Schema:
    return {
        "summary": f"One of the {entity.collection()}.",
        "value": {"data": example_of(entity), "revision": 1},
    }
