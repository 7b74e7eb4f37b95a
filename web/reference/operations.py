"""The operations of the API, read from the routes and components that also make the OpenAPI document."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import quote

from fastapi.routing import APIRoute
from starlette.routing import BaseRoute

from api.errors import MEANINGS, Code
from api.query.parse.views import VIEW
from api.rest.openapi.document import GROUPS, PARTS
from api.rest.openapi.problems import PROBLEMS
from web.reference.types import Components, TypeWords, type_words

JSON = "application/json"
OF_GRAPHQL = ("GRAPHQL_", "PERSISTED_QUERY_")
"""How the codes begin that only GraphQL has."""


@dataclass(frozen=True)
class ShownParameter:
    """A parameter of an operation.  `component` is its name among the components of the OpenAPI document."""

    component: str
    name: str
    place: str
    type: TypeWords
    description: str
    is_required: bool
    example: Any = None


@dataclass(frozen=True)
class StatusMeaning:
    """A status that an operation can answer with, its meaning there, and the codes of problems that have it."""

    status: int
    description: str
    codes: tuple[Code, ...]


@dataclass(frozen=True)
class Operation:
    """An operation: how it is requested, its parameters other than those of the view, and what it answers.

    `body` is an example of the body, `answer` one of the answer; None without one.
    """

    id: str
    method: str
    path: str
    summary: str
    description: str
    parameters: tuple[ShownParameter, ...]
    has_view: bool
    needs_key: bool
    statuses: tuple[StatusMeaning, ...]
    is_json: bool
    body: Any = None
    answer: Any = None

    @property
    def example_path(self) -> str:
        """The path with an example in place of each of its parameters; empty if one has no example."""
        path = self.path
        for parameter in self.parameters:
            if parameter.place == "path" and parameter.example:
                path = path.replace(f"{{{parameter.name}}}", quote(str(parameter.example)))
        return "" if "{" in path else path

    @property
    def shown_parameters(self) -> tuple[ShownParameter, ...]:
        """Its own parameters, without the header that every request can have."""
        return tuple(parameter for parameter in self.parameters if parameter.place != "header")

    @property
    def query_parameters(self) -> tuple[ShownParameter, ...]:
        """The parameters of the query string."""
        return tuple(parameter for parameter in self.parameters if parameter.place == "query")


@cache
def components() -> Components:
    """The components of the OpenAPI document by group, as far as pages show them."""
    return {group: _components(group) for group in ("schemas", "parameters", "requestBodies", "responses", "examples")}


def _components(group: str) -> dict[str, Any]:
    functions = [getattr(part, GROUPS[group], None) for part in PARTS]
    return {name: component for function in functions if function for name, component in function().items()}


def operations(routes: Iterable[BaseRoute], tag: str) -> list[Operation]:
    """The operations with a tag: a collection, `questions`, `changes`."""
    found = (route for route in routes if isinstance(route, APIRoute) and route.include_in_schema)
    return [_operation(route) for route in found if tag in route.tags]


def _operation(route: APIRoute) -> Operation:
    extra = route.openapi_extra or {}
    names = [one["$ref"].rpartition("/")[2] for one in extra.get("parameters", ())]
    content = _content(route.responses.get(200) or route.responses.get(201) or {})
    return Operation(
        id=route.operation_id or "",
        method=min(route.methods or ()),
        path=route.path,
        summary=route.summary or "",
        description=route.description,
        parameters=tuple(_parameter(name) for name in names if name not in VIEW),
        has_view=any(name in VIEW for name in names),
        needs_key=extra.get("security") == [{"key": []}],
        statuses=tuple(status_meaning(int(status)) for status in route.responses if int(status) in PROBLEMS),
        is_json=JSON in content,
        body=_example(_content(_resolved(extra.get("requestBody", {}))).get(JSON, {})),
        answer=_example(content.get(JSON, {})),
    )


def status_meaning(status: int) -> StatusMeaning:
    """What a status of a problem means."""
    found = (code for code, meaning in MEANINGS.items() if meaning.status == status)
    codes = tuple(code for code in found if not code.startswith(OF_GRAPHQL))
    return StatusMeaning(status, PROBLEMS[status][1], codes)


@cache
def _parameter(name: str) -> ShownParameter:
    declared = components()["parameters"][name]
    examples = declared["schema"].get("examples") or [declared.get("example")]
    return ShownParameter(
        component=name,
        name=declared["name"],
        place=declared["in"],
        type=type_words(declared["schema"], components()),
        description=declared["description"],
        is_required=bool(declared.get("required")),
        example=examples[0],
    )


def _content(response: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = _resolved(response).get("content", {})
    return found


def _resolved(value: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a reference leads to; other values as they are."""
    if "$ref" not in value:
        return value
    group, name = value["$ref"].split("/")[2:]
    found: Mapping[str, Any] = components().get(group, {}).get(name, {})
    return found


def _example(content: Mapping[str, Any]) -> Any:
    """The example of a content, in place or by reference."""
    if "example" in content:
        return content["example"]
    return next((_resolved(one).get("value") for one in content.get("examples", {}).values()), None)
