"""Hand-written questions that no list answers: `/v1/timeline?of=actors/china` and the like."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from fastapi import APIRouter, Request, Response

from api.database import merge_targets, with_hints
from api.errors import Code, Refusal
from api.hints import merged_hint, name_hint
from api.query.ast.answer import Answer, AnswerObject, QuestionSelection
from api.query.ast.field_types import ArgumentType, Question
from api.query.ast.select import DerivedField, Field, Fields, ListPart, Rows
from api.query.parse.arguments import argument_values, parse_arguments
from api.query.parse.operators import bad_input
from api.query.parse.views import VIEW, past_of
from api.questions.registry import questions
from api.rest.cite.routes import citable
from api.rest.formats import TABULAR, Format, negotiated, requested_format
from api.rest.history.routes import first_missing, missing_response
from api.rest.questions.nothing_found import with_search_hint
from api.rest.questions.openapi import describe_question, describe_question_table, other_names
from api.rest.records.fields import all_fields, member_fields
from api.rest.records.parameters import parse_view, reserved_parameters
from api.rest.records.parts import PartTables, list_parts
from api.rest.records.query_string import (
    CITE,
    PART,
    TABLE_PARAMETERS,
    ParameterType,
    QueryString,
    record_parameter_type,
)
from api.rest.records.tables import check_format
from api.rest.respond import NOTHING, Endpoint, Read, json_response, read_once, read_plan, with_names

FIELDS, INCLUDE = "fields", "include"
BOUND_ARGUMENTS: dict[ArgumentType, ParameterType] = {
    "id": ParameterType.value,
    "ids": ParameterType.values,
    "date": ParameterType.value,
    "cursor": ParameterType.value,
    "search": ParameterType.value,
    "language": ParameterType.value,
}


def add_questions(routes: APIRouter) -> None:
    """Add the route of every question."""
    for question in questions().values():
        tables = _tables(question)
        routes.get(path_of(question), **describe_question(question))(citable(_question(question, tables)))
        routes.get(f"{path_of(question)}.{{format}}", **describe_question_table(question))(_table(question, tables))


def path_of(question: Question) -> str:
    """Where a question is asked, below `/v1`."""
    return f"/{question.name.replace('_', '-')}"


def _question(question: Question, tables: PartTables) -> Endpoint:
    includes = (INCLUDE,) if question.of.on_request else ()
    read = Read(
        ("question", question.name),
        lambda query: _selection(question, query),
        type_of=partial(_type_of, question),
        allowed=(*tables.allowed, FIELDS, *includes, *TABLE_PARAMETERS, PART, CITE),
        renamed=other_names(question),
    )
    table = _table(question, tables)

    async def answer(request: Request) -> Response:
        if negotiated(request, TABULAR) is not Format.json:
            return await table(request)
        query, plan = read.plan(request)
        body = await read_plan(request, plan)
        if body.startswith(NOTHING):
            body = await _despite_absence(question, request, query, read.select)
        body = await with_search_hint(request.app.state.reader, question.name, dict(query.pairs), body)
        return await json_response(request, body)

    return answer


def _table(question: Question, tables: PartTables) -> Endpoint:
    """The endpoint that returns one list of the answer row by row."""

    async def answer(request: Request) -> Response:
        format = requested_format(request)
        tables.check(request, format)
        pairs = with_names(request.query_params.multi_items(), other_names(question))
        return await tables.respond(request, QueryString(pairs, partial(_type_of, question)), format)

    return answer


def _tables(question: Question) -> PartTables:
    return PartTables(
        question.name,
        list_parts(question.of.members.values()),
        lambda query, fields: _answer(question, query, fields),
        partial(_despite_absence, question),
        (*(argument.name for argument in question.flat_arguments), *other_names(question), *VIEW),
        {name: field for name, field in all_fields(question.of).items() if name == "is_complete"},
    )


def _type_of(question: Question, name: str) -> ParameterType:
    """Words, numbers and booleans are part of the statement's text."""
    for argument in question.flat_arguments:
        if argument.name == name:
            return BOUND_ARGUMENTS.get(argument.takes, ParameterType.structure)
    return ParameterType.structure if name == PART else record_parameter_type(name)


def _selection(question: Question, query: QueryString) -> Answer:
    check_format((name for name, _ in query.pairs), Format.json)
    return _answer(question, query, _fields(question, query))


