"""The OpenAPI part of what is derived from a record: disagreements, omissions, accounts, a state on a day, claims."""

from collections.abc import Sequence

from starlette.responses import Response

from api.query.ast.field_types import FieldType
from api.query.parse.limits import MAX_PAGE
from api.query.parse.views import VIEW
from api.questions.accounts import ACCOUNTS
from api.questions.dependents import DEPENDENTS
from api.questions.disagreements import disagreements_of
from api.questions.omissions import omissions_of
from api.questions.record_fields import row_fields_of
from api.questions.state import STATE
from api.rest.cite.openapi import reference_content
from api.rest.openapi.object_types import field_schema, object_schemas
from api.rest.openapi.operations import Answers, Options, operation
from api.rest.openapi.parameters import list_parameter
from api.rest.openapi.parameters import reference as parameter_reference
from api.rest.openapi.responses import CACHED, json_content, problems, reference, response
from api.rest.openapi.schemas import (
    LABEL,
    REVISION,
    Schema,
    array,
    closed,
    integer,
    nullable,
    page_cursors,
    ref,
    text,
)
from api.rest.records.fields import MAX_PATH_LENGTH, MAX_PATHS
from api.rest.records.openapi_examples import derived_examples
from api.rest.records.openapi_tables import TABLE_OPTIONS, part_parameter, table_answers, table_content
from api.rest.records.parts import list_parts
from schema.catalog import entities, kind_of
from schema.entity import Entity
from schema.meeting import Meeting
from schema.membership import Membership

DISAGREEMENTS = disagreements_of(Meeting)
OMISSIONS = omissions_of(Membership)
RESPONSES: dict[str, tuple[str, tuple[FieldType, ...]]] = {
    "Disagreements": ("A record and the disagreements about it.", (DISAGREEMENTS,)),
    "Omissions": ("An assertion and the documents that omit it.", (OMISSIONS,)),
    "Accounts": ("A meeting and the accounts that documents give of it.", (ACCOUNTS, DISAGREEMENTS)),
    "AllianceOnADay": ("An alliance and its state on a day.", (STATE,)),
}
"""By component name: the description of a response, and the derived fields that it has."""


def describe_disagreements(entity: type[Entity]) -> Options:
    """Options of the disagreements about a record."""
    name, kind = entity.collection(), kind_of(entity)
    summary = f"Get the disagreements about one of the {name}"
    description = f"{DISAGREEMENTS.description}  Includes disagreements about its assertions."
    return _operation(f"get_disagreements_about_{kind}", entity, summary, description, "Disagreements")


def describe_omissions(entity: type[Entity]) -> Options:
    """Options of the omissions of an assertion."""
    name, kind = entity.collection(), kind_of(entity)
    summary = f"Get the documents that omit one of the {name}"
    description = f"{OMISSIONS.description}  `as_of` restricts this to one day; the default is all the time it held."
    return _operation(f"get_omissions_about_{kind}", entity, summary, description, "Omissions")


def describe_accounts(entity: type[Entity]) -> Options:
    """Options of the accounts of a meeting."""
    description = f"{ACCOUNTS.description}  Includes the fields in which they contradict each other."
    summary = "Get the accounts of a meeting, side by side"
    return _operation("get_accounts_of_meeting", entity, summary, description, "Accounts")


def describe_state(entity: type[Entity]) -> Options:
    """Options of the state of an alliance."""
    description = f"{STATE.description}  `as_of` gives the day."
    summary = "Get the state of an alliance on a day"
    return _operation("get_state_of_alliance", entity, summary, description, "AllianceOnADay")


def describe_dependents() -> Options:
    """Options of the claims that rest on a document."""
    content = json_content("ClaimList") | table_content() | reference_content()
    return operation(
        "list_claims_of_document",
        "documents",
        "List the claims that rest on a document",
        _answers(response("A page of claims.", content, *CACHED, "Link")),
        description="Returns every citation of the document, with the record that it supports and the support that"
        " remains without it.",
        parameters=["document.slug", *VIEW, "claims.fields", "cite", "limit", "after", "before"],
    )


