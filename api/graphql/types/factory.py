"""Builds Strawberry types at run time."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from functools import cache
from inspect import Parameter, Signature
from typing import Annotated, Any

import strawberry
from strawberry import UNSET


def new_type(name: str) -> type:
    """An empty class, which other types can refer to before its fields are defined."""
    return type(name, (), {})


def define_fields(
    target: type,
    fields: Mapping[str, tuple[Any, Any]],
    description: str,
    decorate: Callable[..., Any] = strawberry.type,
    **options: Any,
) -> type:
    """Define the fields of a new type; each is an annotation and a default or a Strawberry field."""
    target.__annotations__ = {name: annotation for name, (annotation, _) in fields.items()}
    for name, (_, value) in fields.items():
        setattr(target, name, value)
    defined: type = decorate(target, description=description, **options)
    return defined


def optional_input(description: str, **options: Any) -> Any:
    """An input field that can be omitted."""
    return strawberry.field(description=description, default=strawberry.UNSET, **options)


def resolved(description: str) -> Any:
    """A field whose value is already in the parent's answer, under the response key."""

    def from_answer(root: Any, info: strawberry.Info) -> Any:
        return root[info.path.key]

    return strawberry.field(resolver=from_answer, description=description)


def with_arguments(resolver: Any, arguments: Iterable[Parameter]) -> Any:
    """A resolver of `**kwargs`, with a signature that declares these arguments."""
    resolver.__signature__ = Signature([_parameter("root", Any), _parameter("info", strawberry.Info), *arguments])
    return resolver


def argument(name: str, kind: Any, description: str, spelling: str | None = None) -> Parameter:
    """An argument of a field; it can be omitted if its type is nullable."""
    required = type(None) not in getattr(kind, "__args__", ())
    declared = strawberry.argument(description=description, name=spelling)
    return _parameter(name, Annotated[kind, declared], Parameter.empty if required else UNSET)


def _parameter(name: str, kind: Any, default: Any = Parameter.empty) -> Parameter:
    return Parameter(name, Parameter.KEYWORD_ONLY, annotation=kind, default=default)


def enum_type(name: str, words: Iterable[str], description: str) -> Any:
    """A GraphQL enum whose values are the words in capitals."""
    members = {str(word).upper(): str(word).upper() for word in words}
    enum: Any = StrEnum(name, members)  # type: ignore[misc]
    return strawberry.enum(enum, description=description)


@cache
def enum_value(vocabulary: type[StrEnum]) -> Any:
    """The GraphQL enum of a vocabulary."""
    return enum_type(vocabulary.__name__, vocabulary, (vocabulary.__doc__ or "").strip())
