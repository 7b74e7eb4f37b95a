"""Strawberry types that are put together at run time."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from functools import cache
from inspect import Parameter, Signature
from typing import Annotated, Any

import strawberry
from strawberry import UNSET


def new_type(name: str) -> type:
    """An empty class that other types may name before its own fields are known."""
    return type(name, (), {})


def define_fields(
    target: type,
    fields: Mapping[str, tuple[Any, Any]],
    description: str,
    decorate: Callable[..., Any] = strawberry.type,
    **options: Any,
) -> type:
    """Give a shell its fields, each an annotation and a default or a Strawberry field."""
    target.__annotations__ = {name: annotation for name, (annotation, _) in fields.items()}
    for name, (_, value) in fields.items():
        setattr(target, name, value)
    filled: type = decorate(target, description=description, **options)
    return filled


def described(description: str, **options: Any) -> Any:
    """An input field that may be left out."""
    return strawberry.field(description=description, default=strawberry.UNSET, **options)


def resolved(description: str) -> Any:
    """A field whose value stands in the answer already, under the name that the client chose."""

    def from_answer(root: Any, info: strawberry.Info) -> Any:
        return root[info.path.key]

    return strawberry.field(resolver=from_answer, description=description)


def with_arguments(resolver: Any, arguments: Iterable[Parameter]) -> Any:
    """A resolver that takes any arguments, declared as taking these."""
    resolver.__signature__ = Signature([_parameter("root", Any), _parameter("info", strawberry.Info), *arguments])
    return resolver


def argument(name: str, kind: Any, description: str, spelling: str | None = None) -> Parameter:
    """An argument of a field; it may be left out where its kind may be null."""
    needed = type(None) not in getattr(kind, "__args__", ())
    about = strawberry.argument(description=description, name=spelling)
    return _parameter(name, Annotated[kind, about], Parameter.empty if needed else UNSET)


def _parameter(name: str, kind: Any, default: Any = Parameter.empty) -> Parameter:
    return Parameter(name, Parameter.KEYWORD_ONLY, annotation=kind, default=default)


def enum_type(name: str, words: Iterable[str], description: str) -> Any:
    """A GraphQL enum of words in capitals."""
    members = {str(word).upper(): str(word).upper() for word in words}
    made: Any = StrEnum(name, members)  # type: ignore[misc]
    return strawberry.enum(made, description=description)


@cache
def enum_value(vocabulary: type[StrEnum]) -> Any:
    """The GraphQL enum of a vocabulary."""
    return enum_type(vocabulary.__name__, vocabulary, (vocabulary.__doc__ or "").strip())
