"""Every parameter of the contract.  Lists and exports share them, so each stands once and is referred to."""

from typing import Any

from api.json_text import compact_json_text
from api.query.parse.facets import MAX_FACETS, facets_of
from api.query.parse.limits import DEFAULT_PAGE, DEFAULT_VERSIONS, MAX_PAGE, MAX_VERSIONS
from api.query.parse.operators import MAX_ID_LENGTH, MAX_TEXT_LENGTH, MAX_VALUES, meaning
from api.query.parse.search_words import MAX_SEARCH_LENGTH, SEARCH_DESCRIPTION
from api.query.sql.on_behalf_of import ON_BEHALF_OF
from api.rest.formats import EXPORTS
from api.rest.openapi.examples import ANY_RECORD, BY_COLUMN, BY_KIND, example_of
from api.rest.openapi.filters import filter_names, filters_by_evidence
from api.rest.openapi.schemas import SLUG_PATTERN, Schema, integer, ref, text
from api.rest.openapi.views import view_parameters
from api.rest.records.fields import MAX_PATH_LENGTH, MAX_PATHS
from api.rest.records.parameters import MAX_EXPORT, MAX_ORDER_TERMS, VIEW, orders
from api.rest.writes.commands import MAX_REASON_LENGTH
from schema.actor import Actor
from schema.catalog import Column, Kind, entities, kind_of, links
from schema.entity import Entity, Thing

VALUE: dict[Kind, str] = {
    "id": "Id",
    "text": "Text",
    "date": "Edtf",
    "integer": "Integer",
    "number": "Number",
    "boolean": "Boolean",
}
IN_PATH = {"in": "path", "required": True}
WITH_COMMAS = {"style": "form", "explode": False}


def parameters() -> Schema:
    """Every parameter by the name that routes refer to it by."""
    named = _of_every_list() | _of_writing() | _of_histories()
    found = {name: query_parameter(name.rpartition(".")[2], **about) for name, about in named.items()}
    found |= _of_evidence()
    for entity in entities().values():
        found |= {f"{kind_of(entity)}.{name}": about for name, about in _of(entity).items()}
    return found


def for_list(entity: type[Entity]) -> list[Schema]:
    """References to what a list may be asked."""
    own = [f"{kind_of(entity)}.{name}" for name in _of(entity) if name != "slug"]
    return refs("limit", "before", "count", "excluded_counts", "cite", *_searched(entity), *VIEW, *_of_evidence(), *own)


def for_export(entity: type[Entity]) -> list[Schema]:
    """References to what an export may be asked."""
    own = [f"{kind_of(entity)}.{name}" for name in _of(entity) if name not in ("slug", "facets")]
    return refs("export.format", "export.limit", *_searched(entity), *VIEW, *_of_evidence(), *own)


def _searched(entity: type[Entity]) -> list[str]:
    return ["q"] if issubclass(entity, Thing) else []


def for_detail(entity: type[Entity]) -> list[Schema]:
    """References to what a single record may be asked."""
    return refs(*VIEW, "cite", *(f"{kind_of(entity)}.{name}" for name in ("slug", "fields", "include")))


def refs(*names: str) -> list[Schema]:
    """References to parameters by their names."""
    return [{"$ref": f"#/components/parameters/{name}"} for name in names]


def query_parameter(name: str, schema: Schema, description: str, example: Any = None, **more: Any) -> Schema:
    """A parameter of the query string, or wherever `more` says.

    Its example stands in the schema: the documentation fills in what stands beside it, and nobody asks for all at once.
    """
    shown = schema if example is None else {**schema, "examples": [example]}
    return {"name": name, "in": "query", "required": False, "schema": shown, "description": description, **more}


