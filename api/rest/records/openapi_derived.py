"""What the contract says of hand-written reads: what is told of a record, and answers to questions."""

from enum import StrEnum
from typing import Any

from api.query.ast.field_types import FieldType, ObjectType, Question
from api.query.parse.limits import MAX_PAGE
from api.questions.accounts import ACCOUNTS
from api.questions.dependents import DEPENDENTS
from api.questions.disagreements import disagreements_of
from api.questions.omissions import omissions_of
from api.questions.record_fields import row_fields_of
from api.questions.registry import questions
from api.questions.state import STATE
from api.rest.openapi import parameters, responses
from api.rest.openapi.schemas import (
    CURSOR,
    MAX_STORED_LENGTH,
    REVISION,
    Schema,
    closed,
    derived_list,
    integer,
    nullable,
    ref,
    text,
    vocabulary,
)
from api.rest.questions.openapi_examples import question_examples
from api.rest.records.parameters import VIEW
from schema.catalog import Column, Link, entities, kind_of
from schema.citation import Citation
from schema.entity import Entity
from schema.meeting import Meeting
from schema.membership import Membership

Options = dict[str, Any]
DISAGREEMENTS = disagreements_of(Meeting)
OMISSIONS = omissions_of(Membership)
RECORD = "What every record has."
REFUSED = (308, 400, 401, 404, 406, 410, 422, 429, 451, 503)


def describe_disagreements(entity: type[Entity]) -> Options:
    """Options of the disagreements about a record."""
    name = kind_of(entity)
    about = f"{DISAGREEMENTS.description}  Of what is asserted of it as well."
    return _contract(f"Get the disagreements about one of the {entity.collection()}", about, name, "Disagreements") | {
        "operation_id": f"get_disagreements_about_{name}",
        "tags": [entity.collection()],
    }


def describe_omissions(entity: type[Entity]) -> Options:
    """Options of the omissions about an assertion."""
    name = kind_of(entity)
    about = f"{OMISSIONS.description}  With `as_of` it is asked of that day, else of all the time for which it held."
    return _contract(f"Get who is silent about one of the {entity.collection()}", about, name, "Omissions") | {
        "operation_id": f"get_silences_about_{name}",
        "tags": [entity.collection()],
    }


def describe_accounts() -> Options:
    """Options of the accounts of a meeting."""
    about = f"{ACCOUNTS.description}  And where they contradict each other, field by field."
    return _contract("Get the accounts of a meeting, side by side", about, "meeting", "Accounts") | {
        "operation_id": "get_accounts_of_meeting",
        "tags": ["meetings"],
    }


def describe_state() -> Options:
    """Options of what an alliance was on a day."""
    about = f"{STATE.description}  The day is given by `as_of`."
    return _contract("Get what an alliance was on a day", about, "alliance", "AllianceOnADay") | {
        "operation_id": "get_state_of_alliance",
        "tags": ["alliances"],
    }


def describe_dependents() -> Options:
    """Options of what rests on a document."""
    about = "Every citation into it, with the record that it bears out, and what else supports the same."
    options = _contract("List what rests on a document", about, "document", "ClaimList", "Link") | {
        "operation_id": "list_claims_of_document",
        "tags": ["documents"],
    }
    options["openapi_extra"]["parameters"] += parameters.refs("limit", f"{kind_of(Citation)}.after", "before")
    return options


def describe_question(question: Question) -> Options:
    """Options of a question that no list answers."""
    spoken = question.name.replace("_", " ")
    found = {
        "description": "The answer.",
        "headers": responses.told(*responses.KEPT),
        "content": responses.shown(answer_of(question)) | responses.references(),
    }
    given = [f"{question.name}.{argument.name}" for argument in question.arguments]
    return {
        "summary": f"Ask for the {spoken}",
        "description": question.description,
        "operation_id": f"get_{question.name}",
        "tags": ["questions"],
        "responses": {200: found, **responses.refusals(*(code for code in REFUSED if code != 308))},
        "openapi_extra": {"parameters": parameters.refs(*given, *VIEW, "cite")},
    }


def _contract(summary: str, description: str, slug: str, schema: str, *headers: str) -> Options:
    found = {
        "description": "What is told.",
        "headers": responses.told(*responses.KEPT, *headers),
        "content": responses.shown(schema) | responses.references(),
    }
    return {
        "summary": summary,
        "description": description,
        "responses": {200: found, **responses.refusals(*REFUSED)},
        "openapi_extra": {"parameters": parameters.refs(f"{slug}.slug", *VIEW, "cite")},
    }


