"""The root fields of hand-written questions, such as `timeline` and `dyad`."""

from collections.abc import Awaitable, Callable
from typing import Any

import strawberry

from api.graphql.types.factory import with_arguments
from api.graphql.types.objects import answer_type, list_argument
from api.query.ast.field_types import Question
from api.questions.registry import questions

Resolver = Callable[[Any, strawberry.Info], Awaitable[Any]]


def question_fields(from_answer: Resolver) -> dict[str, tuple[Any, Any]]:
    """The type and field of every question; `from_answer` resolves them."""
    return {name: _field(question, from_answer) for name, question in questions().items()}


def _field(question: Question, from_answer: Resolver) -> tuple[Any, Any]:
    async def resolve(root: Any, info: Any, **_: Any) -> Any:
        return await from_answer(root, info)

    declared = with_arguments(resolve, map(list_argument, question.arguments))
    return answer_type(question) | None, strawberry.field(resolver=declared, description=question.description)