def _of_every_list() -> dict[str, Any]:
    page = {"type": "integer", "format": "int32", "minimum": 1, "maximum": MAX_PAGE, "default": DEFAULT_PAGE}
    most = {"type": "integer", "format": "int32", "minimum": 1, "maximum": MAX_EXPORT}
    formats = {"type": "string", "enum": [str(export) for export in EXPORTS]}
    return {
        "limit": {"schema": page, "description": "How many rows at most.", "example": 10},
        "before": {
            "schema": ref("Cursor"),
            "description": "Only what comes before this cursor, which an answer gave as `previous`; not with `after`.",
        },
        "q": {
            "schema": {"type": "string", "minLength": 1, "maxLength": MAX_SEARCH_LENGTH, "format": "words"},
            "description": SEARCH_DESCRIPTION,
            "example": "lavrov",
        },
        "count": {
            "schema": {"type": "boolean", "default": False},
            "description": "Whether to count the whole list.",
            "example": True,
        },
        "excluded_counts": {
            "schema": {"type": "boolean", "default": False},
            "description": "Whether to count what the point of view leaves out of the whole list.",
            "example": True,
        },
        **view_parameters(),
        "export.limit": {"schema": most, "description": "How many rows at most; all without it.", "example": 10},
        "export.format": {"schema": formats, "description": "The format.", "example": "csv", **IN_PATH},
    }


def _of_writing() -> dict[str, Any]:
    reason = text("Why, for all to read.", MAX_REASON_LENGTH, minLength=1)
    known = text("An entity tag.", MAX_TEXT_LENGTH, minLength=1)
    word = text("A word of yours.", 255, pattern="^[\\x21-\\x7e]+$")
    return {
        "reason": {"schema": reason, "description": "Why it is written.", "example": "From the ministry's readout."},
        "retract.reason": {
            "schema": reason,
            "description": "Why; needed here or in the body.",
            "example": "Told twice.",
        },
        "cascade": {
            "schema": ref("Boolean"),
            "description": "Whether all that refers to it goes too.",
            "example": False,
        },
        "If-Match": {
            "schema": known,
            "description": "The tag of any answer that you know the record by: it is refused if it was changed since.",
            "example": 'W/"1-0.1.0-json"',
            "in": "header",
        },
        "Idempotency-Key": {
            "schema": word,
            "description": "A key of your own, such as a UUID: the same request again within a day is answered alike.",
            "example": "5f0c6b0e-8a63-4f1b-9c3e-2d1f7b6a9c10",
            "in": "header",
        },
        "seq": {
            "schema": text("A revision.", 9, pattern="^[0-9]+$"),
            "description": "Which.",
            "example": "1",
            **IN_PATH,
        },
    }


def _of_histories() -> dict[str, Any]:
    most = {"type": "integer", "format": "int32", "minimum": 1, "maximum": MAX_VERSIONS, "default": DEFAULT_VERSIONS}
    return {
        "history.limit": {"schema": most, "description": "How many changes at most.", "example": 10},
        "history.before": {
            "schema": integer("A revision.", maximum=2**31 - 1, minimum=1),
            "description": "Only changes before this revision, which an answer gave as `next`.",
            "example": 2,
        },
    }


def _of_evidence() -> dict[str, Schema]:
    """Filters by the evidence for a record, the same for every entity."""
    return {name: _by_evidence(name, column, operator) for name, column, operator in filters_by_evidence()}


def _by_evidence(name: str, column: Column, operator: str) -> Schema:
    about, example = f"{column.description}  {meaning(column.kind, operator)}", BY_KIND[column.kind]
    told = _listed if operator == "in" else query_parameter
    return told(name, _value(column), about, example)


def _of(entity: type[Entity]) -> dict[str, Schema]:
    """An entity's own: how its rows are told, in which order, and every filter by its columns and to-one links."""
    own = [_slug(entity), *_row_parameters(entity), _order(entity), _after(entity), _facets(entity)]
    filters = [_filter(entity, name, column, operator) for name, column, operator in filter_names(entity)]
    return {parameter["name"]: parameter for parameter in [*own, *filters]}


