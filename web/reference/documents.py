"""GraphQL documents as examples: a record with its own fields, and each question with the arguments of its example."""

from collections.abc import Iterator
from typing import Any

from graphql import get_named_type, is_leaf_type, is_required_argument

from api.graphql.schema import core_schema
from api.graphql.types.names import camel_case, fields_of
from api.query.ast.field_types import Argument, Question
from api.rest.questions.openapi import EXAMPLE_ARGUMENTS
from schema.catalog import Column, Link, kind_of
from schema.entity import Entity

DEPTH = 3
"""How many levels of objects an example of a question selects."""
SKIPPED = frozenset({"pageInfo", "cursor", "edges"})
CITATIONS = "citations(first: 1) { nodes { document { label } } }"


def record_document(entity: type[Entity], id: str) -> str:
    """A document that reads a record with its own fields and one of its sources."""
    own = [selected for name, field in fields_of(entity).items() if (selected := _own(name, field))]
    lines = [" ".join(own), *([] if kind_of(entity) == "citation" else [CITATIONS])]
    return _laid_out(f'{camel_case(kind_of(entity))}(id: "{id}")', lines)


def _own(name: str, field: Column | Link) -> str:
    """The selection of a value, a date, or the label of a linked record; empty for lists."""
    if isinstance(field, Link):
        return "" if field.many else f"{name} {{ label }}"
    return f"{name} {{ text }}" if field.kind == "date" else name


def question_document(question: Question) -> str:
    """A document that puts a question with the arguments of its example."""
    name, values = camel_case(question.name), EXAMPLE_ARGUMENTS[question.name]
    texts = [
        f"{camel_case(argument.name)}: {_literal(argument, values[argument.name])}"
        for argument in question.arguments
        if argument.name in values
    ]
    query = core_schema().query_type
    assert query is not None
    lines = _selected(get_named_type(query.fields[name].type), DEPTH)
    return _laid_out(f"{name}({', '.join(texts)})", lines)


def _laid_out(field: str, lines: list[str]) -> str:
    return "\n".join(["{", f"  {field} {{", *(f"    {line}" for line in lines), "  }", "}"])


def _literal(argument: Argument, value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(_literal(argument, item) for item in value)}]"
    if argument.words:
        return str(value).upper()
    return str(value).lower() if isinstance(value, bool | int) else f'"{value}"'


def _selected(type_: Any, depth: int) -> list[str]:
    """Selections of the fields of a type, down to a depth; of records, the id and the label."""
    fields = getattr(type_, "fields", {})
    if "label" in fields and "id" in fields:
        return ["id label"]
    return [text for name, field in fields.items() if name not in SKIPPED for text in _field(name, field, depth)]


def _field(name: str, field: Any, depth: int) -> Iterator[str]:
    inner = get_named_type(field.type)
    if any(map(is_required_argument, field.args.values())):
        return
    if is_leaf_type(inner):
        yield name
    elif inner.name == "UncertainDate":
        yield f"{name} {{ text }}"
    elif depth and (selected := _selected(inner, depth - 1)):
        first = "(first: 1)" if "first" in field.args else ""
        yield f"{name}{first} {{ {' '.join(selected)} }}"
