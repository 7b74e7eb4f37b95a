"""The OpenAPI part of the questions that no list answers.

The examples of answers are files under `answers`; `pytest tests/test_handwritten_queries.py --golden` writes them.
"""

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from starlette.responses import Response

from api.query.ast.field_types import Argument, Question
from api.query.parse.arguments import LANGUAGE_PATTERN
from api.query.parse.operators import MAX_VALUES
from api.query.parse.search_words import MAX_SEARCH_LENGTH
from api.query.parse.views import VIEW
from api.questions.registry import questions
from api.rest.cite.openapi import reference_content
from api.rest.openapi.object_types import object_schemas
from api.rest.openapi.operations import Options, operation
from api.rest.openapi.parameters import WITH_COMMAS, int32, list_parameter, query_parameter
from api.rest.openapi.responses import CACHED, json_content, problems, response
from api.rest.openapi.schemas import REVISION, Schema, array, closed, ref, vocabulary
from api.rest.records.fields import MAX_PATH_LENGTH, MAX_PATHS
from api.rest.records.openapi_tables import TABLE_OPTIONS, part_parameter, table_answers, table_content
from api.rest.records.parts import list_parts

ANSWERS = Path(__file__).parent / "answers"
SIZE = "first"
"""The argument for the size of a page."""
EXAMPLE_ARGUMENTS: dict[str, dict[str, Any]] = {
    "timeline": {"of": ["actors/dmitry-peskov"], "since": "2024-04", "until": "2024-05", "first": 1},
    "stances": {
        "speakers": ["actors/russia"],
        "targets": ["actors/taiwan"],
        "group_by": "on_behalf_of",
        "since": "2024",
    },
    "network": {"of": "actors/wang-yi", "kinds": ["meeting", "tenure"], "first": 2},
    "paths": {"from": "actors/dmitry-peskov", "to": "actors/wang-yi", "first": 1},
    "dyad": {"a": "actors/sergey-lavrov", "b": "actors/wang-yi", "meetings_first": 1, "statements_first": 1},
    "search": {"q": "Китай", "kinds": ["state"], "lang": "fr", "first": 1},
    "autocomplete": {"q": "Лавр", "first": 1},
    "compare": {"a": "actors/japan", "b": "actors/philippines", "stances_first": 1, "relations_first": 1},
}
"""The arguments of each question's example, by name."""


def example_query(name: str) -> str:
    """Return the query string of a question's example."""
    arguments = EXAMPLE_ARGUMENTS[name].items()
    return urlencode({n: ",".join(v) if isinstance(v, list) else v for n, v in arguments}, safe="/,")


def describe_question(question: Question) -> Options:
    """Options of a question."""
    content = json_content(_answer_name(question)) | table_content() | reference_content()
    return operation(
        f"get_{question.name}",
        "questions",
        f"Get the {question.name.replace('_', ' ')}",
        {
            200: response("The answer.", content, *CACHED),
            **problems(401, 404, 406, 410, 422, 429, 451, 503),
        },
        description=question.description,
        parameters=[
            *_arguments(question),
            f"{question.name}.fields",
            *([f"{question.name}.include"] if question.of.on_request else []),
            "cite",
        ],
    )


def describe_question_table(question: Question) -> Options:
    """Options of a list of a question as a table."""
    return operation(
        f"export_{question.name}",
        "questions",
        f"Export the {question.name.replace('_', ' ')}",
        table_answers(),
        description=f"{question.description}  Returns one list of the answer, row by row.",
        parameters=["export.format", *_arguments(question), f"{question.name}.part", *TABLE_OPTIONS],
    ) | {"response_class": Response}


def other_names(question: Question) -> dict[str, str]:
    """Parameters that mean an argument of another name: `limit`, as in lists, where the answer has a page."""
    return {"limit": SIZE} if any(argument.name == SIZE for argument in question.flat_arguments) else {}


