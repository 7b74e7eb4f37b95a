"""The page of a question: an example with its answer, its arguments, the answer's members, and its errors."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from api.query.ast.field_types import FieldType, ObjectType, Question
from api.questions.registry import questions
from api.rest.formats import EXPORTS
from api.rest.questions.openapi import example_query
from api.rest.questions.routes import path_of
from schema.catalog import Column, Link
from web.reference.collection import statuses
from web.reference.documents import question_document
from web.reference.examples import query_path, rest_example
from web.reference.fields import KINDS
from web.reference.operations import operations


@dataclass(frozen=True)
class MemberRow:
    """A member of an answer, by its path in it."""

    path: str
    type: str
    words: tuple[str, ...]
    description: str


def questions_by_path() -> dict[str, Question]:
    """The questions by the last step of their paths."""
    return {path_of(question)[1:]: question for question in questions().values()}


async def question(request: Request) -> dict[str, Any]:
    """What the page of a question shows."""
    path = request.path_params["name"]
    found = questions_by_path()[path]
    own = await run_in_threadpool(operations, request.app.routes, "questions")
    get = next(one for one in own if one.path == f"/v1/{path}")
    document = question_document(found)
    return {
        "title": path.replace("-", " ").capitalize(),
        "question": found,
        "example_rest": await rest_example(request, "", f"{get.path}?{example_query(found.name)}", get.answer),
        "document": document,
        "query_path": query_path(document),
        "operation": get,
        "members": list(member_rows(found.of)),
        "formats": EXPORTS,
        "errors": statuses([get]),
    }


def member_rows(of: ObjectType, above: str = "") -> Iterator[MemberRow]:
    """The members of an object type and of the objects inside it, by their paths."""
    for name, member in of.members.items():
        yield _member_row(f"{above}{name}", member)
        if isinstance(member, FieldType):
            yield from member_rows(member.of, f"{above}{name}.")


def _member_row(path: str, member: Column | Link | FieldType) -> MemberRow:
    match member:
        case FieldType():
            text = "object" if member.alone else f"list, at most {member.most:,}"
            return MemberRow(path, text, (), member.description)
        case Link():
            return MemberRow(path, "record", (), member.description)
        case _:
            words = tuple(map(str, member.vocabulary or ()))
            return MemberRow(path, KINDS.get(member.kind, member.kind), words, member.description)
