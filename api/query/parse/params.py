"""Client values that can change between executions, so a compiled statement can be reused with other variables.

`ParamText` and `ParamList` are values that remember where among the variables they occurred.  What is parsed from one
is a `Binding`: the current value, and how to compute it from other variables.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, cast

Path = tuple[str | int, ...]
"""The keys and indexes that lead to a value among the variables."""


@dataclass(frozen=True)
class ListPath:
    """A list literal with variables in it: each item's path, or None and the literal item."""

    members: tuple[tuple[Path | None, Any], ...]


class ParamText(str):
    """A text from the variables."""

    path: Path


class ParamList(list[Any]):
    """A list from the variables."""

    path: Path


@dataclass(frozen=True)
class Binding:
    """A value that the function `by` computed from client variables."""

    value: Any
    path: Path | ListPath
    by: Callable[[Any], Any]

    @property
    def paths(self) -> list[Path]:
        """The paths of the variables that the value is made of."""
        if isinstance(self.path, ListPath):
            return [path for path, _ in self.path.members if path is not None]
        return [self.path]

    def again(self, variables: Mapping[str, Any]) -> Any:
        """Returns the value computed from other variables of the same shape.  Raises what `by` raises."""
        if isinstance(self.path, ListPath):
            return self.by([item if path is None else _at(path, variables) for path, item in self.path.members])
        return self.by(_at(self.path, variables))


def _at(path: Path, variables: Mapping[str, Any]) -> Any:
    value: Any = variables
    for step in path:
        value = value[step]
    return value


def param_text(value: str, path: Path) -> ParamText:
    """Returns a text that remembers its path."""
    text = ParamText(value)
    text.path = path
    return text


def param_list(values: Sequence[Any], path: Path) -> ParamList:
    """Returns a list that remembers its path."""
    items = ParamList(values)
    items.path = path
    return items


def bound(value: Any, by: Callable[[Any], Any]) -> Any:
    """Returns `by(value)`, as a Binding if the value came from the variables."""
    if isinstance(value, Binding):
        return map_value(value, by)
    if isinstance(value, ParamText | ParamList):
        return Binding(by(value), value.path, by)
    if isinstance(value, list) and any(isinstance(item, ParamText) for item in value):
        members = ((item.path if isinstance(item, ParamText) else None, item) for item in value)
        return Binding(by(value), ListPath(tuple(members)), by)
    return by(value)


def map_value(value: Any, by: Callable[[Any], Any]) -> Any:
    """Returns `by` applied to a value that may be a Binding, as a Binding if it is one."""
    if not isinstance(value, Binding):
        return by(value)
    before = value.by
    return Binding(by(value.value), value.path, lambda raw: by(before(raw)))


def combined(values: Sequence[Any], by: Callable[[list[Any]], Any]) -> Any:
    """Returns `by` of several values, each of which may be a Binding of one variable; as a Binding if any is one."""
    current = [current_value(value) for value in values]
    if not any(isinstance(value, Binding) for value in values):
        return by(current)

    def again(raw: list[Any]) -> Any:
        return by([v.by(item) if isinstance(v, Binding) else item for v, item in zip(values, raw, strict=True)])

    paths = ((cast("Path", v.path), None) if isinstance(v, Binding) else (None, v) for v in values)
    return Binding(by(current), ListPath(tuple(paths)), again)


def members(value: Any) -> Sequence[Any]:
    """Returns the items of a sequence that may be a Binding, each as a Binding of its own if it is one."""
    if not isinstance(value, Binding):
        return tuple(value)
    return [map_value(value, itemgetter(place)) for place in range(len(value.value))]


def current_value(value: Any) -> Any:
    """Returns the current value of what may be a Binding."""
    return value.value if isinstance(value, Binding) else value
