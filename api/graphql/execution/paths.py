"""Where a filter or a view stands in an answer: what the database finds wrong is reported at its response keys."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple

from api.database import with_hints
from api.errors import Refusal
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
from api.query.parse.params import current_value

Path = tuple[str | int, ...]
HINTS = b'"extensions":{"hints":'
REVISION = b',"revision":'


class ArgumentUse(NamedTuple):
    """An argument of a field, with its value when the answer was planned."""

    path: Path
    argument: str
    value: Any


@contextmanager
def pathed(answer: Answer) -> Iterator[None]:
    """Adds to a Refusal that is raised inside the path to the field whose argument is refused."""
    try:
        yield
    except Refusal as refusal:
        refusal.path = refusal.path or path_of(answer, refusal.field, refusal.value)
        raise


def path_of(answer: Answer, argument: str | None, value: str | None) -> Path:
    """The response keys that lead to the field with an argument; the one with this value, if there are several."""
    found = [use for use in _uses(answer, ()) if use.argument == argument]
    exact = [use for use in found if value in (use.value if isinstance(use.value, tuple) else (use.value,))]
    return next((use.path for use in (*exact, *found)), ())


def with_paths(body: bytes, answer: Answer) -> bytes:
    """A response whose hints, if it has any, say which field they are about."""
    start = body.rfind(HINTS)
    if start < 0:
        return body
    hints, revision = _hints(body, start)
    located = [{"path": path_of(answer, hint["field"], hint["message"].partition(" ")[0]), **hint} for hint in hints]
    return body[:start] + HINTS + compact_json(located) + revision


def with_more_hints(body: bytes, more: list[dict[str, Any]]) -> bytes:
    """A response with further hints."""
    start = body.rfind(HINTS)
    if start < 0 or not more:
        return with_hints(body, more)
    hints, revision = _hints(body, start)
    return body[:start] + HINTS + compact_json([*hints, *more]) + revision


def _hints(body: bytes, start: int) -> tuple[list[dict[str, Any]], bytes]:
    """The hints of a response, and what follows them."""
    end = body.rindex(REVISION)
    return json.loads(body[start + len(HINTS) : end]), body[end:]


def _uses(node: object, path: Path) -> Iterator[ArgumentUse]:
    match node:
        case Viewed(view, inner):
            yield from _view_uses(view, path)
            yield from _uses(inner, path)
        case Selection():
            yield from _comparisons(node.where, path)
            yield from _uses(node.shape, path)
        case ToMany():
            yield from _uses(node.selection, path)
        case Values(field):
            yield from _uses(field, path)
        case ListPart():
            yield from _uses(node.part, path)
        case AnswerList(answers):
            for place, answer in enumerate(answers):
                yield from _view_uses(answer.view, (*path, place)) if isinstance(answer, Viewed) else ()
            for answer in answers[:1]:
                yield from _uses(answer.answer if isinstance(answer, Viewed) else answer, path)
        case _:
            for members in _members(node):
                for key, member in members.items():
                    yield from _uses(member, (*path, key))


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
            yield ArgumentUse(path, argument, current_value(value))


def _comparisons(where: Where, path: Path) -> Iterator[ArgumentUse]:
    match where:
        case Comparison():
            yield ArgumentUse(path, where.at, current_value(where.value))
        case And(of) | Or(of):
            for inner in of:
                yield from _comparisons(inner, path)
        case Not(inner) | OriginCount(inner) | OnBehalfOf(inner) | Involves(inner):
            yield from _comparisons(inner, path)
        case Related():
            yield from _comparisons(where.where, path)
