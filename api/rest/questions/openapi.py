"""The parameters of questions that no list answers."""

from api.query.ast.field_types import Argument
from api.questions.registry import questions
from api.rest.openapi.parameters import WITH_COMMAS, query_parameter
from api.rest.openapi.schemas import Schema, ref
from api.rest.questions.openapi_examples import EXAMPLE_ARGUMENTS


def question_parameters() -> Schema:
    """Every parameter by the name that routes refer to it by."""
    return {
        f"{question.name}.{argument.name}": _parameter(argument, EXAMPLE_ARGUMENTS[question.name].get(argument.name))
        for question in questions().values()
        for argument in question.arguments
    }


def _parameter(argument: Argument, example: object) -> Schema:
    listed = WITH_COMMAS if argument.several else {}
    return query_parameter(argument.name, _schema(argument), argument.description, example, **listed) | {
        "required": argument.required
    }


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
            bounds = {"minimum": argument.least, "maximum": argument.most, "default": argument.usual}
            return {"type": "integer", "format": "int32", **bounds}
        case "boolean":
            return {"type": "boolean", "default": argument.usual}
        case _:
            return ref("Cursor")


def _several(one: Schema, argument: Argument) -> Schema:
    return {"type": "array", "items": one, "minItems": argument.least, "maxItems": argument.most}


def _word(argument: Argument) -> Schema:
    assert argument.words is not None
    return ref(argument.words.__name__)
