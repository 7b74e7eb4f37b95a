"""Where a filter or a view stands in an answer: what the database finds wrong is reported at its response keys."""

import json
from collections.abc import Hashable, Iterator, Mapping
from typing import Any, NamedTuple

from api.database import with_hints
from api.json_text import compact_json
from api.query.ast.answer import Answer, AnswerList, AnswerObject, IdentifierClaims, Lookup, QuestionSelection, Viewed
from api.query.ast.filter import And, Comparison, Involves, Not, OnBehalfOf, Or, OriginCount, Related, Where
from api.query.ast.select import (
    Connection,
    DerivedField,
    Edges,
    ListConnection,
    ListPart,
    Polymorphic,
    Rows,
    Selection,
    ToMany,
    ToOne,
    Values,
)
from api.query.ast.view import View
from api.query.parse.params import Binding
from api.query.sql.existing_ids import filter_key
from api.query.sql.statement import RequiredRecords

Path = tuple[str | int, ...]
Variables = Mapping[str, Any]
HINTS = b'"extensions":{"hints":'
REVISION = b'"revision":'


class ArgumentUse(NamedTuple):
    """An argument of a field, with its value, which may be a Binding; of a filter, also what identifies it."""

    path: Path
    argument: str
    value: Any
    key: Hashable = None


def path_of(answer: Answer, argument: str | None, value: str | None, variables: Variables) -> Path:
    """The response keys that lead to the field with an argument; the one with this value, if there are several.

    The answer may have been planned for another request, with other values of the variables.
    """
    found = [use for use in _uses(answer, (), View()) if use.argument == argument]
    exact = (use for use in found if _has_value(use, value, variables))
    return next((use.path for use in (*exact, *found)), ())


def _has_value(use: ArgumentUse, value: str | None, variables: Variables) -> bool:
    current = use.value.again(variables) if isinstance(use.value, Binding) else use.value
    return value in (current if isinstance(current, tuple) else (current,))


def paths_of(answer: Answer, required: RequiredRecords) -> list[Path]:
    """The response keys that lead to the fields with a filter."""
    key = filter_key(required.test, required.view)
    uses = list(_uses(answer, (), View()))
    return [use.path for use in uses if use.key == key] or [use.path for use in uses if use.argument == required.at][:1]


def with_more_hints(body: bytes, more: list[dict[str, Any]]) -> bytes:
    """A response with further hints."""
    hints, start = _hints(body)
    if not hints or not more:
        return with_hints(body, more)
    return body[:start] + HINTS + compact_json([*hints, *more]) + b"," + body[body.rindex(REVISION) :]


def _hints(body: bytes) -> tuple[list[dict[str, Any]], int]:
    """The hints of a response, and where its extensions start; none if the revision is their only member.

    Fields of the data may be named `extensions` and `hints` as well, but nothing follows the extensions.
    """
    end = body.rindex(REVISION)
    if body[end - 1 : end] != b",":
        return [], 0
    start = body.rindex(HINTS)
    return json.loads(body[start + len(HINTS) : end - 1]), start


def _uses(node: object, path: Path, view: View) -> Iterator[ArgumentUse]:
    match node:
        case Viewed(inner_view, inner):
            yield from _view_uses(inner_view, path)
            yield from _uses(inner, path, inner_view)
        case Selection():
            yield from _comparisons(node.where, path, view)
            yield from _uses(node.shape, path, view)
        case ToMany():
            yield from _uses(node.selection, path, view)
        case Values(field):
            yield from _uses(field, path, view)
        case ListPart():
            yield from _uses(node.part, path, view)
        case AnswerList(answers):
            for index, answer in enumerate(answers):
                yield from _uses(answer, (*path, index), view)
        case _:
            for members in _members(node):
                for key, member in members.items():
                    yield from _uses(member, (*path, key), view)


def _members(node: object) -> list[Mapping[str, Any]]:
    """What stands in an object, by response key."""
    match node:
        case AnswerObject(answers):
            return [answers]
        case Lookup() | QuestionSelection() | Rows() | ToOne() | DerivedField():
            return [node.fields]
        case Connection() | Edges() | ListConnection():
            return [node.parts]
        case Polymorphic(_, by_kind):
            return list(by_kind.values())
        case IdentifierClaims():
            return [node.alone, node.several]
        case _:
            return []


def _view_uses(view: View, path: Path) -> Iterator[ArgumentUse]:
    for argument, value in {
        "accordingTo": view.according_to,
        "revision": view.revision,
        "release": view.release,
    }.items():
        if value is not None:
            yield ArgumentUse(path, argument, value)


def _comparisons(where: Where, path: Path, view: View) -> Iterator[ArgumentUse]:
    match where:
        case Comparison():
            yield ArgumentUse(path, where.at, where.value, filter_key(where, view))
        case And(of) | Or(of):
            for inner in of:
                yield from _comparisons(inner, path, view)
        case Not(inner) | OriginCount(inner) | OnBehalfOf(inner) | Involves(inner):
            yield from _comparisons(inner, path, view)
        case Related():
            yield from _comparisons(where.where, path, view)
