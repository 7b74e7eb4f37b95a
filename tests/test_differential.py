"""Random queries made from the SDL, each answered in four ways: on both backends, planned and by the executor."""

import json
from typing import Any

from conftest import Api
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLUnionType,
    get_named_type,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api.graphql.schema import core_schema

SCHEMA = core_schema()
BY_THE_EXECUTOR = "__schema { queryType { name } }"
DEEPEST = 4
IDS = ["actors/china", "actors/sergey-lavrov", "alliances/brics", "meetings/lavrov-beijing-2024-04-09", "actors/nobody"]
TEXTS = {
    "ID": IDS,
    "String": ["China", "чина", 'quo"te', "back\\slash", "%", "\u202eright", "🕊", "a\tb"],
    "EDTF": ["2024-04-09", "2024", "2022-02~", "../2024", "2024-04?"],
    "Date": ["2024-04-09"],
    "ReleaseName": ["2026.1"],
}
"""What a scalar may be asked with: some of it is there, some of it nowhere, and some of it hard to tell."""


class Question:
    """A query while it is drawn: its variables, and a number for each alias."""

    def __init__(self, draw: Any) -> None:
        self.draw = draw
        self.declared: dict[str, str] = {}
        self.values: dict[str, Any] = {}
        self.aliases = 0

    def one_of(self, values: Any) -> Any:
        return self.draw(st.sampled_from(list(values)))

    def maybe(self) -> bool:
        return bool(self.draw(st.booleans()))

    def variable(self, kind: str, value: Any) -> str:
        """Returns a variable for a value, or the value as a literal."""
        if self.maybe():
            return json.dumps(value, ensure_ascii=False)
        name = f"v{len(self.declared)}"
        self.declared[name], self.values[name] = kind, value
        return f"${name}"

    def selection(self, of: Any, depth: int) -> str:
        """Returns a selection of a type, between braces."""
        kind = get_named_type(of)
        if isinstance(kind, GraphQLUnionType):
            inside = " ".join(f"... on {one.name} {self.selection(one, depth)}" for one in kind.types)
            return f"{{ __typename {inside} }}"
        assert isinstance(kind, GraphQLObjectType | GraphQLInterfaceType)
        leaves = [name for name, field in kind.fields.items() if is_leaf(field)]
        branches = [name for name, field in kind.fields.items() if not is_leaf(field)]
        names = self.draw(st.lists(st.sampled_from(leaves), max_size=3, unique=True)) if leaves else []
        if branches and (depth < DEEPEST or not leaves):
            names += self.draw(st.lists(st.sampled_from(branches), min_size=not leaves, max_size=2, unique=True))
        selected = [self.field(name, kind.fields[name], depth) for name in names]
        if isinstance(kind, GraphQLInterfaceType):
            one = self.one_of(SCHEMA.get_possible_types(kind))
            selected.append(f"... on {one.name} {self.selection(one, depth + 1)}")
        elif selected and self.maybe():
            selected.append(f"... on {kind.name} {{ __typename {selected[0]} }}")
        return f"{{ __typename {' '.join(selected)} }}"

    def field(self, name: str, field: GraphQLField, depth: int) -> str:
        self.aliases += 1
        written = f"a{self.aliases}: {name}{self.arguments(field)}{self.directive()}"
        return written if is_leaf(field) else f"{written} {self.selection(field.type, depth + 1)}"

    def directive(self) -> str:
        if not self.draw(st.integers(0, 9)):
            return f" @{self.one_of(('include', 'skip'))}(if: {self.variable('Boolean!', self.maybe())})"
        return ""

    def arguments(self, field: GraphQLField) -> str:
        arguments = [f"{name}: {value}" for name, one in field.args.items() if (value := self.argument(name, one.type))]
        return f"({', '.join(arguments)})" if arguments else ""

    def argument(self, name: str, of: Any) -> str | None:
        if name in ("after", "before", "last"):
            return None
        if name == "first":
            return self.variable("Int", self.draw(st.integers(0, 4)))
        if isinstance(of, GraphQLNonNull):
            return self.value(of.of_type)
        return self.value(of) if self.maybe() else None

    def value(self, of: Any, depth: int = 0) -> str:
        """Returns a value of an input type, as GraphQL."""
        if isinstance(of, GraphQLNonNull):
            return self.value(of.of_type, depth)
        if isinstance(of, GraphQLList):
            return f"[{self.value(of.of_type, depth)}]"
        if isinstance(of, GraphQLEnumType):
            return str(self.one_of(of.values))
        if isinstance(of, GraphQLInputObjectType):
            return self.object(of, depth)
        if of.name in TEXTS:
            return self.variable(f"{of.name}!", self.one_of(TEXTS[of.name]))
        return {"Int": "3", "Float": "40.5", "Boolean": "true"}[of.name]

    def object(self, of: GraphQLInputObjectType, depth: int) -> str:
        """Returns a single condition or order term of bounded depth, with the fields that are required."""
        near = [name for name, one in of.fields.items() if depth < 2 or not is_nested(one.type)]
        required = [name for name, one in of.fields.items() if isinstance(one.type, GraphQLNonNull)]
        names = dict.fromkeys((*required, self.one_of(near or of.fields)))
        return f"{{{', '.join(f'{name}: {self.value(of.fields[name].type, depth + 1)}' for name in names)}}}"


def is_leaf(field: GraphQLField) -> bool:
    return not hasattr(get_named_type(field.type), "fields") and not isinstance(
        get_named_type(field.type), GraphQLUnionType
    )


def is_nested(of: Any) -> bool:
    inner = get_named_type(of)
    return isinstance(inner, GraphQLInputObjectType) and not inner.name.endswith("Test")


@st.composite
def questions(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """An operation without its closing brace, and its variables."""
    question = Question(draw)
    roots = {name: field for name, field in SCHEMA.query_type.fields.items() if name != "nodes"}  # type: ignore[union-attr]
    names = draw(st.lists(st.sampled_from(sorted(roots)), min_size=1, max_size=2))
    selected = " ".join(question.field(name, roots[name], 1) for name in names)
    declared = ", ".join(f"${name}: {kind}" for name, kind in question.declared.items())
    return f"query Q{f'({declared})' if declared else ''} {{ {selected}", question.values


def send(selected: Api, text: str, variables: dict[str, Any]) -> Any:
    selected.statements.clear()
    body = selected.client.post("/graphql", json={"query": text, "variables": variables}).json()
    if "errors" in body:
        return [error["extensions"]["code"] for error in body["errors"]]
    body["data"].pop("__schema", None)
    return body["data"]


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(questions())
def test_a_query_has_one_answer_on_both_backends_and_from_the_executor(both: dict[str, Api], drawn: Any) -> None:
    text, variables = drawn
    answers = [
        send(selected, f"{text} {end} }}", variables) for selected in both.values() for end in ("", BY_THE_EXECUTOR)
    ]
    assert answers[0] == answers[1] == answers[2] == answers[3]
    assert "INTERNAL" not in answers[0]
    assert "GRAPHQL_VALIDATION_FAILED" not in answers[0], (answers, text)