def _answer(question: Question, query: QueryString, fields: Fields) -> Answer:
    values = parse_arguments(question.flat_arguments, _arguments(question, query))
    fields = _paged(fields, values)
    return AnswerObject({"data": QuestionSelection(question, values, fields), "revision": "revision"})


def _paged(fields: Fields, values: Mapping[str, Any]) -> Fields:
    """The fields with each list that has pages followed by the cursor of the next page."""
    paged: dict[str, Field] = {}
    for name, selected in fields.items():
        if not isinstance(selected, DerivedField) or not selected.of.pages:
            paged[name] = selected
            continue
        prefix = selected.of.page_prefix
        arguments = {each.name: values[f"{prefix}{each.name}"] for each in selected.of.page_arguments}
        paged[name] = ListPart(selected.of, arguments, Rows(selected.fields))
        paged[f"{prefix}next"] = ListPart(selected.of, arguments, "next")
    return paged


def _fields(question: Question, query: QueryString) -> Fields:
    """The members of the answer that `fields` selects, or all; those on request only if `include` names them.

    Raises Refusal.
    """
    on_request = question.of.on_request
    own = reserved_parameters(query)
    included = {*own[INCLUDE].split(",")} if INCLUDE in own else set()
    for name in included.difference(on_request):
        detail = f"{INCLUDE}: the answer has no part '{name[:80]}' to include."
        raise Refusal(Code.UNKNOWN_FIELD, detail, name_hint(name[:80], on_request), INCLUDE)
    if FIELDS in own:
        added = {name: all_fields(question.of)[name] for name in included}
        return {**member_fields(question.of, own, lambda steps: steps), **added}
    return {name: field for name, field in all_fields(question.of).items() if name not in on_request - included}


def _arguments(question: Question, query: QueryString) -> dict[str, Any]:
    """The values that the query string gives for arguments.  Lists may also be given in pieces.  Raises Refusal."""
    values: dict[str, list[Any]] = {}
    for name, value in query.parameters():
        values.setdefault(name, []).append(value)
    found: dict[str, Any] = {}
    for argument in question.flat_arguments:
        if argument.name not in values:
            continue
        if argument.several:
            pieces = values[argument.name]
            found[argument.name] = [item for piece in pieces for item in _items(piece)]
        elif len(values[argument.name]) > 1:
            raise bad_input(argument.name, "is given twice.", "Give it once.")
        else:
            (found[argument.name],) = values[argument.name]
    return found


def _items(piece: Any) -> list[str]:
    items = piece if isinstance(piece, list) else piece.split(",")
    return [] if items == [""] else items


async def _despite_absence(
    question: Question, request: Request, query: QueryString, select: Callable[[QueryString], Answer]
) -> bytes:
    """The answer about the records that merged ones lead to, with hints.

    Raises Refusal for a record that does not exist, or not in the view.
    """
    named = _named_records(question, query)
    past = past_of(parse_view(QueryString(request.query_params.multi_items())))
    targets = await merge_targets(request.app.state.reader, [(id, past) for id in named])
    into = {id: target for (id, _), (target, _) in targets.items() if target != id}
    if into:
        pairs = [(name, _replaced(value, into)) for name, value in query.pairs]
        query = QueryString(pairs, partial(_type_of, question))
        body = await read_once(request, query, select(query))
        if not body.startswith(NOTHING):
            hints = [{"field": named[id], "message": merged_hint(id, target)} for id, target in into.items()]
            return with_hints(body, hints)
    raise await _absent_record(request, _named_records(question, query))


def _replaced(value: str, into: Mapping[str, str]) -> str:
    return ",".join(into.get(item, item) for item in value.split(","))


def _named_records(question: Question, query: QueryString) -> dict[str, str]:
    """The arguments that name records, by the ids of these."""
    values = argument_values(
        question, _arguments(question, QueryString(query.pairs, lambda _: ParameterType.structure))
    )
    return {
        id: argument.name
        for argument in question.arguments
        if argument.takes in ("id", "ids") and values[argument.name] is not None
        for id in (values[argument.name] if argument.several else [values[argument.name]])
    }


async def _absent_record(request: Request, named: Mapping[str, str]) -> Refusal:
    """Which of some records does not exist, and what became of it."""
    absent = await first_missing(request, list(named))
    refusal = await missing_response(request, absent)
    code = Code.NOT_FOUND if refusal.code is Code.MERGED else refusal.code  # merged too often
    return replace(refusal, code=code, field=named[absent])
