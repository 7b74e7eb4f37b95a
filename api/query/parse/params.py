"""Values that whoever asks may give anew, so that a statement once compiled serves for all of them.

A `Given` text or list remembers where among the variables it stood. What is read from it is `Made`: the value of this
time, and how to make it of another.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

Path = tuple[str | int, ...]
"""Where a value stands among the variables."""


@dataclass(frozen=True)
class ListPath:
    """A list that is written out around variables: where each member stands, or a member that is written out too."""

    members: tuple[tuple[Path | None, Any], ...]


class ParamText(str):
    """A text that stood among the variables."""

    path: Path


class ParamList(list[Any]):
    """A list that stood among the variables."""

    path: Path


@dataclass(frozen=True)
class Binding:
    """What was made of something given."""

    value: Any
    path: Path | ListPath
    by: Callable[[Any], Any]

    def again(self, variables: Mapping[str, Any]) -> Any:
        """The same, made of other variables of the same shape.  Raises what `by` raises."""
        if isinstance(self.path, ListPath):
            return self.by([one if path is None else _at(path, variables) for path, one in self.path.members])
        return self.by(_at(self.path, variables))


def _at(path: Path, variables: Mapping[str, Any]) -> Any:
    found: Any = variables
    for step in path:
        found = found[step]
    return found


def param_text(value: str, path: Path) -> ParamText:
    """A text that remembers where it stood."""
    found = ParamText(value)
    found.path = path
    return found


def param_list(values: Sequence[Any], path: Path) -> ParamList:
    """A list that remembers where it stood."""
    found = ParamList(values)
    found.path = path
    return found


def bound(value: Any, by: Callable[[Any], Any]) -> Any:
    """What a function makes of a value; it remembers how, where the value was given."""
    if isinstance(value, ParamText | ParamList):
        return Binding(by(value), value.path, by)
    if isinstance(value, list) and any(isinstance(one, ParamText) for one in value):
        members = ((one.path if isinstance(one, ParamText) else None, one) for one in value)
        return Binding(by(value), ListPath(tuple(members)), by)
    return by(value)


def map_value(value: Any, by: Callable[[Any], Any]) -> Any:
    """What a further function makes of what was made."""
    if not isinstance(value, Binding):
        return by(value)
    before = value.by
    return Binding(by(value.value), value.path, lambda found: by(before(found)))


def members(value: Any) -> Sequence[Any]:
    """The members of a sequence that was made, each by itself."""
    if not isinstance(value, Binding):
        return tuple(value)
    return [map_value(value, itemgetter(place)) for place in range(len(value.value))]


def current_value(value: Any) -> Any:
    """A value as it is this time."""
    return value.value if isinstance(value, Binding) else value
