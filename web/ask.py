"""Asks the document of a page, through the executor that answers /graphql."""

import json
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from starlette.requests import Request

from api.access import client_of
from api.errors import Code, Refusal
from api.graphql.execution.documents import InvalidRequest
from api.graphql.execution.executor import Executor
from api.graphql.execution.request import GraphQLRequest
from api.graphql.transport.errors import invalid_errors
from web.documents import document
from web.languages import Language, best_names, labelled, portions, rename

PAST_VARIABLES = ("knownAt", "revision", "release")


@dataclass(frozen=True)
class DocumentAnswer:
    """What a document was answered: its data, the revision, and hints for what was not found."""

    name: str
    variables: dict[str, Any]
    data: dict[str, Any]
    revision: int
    hints: list[dict[str, Any]] = field(default_factory=list)
    errors: list[dict[str, Any]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The document itself."""
        return document(self.name)


async def ask(request: Request, name: str, variables: dict[str, Any], operation: str | None = None) -> DocumentAnswer:
    """The answer to a document with values for its variables, with labels in the language of the address.

    Null variables are left out.  Raises Refusal.
    """
    language = Language.of(request)
    answer = await _answer(request, name, variables, operation)
    if language.tag and (records := list(labelled(answer.data))):
        past = {name: answer.variables[name] for name in PAST_VARIABLES if name in answer.variables}
        names = [
            name
            for ids in portions(records)
            for name in await _names(request, {"ids": ids, **language.variables, **past})
        ]
        rename(records, best_names(names, language))
    return answer


async def _names(request: Request, variables: dict[str, Any]) -> list[dict[str, Any]]:
    answer = await _answer(request, "names-in-language", variables)
    return answer.data["at"]["names"]["nodes"]  # type: ignore[no-any-return]


async def _answer(
    request: Request, name: str, variables: dict[str, Any], operation: str | None = None
) -> DocumentAnswer:
    filled = {key: value for key, value in variables.items() if value not in (None, "", [], {})}
    executor: Executor = request.app.state.executor
    operation_request = GraphQLRequest(document(name), filled, operation)
    try:
        await executor.prepare(operation_request, partial(client_of, request.scope))
        answer = json.loads(await executor.execute(operation_request))
    except InvalidRequest as invalid:
        raise _refusal(invalid) from None
    more = answer.get("extensions", {})
    errors = answer.get("errors", [])
    return DocumentAnswer(name, filled, answer["data"], more["revision"], more.get("hints", []), errors)


def _refusal(invalid: InvalidRequest) -> Refusal:
    """The documents are valid, so that only a value in the address can be wrong."""
    error = invalid_errors(invalid)[0]
    return Refusal(Code.BAD_USER_INPUT, error["message"], error["extensions"].get("hint"))
