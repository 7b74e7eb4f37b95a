"""Asks documents through the executor that answers /graphql, on behalf of a client."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from api.errors import Code, Refusal
from api.graphql.execution.documents import InvalidRequest
from api.graphql.execution.executor import Executor
from api.graphql.execution.request import GraphQLRequest
from api.graphql.transport.errors import invalid_errors


@dataclass(frozen=True)
class AgentAnswer:
    """The data of an answer, its revision, and why parts of it are null."""

    data: dict[str, Any]
    revision: int | None
    messages: tuple[str, ...]


@dataclass(frozen=True)
class Asker:
    """Asks for one client, whose large requests wait their turn."""

    executor: Executor
    client: Callable[[], str]

    async def ask(self, query: str, variables: Mapping[str, Any], operation: str | None = None) -> AgentAnswer:
        """The answer to a query with values for its variables.  Raises Refusal."""
        request = GraphQLRequest(query, dict(variables), operation)
        try:
            await self.executor.prepare(request, self.client)
            if not self.executor.is_query(request):
                hint = "Data is written over REST and GraphQL, with a key."
                raise Refusal(Code.BAD_USER_INPUT, "query: only queries are answered here.", hint, "query")
            body = json.loads(await self.executor.execute(request))
        except InvalidRequest as invalid:
            raise Refusal(invalid.code, _messages(invalid_errors(invalid))) from None
        more = body.get("extensions", {})
        hints = [str(hint["message"]) for hint in more.get("hints", [])]
        errors = [_messages([error]) for error in body.get("errors", [])]
        return AgentAnswer(body["data"], more.get("revision"), tuple(dict.fromkeys(errors + hints)))


def _messages(errors: list[dict[str, Any]]) -> str:
    """Errors as sentences, each with its hint."""
    parts = [f"{error['message']} {error.get('extensions', {}).get('hint') or ''}".strip() for error in errors]
    return " ".join(dict.fromkeys(parts))
