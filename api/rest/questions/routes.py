"""The questions that no list answers: `/v1/timeline?of=actors/china` and the like."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from fastapi import APIRouter, Request, Response

from api.errors import Code, Refusal
from api.query.ast.answer import AnswerObject, QuestionSelection
from api.query.ast.field_types import Question
from api.query.parse.arguments import argument_values
from api.query.parse.operators import bad_input
from api.questions.registry import questions
from api.rest.cite.routes import citable
from api.rest.formats import Format, negotiated
from api.rest.history.routes import first_missing, missing_response
from api.rest.questions.openapi import describe_question
from api.rest.records.fields import all_fields
from api.rest.records.parameters import CITE, VIEW
from api.rest.respond import NOTHING, AnswerQuery, Endpoint, check_parameters, json_response


def add_questions(routes: APIRouter, ask: AnswerQuery) -> None:
    """Add every question; `ask` gives the bytes of an answer from the point of view of a request."""
    for question in questions().values():
        routes.get(path_of(question), **describe_question(question))(citable(_answer(question, ask)))


def path_of(question: Question) -> str:
    """Where a question is asked, below `/v1`."""
    return f"/{question.name.replace('_', '-')}"


def _answer(question: Question, ask: AnswerQuery) -> Endpoint:
    fields = all_fields(question.of)

    async def tell(request: Request) -> Response:
        negotiated(request, [Format.json])
        given = _given(question, request)
        asked = QuestionSelection(question, argument_values(question, given), fields)
        body = await ask(request, AnswerObject({"data": asked, "revision": "revision"}))
        if body.startswith(NOTHING):
            raise await _nobody(question, request, asked.arguments)
        return json_response(request, body)

    return tell


def _given(question: Question, request: Request) -> dict[str, Any]:
    """What the query string gives for the arguments; a list may also be given piece by piece.  Raises Refusal."""
    check_parameters(request, (*(argument.name for argument in question.arguments), *VIEW, CITE))
    found: dict[str, Any] = {}
    for argument in question.arguments:
        values = request.query_params.getlist(argument.name)
        if argument.several and values:
            found[argument.name] = [one for value in values for one in value.split(",")]
        elif len(values) > 1:
            raise bad_input(argument.name, "is given twice.", "Give it once.")
        elif values:
            found[argument.name] = values[0]
    return found


async def _nobody(question: Question, request: Request, given: Mapping[str, Any]) -> Refusal:
    """Which of the records that are named is not there, and what became of it."""
    named = [
        (id, argument.name)
        for argument in question.arguments
        if argument.takes in ("id", "ids") and given[argument.name] is not None
        for id in (given[argument.name] if argument.several else [given[argument.name]])
    ]
    absent = await first_missing(request, [id for id, _ in named])
    refusal = await missing_response(request, absent)
    code = Code.NOT_FOUND if refusal.code is Code.MERGED else refusal.code
    return replace(refusal, code=code, field=dict(named)[absent])