def _slug(entity: type[Entity]) -> Schema:
    longest = MAX_ID_LENGTH - len(entity.collection()) - 1
    schema = text("An id without its collection.", longest, pattern=SLUG_PATTERN)
    example = example_of(entity)["id"].partition("/")[2]
    return {
        **query_parameter("slug", schema, "The last part of the record's id.", example),
        **IN_PATH,
        "example": example,
    }


def _row_parameters(entity: type[Entity]) -> list[Schema]:
    include = next(name for name, link in links(entity).items() if link.many or kind_of(entity) == "citation")
    return [
        query_parameter(
            "fields",
            _paths("field-path"),
            "Only these, with dots along links, such as `label,citations.document.title`.",
            list(example_of(entity)),
            **WITH_COMMAS,
        ),
        query_parameter(
            "include",
            _paths("link-path"),
            "Whole neighbours, such as `names,citations.document`; at most 100 rows each.",
            [include],
            **WITH_COMMAS,
        ),
    ]


def _paths(format: str) -> Schema:
    path = {"type": "string", "maxLength": MAX_PATH_LENGTH, "format": format}
    return {"type": "array", "items": path, "maxItems": MAX_PATHS}


def _order(entity: type[Entity]) -> Schema:
    known = [term.name for term in orders(entity)]
    words = {"type": "string", "enum": [*known, *(f"-{name}" for name in known)]}
    about = "In this order, then by id; a leading `-` turns it round."
    terms = {"type": "array", "items": words, "maxItems": MAX_ORDER_TERMS}
    return query_parameter("order", terms, about, ["id"], **WITH_COMMAS)


def _facets(entity: type[Entity]) -> Schema:
    words = {"type": "string", "enum": list(facets_of(entity))}
    by = {"type": "array", "items": words, "minItems": 1, "maxItems": MAX_FACETS}
    about = "Count the whole list by the values of these, the most frequent first, at most 100 of each."
    return query_parameter("facets", by, about, [words["enum"][0]], **WITH_COMMAS)


def _after(entity: type[Entity]) -> Schema:
    """The cursor of the example's own row, in the usual order."""
    cursor = compact_json_text(["id", example_of(entity)["id"]])
    about = "Only what comes after this cursor, which an answer gave as `next`."
    return query_parameter("after", ref("Cursor"), about, cursor.encode().hex())


def _filter(entity: type[Entity], name: str, column: Column, operator: str) -> Schema:
    about = f"{column.description}  {meaning(column.kind, operator)}"
    if operator == "is_null":
        return query_parameter(name, ref("Boolean"), about, False)
    one, example = _value(column), _example(entity, column)
    if operator != "in":
        return query_parameter(name, one, about, example)
    if column.kind == "text":
        one, example = ref("ListedText"), example.partition(",")[0]
    return _listed(name, one, about, example)


def _listed(name: str, one: Schema, about: str, example: Any) -> Schema:
    several = {"type": "array", "items": one, "minItems": 1, "maxItems": MAX_VALUES}
    return query_parameter(name, several, about, [example], **WITH_COMMAS)


def _value(column: Column) -> Schema:
    return ref(column.vocabulary.__name__ if column.vocabulary else VALUE[column.kind])


def _example(entity: type[Entity], column: Column) -> Any:
    """A value from the example of the entity, or else one that such columns have."""
    row = example_of(entity)
    if column.name in row:
        found = row[column.name]
        return found["text"] if column.kind == "date" else found
    if column.vocabulary:
        return str(next(iter(column.vocabulary)))
    if column is ON_BEHALF_OF:
        return example_of(Actor)["id"]
    if column.kind == "id":
        there = next(link for link in links(entity).values() if link.column == column.name and not link.many)
        return (ANY_RECORD if there.polymorphic else example_of(there.target))["id"]
    return BY_COLUMN.get(column.name) or BY_KIND[column.kind]
