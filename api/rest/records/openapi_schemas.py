"""The schemas and examples of the rows, lists and details of each entity."""

from api.query.ast.select import EVIDENCE_PARTS, EXCLUSION_REASONS
from api.query.parse.computed_filters import EVIDENCE
from api.query.parse.facets import MAX_FACET_VALUES, MAX_FACETS
from api.query.parse.limits import MAX_PAGE
from api.query.parse.operators import MAX_INTEGER, MAX_TEXT_LENGTH, MAX_VALUES
from api.query.sql.nested_exclusions import EXCLUDED_COUNTS
from api.query.sql.truncated import TRUNCATED
from api.questions.record_fields import row_fields_of
from api.rest.openapi.examples import example_of
from api.rest.openapi.object_types import field_schema
from api.rest.openapi.schemas import (
    MAX_STORED_LENGTH,
    REVISION,
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
from api.rest.records.fields import NESTED_PAGE
from schema.catalog import Column, Link, columns, entities, links
from schema.entity import Entity


def schemas() -> Schema:
    """Return the schemas of the rows, lists and details of each entity by component name."""
    rows = {entity.__name__: _row(entity) for entity in entities().values()}
    lists = {f"{entity.__name__}List": _list(entity) for entity in entities().values()}
    details = {f"{entity.__name__}Detail": _detail(entity) for entity in entities().values()}
    shared = {
        "Facet": _facet(),
        "Evidence": _evidence(),
        "ExcludedCounts": _excluded_counts(),
        "Hint": _hint(),
    }
    return shared | rows | lists | details


def _facet() -> Schema:
    value = {
        "type": ["string", "null"],
        "maxLength": MAX_TEXT_LENGTH,
        "description": "A word, `true` or `false`, or the id of the linked record.",
    }
    count = {"value": value, "count": integer("The number of rows that have it.")}
    counts = array(closed("A value and its frequency.", list(count), count), MAX_FACET_VALUES, "The values.")
    properties = {
        "field": text("The column or link.", 60),
        "counts": counts,
        "remaining_count": integer("How many further values there are, which are less frequent."),
    }
    return closed("The values of one field, the most frequent first.", list(properties), properties)


def _evidence() -> Schema:
    parts = {part: integer(description) for part, description in EVIDENCE_PARTS.items()}
    parts["uncited"] = {"type": "boolean", "description": EVIDENCE_PARTS["uncited"]}
    return closed("A summary of the evidence for a record: the selected parts.", [], parts)


def _excluded_counts() -> Schema:
    description = (
        "The rows of the whole list that the view leaves out, each counted under the first reason that applies."
    )
    return closed(
        description, list(EXCLUSION_REASONS), {reason: integer(why) for reason, why in EXCLUSION_REASONS.items()}
    )


def _hint() -> Schema:
    properties = {
        "field": text("The filter that names the record.", MAX_STORED_LENGTH),
        "message": text("What became of the record.", MAX_STORED_LENGTH),
    }
    return closed("A record in a filter that was merged or retracted, or is younger.", list(properties), properties)


def _list(entity: type[Entity]) -> Schema:
    page = {
        "data": array(ref(entity.__name__), MAX_PAGE, "The rows."),
        **page_cursors(),
        "count": integer("The number of rows of the whole list, if requested."),
        "facets": array(ref("Facet"), MAX_FACETS, "The requested facets."),
        "excluded_counts": {
            **nullable(ref("ExcludedCounts")),
            "description": "What the view leaves out, if requested or on the first page of a view; null if the list"
            " goes on and the counts were not requested.",
        },
        "hints": array(ref("Hint"), MAX_VALUES, "What became of records that filters name, if they are not current."),
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
    members = {**own, EVIDENCE: ref("Evidence"), **derived, **linked, TRUNCATED: _truncated(entity)}
    members[EXCLUDED_COUNTS] = _nested_exclusions(entity)
    return closed(entity.__doc__ or "", [], members)


def _truncated(entity: type[Entity]) -> Schema:
    lists = [link for link in links(entity).values() if link.many]
    address = {"type": "string", "format": "uri-reference", "maxLength": MAX_STORED_LENGTH}
    description = f"The addresses at which included lists of over {NESTED_PAGE} records go on."
    return closed(description, [], {link.name: address for link in lists})


def _nested_exclusions(entity: type[Entity]) -> Schema:
    lists = [link for link in links(entity).values() if link.many]
    description = "What the view leaves out of the included lists, where one is requested."
    return closed(description, [], {link.name: ref("ExcludedCounts") for link in lists})


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
