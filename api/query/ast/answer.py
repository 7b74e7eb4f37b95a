"""Whole answers, composed of selections, and functions that walk over them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from api.query.ast.field_types import Question
from api.query.ast.filter import Where
from api.query.ast.select import Entity, Fields, FixedJson, History, Selection, Values
from api.query.ast.view import View


@dataclass(frozen=True)
class ParamJson:
    """JSON text that is passed through as a bind parameter, so it is not part of the statement's text."""

    json: str


@dataclass(frozen=True)
class Lookup:
    """One record by its id, or null.

    With `at_revision`, the revision that its id names, which must be the one that the view reads.
    """

    entity: Entity
    id: str
    fields: Fields
    at_revision: int | None = None


@dataclass(frozen=True)
class RecordHistory:
    """The changes of a record by its id, including those of retracted records."""

    id: str
    history: History


@dataclass(frozen=True)
class AnswerList:
    """An array of answers."""

    answers: tuple["Answer", ...]


@dataclass(frozen=True)
class AnswerObject:
    """An object of answers."""

    answers: Mapping[str, "Answer"]


@dataclass(frozen=True)
class IdentifierClaims:
    """Null if no row meets the condition, the object `alone` if exactly one does, the object `several` otherwise."""

    entity: Entity
    where: Where
    alone: Mapping[str, FixedJson | Values]
    several: Mapping[str, FixedJson | Values]


@dataclass(frozen=True)
class QuestionSelection:
    """The object that a question returns, or null if a record that an argument names does not exist."""

    question: Question
    arguments: Mapping[str, Any]
    fields: Fields


@dataclass(frozen=True)
class Viewed:
    """An answer that is read in a view."""

    view: View
    answer: "Answer"


Answer = (
    FixedJson
    | ParamJson
    | Lookup
    | RecordHistory
    | Selection
    | AnswerList
    | AnswerObject
    | IdentifierClaims
    | QuestionSelection
    | Viewed
    | Literal["revision", "at"]
)


def views_of(answer: Answer) -> Iterable[View]:
    """Yields every view in which a part of an answer is read."""
    match answer:
        case Viewed(view, inner):
            yield view
            yield from views_of(inner)
        case AnswerObject(answers):
            for part in answers.values():
                yield from views_of(part)
        case AnswerList(answers):
            for part in answers:
                yield from views_of(part)


def reads_past(answer: Answer) -> bool:
    """Returns whether any part of an answer reads a past state of the data."""
    return any(view.past for view in views_of(answer))


def latest_revision(views: Iterable[View]) -> int:
    """Returns the highest revision number that the views name, or 0 if they name none."""
    return max((view.revision or 0 for view in views), default=0)