def _arguments(question: Question) -> list[str]:
    return [*(f"{question.name}.{argument.name}" for argument in question.flat_arguments), *VIEW]


def parameters() -> Schema:
    """Return the arguments of every question as parameters, by component name."""
    return {
        f"{question.name}.{argument.name}": _parameter(argument, EXAMPLE_ARGUMENTS[question.name].get(argument.name))
        for question in questions().values()
        for argument in question.flat_arguments
    } | {name: parameter for question in questions().values() for name, parameter in _of_answer(question).items()}


def _of_answer(question: Question) -> Schema:
    """The parameters that choose parts of an answer, by component name."""
    parts = list_parts(question.of.members.values())
    path = {"type": "string", "maxLength": MAX_PATH_LENGTH, "format": "field-path"}
    description = "The members of the answer to return, with dots along lists and links."
    fields = list_parameter("fields", path, description, [next(iter(parts))], most=MAX_PATHS)
    include = {f"{question.name}.include": _include(question)} if question.of.on_request else {}
    return {f"{question.name}.part": part_parameter(parts), f"{question.name}.fields": fields, **include}


def _include(question: Question) -> Schema:
    """The parameter that names the parts of an answer that are returned on request."""
    names = sorted(question.of.on_request)
    items = {"type": "string", "enum": names}
    schema = {"type": "array", "items": items, "minItems": 1, "maxItems": len(names)}
    return query_parameter("include", schema, "Parts of the answer that are left out by default.", **WITH_COMMAS)


def _parameter(argument: Argument, example: object) -> Schema:
    style = WITH_COMMAS if argument.several else {}
    required = {"required": True} if argument.required else {}
    also = " `limit` means the same, as in lists." if argument.name == SIZE else ""
    return query_parameter(argument.name, _schema(argument), argument.description + also, example, **style, **required)


def _schema(argument: Argument) -> Schema:
    match argument.takes:
        case "ids":
            return _several(ref("Id"), argument)
        case "words":
            return _several(_word(argument), argument)
        case "id":
            return ref("Id")
        case "date":
            return ref("Edtf")
        case "word":
            return _word(argument)
        case "integer":
            return int32(argument.least, argument.most, default=argument.usual)
        case "boolean":
            return {"type": "boolean", "default": argument.usual}
        case "search":
            return {"type": "string", "minLength": 1, "maxLength": MAX_SEARCH_LENGTH, "format": "words"}
        case "language":
            return {"type": "string", "minLength": 2, "maxLength": 15, "pattern": LANGUAGE_PATTERN}
        case _:
            return ref("Cursor")


def _several(items: Schema, argument: Argument) -> Schema:
    return {"type": "array", "items": items, "minItems": argument.least, "maxItems": argument.most}


def _word(argument: Argument) -> Schema:
    assert argument.words is not None
    return ref(argument.words.__name__)


def schemas() -> Schema:
    """Return the schemas of answers, of the objects inside them and of the words of arguments, by component name."""
    words = [argument.words for question in questions().values() for argument in question.arguments]
    return {
        **{word.__name__: vocabulary(word) for word in words if word},
        **object_schemas(question.of for question in questions().values()),
        **{_answer_name(question): _answer(question) for question in questions().values()},
    }


def _answer_name(question: Question) -> str:
    return f"{question.of.name}Answer"


def _answer(question: Question) -> Schema:
    hints = array(ref("Hint"), MAX_VALUES, "What a search may have meant, or what became of records that are named.")
    parts = {"data": ref(question.of.name), "hints": hints, "revision": REVISION}
    return closed(question.description, ["data", "revision"], parts)


def examples() -> Schema:
    """Return an answer to each question by component name."""
    return {_answer_name(question): _example(name) for name, question in questions().items()}


def _example(name: str) -> Schema:
    return {
        "summary": "An answer from the seeds.",
        "value": json.loads((ANSWERS / f"{name}.json").read_text(encoding="utf-8")),
    }
