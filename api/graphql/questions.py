"""The questions that no list answers, as fields at the root."""

from collections.abc import Awaitable, Callable
from typing import Any

import strawberry

from api.graphql.scalars import Cursor, Edtf
from api.graphql.type_factory import argument, with_arguments, word
from api.graphql.types import told_type
from api.query.ast.field_types import Question
from api.query.parse.arguments import Argument, Takes
from api.questions.registry import questions

Resolver = Callable[[Any, strawberry.Info], Awaitable[Any]]
SCALAR: dict[Takes, Any] = {
    "id": strawberry.ID,
    "ids": strawberry.ID,
    "date": Edtf,
    "cursor": Cursor,
    "integer": int,
    "boolean": bool,
}


def question_fields(from_answer: Resolver) -> dict[str, tuple[Any, Any]]:
    """A field for every question; `from_answer` finds the answer of a field."""
    return {name: _field(question, from_answer) for name, question in questions().items()}


def _field(question: Question, from_answer: Resolver) -> tuple[Any, Any]:
    async def answered(root: Any, info: Any, **_: Any) -> Any:
        return await from_answer(root, info)

    declared = [argument(one.name, _kind(one), one.description) for one in question.arguments]
    resolver = with_arguments(answered, declared)
    return told_type(question.of) | None, strawberry.field(resolver=resolver, description=question.description)


def _kind(argument: Argument) -> Any:
    one = word(argument.words) if argument.words else SCALAR[argument.takes]
    kind = list[one] if argument.several else one  # type: ignore[valid-type]
    return kind if argument.required else kind | None