def described_as_table(options: Options, parts: Sequence[str] = ()) -> Options:
    """Options of the same list row by row, or of one of several lists."""
    kept = [one for one in options["openapi_extra"]["parameters"] if not one["$ref"].endswith(("/cite", "fields"))]
    part = [f"{parts[0]}.part"] if parts else []
    names = ["export.format", *part, *TABLE_OPTIONS]
    return options | {
        "operation_id": f"{options['operation_id']}_as_table",
        "summary": f"{options['summary']}, as a table",
        "responses": table_answers(),
        "response_class": Response,
        "openapi_extra": {"parameters": [*kept, *map(parameter_reference, names)]},
    }


def _operation(id: str, entity: type[Entity], summary: str, description: str, answer: str) -> Options:
    return operation(
        id,
        entity.collection(),
        summary,
        _answers(reference(answer)),
        description=description,
        parameters=[f"{kind_of(entity)}.slug", *VIEW, "derived.fields", "cite"],
    )


def _answers(ok: Schema) -> Answers:
    return {200: ok, **problems(308, 401, 404, 406, 410, 422, 429, 451, 503)}


def responses() -> Schema:
    """Return the responses that several operations share by component name."""
    return {
        name: response(description, json_content(name) | table_content() | reference_content(), *CACHED)
        for name, (description, _) in RESPONSES.items()
    }


def schemas() -> Schema:
    """Return the schemas of derived fields by component name; in rows, `fields` may leave out any member."""
    objects = object_schemas(field.of for field in (ACCOUNTS, DISAGREEMENTS, DEPENDENTS, OMISSIONS, STATE))
    in_rows = [field.of for entity in entities().values() for field in row_fields_of(entity).values()]
    records = {name: _record(description, *fields) for name, (description, fields) in RESPONSES.items()}
    return object_schemas(in_rows) | objects | records | {"Claim": _claim(), "ClaimList": _claims()}


def _record(description: str, *fields: FieldType) -> Schema:
    own = {"id": ref("Id"), "label": LABEL} | {field.name: field_schema(field) for field in fields}
    data = closed("The record.", [], own)
    return closed(description, ["data", "revision"], {"data": data, "revision": REVISION})


def _claim() -> Schema:
    citation = {
        "field": text("The field that it is evidence for; null for the record as a whole.", 60),
        "value": text("The value that the document gives.", 2000),
        "start_offset": integer("The start of the cited span, in Unicode code points."),
        "end_offset": integer("The end of the cited span, exclusive."),
        "page": text("The page, row or section, if there are no offsets.", 200),
        "phrase": text("A few exact words of the span.", 200),
    }
    claim = {"id": ref("Id"), "label": LABEL, "record": ref("Record")}
    claim |= {name: nullable(schema) for name, schema in citation.items()}
    claim |= {"support_type": ref("SupportType"), DEPENDENTS.name: ref(DEPENDENTS.of.name)}
    return closed("A record that rests on a document, with the cited span.", [], claim)


def _claims() -> Schema:
    page = {"data": array(ref("Claim"), MAX_PAGE, "The claims."), **page_cursors(), "revision": REVISION}
    return closed("A page of claims that rest on a document.", list(page), page)


def parameters() -> Schema:
    """Return the parameters by component name."""
    path = {"type": "string", "maxLength": MAX_PATH_LENGTH, "format": "field-path"}
    what = "The fields to return, with dots along lists and links."
    derived = list_parameter("fields", path, what, ["id", "label"], most=MAX_PATHS)
    lists = (list_parts(fields) for _, fields in RESPONSES.values())
    return {
        "derived.fields": derived,
        "claims.fields": list_parameter("fields", path, what, ["id", "record.label"], most=MAX_PATHS),
        **{f"{next(iter(parts))}.part": part_parameter(parts) for parts in lists},
    }


def examples() -> Schema:
    """Return the examples by component name."""
    return derived_examples()