def derived_schemas() -> Schema:
    """Every schema of these reads, by its name."""
    reads = (ACCOUNTS, DISAGREEMENTS, DEPENDENTS, OMISSIONS, STATE)
    told = [sort for read in reads for sort in _sorts(read.of)]
    told += [sort for question in questions().values() for sort in _sorts(question.of)]
    in_rows = [read.of for entity in entities().values() for read in row_fields_of(entity).values()]
    words = [word for sort in (*told, *in_rows) for word in _words(sort)]
    words += [one.words for question in questions().values() for one in question.arguments if one.words]
    return {
        **{word.__name__: vocabulary(word) for word in words},
        **{sort.name: _sort(sort) for sort in told},
        **{sort.name: {**_sort(sort), "required": []} for sort in in_rows},
        "Disagreements": _record("A record and the disagreements about it.", DISAGREEMENTS),
        "Omissions": _record("An assertion and who is silent about it.", OMISSIONS),
        "Accounts": _record("A meeting and what documents tell of it.", ACCOUNTS, DISAGREEMENTS),
        "AllianceOnADay": _record("An alliance and what it was on a day.", STATE),
        "Claim": _claim(),
        "ClaimList": _claims(),
        **{answer_of(question): _answer(question) for question in questions().values()},
    }


def answer_of(question: Question) -> str:
    """The schema of the answer to a question."""
    return f"{question.of.name}Answer"


def question_schemas_examples() -> Schema:
    """The example of each answer, by its schema's name."""
    shown = question_examples()
    return {answer_of(question): shown[name] for name, question in questions().items()}


def _answer(question: Question) -> Schema:
    return closed(question.description, ["data", "revision"], {"data": ref(question.of.name), "revision": REVISION})


def _sorts(of: ObjectType) -> list[ObjectType]:
    inner = [member for member in of.members.values() if isinstance(member, FieldType)]
    return [of, *(sort for one in inner for sort in _sorts(one.of))]


def _words(of: ObjectType) -> list[type[StrEnum]]:
    return [one.vocabulary for one in of.members.values() if isinstance(one, Column) and one.vocabulary]


def _sort(sort: ObjectType) -> Schema:
    return closed(sort.description, list(sort.members), {name: _member(one) for name, one in sort.members.items()})


def _member(member: Column | Link | FieldType) -> Schema:
    match member:
        case FieldType():
            return derived_list(member)
        case Link():
            there = ref("Record" if member.polymorphic else member.target.__name__)
            return {**nullable(there, member.required), "description": member.description}
        case _:
            return {**nullable(_value(member), member.required), "description": member.description}


def _value(column: Column) -> Schema:
    if column.vocabulary:
        return ref(column.vocabulary.__name__)
    match column.kind:
        case "date":
            return ref("UncertainDate")
        case "boolean":
            return {"type": "boolean"}
        case "integer":
            return integer(column.description)
        case _:
            return text(column.description, MAX_STORED_LENGTH)


def _record(description: str, *reads: FieldType) -> Schema:
    own = {"id": ref("Id"), "label": text("Short English display text.", 300)}
    inner = own | {read.name: derived_list(read) for read in reads}
    return closed(description, ["data", "revision"], {"data": closed(RECORD, list(inner), inner), "revision": REVISION})


def _claim() -> Schema:
    left = {DEPENDENTS.name: ref(DEPENDENTS.of.name)}
    own = {"id": ref("Id"), "label": text("Short English display text.", 300), "record": ref("Record")}
    own |= {name: nullable(schema, required=False) for name, schema in _span().items()}
    told = own | {"support_type": ref("SupportType")} | left
    return closed("What rests on a document: a record, by a span of its text.", list(told), told)


def _span() -> Schema:
    return {
        "field": text("The field it is evidence for; empty is the record as a whole.", 60),
        "value": text("The value, as that document gives it.", 2000),
        "start_offset": integer("Where the span begins, in Unicode code points."),
        "end_offset": integer("Where the span ends, itself excluded."),
        "page": text("Page, row or section, where there are no offsets.", 200),
        "phrase": text("A few exact words of the span.", 200),
    }


def _claims() -> Schema:
    cursor = nullable(CURSOR, required=False)
    page = {
        "data": {"type": "array", "maxItems": MAX_PAGE, "items": ref("Claim")},
        "next": {**cursor, "description": "The cursor to go on `after`, or null at the end."},
        "previous": {**cursor, "description": "The cursor to go back `before`, or null at the beginning."},
        "revision": REVISION,
    }
    return closed("A page of what rests on a document.", list(page), page)
