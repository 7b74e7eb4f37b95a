"""The questions that no list answers, as fields at the root."""

from collections.abc import Awaitable, Callable
from typing import Any

import strawberry

from api.graphql.types.factory import argument, enum_value, with_arguments
from api.graphql.types.names import camel_case
from api.graphql.types.objects import derived_type
from api.graphql.types.scalars import Cursor, Edtf
from api.query.ast.field_types import Question
from api.query.parse.arguments import Argument, ArgumentType
from api.questions.registry import questions

Resolver = Callable[[Any, strawberry.Info], Awaitable[Any]]
SCALAR: dict[ArgumentType, Any] = {
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

    declared = [argument(f"{one.name}_", _kind(one), one.description, camel_case(one.name)) for one in question.arguments]
    resolver = with_arguments(answered, declared)
    return derived_type(question.of) | None, strawberry.field(resolver=resolver, description=question.description)


def _kind(argument: Argument) -> Any:
    one = enum_value(argument.words) if argument.words else SCALAR[argument.takes]
    kind = list[one] if argument.several else one  # type: ignore[valid-type]
    return kind if argument.required else kind | None
