"""The root fields of hand-written questions, such as `timeline` and `dyad`."""

from collections.abc import Awaitable, Callable
from typing import Any

import strawberry

from api.graphql.types.factory import argument, enum_value, with_arguments
from api.graphql.types.names import camel_case
from api.graphql.types.objects import derived_type
from api.graphql.types.scalars import Cursor, Edtf
from api.query.ast.field_types import Argument, ArgumentType, Question
from api.questions.registry import questions

Resolver = Callable[[Any, strawberry.Info], Awaitable[Any]]
SCALARS: dict[ArgumentType, Any] = {
    "id": strawberry.ID,
    "ids": strawberry.ID,
    "date": Edtf,
    "cursor": Cursor,
    "integer": int,
    "boolean": bool,
}


def question_fields(from_answer: Resolver) -> dict[str, tuple[Any, Any]]:
    """The type and field of every question; `from_answer` resolves them."""
    return {name: _field(question, from_answer) for name, question in questions().items()}


def _field(question: Question, from_answer: Resolver) -> tuple[Any, Any]:
    async def resolve(root: Any, info: Any, **_: Any) -> Any:
        return await from_answer(root, info)

    field = strawberry.field(
        resolver=with_arguments(resolve, map(_argument, question.arguments)), description=question.description
    )
    return derived_type(question.of) | None, field


def _argument(declared: Argument) -> Any:
    item = enum_value(declared.words) if declared.words else SCALARS[declared.takes]
    kind = list[item] if declared.several else item  # type: ignore[valid-type]
    annotation = kind if declared.required else kind | None
    return argument(f"{declared.name}_", annotation, declared.description, camel_case(declared.name))
